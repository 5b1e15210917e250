"""A record with some of its claims: what hangs on the others is left out with them."""

from collections.abc import Sequence
from dataclasses import replace

from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.tally import Tally
from reviewer.exporters.format import Format


def narrowed(whole: ArticleRecord, kept: Sequence[RecordedClaim], left_out: Sequence[str]) -> ArticleRecord:
    """The record with these claims alone, and of findings and evidence what touches them.

    ``left_out`` are the reasons why the others are, one for each. Withdrawn claims stay in a whole record only.
    """
    ids = {one.claim.id for one in kept}
    needed = {key for one in kept for key in one.claim.standing.evidence}
    return replace(
        whole,
        claims=tuple(kept),
        withdrawn=() if left_out else whole.withdrawn,
        tally=Tally.of((one.claim.state for one in kept), left_out),
        findings=tuple(found for found in whole.findings if ids.intersection(found.finding.claims)),
        evidence={key: item for key, item in whole.evidence.items() if key in needed},
    )


def held_by(record: ArticleRecord, form: Format) -> ArticleRecord:
    """The record with the claims that a format holds where nobody chooses."""
    kept: list[RecordedClaim] = []
    left_out: list[str] = []
    for one in record.claims:
        state = one.claim.state
        reason = state.value if state not in form.states else form.refuse(record, one)
        if reason is None:
            kept.append(one)
        else:
            left_out.append(reason)
    return narrowed(record, kept, left_out)
