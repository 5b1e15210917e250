"""Export verified claims: chosen articles, one format, one file that appears whole or not at all."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer import exporters
from reviewer.domain.article import Article, Span
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Decision
from reviewer.domain.errors import ExportProblem
from reviewer.domain.verified import Tally, VerifiedArticle, VerifiedClaim
from reviewer.extraction import sentence_at
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import Library

_KEPT = (State.CONFIRMED, State.CORRECTED)


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and what was left out because nobody has confirmed it."""

    path: Path
    tally: Tally

    def sentence(self) -> str:
        """For a reader: "12 confirmed, 3 corrected; left out: 2 rejected, 1 pending"."""
        return self.tally.sentence()


def formats() -> tuple[exporters.Format, ...]:
    """All formats, in the order a menu shows them."""
    return exporters.formats()


def export(
    library: Library, article_ids: Sequence[str] | None, form: str, path: Path, *, overwrite: bool = False
) -> ExportReport:
    """Write the confirmed and corrected claims of the articles named (``None``: of all) to ``path``.

    Raises ExportProblem for an unknown format, a file that is there already (unless ``overwrite``), and a place
    that cannot be written; an earlier file is then left whole.
    """
    chosen = exporters.format_named(form)
    if path.exists() and not overwrite:
        raise ExportProblem(f"{path} is there already.", "Choose another name, or say that it may be replaced.")
    ids = [summary.id for summary in list_articles(library)] if article_ids is None else article_ids
    tallies: list[Tally] = []
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
        os.close(handle)
        temporary = Path(name)
        chosen.write(_verified(library, ids, tallies), temporary)
        _settle(temporary, path)
    except OSError as error:
        raise ExportProblem(
            f"{path} cannot be written: {error.strerror or error}.", "Choose another place, or make room there."
        ) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
    return ExportReport(path, sum(tallies, Tally()))


def _settle(temporary: Path, path: Path) -> None:
    """Put the finished file in its place, on disk before it is seen there, readable as any new file is."""
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    mask = os.umask(0)
    os.umask(mask)
    temporary.chmod(0o666 & ~mask)
    temporary.replace(path)


def _verified(library: Library, ids: Sequence[str], tallies: list[Tally]) -> Iterator[VerifiedArticle]:
    for article_id in ids:
        opened = open_article(library, article_id)
        last = {decision.claim_id: decision for decision in library.article_decisions(article_id)}
        tally = Tally.of(claim.state for claim in opened.claims)
        tallies.append(tally)
        claims = [_verified_claim(opened.article, c, last[c.id]) for c in opened.claims if c.state in _KEPT]
        yield VerifiedArticle(opened.article, tuple(claims), tally)


def _verified_claim(article: Article, claim: Claim, decision: Decision) -> VerifiedClaim:
    sentence: Span = sentence_at(article.text, claim.reading.span)
    return VerifiedClaim(claim, " ".join(article.text[sentence.start : sentence.end].split()), decision)
