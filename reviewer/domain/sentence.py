"""Sentences that say themselves in English and can be said again in the reader's language.

A ``Sentence`` is its English text, character for character, wherever text goes: into the command line, an
export, the record, a log. It carries besides the template it was made from and what was put into it, so that
the window can say it in another language. Templates are literals (``tools/translations.py`` finds them by the
names of these functions); values are figures and words of the article, which stay as they are, or sentences
of their own. Qt is not needed for any of it.
"""

from typing import Any, LiteralString, Self, cast

Value = str | int  # a number is a count of the program's own, which the window writes as its language does


class Sentence(str):
    """A text with the template and the values it was made from; equal to, and hashed as, its English text."""

    __slots__ = ("number", "template", "values")
    template: str
    values: tuple[Value, ...]
    number: int | None

    @classmethod
    def of(cls, text: str, template: str, values: tuple[Value, ...], number: int | None = None) -> Self:
        """``text`` is the English, ``number`` chooses the plural in other languages."""
        one = cls(text)
        one.template, one.values, one.number = template, values, number
        return one

    def __reduce__(self) -> tuple[object, ...]:
        return type(self).of, (str(self), self.template, self.values, self.number)


def said(template: LiteralString, *values: object) -> Sentence:
    """The sentence that ``template`` (``{0} is not {1}.``) makes with its values, which are kept as text."""
    kept = _kept(values)
    return Sentence.of(_filled(template, kept), template, kept)


def said_of_many(one: LiteralString, several: LiteralString, n: int, *values: object) -> Sentence:
    """``said`` for a number of things, ``%n`` in the templates; it is ``several`` that is translated."""
    template, kept = one if n == 1 else several, _kept(values)
    return Sentence.of(_filled(template.replace("%n", f"{n:,}"), kept), several, kept, n)


def _kept(values: tuple[object, ...]) -> tuple[Value, ...]:
    return tuple(value if isinstance(value, (Sentence, int)) else str(value) for value in values)


def _filled(template: str, values: tuple[Value, ...]) -> str:
    return template.format(*(f"{value:,}" if isinstance(value, int) else value for value in values))


def as_is(text: str) -> Sentence:
    """A text that is the same in every language: a name, words of the article, what another program said."""
    return Sentence.of(text, "{0}", (text,))


_MONTHS = (
    said("January"), said("February"), said("March"), said("April"), said("May"), said("June"), said("July"),
    said("August"), said("September"), said("October"), said("November"), said("December"),
)  # fmt: skip


def month_name(month: int) -> Sentence:
    """A month by its number, January being 1."""
    return _MONTHS[month - 1]


def day_words(day: str, month: int, year: str = "") -> Sentence:
    """A day as a person writes it: ``17 April 2026``, or ``17 April`` of no year."""
    if not year:
        return said("{1} {0}", month_name(month), day)
    return said("{1} {0} {2}", month_name(month), day, year)


def with_values(sentence: Sentence, *values: object) -> Sentence:
    """The sentence of a table, whose value was a placeholder (``"{0}"``), with the values of the case."""
    kept = _kept(values)
    return Sentence.of(_filled(sentence.template, kept), sentence.template, kept)


NOTHING = as_is("")


def packed(text: Sentence) -> list[Any]:
    """The sentence as JSON can hold it, to be sent to another process."""
    values = [packed(value) if isinstance(value, Sentence) else value for value in text.values]
    return [str(text), text.template, values, text.number]


def unpacked(parts: list[Any]) -> Sentence:
    """The sentence that ``packed`` took apart."""
    text, template, values, number = parts
    nested = cast("list[Any]", values)
    return Sentence.of(
        text, template, tuple(v if isinstance(v, Value) else unpacked(v) for v in nested), number
    )
