"""Evidence: items that verdicts rest on, used by claims of several articles, with the files they came as.

Each act is one durable step that undo takes back, except keeping a file, which only ever adds it.
"""

import mimetypes
import uuid
from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import date
from pathlib import Path

from reviewer import settings
from reviewer.domain.article import Original
from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Change
from reviewer.domain.errors import Conflict, InvalidValue, UnreadableFile
from reviewer.domain.evidence import Evidence
from reviewer.domain.matter import Matter, Topic
from reviewer.domain.sentence import said
from reviewer.services.acting import record
from reviewer.services.libraries import Library


def new_evidence_id() -> str:
    """An id for an item that is about to be made."""
    return uuid.uuid4().hex


def add_evidence(library: Library, reviewer: str, item: Evidence, claims: Sequence[Claim] = ()) -> Change:
    """Take in an item of evidence, and let claims rest on it. Raises InvalidValue, naming the field."""
    valid = _valid(library, item)
    return record(
        library,
        reviewer,
        moves=[(claim, claim.rest_on((*claim.standing.evidence, item.id)).standing) for claim in claims],
        settled=[(Matter(None, Topic.EVIDENCE, item.id), valid.as_value())],
    )


def edit_evidence(library: Library, reviewer: str, seen: Evidence, item: Evidence) -> Change:
    """Change an item from what the reviewer saw. Raises InvalidValue; Conflict where it was changed since."""
    matter = _matter(library, item.id)
    if matter.value != seen.as_value():
        raise Conflict(
            said("This evidence was changed or taken away meanwhile."),
            said("Nothing of yours was saved: look at it as it stands now."),
            matters=[matter],
        )
    return record(library, reviewer, settled=[(matter, _valid(library, item).as_value())])


def remove_evidence(library: Library, reviewer: str, evidence_id: str) -> Change:
    """Take an item away from the library and from every claim that rests on it, all as one step."""
    citing = library.claims_citing(evidence_id)
    return record(
        library,
        reviewer,
        moves=[(claim, _detached(claim, {evidence_id})) for claim in citing],
        settled=[(_matter(library, evidence_id), None)],
    )


def attach(library: Library, reviewer: str, evidence_ids: Sequence[str], claims: Sequence[Claim]) -> Change:
    """Let claims rest on items that are there already, after those that they have."""
    moves = [
        (claim, claim.rest_on(tuple(dict.fromkeys((*claim.standing.evidence, *evidence_ids)))).standing)
        for claim in claims
    ]
    return record(library, reviewer, moves=_changed(moves))


def detach(library: Library, reviewer: str, evidence_ids: Sequence[str], claims: Sequence[Claim]) -> Change:
    """Let claims rest on these items no more; the items stay in the library."""
    gone = set(evidence_ids)
    return record(library, reviewer, moves=_changed([(claim, _detached(claim, gone)) for claim in claims]))


def keep_file(library: Library, path: Path) -> tuple[str, str]:
    """Keep a file with the library; returns its SHA-256 and its name, for an item of evidence to name.

    Raises UnreadableFile where it cannot be read or is larger than ``settings.LARGEST_KEPT_FILE`` bytes.
    """
    try:
        size = path.stat().st_size
        if size > settings.LARGEST_KEPT_FILE:
            raise UnreadableFile(
                said("{0} is too large to be kept with the library ({1} MB).", path, round(size / 1e6)),
                said(
                    "Files up to {0} MB are kept; give its address instead.",
                    round(settings.LARGEST_KEPT_FILE / 1e6),
                ),
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            said("{0} cannot be read: {1}.", path, error.strerror or error),
            said("Check that it is there and may be read."),
        ) from error
    kept = Original(path.name, data, mimetypes.guess_type(path.name)[0])
    return library.keep_file(kept), path.name


def kept_file(library: Library, sha256: str) -> Original | None:
    """A file that is kept with the library."""
    return library.kept_file(sha256)


def evidence_by_id(library: Library, ids: Sequence[str]) -> dict[str, Evidence]:
    """The items with these ids that were not taken away."""
    wanted = {Matter(None, Topic.EVIDENCE, one).id: one for one in ids}
    found = library.matters_by_id(list(wanted))
    items = (Evidence.from_matter(matter) for matter in found.values())
    return {item.id: item for item in items if item is not None}


def find_evidence(library: Library, words: str = "", limit: int = 100) -> tuple[Evidence, ...]:
    """The items that hold all of ``words`` in any field, in the order of their labels."""
    wanted = words.casefold().split()
    found = [
        item
        for matter in library.matters(None, [Topic.EVIDENCE])
        if (item := Evidence.from_matter(matter)) and all(word in _text(item) for word in wanted)
    ]
    return tuple(sorted(found, key=lambda item: (item.label.casefold(), item.id))[:limit])


def claims_citing(library: Library, evidence_id: str) -> tuple[Claim, ...]:
    """The claims of all articles that rest on an item."""
    return tuple(claim for claim in library.claims_citing(evidence_id) if not claim.standing.withdrawn)


def _matter(library: Library, evidence_id: str) -> Matter:
    unknown = Matter(None, Topic.EVIDENCE, evidence_id)
    return library.matters_by_id([unknown.id]).get(unknown.id, unknown)


def _changed(moves: list[tuple[Claim, Standing]]) -> list[tuple[Claim, Standing]]:
    return [(claim, after) for claim, after in moves if after != claim.standing]


def _detached(claim: Claim, gone: set[str]) -> Standing:
    return claim.rest_on(tuple(one for one in claim.standing.evidence if one not in gone)).standing


def _text(item: Evidence) -> str:
    return "\n".join(str(text) for text in item.as_value().values()).casefold()


def _valid(library: Library, item: Evidence) -> Evidence:
    tidy = replace(
        item,
        **{
            field.name: (text.strip() or None) if (text := getattr(item, field.name)) else None
            for field in fields(item)
            if field.name != "id"
        },
    )
    if not tidy.as_value():
        raise InvalidValue(
            "title", said("This evidence says nothing yet."), said("Give an address, a quote or a file.")
        )
    for name in ("url", "archive_url"):
        address = getattr(tidy, name)
        if address and not address.startswith(("http://", "https://")):
            raise InvalidValue(
                name, said("An address begins with http:// or https://."), said("Copy it from the browser.")
            )
    if tidy.seen:
        try:
            tidy = replace(tidy, seen=date.fromisoformat(tidy.seen).isoformat())
        except ValueError as error:
            raise InvalidValue(
                "seen", said("“{0}” is no date.", tidy.seen[:40]), said("Write it as 2025-11-23.")
            ) from error
    if tidy.file_sha256 and library.kept_file(tidy.file_sha256) is None:
        raise InvalidValue(
            "file_sha256", said("The file is not kept with this library."), said("Drop it here again.")
        )
    return tidy
