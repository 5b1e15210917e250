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


def said(template: LiteralString, *values: Value) -> Sentence:
    """The sentence that ``template`` (``{0} is not {1}.``) makes with its values."""
    return Sentence.of(template.format(*values) if values else template, template, values)


def counted(one: LiteralString, several: LiteralString, n: int, *values: Value) -> Sentence:
    """``said`` for a number of things, ``%n`` in the templates; it is ``several`` that is translated."""
    template = one if n == 1 else several
    return Sentence.of(template.replace("%n", str(n)).format(*values), several, values, n)


def as_is(text: str) -> Sentence:
    """A text that is the same in every language: a name, words of the article, what another program said."""
    return Sentence.of(text, "{0}", (text,))


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
