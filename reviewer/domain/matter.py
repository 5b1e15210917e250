"""A matter: anything besides claims that reviewers decide about an article or the library, on record.

One row a fact, named by its topic and a key, so that two people who decide on different facts of an article
never stand in each other's way, and a topic that is new needs no new table. A matter's value is a small JSON
object; ``None`` is how it begins and how it stands when it does not apply (a tag taken
off, a dismissal taken back).
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from reviewer.domain.article import Span

Value = Mapping[str, object]


class Topic(StrEnum):
    """What a matter is about; the comment says how its key and value read."""

    DISMISSAL = "dismissal"  # an uncovered number is none to check; key "start-end", value {}
    SET_ASIDE = "set-aside"  # a finding is fine; key: the finding's key, value {"reason": text}
    FURNITURE = "furniture"  # a passage put out or taken back; key "start-end", value {"out": bool}
    TAG = "tag"  # key: the tag, value {}
    ARCHIVED = "archived"  # key "", value {}
    NOTE = "note"  # on the article; key "", value {"text": text}
    DETAIL = "detail"  # key: title, author, publication, published or url; value {"text": text}
    SIGN_OFF = "sign-off"  # key: the reviewer's name, value: see SignOff
    ASSIGNMENT = "assignment"  # who is on the article; key "", value {"reviewer": name}
    EVIDENCE = "evidence"  # of the library; key: the evidence's id, value: see Evidence
    SCALE = "scale"  # of the library; key "", value {"steps": [[key, name], ...]}


@dataclass(frozen=True, slots=True)
class Matter:
    """One fact as it stands; ``version`` counts its decisions. The library's own have no ``article_id``."""

    article_id: str | None
    topic: Topic
    key: str
    value: Value | None = None
    version: int = 0

    @property
    def id(self) -> str:
        """Made of what the matter is about, so that two windows mean the same one: 32 hexadecimal digits."""
        named = "\n".join((self.article_id or "", self.topic, self.key))
        return hashlib.sha256(named.encode("utf-8", "surrogatepass")).hexdigest()[:32]

    def at(self, value: Value | None) -> "Matter":
        """The matter one version on, with the value given."""
        return replace(self, value=value, version=self.version + 1)


def span_key(span: Span) -> str:
    """A span as a matter's key."""
    return f"{span.start}-{span.end}"


def span_of_key(key: str) -> Span:
    """The span that a key names. Raises ValueError."""
    start, end = key.split("-")
    return Span(int(start), int(end))


@dataclass(frozen=True, slots=True)
class SignOff:
    """A reviewer's word that an article is checked, bound to its text and to its claims' versions.

    ``claims`` is ``claims_digest`` of the article's claims at that moment; ``at`` is in UTC.
    """

    reviewer: str
    at: datetime
    text_sha256: str
    claims: str

    def as_value(self) -> Value:
        """The matter's value."""
        return {"at": self.at.isoformat(), "text": self.text_sha256, "claims": self.claims}

    @classmethod
    def from_matter(cls, matter: Matter) -> "SignOff | None":
        """The sign-off that a matter holds; ``None`` where it was taken back."""
        value = matter.value
        if value is None:
            return None
        at = datetime.fromisoformat(str(value["at"]))
        return cls(matter.key, at, str(value["text"]), str(value["claims"]))

    def holds(self, text_sha256: str, claims: str) -> bool:
        """Whether neither the text nor any claim has changed since."""
        return (self.text_sha256, self.claims) == (text_sha256, claims)


def claims_digest(versions: Iterable[tuple[str, int]]) -> str:
    """One hash over the claims of an article: their ids and versions, withdrawn claims left out."""
    lines = sorted(f"{claim_id}:{version}" for claim_id, version in versions)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
