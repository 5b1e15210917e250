"""Which articles of a library are the same story as a new one, under another headline or cut in another way.

The sketches that this needs (see ``likeness``) lie in a file beside the library (for a server's, in the user's
data folder), which holds nothing else and is made anew where it is missing or damaged; the library itself is
never read for more than the articles it lacks.
"""

import hashlib
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewer import settings
from reviewer.services.libraries import Library
from reviewer.services.likeness import LIKE, Index, Sketch, sketch

_MARK = b"claim-reviewer sketches 1\n"
_HEAD = struct.Struct(">16sH")  # an article's id, and how many hashes follow it
_HASH = struct.Struct(">Q")


@dataclass(frozen=True, slots=True)
class Near:
    """An article that is much the same; ``share`` is about how much of both, from 0 to 1."""

    article_id: str
    title: str
    share: float


class Stories:
    """The stories of a library, to be asked for those that are like another. For one thread."""

    def __init__(self, library: Library) -> None:
        """Raises LibraryProblem where the library cannot be read."""
        self._file = _beside(library)
        self._titles = {article.id: article.title for article in library.list_articles()}
        known = dict(_kept(self._file))
        self._index = Index((one, known[one]) for one in self._titles if one in known)
        for article_id in self._titles:
            if article_id not in known and (article := library.find_article(article_id=article_id)) is not None:
                self.add(article_id, article.title, sketch(article.text))

    def like(self, of_it: Sketch, least: float = LIKE) -> tuple[Near, ...]:
        """The articles that have at least that share of the text that a sketch is of, the likest first."""
        return tuple(Near(one, self._titles[one], share) for one, share in self._index.like(of_it, least))

    def add(self, article_id: str, title: str, of_it: Sketch) -> None:
        """Take an article in by the sketch of its text, here and in the file."""
        self._titles[article_id] = title
        self._index.add(article_id, of_it)
        _keep(self._file, article_id, of_it)


def near(library: Library, article_id: str) -> tuple[Near, ...]:
    """The other articles of the library that are much the same as this one. Raises LibraryProblem."""
    article = library.find_article(article_id=article_id)
    found = Stories(library).like(sketch(article.text)) if article is not None else ()
    return tuple(one for one in found if one.article_id != article_id)


def _beside(library: Library) -> Path:
    if not library.on_server:
        return library.path.with_name(library.path.name + ".sketches")
    # What a server keeps has no file to lie beside: each checker's own folder holds the sketches for it.
    name = hashlib.sha256(library.location.encode()).hexdigest()[:16]
    return settings.data_folder() / f"desk-{name}.sketches"


def _kept(file: Path) -> Iterator[tuple[str, Sketch]]:
    """What the file holds, as far as it is whole; a file that is not ours or cut off is put away."""
    try:
        data = file.read_bytes()
    except OSError:
        return
    at = len(_MARK) if data.startswith(_MARK) else 0
    while at and at < len(data):
        end = at + _HEAD.size
        if end > len(data):
            break
        name, count = _HEAD.unpack_from(data, at)
        after = end + count * _HASH.size
        if after > len(data):
            break
        yield name.hex(), tuple(each for (each,) in _HASH.iter_unpack(data[end:after]))
        at = after
    if at != len(data):
        file.unlink(missing_ok=True)


def _keep(file: Path, article_id: str, of_it: Sketch) -> None:
    record = _HEAD.pack(bytes.fromhex(article_id), len(of_it)) + b"".join(_HASH.pack(each) for each in of_it)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("ab") as kept:
            kept.write(record if kept.tell() else _MARK + record)
    except OSError:
        pass  # a place that cannot be written costs time at the next import, and nothing else
