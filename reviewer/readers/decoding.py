"""Bytes to text: which encoding a file is in, found out and recorded, never guessed silently."""

import codecs
import re
from dataclasses import dataclass

from reviewer.domain.errors import UnreadableFile

# The longest mark first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WINDOWS = "cp1252"
_SPOKEN = {
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1254": "windows-1254",
}
_WESTERN = frozenset(
    {
        "Basic Latin",
        "Control character",
        "Latin-1 Supplement",
        "General Punctuation",
        "Currency Symbols",
        "Letterlike Symbols",
    }
)
_DETECTION_BYTES = 200_000  # detection reads the beginning; the whole file is decoded with what it found
# Control characters that no text holds; one in a hundred is more than any damaged text shows.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with ``\\n`` line ends and no mark; ``sure`` is false where likelihood decided."""

    text: str
    encoding: str
    sure: bool


def decode(data: bytes, name: str) -> Decoded:
    """The text in ``data``.

    A byte-order mark decides, then valid UTF-8, then UTF-16 by its pattern of zero bytes, then a detector by
    likelihood; only the last is not sure. Raises UnreadableFile, calling the bytes ``name``, where they are no
    text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strictly(data[len(mark) :], encoding, name), encoding, name, sure=True)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = None
    if text is not None and "\0" not in text:
        return _checked(text, "utf-8", name, sure=True)
    if encoding := _unmarked_utf16(data):
        return _checked(_strictly(data, encoding, name), encoding, name, sure=True)
    if b"\0" in data:
        raise _not_text(name)
    return _detected(data, name)


def normalise(text: str) -> str:
    """The canonical form of a decoded text: line ends ``\\n``, no byte-order mark, nothing else changed."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _strictly(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            f"{name} says that it is {encoding.upper()}, but byte {error.start:,} does not fit that.",
            "The file may be cut off or damaged: save it again from the program it came from.",
        ) from error


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: in Western text every other byte is zero, and never both of a pair."""
    if len(data) < 4 or len(data) % 2:
        return None
    even, odd = data[0::2], data[1::2]
    share_even, share_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if share_odd > 0.5 and share_even < 0.01:
        return "utf-16-le"
    if share_even > 0.5 and share_odd < 0.01:
        return "utf-16-be"
    return None


def _detected(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    matches = from_bytes(data[:_DETECTION_BYTES])
    best = matches.best()
    if best is None:
        raise _not_text(name)
    encoding = best.encoding
    # A short English text fits several encodings equally well; Windows-1252 is by far the commonest of them,
    # and the letters it would give are those of Western Europe.
    if any(
        match.encoding == _WINDOWS and match.chaos <= best.chaos and _WESTERN.issuperset(match.alphabets)
        for match in matches
    ):
        encoding = _WINDOWS
    spoken = _SPOKEN.get(encoding, encoding.replace("_", "-"))
    return _checked(data.decode(encoding, "replace"), spoken, name, sure=False)


def _checked(text: str, encoding: str, name: str, *, sure: bool) -> Decoded:
    text = normalise(text)
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * len(text) or "\0" in text:
        raise _not_text(name)
    return Decoded(text, encoding, sure)


def _not_text(name: str) -> UnreadableFile:
    return UnreadableFile(
        f"{name} is not a text file: it holds binary data.",
        "Open it in the program it belongs to and save or copy its text.",
    )
