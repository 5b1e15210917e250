"""Taking in what another library exported: a record as JSON or JSON Lines, or a dossier with its files."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer.domain.article import Original
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.exporters.dossier import SUFFIX as DOSSIER_ENDING
from reviewer.services.dossiers import dossier_parts
from reviewer.services.libraries import Library
from reviewer.services.record_reading import CarriedArticle, read_record, read_record_bytes


@dataclass(frozen=True, slots=True)
class Carried:
    """What became of one article of a record; ``created`` is false where its text was there already."""

    article_id: str
    title: str
    claims: int
    decisions: int
    created: bool


def is_record(path: Path) -> bool:
    """Whether a file's name is that of an exported record or a dossier."""
    return path.name.lower().endswith((".json", ".jsonl", DOSSIER_ENDING))


def carry_record(library: Library, path: Path) -> tuple[Carried, ...]:
    """Take in the articles of an exported record with their claims and decisions, as they were made.

    An article whose text is in the library already is left as it is there. Raises UnreadableFile where the file
    is no record or does not fit together; articles before the one that does not fit are kept.
    """
    return tuple(_carry(library, carried, files) for carried, files in _articles(path))


def _carry(library: Library, carried: CarriedArticle, files: tuple[Original, ...]) -> Carried:
    made: list[Decision | MatterDecision] = [
        *carried.decisions,
        *carried.matter_decisions,
        *carried.library_decisions,
    ]
    made.sort(key=lambda decision: decision.number)
    article = carried.article
    created = library.carry_article(article, carried.claims, made, files)
    there = None if created else library.find_article(sha256=article.sha256)
    return Carried(there.id if there else article.id, article.title, len(carried.claims), len(made), created)


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
