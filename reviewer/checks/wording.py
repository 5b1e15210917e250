"""Numbers and amounts as a person writes them, for the messages of findings."""

from collections.abc import Iterable
from fractions import Fraction

from reviewer.domain.figure import Figure, Kind
from reviewer.domain.sentence import Sentence, said, said_of_many

_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "INR": "₹"}
_HUGE = 10**18
_PLURALS = {"foot": "feet", "century": "centuries"}
_ALIKE = frozenset("hertz magnitude celsius fahrenheit kelvin mph kph km kg mm cm kwh gwh mwh stone".split())


def number(value: Fraction, places: int = 2) -> str:
    """With thousands separated and at most ``places`` decimals: ``6,889.76``; huge ones as a power of ten."""
    if abs(value) >= _HUGE:
        return f"about 10^{len(str(abs(int(value)))) - 1}"
    scaled = round(value * 10**places)
    whole, rest = divmod(abs(scaled), 10**places)
    decimals = str(rest).zfill(places).rstrip("0") if places else ""
    sign = "−" if scaled < 0 else ""
    return f"{sign}{whole:,}{'.' + decimals if decimals else ''}"


def significant(value: Fraction) -> str:
    """Four digits that count, for a result of a division."""
    size = abs(value)
    places = 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 1 else 4
    return number(value, places)


def percent(ratio: Fraction) -> str:
    """A ratio of 1 as a percentage with one decimal: ``54.5 %``."""
    return f"{number(ratio * 100, 1)} %"


def amount(value: Fraction, unit: str | None) -> str:
    """A value with its unit or currency: ``€7.5 million``, ``12,400``, ``499 km``, ``3 percentage points``."""
    if unit is None:
        return number(value)
    if unit == "%":
        return f"{number(value)} %"
    if unit == "pp":
        shown = number(value)
        return said("{0} percentage point", shown) if abs(value) == 1 else said("{0} percentage points", shown)
    if len(unit) == 3 and unit.isupper():
        sign = _SIGNS.get(unit)
        return f"{sign}{_scaled(value)}" if sign else f"{_scaled(value)} {unit}"
    return f"{number(value)} {unit if abs(value) == 1 else plural(unit)}"


def plural(unit: str) -> str:
    """A unit's name for several: ``miles``, ``feet``; symbols and names of several words stay as they are."""
    if unit in _PLURALS:
        return _PLURALS[unit]
    if not unit.isalpha() or len(unit) < 3 or not unit.islower() or unit in _ALIKE:
        return unit
    return unit + ("es" if unit.endswith(("ch", "s", "x")) else "s")


def _scaled(value: Fraction) -> str:
    for size, word in _SCALES:
        if abs(value) >= size and abs(value) < _HUGE:
            return f"{number(value / size, 3)} {word}"
    return number(value)


def joined(parts: Iterable[str]) -> str:
    """``a, b and c``."""
    *head, last = list(parts)
    if not head:
        return last
    row = head[0]
    for part in head[1:]:
        row = said("{0}, {1}", row, part)
    return said("{0} and {1}", row, last)


def several(n: int, unit: str) -> Sentence:
    """A length of time: ``1 day``, ``3 weeks``."""
    if unit == "day":
        return said_of_many("%n day", "%n days", n)
    if unit == "night":
        return said_of_many("%n night", "%n nights", n)
    if unit == "week":
        return said_of_many("%n week", "%n weeks", n)
    return (
        said_of_many("%n month", "%n months", n) if unit == "month" else said_of_many("%n year", "%n years", n)
    )


def quoted(words: str) -> Sentence:
    """The article's own words in quotation marks, on one line."""
    return said("“{0}”", " ".join(words.split()))


def figure_words(figure: Figure) -> str:
    """A corrected figure as a person writes it: ``700``, ``1/4``, ``€7.5 million``, ``1,000 – 1,200 km``."""
    numbers = figure.numbers()
    ends = [figure.low or "", figure.high or ""] if numbers is None or figure.kind is Kind.FRACTION else None
    if ends is None and numbers is not None:
        ends = [amount(value, figure.unit) for value in numbers]
    return " – ".join(dict.fromkeys(ends or []))


def added(parts: Iterable[str]) -> str:
    """``a + b + c``, with the middle left out of a long sum."""
    terms = list(parts)
    if len(terms) > 12:
        terms = [*terms[:10], "…", terms[-1]]
    return " + ".join(terms)
