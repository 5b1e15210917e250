"""Bytes to text: which encoding a file is in, found out and recorded, never guessed silently."""

import codecs
import re
from dataclasses import dataclass

from reviewer.domain.errors import UnreadableFile
from reviewer.domain.sentence import said

# The longest mark first: UTF-32's little-endian mark begins with UTF-16's.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What a newsroom meets, by Python's codec and by the name that people know it under. Detection weighs these
# alone: the other eighty codecs that Python has only add ways to misread a short text.
_CODECS = {
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp1257": "windows-1257",
    "cp1258": "windows-1258",
    "iso8859_2": "iso-8859-2",
    "iso8859_5": "iso-8859-5",
    "iso8859_7": "iso-8859-7",
    "iso8859_9": "iso-8859-9",
    "iso8859_15": "iso-8859-15",
    "mac_roman": "mac-roman",
    "mac_cyrillic": "mac-cyrillic",
    "koi8_r": "koi8-r",
    "koi8_u": "koi8-u",
    "cp932": "shift-jis",
    "euc_jp": "euc-jp",
    "gb18030": "gb18030",
    "big5": "big5",
    "cp949": "euc-kr",
}
_NAMED = {spoken: codec for codec, spoken in _CODECS.items()}
_WINDOWS = "cp1252"
# What a page calls ISO 8859-1 or ASCII is read as Windows-1252, and so on: the Encoding Standard of the web.
_WEB_LABELS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "utf-16": "utf-8",  # a label that could be read is in no UTF-16 text
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
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
# The Turkish letters ı and ş as Windows-1252 would have them: together in no language that it is made for
# but Icelandic, which has few newspapers.
_TURKISH = frozenset("ýþ")
_DETECTION_BYTES = 200_000  # detection reads the beginning; the whole file is decoded with what it found
# Control characters that no text holds; one in a hundred is more than any damaged text shows.
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_SHARE = 0.01
_NO_TEXT = re.compile(r"[\0\ud800-\udfff]")  # what a label that means no encoding of text would give


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
            said(
                "{0} says that it is {1}, but byte {2} does not fit that.", name, encoding.upper(), error.start
            ),
            said("The file may be cut off or damaged: save it again from the program it came from."),
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


def decode_as(data: bytes, encoding: str, name: str) -> Decoded:
    """The text in ``data`` under an encoding that a person chose; bytes that do not fit become U+FFFD.

    ``encoding`` is one of ``candidates`` or any that Python knows. Raises UnreadableFile where it is none.
    """
    codec = _NAMED.get(encoding.lower(), encoding)
    try:
        codecs.lookup(codec)
        for mark, marked in _MARKS:
            if data.startswith(mark) and _same(codec, marked):
                data = data[len(mark) :]
        text = normalise(data.decode(codec, "replace"))
    except LookupError as error:
        raise UnreadableFile(
            said("{0} is no encoding of text.", encoding), said("Choose another one.")
        ) from error
    if "\0" in text:
        raise UnreadableFile(
            said("{0} is no text in {1}.", name, encoding),
            said("Choose another encoding, or check that it is the right file."),
        )
    return Decoded(text, spoken(codec), sure=True)


def decode_labelled(data: bytes, label: str | None, name: str) -> Decoded:
    """The text of a format that says its own encoding (a page, a mail); ``label`` is what it says.

    A byte-order mark goes before the label, and bytes that do not fit the label make it count for nothing.
    """
    marked = any(data.startswith(mark) for mark, _ in _MARKS)
    if label and not marked:
        try:
            named = codecs.lookup(label.strip().lower()).name
            codec = _WEB_LABELS.get(named, named)
            text = normalise(data.decode(codec))
        except (LookupError, UnicodeDecodeError, ValueError):
            text, codec = "\0", ""  # the label is wrong, as it is on many a page: the bytes decide
        if not _NO_TEXT.search(text):
            return Decoded(text, spoken(codec), sure=True)
    return decode(data, name)


def spoken(codec: str) -> str:
    """An encoding's name for people."""
    return _CODECS.get(codec, codec.replace("_", "-"))


def candidates(data: bytes) -> tuple[str, ...]:
    """The encodings that ``data`` may be in, the likeliest first; the others follow, for a person to try."""
    ranked: list[str] = []
    try:
        data.decode("utf-8")
        ranked.append("utf-8")
    except UnicodeDecodeError:
        pass
    if len(data) % 2 == 0 and data[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        ranked.append("utf-16")
    ranked += [spoken(codec) for codec in _ranked(data)]
    return tuple(dict.fromkeys([*ranked, *_CODECS.values(), "utf-8", "utf-16-le", "utf-16-be"]))


def _same(one: str, other: str) -> bool:
    return codecs.lookup(one).name.startswith(codecs.lookup(other).name.removesuffix("-le").removesuffix("-be"))


def _ranked(data: bytes) -> list[str]:
    """The codecs that the beginning of ``data`` is likely to be in, the likeliest first."""
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data[:_DETECTION_BYTES], cp_isolation=list(_CODECS)))
    if not matches:
        return []
    least = matches[0].chaos
    # A match stands for all encodings that read these bytes alike; the commonest of them gives it its name.
    ranked = [_WINDOWS if _WINDOWS in match.could_be_from_charset else match.encoding for match in matches]
    # A short English text fits several encodings equally well; Windows-1252 is by far the commonest of them,
    # and the letters it would give are those of Western Europe. Turkish alone shares all of its letters but
    # six.
    for match in matches:
        if match.encoding == _WINDOWS and match.chaos <= least and _WESTERN.issuperset(match.alphabets):
            first = "cp1254" if _TURKISH.issubset(str(match)) else _WINDOWS
            return [first, *(codec for codec in ranked if codec != first)]
    return ranked


def _detected(data: bytes, name: str) -> Decoded:
    ranked = _ranked(data)
    if not ranked:
        raise _not_text(name)
    return _checked(data.decode(ranked[0], "replace"), spoken(ranked[0]), name, sure=False)


def _checked(text: str, encoding: str, name: str, *, sure: bool) -> Decoded:
    text = normalise(text)
    if len(_CONTROLS.findall(text)) > _CONTROL_SHARE * len(text) or "\0" in text:
        raise _not_text(name)
    return Decoded(text, encoding, sure)


def _not_text(name: str) -> UnreadableFile:
    return UnreadableFile(
        said("{0} is not a text file: it holds binary data.", name),
        said("Open it in the program it belongs to and save or copy its text."),
    )
