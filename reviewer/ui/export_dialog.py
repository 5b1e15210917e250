"""File > Export: which format, which articles and claims, to which file. It blocks nothing."""

from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.errors import Cancelled, ReviewerError
from reviewer.ui.controls import Choice, ElidedLabel
from reviewer.ui.desk import Desk
from reviewer.ui.export_choice import Articles, Asked, Claims
from reviewer.ui.export_flow import ExportFlow, ExportRequest, conditions, of_claims
from reviewer.ui.export_words import format_title, tally_words
from reviewer.ui.file_chip import FileChip
from reviewer.ui.lengths import keep_margins, keep_scaled, keep_spacing
from reviewer.ui.theme import Theme
from reviewer.ui.translation import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from reviewer.services.exporting import ExportReport, Format

WIDTH = 560
_LONGEST_NAME = 60  # characters of the file's name that is proposed


class FormatList(QListWidget):
    """Keeps the chosen format in sight when the result needs some of its room."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())


class ExportDialog(QDialog):
    """Remembers the last choice; shows how far the export is and hands the file over."""

    def __init__(
        self,
        desk: Desk,
        flow: ExportFlow,
        theme: Theme,
        listed: "Callable[[], tuple[str, ...]]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._flow, self._listed = desk, flow, listed
        self._picked: tuple[str, ...] = ()
        self._last_folder: Path | None = None
        self._replace = False
        self.setWindowTitle(self.tr("Export"))
        self.setModal(False)
        self.formats = FormatList()
        self.formats.setObjectName("choices")
        self.formats.setAccessibleName(self.tr("Format"))
        self.articles, self.claims = Choice(), Choice()
        self.since = QLineEdit()
        self.since.setPlaceholderText(self.tr("for example {0}").format("2026-01-31"))
        self.since.setAccessibleName(self.tr("Signed off since this day"))
        self.where = QLineEdit()
        self.where.setPlaceholderText(self.tr("kind=money; verdict=false; priority-from=0.7"))
        self.where.setAccessibleDescription(
            self.tr("Conditions as key=value, set apart by semicolons; the same as on the command line")
        )
        self.path = QLineEdit()
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the file to write"))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress of the export"))
        self.words = ElidedLabel()
        self.words.setObjectName("muted")
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.chip = FileChip(theme)
        self.folder = QPushButton(self.tr("Show in folder"))
        self.go = QPushButton()
        self.go.setObjectName("primary")
        self.go.setDefault(True)
        self.stop = QPushButton(self.tr("Cancel"))
        self.shut = QPushButton(self.tr("Close"))
        self._lay_out()
        self._fill_formats()
        self._wire()
        self._show_running(running=False)
        self._forget_result()

    # --- building --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        grid = QGridLayout()
        keep_spacing(grid, across=12)
        keep_spacing(grid, down=8)
        grid.setColumnStretch(1, 1)
        file = QHBoxLayout()
        keep_spacing(file, 8)
        file.addWidget(self.path, 1)
        file.addWidget(self.choose)
        articles = QHBoxLayout()
        articles.addWidget(self.articles, 1)
        articles.addWidget(self.since)
        rows: tuple[tuple[str, QWidget, QWidget | QHBoxLayout, str], ...] = (
            (self.tr("Format"), self.formats, self.formats, self.tr("What kind of file is written")),
            (self.tr("Articles"), self.articles, articles, self.tr("Which articles are written")),
            (self.tr("Claims"), self.claims, self.claims, self.tr("Which of their claims are written")),
            (self.tr("Only where"), self.where, self.where, self.where.accessibleDescription()),
            (self.tr("File"), self.path, file, self.tr("Where the file is written, with its folder")),
        )
        for row, (words, control, cell, use) in enumerate(rows):
            control.setAccessibleDescription(use)
            label = QLabel(words)
            label.setObjectName("label")
            label.setBuddy(control)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            keep_margins(label, 0, 6, 0, 0)
            if not control.accessibleName():
                control.setAccessibleName(words)
            grid.addWidget(label, row, 0)
            if isinstance(cell, QWidget):
                grid.addWidget(cell, row, 1)
            else:
                grid.addLayout(cell, row, 1)
        keep_scaled(self.formats, least_height=192)  # the window grows for a result, the list stays
        done = QHBoxLayout()
        keep_spacing(done, 8)
        done.addWidget(self.chip, 1)
        done.addWidget(self.folder)
        buttons = QHBoxLayout()
        keep_spacing(buttons, 8)
        buttons.addWidget(self.words, 1)
        for button in (self.go, self.stop, self.shut):
            buttons.addWidget(button)
        heading = QLabel(self.tr("Export"))
        heading.setObjectName("title")
        column = QVBoxLayout(self)
        keep_margins(column, 24, 20, 24, 18)
        keep_spacing(column, 12)
        column.addWidget(heading)
        column.addLayout(grid, 1)
        column.addWidget(self.bar)
        column.addWidget(self.outcome)
        column.addLayout(done)
        column.addLayout(buttons)
        keep_scaled(self, least_width=WIDTH)

    def _wire(self) -> None:
        self.formats.currentItemChanged.connect(self._format_chosen)
        self.articles.activated.connect(self._articles_chosen)
        for signal in (
            self.path.textEdited,
            self.where.textEdited,
            self.since.textEdited,
            self.claims.activated,
        ):
            signal.connect(self._changed)
        self.choose.clicked.connect(self._ask_for_file)
        self.go.clicked.connect(self.start)
        self.stop.clicked.connect(self._flow.cancel)
        self.shut.clicked.connect(self.close)
        self.folder.clicked.connect(self._show_folder)
        self._flow.progressed.connect(self._progressed)
        self._flow.written.connect(self._written)
        self._flow.failed.connect(self._failed)

    def _fill_formats(self) -> None:
        from reviewer.services.exporting import formats

        for form in formats():
            item = QListWidgetItem(format_title(form))
            item.setData(Qt.ItemDataRole.UserRole, form)
            item.setToolTip(self.tr("Files ending in {0}").format(form.suffix))
            self.formats.addItem(item)
        self.formats.setCurrentRow(0)

    # --- opening ---------------------------------------------------------------------------------------------

    def ask(self, which: Articles | None = None) -> None:
        """Open with the last choice, or with these articles; while an export is written, as it was."""
        if not self._flow.busy:
            self._picked = self._desk.shelving.chosen
            self._take_up(which)
            self._forget_result()
            self.path.setText(str(self._folder() / self._usual_name()))
        self._changed()
        self.show()
        self.raise_()
        self.activateWindow()
        self.formats.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_up(self, which: Articles | None) -> None:
        """Choose again what was exported last, here or from the command line."""
        from reviewer.services.last_choice import last_export

        last = last_export()
        asked = Asked.again(last, which)
        self._offer_articles(asked.articles)
        self._offer_claims(asked.claims)
        self.where.setText(asked.where)
        self.since.setText(asked.since)
        self._last_folder = last.folder if last else None
        for row in range(self.formats.count()):
            form: Format = self.formats.item(row).data(Qt.ItemDataRole.UserRole)
            if last and form.name == last.form:
                self.formats.setCurrentRow(row)

    def _offer_articles(self, wanted: Articles) -> None:
        article, listed, every = self._desk.article, self._listed(), self._desk.articles
        self.articles.clear()
        if article is not None:
            self.articles.addItem(self.tr("This one: {0}").format(_short(article.title)), Articles.THIS)
        if self._picked:
            words = self.tr("The %n article(s) picked in the list", "", len(self._picked))
            self.articles.addItem(words, Articles.PICKED)
        if len(listed) != len(every):
            self.articles.addItem(self.tr("The %n article(s) in the list", "", len(listed)), Articles.LISTED)
        self.articles.addItem(self.tr("All %n article(s)", "", self._desk.shelf.total), Articles.ALL)
        self.articles.addItem(self.tr("All that are signed off since"), Articles.SIGNED_OFF)
        self.articles.setCurrentIndex(max(self.articles.findData(wanted), 0))

    def _offer_claims(self, wanted: Claims) -> None:
        shown, every = len(self._desk.shown), len(self._desk.claims)
        self.claims.clear()
        self.claims.addItem(self.tr("Those that the format is for"), Claims.USUAL)
        self.claims.addItem(self.tr("All, undecided and rejected ones too"), Claims.EVERY)
        if self._articles() is Articles.THIS and shown != every:
            self.claims.addItem(self.tr("The %n claim(s) that the filter shows", "", shown), Claims.SHOWN)
        self.claims.setCurrentIndex(max(self.claims.findData(wanted), 0))

    def _articles(self) -> Articles:
        return Articles(self.articles.currentData() or Articles.ALL)

    def chosen_format(self) -> "Format":
        """The format that is selected."""
        form: Format = self.formats.currentItem().data(Qt.ItemDataRole.UserRole)
        return form

    def _folder(self) -> Path:
        last = self._last_folder
        return last if last and last.is_absolute() and last.is_dir() else Path(QDir.homePath())

    def _usual_name(self) -> str:
        article = self._desk.article
        title = article.title if article and self._articles() is Articles.THIS else self.tr("claims")
        return file_name(title) + self.chosen_format().suffix

    # --- changing one's mind ---------------------------------------------------------------------------------

    def _format_chosen(self, now: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if now is None or before is None:
            return
        old: Format = before.data(Qt.ItemDataRole.UserRole)
        text = self.path.text()
        if text.endswith(old.suffix):
            self.path.setText(text.removesuffix(old.suffix) + self.chosen_format().suffix)
        self._changed()

    def _articles_chosen(self) -> None:
        usual = Path(self.path.text()).parent / self._usual_name()
        self.path.setText(str(usual))
        self._offer_claims(Claims(self.claims.currentData()))
        self._changed()

    def _changed(self, *_: object) -> None:
        self._replace = False
        self.since.setVisible(self._articles() is Articles.SIGNED_OFF)
        self.go.setText(self.tr("Export"))
        self.words.setText("")

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), str(Path(self.path.text()).parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked here, once, before writing
        dialog.selectFile(Path(self.path.text()).name)
        dialog.fileSelected.connect(self._file_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _file_chosen(self, name: str) -> None:
        self.path.setText(name)
        self._changed()

    # --- writing ---------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Write the file; one that is there already only when asked again."""
        path = Path(self.path.text().strip()).expanduser()
        if self._flow.busy or not path.name:
            return
        if path.exists() and not self._replace:
            self._replace = True
            self.go.setText(self.tr("Replace it"))
            self.words.setText(self.tr("{0} is there already.").format(path.name))
            return
        self._forget_result()
        self._show_running(running=True)
        self._flow.write(self._request(path))

    def _request(self, path: Path) -> ExportRequest:
        which, where = self._articles(), list(conditions(self.where.text()))
        articles: tuple[str, ...] | None = None
        if which is Articles.THIS and self._desk.article is not None:
            articles = (self._desk.article.id,)
        elif which in (Articles.LISTED, Articles.PICKED):
            articles = self._listed() if which is Articles.LISTED else self._picked
        elif which is Articles.SIGNED_OFF:
            since = self.since.text().strip()
            where.append(f"signed-off-since={since}" if since else "signed-off=yes")
        chosen = Claims(self.claims.currentData())
        if chosen is not Claims.USUAL:
            where.append("state=pending,confirmed,corrected,rejected")
        if chosen is Claims.SHOWN:
            where.append(of_claims([claim.id for claim in self._desk.shown]))
        return ExportRequest(
            self.chosen_format().name,
            path.absolute(),
            articles,
            tuple(where),
            overwrite=self._replace,
            asked=self._asked().as_words(),
        )

    def _asked(self) -> Asked:
        claims = Claims(self.claims.currentData())
        return Asked(self._articles(), claims, self.where.text().strip(), self.since.text().strip())

    def _progressed(self, done: int, total: int, title: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.words.setText(title)

    def _written(self, report: "ExportReport") -> None:
        self._show_running(running=False)
        self._changed()
        held = tally_words(report.tally)
        self.outcome.setText(held)
        self.outcome.show()
        self.chip.show_files(report.files)
        self.chip.show()
        self.folder.show()
        self.chip.setFocus(Qt.FocusReason.OtherFocusReason)
        words = self.tr("Exported to {0}: {1}").format(report.path, held)
        self._desk.announced.emit(words)
        if not self.isVisible():
            self._flow.tell(words)

    def _failed(self, error: BaseException) -> None:
        self._show_running(running=False)
        self._changed()
        self.words.setText(self.tr("Cancelled; nothing was written.") if isinstance(error, Cancelled) else "")
        if isinstance(error, ReviewerError) and self.isVisible():
            self.outcome.setText("" if isinstance(error, Cancelled) else told(error))
            self.outcome.setVisible(not isinstance(error, Cancelled))
        elif not isinstance(error, Cancelled):
            self._flow.show_problem(error)

    def _show_running(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(running)
        self.go.setEnabled(not running)

    def _forget_result(self) -> None:
        for widget in (self.outcome, self.chip, self.folder):
            widget.hide()

    def _show_folder(self) -> None:
        if self.chip.files:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.chip.files[0].parent)))


def file_name(title: str) -> str:
    """A title as the beginning of a file's name that every system takes: whole words, as far as they go."""
    words = "".join(character if character.isalnum() else " " for character in title).split()
    name = words[0][:_LONGEST_NAME] if words else "claims"
    for word in words[1:]:
        if len(name) + 1 + len(word) > _LONGEST_NAME:
            break
        name += f"-{word}"
    return f"{name}-claims" if PureWindowsPath(name).is_reserved() else name


def _short(title: str) -> str:
    return title if len(title) <= 44 else title[:43].rstrip() + "…"
