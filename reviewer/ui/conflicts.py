"""A decision that somebody else was faster with: both versions in words, for the reviewer to choose."""

from reviewer.domain.claim import Claim, Reading, State
from reviewer.domain.errors import InvalidValue
from reviewer.ui.saving import Ticket
from reviewer.ui.translation import translate
from reviewer.ui.wording import reason_word, state_word, value_words


def their_words(theirs: Claim, text: str) -> str:
    """What somebody else made of the claim; ``text`` is the article's."""
    words = _version(theirs.state, theirs.reading, text)
    if theirs.state is State.REJECTED and theirs.standing.reason is not None:
        return f"{words}, {reason_word(theirs.standing.reason).lower()}"
    return words


def my_words(mine: Ticket, theirs: Claim, text: str) -> str:
    """What this window's decision would make of it."""
    reading = theirs.reading
    if mine.draft is not None:
        try:
            reading = mine.draft.reading(theirs.reading)
        except InvalidValue:  # what was typed does not fit what they made of it; saving it will say so
            return f"{state_word(mine.becomes).lower()}: {mine.draft.low} {mine.draft.subject}".strip()
    return _version(mine.becomes, reading, text)


def _version(state: State, reading: Reading, text: str) -> str:
    span = reading.figure_span
    parts = [value_words(reading.figure, text[span.start : span.end]), reading.subject or ""]
    words = [f"{state_word(state).lower()}: {' '.join(part for part in parts if part)}"]
    if reading.when:
        words.append(reading.when)
    if reading.attribution is not None and reading.attribution.source:
        words.append(translate("conflict", "stated by {0}").format(reading.attribution.source))
    return ", ".join(words)


def conflict_sentence(figure: str, who: str) -> str:
    """What happened."""
    return translate(
        "conflict", "“{figure}” was changed by {who} while you decided on it. Which version stands?"
    ).format(figure=figure, who=who)
