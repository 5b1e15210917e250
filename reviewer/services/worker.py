"""The process that reads files and extracts their figures, apart from the program: ``python -m`` this module.

It gets tasks on its standard input and answers on its standard output. It may take only so much memory, may
write no file, start no process and open no connection, and ends with the program that started it. What a
hostile file makes a parser do ends here.
"""

import json
import os
import struct
import sys
import time
import traceback
from typing import Any, BinaryIO

from reviewer import readers
from reviewer.domain.article import Document
from reviewer.domain.errors import ReviewerError
from reviewer.domain.sentence import packed
from reviewer.services.transport import from_plain, to_plain

LENGTH = struct.Struct(">Q")
_BIG = frozenset({"original"})  # what the program has itself
# What Python tells of before it does it, and what reading a file has no need of.
_FORBIDDEN = frozenset(
    """
    socket.connect socket.bind socket.sendto socket.getaddrinfo socket.gethostbyname subprocess.Popen
    os.system os.exec os.posix_spawn os.spawn os.startfile os.fork os.forkpty os.remove os.rename
    os.mkdir os.rmdir os.link os.symlink os.truncate os.chmod os.chown os.kill shutil.move shutil.rmtree
    webbrowser.open urllib.Request ftplib.connect smtplib.connect
    """.split()
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_TRUNC


def main(memory_bytes: int) -> None:
    """Answer tasks until the standard input ends."""
    tasks = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints must not speak for us
    _confine(memory_bytes)
    while (task := _received(tasks)) is not None:
        head, data = task
        begun = time.process_time()
        answered = _answered(head, data)
        answered["seconds"] = time.process_time() - begun  # of the processor's time
        answer = json.dumps(answered).encode("ascii")
        answers.write(LENGTH.pack(len(answer)) + answer)
        answers.flush()


def _received(tasks: BinaryIO) -> tuple[dict[str, Any], bytes] | None:
    """A task's head and its data, each after its length; ``None`` when there are no more."""
    parts: list[bytes] = []
    for _ in range(2):
        length = tasks.read(LENGTH.size)
        if len(length) < LENGTH.size:
            return None
        parts.append(tasks.read(LENGTH.unpack(length)[0]))
    return json.loads(parts[0]), parts[1]


def _answered(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    """``document``, ``extraction``, ``uncovered`` and ``sketch`` as asked for; or ``problem`` (what, remedy),
    ``memory``, ``nested``, ``bug``.
    """
    try:
        return _DO[head["do"]](head, data)
    except ReviewerError as problem:
        return {"problem": [packed(problem.what), packed(problem.remedy)]}
    except MemoryError:
        return {"memory": True}
    except RecursionError:
        return {"nested": True}
    except Exception:  # noqa: BLE001  a bug of ours or of a library: the program logs it and says so
        return {"bug": traceback.format_exc()}


def _read(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    return {"document": to_plain(_document(head, data), leave_out=_BIG)}


def _take(head: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Read a file, extract its claims, count the numbers that they leave, and sketch its text."""
    from reviewer.services.extracting import extract_document
    from reviewer.services.likeness import sketch
    from reviewer.services.uncovered import uncovered_at_first

    document = _document(head, data)
    document.sha256  # noqa: B018  text that cannot be stored is found out before it is worked on
    extraction = extract_document(document)
    return {
        "document": to_plain(document, leave_out=_BIG),
        "extraction": to_plain(extraction),
        "uncovered": uncovered_at_first(document.text, extraction),
        "sketch": sketch(document.text),
    }


def _extract(_: dict[str, Any], data: bytes) -> dict[str, Any]:
    """Extract the claims of a document that is read."""
    from reviewer.services.extracting import extract_document

    return {"extraction": to_plain(extract_document(from_plain(Document, json.loads(data))))}


def _document(head: dict[str, Any], data: bytes) -> Document:
    name, suffix, encoding = head["name"], head["suffix"], head.get("encoding")
    if head.get("rich"):
        return readers.read_rich(data.decode("utf-8"), name, head.get("url"))
    if encoding is not None:
        return readers.read_as(data, name, suffix, encoding)
    return readers.read_bytes(data, name, suffix)


_DO = {"read": _read, "take": _take, "extract": _extract}


def _confine(memory_bytes: int) -> None:
    """Take away what reading a file does not need."""
    try:
        import resource
    except ImportError:  # Windows has no such limits; the time limit and the guard below hold there too
        pass
    else:
        for limit, most in (
            (resource.RLIMIT_AS, memory_bytes),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_FSIZE, 0),
        ):
            _, hard = resource.getrlimit(limit)
            allowed = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(limit, (allowed, allowed))
    sys.dont_write_bytecode = True
    # A tree of elements that is deep but not hostile must not end in a crash of the interpreter's own stack.
    sys.setrecursionlimit(3000)
    sys.addaudithook(_guard)


def _guard(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _FORBIDDEN or (event == "open" and _writes(arguments)):
        raise PermissionError(f"{event} is not for a process that reads files")


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = (*arguments, None, None, None)[:3]
    if isinstance(mode, str):
        return any(sign in mode for sign in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING)


if __name__ == "__main__":
    main(int(sys.argv[1]))
