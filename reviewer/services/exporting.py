"""Export: chosen articles and claims, one format, one file that appears whole or not at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reviewer import exporters
from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.errors import Cancelled
from reviewer.domain.tally import Tally
from reviewer.exporters import Format, broken_formats, format_for, formats
from reviewer.services.articles import list_articles
from reviewer.services.choosing import Choice, Chooser
from reviewer.services.libraries import Library
from reviewer.services.placing import place
from reviewer.services.recording import records

__all__ = [
    "Choice", "ExportReport", "Format", "Progressed", "broken_formats", "export", "format_for", "formats",
]  # fmt: skip

# Told how many of the articles are done, how many there are, and the title of the one begun.
Progressed = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and what was left out and why."""

    path: Path
    tally: Tally
    files: tuple[Path, ...]

    def sentence(self) -> str:
        """For a reader: "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending"."""
        return self.tally.sentence()


def export(
    library: Library,
    choice: Choice,
    form: str,
    path: Path,
    *,
    overwrite: bool = False,
    on_progress: Progressed | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write the chosen claims of the chosen articles to ``path``.

    Claims are of the format's own states (confirmed and corrected for most) where the choice names none.
    Raises ExportProblem for an unknown format or condition, a file that is there already (unless
    ``overwrite``), and a place that cannot be written; Cancelled once ``cancelled`` says so. An earlier file
    is then left whole.
    """
    chosen = exporters.format_named(form)
    chooser = Chooser(choice, chosen.states)
    tallies: list[Tally] = []

    def articles() -> Iterator[ArticleRecord]:
        titles = {summary.id: summary.title for summary in list_articles(library)}
        ids = list(titles) if choice.articles is None else choice.articles
        found = records(library, ids, chooser, chosen.refuse)
        for done, article_id in enumerate(ids):
            if cancelled is not None and cancelled():
                raise Cancelled("The export was cancelled; nothing was written.")
            if on_progress is not None:
                on_progress(done, len(ids), titles.get(article_id, ""))
            record = next(found)
            if record is not None:
                tallies.append(record.tally)
                yield record
        if on_progress is not None:
            on_progress(len(ids), len(ids), "")

    files = place(
        path,
        lambda temporary: chosen.write(articles(), temporary),
        overwrite=overwrite,
        companions=chosen.companions,
    )
    return ExportReport(path, sum(tallies, Tally()), files)
