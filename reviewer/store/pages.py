"""The rows that the pages of a SQLite file still hold, read page by page without its help.

Neither the header, nor the schema, nor the inner pages that lead to the rows are needed: each leaf page of a
table says by itself where its rows lie. https://sqlite.org/fileformat2.html is the source of every number here.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from mmap import ACCESS_READ, mmap
from pathlib import Path

Value = int | float | str | bytes | None
_LEAF = 0x0D
_HEADER_BYTES = 100
_WAL_HEADER, _FRAME_HEADER = 32, 24
_PAGE_BYTES = 4096  # what a new library has; used where the file does not say any more
_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


class _Broken(ValueError):
    """Bytes that are no row."""


@dataclass(slots=True)
class _Pages:
    """The pages of a file, those of its log before those they replace."""

    content: bytes | mmap
    size: int
    newer: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def page(self, number: int) -> bytes:
        """Page ``number``, counted from 1. Raises _Broken where there is none."""
        if number in self.newer:
            return self.newer[number]
        page = self.content[(number - 1) * self.size : number * self.size]
        if number < 1 or len(page) < self.size:
            raise _Broken(f"no page {number}")
        return page

    def all(self) -> Iterator[tuple[int, bytes]]:
        for number in range(1, (len(self.content) + self.size - 1) // self.size + 1):
            yield number, self.content[(number - 1) * self.size : number * self.size]
        yield from self.newer.items()


def rows(path: Path) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """The rowid and values of every table row in the file at ``path`` and its log, also of rows given up since.

    What is damaged is passed over. The same row may come in several states.
    """
    if path.stat().st_size == 0:
        return
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        size = _page_bytes(content[:_HEADER_BYTES])
        pages = _Pages(content, size, _newer(path, size))
        for number, page in pages.all():
            yield from _leaf(pages, number, page)


def _page_bytes(head: bytes) -> int:
    if len(head) < _HEADER_BYTES or not head.startswith(b"SQLite format 3\0"):
        return _PAGE_BYTES
    size = struct.unpack(">H", head[16:18])[0]
    size = 65_536 if size == 1 else size
    return size if size >= 512 and size & (size - 1) == 0 else _PAGE_BYTES


def _newer(path: Path, size: int) -> dict[int, bytes]:
    """The last image of each page in the log, committed or not: a row that is whole was meant to be saved."""
    log = path.with_name(f"{path.name}-wal")
    found: dict[int, bytes] = {}
    content = log.read_bytes() if log.exists() else b""
    for start in range(_WAL_HEADER, len(content) - _FRAME_HEADER - size + 1, _FRAME_HEADER + size):
        number = struct.unpack(">I", content[start : start + 4])[0]
        found[number] = content[start + _FRAME_HEADER : start + _FRAME_HEADER + size]
    return found


def _leaf(pages: _Pages, number: int, page: bytes) -> Iterator[tuple[int, tuple[Value, ...]]]:
    head = _HEADER_BYTES if number == 1 else 0
    if len(page) < head + 8 or page[head] != _LEAF:
        return
    cells = struct.unpack(">H", page[head + 3 : head + 5])[0]
    if head + 8 + 2 * cells > len(page):
        return
    for place in struct.unpack(f">{cells}H", page[head + 8 : head + 8 + 2 * cells]):
        try:
            yield _row(pages, page, place)
        except (_Broken, IndexError, struct.error, UnicodeDecodeError):
            continue  # this row is lost; the next one may not be


def _row(pages: _Pages, page: bytes, place: int) -> tuple[int, tuple[Value, ...]]:
    length, place = _varint(page, place)
    rowid, place = _varint(page, place)
    most = pages.size - 35
    if length <= most:
        payload = page[place : place + length]
    else:
        least = (pages.size - 12) * 32 // 255 - 23
        local = least + (length - least) % (pages.size - 4)
        local = local if local <= most else least
        payload = page[place : place + local]
        following = struct.unpack(">I", page[place + local : place + local + 4])[0]
        payload += _overflow(pages, following, length - local)
    if len(payload) != length:
        raise _Broken("a row that is cut off")
    return rowid, _values(payload)


def _overflow(pages: _Pages, number: int, length: int) -> bytes:
    parts: list[bytes] = []
    while length > 0:
        page = pages.page(number)
        number = struct.unpack(">I", page[:4])[0]
        parts.append(page[4 : 4 + min(length, pages.size - 4)])
        length -= len(parts[-1])
    return b"".join(parts)


def _values(payload: bytes) -> tuple[Value, ...]:
    end, place = _varint(payload, 0)
    if end > len(payload):
        raise _Broken("a row without values")
    kinds: list[int] = []
    while place < end:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        size = _SIZES.get(kind, (kind - 12) // 2)
        part = payload[place : place + size]
        if size < 0 or len(part) < size:
            raise _Broken("a value that is cut off")
        values.append(_value(kind, part))
        place += size
    if place != len(payload):
        raise _Broken("more bytes than values")
    return tuple(values)


def _value(kind: int, part: bytes) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind == 7:
        return struct.unpack(">d", part)[0]
    if kind < 7:
        return int.from_bytes(part, "big", signed=True)
    if kind < 12:
        raise _Broken("a kind of value that is not used")
    return part.decode("utf-8") if kind % 2 else part


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """The number of up to nine bytes at ``place``, and where it ends."""
    value = 0
    for byte in data[place : place + 8]:
        value, place = value << 7 | byte & 0x7F, place + 1
        if byte < 0x80:
            return value, place
    return value << 8 | data[place], place + 1
