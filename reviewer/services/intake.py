"""Importing from the command line: what is printed of each file, of a batch and of a watched folder."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TextIO

from reviewer.domain.article import Span
from reviewer.domain.errors import ReviewerError
from reviewer.services.articles import open_article
from reviewer.services.carrying import Carried, CarryReport, carry_files
from reviewer.services.drafts import import_revision
from reviewer.services.importing import Outcome, import_files
from reviewer.services.libraries import Library
from reviewer.services.reading import read_file
from reviewer.services.watching import landing

Complain = Callable[[ReviewerError], None]


def take_in(library: Library, reviewer: str, paths: Iterable[Path], output: TextIO, complain: Complain) -> int:
    """Import files and folders, a line for each as soon as it is done; returns how many failed."""

    def told(outcome: Outcome) -> None:
        if outcome.imported is not None:
            done = "imported" if outcome.imported.created else "there already"
            print(f"{done}  {outcome.imported.article_id}  {outcome.imported.title}", file=output, flush=True)
            for near in outcome.near:
                share = round(100 * near.share)
                print(f"  like {share} % of  {near.article_id}  {near.title}", file=output, flush=True)
            if not outcome.sure:
                print("  encoding guessed: see that it reads right", file=output, flush=True)
        if outcome.problem is not None:
            complain(outcome.problem)

    report = import_files(library, reviewer, paths, None, None, on_outcome=told)
    if len(report.outcomes) > 1:
        print(report.sentence(), file=output, flush=True)
    return len(report.failed)


def take_in_records(library: Library, paths: Iterable[Path], output: TextIO, complain: Complain) -> int:
    """Take in exported records and dossiers, a line an article and a sum; returns how many files failed."""
    found: list[Carried] = []
    failed = 0
    for _, came in carry_files(library, paths):
        if isinstance(came, ReviewerError):
            complain(came)
            failed += 1
            continue
        found.append(came)
        done = "imported" if came.created else "there already"
        print(f"{done}  {came.article_id}  {came.title}: {came.sentence()}", file=output, flush=True)
    print(CarryReport(tuple(found), failed).sentence(), file=output, flush=True)
    return failed


def take_in_draft(library: Library, reviewer: str, previous_id: str, path: Path, output: TextIO) -> None:
    """Import the later draft of an article; print what became of each claim that is not as it was.

    Raises ReviewerError where it cannot be taken in.
    """
    old = open_article(library, previous_id).article.text
    draft = import_revision(library, reviewer, previous_id, read_file(path))
    new = open_article(library, draft.imported.article_id).article.text
    print(f"imported  {draft.imported.article_id}  {draft.imported.title}", file=output)
    for one in draft.revision.changed:
        now = _quoted(new, draft.claims[one.new].extracted.span)
        print(f"changed   {_quoted(old, one.old.extracted.span)} is now {now}", file=output)
    for unclear in draft.revision.unclear:
        print(
            f"unclear   {_quoted(old, unclear.old.extracted.span)} could be in {len(unclear.places)} places",
            file=output,
        )
    for claim in draft.revision.gone:
        print(f"gone      {_quoted(old, claim.extracted.span)}", file=output)
    for number in draft.revision.new:
        print(f"new       {_quoted(new, draft.claims[number].extracted.span)}", file=output)
    print(draft.sentence(), file=output)


def _quoted(text: str, span: Span) -> str:
    return "“" + " ".join(text[span.start : span.end].split()) + "”"


def watch(library: Library, reviewer: str, folder: Path, output: TextIO, complain: Complain) -> int:
    """Take in what lands in a folder until the person stops it; returns how many failed.

    Raises UnreadableFile where there is no such folder.
    """
    failed = 0
    try:
        for ready in landing(folder, lambda: False):
            failed += take_in(library, reviewer, ready, output, complain)
    except KeyboardInterrupt:
        pass  # how watching is meant to end
    return failed
