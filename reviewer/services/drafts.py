"""A revised draft of an article that is in the library: decisions are carried over, what changed is
undecided again.

The draft before stays in the library as it was, with its decisions.
"""

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reviewer.domain.article import Article, Document, Span
from reviewer.domain.claim import Claim, Origin, Reading, Section, Standing, State
from reviewer.domain.decision import Change
from reviewer.domain.errors import LibraryProblem, ReviewerError
from reviewer.domain.figure import Figure, Kind
from reviewer.domain.finding import Finding, finding_key
from reviewer.domain.matter import Matter, Topic, Value, span_key, span_of_key
from reviewer.domain.sentence import said
from reviewer.domain.validation import reviewer_name
from reviewer.services.acting import count_uncovered, record
from reviewer.services.articles import OpenArticle, open_article
from reviewer.services.checking import findings_of_article
from reviewer.services.differences import Piece, differences
from reviewer.services.exchange_rates import kept_rates
from reviewer.services.extracting import extract_apart
from reviewer.services.importing import Imported, kept_original, new_article, new_claims, stored_hash
from reviewer.services.libraries import Library
from reviewer.services.revising import Carried, Revision, revise, standing_at

_ALWAYS = (Topic.TAG, Topic.ASSIGNMENT, Topic.NOTE)  # of the article as a whole: they hold for every draft


@dataclass(frozen=True, slots=True)
class Draft:
    """A revised draft that is in the library now, and what became of the claims of the one before.

    ``claims`` are the new draft's claims as they were taken in, by the numbers that ``revision`` uses.
    """

    imported: Imported
    previous_id: str
    revision: Revision
    claims: tuple[Claim, ...]

    def sentence(self) -> str:
        """How many of each, for a person."""
        told = self.revision
        parts = [
            f"{len(told.carried)} carried over",
            f"{len(told.changed)} changed",
            f"{len(told.unclear)} to be asked about",
            f"{len(told.gone)} gone",
            f"{len(told.new)} new",
        ]
        return ", ".join(parts) + "."


def import_revision(
    library: Library,
    reviewer: str,
    previous_id: str,
    document: Document,
    answers: Mapping[str, Span | None] | None = None,
) -> Draft:
    """Take in ``document`` as the next draft of an article, with every decision that is still at its place.

    One step of the reviewer's record, which undo takes back. ``answers`` say of claims of the old draft, by
    their id, which place in the new text they are at (one of ``Unclear.places``), or ``None`` where they are
    gone; a claim that is unclear and not answered leaves its places undecided, and ``carry_to`` can answer
    later. Raises UnreadableFile, LibraryProblem where there is no such article, and ReviewerError where the
    text is in the library already.
    """
    name = reviewer_name(reviewer)
    opened = open_article(library, previous_id)
    sha256 = stored_hash(document)
    there = library.find_article(sha256=sha256)
    if there is not None:
        raise ReviewerError(
            said("{0} is in the library already, as “{1}”: its text is the same.", document.name, there.title),
            said("There is nothing to carry over."),
        )
    extraction = extract_apart(document)
    article = replace(new_article(document, sha256, extraction, name), previous=previous_id)
    claims = list(new_claims(article, extraction))
    revision = revise(opened.article.text, opened.claims, article.text, extraction.claims, answers)
    carried = _carried(article, claims, revision.carried)
    original = kept_original(document)
    made = library.add_article(
        article,
        claims,
        original=original,
        carried=carried,
        settled=[*_settled(opened, article), *_still_fine(opened, article, claims, revision.carried, carried)],
    )
    if made is None:
        raise LibraryProblem(
            said("{0} did not keep {1}.", library.location, document.name), said("Import it again.")
        )
    count_uncovered(library, article.id)
    return Draft(Imported(article.id, article.title, created=True), previous_id, revision, tuple(claims))


def carry_to(library: Library, reviewer: str, previous_id: str, old_claim_id: str, claim: Claim) -> Change:
    """The reviewer's answer where two places fitted equally: the old draft's decision holds for ``claim``.

    Raises Conflict where the claim was decided on meanwhile, ReviewerError where its words are others than the
    old claim's, LibraryProblem where the old claim is not there.
    """
    opened = open_article(library, previous_id)
    old = next((one for one in opened.claims if one.id == old_claim_id), None)
    if old is None:
        raise LibraryProblem(
            said("{0} holds no claim {1} in that draft.", library.location, old_claim_id),
            said("Open the draft and choose a claim."),
        )
    text = open_article(library, claim.article_id).article.text
    standing = standing_at(opened.article.text, old, text, claim.extracted.span)
    if standing is None:
        raise ReviewerError(
            said("The decision cannot be carried over: what it was made on has other words there."),
            said("Decide on the claim itself."),
        )
    return record(library, reviewer, moves=[(claim, replace(standing, carried_from=old.id))])


def compare_drafts(library: Library, old_id: str, new_id: str) -> tuple[Piece, ...]:
    """What differs between two articles of the library, in order. Raises LibraryProblem where one is not
    there.
    """
    return differences(open_article(library, old_id).article.text, open_article(library, new_id).article.text)


def _carried(article: Article, claims: list[Claim], found: Sequence[Carried]) -> list[tuple[Claim, Standing]]:
    """The claims that decisions hold for, with how they stand; claims that reviewers added are added to the
    list.
    """
    moves: list[tuple[Claim, Standing]] = []
    for one in found:
        if one.new is not None and one.old.standing == Standing():
            continue  # undecided there, undecided here
        if one.new is not None:
            claim = claims[one.new]
        else:
            claim = Claim(
                id=uuid.uuid4().hex,
                article_id=article.id,
                origin=Origin.ADDED,
                section=one.old.section,
                priority=one.old.priority,
                extracted=one.reading,
                standing=Standing(withdrawn=True),
            )
            claims.append(claim)
        moves.append((claim, replace(one.standing, carried_from=one.old.id)))
    return moves


def _settled(opened: OpenArticle, article: Article) -> list[tuple[Matter, Value | None]]:
    """What was decided on the old draft as a whole, and the numbers dismissed and passages put out that are
    there again, each at its own words.
    """
    settled: list[tuple[Matter, Value | None]] = []
    for matter in opened.matters:
        if matter.value is None:
            continue
        if matter.topic in _ALWAYS:
            settled.append((Matter(article.id, matter.topic, matter.key), matter.value))
    for topic in (Topic.DISMISSAL, Topic.FURNITURE):
        values = {one.key: one.value for one in opened.matters if one.topic is topic and one.value is not None}
        marks = [
            Claim(key, opened.article.id, Origin.ADDED, Section.BODY, 0, _mark(key), Standing(State.CONFIRMED))
            for key in values
        ]
        for one in revise(opened.article.text, marks, article.text, ()).carried:
            settled.append((Matter(article.id, topic, span_key(one.reading.span)), values[one.old.id]))
    return settled


def _still_fine(
    opened: OpenArticle,
    article: Article,
    claims: Sequence[Claim],
    found: Sequence[Carried],
    moves: Sequence[tuple[Claim, Standing]],
) -> list[tuple[Matter, Value | None]]:
    """The findings set aside on the old draft that the new one has again, of claims that are still there."""
    reasons = {one.key: one.value for one in opened.matters if one.topic is Topic.SET_ASIDE and one.value}
    if not reasons:
        return []
    rates = kept_rates()
    became: dict[str | None, str] = {one.old.id: claims[one.new].id for one in found if one.new is not None}
    became |= {standing.carried_from: claim.id for claim, standing in moves}
    fine: dict[object, Value] = {}
    for finding in findings_of_article(opened.article, opened.claims, rates):
        ids = [became.get(claim) for claim in finding.claims]
        if finding_key(finding) in reasons and None not in ids:
            fine[_says(finding, ids)] = reasons[finding_key(finding)]
    standing = {claim.id: claim.at(standing) for claim, standing in moves}
    there = [standing.get(claim.id, claim) for claim in claims]
    return [
        (Matter(article.id, Topic.SET_ASIDE, finding_key(finding)), fine[said])
        for finding in findings_of_article(article, there, rates)
        if (said := _says(finding, finding.claims)) in fine
    ]


def _says(finding: Finding, claims: Sequence[str | None]) -> object:
    """What a finding says of which claims; a moved paragraph puts them in another order."""
    return finding.kind, finding.result, frozenset(claims), tuple(sorted(finding.basis))


def _mark(key: str) -> Reading:
    """A span as ``revise`` wants it: of what is said there nothing is read."""
    span = span_of_key(key)
    return Reading(span, span, Figure(Kind.COUNT, None, None, vague=True))
