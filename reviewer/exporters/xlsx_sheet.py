"""Sheets of a workbook that are written row by row: cells, styles, and texts too long for a cell."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from hashlib import sha256
from math import ceil
from pathlib import Path
from typing import Any

# The package does not publish its types.
from xlsxwriter import Workbook  # pyright: ignore[reportMissingTypeStubs]  it has none
from xlsxwriter.exceptions import FileCreateError  # pyright: ignore[reportMissingTypeStubs]  it has none

from reviewer.domain.claim import State
from reviewer.domain.finding import Result
from reviewer.exporters.text import visible

MOST_ROWS = 1_048_576  # of a sheet, in every program that reads the format
MOST_CHARACTERS = 32_767  # of a cell, in UTF-16 units
_PART = 15_000  # code points, of which each may be two units
_SHOWN = 300
_FIRST_DAY = date(1900, 3, 1)  # before it programs disagree on the number of a day
_TALL_ROWS = 10_000
_LINE, _MOST_LINES = 13.5, 8  # the height of a line in points, and how many a row shows
_WIDER = 1.1  # lines break at words, a little before the column's end
_LONGEST = 2000  # characters that can matter for a row's height
_DIGITS = 15  # that a number cell keeps

Book = Any  # xlsxwriter's Workbook
Style = Any  # its Format


def new_book(path: Path) -> Book:
    """A workbook whose rows are kept on the disk beside it until it is closed."""
    make: Any = Workbook
    book = make(str(path), {"constant_memory": True, "tmpdir": str(path.parent)})
    book.set_properties({"title": "Checked figures", "created": datetime(2000, 1, 1)})  # noqa: DTZ001  of no use
    book.use_zip64()
    return book


def give_up(book: Book) -> None:
    """Let go of the rows on the disk, where the book is not to be written after all."""
    for sheet in book.worksheets():
        with suppress(OSError):  # on a full disk what is still to be written is not; it is closed all the same
            sheet._opt_close()  # the library's own way, for which it has no other name


def close_book(book: Book) -> None:
    """Write the file. Raises OSError where the place cannot be written."""
    try:
        book.close()
    except FileCreateError as error:
        cause: object = error.args[0] if error.args else error
        raise cause if isinstance(cause, OSError) else OSError(str(cause)) from error


@dataclass(frozen=True, slots=True)
class Column:
    """``width`` in characters."""

    title: str
    width: int


@dataclass(frozen=True, slots=True)
class Cell:
    """``style`` is one of ``Styles``' where it is not what its value asks for; ``None`` is an empty cell."""

    value: str | int | float | Decimal | date | datetime | None
    style: Style = None

    @classmethod
    def number(cls, text: str | None) -> "Cell":
        """A number cell; text where the cell could not hold every digit."""
        if text is None:
            return cls(None)
        digits = text.strip("-0").replace(".", "").lstrip("0")
        return cls(Decimal(text) if len(digits) <= _DIGITS else text)

    @classmethod
    def day(cls, day: date) -> "Cell":
        """A date cell; text for a day that programs disagree on."""
        return cls(day if day >= _FIRST_DAY else day.isoformat())

    @classmethod
    def moment(cls, at: datetime | None) -> "Cell":
        """A cell with date and time, to the second."""
        return cls(None if at is None else at.replace(tzinfo=None, microsecond=0))


class Styles:
    """The formats of a workbook's cells. States and results are words first; their colours only help."""

    def __init__(self, book: Book) -> None:
        text = {"valign": "top", "text_wrap": True, "font_name": "Calibri", "font_size": 10}
        self._book, self._text, self._numbers = book, text, dict[int, Style]()
        self.text = book.add_format(text)
        self.day = book.add_format({**text, "num_format": "d mmm yyyy", "align": "left"})
        self.moment = book.add_format({**text, "num_format": "d mmm yyyy hh:mm", "align": "left"})
        self.header = book.add_format(
            {**text, "bold": True, "bg_color": "#1f2328", "font_color": "#ffffff", "valign": "vcenter"}
        )

        def coloured(ink: str, ground: str) -> Style:
            return book.add_format({**text, "bold": True, "font_color": ink, "bg_color": ground})

        self.states = {
            State.PENDING: coloured("#8a6100", "#fff1c9"),
            State.CONFIRMED: coloured("#1a6b3c", "#d9f0e0"),
            State.CORRECTED: coloured("#5a3fb0", "#e7e0fb"),
            State.REJECTED: coloured("#8c2f2f", "#f3dada"),
        }
        self.results = {
            Result.AGREES: self.states[State.CONFIRMED],
            Result.DISAGREES: self.states[State.REJECTED],
            Result.CANNOT_TELL: self.states[State.PENDING],
        }

    def number(self, places: int) -> Style:
        """Thousands grouped, with as many decimals."""
        if places not in self._numbers:
            decimals = f".{'0' * places}" if places else ""
            self._numbers[places] = self._book.add_format({**self._text, "num_format": f"#,##0{decimals}"})
        return self._numbers[places]


class LongTexts:
    """Texts that no cell can hold, carried whole on a sheet of their own, in parts."""

    NAME = "Long texts"

    def __init__(self, book: Book, styles: Styles) -> None:
        self._book, self._styles = book, styles
        self._sheet: Sheet | None = None
        self._numbers: dict[bytes, int] = {}

    def shortened(self, text: str) -> str:
        """The beginning of the text and where the whole of it is."""
        digest = sha256(text.encode("utf-8")).digest()
        number = self._numbers.get(digest)
        if number is None:
            number = self._numbers[digest] = len(self._numbers) + 1
            self._carry(number, text)
        return f"{text[:_SHOWN]}… [whole on the sheet “{self.NAME}”, text {number}]"

    def finish(self) -> None:
        """Set what depends on the number of rows, where there is anything."""
        if self._sheet is not None:
            self._sheet.finish()

    def _carry(self, number: int, text: str) -> None:
        if self._sheet is None:
            columns = (Column("Text", 8), Column("Part", 8), Column("Words", 120))
            self._sheet = Sheet(self._book, self._styles, self.NAME, columns, self)
        for part, start in enumerate(range(0, len(text), _PART), 1):
            self._sheet.add([Cell(number), Cell(part), Cell(text[start : start + _PART])])


class Sheet:
    """A sheet with a header that stays in sight and filters; a full one goes on on the next."""

    def __init__(
        self, book: Book, styles: Styles, name: str, columns: tuple[Column, ...], long_texts: LongTexts
    ) -> None:
        self._book, self._styles, self._name, self._columns = book, styles, name, columns
        self._long_texts = long_texts
        self._sheets = 0
        self._sheet = self._begin()

    def add(self, cells: list[Cell]) -> None:
        """The next row."""
        if self._row == MOST_ROWS:
            self.finish()
            self._sheet = self._begin()
        # The height of a row has to be said before its cells; programs do not work it out on opening. All
        # heights are held until the end, so that only the first rows of a very long sheet have their own.
        if self._row <= _TALL_ROWS:
            lines = max(_lines(cell, column) for cell, column in zip(cells, self._columns, strict=False))
            self._sheet.set_row(self._row, _LINE * min(lines, _MOST_LINES) + 2)
        for place, cell in enumerate(cells):
            if cell.value is not None:
                self._put(place, cell)
        self._row += 1

    def finish(self) -> None:
        """Set what depends on the number of rows."""
        self._sheet.autofilter(0, 0, max(self._row - 1, 1), len(self._columns) - 1)

    def _begin(self) -> Any:
        self._sheets += 1
        name = self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        sheet = self._book.add_worksheet(name)
        for place, column in enumerate(self._columns):
            sheet.set_column(place, place, column.width)
        sheet.set_row(0, 30)
        for place, column in enumerate(self._columns):
            sheet.write_string(0, place, column.title, self._styles.header)
        sheet.freeze_panes(1, 0)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        self._row = 1
        return sheet

    def _put(self, place: int, cell: Cell) -> None:
        value, styles, row = cell.value, self._styles, self._row
        if isinstance(value, str):
            text = visible(value)
            if len(text) * 2 > MOST_CHARACTERS and _units(text) > MOST_CHARACTERS:
                text = self._long_texts.shortened(text)
            self._sheet.write_string(row, place, text, cell.style or styles.text)
        elif isinstance(value, datetime):
            self._sheet.write_datetime(row, place, value, cell.style or styles.moment)
        elif isinstance(value, date):
            self._sheet.write_datetime(row, place, value, cell.style or styles.day)
        else:
            exponent: Any = value.as_tuple().exponent if isinstance(value, Decimal) else 0
            style = styles.text if isinstance(value, float) else styles.number(max(-exponent, 0))
            self._sheet.write_number(row, place, value, cell.style or style)


def _lines(cell: Cell, column: Column) -> int:
    if not isinstance(cell.value, str):
        return 1
    return sum(ceil(len(line) * _WIDER / column.width) or 1 for line in cell.value[:_LONGEST].split("\n"))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
