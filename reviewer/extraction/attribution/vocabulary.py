"""The reporting words of ``resources/lexicons/reporting.json`` with their inflected forms."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from reviewer.settings import resources


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words of reporting are.

    ``verbs`` gives for each inflected form its lemma, ``classes`` for each lemma its class of meaning. ``loose`` verbs
    report what their object says, without a clause ("confirmed 12 deaths"). ``documents`` and ``people`` can show and
    find things, ``listeners`` are verbs with the person told as their object, ``nouns`` stand for what is reported
    ("the claim that"), ``labels`` open a headline without being anybody's name ("Update: …").
    """

    verbs: dict[str, str]
    classes: dict[str, str]
    loose: frozenset[str]
    documents: frozenset[str]
    people: frozenset[str]
    listeners: frozenset[str]
    nouns: frozenset[str]
    labels: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The reporting words, read once."""
    path = resources() / "lexicons" / "reporting.json"
    lists: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    verbs: dict[str, str] = {}
    classes: dict[str, str] = {}
    for kind in ("say", "figure", "think", "want", "show"):
        for lemma in lists[kind].split():
            classes.setdefault(lemma, kind)
            forms = lists["irregular"].get(lemma)
            for form in (lemma, *(forms.split() if forms else _regular(lemma))):
                verbs.setdefault(form, lemma)

    def words(name: str) -> frozenset[str]:
        return frozenset(lists[name].split())

    return Vocabulary(
        verbs,
        classes,
        loose=words("loose"),
        documents=words("documents"),
        people=words("people"),
        listeners=words("listeners"),
        nouns=words("nouns"),
        labels=frozenset(lists["not_sources"].split("|")),
    )


def _regular(lemma: str) -> tuple[str, str, str]:
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es", lemma + "ed", lemma + "ing"
    return lemma + "s", lemma + "ed", lemma + "ing"
