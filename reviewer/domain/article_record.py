"""What an export sees of an article: everything that is known of it, with the claims that were chosen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from reviewer.domain.article import Article, Original, Span
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Decision, MatterDecision
from reviewer.domain.evidence import Evidence
from reviewer.domain.finding import Finding, Result
from reviewer.domain.matter import Matter, SignOff
from reviewer.domain.tally import Tally
from reviewer.domain.verdict import DEFAULT_SCALE, Scale


def _no_original() -> Original | None:
    return None


def _no_file(_sha256: str) -> bytes | None:
    return None


def _say_nothing(_share: float) -> None:
    """Nobody wants to know how far an export is."""


def _no_evidence() -> Mapping[str, Evidence]:
    return {}


@dataclass(frozen=True, slots=True)
class RecordedClaim:
    """A claim with all that led to it.

    ``number`` counts the article's claims in text order from 1, those left out too, so that it is the same in
    every export. ``sentence`` is the one it stands in, on one line; ``decisions`` are oldest first.
    """

    claim: Claim
    number: int
    sentence: str
    decisions: tuple[Decision, ...] = ()

    @property
    def last(self) -> Decision | None:
        """The newest decision; ``None`` where nobody has decided anything."""
        return self.decisions[-1] if self.decisions else None


@dataclass(frozen=True, slots=True)
class RecordedFinding:
    """A finding under the key that setting it aside names; ``set_aside`` is the reason where somebody did."""

    key: str
    finding: Finding
    set_aside: str | None = None

    @property
    def open(self) -> bool:
        """Whether it still asks for a look: it does not agree, and nobody has set it aside."""
        return self.finding.result is not Result.AGREES and self.set_aside is None


@dataclass(frozen=True, slots=True)
class Signature:
    """A sign-off, and whether it still holds: neither the text nor a claim has changed since."""

    sign_off: SignOff
    holds: bool


@dataclass(frozen=True, slots=True)
class RecordedMatter:
    """A matter as it stands, with its decisions, oldest first."""

    matter: Matter
    decisions: tuple[MatterDecision, ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with the chosen claims in text order.

    ``article`` has the details and furniture that are in force, ``imported`` those it came with. ``withdrawn``
    are claims whose adding was undone; only the whole record holds them. ``findings`` are those that touch a
    chosen claim; they may name others. ``evidence`` holds the items that chosen claims rest on, by id.
    ``matters`` are the article's, and ``library_matters`` the library's own that the record needs. ``original``
    reads the file as it came, and ``file`` one kept with the library by its SHA-256; both give ``None`` where
    there is none. ``told`` takes, from whoever writes the article out, what share of it is written (0 to 1);
    it raises Cancelled where the export is wanted no longer.
    """

    article: Article
    imported: Article
    claims: tuple[RecordedClaim, ...]
    tally: Tally
    withdrawn: tuple[RecordedClaim, ...] = ()
    findings: tuple[RecordedFinding, ...] = ()
    evidence: Mapping[str, Evidence] = field(default_factory=_no_evidence)
    scale: Scale = DEFAULT_SCALE
    uncovered: tuple[Span, ...] = ()
    signatures: tuple[Signature, ...] = ()
    tags: tuple[str, ...] = ()
    note: str | None = None
    matters: tuple[RecordedMatter, ...] = ()
    library_matters: tuple[RecordedMatter, ...] = ()
    original: Callable[[], Original | None] = _no_original
    file: Callable[[str], bytes | None] = _no_file
    told: Callable[[float], None] = _say_nothing

    def findings_by_claim(self) -> dict[str, list[RecordedFinding]]:
        """The findings that rest on each claim, by the claim's id; a claim without any is not in it."""
        found: dict[str, list[RecordedFinding]] = {}
        for recorded in self.findings:
            for claim_id in dict.fromkeys(recorded.finding.claims):
                found.setdefault(claim_id, []).append(recorded)
        return found

    def evidence_of(self, claim: Claim) -> tuple[Evidence, ...]:
        """The items a claim rests on, in the order they were given."""
        return tuple(self.evidence[key] for key in claim.standing.evidence if key in self.evidence)

    def verdict_name(self, claim: Claim) -> str | None:
        """The verdict in the desk's own words: the step's name, or its key where the scale lost it."""
        verdict = claim.standing.verdict
        if verdict is None:
            return None
        step = self.scale.find(verdict.step)
        return step.name if step else verdict.step
