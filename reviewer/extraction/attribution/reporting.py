"""All the reporting words of a sentence."""

from reviewer.extraction.attribution.cues import Cue
from reviewer.extraction.attribution.nominal import OPENERS, colon_cue, noun_cue, revision_cue
from reviewer.extraction.attribution.verbs import verb_cue
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentence


def find_cues(sentence: Sentence) -> list[Cue]:
    """The reporting words of a sentence from left to right; one introduced by a colon alone comes last."""
    known, revising = vocabulary(), words("reporting", "revising")
    cues: list[Cue] = []
    for i, word in enumerate(sentence.lower):
        cue = None
        if word in OPENERS:
            cue = OPENERS[word](sentence, i)
        if cue is None and word in known.verbs:
            cue = verb_cue(sentence, i, cues)
        if cue is None and word in known.nouns:
            cue = noun_cue(sentence, i)
        if cue is None and word in revising:
            cue = revision_cue(sentence, i)
        if cue is not None:
            cues.append(cue)
    if ":" in sentence.lower and (cue := colon_cue(sentence, cues)) is not None:
        cues.append(cue)
    return cues
