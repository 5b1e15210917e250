"""An article from hand to hand: its details, who is on it, who signed it off, the file it came in."""

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.article import Original
from reviewer.domain.decision import Change
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.sentence import said

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk


class HandingOver(QObject):
    """Acts on the article on the desk; each is a decision on record that undo takes back."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk

    def set_detail(self, name: str, text: str) -> None:
        """Edit a detail of the article."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            return settling.set_details(library, reviewer, article_id, {name: text})

        self._desk.matters.decide(act)

    def sign_off(self, *, give: bool) -> None:
        """Stand for the article as it is now, or take that back."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            change = settling.sign_off if give else settling.withdraw_sign_off
            return change(library, reviewer, article_id)

        self._desk.matters.decide(act)

    def assign(self, *, mine: bool) -> None:
        """Say that this reviewer is on the article, whoever was before; or that nobody is."""

        def act(library: "Library", reviewer: str, article_id: str) -> Change:
            from reviewer.services import settling

            if mine:
                return settling.assign(library, reviewer, article_id, take_over=True)
            return settling.unassign(library, reviewer, article_id)

        self._desk.matters.decide(act)

    def open_earlier(self) -> None:
        """Lay the earlier draft on the desk."""
        article = self._desk.article
        if article is not None and article.previous is not None:
            self._desk.open_article(article.previous)

    def open_later(self) -> None:
        """Lay the later draft on the desk."""
        article = self._desk.article
        if article is None:
            return

        def work(library: "Library") -> str | None:
            from reviewer.services.articles import later_draft

            return later_draft(library, article.id)

        def done(found: str | None) -> None:
            if found is not None:
                self._desk.open_article(found)

        self._desk.read(work, done)

    def open_original(self) -> None:
        """Open a copy of the file that the article on the desk came in."""
        if self._desk.article is not None:
            self.open_original_of(self._desk.article.id)

    def open_original_of(self, article_id: str) -> None:
        """Open a copy of the file that an article came in."""

        def work(library: "Library") -> Original:
            from reviewer.services.articles import original_of, summary_of

            original = original_of(library, article_id)
            if original is None:
                raise LibraryProblem(
                    said(
                        "The library holds no original of “{0}”: it came in as text.",
                        summary_of(library, article_id).title,
                    ),
                    said("Its text is what you see."),
                )
            return original

        def done(original: Original) -> None:
            name = original.name
            if not Path(name).suffix:  # what was pasted or dropped has no file name that tells its program
                name += mimetypes.guess_extension(original.media_type or "text/plain") or ""
            self._desk.evidencing.show_copy(original.data, name)

        self._desk.read(work, done)
