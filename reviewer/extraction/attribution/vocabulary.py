"""The reporting words of ``resources/lexicons/reporting.json`` with their inflected forms."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from reviewer.settings import resources


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``verbs`` gives for each inflected form its lemma, ``classes`` for each lemma its class of meaning."""

    verbs: dict[str, str]
    classes: dict[str, str]
    documents: frozenset[str]
    listeners: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The reporting words, read once."""
    path = resources() / "lexicons" / "reporting.json"
    lists: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    verbs: dict[str, str] = {}
    classes: dict[str, str] = {}
    for kind in ("say", "figure", "think", "want", "show"):
        for lemma in lists[kind].split():
            if "-" in lemma:
                continue
            classes.setdefault(lemma, kind)
            forms = lists["irregular"].get(lemma)
            for form in (lemma, *(forms.split() if forms else _regular(lemma))):
                verbs.setdefault(form, lemma)
    return Vocabulary(
        verbs, classes, frozenset(lists["documents"].split()), frozenset(lists["listeners"].split())
    )


def _regular(lemma: str) -> tuple[str, str, str]:
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith(("s", "sh", "ch", "x", "z")):
        return lemma + "es", lemma + "ed", lemma + "ing"
    return lemma + "s", lemma + "ed", lemma + "ing"
