"""Taking in what another library exported: a record as JSON or JSON Lines, or a dossier with its files."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.article import Original
from reviewer.domain.counting import counted
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.domain.errors import LibraryProblem, ReviewerError
from reviewer.domain.sentence import said
from reviewer.exporters.dossier import SUFFIX as DOSSIER_ENDING
from reviewer.services.dossiers import dossier_parts
from reviewer.services.importing import Imported, Outcome
from reviewer.services.libraries import Library
from reviewer.services.record_reading import CarriedArticle, read_record, read_record_bytes


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one article of a record; ``created`` is false where its text was there already.

    ``claims`` and ``decisions`` are those of the record. Of an article that was there already ``lacking`` says
    how many of the record's decisions the library does not have; it is left as it is all the same.
    """

    article_id: str
    title: str
    claims: int
    decisions: int
    created: bool
    lacking: int = 0

    def sentence(self) -> str:
        """For a reader: "12 claims, 30 decisions", or what an article that stays as it is does not have."""
        if self.created:
            return f"{counted(self.claims, 'claim')}, {counted(self.decisions, 'decision')}"
        if self.lacking:
            made = f"{self.lacking} of the {counted(self.decisions, 'decision')} in the record are not here"
            return f"left as it is; {made}"
        return "nothing in the record is new"


@dataclass(frozen=True, slots=True)
class CarryReport:
    """What became of all articles of some records, and how many files could not be taken in."""

    carried: tuple[Carried, ...]
    failed: int = 0

    def sentence(self) -> str:
        """For a reader: how many articles, claims and decisions came in, and how many were there already."""
        created = [one for one in self.carried if one.created]
        held = f"{counted(sum(one.claims for one in created), 'claim')} and "
        held += counted(sum(one.decisions for one in created), "decision")
        there = len(self.carried) - len(created)
        return (
            f"{counted(len(created), 'article')} imported with {held}, {there} there already, "
            f"{self.failed} failed."
        )


RECORD_ENDINGS = (".json", ".jsonl", DOSSIER_ENDING)


def is_record(path: Path) -> bool:
    """Whether a file's name is that of an exported record or a dossier."""
    return path.name.lower().endswith(RECORD_ENDINGS)


def carry_record(library: Library, path: Path) -> tuple[Carried, ...]:
    """Take in the articles of an exported record with their claims and decisions, as they were made.

    An article whose text is in the library already is left as it is there. Raises UnreadableFile where the
    file is no record or does not fit together; articles before the one that does not fit are kept.
    """
    return tuple(_carry(library, article, files) for article, files in _articles(path))


def carry_files(library: Library, paths: Iterable[Path]) -> Iterator[tuple[Path, Carried | ReviewerError]]:
    """Take in several records and dossiers: for each file what became of each of its articles, as soon as that
    is in, or why it went no further. The others are still done.
    """
    for path in paths:
        try:
            for article, files in _articles(path):
                yield path, _carry(library, article, files)
        except ReviewerError as problem:
            yield path, problem


def outcome(path: Path, came: Carried | ReviewerError) -> Outcome:
    """What ``carry_files`` says of a file, as an import says it of an article."""
    if isinstance(came, ReviewerError):
        return Outcome(path, problem=came)
    return Outcome(path, Imported(came.article_id, came.title, came.created))


def _carry(library: Library, carried: CarriedArticle, files: tuple[Original, ...]) -> Carried:
    made: list[Decision | MatterDecision] = [
        *carried.decisions,
        *carried.matter_decisions,
        *carried.library_decisions,
    ]
    made.sort(key=lambda decision: decision.number)
    article = carried.article
    claims, decisions = len(carried.claims), len(carried.decisions) + len(carried.matter_decisions)
    if library.carry_article(article, carried.claims, made, files):
        return Carried(article.id, article.title, claims, decisions, created=True)
    there = library.find_article(sha256=article.sha256)
    if there is None:
        raise LibraryProblem(
            said("{0} did not keep “{1}”.", library.location, article.title), said("Import it again.")
        )
    known = {one.id for one in library.article_decisions(there.id)}
    known |= {one.id for one in library.article_matter_decisions(there.id)}
    lacking = sum(one.id not in known for one in (*carried.decisions, *carried.matter_decisions))
    return Carried(there.id, there.title, claims, decisions, created=False, lacking=lacking)


def _articles(path: Path) -> Iterator[tuple[CarriedArticle, tuple[Original, ...]]]:
    if not path.name.lower().endswith(DOSSIER_ENDING):
        for carried in read_record(path):
            yield carried, ()
        return
    for part in dossier_parts(path):
        for carried in read_record_bytes(part.record, f"{part.folder}/record.json in {path.name}"):
            named = carried.article
            files = [replace(file, media_type=named.media_type) for file in part.original]
            yield carried, (*files, *part.evidence)
