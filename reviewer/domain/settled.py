"""An article as its matters leave it: details as edited, furniture in force, dismissals, tags, sign-offs."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from reviewer.domain.article import Article, Furniture, Span
from reviewer.domain.matter import Matter, SignOff, Topic, Value, span_of_key

DETAILS = ("title", "author", "publication", "published", "url")
PUT_OUT = "put-out"  # the reason of furniture that a reviewer put out


class Settled:
    """The matters of one article, by what they are about."""

    def __init__(self, article_id: str, matters: Iterable[Matter]) -> None:
        self._article_id = article_id
        self._all = {(one.topic, one.key): one for one in matters if one.article_id == article_id}

    def matter(self, topic: Topic, key: str = "") -> Matter:
        """The matter as it stands; one that nobody has decided on yet is at version 0."""
        return self._all.get((topic, key)) or Matter(self._article_id, topic, key)

    def of(self, topic: Topic) -> Iterator[tuple[str, Value]]:
        """Key and value of all matters of a topic that apply, by key."""
        for (about, key), matter in sorted(self._all.items()):
            if about is topic and matter.value is not None:
                yield key, matter.value

    def text(self, topic: Topic, name: str = "text", key: str = "") -> str | None:
        """One text of a matter's value; ``None`` where the matter does not apply."""
        value = self.matter(topic, key).value
        return None if value is None else str(value[name])

    def dismissed(self) -> tuple[Span, ...]:
        """The uncovered numbers that were dismissed, in text order."""
        return tuple(sorted(span_of_key(key) for key, _ in self.of(Topic.DISMISSAL)))

    def set_aside(self) -> dict[str, str]:
        """The findings that are fine: by the finding's key, the reason given."""
        return {key: str(value["reason"]) for key, value in self.of(Topic.SET_ASIDE)}

    def sign_offs(self) -> tuple[SignOff, ...]:
        """Everybody's sign-off, whether it holds or not."""
        found = (SignOff.from_matter(self.matter(Topic.SIGN_OFF, key)) for key, _ in self.of(Topic.SIGN_OFF))
        return tuple(one for one in found if one is not None)

    def put_out(self) -> set[Span]:
        """The passages that reviewers put out of the article."""
        return {span_of_key(key) for key, value in self.of(Topic.FURNITURE) if value["out"]}

    def taken_back(self) -> set[Span]:
        """The passages of what was imported as furniture that reviewers took back."""
        return {span_of_key(key) for key, value in self.of(Topic.FURNITURE) if not value["out"]}

    def furniture(self, imported: Iterable[Furniture]) -> tuple[Furniture, ...]:
        """The furniture in force, in text order: imported as such or put out, and not taken back."""
        known = list(imported)
        back = self.taken_back()
        parts = [Furniture(piece, part.reason) for part in known for piece in without(part.span, back)]
        there = {part.span for part in known}
        for span in sorted(self.put_out()):
            parts += (Furniture(piece, PUT_OUT) for piece in without(span, there))
            there.add(span)
        return tuple(sorted(parts, key=lambda part: part.span))

    def article(self, imported: Article) -> Article:
        """The article with its details as edited and its furniture as it stands."""
        if not self._all:
            return imported
        texts = {key: str(value["text"]) for key, value in self.of(Topic.DETAIL) if key in DETAILS}
        edited: dict[str, str | None] = {name: text or None for name, text in texts.items()}
        return replace(imported, **edited, furniture=self.furniture(imported.furniture))  # type: ignore[arg-type]  by name


def without(span: Span, cuts: Iterable[Span]) -> list[Span]:
    """What is left of ``span`` when all ``cuts`` are taken out of it, in order."""
    left: list[Span] = []
    start = span.start
    for cut in sorted(cuts):
        if cut.start >= span.end:
            break
        if cut.end > start:
            if cut.start > start:
                left.append(Span(start, cut.start))
            start = max(start, cut.end)
    if start < span.end:
        left.append(Span(start, span.end))
    return left


def overlap(one: Span, other: Span) -> Span | None:
    """What two spans share."""
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Span(start, end) if start < end else None
