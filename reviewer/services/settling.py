"""Deciding on articles: dismissals, findings set aside, tags, details, notes, sign-offs, who is on what.

Each function is one durable step that undo takes back. All raise InvalidValue for what cannot stand and for a
reviewer without a name, Conflict where somebody else was faster, LibraryProblem where it cannot be saved.
Deciding what is so already changes nothing and is recorded as nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from reviewer.domain.article import Span
from reviewer.domain.claim import State
from reviewer.domain.decision import Change, MatterDecision
from reviewer.domain.errors import Conflict, InvalidValue
from reviewer.domain.matter import Matter, SignOff, Topic, Value, claims_digest, span_key
from reviewer.domain.sentence import said, said_of_many
from reviewer.domain.settled import DETAILS
from reviewer.domain.validation import demand_selection, reviewer_name
from reviewer.domain.verdict import DEFAULT_SCALE, Scale, Step
from reviewer.services.acting import record
from reviewer.services.articles import open_article
from reviewer.services.libraries import Library

_LONGEST_TAG = 100
_HERE: Value = {}  # of matters that only apply or do not


def dismiss(library: Library, reviewer: str, article_id: str, spans: Sequence[Span]) -> Change:
    """The uncovered numbers at these places are none to check."""
    opened = open_article(library, article_id)
    for span in spans:
        demand_selection(span, opened.article.text)
    keys = dict.fromkeys(map(span_key, spans))
    return record(library, reviewer, settled=[(opened.matter(Topic.DISMISSAL, key), _HERE) for key in keys])


def undismiss(library: Library, reviewer: str, article_id: str, spans: Sequence[Span]) -> Change:
    """The numbers at these places are to be looked at after all."""
    opened = open_article(library, article_id)
    keys = dict.fromkeys(map(span_key, spans))
    return record(library, reviewer, settled=[(opened.matter(Topic.DISMISSAL, key), None) for key in keys])


def set_aside(
    library: Library, reviewer: str, article_id: str, finding_keys: Sequence[str], reason: str
) -> Change:
    """The findings are fine, for a reason that is kept."""
    if not reason.strip():
        raise InvalidValue("reason", said("A finding is set aside with a reason."), said("Say why it is fine."))
    return _settle_keys(library, reviewer, article_id, finding_keys, {"reason": reason.strip()})


def take_up(library: Library, reviewer: str, article_id: str, finding_keys: Sequence[str]) -> Change:
    """The findings that were set aside count again."""
    return _settle_keys(library, reviewer, article_id, finding_keys, None)


def tag(library: Library, reviewer: str, article_ids: Sequence[str], name: str) -> Change:
    """Give articles a tag."""
    return _settle_all(library, reviewer, article_ids, Topic.TAG, _tag(name), _HERE)


def untag(library: Library, reviewer: str, article_ids: Sequence[str], name: str) -> Change:
    """Take a tag off articles."""
    return _settle_all(library, reviewer, article_ids, Topic.TAG, name, None)


def archive(library: Library, reviewer: str, article_ids: Sequence[str]) -> Change:
    """Put articles away; they stay in the library and are found by searching."""
    return _settle_all(library, reviewer, article_ids, Topic.ARCHIVED, "", _HERE)


def unarchive(library: Library, reviewer: str, article_ids: Sequence[str]) -> Change:
    """Take articles out of the archive."""
    return _settle_all(library, reviewer, article_ids, Topic.ARCHIVED, "", None)


def set_details(
    library: Library,
    reviewer: str,
    article_id: str,
    details: Mapping[str, str | None],
    *,
    seen: Sequence[Matter] = (),
) -> Change:
    """Edit title, author, publication, published (an ISO date) or url; a detail that is not named stays.

    ``None`` or blank says that it is not known. What was imported is kept beside the edit. With ``seen`` (the
    matters as the reviewer saw them) an edit of somebody else meanwhile raises Conflict.
    """
    opened = open_article(library, article_id)
    imported = opened.imported or opened.article
    shown = {matter.key: matter for matter in seen}
    settled: list[tuple[Matter, Value | None]] = []
    for name, typed in details.items():
        text = _detail(name, typed)
        as_imported = (getattr(imported, name) or "") == text
        matter = shown.get(name) or opened.matter(Topic.DETAIL, name)
        settled.append((matter, None if as_imported else {"text": text}))
    return record(library, reviewer, settled=settled)


def set_note(
    library: Library, reviewer: str, article_id: str, text: str | None, *, seen: Matter | None = None
) -> Change:
    """Set the note on the article; blank takes it away. With ``seen`` a note meanwhile is a Conflict."""
    value: Value | None = {"text": text} if text and text.strip() else None
    matter = seen or open_article(library, article_id).matter(Topic.NOTE)
    return record(library, reviewer, settled=[(matter, value)])


def sign_off(library: Library, reviewer: str, article_id: str) -> Change:
    """Say that the article is checked, as it stands now. Raises InvalidValue while a claim is pending.

    The sign-off holds until a claim is decided on, added or withdrawn; then it shows as broken.
    """
    name = reviewer_name(reviewer)
    opened = open_article(library, article_id)
    pending = sum(claim.state is State.PENDING for claim in opened.claims)
    if pending:
        many = said_of_many("One claim is still pending.", "%n claims are still pending.", pending)
        raise InvalidValue("sign-off", many, said("Decide all claims, then sign off."))
    digest = claims_digest((claim.id, claim.version) for claim in opened.claims)
    given = SignOff(name, datetime.now(UTC), opened.article.sha256, digest)
    return record(library, reviewer, settled=[(opened.matter(Topic.SIGN_OFF, name), given.as_value())])


def withdraw_sign_off(library: Library, reviewer: str, article_id: str) -> Change:
    """Take the reviewer's own sign-off back."""
    return _settle(library, reviewer, article_id, Topic.SIGN_OFF, reviewer_name(reviewer), None)


def assign(
    library: Library, reviewer: str, article_id: str, to: str | None = None, *, take_over: bool = False
) -> Change:
    """Put somebody on the article, the reviewer where nobody is named.

    Raises Conflict where another is on it, unless it is to be taken over.
    """
    name = reviewer_name(to or reviewer)
    opened = open_article(library, article_id)
    matter = opened.matter(Topic.ASSIGNMENT)
    if opened.assigned not in (None, name) and not take_over:
        raise Conflict(
            said("{0} is on this article.", opened.assigned), said("Ask, or take it over."), matters=[matter]
        )
    return record(library, reviewer, settled=[(matter, {"reviewer": name})])


def unassign(library: Library, reviewer: str, article_id: str) -> Change:
    """Nobody is on the article any more."""
    return _settle(library, reviewer, article_id, Topic.ASSIGNMENT, "", None)


def scale(library: Library) -> Scale:
    """The desk's scale of verdicts; the one that ships until another is set."""
    value = _scale_matter(library).value
    if value is None:
        return DEFAULT_SCALE
    steps: Sequence[Sequence[str]] = value["steps"]  # type: ignore[assignment]  # as set_scale wrote it
    return Scale(tuple(Step(key, name) for key, name in steps))


def set_scale(library: Library, reviewer: str, steps: Scale) -> Change:
    """Set the desk's scale of verdicts. Verdicts on steps that it has no more keep their step's key."""
    if any(not step.key.strip() or not step.name.strip() for step in steps.steps):
        raise InvalidValue("steps", said("A step of the scale has no name."), said("Name every step."))
    value: Value | None = {"steps": [[step.key, step.name] for step in steps.steps]}
    return record(
        library, reviewer, settled=[(_scale_matter(library), None if steps == DEFAULT_SCALE else value)]
    )


def matter_history(library: Library, matter: Matter) -> tuple[MatterDecision, ...]:
    """All decisions on a matter, oldest first."""
    return library.matter_history(matter.id)


def _settle(
    library: Library, reviewer: str, article_id: str, topic: Topic, key: str, value: Value | None
) -> Change:
    return _settle_all(library, reviewer, [article_id], topic, key, value)


def _settle_keys(
    library: Library, reviewer: str, article_id: str, finding_keys: Sequence[str], value: Value | None
) -> Change:
    opened = open_article(library, article_id)
    matters = [opened.matter(Topic.SET_ASIDE, key) for key in dict.fromkeys(finding_keys)]
    return record(library, reviewer, settled=[(matter, value) for matter in matters])


def _settle_all(
    library: Library, reviewer: str, article_ids: Sequence[str], topic: Topic, key: str, value: Value | None
) -> Change:
    matters = [
        next(
            (one for one in library.matters(article_id, [topic]) if one.key == key),
            Matter(article_id, topic, key),
        )
        for article_id in dict.fromkeys(article_ids)
    ]
    return record(library, reviewer, settled=[(matter, value) for matter in matters])


def _scale_matter(library: Library) -> Matter:
    found = library.matters(None, [Topic.SCALE])
    return found[0] if found else Matter(None, Topic.SCALE, "")


def _tag(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise InvalidValue("tag", said("A tag needs a name."), said("Type a word or two."))
    if len(tidy) > _LONGEST_TAG:
        raise InvalidValue(
            "tag", said("A tag has at most {0} characters.", _LONGEST_TAG), said("Choose a shorter one.")
        )
    return tidy


def _detail(name: str, typed: str | None) -> str:
    if name not in DETAILS:
        raise ValueError(f"no detail of an article: {name}")
    text = " ".join((typed or "").split())
    if name == "title" and not text:
        raise InvalidValue("title", said("An article needs a title."), said("Type one."))
    if name == "published" and text:
        try:
            return date.fromisoformat(text).isoformat()
        except ValueError as error:
            raise InvalidValue(
                "published",
                said("“{0}” is no date.", text[:40]),
                said("Write it as 2025-11-23, or leave it out."),
            ) from error
    if name == "url" and text and not text.startswith(("http://", "https://")):
        raise InvalidValue(
            "url", said("An address begins with http:// or https://."), said("Copy it from the browser.")
        )
    return text
