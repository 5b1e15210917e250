"""Giving claims out: exports, and one claim on the clipboard."""

from typing import ClassVar

from PySide6.QtGui import QGuiApplication

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.export_choice import Articles
from reviewer.ui.export_dialog import ExportDialog
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class ExportCommands(Commands):
    """A part of the menu File, and of the menu Edit."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "export",
            "file",
            QT_TRANSLATE_NOOP("actions", "Export article…"),
            "Ctrl+E",
            QT_TRANSLATE_NOOP("actions", "Write this article's claims to a file"),
            QT_TRANSLATE_NOOP("actions", "Export…"),
            apart=True,
        ),
        spec(
            "export-all",
            "file",
            QT_TRANSLATE_NOOP("actions", "Export more articles…"),
            "Ctrl+Shift+E",
            QT_TRANSLATE_NOOP("actions", "Write the claims of many articles to a file"),
        ),
        spec(
            "copy-text",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Copy claim as text"),
            "Ctrl+Shift+C",
            QT_TRANSLATE_NOOP("actions", "Put the claim with its sentence and evidence on the clipboard"),
            apart=True,
        ),
        spec(
            "copy-citation",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Copy claim as citation"),
            "",
            QT_TRANSLATE_NOOP("actions", "Put the claim's sentence with where it is from on the clipboard"),
        ),
        spec(
            "copy-json",
            "edit",
            QT_TRANSLATE_NOOP("actions", "Copy claim as JSON"),
            "",
            QT_TRANSLATE_NOOP("actions", "Put the claim's whole record on the clipboard"),
        ),
    )
    _dialog: ExportDialog | None = None

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "export": self.export,
            "export-all": lambda: self.dialog().ask(Articles.ALL),
            "copy-text": lambda: self._copy("text"),
            "copy-citation": lambda: self._copy("citation"),
            "copy-json": lambda: self._copy("json"),
        }

    def possible(self) -> dict[str, bool]:
        """There must be an article, a library, a claim."""
        here = dict.fromkeys(("copy-text", "copy-citation", "copy-json"), self.desk.current is not None)
        return here | {"export": bool(self.desk.shelving.picked()), "export-all": self.desk.ready}

    def export(self) -> None:
        """Ask what to write of the articles picked in the list, otherwise of the one on the desk."""
        article, picked = self.desk.article, self.desk.shelving.picked()
        alone = article is not None and [one.id for one in picked] == [article.id]
        self.dialog().ask(Articles.THIS if alone else Articles.PICKED)

    def dialog(self) -> ExportDialog:
        """The one export dialog of the window."""
        window = self.window_
        if self._dialog is None:
            listed = window.articles.model.ids
            self._dialog = ExportDialog(self.desk, window.export_flow, window.theme, listed, window)
        return self._dialog

    def _copy(self, how: str) -> None:
        claim = self.desk.current
        if claim is None:
            return
        from reviewer.services.quoting import Quoting, quote_claim

        def done(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self.desk.announced.emit(self.tr("The claim is on the clipboard."))

        self.desk.read(lambda library: quote_claim(library, claim.id, Quoting(how)), done)
