"""The grammar of numbers in digits and words: "1,234.5", "3.2m", "two hundred and five", "a million".

Arithmetic is on whole numbers and strings, so every value is exact.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

from reviewer.extraction.lexer import Tokens, Type
from reviewer.extraction.numerals import MAX_DIGITS, literal, plain, scaled, vulgar
from reviewer.extraction.powers import read_power

UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen".split()
    )
} | {"nought": 0, "naught": 0, "nil": 0}
TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SMALL = UNITS | TENS
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15, "quintillion": 10**18, "sextillion": 10**21, "milliard": 10**9, "lakh": 10**5,
    "lac": 10**5, "crore": 10**7, "lakhs": 10**5, "crores": 10**7, "dozen": 12, "score": 20,
}  # fmt: skip
ABBREVIATED = {
    "k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6,
    "mm": 10**6, "MM": 10**6, "bn": 10**9, "Bn": 10**9, "BN": 10**9, "b": 10**9, "B": 10**9, "bln": 10**9,
    "tn": 10**12, "trn": 10**12, "tr": 10**12, "T": 10**12, "t": 10**12, "cr": 10**7, "Cr": 10**7, "L": 10**5,
}  # fmt: skip
CERTAIN = frozenset(["k", "K", "M", "mn", "mln", "bn", "Bn", "BN", "bln", "tn", "trn", "cr", "Cr"])
PLURAL_SCALES = {
    "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 10**3, "millions": 10**6, "billions": 10**9,
    "trillions": 10**12, "tens": 10, "lakhs": 10**5, "crores": 10**7,
}  # fmt: skip
_BEFORE_BARE_SCALE = frozenset({"the", "per", "every", "each", "those", "these", "that"})
_HALVES = {"half": Fraction(1, 2), "quarter": Fraction(1, 4), "third": Fraction(1, 3)}
VAGUE_LEADS = frozenset(
    ["several", "few", "couple", "many", "countless", "various", "handful", "some", "numerous"]
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number as read: tokens ``start`` to ``end``, ``value`` a decimal or ``n/d``.

    ``mantissa`` times ``scale`` is the value; ``digits`` says that it is written in digits, ``vague`` that only
    a magnitude is stated (then ``value`` is empty), ``article`` that "a" or "an" is its first word.
    """

    start: int
    end: int
    value: str
    mantissa: str = ""
    scale: int = 1
    digits: bool = False
    vague: bool = False
    article: bool = False

    @property
    def plain(self) -> bool:
        """Whether it is a whole number in digits without grouping, decimals or a scale word."""
        return self.digits and self.scale == 1 and self.value.isdigit() and self.value == self.mantissa

    @property
    def size(self) -> float:
        """The rough size, for comparing."""
        if not self.value:
            return 0.0
        if len(self.value) >= 300:
            return 1e300
        return float(Fraction(self.value)) if "/" in self.value else float(self.value)

    def scaled_like(self, other: "Number") -> "Number":
        """The same mantissa with the scale of ``other`` ("5 to 8 million": 5 is 5,000,000)."""
        return replace(self, value=scaled(self.mantissa, other.scale), scale=other.scale)


def read_number(tokens: Tokens, i: int) -> Number | None:
    """The number that begins at token ``i``, with its scale words, the longest that the grammar allows."""
    seen = tokens.seen
    if i not in seen:
        seen[i] = _read(tokens, i)
    return seen[i]


def _read(tokens: Tokens, i: int) -> Number | None:
    kind = tokens.types[i]
    if kind == Type.DIGITS:
        return _read_digits(tokens, i)
    if kind != Type.WORD:
        return None
    word = tokens.lower[i]
    if word in SMALL:
        return _read_words(tokens, i)
    if word in ("a", "an"):
        return _read_article(tokens, i)
    if word == "half":
        return _read_half(tokens, i, i)
    if word in PLURAL_SCALES:
        return _read_plural(tokens, i, i)
    if word in VAGUE_LEADS:
        return _read_vague_lead(tokens, i, i)
    if word in ("hundred", "thousand") or (word in SCALES and tokens.lower[i - 1] in _BEFORE_BARE_SCALE):
        if word == "score":
            return None
        return _with_scales(tokens, i, i, "1", article=True)
    value = vulgar(tokens.words[i])
    return None if value is None else _with_scales(tokens, i, i + 1, plain(value), digits=True)


def _read_digits(tokens: Tokens, i: int) -> Number | None:
    value = literal(tokens.words[i])
    if value is None:
        return None
    end = i + 1
    if value.isdigit():
        part, end = _fraction_part(tokens, end)
        if part:
            value = plain(int(value) + part)
    power = read_power(tokens, end)
    if power:
        value = plain(Fraction(value) * Fraction(10) ** power[0])
        return Number(i, power[1], value, value, digits=True)
    return _with_scales(tokens, i, end, value, digits=True)


def _fraction_part(tokens: Tokens, i: int) -> tuple[Fraction | None, int]:
    """ "½" or "1/2" after a whole number: 2½, 2 1/2."""
    value = vulgar(tokens.words[i])
    if value is not None:
        return value, i + 1
    top, slash, bottom = tokens.words[i : i + 3]
    if slash not in ("/", "\u2044") or not (
        top.isdecimal() and bottom.isdecimal() and len(top) + len(bottom) < 5
    ):
        return None, i
    if tokens.glued(i) or not tokens.glued(i + 1) or not tokens.glued(i + 2) or not 0 < int(top) < int(bottom):
        return None, i
    return Fraction(int(top), int(bottom)), i + 3


def _read_article(tokens: Tokens, i: int) -> Number | None:
    after = tokens.lower[i + 1]
    if after in ("hundred", "thousand", "million", "billion", "trillion", "dozen", "lakh", "crore", "zillion"):
        return _with_scales(tokens, i, i + 1, "1", article=True)
    if after == "half":
        return _read_half(tokens, i, i + 1)
    if after in VAGUE_LEADS:
        return _read_vague_lead(tokens, i, i + 1)
    return None


def _read_half(tokens: Tokens, start: int, i: int) -> Number | None:
    """ "half a dozen", "half a million", "half-million"; "half" alone is a fraction and read elsewhere."""
    j = i + 1
    if (tokens.words[j] == "-" and tokens.glued(j)) or tokens.lower[j] in ("a", "an"):
        j += 1
    return (
        _with_scales(tokens, start, j, "0.5")
        if tokens.lower[j] in SCALES and tokens.lower[j] != "score"
        else None
    )


def _read_plural(tokens: Tokens, start: int, i: int) -> Number | None:
    """ "dozens", "tens of thousands", "hundreds of millions": a magnitude only."""
    j = i + 1
    first = tokens.lower[i]
    steps = 0
    while (
        tokens.lower[j] == "of"
        and (tokens.lower[j + 1] in PLURAL_SCALES or tokens.lower[j + 1] in SCALES)
        and steps < 4
    ):
        j += 2
        steps += 1
    while (tokens.lower[j] in ("and", "upon") and tokens.lower[j + 1] == first) and steps < 4:
        j += 2
        steps += 1
    if first in ("tens", "scores") and j == i + 1 and (first == "tens" or tokens.lower[j] != "of"):
        return None
    return Number(start, j, "", vague=True)


def _read_vague_lead(tokens: Tokens, start: int, i: int) -> Number | None:
    """ "several thousand", "a few dozen", "a couple of hundred"."""
    j = i + 1
    if tokens.lower[i] == "some":
        return None
    if tokens.lower[j] == "of":
        j += 1
    if tokens.lower[j] in PLURAL_SCALES and tokens.lower[j] not in ("tens", "scores"):
        return _read_plural(tokens, start, j)
    if tokens.lower[j] not in SCALES or tokens.lower[j] == "score":
        return None
    while tokens.lower[j] in SCALES and j - i < 5:
        j += 1
    return Number(start, j, "", vague=True)


def _read_words(tokens: Tokens, i: int) -> Number | None:
    """Number words below a hundred, with the scales that follow."""
    value, j = _below_hundred(tokens, i)
    link, part, of = tokens.lower[j : j + 3]
    halves = link == "and" and part in ("a", "one") and of in _HALVES
    if halves and (of != "third" or tokens.lower[j + 3] in SCALES):
        return _with_scales(tokens, i, j + 3, plain(value + _HALVES[of]))
    if (link, part, of) == ("and", "three", "quarters"):
        return _with_scales(tokens, i, j + 3, plain(value + Fraction(3, 4)))
    if tokens.lower[j] == "point" and tokens.lower[j + 1] in UNITS and UNITS[tokens.lower[j + 1]] < 10:
        decimals = ""
        j += 1
        while tokens.lower[j] in UNITS and UNITS[tokens.lower[j]] < 10 and len(decimals) < MAX_DIGITS:
            decimals += str(UNITS[tokens.lower[j]])
            j += 1
        return _with_scales(tokens, i, j, f"{value}.{decimals}")
    return _with_scales(tokens, i, j, str(value))


def _below_hundred(tokens: Tokens, i: int) -> tuple[int, int]:
    word = tokens.lower[i]
    if word in UNITS:
        return UNITS[word], i + 1
    value = TENS[word]
    j = i + 1
    if tokens.words[j] in ("-", "‐", "‑") and tokens.glued(j) and tokens.glued(j + 1):
        j += 1
    following = UNITS.get(tokens.lower[j], 0)
    return (value + following, j + 1) if 0 < following < 10 else (value, i + 1)


def _scale_at(tokens: Tokens, j: int, digits: bool) -> tuple[int, int]:
    """The scale word at ``j`` as its factor and end; factor 0 where there is none."""
    hyphen = tokens.words[j] in ("-", "‐", "‑") and tokens.glued(j)
    k = j + 1 if hyphen else j
    word = tokens.lower[k]
    if word in SCALES and not (word == "score" and digits) and not (word == "score" and hyphen):
        return SCALES[word], k + 1
    if digits and not hyphen and (tokens.glued(j) or tokens.words[j] in CERTAIN):
        factor = ABBREVIATED.get(tokens.words[j], 0)
        if factor and tokens.words[j] in CERTAIN and not (tokens.words[j] == "K" and not tokens.glued(j)):
            return factor, j + 1
    return 0, j


def _with_scales(
    tokens: Tokens, start: int, j: int, mantissa: str, *, digits: bool = False, article: bool = False
) -> Number | None:
    """The number from ``mantissa`` and the scale words at ``j``: "4" "hundred million", "two" "hundred"."""
    scale = 1
    factor, k = _scale_at(tokens, j, digits)
    steps = 0
    while factor:
        scale *= factor
        j = k
        steps += 1
        if steps > 3:
            return None
        if "." in tokens.words[j] or factor == 12 or tokens.lower[j] in ("dozen", "score"):
            break
        factor, k = _scale_at(tokens, j, digits)
    number = Number(start, j, scaled(mantissa, scale), mantissa, scale, digits, article=article)
    if scale == 1:
        return number
    halves = (
        tokens.lower[j] == "and" and tokens.lower[j + 1] == "a" and tokens.lower[j + 2] in ("half", "quarter")
    )
    if halves and scale >= 100 and mantissa == "1":
        part = Fraction(number.value) + _HALVES[tokens.lower[j + 2]] * scale
        return replace(number, end=j + 3, value=plain(part), mantissa=plain(part / scale))
    return number if digits and "." in mantissa else _with_rest(tokens, number)


def _with_rest(tokens: Tokens, number: Number) -> Number:
    """Smaller parts in words: "and five", "three hundred", "four thousand two hundred and one"."""
    total, j, ceiling = Fraction(number.value), number.end, number.scale
    if total.denominator != 1 or ceiling < 100:
        return number
    steps = 0
    while steps < 8:
        steps += 1
        k = j + 1 if tokens.lower[j] in ("and",) else j
        if tokens.words[k] == "," and tokens.lower[k + 1] in SMALL and ceiling > 1000:
            k += 1
        if tokens.lower[k] not in SMALL:
            break
        value, end = _below_hundred(tokens, k)
        part = value
        while tokens.lower[end] in ("hundred", "thousand", "million", "billion") and part < ceiling:
            part *= SCALES[tokens.lower[end]]
            end += 1
            if tokens.lower[end] == "and" and part == value * 100 and tokens.lower[end + 1] in SMALL:
                more, stop = _below_hundred(tokens, end + 1)
                if tokens.lower[stop] in ("thousand", "million") and SCALES[tokens.lower[stop]] < ceiling:
                    part, end = part + more, stop
        if part >= ceiling or part == 0:
            break
        if k == j and ceiling == 100 and tokens.lower[j - 1] != "hundred":
            break
        total += part
        j = end
        ceiling = 100 if part >= 100 and part % 100 == 0 and part < 1000 else (1000 if part >= 1000 else 1)
        if ceiling == 1:
            break
    if j == number.end:
        return number
    return replace(number, end=j, value=str(int(total)), mantissa=str(int(total)), scale=1)
