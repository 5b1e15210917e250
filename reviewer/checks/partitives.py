"""Which figure is said to be a part of which: "of the 48", "312 of them", "in the 400-seat chamber"."""

import re
from dataclasses import dataclass

from reviewer.checks import words
from reviewer.checks.view import Mention, Sentence, View

_DET = r"(?:(?:the|its|their|his|her|these|those|all|all the|some|a total of|every|that|this|our) ){0,2}"
# "Of the 48 passengers, 31 …", "Among the 530 households visited, 318 …".
FRONTED = re.compile(
    r"^ (?:[^ #]+ , )?(?:and |but )?(?:out of|of|among|from|"
    rf"from among) {_DET}(?:[^ #.,;:]+ )?(?P<whole>[cmu]#\d+) "
)
# "318 of the 530 households", "318 households out of 530", "48,310 of 101,400 valid ballots".
OF = re.compile(
    rf" (?P<part>[cmu]#\d+)(?: (?!of |out |in |and |or |to )[^ #.,;:()]+){{0,3}} (?:of|out of|from among|from|"
    rf"among) {_DET}(?:[^ #.,;:]+ )?(?P<whole>[cmu]#\d+) (?!%)"
)
# "214 votes in the 400-seat chamber", "31 members of the 65-strong council".
STRONG = re.compile(
    r" (?P<part>c#\d+)(?: (?:[^ #.;:]+|[dot]#\d+)){0,8}? (?P<whole>c#\d+) - ?"
    r"(?:seat|seats|member|strong|person|people|student|pupil|bed|vote|school|judge|nation|country|delegate|seater)\b"
)
# The same the other way round: "the 15-member court: eight judges".
STRONG_FIRST = re.compile(
    r" (?P<whole>c#\d+) - ?(?:seat|member|strong|person|nation|judge)(?: [^ #.;:]+){1,3} (?::|—|,) "
    r"(?P<part>c#\d+) "
)
# "Parliament's 90 members include 36 women"
INCLUDE = re.compile(
    r" (?P<whole>c#\d+)(?: [^ #.,;:]+){1,3} (?:include|includes|included|count) (?:only |just )?"
    r"(?P<part>c#\d+) "
)
# "put the question to 1,500 people; 840 said they would", "tested 640 people and 96 were positive"
ASKED = re.compile(
    r" (?:asked|questioned|interviewed|surveyed|polled|spoke to|question to|tested|checked|inspected|"
    r"examined|visited|wrote to|balloted|sampled|looked at|canvassed|screened|reviewed|studied) "
    r"(?:(?!and )[^ #.,;:]+ ){0,3}?"
    r"(?P<whole>c#\d+)(?: [^ #.;:,]+){1,5} (?:;|, and|and|, of which|, of whom|,) "
    r"(?:found (?:[^ #.,;:]+ in )?)?(?P<part>c#\d+) "
)
# "312 of them", "of those, 312", "of whom 14", "among them nine".
ANAPHOR = re.compile(
    r" (?:(?P<a>[cmu]#\d+)(?: [^ #.,;:]+){0,1} (?:of|among) (?:them|those|these|whom|which|that|this|it)"
    r"|(?:of|among|out of) (?:them|those|these|whom|which|that|this)(?: [^ #.,;:]+){0,2}? ,? ?(?:only |just |"
    r"some |at least |about )?(?P<b>[cmu]#\d+)) "
)
PRONOUNS = frozenset("it this that them those these whom which".split())
REST = frozenset("other remaining rest others remainder".split())


@dataclass(frozen=True, slots=True)
class PartOf:
    """``part`` is counted within ``whole``; ``others`` are wholes the wording leaves open too."""

    part: Mention
    whole: Mention
    others: tuple[Mention, ...] = ()
    complement: bool = False


def is_rest(sentence: Sentence, mention: Mention) -> bool:
    """Whether it counts what is left: "the other 139", "the remaining three"."""
    before = sentence.before(mention, 2)
    return bool(before) and (before[-1] in REST or (before[-1] in ("some", "about") and before[0] in REST))


def is_bare(sentence: Sentence, mention: Mention) -> bool:
    """Whether no noun of its own follows: "14 were treated", "312, or 39 %", "1,083 of them"."""
    following = sentence.after(mention, 4)
    if not following:
        return True
    token = following[0]
    if not token.isalpha() or token in words.FUNCTION_WORDS:
        return token != "-"
    if mention.low is not None and mention.low > 1 and not _several_named(following):
        return True
    if token.endswith("ing"):  # "103 selling alcohol", not "103 housing units"
        noun = sentence.after(mention, 2)[1:]
        return not noun or words.lemma(noun[0]) == noun[0]
    return token.endswith("ed") or token in _VERBS


def _several_named(tokens: list[str]) -> bool:
    """Whether a noun for several things comes before the phrase ends: "14 police officers", not "12 stand"."""
    for token in tokens:
        if not token.isalpha() or token in words.FUNCTION_WORDS:
            return False
        if words.lemma(token) != token or token in words.ALIKE:
            return True
    return True  # a long name of a thing


def fronted_whole(view: View, sentence: Sentence) -> Mention | None:
    """The whole of "Of the 48 passengers, 31 …"; none for "Of these 31 were unhurt", where 31 is a part."""
    match = FRONTED.match(sentence.line)
    if not match:
        return None
    whole = view[match["whole"]]
    if sentence.before(whole, 1)[0] in ("these", "those", "them") and is_bare(sentence, whole):
        return None
    return whole


_VERBS = frozenset(
    "said say says came come went go got took take gave made held won lost died die fell rose left felt "
    "voted chose answered agreed wanted came knew thought did stayed began spent worked lived sat stood "
    "ran broke drove wore sold paid met sent found saw heard told believed backed supported opposed "
    "favoured favored failed passed exceeded tested".split()
)


def parts(view: View, sentence: Sentence) -> list[PartOf]:
    """Every part-and-whole relation the wording of one sentence states."""
    counts = [m for m in sentence.mentions if m.letter in "cmu" and m.low is not None]
    if not counts:
        return []
    line = sentence.line
    found: list[PartOf] = []
    whole = fronted_whole(view, sentence)
    if whole is not None:
        like = [m for m in counts if m.at > whole.at and (m.letter, m.unit) == (whole.letter, whole.unit)]
        found += [PartOf(m, whole) for m in like if _may_be_part(sentence, m, whole)]
    for pattern in (OF, STRONG, STRONG_FIRST, INCLUDE, ASKED):
        for match in pattern.finditer(line):
            part, whole = view[match["part"]], view[match["whole"]]
            if pattern is ASKED and not is_bare(sentence, part):
                continue
            if _of_one_unit(match, part, whole) and not any(p.part is part for p in found):
                found.append(PartOf(part, whole))
    for match in ANAPHOR.finditer(line):
        part = view[match["a"] or match["b"]]
        if part.low is None or any(p.part is part for p in found):
            continue
        if _of_age(view, part):
            continue
        wholes = antecedents(view, sentence, part)
        if wholes:
            found.append(PartOf(part, wholes[0], tuple(wholes[1:3])))
    return found


def _of_one_unit(match: re.Match[str], part: Mention, whole: Mention) -> bool:
    if (part.letter, part.unit) != (whole.letter, whole.unit) or not _within(part, whole):
        return False
    return part.letter == "c" or " from " not in match[0]  # "down to 310 square km from 620 square km"


_OVER = re.compile(r"\b(?:over|under|above|below|aged)\s+$", re.IGNORECASE)


def _of_age(view: View, mention: Mention) -> bool:
    """ "Half of them over 60": a limit of age or size, no count of things."""
    start = mention.claim.reading.figure_span.start
    return mention.claim.reading.subject is None and bool(_OVER.search(view.text, max(0, start - 8), start))


def antecedents(view: View, sentence: Sentence, part: Mention) -> list[Mention]:
    """The larger counts that "them" or "those" may go back to, the nearest first."""
    earlier = [m for m in sentence.mentions if m.at < part.at]
    for by in (-1, -2):
        if (before := view.following(sentence, by)) is not None and not earlier:
            earlier = before.mentions
    like = [m for m in reversed(earlier) if (m.letter, m.unit) == (part.letter, part.unit)]
    return [m for m in like if _within(part, m) and (not m.figure.direction or m.letter == "m")][:3]


def _within(part: Mention, whole: Mention) -> bool:
    if part.low is None or whole.high is None or part is whole:
        return False
    return part.low <= whole.high


def _may_be_part(sentence: Sentence, mention: Mention, whole: Mention) -> bool:
    if mention.low is None or whole.high is None:
        return False
    if mention.letter != "c":
        return mention.low < whole.high
    return is_bare(sentence, mention) or is_rest(sentence, mention) or same_things(mention, whole)


def same_things(a: Mention, b: Mention) -> bool:
    """Whether the two count the same kind of thing by their nouns."""
    if a.head is None or b.head is None:
        return False
    return a.head == b.head
