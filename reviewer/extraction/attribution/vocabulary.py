"""The reporting words of ``resources/lexicons/reporting.txt`` with their inflected forms."""

from dataclasses import dataclass
from functools import cache

from reviewer.extraction.lexicons import phrases, read, words

_CLASSES = ("say", "figure", "think", "want", "show")


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of reporting are.

    ``verbs`` gives for each inflected form its lemma, ``classes`` for each lemma its class of meaning.
    ``unbare`` verbs report clauses only ("added 12 routes" reports nothing).
    ``loose`` verbs report what their object says, without a clause ("confirmed 12 deaths"), ``clausal`` ones
    hardly ever have a bare object, ``inverting`` ones stand before their subject ("…, said Ann Lee"),
    ``listeners`` have who was told as their object. ``nouns`` stand for what is reported ("the claim that"),
    ``reckonings`` and ``hearsay`` follow "by", ``surveys`` "in". ``documents`` and ``people`` can show and
    find things, ``shares`` are words of a poll's respondents, ``labels`` open a headline without being
    anybody's name ("Update: …").
    """

    verbs: dict[str, str]
    classes: dict[str, str]
    loose: frozenset[str]
    unbare: frozenset[str]
    clausal: frozenset[str]
    inverting: frozenset[str]
    listeners: frozenset[str]
    nouns: frozenset[str]
    reckonings: frozenset[str]
    hearsay: frozenset[str]
    surveys: frozenset[str]
    documents: frozenset[str]
    people: frozenset[str]
    shares: frozenset[str]
    labels: frozenset[str]
    events: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The reporting words, read once."""
    name = "reporting"
    irregular = {record[1]: record[2].split() for record in read(name) if record[0] == "irregular"}
    verbs: dict[str, str] = {}
    classes: dict[str, str] = {}
    for kind in _CLASSES:
        for lemma in words(name, kind):
            classes.setdefault(lemma, kind)
            for form in (lemma, *(irregular.get(lemma) or _regular(lemma))):
                verbs.setdefault(form, lemma)
    return Vocabulary(
        verbs,
        classes,
        loose=words(name, "loose"),
        unbare=words(name, "unbare"),
        clausal=words(name, "clausal"),
        inverting=words(name, "inverting"),
        listeners=words(name, "listeners"),
        nouns=words(name, "nouns"),
        reckonings=words(name, "reckonings"),
        hearsay=words(name, "hearsay"),
        surveys=words(name, "surveys"),
        documents=words(name, "documents"),
        people=words(name, "people"),
        shares=words(name, "shares"),
        events=words(name, "events"),
        labels=frozenset(
            entry for record in read(name) if record[0] == "label" for entry in phrases(record[1])
        ),
    )


def _regular(lemma: str) -> list[str]:
    if lemma.endswith("e"):
        return [lemma + "s", lemma + "d", lemma[:-1] + "ing"]
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return [lemma + "es", lemma + "ed", lemma + "ing"]
    return [lemma + "s", lemma + "ed", lemma + "ing"]
