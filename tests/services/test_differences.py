"""What differs between two drafts, side by side: together the pieces are both drafts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.services.differences import Kind, differences

OLD = (
    "Title here now\n\nFirst paragraph has 5 boats in it.\n\n"
    "Second one is longer and stays as it is.\n\nThird 7."
)


def words(old: str, new: str) -> list[tuple[Kind, str]]:
    told: list[tuple[Kind, str]] = []
    for piece in differences(old, new):
        if piece.kind is not Kind.SAME:
            text, span = (old, piece.old) if piece.old else (new, piece.new)
            assert span is not None
            told.append((piece.kind, text[span.start : span.end]))
    return told


def test_the_same_text_has_one_piece() -> None:
    (piece,) = differences(OLD, OLD)
    assert piece.kind is Kind.SAME
    assert differences("", "") == ()


def test_a_changed_word_alone_is_told() -> None:
    new = OLD.replace("5 boats", "6 boats")
    assert words(OLD, new) == [(Kind.REMOVED, "5"), (Kind.ADDED, "6")]


def test_a_paragraph_that_moved_is_told_as_moved() -> None:
    first, second, third, fourth = OLD.split("\n\n")
    new = "\n\n".join((first, third, fourth, second))
    told = {(kind, text.strip()) for kind, text in words(OLD, new) if text.strip()}
    moved = {text for kind, text in told if kind in (Kind.MOVED_AWAY, Kind.MOVED_HERE)}
    assert second in moved or third in moved
    assert not any(kind in (Kind.REMOVED, Kind.ADDED) for kind, _ in told)


def test_an_edited_line_beside_a_new_one_is_still_compared_by_words() -> None:
    new = OLD.replace(
        "First paragraph has 5 boats in it.", "A wholly new line.\nFirst paragraph has 6 boats in it."
    )
    told = words(OLD, new)
    assert (Kind.REMOVED, "5") in told
    assert (Kind.ADDED, "6") in told
    assert (Kind.ADDED, "A wholly new line.\n") in told


PARTS = ["", "five boats left the port", "six boats left the port", "a b", "é 🚢 x"]
LINES = st.lists(st.sampled_from(PARTS), max_size=8)


@given(LINES, LINES)
@settings(deadline=None)
def test_the_pieces_are_both_drafts_whole(old_lines: list[str], new_lines: list[str]) -> None:
    old, new = "\n".join(old_lines), "\n".join(new_lines)
    pieces = differences(old, new)
    assert "".join(old[p.old.start : p.old.end] for p in pieces if p.old) == old
    assert "".join(new[p.new.start : p.new.end] for p in pieces if p.new) == new
    for piece in pieces:
        if piece.kind is Kind.SAME and piece.old and piece.new:
            same = old[piece.old.start : piece.old.end], new[piece.new.start : piece.new.end]
            assert same[0].rstrip("\n") == same[1].rstrip("\n")
