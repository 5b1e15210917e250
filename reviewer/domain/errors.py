"""The world's faults, each with a sentence for the person at the desk.

Anything that is not a ``ReviewerError`` is a bug of ours.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reviewer.domain.sentence import NOTHING, Sentence, said

if TYPE_CHECKING:
    from reviewer.domain.backup import Backup
    from reviewer.domain.claim import Claim
    from reviewer.domain.matter import Matter


NO_DRIVER = said("This installation has no driver for a PostgreSQL server.")
INSTALL_DRIVER = said("Install the program with its extra “desk”: pip install 'claim-reviewer[desk]'.")


class ReviewerError(Exception):
    """Something outside the program went wrong.

    ``what`` says what happened and to which file or thing, ``remedy`` what the user can do about it.
    """

    def __init__(self, what: Sentence, remedy: Sentence = NOTHING) -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy

    @property
    def told(self) -> Sentence:
        """Both sentences."""
        return said("{0} {1}", self.what, self.remedy) if self.remedy else self.what

    def __str__(self) -> str:
        return str(self.told).strip()


class UnreadableFile(ReviewerError):
    """A file cannot be taken in as an article."""


class LibraryProblem(ReviewerError):
    """The library cannot be opened or written."""


class UnreachableLibrary(LibraryProblem):
    """The library's server cannot be reached at the moment; the same act may be sent once more."""


class DamagedLibrary(LibraryProblem):
    """The library's file is damaged; ``backup`` is the newest good backup, to be restored in its place."""

    def __init__(self, what: Sentence, remedy: Sentence = NOTHING, backup: "Backup | None" = None) -> None:
        super().__init__(what, remedy)
        self.backup = backup


class Conflict(ReviewerError):
    """A claim or a matter was changed by somebody else meanwhile; nothing was written.

    ``claims`` and ``matters`` are those in question as they stand now.
    """

    def __init__(
        self,
        what: Sentence,
        remedy: Sentence = NOTHING,
        claims: "Sequence[Claim]" = (),
        matters: "Sequence[Matter]" = (),
    ) -> None:
        super().__init__(what, remedy)
        self.claims = tuple(claims)
        self.matters = tuple(matters)


class InvalidValue(ReviewerError):
    """A field of a correction holds something that its kind cannot hold.

    ``field`` names the field of the reading (``low``, ``high``, ``unit`` …).
    """

    def __init__(self, field: str, what: Sentence, remedy: Sentence = NOTHING) -> None:
        super().__init__(what, remedy)
        self.field = field


class NothingToUndo(ReviewerError):
    """There is no decision left to undo, or none to redo."""


class ExportProblem(ReviewerError):
    """An export cannot be written."""


class Cancelled(ReviewerError):
    """The user ended a long piece of work; nothing of it was kept."""
