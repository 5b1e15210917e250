"""What a reviewer types to set claims against each other, as a tree.

``question  = sum [("as" | "in") "%"] ["=" sum]``
``sum       = product (("+" | "-") product)*``
``product   = factor (("×" | "÷" | "of" | "out of") factor)*``
``factor    = "-" factor | "(" sum ")" | ("sum" | "average") ["of"] list | ["change"] "from" sum "to" sum
| number | claim``
``list      = item (("," | "and") item)*``, an item of it a sum or a row of claims, "c1 to c4"
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

from reviewer.domain.errors import InvalidValue
from reviewer.domain.sentence import Sentence, said
from reviewer.domain.typed_values import number_from
from reviewer.domain.values import as_fraction

_LONGEST = 400  # characters
_MOST = 120  # numbers, claims, signs and words
_DEEPEST = 20  # brackets within brackets

_EXAMPLE = said("Write for example: c3 of c4 in %, c1 + c2 - 500, (c1 - c2) / c2 as %.")
_CURRENCIES = {"$": "USD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR"}
_TOKEN = re.compile(
    r"(?P<claim>[cC]\d{1,5}\b)"
    r"|(?P<number>(?P<sign>[$£€¥₹])?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+|"
    r"(?=\.\d))"
    r"(?:\.\d+)?[½⅓⅔¼¾⅕⅛]?|[½⅓⅔¼¾⅕⅛])(?:[ \u00a0\u202f]?(?P<scale>thousand|million|billion|trillion|hundred|"
    r"bn|tn|mn|[km])\b)?"
    r"|(?P<percent>%|per[ ]?cent\b|pct\b|pp\b|percentage points?\b)"
    r"|(?P<word>[^\W\d_]+)"
    r"|(?P<operator>[-+*/×÷·−–()=,:…])",
    re.IGNORECASE,
)
_OPERATORS = {
    "*": "×", "·": "×", "/": "÷", ":": "÷", "−": "-", "–": "-",
    "times": "×", "plus": "+", "minus": "-", "over": "÷", "is": "=", "equals": "=",
}  # fmt: skip
_WORDS = frozenset("of out and to from as in a the sum total average mean change share divided by".split())


@dataclass(frozen=True, slots=True)
class Number:
    """A number typed; of a percentage the hundredth part is its value, with ``%`` or ``pp`` as its unit.

    ``step`` is the size of the last place it is typed with.
    """

    value: Fraction
    unit: str | None
    step: Fraction


@dataclass(frozen=True, slots=True)
class Reference:
    """A claim by its name in the article, ``c3``."""

    name: str


@dataclass(frozen=True, slots=True)
class Bracket:
    """What stands in brackets."""

    inside: "Node"


@dataclass(frozen=True, slots=True)
class Negative:
    """Minus what follows."""

    inside: "Node"


@dataclass(frozen=True, slots=True)
class Binary:
    """Two operands with ``+``, ``-``, ``×``, ``÷`` or ``of`` between them."""

    operator: str
    left: "Node"
    right: "Node"


@dataclass(frozen=True, slots=True)
class Gathered:
    """All of several values: their sum, or with ``average`` that over their number."""

    average: bool
    items: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Change:
    """From one level to another, as a share of the first."""

    before: "Node"
    after: "Node"


Node: TypeAlias = Number | Reference | Bracket | Negative | Binary | Gathered | Change


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: an expression, whether as a percentage, and what it is held against."""

    expression: Node
    as_percent: bool = False
    against: Node | None = None


def parse(text: str) -> Question:
    """The tree of an expression. Raises InvalidValue (field ``expression``) with an example."""
    if not text.strip():
        raise wrong(said("There is nothing to calculate."))
    if len(text) > _LONGEST:
        raise wrong(
            said("The calculation has more than {0} characters.", _LONGEST),
            said("Divide it into shorter ones."),
        )
    return _Parser(_tokens(text)).question()


def wrong(what: Sentence, remedy: Sentence = _EXAMPLE) -> InvalidValue:
    """An error about the expression."""
    return InvalidValue("expression", what, remedy)


def _tokens(text: str) -> list[tuple[str, str]]:
    """Kind and text of each token; a number's text holds its sign and scale."""
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        found = _TOKEN.match(text, at)
        if not found or not found[0]:
            raise wrong(said("“{0}” has no meaning in a calculation.", text[at]))
        tokens.append(_token(found))
        at = found.end()
    if len(tokens) > _MOST:
        raise wrong(said("The calculation has too many parts."), said("Divide it into shorter ones."))
    return tokens


def _token(found: re.Match[str]) -> tuple[str, str]:
    kind = found.lastgroup if found.lastgroup in ("claim", "percent", "word", "operator") else "number"
    written = found[0]
    low = written.casefold()
    if kind == "word":
        if low in _OPERATORS:
            return "operator", _OPERATORS[low]
        if low not in _WORDS:
            raise wrong(said("The word “{0}” has no meaning in a calculation.", written))
        return "word", low
    if kind == "operator":
        return kind, _OPERATORS.get(written, written)
    return kind, low if kind == "claim" else written


class _Parser:
    def __init__(self, tokens: list[tuple[str, str]]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def question(self) -> Question:
        """The whole of the tokens as one question. Raises InvalidValue for what is none."""
        expression = self._sum()
        as_percent = self._percent_asked()
        against = self._sum() if self._take("operator", "=") else None
        as_percent = as_percent or self._percent_asked()
        if self._at < len(self._tokens):
            raise wrong(said("“{0}” does not fit where it stands.", self._tokens[self._at][1]))
        return Question(expression, as_percent, against)

    def _percent_asked(self) -> bool:
        start = self._at
        if self._take("word", "as") or self._take("word", "in"):
            self._take("word", "a")
            if self._take("percent") or self._take("word", "share"):
                return True
            self._at = start
        return False

    def _sum(self) -> Node:
        return self._chain(("+", "-"), self._product)

    def _product(self) -> Node:
        return self._chain(("×", "÷"), self._factor)

    def _chain(self, operators: tuple[str, ...], operand: Callable[[], Node]) -> Node:
        node = operand()
        while operator := self._operator(operators):
            node = Binary(operator, node, operand())
        return node

    def _operator(self, operators: tuple[str, ...]) -> str | None:
        for operator in operators:
            if self._take("operator", operator):
                return operator
        if "÷" not in operators:
            return None
        start = self._at
        if self._take("word", "divided") and self._take("word", "by"):
            return "÷"
        self._at = start
        self._take("word", "out")
        if self._take("word", "of"):
            return "of"
        self._at = start
        return None

    def _factor(self) -> Node:
        if self._take("operator", "-"):
            return Negative(self._deeper(self._factor))
        if self._take("operator", "("):
            inside = self._deeper(self._sum)
            if not self._take("operator", ")"):
                raise wrong(said("A bracket is opened and not closed."))
            return Bracket(inside)
        self._take("word", "the")
        for word in ("sum", "total", "average", "mean"):
            if self._take("word", word):
                self._take("word", "of")
                return Gathered(word in ("average", "mean"), self._list())
        changed = self._take("word", "change")
        if self._take("word", "from"):
            before = self._deeper(self._sum)
            if not self._take("word", "to"):
                raise wrong(said("After “from” and the first value a “to” is wanted."))
            return Change(before, self._deeper(self._sum))
        if changed:
            raise wrong(said("After “change” a “from … to …” is wanted."))
        return self._leaf()

    def _list(self) -> tuple[Node, ...]:
        bracket = self._take("operator", "(") is not None
        items = self._items()
        while self._take("operator", ",") or self._take("word", "and"):
            self._take("word", "and")
            items += self._items()
        if bracket and not self._take("operator", ")"):
            raise wrong(said("A bracket is opened and not closed."))
        return tuple(items)

    def _items(self) -> list[Node]:
        """One item of a list, or all claims of a row of them."""
        first = self._deeper(self._sum)
        if not (self._take("word", "to") or self._take("operator", "…")):
            return [first]
        last = self._leaf()
        if not isinstance(first, Reference) or not isinstance(last, Reference):
            raise wrong(said("A row goes from one claim to another: “c1 to c4”."))
        numbers = range(int(first.name[1:]), int(last.name[1:]) + 1)
        if not 0 < len(numbers) <= _MOST:
            raise wrong(
                said("There is no row from {0} to {1} of up to {2} claims.", first.name, last.name, _MOST)
            )
        return [Reference(f"c{number}") for number in numbers]

    def _leaf(self) -> Node:
        if self._at >= len(self._tokens):
            raise wrong(said("The calculation ends where a number or a claim is wanted."))
        kind, written = self._tokens[self._at]
        if kind not in ("number", "claim"):
            raise wrong(said("A number or a claim is wanted where “{0}” stands.", written))
        self._at += 1
        if kind == "claim":
            return Reference(written)
        unit = _CURRENCIES.get(written[0])
        value = as_fraction(number_from(written.lstrip("".join(_CURRENCIES))))
        if value is None:
            raise wrong(said("“{0}” is no number that can be read.", written))
        decimals = len(
            written.partition(".")[2].rstrip("½⅓⅔¼¾⅕⅛ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        )
        step = Fraction(1, 10**decimals) if decimals else Fraction(1)
        percent = self._take("percent")
        if percent and unit is None:
            points = percent.casefold().startswith(("pp", "percentage"))
            return Number(value / 100, "pp" if points else "%", step / 100)
        return Number(value, unit, step)

    def _take(self, kind: str, written: str | None = None) -> str | None:
        """The next token's text if it is of this kind, and gone past; else none."""
        if self._at < len(self._tokens):
            found = self._tokens[self._at]
            if found[0] == kind and written in (None, found[1]):
                self._at += 1
                return found[1]
        return None

    def _deeper(self, parse_inside: Callable[[], Node]) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise wrong(
                said("There are too many brackets within brackets."), said("Divide it into shorter ones.")
            )
        node = parse_inside()
        self._depth -= 1
        return node
