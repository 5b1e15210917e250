"""Verbs of reporting: "officials said that …", "…, said Ann Lee", "was estimated by", "…, adding that"."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewer.extraction.attribution.cues import Cue
from reviewer.extraction.attribution.reported import (
    clause_bounds,
    is_clause,
    past_adverbial,
    reported_end,
    reported_start,
)
from reviewer.extraction.attribution.sources import (
    can_say,
    clause_subject,
    in_condition,
    is_document,
    is_person,
    name_beside,
    phrase_after,
    subject_before,
)
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import (
    BE,
    FINITE,
    HAVE,
    NOUNS,
    PRONOUNS,
    QUOTES,
    RELATIVES,
    SINGLE_QUOTES,
    TIME_WORDS,
    VERBAL,
    Range,
)
from reviewer.extraction.lexicons import words
from reviewer.extraction.sentences import Sentence

_PLURALS = frozenset({"police", "people", "staff", "media", "data"})
_OPENS_CLAUSE = frozenset({"DT", "PRP", "PRP$", "NNP", "EX", "IN", "CD"})
_GAUGES = frozenset({"measure", "register", "record"})
_TOLD = frozenset({"tell", "inform", "notify", "remind", "assure", "brief"})  # never before who tells
_NEEDS_AT = frozenset({"put", "place", "peg", "see"})
_PUT_WHERE = frozenset({"at", "closer", "nearer", "between", "above", "below"})  # "put the toll at 40"
_ALSO_SHOWS = frozenset({"suggest"})
_QUOTED = frozenset({"quoted", "quotes", "quoting", "cited", "cites", "citing"})
_UNCHANGED = frozenset({"forecast", "put", "read"})  # participles that look like the present
_SET_OFF = QUOTES | {",", "—", "–"}


@dataclass(frozen=True, slots=True)
class _Verb:
    """A reporting verb in its place: word ``at`` of [``start``, ``stop``); ``helper`` is the last word before
    it that is no adverb."""

    at: int
    lemma: str
    kind: str
    tag: str
    before: str
    helper: int
    start: int
    stop: int


def verb_cue(sentence: Sentence, i: int, earlier: Sequence[Cue]) -> Cue | None:
    """The cue of the word ``i``, a form of a reporting verb; ``earlier`` are the sentence's cues before it."""
    lower = sentence.lower
    lemma = vocabulary().verbs[lower[i]]
    if not _is_verb(sentence, i, lemma):
        return None
    verb = _placed(sentence, i, lemma)
    auxiliary = lower[verb.helper] if verb.helper >= 0 else ""
    if auxiliary in BE and (verb.tag in {"VBN", "VBD"} or lower[i] in _UNCHANGED):
        return _passive(sentence, verb)
    if verb.tag == "VBN" and auxiliary not in HAVE and (named := _reduced_passive(sentence, verb)) is not None:
        return named
    if not _states(sentence, verb, auxiliary):
        return None
    if verb.tag == "VBG" and auxiliary not in BE:
        return _with_subject(sentence, verb, _participle_subject(sentence, i, earlier))
    if verb.helper > verb.start and sentence.tags[verb.helper] == "CC":
        return _joined(sentence, verb, earlier)
    if verb.before == "," and (named := _inverted(sentence, verb)) is not None:
        return Cue(i, i + 1, lemma, verb.kind, name_beside(sentence, named), verb.start, i, after=True)
    return _with_subject(sentence, verb, subject_before(sentence, i, verb.start))


def _placed(sentence: Sentence, i: int, lemma: str) -> _Verb:
    helper = i - 1
    while helper > 0 and sentence.tags[helper] == "RB":
        helper -= 1
    start, stop = clause_bounds(sentence, i)
    before = sentence.lower[i - 1] if i else ""
    return _Verb(i, lemma, vocabulary().classes[lemma], sentence.tags[i], before, helper, start, stop)


def _is_verb(sentence: Sentence, i: int, lemma: str) -> bool:
    """Whether a word that can be a reporting verb is one here; what the tagger takes for a noun is looked at
    again."""
    lower, tags = sentence.lower, sentence.tags
    if i and sentence.words[i][0].isupper() and not sentence.is_title():
        return False
    if lemma == "price" and tags[i + 1 : i + 2] not in (["DT"], ["PRP"], ["PRP$"], ["NNP"]):
        return False  # "ticket prices range"
    if lemma == "point" and lower[i + 1 : i + 2] != ["out"]:
        return False
    if i and tags[i - 1] == "DT" and tags[i] in {"VB", "VBP"}:
        return False  # "the think tank": a verb's form inside a noun phrase
    if i and tags[i] in {"VBN", "VBD"} and _modifies(sentence, i):
        return False
    if tags[i] in VERBAL or (i and lower[i - 1] in HAVE and lower[i].endswith(("ed", "cast"))):
        return True
    if i and lower[i - 1] in BE and (lower[i].endswith("ing") or lower[i] in _UNCHANGED):
        return True
    return i > 0 and tags[i] in NOUNS and _reads_as_verb(sentence, i)


def _modifies(sentence: Sentence, i: int) -> bool:
    """Whether a participle belongs to the noun behind it: "an estimated 40", "1,208 registered voters"."""
    lower, tags = sentence.lower, sentence.tags
    if lower[i - 1] in {"a", "an", "the", "its", "their", "his", "her"}:
        return True
    return tags[i - 1] in {"CD", "JJ"} and tags[i + 1 : i + 2] == ["NNS"]


def _reads_as_verb(sentence: Sentence, i: int) -> bool:
    """Whether a word tagged as a noun has to be a verb: "the agency estimates that 40", "…, the paper
    reports."."""
    lower, tags = sentence.lower, sentence.tags
    if tags[i - 1] not in {"NN", "NNP", "NNS", "PRP", "RB"}:
        return False
    if not lower[i].endswith("s") and not _is_plural(sentence, i):
        return False
    if "CD" in tags[max(0, i - 3) : i] and tags[i] == "NNS":
        return False  # "11 swing states": a plural
    if i + 1 >= len(lower) or lower[i + 1] == ".":
        return True
    if lower[i + 1] == "that":
        return i + 2 < len(tags) and tags[i + 2] not in FINITE and not tags[i + 2].startswith("VB")
    start = i
    while start > 0 and lower[start - 1] not in {"that", ",", ";"}:
        start -= 1
    finite = next((k for k in range(start, len(tags)) if tags[k] in FINITE), -1)
    if finite < 0:
        return lower[i].endswith("s") and tags[i - 1] in {"NN", "NNP"}  # the only verb there can be
    opens = tags[i + 1] in _OPENS_CLAUSE or (tags[i + 1] == "NNS" and not lower[i].endswith("s"))
    return opens and finite > i + 1


def _is_plural(sentence: Sentence, i: int) -> bool:
    """Whether what stands before the word ``i`` is a plural: "the police", "figures from the office"."""
    if sentence.tags[i - 1] in {"NNS", "PRP"} or sentence.lower[i - 1] in _PLURALS:
        return True
    phrase = subject_before(sentence, i)
    if phrase is None:
        return False
    lower, tags = sentence.lower, sentence.tags
    released = (k for k in range(*phrase) if tags[k] == "VBN" and lower[k + 1 : k + 2] == ["by"])
    heads = [*released, *(k for k in range(*phrase) if tags[k] == "IN")][:1]  # "figures released by the office"
    return bool(heads) and (sentence.tags[heads[0] - 1] == "NNS" or sentence.lower[heads[0] - 1] in _PLURALS)


def _states(sentence: Sentence, verb: _Verb, auxiliary: str) -> bool:
    """Whether the form states something: no infinitive, no wish in passing, no participle that modifies a
    noun."""
    if verb.tag == "VB" and verb.before == "to":
        return False
    if verb.tag == "VBG" and (verb.kind == "want" or verb.lemma == "value") and auxiliary not in BE:
        return False
    if verb.tag == "VBN" and auxiliary not in HAVE and sentence.lower[verb.at + 1 : verb.at + 2] == ["by"]:
        return False  # "the plan announced by the ministry"
    if verb.tag == "VBN" and auxiliary not in HAVE and verb.before not in PRONOUNS:
        return _reads_finite(sentence, verb.at)
    return True


def _reads_finite(sentence: Sentence, i: int) -> bool:
    """Whether a form tagged as a participle has to be the verb of its clause: no other finite verb is there."""
    tags = sentence.tags
    left = i - 1
    if left >= 0 and tags[left] == ",":
        return all(tag not in FINITE for tag in tags)
    while left >= 0 and tags[left] not in {",", ".", "SIGN"}:
        if tags[left] in FINITE and not (left and _modifies(sentence, left)):
            return False
        left -= 1
    right = i + 1
    while right < len(tags) and tags[right] not in {",", "."}:
        if tags[right] in FINITE:
            speaks = tags[i + 1] == "CD" and not vocabulary().people.isdisjoint(sentence.lower[left + 1 : i])
            return speaks or sentence.lower[i + 1] == "that" or tags[i + 1] in {"PRP", "DT", "EX"}
        right += 1
    return True


def _passive(sentence: Sentence, verb: _Verb) -> Cue | None:
    """“was put at 12 by the ministry”: only with "by" is somebody named."""
    lower, tags = sentence.lower, sentence.tags
    for k in range(verb.at + 1, min(verb.at + 10, len(lower))):
        if lower[k] == "by":
            source = phrase_after(sentence, k + 1)
            if source is None or tags[source[0]] in {"CD", "VBG"}:
                return None
            that = source[1] < verb.stop and lower[source[1]] == "that"
            stop = verb.stop if that else k
            return Cue(verb.at, verb.at + 1, verb.lemma, verb.kind, source, verb.start, stop, after=False)
        if lower[k] in {",", "."} or tags[k] in {"VB", "VBN", "VBD"}:
            return None
    return None


def _reduced_passive(sentence: Sentence, verb: _Verb) -> Cue | None:
    """“Losses, estimated by insurers at $2bn, are rising”, “measured at 6.1 by the observatory”."""
    lower = sentence.lower
    if verb.kind not in {"say", "figure"}:
        return None
    stop = next((k for k in range(verb.at + 1, verb.stop) if lower[k] in {",", ")", "."}), verb.stop)
    reach = min(stop, verb.at + 8)
    by = next((k for k in range(verb.at + 1, reach) if lower[k] == "by"), None)
    if by is None or "at" not in lower[verb.at + 1 : stop]:
        return None
    source = phrase_after(sentence, by + 1)
    if source is None or sentence.tags[source[0]] in {"CD", "VBG"}:
        return None
    return Cue(verb.at, verb.at + 1, verb.lemma, verb.kind, source, verb.at, stop, after=False)


def _inverted(sentence: Sentence, verb: _Verb) -> Range | None:
    """The subject behind its verb after a comma: "…, said Ann Lee, an aide."; nothing else may follow it."""
    named = phrase_after(sentence, verb.at + 1)
    if named is None or sentence.tags[verb.at + 1] in {"IN", "TO", "RB"}:
        return None
    if verb.lemma in _TOLD:
        return None
    if verb.lemma not in vocabulary().inverting and (verb.kind != "say" or sentence.tags[verb.at + 1] != "NNP"):
        return None
    if sentence.lower[named[1] - 1] in TIME_WORDS:
        return None
    if named[1] >= verb.stop or sentence.tags[named[1]] in {",", "."} or sentence.lower[named[1]] in RELATIVES:
        return named
    return None


def _joined(sentence: Sentence, verb: _Verb, earlier: Sequence[Cue]) -> Cue | None:
    """A second verb of the same subject: "went through the books and found …"."""
    if earlier and not earlier[-1].after and earlier[-1].source[0] >= verb.start:
        subject: Range | None = earlier[-1].source
    else:
        subject = clause_subject(sentence, verb.start, verb.at)
    if subject is None or verb.lemma in _NEEDS_AT or not can_say(sentence, subject):
        return None
    if verb.kind == "show" and not (is_document(sentence, subject) or is_person(sentence, subject)):
        return None
    listens = verb.lemma in vocabulary().listeners
    first = reported_start(sentence, verb.at, verb.stop, listens=listens, alone=True)
    if first is None:
        return None
    clause = _reports_clause(sentence, verb, first)
    return Cue(
        verb.at, verb.at + 1, verb.lemma, verb.kind, subject, first, verb.stop, after=False, clause=clause
    )


def _participle_subject(sentence: Sentence, i: int, earlier: Sequence[Cue]) -> Range | None:
    """Who is "saying" or "adding": the noun right before it, or whoever the sentence is about."""
    lower, tags = sentence.lower, sentence.tags
    if i == 0:
        return None
    if lower[i - 1] == "as":  # "the agency quoted the mayor as saying", "the mayor was quoted as saying"
        quoted = next((k for k in range(i - 2, max(-1, i - 14), -1) if lower[k] in _QUOTED), None)
        if quoted is None:
            return None
        return (
            phrase_after(sentence, quoted + 1)
            if quoted < i - 2 and lower[quoted + 1] != "by"
            else (subject_before(sentence, quoted))
        )
    if tags[i - 1] in NOUNS and lower[i - 1] not in {"week", "month", "year"}:
        subject = subject_before(sentence, i)
        if subject is None or not (is_person(sentence, subject) or is_document(sentence, subject)):
            return None
        return subject
    if lower[i - 1] in _SET_OFF or lower[i - 1] == "and":
        if earlier:
            return earlier[-1].source
        return clause_subject(sentence, 0, i)
    return None


def _with_subject(sentence: Sentence, verb: _Verb, subject: Range | None) -> Cue | None:
    """The cue of a verb whose subject stands before it, or right behind it after a quotation."""
    i, start = verb.at, verb.start
    if subject is None:
        if (
            i > start
            and verb.tag != "VBG"
            and (verb.before in QUOTES or verb.before in SINGLE_QUOTES or verb.before == ",")
        ):
            named = phrase_after(sentence, i + 1)
            if named is not None and named[1] <= verb.stop and can_say(sentence, named) and verb.kind != "show":
                named = name_beside(sentence, named)
                return Cue(i, i + 1, verb.lemma, verb.kind, named, start, i, after=True)
        return None
    if not can_say(sentence, subject) or _holds_verb(sentence, subject):
        return None
    if verb.lemma == "value" and not words("reporting", "valued").isdisjoint(sentence.lower[slice(*subject)]):
        return None
    if verb.lemma in _GAUGES and not _gauges(sentence, verb, subject):
        return None
    alone = _opens(sentence, start, subject[0], verb.kind)
    listens = verb.lemma in vocabulary().listeners
    first = reported_start(sentence, i, verb.stop, listens=listens, alone=alone)
    if verb.kind == "show" and not is_document(sentence, subject):
        # People find things too: "researchers found that …" reports, "police found 12 bodies" does not.
        clause = first is None or _reports_clause(sentence, verb, first)
        if not (clause and is_person(sentence, subject)):
            return None
    if verb.lemma in _NEEDS_AT and first is not None:
        first = next(
            (k + 1 for k in range(i + 1, min(i + 12, verb.stop - 1)) if sentence.lower[k] in _PUT_WHERE), None
        )
        if first is None:
            return None
    if first is not None:
        return _before_reported(sentence, verb, subject, first)
    return _after_reported(sentence, verb, subject)


def _holds_verb(sentence: Sentence, subject: Range) -> bool:
    """Whether a clause was taken for a noun phrase."""
    first, stop = subject
    return any(sentence.tags[k] in FINITE and not (k and _modifies(sentence, k)) for k in range(first, stop))


def _gauges(sentence: Sentence, verb: _Verb, subject: Range) -> bool:
    """Whether who "recorded" or "measured" something reports it: offices and documents do, places and teams
    do not."""
    if sentence.lower[verb.at + 1 : verb.at + 2] == ["that"]:
        return True
    words = sentence.lower[subject[0] : subject[1]]
    return is_document(sentence, subject) or not vocabulary().people.isdisjoint(words)


def _before_reported(sentence: Sentence, verb: _Verb, subject: Range, first: int) -> Cue | None:
    """“Officials said that …”: what is reported follows."""
    lower = sentence.lower
    clause = verb.lemma in vocabulary().clausal or _reports_clause(sentence, verb, first)
    shows = verb.lemma in _ALSO_SHOWS and is_document(sentence, subject)  # "the findings suggest 8%"
    if verb.kind == "want" and not clause and not shows and lower[first - 1] != "to":
        return None
    if in_condition(sentence, subject, verb.start):
        stop = next((c for c in range(first + 1, verb.stop) if lower[c] == ","), verb.stop)
    else:
        stop = reported_end(sentence, subject, first, verb.stop, clause=clause)
    return Cue(verb.at, verb.at + 1, verb.lemma, verb.kind, subject, first, stop, after=False, clause=clause)


def _after_reported(sentence: Sentence, verb: _Verb, subject: Range) -> Cue:
    """“…, officials said”, “…, officials said, …”: what is reported stands before, and may go on behind."""
    lower = sentence.lower
    i = verb.at
    if not _is_set_off(sentence, verb.start, subject[0]):
        return Cue(i, i + 1, verb.lemma, verb.kind, subject, i + 1, i + 1, after=False)
    quoted = lower[subject[0] - 1] in QUOTES
    rest = past_adverbial(sentence, i + 1, verb.stop)
    goes_on = rest + 1 < verb.stop and lower[rest] == "," and (not quoted or lower[rest + 1] in QUOTES)
    stop = verb.stop if goes_on else subject[0]
    return Cue(i, i + 1, verb.lemma, verb.kind, subject, verb.start, stop, after=True)


def _reports_clause(sentence: Sentence, verb: _Verb, first: int) -> bool:
    lower = sentence.lower
    if lower[first - 1] == "that" or lower[first] in QUOTES or lower[first] == ":":
        return True
    return is_clause(sentence, first, verb.stop)


def _opens(sentence: Sentence, start: int, first: int, kind: str) -> bool:
    """Whether nothing that could be reported stands before the word ``first``."""
    if kind not in {"say", "figure"} or (first and sentence.lower[first - 1] in QUOTES):
        return False
    return not any(tag in FINITE for tag in sentence.tags[start:first])


def _is_set_off(sentence: Sentence, start: int, first: int) -> bool:
    """Whether what stands before the word ``first`` is set off from it, as what is reported is."""
    k = first - 1
    if k > start and sentence.tags[k] in {"CC", "RB", "IN"}:
        k -= 1
    return k > start and sentence.lower[k] in _SET_OFF
