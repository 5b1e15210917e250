"""What a filter asks for, in words."""

from collections.abc import Iterable

from reviewer.domain.article import Section
from reviewer.domain.figure import Kind
from reviewer.ui.sieve import QUESTIONS, Bearing, Sieve
from reviewer.ui.translation import translate
from reviewer.ui.wording import kind_word, section_word


def bearing_word(bearing: Bearing) -> str:
    """What findings a claim is asked for."""
    return {
        Bearing.ANY: translate("filter", "any finding"),
        Bearing.DISAGREES: translate("filter", "a disagreement"),
        Bearing.CANNOT_TELL: translate("filter", "a finding that cannot tell"),
        Bearing.AGREES: translate("filter", "an agreement"),
        Bearing.ASIDE: translate("filter", "a finding put aside"),
        Bearing.NONE: translate("filter", "no finding"),
    }[bearing]


def source_words(name: str) -> str:
    """Who states a claim; the article itself where nobody else is named."""
    return name or translate("filter", "the article itself")


def priority_words(least: float) -> str:
    """A least priority, from 0 to 1."""
    return translate("filter", "{0} % and up").format(round(least * 100))


def note_words(note: bool) -> str:
    """Whether a note is asked for."""
    return translate("filter", "with a note") if note else translate("filter", "without a note")


def question_word(question: str) -> str:
    """The name of one of a sieve's questions."""
    return {
        "kinds": translate("filter", "Kind"),
        "sections": translate("filter", "Section"),
        "sources": translate("filter", "Source"),
        "priority": translate("filter", "Priority"),
        "findings": translate("filter", "Findings"),
        "note": translate("filter", "Note"),
    }[question]


def in_order(question: str, answers: Iterable[object]) -> list[object]:
    """Answers to a question in the order in which they are offered: as they are named, sources by alphabet."""
    given = set(answers)
    if question == "sources":
        return sorted(given, key=lambda name: (name != "", str(name).casefold()))
    known: dict[str, Iterable[object]] = {"kinds": Kind, "sections": Section, "findings": Bearing}
    return [answer for answer in known[question] if answer in given]


def answer_words(answer: object) -> str:
    """The name of a kind, a section, a sort of finding or a source."""
    if isinstance(answer, Kind):
        return kind_word(answer)
    if isinstance(answer, Section):
        return section_word(answer)
    return bearing_word(answer) if isinstance(answer, Bearing) else source_words(str(answer))


def held_words(sieve: Sieve) -> dict[str, str]:
    """What each question that is asked holds the claims to, in words; in the order of the panel."""
    said: dict[str, str] = {}
    for question in QUESTIONS:
        if question == "priority":
            words = priority_words(sieve.priority) if sieve.priority > 0 else ""
        elif question == "note":
            words = "" if sieve.note is None else note_words(sieve.note)
        else:
            answers = in_order(question, getattr(sieve, question))
            words = ", ".join(map(answer_words, answers))
        if words:
            said[question] = words
    return said
