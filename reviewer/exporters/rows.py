"""What every table says of a claim alike."""

from datetime import date
from fractions import Fraction

from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.figure import Figure, Kind
from reviewer.domain.values import as_fraction
from reviewer.exporters.wording import evidence_words

_DIGITS = 12  # of a number whose exact decimal has no end


def evidence_text(record: ArticleRecord, recorded: RecordedClaim) -> list[str]:
    """The claim's evidence, an item a line, each with its address."""
    items = record.evidence_of(recorded.claim)
    return [
        evidence_words(item) + (f" <{item.url}>" if item.url and item.url != item.label else "")
        for item in items
    ]


def number_text(value: str | None, kind: Kind) -> str | None:
    """The number in ``low`` or ``high`` as a decimal, rounded to 12 digits where the exact one has no end.

    ``None`` where the value is no number: a date, a time, a score, nothing.
    """
    number = None if kind in (Kind.DATE, Kind.TIME, Kind.SCORE) else as_fraction(value)
    if number is None or value is None:
        return None
    return value.removeprefix("+") if "/" not in value else _decimal(number)


def full_date(figure: Figure, value: str | None) -> date | None:
    """The day that a date names; ``None`` where it names less or more than one."""
    if figure.kind is not Kind.DATE or value is None:
        return None
    try:
        return date.fromisoformat(value) if len(value) == 10 else None
    except ValueError:
        return None


def _decimal(number: Fraction) -> str:
    scaled = round(number * 10**_DIGITS)
    digits = str(abs(scaled)).rjust(_DIGITS + 1, "0")
    shown = f"{digits[:-_DIGITS]}.{digits[-_DIGITS:]}".rstrip("0").rstrip(".")
    return f"-{shown}" if scaled < 0 else shown
