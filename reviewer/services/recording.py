"""From the library to what an export sees: an article with everything that is known of it.

Claims, decisions and matters are read one after the other while others may be deciding; what was decided after
the claims were read is left out, so that every decision in a record leads to what the record shows.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from reviewer.domain.article import Article
from reviewer.domain.article_record import (
    ArticleRecord,
    RecordedClaim,
    RecordedFinding,
    RecordedMatter,
    Signature,
)
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.domain.evidence import Evidence
from reviewer.domain.finding import finding_key
from reviewer.domain.matter import Matter, Topic
from reviewer.domain.tally import Tally
from reviewer.exporters import narrowed
from reviewer.extraction import sentence_at
from reviewer.services.articles import OpenArticle, open_article, original_of
from reviewer.services.checking import findings_of_article
from reviewer.services.choosing import Candidate, Chooser
from reviewer.services.exchange_rates import kept_rates
from reviewer.services.libraries import Library
from reviewer.services.settling import scale
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
    article, claims = opened.article, opened.claims
    decisions = _decisions(library, opened)
    set_aside = opened.set_aside
    library_matters = _library_matters(library, claims)
    items = (Evidence.from_matter(one.matter) for one in library_matters)
    return ArticleRecord(
        article=article,
        imported=opened.imported or article,
        claims=tuple(
            RecordedClaim(claim, number, sentence_of(article, claim), tuple(decisions[claim.id]))
            for number, claim in enumerate(claims, 1)
        ),
        tally=Tally.of((claim.state for claim in claims), ()),
        withdrawn=_withdrawn(library, opened, decisions),
        findings=tuple(
            RecordedFinding(finding_key(finding), finding, set_aside.get(finding_key(finding)))
            for finding in findings_of_article(article, claims, kept_rates())
        ),
        evidence={item.id: item for item in items if item is not None},
        scale=scale(library),
        uncovered=tuple(one.span for one in uncovered_numbers(article, claims, opened.dismissed)),
        signatures=tuple(Signature(sign_off, holds) for sign_off, holds in opened.sign_offs),
        tags=opened.tags,
        note=opened.note,
        matters=_matters(library, opened),
        library_matters=library_matters,
        original=lambda: original_of(library, article_id),
        file=lambda sha256: kept.data if (kept := library.kept_file(sha256)) else None,
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
    return narrowed(whole, kept, left_out)


def sentence_of(article: Article, claim: Claim) -> str:
    """The sentence a claim stands in, on one line."""
    span = sentence_at(article.text, claim.reading.span)
    return " ".join(article.text[span.start : span.end].split())


def _decisions(library: Library, opened: OpenArticle) -> defaultdict[str, list[Decision]]:
    """The decisions on each claim, oldest first, as far as the claims as they were read."""
    versions = {claim.id: claim.version for claim in opened.claims}
    found: defaultdict[str, list[Decision]] = defaultdict(list)
    for decision in library.article_decisions(opened.article.id):
        if decision.version <= versions.get(decision.claim_id, decision.version):
            found[decision.claim_id].append(decision)
    return found


def _withdrawn(
    library: Library, opened: OpenArticle, decisions: defaultdict[str, list[Decision]]
) -> tuple[RecordedClaim, ...]:
    shown = {claim.id for claim in opened.claims}
    ids = [key for key, made in decisions.items() if key not in shown and made and made[-1].after.withdrawn]
    found = library.claims_by_id(ids)
    return tuple(
        RecordedClaim(
            replace(found[key], standing=decisions[key][-1].after, version=decisions[key][-1].version),
            0,
            sentence_of(opened.article, found[key]),
            tuple(decisions[key]),
        )
        for key in ids
    )


def _matters(library: Library, opened: OpenArticle) -> tuple[RecordedMatter, ...]:
    made: defaultdict[str, list[MatterDecision]] = defaultdict(list)
    for decision in library.article_matter_decisions(opened.article.id):
        made[decision.matter.id].append(decision)
    return tuple(_recorded(matter, made[matter.id]) for matter in opened.matters)


def _library_matters(library: Library, claims: Sequence[Claim]) -> tuple[RecordedMatter, ...]:
    """The evidence that any of the claims rests on, and the scale of verdicts where the desk has set one."""
    wanted = {key: None for claim in claims for key in claim.standing.evidence}
    ids = [Matter(None, Topic.EVIDENCE, key).id for key in wanted]
    found = library.matters_by_id([*ids, Matter(None, Topic.SCALE, "").id])
    return tuple(_recorded(matter, library.matter_history(matter.id)) for matter in found.values())


def _recorded(matter: Matter, decisions: Sequence[MatterDecision]) -> RecordedMatter:
    return RecordedMatter(matter, tuple(one for one in decisions if one.matter.version <= matter.version))
