"""Words: their lemmas and stems, closed classes, and what happened to those who are counted."""

from functools import cache, lru_cache

from reviewer import settings

# Nouns whose plural no rule makes (closed class; Quirk et al., A Comprehensive Grammar, 5.73-5.103).
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "geese": "goose", "mice": "mouse", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "loaves": "loaf",
    "calves": "calf", "data": "datum", "criteria": "criterion", "media": "medium", "crises": "crisis",
    "analyses": "analysis", "buses": "bus", "gases": "gas", "policemen": "policeman",
    "firemen": "fireman", "fishermen": "fisherman",
    "servicemen": "serviceman", "news": "news", "species": "species",
    "series": "series", "aircraft": "aircraft",
}  # fmt: skip

# Pasts that no rule makes, of verbs that news is full of (Quirk et al. 3.11-3.20).
_PAST = {
    "spent": "spend", "sold": "sell", "bought": "buy", "paid": "pay", "built": "build", "lost": "lose",
    "left": "leave", "fell": "fall", "fallen": "fall", "rose": "rise", "risen": "rise", "grew": "grow",
    "grown": "grow", "won": "win", "gave": "give", "given": "give", "took": "take", "taken": "take",
    "made": "make", "held": "hold", "sent": "send", "cut": "cut", "shut": "shut", "hit": "hit", "fled": "flee",
    "found": "find", "drew": "draw", "drawn": "draw", "chose": "choose", "chosen": "choose", "began": "begin",
    "broke": "break", "broken": "break", "met": "meet", "stole": "steal", "stolen": "steal",
    "shot": "shoot", "struck": "strike", "voted": "vote", "ran": "run", "led": "lead", "bore": "bear",
}  # fmt: skip

# Nouns that are the same for one and for several (Quirk et al. 5.78, 5.87), and collectives counted so.
ALIKE = frozenset(
    "people police sheep deer fish salmon trout cod aircraft spacecraft species series staff cattle poultry "
    "personnel offspring crew youth dead injured wounded missing elderly homeless others".split()
)

# Words that carry no content of their own (closed classes, with the verbs of saying that news is full of).
FUNCTION_WORDS = frozenset(
    "a an the this that these those its their his her our my your of in on at by for from to with without "
    "into onto over under after before during since until about around against between among through "
    "across near and or but nor so yet as than if when while where which who whom whose what how why "
    "because though although is are was were be been being am has have had having do does did will would "
    "shall should can could may might must not no it they he she we you i them him us me there here some "
    "any all each every both more most less fewer least many much few several other others another such "
    "only also just even still already very too then now up down out off said says say saying told tells "
    "according one".split()
)
AUXILIARIES = frozenset(
    "is are was were be been has have had do does did will would can could may might must should shall "
    "isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t didn’t don’t won’t".split()
)

# Nouns that mean people in general or one kind of them: two counts of these may be of the same persons.
PEOPLE = frozenset(
    "person resident man woman child adult civilian passenger worker employee soldier troop student pupil "
    "patient victim casualty individual citizen inhabitant household migrant refugee demonstrator "
    "protester visitor tourist guest fan spectator voter miner firefighter officer member participant "
    "respondent survivor evacuee customer staff farmer teacher runner".split()
)
SYNONYMS = {
    "troop": "soldier", "serviceman": "soldier", "pupil": "student", "employee": "worker", "staff": "worker",
    "inhabitant": "resident", "house": "home", "protester": "demonstrator", "individual": "person",
    "citizen": "person", "fatality": "death", "car": "vehicle", "automobile": "vehicle", "vessel": "ship",
    "post": "job", "position": "job", "kid": "child", "youngster": "child", "respondent": "person",
    "adult": "person", "jet": "aircraft", "plane": "aircraft", "airliner": "aircraft", "airplane": "aircraft",
    "boat": "ship", "firm": "company", "business": "company", "apartment": "flat", "lorry": "truck",
    "trooper": "soldier", "cop": "officer", "policeman": "officer", "physician": "doctor", "film": "movie",
    "picture": "painting", "attendee": "participant", "dwelling": "home", "household": "home",
    "shop": "store", "store": "store", "spectator": "fan", "casualty": "victim", "youth": "child",
}  # fmt: skip


@lru_cache(maxsize=20_000)
def lemma(word: str) -> str:
    """The singular of a noun, in lower case: ``soldiers`` is ``soldier``."""
    low = word.casefold().replace("’s", "").replace("'s", "").strip("’'")
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if len(low) > 4 and low.endswith("ies"):
        return low[:-3] + "y"
    if len(low) > 4 and low.endswith(("sses", "shes", "ches", "xes", "zes")):
        return low[:-2]
    if len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is")):
        return low[:-1]
    return low


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """What a verb and the nouns made from it have in common: ``finished`` and ``finishers`` are ``finish``."""
    low = lemma(word)
    low = _PAST.get(low, low)
    for ending in ("ature", "ation", "ing", "ers", "ion", "ment", "ed", "er", "or", "al", "e"):
        if low.endswith(ending) and len(low) - len(ending) >= 3:
            low = low[: -len(ending)]
            break
    return low[:-1] if len(low) > 4 and low[-1] == low[-2] else low


def noun(word: str) -> str:
    """The lemma, with a synonym's lemma in its place."""
    single = lemma(word)
    return SYNONYMS.get(single, single)


@cache
def events() -> dict[str, str]:
    """From a word to the event it tells of (``killed``, ``deaths`` … to ``dead``)."""
    table: dict[str, str] = {}
    path = settings.resources() / "lexicons" / "events.txt"
    for line in path.read_text(encoding="utf-8").splitlines():
        name, separator, words = line.partition(";")
        if separator and not line.startswith("#"):
            table.update(dict.fromkeys(words.split(), name.strip()))
    return table


def content(words: list[str]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(stem(w) for w in words if w.isalpha() and len(w) > 2 and w not in FUNCTION_WORDS)
