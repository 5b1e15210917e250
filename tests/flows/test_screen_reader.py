"""What a blind checker hears: the real program, heard through the desktop's accessibility bus."""

from collections.abc import Iterator

import pytest

from tests import screen_reader
from tests.flows.conftest import ARTICLE
from tests.screen_reader import FOCUSABLE, Control, ScreenReader

pytestmark = [
    pytest.mark.qt,
    pytest.mark.skipif(not screen_reader.available(), reason=screen_reader.MISSING),
]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScreenReader]:
    """Hears one program for all tests here, with the article open and its first claim looked at."""
    folder = tmp_path_factory.mktemp("heard")
    article = folder / "harbour.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    broken = folder / "broken.docx"
    broken.write_bytes(b"no document at all")
    with screen_reader.listening(folder, article, broken) as listener:
        listener.window("Harbour fire")
        listener.until_said("claim 1 of")
        yield listener


def test_the_tree_holds_the_articles_the_text_and_the_claims(reader: ScreenReader) -> None:
    window = reader.window()
    articles = window.find("list", "Articles")
    assert [line.name for line in articles.children] == ["Harbour fire kills 12, 0 of 6"]
    claims = [line.name for line in window.find("list", "Claims").children]
    assert len(claims) == 6
    assert claims[0] == "Pending, 12, headline"
    assert all(line.startswith("Pending, ") for line in claims)


def test_the_article_is_text_with_a_caret_and_a_selection(reader: ScreenReader) -> None:
    source = reader.window().find("text", "Article text")
    assert {"Text", "Component"} <= source.interfaces
    assert source.text.replace(chr(0x2029), "\n").strip() == ARTICLE.strip()
    assert source.caret == ARTICLE.index("12")
    assert source.selection is None
    source.ask("SetCaretOffset", "org.a11y.atspi.Text", "i", 3)
    assert source.caret == 3
    source.ask("AddSelection", "org.a11y.atspi.Text", "ii", 0, 12)
    assert source.selection == (0, 12)
    assert source.text[0:12] == "Harbour fire"
    source.ask("RemoveSelection", "org.a11y.atspi.Text", "i", 0)


def faults_of(window: Control) -> list[str]:
    """What a reader could not make sense of, of all that takes the keys."""
    faults: list[str] = []
    for control in window.walk():
        if FOCUSABLE not in control.states or control.role in ("frame", "dialog", "label"):
            continue
        name, description, role = control.name, control.description, control.role
        if not (name.strip() or control.labels):
            faults.append(f"{role} without a name, {description}")
        if role == "combo box" and not control.labels:
            faults.append(f"{role} that only tells what is chosen: {name}")
        if role != "list item" and not description.strip() and set(control.actions) <= {"SetFocus"}:
            faults.append(f"{role} {name} neither says nor does anything")
        if role in ("filler", "unknown", "invalid"):
            faults.append(f"{name} takes the keys and is but a {role}")
        if name and description.startswith(name):
            faults.append(f"{role} {name} says the same twice")
    return faults


def test_each_control_has_a_name_and_says_what_it_is_for(reader: ScreenReader) -> None:
    window = reader.window()
    assert len([one for one in window.walk() if FOCUSABLE in one.states]) > 40
    assert faults_of(window) == []


@pytest.mark.parametrize("key", ["l", "v", "h", "n", "i"])
def test_each_page_beside_the_text_has_names(reader: ScreenReader, key: str) -> None:
    reader.press(key)
    reader.listen(0.15)
    faults = faults_of(reader.window())
    reader.press("Escape", "Escape", *("l" if key == "l" else ""))  # the claims again
    reader.listen(0.1)
    assert faults == []


def test_an_error_interrupts_and_a_claim_does_not(reader: ScreenReader) -> None:
    assert "broken.docx" in reader.until_said("broken.docx")
    assert len(reader.urgent) == 1
    assert "broken.docx" in reader.urgent[0]


def test_decisions_are_heard_in_their_order(reader: ScreenReader) -> None:
    """Each decision, the claim after it, that all is decided, and taking it back."""
    people, date = "people, claim 2 of 6", "3 March 2024, claim 3 of 6"
    assert reader.hears_after("c", until=people) == ["Saved. Confirmed: 12", f"Pending: ≥ 12 {people}"]
    assert reader.hears_after("x", "1", until=date) == ["Saved. Rejected: ≥ 12 people", f"Pending: {date}"]
    assert reader.hears_after("u", until=people) == [f"Saved. Pending: ≥ 12 {people}"]
    reader.press("e")
    reader.until(lambda: reader.focused is not None and reader.focused.role == "text")
    assert reader.focused is not None
    reader.press("Tab")
    first = reader.focused
    reader.until(lambda: reader.focused is not None and reader.focused.path != first.path)
    assert reader.focused.description
    reader.press("Escape")
    reader.until(lambda: reader.focused is not None and reader.focused.name == "Article text")
    heard = reader.hears_after("c", "c", "c", "c", "c", until="Every claim")
    assert heard[-1] == "Every claim of this article is decided."
    assert [words for words in heard if words.startswith("Saved. Confirmed: ")]
    assert len([words for words in heard if words.startswith("Saved. ")]) == 5
    assert len(heard) == len(set(heard)), "something is said twice"


def test_what_is_chosen_to_be_shown_is_heard(reader: ScreenReader) -> None:
    chips = reader.window().find("check box", "Pending, 0")
    assert reader.hears_after(act=lambda: chips.do("Press"), until="shown") == ["0 of 6 claims shown"]
    chips = reader.window().find("check box", "All claims, 6")
    assert reader.hears_after(act=lambda: chips.do("Press"), until="shown") == ["6 of 6 claims shown"]


def test_a_tag_given_is_heard(reader: ScreenReader) -> None:
    """Typed in the field that its key opens, and given by Enter."""
    before = reader.focused
    reader.press("Ctrl+t")
    reader.until(lambda: reader.focused is not None and reader.focused.path != (before.path if before else ""))
    heard = reader.hears_after(*"fire", "Return", until="fire")
    assert len(heard) == 1
    reader.press("Escape", "Escape")
    reader.until(lambda: reader.focused is not None and reader.focused.name == "Article text")


def test_a_correction_is_heard_with_its_figure(reader: ScreenReader) -> None:
    """Typed and saved by keys alone, from the key that begins it."""
    reader.press("e")
    reader.until(lambda: reader.focused is not None and reader.focused.name != "Article text")
    field = reader.window().find("text", "What is counted")
    field.ask("GrabFocus", "org.a11y.atspi.Component")
    reader.until(lambda: reader.focused is not None and reader.focused.path == field.path)
    reader.press("x")
    reader.until(lambda: field.text.count("x") == 1)
    heard = reader.hears_after("Ctrl+Return", until="Saved")
    assert heard[0].startswith("Saved. Corrected: ")


def test_the_sheet_of_keys_opens_and_closes_by_key(reader: ScreenReader) -> None:
    reader.press("Escape", "F1")
    sheet = reader.window("Keys")
    assert faults_of(sheet) == []
    reader.press("Escape")
    reader.until(lambda: reader.focused is not None and reader.focused.name == "Article text")
