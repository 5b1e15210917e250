"""The colours of each theme, by what they are for.

They were chosen so that text stands at 4.5:1 and marks at 3:1 or better on every ground they are drawn on
(WCAG 2.2, success criteria 1.4.3 and 1.4.11), in high contrast text at 7:1 and marks at 4.5:1 (1.4.6); a test
computes it over these tables.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor

from reviewer.domain.claim import State


@dataclass(frozen=True, slots=True)
class Mark:
    """How a review state is drawn: the ink of its underline and glyph, the ground behind its text."""

    ink: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for."""

    name: str
    ground: str
    panel: str
    line: str
    edge: str
    ink: str
    muted: str
    hover: str
    selected: str
    accent: str
    on_accent: str
    trouble: str
    trouble_ground: str
    selection: str
    marks: dict[State, Mark]


LIGHT = Tokens(
    name="light",
    ground="#f6f5f2",
    panel="#ffffff",
    line="#dedbd4",
    edge="#8b8e92",
    ink="#1f2328",
    muted="#5c636b",
    hover="#efede8",
    selected="#ece9e3",
    accent="#2f5bd0",
    on_accent="#ffffff",
    trouble="#8c2f2f",
    trouble_ground="#f9e9e7",
    selection="#cfdcfb",
    marks={
        State.PENDING: Mark("#8a6100", "#fff1c9"),
        State.CONFIRMED: Mark("#1a6b3c", "#d9f0e0"),
        State.CORRECTED: Mark("#5a3fb0", "#e7e0fb"),
        State.REJECTED: Mark("#8c2f2f", "#f3dada"),
    },
)

DARK = Tokens(
    name="dark",
    ground="#17191c",
    panel="#1f2226",
    line="#34383e",
    edge="#737982",
    ink="#e6e4df",
    muted="#a3a8ae",
    hover="#26292e",
    selected="#2b2f35",
    accent="#8fb0ff",
    on_accent="#10151f",
    trouble="#f0a3a3",
    trouble_ground="#3a2325",
    selection="#33487a",
    marks={
        State.PENDING: Mark("#f0c35a", "#43371a"),
        State.CONFIRMED: Mark("#7fd6a1", "#1d3b2a"),
        State.CORRECTED: Mark("#bfa9ff", "#332a55"),
        State.REJECTED: Mark("#f0a3a3", "#452626"),
    },
)

HIGH_LIGHT = Tokens(
    name="high-light",
    ground="#ffffff",
    panel="#ffffff",
    line="#000000",
    edge="#000000",
    ink="#000000",
    muted="#303030",
    hover="#ebebeb",
    selected="#dcdcdc",
    accent="#0b3d91",
    on_accent="#ffffff",
    trouble="#7a0000",
    trouble_ground="#ffecec",
    selection="#ffe27a",
    marks={
        State.PENDING: Mark("#573d00", "#fff1c2"),
        State.CONFIRMED: Mark("#00451d", "#d5f7e0"),
        State.CORRECTED: Mark("#3b1d99", "#e9e1ff"),
        State.REJECTED: Mark("#7a0000", "#ffe0e0"),
    },
)

HIGH_DARK = Tokens(
    name="high-dark",
    ground="#000000",
    panel="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    muted="#dedede",
    hover="#242424",
    selected="#363636",
    accent="#8ecbff",
    on_accent="#000000",
    trouble="#ffb3b3",
    trouble_ground="#3d0000",
    selection="#00458a",
    marks={
        State.PENDING: Mark("#ffd964", "#3d3000"),
        State.CONFIRMED: Mark("#86f2ae", "#003d1d"),
        State.CORRECTED: Mark("#d6c4ff", "#341f6e"),
        State.REJECTED: Mark("#ffb8b8", "#520000"),
    },
)

ALL_TOKENS = (LIGHT, DARK, HIGH_LIGHT, HIGH_DARK)

GLYPHS = {State.PENDING: "?", State.CONFIRMED: "✓", State.CORRECTED: "✎", State.REJECTED: "✕"}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it, from 1 to 21."""

    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [
            value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
            for value in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
