"""Whether two figures are said of the same thing."""

from functools import lru_cache

from reviewer.checks import words
from reviewer.checks.view import Mention, Sentence, View

_STOPS = frozenset(", . ; : ( ) —".split())
_CLAUSE = frozenset("and but while whereas which who".split())
GENERAL = frozenset({"person", "life", "number", "total", "toll", "victim", "name", "figure", "other"})
_PLACES = frozenset("in at near on from outside of across".split())
# Verbs that tell of a later count or an earlier one, and words that make what follows another count or a part.
_UPDATING = frozenset(
    "rose risen rise rises rising climbed climbs climbing revised updated update later initially earlier "
    "previously originally meanwhile increased jumped grew grown reached dropped lowered raised upgraded "
    "corrected".split()
)
_ANOTHER = frozenset(
    "first since then now additional further another more others remaining previous last next second".split()
)


def updates(sentence: Sentence, mention: Mention) -> bool:
    """Whether the sentence tells of a count as of another time, or as of others than those told before."""
    near = [*sentence.before(mention, 4), *sentence.after(mention, 2)]
    return bool(_UPDATING.intersection(sentence.tokens) or _ANOTHER.intersection(near))


def outdated(sentence: Sentence, mention: Mention) -> bool:
    """Whether a count is told as one that changed since: "first put at 40", "rose to 40"."""
    return bool((_UPDATING | _ANOTHER).intersection(sentence.before(mention, 4)))


def events_of(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """What happened to those counted ("killed or wounded": both), by the words after the figure first."""
    table = words.events()
    found = _first_event(sentence.tokens[mention.at + 1 : mention.at + 14], table)
    if found:
        return found
    return _first_event(list(reversed(sentence.tokens[max(0, mention.at - 8) : mention.at])), table)


def _first_event(tokens: list[str], table: dict[str, str]) -> frozenset[str]:
    for place, token in enumerate(tokens):
        if "#" in token or token in _STOPS or token in _CLAUSE:
            break
        event = table.get(token)
        if event:
            second = tokens[place + 2 : place + 3] if tokens[place + 1 : place + 2] in (["or"], ["and"]) else []
            other = table.get(second[0]) if second else None
            return frozenset({event, other} if other else {event})
    return frozenset()


def compatible(a: Mention, b: Mention) -> bool:
    """Whether both are of one kind of unit."""
    return a.letter == b.letter and a.unit == b.unit and a.letter in "cmpurt"


def same_noun(a: Mention, b: Mention) -> bool:
    """Whether the nouns are one, or one is a general word for the other's kind of people."""
    if a.head is None or b.head is None:
        return False
    return a.head == b.head or general_people(a, b)


def general_people(a: Mention, b: Mention) -> bool:
    """Whether one noun is "people" or left out, and the other a kind of people."""
    if a.head in GENERAL or a.head is None:
        return b.head in words.PEOPLE or b.head is None or b.head in GENERAL or _agent(b.head)
    if b.head in GENERAL or b.head is None:
        return a.head in words.PEOPLE or _agent(a.head)
    return False


def _agent(noun: str | None) -> bool:
    return noun is not None and noun.endswith(("er", "or", "ist", "ian", "man", "woman", "ee", "ant", "ent"))


def narrowing(a: Mention, b: Mention) -> bool:
    """Whether each has a modifier that the other lacks: "new homes" may be "homes", but not "old homes"."""
    return bool(a.mods - b.mods) and bool(b.mods - a.mods)


@lru_cache(maxsize=4096)
def _stems(line: str) -> frozenset[str]:
    return words.content([t for t in line.split() if "#" not in t])


def context(view: View, mention: Mention, *, wide: bool = False) -> frozenset[str]:
    """The stems of the sentence's content words; ``wide`` takes in the one before it in the same paragraph."""
    sentence = view.sentence_of(mention)
    stems = _stems(sentence.line)
    if wide:
        before = view.following(sentence, -1)
        if before is not None and before.paragraph == sentence.paragraph:
            stems |= _stems(before.line)
    return stems


def named(view: View, mention: Mention, noun: str) -> bool:
    """Whether the words around a figure name a thing: up to seven before it and four after it."""
    sentence = view.sentence_of(mention)
    return noun in {
        words.noun(t) for t in (*sentence.before(mention, 7), *sentence.after(mention, 4)) if t[0].isalpha()
    }


def place_of(sentence: Sentence, mention: Mention) -> frozenset[str]:
    """The names in "in Port Alder" behind a figure, up to the end of its clause."""
    names: set[str] = set()
    after = sentence.names_after(mention, 12)
    within = False
    for word in after:
        low = word.casefold()
        if "#" in word or low in _STOPS or low in _CLAUSE:
            break
        within = within or low in _PLACES
        if within and word[:1].isupper():
            names.add(low)
    return frozenset(names)


def apart(view: View, a: Mention, b: Mention) -> bool:
    """Whether place or time set the two apart: both are named and nothing of them is shared."""
    first, second = view.sentence_of(a), view.sentence_of(b)
    places = place_of(first, a), place_of(second, b)
    if places[0] and places[1] and not places[0] & places[1]:
        return True
    times = a.claim.reading.when, b.claim.reading.when
    return bool(times[0] and times[1] and times[0] != times[1])


def definite(sentence: Sentence, mention: Mention) -> bool:
    """Whether it goes back to what was told: "the 430 homes", "those 12 people"."""
    before = sentence.before(mention, 1)
    return bool(before) and before[0] in ("the", "these", "those", "all", "this")


def sources_differ(a: Mention, b: Mention) -> bool:
    """Whether two different named sources state them."""
    return differ(a.source, b.source)


def differ(a: str | None, b: str | None) -> bool:
    """Whether two names are surely not of one source."""
    if not a or not b:
        return False
    first, second = _plain(a), _plain(b)
    return bool(first and second) and not first <= second and not second <= first


_PRONOUNS = frozenset("he she it they his her its their who we i you".split())


def _plain(source: str) -> frozenset[str]:
    tokens = {t.casefold().strip(".,’'") for t in source.split()}
    return (
        frozenset() if tokens & _PRONOUNS and len(tokens) == 1 else frozenset(tokens - {"the", "a", "an", "of"})
    )
