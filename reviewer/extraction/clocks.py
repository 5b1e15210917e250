"""Figures that are times of the day, and finishing times."""

from dataclasses import replace

from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.extraction import times
from reviewer.extraction.lexer import Type
from reviewer.extraction.reader import Reader

_QUALIFIERS = {
    **dict.fromkeys(("after", "past"), Qualifier.MORE),
    "before": Qualifier.LESS,
    **dict.fromkeys(
        ("about", "around", "approximately", "roughly", "circa", "nearly", "almost"), Qualifier.ABOUT
    ),
}

_BEFORE_HOURS = frozenset("at after before until till by around about from past nearly almost since".split())
_SPOKEN = frozenset({"half", "quarter", "five", "ten", "twenty"})


def read_clock(reader: Reader, i: int) -> int:
    """The time that begins at token ``i``: the token after it, ``i`` where there is none."""
    tokens = reader.tokens
    spoken = tokens.lower[i] in _SPOKEN and not {"past", "to", "after"}.isdisjoint(tokens.lower[i + 1 : i + 3])
    parted = tokens.lower[i + 1 : i + 3] in (["in", "the"], ["at", "night"])
    if parted and tokens.lower[i - 1] not in _BEFORE_HOURS:
        return i  # "two in the morning session"
    if (
        tokens.types[i] != Type.DIGITS
        and not spoken
        and not parted
        and not _says_clock(tokens.lower[i + 1 : i + 4])
    ):
        return i
    time = (times.read_spoken_time(tokens, i) if spoken else None) or times.read_time(tokens, i)
    if time is None:
        return i
    end = i + 1
    while end < tokens.stop and tokens.starts[end] < time.end:
        end += 1
    if time.duration:
        return reader.add(Figure(Kind.DURATION, time.low, time.high), i, end, text_end=time.end)
    figure = Figure(Kind.TIME, time.low, time.high)
    qualifier = _QUALIFIERS.get(tokens.lower[i - 1])
    if qualifier is Qualifier.ABOUT or (qualifier and time.low == time.high):
        figure = replace(figure, qualifier=qualifier)
    return reader.add_plain(figure, i, end, time.end)


def _says_clock(following: list[str]) -> bool:
    return "clock" in following or following[0] in ("o'clock", "o’clock")
