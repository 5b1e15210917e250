"""Export: chosen articles and claims, one format, one file that appears whole or not at all."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reviewer import exporters
from reviewer.domain.article_record import ArticleRecord
from reviewer.domain.errors import Cancelled
from reviewer.domain.sentence import said
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

# Told how much is done of how much (claims, and one for each article), and the title of the article at work.
Progressed = Callable[[int, int, str], None]


@dataclass(slots=True)
class _Course:
    """How far an export is; whoever tells it is stopped once it is wanted no longer."""

    total: int
    on_progress: Progressed | None
    cancelled: Callable[[], bool] | None
    done: int = 0
    cost: int = 0
    title: str = ""

    def begin(self, title: str, cost: int) -> None:
        """The article before is written, this one begun."""
        self.done, self.cost, self.title = self.done + self.cost, cost, title
        self.told(0)

    def told(self, share: float) -> None:
        """This share of the article is written. Raises Cancelled."""
        if self.cancelled is not None and self.cancelled():
            raise Cancelled(said("The export was cancelled; nothing was written."))
        if self.on_progress is not None:
            self.on_progress(self.done + int(self.cost * share), self.total, self.title)

    def end(self) -> None:
        """All is written."""
        if self.on_progress is not None:
            self.on_progress(self.total, self.total, "")


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
        listed = {summary.id: summary for summary in list_articles(library)}
        ids = list(listed) if choice.articles is None else choice.articles
        # What an article costs: its claims, and something for itself.
        costs = [listed[one].progress.total + 1 if one in listed else 1 for one in ids]
        course = _Course(sum(costs), on_progress, cancelled)
        found = records(library, ids, chooser, chosen.refuse)
        for article_id, cost in zip(ids, costs, strict=True):
            course.begin(listed[article_id].title if article_id in listed else "", cost)
            record = next(found)
            if record is not None:
                tallies.append(record.tally)
                yield replace(record, told=course.told)
        course.end()

    files = place(
        path,
        lambda temporary: chosen.write(articles(), temporary),
        overwrite=overwrite,
        companions=chosen.companions,
    )
    return ExportReport(path, sum(tallies, Tally()), files)
