"""From the library to what an export sees: an article with everything that is known of it."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim, RecordedFinding
from reviewer.domain.claim import Claim, State
from reviewer.domain.decision import Decision
from reviewer.domain.tally import Tally
from reviewer.extraction import sentence_at
from reviewer.services.articles import open_article
from reviewer.services.checking import findings_of_article
from reviewer.services.choosing import Candidate, Chooser
from reviewer.services.libraries import Library
from reviewer.services.uncovered import uncovered_numbers

Refuse = Callable[[ArticleRecord, RecordedClaim], str | None]


def records(
    library: Library, ids: Sequence[str], chooser: Chooser, refuse: Refuse
) -> Iterator[ArticleRecord | None]:
    """The articles one by one with their chosen claims; ``None`` for one that is not chosen."""
    for article_id in ids:
        whole = whole_record(library, article_id)
        yield choose(whole, chooser, refuse) if chooser.wants_article(whole) else None


def whole_record(library: Library, article_id: str) -> ArticleRecord:
    """An article with all its claims. Raises LibraryProblem where there is none with that id."""
    opened = open_article(library, article_id)
    decisions: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in library.article_decisions(article_id):
        decisions[decision.claim_id].append(decision)
    article, claims = opened.article, opened.claims
    return ArticleRecord(
        article=article,
        imported=article,
        claims=tuple(
            RecordedClaim(claim, number, _sentence(article, claim), tuple(decisions[claim.id]))
            for number, claim in enumerate(claims, 1)
        ),
        tally=Tally.of((claim.state for claim in claims), ()),
        findings=tuple(
            RecordedFinding(f"{number}", finding)
            for number, finding in enumerate(findings_of_article(article, claims), 1)
        ),
        uncovered=tuple(one.span for one in uncovered_numbers(article, claims)),
    )


def choose(whole: ArticleRecord, chooser: Chooser, refuse: Refuse) -> ArticleRecord:
    """The record with the claims that are chosen and not refused; the tally says what became of the others."""
    findings = whole.findings_by_claim()
    kept: list[RecordedClaim] = []
    left_out: list[str] = []
    for recorded in whole.claims:
        candidate = Candidate(whole, recorded, tuple(findings.get(recorded.claim.id, ())))
        if not chooser.wants_claim(candidate):
            left_out.append("outside the choice")
        elif recorded.claim.state not in chooser.states:
            left_out.append(recorded.claim.state.value)
        elif reason := refuse(whole, recorded):
            left_out.append(reason)
        else:
            kept.append(recorded)
    return narrowed(whole, kept, Tally.of((one.claim.state for one in kept), left_out), chooser.states)


def narrowed(
    whole: ArticleRecord, kept: Sequence[RecordedClaim], tally: Tally, states: frozenset[State]
) -> ArticleRecord:
    """The record with these claims alone, and of findings and evidence what touches them."""
    from dataclasses import replace

    ids = {one.claim.id for one in kept}
    needed = {key for one in kept for key in one.claim.standing.evidence}
    return replace(
        whole,
        claims=tuple(kept),
        withdrawn=whole.withdrawn if states == frozenset(State) and not tally.left_out else (),
        tally=tally,
        findings=tuple(found for found in whole.findings if ids.intersection(found.finding.claims)),
        evidence={key: item for key, item in whole.evidence.items() if key in needed},
    )


def _sentence(article: Article, claim: Claim) -> str:
    span = sentence_at(article.text, claim.reading.span)
    return " ".join(article.text[span.start : span.end].split())
