"""The same story under another headline is told of when it comes in."""

import io
from pathlib import Path

import pytest

from reviewer.domain.errors import ReviewerError
from reviewer.services.articles import list_articles
from reviewer.services.importing import import_files, import_text
from reviewer.services.intake import take_in
from reviewer.services.libraries import Library
from reviewer.services.likeness import sketch
from reviewer.services.near import Stories, near

BODY = "\n\n".join(
    f"On day {n} some {n * 7 + 5} people of the {n}th district left {n + 3} houses, as Ann Lee said at night."
    for n in range(1, 20)
)


def test_a_wire_story_with_another_headline_is_told_of(library: Library, tmp_path: Path) -> None:
    first = import_text(library, "anna", f"Flood takes houses\n\n{BODY}", "a")
    import_text(library, "anna", "Nine boats left the port of Lowmoor for the open sea on Monday.", "b")
    (tmp_path / "c.txt").write_text(f"Thousands flee the water\n\n{BODY}\n\nNobody was hurt.")
    (outcome,) = import_files(library, "anna", [tmp_path / "c.txt"], None, None).outcomes
    assert [(one.article_id, one.title) for one in outcome.near] == [(first.article_id, first.title)]
    assert outcome.near[0].share > 0.8
    assert outcome.imported is not None
    assert [one.article_id for one in near(library, first.article_id)] == [outcome.imported.article_id]


def test_stories_of_one_batch_are_told_of_too(library: Library, tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(f"Headline {name} over it\n\n{BODY}")
    report = import_files(library, "anna", [tmp_path], None, None)
    assert [len(outcome.near) for outcome in report.outcomes] == [0, 1, 2]


def test_what_is_like_an_article_or_in_an_encoding_that_is_a_guess_can_be_held_back(
    library: Library, tmp_path: Path
) -> None:
    first = import_text(library, "anna", f"Flood takes houses\n\n{BODY}", "a")
    (tmp_path / "again.txt").write_text(f"Flood takes houses\n\n{BODY}")
    (tmp_path / "boats.txt").write_text("Nine boats left the port of Lowmoor for the open sea on Monday.")
    (tmp_path / "czech.txt").write_bytes("Požár v přístavu zabil 12 lidí, řekl žlutý kůň.".encode("cp1250"))
    (tmp_path / "like.txt").write_text(f"Thousands flee the water\n\n{BODY}")
    report = import_files(library, "anna", [tmp_path], None, None, hold=True)
    assert [(outcome.path.name, outcome.held) for outcome in report.outcomes] == [
        ("again.txt", False),
        ("boats.txt", False),
        ("czech.txt", True),
        ("like.txt", True),
    ]
    assert [outcome.sure for outcome in report.held] == [False, True]
    assert [one.article_id for one in report.held[1].near] == [first.article_id]
    assert len(list_articles(library)) == 2
    paths = [outcome.path for outcome in report.held]
    assert import_files(library, "anna", paths, None, None).held == ()
    assert len(list_articles(library)) == 4


def test_the_same_text_again_is_there_already_and_not_near(library: Library, tmp_path: Path) -> None:
    import_text(library, "anna", BODY, "a")
    (tmp_path / "b.txt").write_text(BODY)
    (outcome,) = import_files(library, "anna", [tmp_path / "b.txt"], None, None).outcomes
    assert outcome.imported is not None
    assert not outcome.imported.created
    assert outcome.near == ()


@pytest.mark.parametrize("damage", [b"", b"no sketches at all", None])
def test_a_lost_or_damaged_file_of_sketches_is_made_anew(library: Library, damage: bytes | None) -> None:
    first = import_text(library, "anna", f"Flood\n\n{BODY}", "a")
    assert [one.article_id for one in Stories(library).like(sketch(BODY))] == [first.article_id]
    file = library.path.with_name(library.path.name + ".sketches")
    whole = file.read_bytes()
    file.write_bytes(whole[:-5] if damage is None else damage)
    assert [one.article_id for one in Stories(library).like(sketch(BODY))] == [first.article_id]
    Stories(library)
    assert file.read_bytes() == whole


def test_the_command_line_tells_what_had_better_be_looked_at(library: Library, tmp_path: Path) -> None:
    first = import_text(library, "anna", f"Flood takes houses\n\n{BODY}", "a")
    (tmp_path / "czech.txt").write_bytes("Požár v přístavu zabil 12 lidí, řekl žlutý kůň.".encode("cp1250"))
    (tmp_path / "like.txt").write_text(f"Thousands flee the water\n\n{BODY}")
    printed, problems = io.StringIO(), list[ReviewerError]()
    assert take_in(library, "anna", [tmp_path], printed, problems.append) == 0
    assert problems == []
    lines = printed.getvalue().splitlines()
    assert lines[1] == "  encoding guessed: see that it reads right"
    assert lines[3].startswith("  like ")
    assert first.article_id in lines[3]
    assert lines[-1] == "2 imported, 0 there already, 0 failed."
