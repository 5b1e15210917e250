"""The menu of the list of articles: what can be done with those that are picked."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from reviewer.ui.actions import Actions
from reviewer.ui.article_list import ArticlePanel
from reviewer.ui.desk import Desk
from reviewer.ui.handing_over import HandingOver
from reviewer.ui.translation import translate

MOST_TAGS = 8


class ArticleMenu(QMenu):
    """Made anew each time it is asked for."""

    def __init__(self, desk: Desk, panel: ArticlePanel, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._actions = desk, panel, actions
        self._handing_over = HandingOver(desk)
        panel.menu_asked.connect(self._ask)

    def _ask(self, place: QPoint) -> None:
        self.fill()
        if not self.isEmpty():
            self.popup(place)

    def fill(self) -> None:
        """Offer what can be done with what is picked now."""
        self.clear()
        picked = self._desk.shelving.picked()
        if not picked:
            return
        first, alone = picked[0], len(picked) == 1
        if alone:
            self.addAction(self.tr("Open"), lambda: self._panel.chosen.emit(first.id))
            self.addAction(self.tr("Open the original"), lambda: self._handing_over.open_original_of(first.id))
            self.addSeparator()
        for name, words in self._acts(len(picked)):
            action = self._actions[name]
            if alone and action.isEnabled():
                self.addAction(action)
            elif action.isEnabled():
                self.addAction(words, action.trigger)
        tags = list(dict.fromkeys(tag for summary in picked for tag in summary.tags))[:MOST_TAGS]
        if tags:
            self.addSeparator()
        for tag in tags:
            words = translate("ArticleMenu", "Show all tagged #{0}").format(tag.replace("&", "&&"))
            self.addAction(words, lambda tag=tag: self._panel.search_for(f"#{tag}"))
        self.addSeparator()
        titles = "\n".join(summary.title for summary in picked)
        words = self.tr("Copy title") if alone else self.tr("Copy titles")
        self.addAction(words, lambda: QGuiApplication.clipboard().setText(titles))

    def _acts(self, many: int) -> tuple[tuple[str, str], ...]:
        """The window's own actions that are on what is picked, and what they are called for several."""
        return (
            ("tags", self._actions["tags"].text()),
            ("export", self.tr("Export %n article(s)…", "", many)),
            ("put-away", self.tr("Put %n article(s) away", "", many)),
            ("bring-back", self.tr("Bring %n article(s) back", "", many)),
        )
