"""An article record made up for tests of exporters: every state, sort of evidence and result in it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reviewer.domain.article import Article, Furniture, Original, Section, Span, hash_text
from reviewer.domain.article_record import (
    ArticleRecord,
    RecordedClaim,
    RecordedFinding,
    RecordedMatter,
    Signature,
)
from reviewer.domain.claim import Attribution, Claim, Component, Origin, Reading, RejectReason, Standing, State
from reviewer.domain.decision import Action, Decision, MatterDecision, Mode, action_between
from reviewer.domain.evidence import Evidence
from reviewer.domain.figure import Direction, Figure, Kind, Qualifier
from reviewer.domain.finding import Finding, FindingKind, Result
from reviewer.domain.matter import Matter, SignOff, Topic
from reviewer.domain.sentence import as_is
from reviewer.domain.tally import Tally
from reviewer.domain.verdict import DEFAULT_SCALE, Verdict
from reviewer.exporters import Format

WHEN = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
FILE = b"%PDF-1.4 the ministry's table"
TEXT = """\
Home | News | Weather

Flood at Lowmoor drives 6,000 from their homes

About 6,000 people left 14 villages on the Ald after the dam at Lowmoor gave way on 2 March 2026, \
the county said.

Photo: crews of 25 at the Ald bridge

Repairs will cost $2.5 million, said Mayor Jo Reed, or 40% of the county’s yearly budget of $6 million. \
Two out of three houses in Lowmoor stand empty 😀, and dozens of roads are closed.

“At least 310 houses are lost,” said the relief agency, via the Ald Post.

Read more: 5 things to know about dams
"""
_SHARE = "2,500,000 ÷ 6,000,000 = 41.7 %, not 40 %."
_FURNITURE = ("Home | News | Weather", "Read more: 5 things to know about dams")
EVIDENCE_1, EVIDENCE_2 = "e" * 32, "f" * 32


def spot(words: str, nth: int = 0, text: str = TEXT) -> Span:
    """Where the words stand for the ``nth`` time."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def reading(
    words: str,
    stated: str,
    figure: Figure,
    subject: str | None = None,
    when: str | None = None,
    attribution: Attribution | None = None,
    *,
    nth: int = 0,
) -> Reading:
    """The reading of a place in the text; ``stated`` are the figure's own words in it."""
    span = spot(words, nth)
    start = span.start + words.index(stated)
    return Reading(span, Span(start, start + len(stated)), figure, subject, when, attribution)


def count(value: str, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    """A plain count."""
    return Figure(Kind.COUNT, value, value, None, qualifier)


def fit(base: ArticleRecord, form: Format) -> ArticleRecord:
    """The record with what the format does not refuse."""
    return replace(base, claims=tuple(one for one in base.claims if form.refuse(base, one) is None))


class History:
    """Makes the decisions on a claim, one by one, as a library numbers them."""

    def __init__(
        self, key: str, extracted: Reading, section: Section = Section.BODY, priority: float = 0.5
    ) -> None:
        self.claim = Claim(key * 32, "a" * 32, Origin.EXTRACTED, section, priority, extracted)
        self.decisions: list[Decision] = []

    def to(self, claim: Claim, reviewer: str = "Ann Lee") -> "History":
        """The next decision leads to ``claim``."""
        number = len(self.decisions) + 1
        self.decisions.append(
            Decision(
                id=f"{claim.id[:8]}{number:024d}",
                number=number,
                step=f"{number:032d}",
                claim_id=claim.id,
                article_id=claim.article_id,
                action=action_between(self.claim.standing, claim.standing),
                mode=Mode.DECIDE,
                reviewer=reviewer,
                at=WHEN + timedelta(minutes=number),
                before=self.claim.standing,
                after=claim.standing,
                version=claim.version,
            )
        )
        self.claim = claim
        return self

    def recorded(self, number: int) -> RecordedClaim:
        """The claim as an export sees it."""
        span = self.claim.reading.span
        line = TEXT[TEXT.rfind("\n", 0, span.start) + 1 : TEXT.find("\n", span.end)]
        return RecordedClaim(self.claim, number, line, tuple(self.decisions))


def article() -> Article:
    """The article, with the title that reviewers gave it."""
    return Article(
        id="a" * 32,
        title="Flood at Lowmoor drives 6,000 from their homes",
        text=TEXT,
        sha256=hash_text(TEXT),
        name="flood.txt",
        encoding="utf-8",
        imported_at=WHEN,
        imported_by="Ann Lee",
        published="2026-03-03",
        headings=(spot("Flood at Lowmoor drives 6,000 from their homes"),),
        furniture=tuple(Furniture(spot(words), "navigation") for words in _FURNITURE),
        captions=(spot("Photo: crews of 25 at the Ald bridge"),),
        author="Sam Ode",
        publication="The Ald Post",
        url="https://post.example/flood",
        media_type="text/plain",
    )


def claims() -> tuple[RecordedClaim, ...]:
    """All claims of the article, in text order."""
    county = Attribution("the county", None, "said")
    headline = History("1", reading("6,000 from", "6,000", count("6000")), Section.HEADLINE, 0.9)
    headline.to(headline.claim.confirm())
    people = History(
        "2",
        reading(
            "About 6,000 people", "6,000", count("6000", Qualifier.ABOUT), "people", "2 March 2026", county
        ),
        priority=0.95,
    )
    people.to(people.claim.confirm())
    people.to(people.claim.judge(Verdict("mostly-true", "The county counts 5,912.")))
    people.to(people.claim.rest_on((EVIDENCE_1, EVIDENCE_2)))
    villages = History("3", reading("14 villages", "14", count("14"), "villages", None, county))
    wrong = reading("14 villages", "14", count("12"), "villages", None, county)
    villages.to(villages.claim.correct(wrong, "The county lists twelve."), "Ben Roy")
    date = History("4", reading("2 March 2026", "2 March 2026", Figure(Kind.DATE, "2026-03-02", "2026-03-02")))
    date.to(date.claim.confirm())
    crews = History("5", reading("crews of 25", "25", count("25"), "crews"), Section.CAPTION, 0.2)
    crews.to(crews.claim.reject(RejectReason.NOT_A_CLAIM, "A caption of the agency’s."))
    mayor = Attribution("Mayor Jo Reed", None, "said")
    cost = History(
        "6",
        reading(
            "$2.5 million",
            "$2.5 million",
            Figure(Kind.MONEY, "2500000", "2500000", "USD"),
            "Repairs",
            None,
            mayor,
        ),
    )
    better = Figure(Kind.MONEY, "3200000", "3200000", "USD", Qualifier.ABOUT, Direction.UP)
    cost.to(cost.claim.correct(reading("$2.5 million", "$2.5 million", better, "Repairs", None, mayor)))
    cost.to(cost.claim.judge(Verdict("false", "The tender says 3.2 million.")))
    cost.to(cost.claim.rest_on((EVIDENCE_1,)))
    cost.to(cost.claim.annotate("Ask the mayor’s office again."))
    share = History(
        "7", reading("40%", "40%", Figure(Kind.PERCENT, "40", "40", "%"), "budget", None, mayor), priority=0.8
    )
    share.to(share.claim.tick(frozenset({Component.NUMBER, Component.UNIT})))
    budget = History(
        "8", reading("$6 million", "$6 million", Figure(Kind.MONEY, "6000000", "6000000", "USD")), priority=0.7
    )
    houses = History(
        "9",
        reading("Two out of three houses", "Two out of three", Figure(Kind.FRACTION, "2/3", "2/3"), "houses"),
    )
    houses.to(houses.claim.confirm())
    roads = History(
        "b", reading("dozens of roads", "dozens", Figure(Kind.COUNT, None, None, vague=True), "roads")
    )
    lost = History(
        "c",
        reading(
            "At least 310 houses", "310", count("310", Qualifier.AT_LEAST), "houses", None,
            Attribution("the relief agency", "the Ald Post", "said", quoted=True),
        ),
    )  # fmt: skip
    lost.to(lost.claim.confirm())
    lost.to(lost.claim.judge(Verdict("true")))
    every = (headline, people, villages, date, crews, cost, share, budget, houses, roads, lost)
    return tuple(history.recorded(number) for number, history in enumerate(every, 1))


def evidence() -> dict[str, Evidence]:
    """A page with everything known of it, and a file."""
    return {
        EVIDENCE_1: Evidence(
            EVIDENCE_1,
            "County flood report",
            "https://county.example/flood?a=1&b=2",
            "5,912 residents were housed elsewhere",
            "3",
            "https://archive.example/1",
            "2026-03-04",
        ),
        EVIDENCE_2: Evidence(EVIDENCE_2, file_name="table.pdf", file_sha256=Original("table.pdf", FILE).sha256),
    }


def findings() -> tuple[RecordedFinding, ...]:
    """One of every result; the last was set aside."""
    share, budget, cost = "7" * 32, "8" * 32, "6" * 32
    repeat = Finding(
        FindingKind.REPEAT, Result.CANNOT_TELL, ("1" * 32, "2" * 32), as_is("“6,000” and later “about 6,000”.")
    )
    return (
        RecordedFinding("k1", repeat, "Headlines may round."),
        RecordedFinding(
            "k2",
            Finding(FindingKind.SHARE, Result.DISAGREES, (cost, share, budget), as_is(_SHARE)),
        ),
        RecordedFinding(
            "k3", Finding(FindingKind.BOUND, Result.AGREES, ("c" * 32,), as_is("310 is at least 310."))
        ),
    )  # fmt: skip


def record(chosen: Sequence[State] = tuple(State), base: ArticleRecord | None = None) -> ArticleRecord:
    """The article's record with the claims in the chosen states."""
    imported = replace(article(), author=None, publication=None)
    kept = [one for one in claims() if one.claim.state in chosen]
    left_out = [one.claim.state.value for one in claims() if one.claim.state not in chosen]
    note = Matter("a" * 32, Topic.DETAIL, "author", {"text": "Sam Ode"}, 1)
    decided = MatterDecision("d" * 32, 99, "s" * 32, note, Action.SET, Mode.DECIDE, "Ann Lee", WHEN, None)
    sign_off = SignOff("Ann Lee", WHEN + timedelta(hours=1), imported.sha256, "0" * 64)
    return ArticleRecord(
        article=article(),
        imported=imported,
        claims=tuple(kept),
        tally=Tally.of((one.claim.state for one in kept), left_out),
        findings=findings(),
        evidence=evidence(),
        scale=DEFAULT_SCALE,
        uncovered=(spot("Two out of three"),),
        signatures=(Signature(sign_off, holds=True),),
        tags=("flood", "Ald"),
        note="Lawyers have seen it.",
        matters=(RecordedMatter(note, (decided,)),),
        original=lambda: Original("flood.txt", TEXT.encode(), "text/plain"),
        file=lambda sha256: FILE if sha256 == Original("", FILE).sha256 else None,
    )


def hostile(text: str) -> ArticleRecord:
    """A record in which ``text`` stands wherever a person or an article can put text."""
    body = f"{text}\nSome 6,000 people left.\n{text}"
    start = len(text) + 1
    one = Reading(
        Span(start, start + 17),
        Span(start + 5, start + 10),
        count("6000"),
        text or None,
        text,
        Attribution(text, text, text),
    )
    other = replace(one, figure=Figure(Kind.MEASUREMENT, "7", "8", text), subject=None)
    standing = Standing(
        State.CORRECTED, other, None, text, verdict=Verdict("false", text), evidence=(EVIDENCE_1,), note=text
    )
    claim = Claim("1" * 32, "a" * 32, Origin.EXTRACTED, Section.BODY, 0.5, one, standing, 1)
    decision = Decision(
        "d" * 32,
        1,
        "s" * 32,
        claim.id,
        claim.article_id,
        Action.CORRECTED,
        Mode.DECIDE,
        text,
        WHEN,
        Standing(),
        standing,
        1,
    )
    safe = body.encode("utf-8", "replace").decode()
    article_ = replace(
        article(), title=text, text=body, sha256=hash_text(safe), name=text, headings=(), furniture=(),
        captions=(),
        author=text, publication=text, published=text,
    )  # fmt: skip
    finding = Finding(FindingKind.SHARE, Result.DISAGREES, (claim.id,), as_is(text))
    return ArticleRecord(
        article=article_,
        imported=article_,
        claims=(RecordedClaim(claim, 1, " ".join(text.split()), (decision,)),),
        tally=Tally.of([State.CORRECTED], ["pending"]),
        findings=(RecordedFinding("k", finding), RecordedFinding("l", finding, text)),
        evidence={EVIDENCE_1: Evidence(EVIDENCE_1, text, text, text, text, text, text, text, "0" * 64)},
        tags=(text,),
        note=text,
        signatures=(Signature(SignOff(text, WHEN, "0" * 64, "0" * 64), holds=False),),
    )
