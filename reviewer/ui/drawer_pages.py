"""Which pages the drawer has, and when they show something else."""

from reviewer.ui.actions import Actions
from reviewer.ui.article_page import ArticlePage
from reviewer.ui.desk import Desk
from reviewer.ui.drawer import Drawer
from reviewer.ui.evidence_page import EvidencePage
from reviewer.ui.history_page import HistoryPage
from reviewer.ui.note_page import NotePage
from reviewer.ui.theme import Theme
from reviewer.ui.translation import translate


def fill_drawer(drawer: Drawer, desk: Desk, actions: Actions, theme: Theme) -> None:
    """Give the drawer its pages, and let them follow the desk."""
    evidence = EvidencePage(desk, theme)
    drawer.add_page("evidence", translate("Drawer", "Evidence and verdict"), evidence, actions["evidence"])
    drawer.add_page("note", translate("Drawer", "Note"), NotePage(desk), actions["note"])
    drawer.add_page("history", translate("Drawer", "History"), HistoryPage(desk, theme), actions["history"])
    drawer.add_page("details", translate("Drawer", "Article"), ArticlePage(desk), actions["details"])
    for signal in (desk.current_changed, desk.claims_changed, desk.article_opened, desk.matters.changed):
        signal.connect(drawer.refresh_soon)
