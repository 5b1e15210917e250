"""Figures that somebody unnamed states: "are said to be", "it is believed that", "the court heard"."""

from reviewer.extraction.attribution.sources import subject_before
from reviewer.extraction.grammar import BE, FINITE, Range
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentence

_ENDS = frozenset({";", "but", "while", "whereas", "although", "though"})
_HEARD = frozenset({"heard", "hears", "told"})


def hearsay_cues(sentence: Sentence) -> list[tuple[int, Range | None]]:
    """The words of a sentence that show hearsay, each with who passes it on."""
    adverbs, passives = words("reporting", "adverbs"), words("reporting", "passives")
    found: list[tuple[int, Range | None]] = []
    for i, word in enumerate(sentence.lower):
        if word in adverbs or (word in passives and _is_passive(sentence, i)):
            found.append((i, None))
        elif word in _HEARD and (via := _court(sentence, i)) is not None:
            found.append((i, via))
    return found


def is_hearsay(sentence: Sentence, cue: int, via: Range | None, at: int) -> bool:
    """Whether the word ``at`` stands in the clause of the cue: no "but" or semicolon between the two."""
    if via is not None and at < cue:
        return False
    return _ENDS.isdisjoint(sentence.lower[min(cue, at) : max(cue, at)])


def _is_passive(sentence: Sentence, i: int) -> bool:
    """“Is said to be”, “it is believed that”, “are feared dead”; with "by" somebody is named."""
    lower, tags = sentence.lower, sentence.tags
    k = i - 1
    while k > 0 and tags[k] == "RB":
        k -= 1
    if k < 0 or lower[k] not in BE:
        return False
    after = lower[i + 1 : i + 2]
    if after == ["to"]:
        return tags[i + 2 : i + 3] == ["VB"]
    return after in (["that"], ["dead"], ["missing"], ["trapped"], ["at"]) and "by" not in lower[i + 1 : i + 6]


def _court(sentence: Sentence, i: int) -> Range | None:
    """“The jury heard that …”, “the court was told …”: who passes on what witnesses said."""
    lower, tags = sentence.lower, sentence.tags
    if lower[i] == "told" and (not i or lower[i - 1] not in BE):
        return None
    via = subject_before(sentence, i)
    if via is None or words("reporting", "courts").isdisjoint(lower[via[0] : via[1]]):
        return None
    clause = lower[i + 1 : i + 2] == ["that"] or any(tag in FINITE for tag in tags[i + 1 :])
    return via if clause else None
