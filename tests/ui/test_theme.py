"""Everything drawn can be read in every theme."""

import pytest

from reviewer.domain.claim import State
from reviewer.ui.palette import ALL_TOKENS, GLYPHS, Tokens, contrast
from reviewer.ui.style import style_sheet

pytestmark = pytest.mark.qt

themes = pytest.mark.parametrize("tokens", ALL_TOKENS, ids=lambda tokens: tokens.name)


def test_contrast_is_the_published_measure() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


def wanted(tokens: Tokens, usual: float) -> float:
    """The least contrast: WCAG's own, and in high contrast the next grade."""
    return {4.5: 7.0, 3.0: 4.5}[usual] if tokens.name.startswith("high") else usual


@themes
def test_text_stands_out_on_every_ground_it_is_written_on(tokens: Tokens) -> None:
    grounds = [tokens.ground, tokens.panel, tokens.hover, tokens.selected]
    pairs = [(ink, ground) for ink in (tokens.ink, tokens.muted) for ground in grounds]
    pairs += [(tokens.ink, tokens.selection), (tokens.on_accent, tokens.accent), (tokens.ground, tokens.ink)]
    pairs += [
        (ink, ground) for ink in (tokens.accent, tokens.trouble) for ground in (tokens.ground, tokens.panel)
    ]
    pairs += [(ink, tokens.trouble_ground) for ink in (tokens.ink, tokens.muted, tokens.trouble)]
    pairs += [(tokens.ink, mark.ground) for mark in tokens.marks.values()]
    assert {pair: ratio for pair in pairs if (ratio := contrast(*pair)) < wanted(tokens, 4.5)} == {}


@themes
def test_glyphs_of_states_can_be_read_in_the_text_and_in_the_lists(tokens: Tokens) -> None:
    pairs = [
        (mark.ink, ground)
        for mark in tokens.marks.values()
        for ground in (mark.ground, tokens.panel, tokens.ground, tokens.hover, tokens.selected)
    ]
    assert {pair: ratio for pair in pairs if (ratio := contrast(*pair)) < wanted(tokens, 4.5)} == {}


@themes
def test_edges_of_controls_and_the_current_outline_can_be_seen(tokens: Tokens) -> None:
    pairs = [(tokens.edge, tokens.panel), (tokens.edge, tokens.ground), (tokens.accent, tokens.panel)]
    pairs += [(tokens.accent, mark.ground) for mark in tokens.marks.values()]
    assert {pair: ratio for pair in pairs if (ratio := contrast(*pair)) < wanted(tokens, 3.0)} == {}


def test_no_two_states_share_a_glyph() -> None:
    assert set(GLYPHS) == set(State)
    assert len(set(GLYPHS.values())) == len(State)


@themes
def test_the_style_sheet_names_only_icons_that_are_there(tokens: Tokens) -> None:
    from pathlib import Path

    icons = [part.split('")')[0] for part in style_sheet(tokens).split('url("')[1:]]
    assert icons
    assert [icon for icon in icons if not Path(icon).is_file()] == []
