"""Whatever two reviewers do in whatever order, the record replays to what both windows show."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, Component, RejectReason
from reviewer.domain.decision import Change
from reviewer.domain.errors import Conflict, InvalidValue, NothingToUndo
from reviewer.domain.evidence import Evidence
from reviewer.domain.verdict import Verdict
from reviewer.services import evidence, furniture, reshaping, reviewing, settling
from reviewer.services.articles import OpenArticle, open_article, summary_of
from reviewer.services.importing import import_text
from reviewer.services.libraries import Library, check_library, open_library
from reviewer.services.uncovered import uncovered_numbers

TEXT = """Flood at Lowmoor

Between 5,000 and 8,000 people left 14 villages, a record. Half of them were children.

Read more: 12 ways to keep your 3 cats dry

Crews of 25 saw the majority of 310 homes under water.
"""
DESKS = st.integers(0, 1)
PLACES = st.integers(0, 99)
WHO = st.sampled_from(["anna", "ben"])
WORDS = st.sampled_from(["", "  ", "call back", "\0\ud800", "\u202e9"])
SPANS = st.tuples(st.integers(0, len(TEXT) - 2), st.integers(1, 40)).map(
    lambda drawn: Span(drawn[0], min(drawn[0] + drawn[1], len(TEXT)))
)


@dataclass(frozen=True)
class With:
    """What an act may take."""

    library: Library
    who: str
    article_id: str
    span: Span
    text: str
    claims: tuple[Claim, ...] = ()

    @property
    def claim(self) -> Claim:
        return self.claims[0]


ON_CLAIM: dict[str, Callable[[With], Change]] = {
    "confirm": lambda w: reviewing.confirm(w.library, w.who, [w.claim]),
    "reject": lambda w: reviewing.reject(w.library, w.who, [w.claim], RejectReason.OTHER, w.text),
    "reopen": lambda w: reviewing.reopen(w.library, w.who, [w.claim]),
    "tick": lambda w: reviewing.tick(w.library, w.who, w.claim, [Component.UNIT]),
    "judge": lambda w: reviewing.judge(w.library, w.who, [w.claim], Verdict("true", w.text)),
    "annotate": lambda w: reviewing.annotate(w.library, w.who, w.claim, w.text),
    "resize": lambda w: reshaping.resize(w.library, w.who, w.claim, w.span),
    "split": lambda w: reshaping.split(
        w.library, w.who, w.claim, w.span, Span(w.span.end, min(w.span.end + 9, len(TEXT)))
    ),
    "attach": lambda w: evidence.attach(w.library, w.who, ["e" * 32], [w.claim]),
    "detach": lambda w: evidence.detach(w.library, w.who, ["e" * 32], [w.claim]),
}
ON_ARTICLE: dict[str, Callable[[With], Change]] = {
    "add": lambda w: reviewing.add_claim(
        w.library, w.who, open_article(w.library, w.article_id).article, w.span
    ),
    "dismiss": lambda w: settling.dismiss(w.library, w.who, w.article_id, [w.span]),
    "undismiss": lambda w: settling.undismiss(w.library, w.who, w.article_id, [w.span]),
    "set aside": lambda w: settling.set_aside(w.library, w.who, w.article_id, ["k"], w.text),
    "put out": lambda w: furniture.put_out(w.library, w.who, w.article_id, w.span),
    "take back": lambda w: furniture.take_back(w.library, w.who, w.article_id, w.span),
    "tag": lambda w: settling.tag(w.library, w.who, [w.article_id], w.text),
    "note": lambda w: settling.set_note(w.library, w.who, w.article_id, w.text),
    "title": lambda w: settling.set_details(w.library, w.who, w.article_id, {"title": w.text}),
    "archive": lambda w: settling.archive(w.library, w.who, [w.article_id]),
    "assign": lambda w: settling.assign(w.library, w.who, w.article_id),
    "sign off": lambda w: settling.sign_off(w.library, w.who, w.article_id),
    "confirm all": lambda w: reviewing.confirm(w.library, w.who, open_article(w.library, w.article_id).claims),
    "merge": lambda w: reshaping.merge(w.library, w.who, open_article(w.library, w.article_id).claims[:2]),
    "evidence": lambda w: evidence.add_evidence(
        w.library,
        w.who,
        Evidence(evidence.new_evidence_id(), title=w.text),
        open_article(w.library, w.article_id).claims[:1],
    ),
}


class Office(RuleBasedStateMachine):
    """Two windows on one library. ``shown`` is what each sees, kept up to date by changes alone."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "library.db"
        self.desks = [open_library(path), open_library(path)]
        self.article_id = import_text(self.desks[0], "anna", TEXT, "flood.txt").article_id
        self.shown = [open_article(desk, self.article_id) for desk in self.desks]
        self.numbers = [0, 0]

    def act(self, desk: int, do: Callable[[Library], Change]) -> None:
        before = reviewing.last_number(self.desks[desk])
        try:
            change = do(self.desks[desk])
        except (Conflict, InvalidValue, NothingToUndo):
            assert reviewing.last_number(self.desks[desk]) == before
            return
        self.shown[desk] = self.shown[desk].after(change)

    @rule(desk=DESKS, who=WHO, act=st.sampled_from(sorted(ON_CLAIM)), at=PLACES, span=SPANS, text=WORDS)
    def on_a_claim(self, desk: int, who: str, act: str, at: int, span: Span, text: str) -> None:
        shown = self.shown[desk].claims
        if not shown:
            return
        claim = shown[at % len(shown)]
        self.act(desk, lambda library: ON_CLAIM[act](With(library, who, self.article_id, span, text, (claim,))))

    @rule(desk=DESKS, who=WHO, act=st.sampled_from(sorted(ON_ARTICLE)), span=SPANS, text=WORDS)
    def on_the_article(self, desk: int, who: str, act: str, span: Span, text: str) -> None:
        self.act(desk, lambda library: ON_ARTICLE[act](With(library, who, self.article_id, span, text)))

    @rule(desk=DESKS, who=WHO, back=st.booleans())
    def take(self, desk: int, who: str, back: bool) -> None:
        self.act(desk, lambda library: (reviewing.undo if back else reviewing.redo)(library, who))

    @invariant()
    def both_windows_come_to_show_what_the_library_holds(self) -> None:
        if not hasattr(self, "desks"):
            return
        held = open_article(self.desks[0], self.article_id)
        for desk, library in enumerate(self.desks):
            told = reviewing.news(library, self.numbers[desk])
            self.numbers[desk] = told.last_number or self.numbers[desk]
            self.shown[desk] = self.shown[desk].after(told)
            assert _comparable(self.shown[desk]) == _comparable(held)
        listed = summary_of(self.desks[1], self.article_id)
        assert listed.title == held.article.title
        assert listed.signed_off == tuple(one.reviewer for one, holds in held.sign_offs if holds)
        assert listed.uncovered == len(uncovered_numbers(held.article, held.claims, held.dismissed))

    def teardown(self) -> None:
        if not hasattr(self, "desks"):
            return
        report = check_library(self.desks[0])
        for library in self.desks:
            library.close()
        self.folder.cleanup()
        assert report.problems == ()


def _comparable(opened: OpenArticle) -> object:
    return opened.article, opened.claims, {matter.id: matter for matter in opened.matters}


TestAnyActs = Office.TestCase
TestAnyActs.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
