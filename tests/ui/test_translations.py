"""Every text of the window is there in German and French, whole, in step with the code, and has room."""

import re
import shutil
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from reviewer import app, settings
from reviewer.ui.main_window import MainWindow
from reviewer.ui.preferences import Preferences
from reviewer.ui.translation import languages
from tools import translations

pytestmark = pytest.mark.qt

WORDS = ("de", "fr")
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")
Message = tuple[str, str]  # its context and its text in English


def messages(path: Path) -> dict[Message, ElementTree.Element]:
    root = ElementTree.parse(path).getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in root.findall("context")
        for message in context.findall("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation.findall("numerusform")]
    return plural or [translation.text or ""]


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translations as they are once they are brought up to date with the code."""
    folder = tmp_path_factory.mktemp("translations")
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_file(language), folder)
    translations.update(folder)
    return folder


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_no_text_is_missing_and_none_is_stale(fresh: Path, language: str) -> None:
    kept = messages(translations.ts_file(language))
    wanted = messages(translations.ts_file(language, fresh))
    assert wanted.keys() - kept.keys() == set(), "run tools/translations.py and translate what is new"
    assert kept.keys() - wanted.keys() == set(), "run tools/translations.py: these texts are gone from the code"
    unfinished = [
        key
        for key, message in kept.items()
        if message.find("translation[@type]") is not None or not all(forms(message))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_placeholders_plurals_and_keys_of_menus_are_kept(language: str) -> None:
    for (context, text), message in messages(translations.ts_file(language)).items():
        translated = forms(message)
        if message.get("numerus") == "yes":
            assert len(translated) == 2, (context, text)
        for form in translated:
            assert sorted(_PLACEHOLDER.findall(form)) == sorted(_PLACEHOLDER.findall(text)), (context, form)
            assert form.count("&") == text.count("&"), (context, form)
            assert form.endswith("…") == text.endswith("…"), (context, form)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_loads_is_what_was_translated(tmp_path: Path, language: str) -> None:
    translations.compile_all(into=tmp_path)
    name = f"claim-reviewer_{language}.qm"
    assert (tmp_path / name).read_bytes() == (translations.FOLDER / name).read_bytes()


def test_the_settings_offer_the_languages() -> None:
    assert languages() == ["en", "de", "fr"]


@pytest.mark.usefixtures("english_again")
@pytest.mark.parametrize("spoken", WORDS)
def test_the_window_speaks_it_and_nothing_is_cut_off(qtbot: QtBot, tmp_path: Path, spoken: str) -> None:
    Preferences(tmp_path / "window.ini").language = spoken
    translated = {
        text: forms(message)[0]
        for (_, text), message in messages(translations.ts_file(spoken)).items()
        if forms(message)[0] != text
    }
    window = app.build(str(tmp_path / "library.db"), tmp_path / "window.ini")
    window.resize(1280, 800)
    window.show()
    sample = settings.resources() / "sample-article.txt"
    app.begin(window, [sample], sample=False)
    qtbot.waitUntil(lambda: window.desk.current is not None and not window.source.filling, timeout=10_000)
    window.actions_["evidence"].trigger()
    QApplication.processEvents()
    try:
        seen = list(_texts(window))
        assert len(seen) > 20
        assert [text for _, text in seen if text in translated] == []
        assert [text for widget, text in seen if _is_cut(widget)] == []
    finally:
        with qtbot.waitSignal(window.closed, timeout=10_000):
            window.close()
        window.deleteLater()


def _texts(window: MainWindow) -> Iterator[tuple[QAbstractButton | QLabel, str]]:
    for kind in (QAbstractButton, QLabel):
        for widget in window.findChildren(kind):
            if widget.isVisible() and widget.text():
                yield widget, widget.text()


def _is_cut(widget: QWidget) -> bool:
    """Whether a button or a label of one line has less room than its text needs."""
    if isinstance(widget, QLabel) and (widget.wordWrap() or widget.textFormat().name == "RichText"):
        return False
    return widget.width() + 1 < widget.minimumSizeHint().width()
