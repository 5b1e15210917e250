"""Evidence on its way in and out: read, found, attached, kept with its files."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reviewer.domain.article import Original
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.evidence import Evidence
from reviewer.domain.sentence import said
from reviewer.ui.evidence_form import Filled
from reviewer.ui.library_worker import LibraryWorker
from reviewer.ui.problems import Problems
from reviewer.ui.saving import Ticket

if TYPE_CHECKING:
    from reviewer.services.libraries import Library
    from reviewer.ui.desk import Desk

MOST_FOUND = 20
Items = Sequence[Evidence]


class Evidencing(QObject):
    """What the evidence page asks for. Every act is a decision on record that undo takes back."""

    changed = Signal()

    def __init__(self, desk: "Desk", store: LibraryWorker, problems: Problems) -> None:
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._problems = problems
        self._opened: tempfile.TemporaryDirectory[str] | None = None
        desk.matters.library_changed.connect(self.changed)

    # --- reading ---------------------------------------------------------------------------------------------

    def items(self, claim: Claim, done: Callable[[Items], None]) -> None:
        """The items that a claim rests on, in the order they were given."""
        ids = claim.standing.evidence
        if not ids:
            done(())
            return

        def work(library: "Library") -> Items:
            from reviewer.services.evidence import evidence_by_id

            found = evidence_by_id(library, ids)
            return tuple(found[one] for one in ids if one in found)

        self._store.call(work, done, self._problems.show)

    def search(self, words: str, done: Callable[[Items], None]) -> None:
        """The library's items that hold all the words."""

        def work(library: "Library") -> Items:
            from reviewer.services.evidence import find_evidence

            return find_evidence(library, words, MOST_FOUND)

        self._store.call(work, done, self._problems.show)

    def open_file(self, item: Evidence) -> None:
        """Open a copy of the kept file with the program that the system has for it."""
        sha256 = item.file_sha256
        if sha256 is None:
            return

        def work(library: "Library") -> Original:
            from reviewer.services.evidence import kept_file

            kept = kept_file(library, sha256)
            if kept is None:
                raise LibraryProblem(
                    said("The file of “{0}” is not in the library.", item.label), said("Drop it here again.")
                )
            return kept

        def done(kept: Original) -> None:
            self.show_copy(kept.data, item.file_name or kept.name)

        self._store.call(work, done, self._problems.show)

    def show_copy(self, data: bytes, name: str) -> None:
        """Write a copy to a folder that goes with the window, and open it."""
        if self._opened is None:
            self._opened = tempfile.TemporaryDirectory(prefix="claim-reviewer-", ignore_cleanup_errors=True)
        safe = "".join(letter if letter.isalnum() or letter in "._- " else "_" for letter in name).strip(". ")
        path = Path(self._opened.name) / (safe[-80:] or "file")
        try:
            path.write_bytes(data)
        except OSError as error:
            what = said("A copy of {0} cannot be written: {1}.", name, error.strerror or error)
            self._problems.show(LibraryProblem(what, said("Make room on the disk that holds temporary files.")))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def close(self) -> None:
        """Take the copies away that were opened."""
        if self._opened is not None:
            self._opened.cleanup()
            self._opened = None

    # --- deciding --------------------------------------------------------------------------------------------

    def save(self, claim: Claim, filled: Filled) -> None:
        """Keep an item as it was filled in; a new one belongs to the claim from then on."""
        if filled.item.id:
            self._edit(filled)
        else:
            self._add(claim, filled)

    def attach(self, claim: Claim, item: Evidence) -> None:
        """Let a claim rest on an item that is there already."""

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import evidence

            return evidence.attach(library, self._desk.reviewer, [item.id], claims)

        self._send(claim, act)

    def detach(self, claim: Claim, item: Evidence) -> None:
        """Let a claim rest on an item no more."""

        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import evidence

            return evidence.detach(library, self._desk.reviewer, [item.id], claims)

        self._send(claim, act)

    def _add(self, claim: Claim, filled: Filled) -> None:
        def act(library: "Library", claims: tuple[Claim, ...]) -> Change:
            from reviewer.services import evidence

            item = replace(_with_file(library, filled), id=evidence.new_evidence_id())
            return evidence.add_evidence(library, self._desk.reviewer, item, claims)

        self._send(claim, act)

    def _edit(self, filled: Filled) -> None:
        def act(library: "Library", _: tuple[Claim, ...]) -> Change:
            from reviewer.services import evidence

            return evidence.edit_evidence(
                library, self._desk.reviewer, filled.before, _with_file(library, filled)
            )

        self._desk.deciding.send(Ticket(act, (), State.PENDING, words=self.tr("your evidence")))

    def _send(self, claim: Claim, act: Callable[["Library", tuple[Claim, ...]], Change]) -> None:
        becomes = self._desk.awaited(claim)
        ticket = Ticket(act, (claim,), becomes, aside=True, words=self.tr("your evidence"))
        self._desk.deciding.send(ticket)


def _with_file(library: "Library", filled: Filled) -> Evidence:
    if filled.file is None:
        return filled.item
    from reviewer.services.evidence import keep_file

    sha256, name = keep_file(library, filled.file)
    return replace(filled.item, file_sha256=sha256, file_name=name)
