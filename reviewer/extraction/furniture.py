"""What a line of a pasted page is when it is not the article: judged by its form, never by one site's
wording."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reviewer.extraction.lazily import lazily
from reviewer.extraction.lexicons import phrases, read


@dataclass(frozen=True, slots=True)
class Wordings:
    """The word lists of ``resources/lexicons/furniture.txt`` as sets."""

    related: frozenset[str]
    labels: frozenset[str]
    controls: frozenset[str]
    site_sections: frozenset[str]
    credit: re.Pattern[str]
    glued: re.Pattern[str]  # controls that ran together when a page was copied or printed: "sharetweetmail"


@cache
def wordings() -> Wordings:
    """The wordings of page furniture, read once."""
    lists = {record[0]: frozenset(phrases(record[1])) for record in read("furniture")}
    credit = "|".join(re.escape(words) for words in sorted(lists["credit"], key=len, reverse=True))
    buttons = "|".join(sorted(words for words in lists["control"] if words.isalpha() and len(words) >= _BUTTON))
    return Wordings(
        related=lists["related"],
        labels=lists["related-label"],
        controls=lists["control"],
        site_sections=lists["section"],
        credit=re.compile(rf"\b(?:{credit})\b", re.IGNORECASE),
        glued=re.compile(rf"(?:{buttons}){{2,}}"),
    )


_EDGES = lazily(r"^[\W_]+|[\W_]+$")
_SEPARATORS = lazily(r"\s*[|•·»›→▸/>]\s*|\s{3,}|\t")
_CRUMB = lazily(r"\s[»›>→▸|•·/]\s")
_BUTTON = 4  # letters, at the least, of a control that is known when it runs into another
_SHORT = 400  # a longer line is prose or a legal notice, and only its beginning is looked at

_LEGAL = lazily(
    r"(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}|by\b|the\b)|.{0,120}\ball rights reserved\b"
    r"|.{0,60}\b(?:may not be|this material may) (?:published|reproduced|republished|redistributed)",
    re.IGNORECASE,
)
_COOKIES = lazily(
    r"(?:this (?:web)?site|our (?:web)?site|we(?: and our \w+)?|by (?:using|continuing|clicking|visiting))\b"
    r".{0,100}\b(?:cookies?|privacy policy|terms of (?:use|service))\b"
    r"|(?:cookie|privacy) (?:notice|consent|settings)\b"
    r"|(?:accept|reject|manage) (?:all )?cookies\b|your privacy\b",
    re.IGNORECASE,
)
_NETWORKS = "facebook|twitter|instagram|whatsapp|telegram|linkedin|youtube|x|threads|bluesky|mastodon"
# What a page asks of its reader. Each begins a line; anything that could also begin a sentence of news is
# bound to
# a word of the trade.
_PLEAS = (
    r"(?:subscribe|sign up|signup|sign in|log in|register)(?: to| now| here| for| today| with|[.!:]|$)",
    r"(?:join us|join our|follow us|follow our|like us on|download (?:the|our))\b",
    r"get (?:the|our|unlimited|full|breaking|all the|more)\b.{0,60}\b(?:newsletter|app|inbox|alerts?|access)",
    r"(?:already|not) a (?:subscriber|member)",
    r"become a (?:member|subscriber|supporter|patron)",
    r"support (?:our|independent|quality|local|us)\b.{0,60}\b(?:journalism|news|reporting|newsroom|work|us)\b",
    r"help us\b.{0,80}\b(?:journalism|reporting|donat)",
    r"(?:make a (?:donation|contribution)|donate (?:to|now|today))",
    r"start your (?:free )?(?:trial|subscription)",
    r"enjoy unlimited|unlock (?:this|unlimited|full)",
    r"this (?:article|story|content) is (?:for|(?:only )?available to|exclusive to) (?:our )?(?:sub|members)",
    r"to (?:continue reading|read the full|read this|read more|comment)\b",
    r"you have (?:\w+ )?(?:free )?articles? (?:left|remaining)",
    r"never miss (?:a|an|out)\b",
    r"stay (?:informed|up to date|up-to-date|connected)\b.{0,60}\b(?:newsletter|inbox|app|alerts?|with)\b",
    r"want (?:more|to read)\b.{0,80}\b(?:newsletter|inbox|sign up|subscribe)",
    r"delivered (?:straight |directly )?to your inbox",
    r"(?:click|tap) here|watch (?:the )?video|listen to (?:the|this|our) (?:podcast|article|story)",
    r"(?:join|follow|find|like|contact|reach|e-?mail|write to|tweet) (?:us|me|him|her|them|the \w+)\b.{0,40}@",
    rf"(?:join|follow|find|like|contact|reach|tweet) (?:us|me|him|her|them)\b.{{0,40}}\bon (?:{_NETWORKS})\b",
    r"(?:do you have|got|have) (?:a|any) (?:news )?(?:tip|story|question|information|comment)s?\b.{0,60}\?",
    r"have you been affected",
)
_PLEA = lazily(rf"(?:please )?(?:{'|'.join(_PLEAS)})", re.IGNORECASE)
_PLEA_INSIDE = lazily(
    r"\b(?:to your inbox|our (?:free )?(?:daily |weekly )?newsletters?|subscribe (?:now|today|here|to)"
    r"|sign up (?:here|now|today|for (?:our|the|a free))|our (?:whatsapp|telegram|youtube) channel"
    r"|cancel any ?time|start (?:a|your) free trial|support our journalism)\b",
    re.IGNORECASE,
)
_CREDIT_LABEL = lazily(
    r"(?:image|video|photo) source\s*,"
    r"|\(?(?:photos?|photograph|images?|pictures?|pics?|credits?|video|graphic|illustration|cover"
    r"|featured image|(?:image|photo) source|file photo|(?:photo|image|picture) credits?"
    r"|(?:photo|image) courtesy|composite)"
    r"(?:\s*(?::|/|©|\b(?:by|credits?|from|via|of)\b|-|–|—))",
    re.IGNORECASE,
)
_SOURCES = lazily(
    r"(?:sources?|references|external links|with (?:inputs|files|reporting) from|agencies)\s*(?::|$)",
    re.IGNORECASE,
)
_BYLINE = lazily(
    r"(?:(?:written|reported|reporting|edited|editing|compiled|posted|words|story|analysis|produced|translated"
    r"|additional reporting)(?: and [a-z]+)? )?by:?\s+(?!the\b|a\b|an\b|\d)[^\W\d_]",
    re.IGNORECASE,
)
_ADS = lazily(
    r"(?:ads?|advertisements?|advertising|sponsored|promoted|powered|presented|brought to you) (?:by|from)\b"
    r"|\badvertisement\b$",
    re.IGNORECASE,
)
_FILED = lazily(
    r"(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|labels|posted in|section|published in)\s*:",
    re.IGNORECASE,
)
_TALLY = lazily(
    r"(?:\d[\d.,]*\s*[km]?|no|one)\+?\s+"
    r"(?:comments?|shares?|likes?|views?|reads?|retweets?|replies|reactions?|votes?)"
    r"|(?:comments?|shares?|likes?|views?)\s*[:(]?\s*\d[\d.,]*\s*[km]?\)?"
    r"|(?:estimated )?(?:reading|read) time:?.{0,20}|\d+[\s-]*min(?:ute)?s?\.?(?: read| to read|s? ago)?"
    r"|(?:(?:last |first )?(?:updated|published|posted|modified|edited)\s*:?\s*)?(?:about |over )?"
    r"(?:an?|\d+) (?:minutes?|mins?|hours?|days?|weeks?|months?|hrs?) ago",
    re.IGNORECASE,
)
_COMMENTS = lazily(
    r"(?:\d+ )?comments?(?: ?\(\d+\))?|leave a (?:comment|reply)|join the (?:conversation|discussion)"
    r"|(?:readers'? )?comments? section",
    re.IGNORECASE,
)
_CREDITED = lazily(r"\s(?:photograph|photo|picture|image|credit)s?\s*(?::|/|©|by\b)", re.IGNORECASE)
_ENDS = frozenset({"end of article", "end of story", "article ends", "story ends", "ends", "30"})
_LINK_HEADED = lazily(r"([^:|–—]{3,34}?)\s*[:|–—]\s+\S")
_BETWEEN_NAMES = frozenset({"and", "in", "of", "for", "the", "with", "by", "reporting", "writing", "editing"})
_ATTACHED = frozenset("/|,(©:–—")


def key(line: str) -> str:
    """A line as the word lists have it: lower case, straight apostrophes, no signs at the edges."""
    return _EDGES().sub("", line.lower().replace("’", "'"))


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence: long enough and closed by a full stop or its like."""
    return line.count(" ") >= 7 and line[-1:] in ".!?…\"”’')]"


def furniture_reason(line: str) -> str | None:
    """What kind of furniture a line is by itself, or ``None``. ``line`` is stripped and not empty."""
    if len(line) > _SHORT:
        return "legal" if _LEGAL().match(line[:_SHORT]) and "©" in line[:40] else None
    known = wordings()
    plain = key(line)
    if not plain:
        return "ornament"
    if plain in known.controls:
        return "navigation"
    if plain in known.related or _starts_related(line, known):
        return "related"
    if (reason := _by_pattern(line, known)) is not None:
        return reason
    if _is_menu(line, known):
        return "navigation"
    return None


def _by_pattern(line: str, known: Wordings) -> str | None:
    words = line.count(" ") + 1
    lower = line.lower()
    for reason, pattern, longest, hints in _LINE_STARTS:
        if words <= longest and (not hints or any(hint in lower for hint in hints)) and pattern().match(line):
            return reason
    if _TALLY().fullmatch(line):
        return "sharing"
    pleads = words <= 30 and any(hint in lower for hint in _PLEADING)
    if pleads and _PLEA_INSIDE().search(line) and '"' not in line and "“" not in line:
        return "subscription"
    if words <= 14 and _BYLINE().match(line) and _looks_named(line):
        return "byline"
    return "credit" if _is_credit(line, known) else None


_ANY = _SHORT
# The reason, the pattern, the most words a line has, and words of which the pattern needs one: looking for
# them is quicker than the pattern.
_LINE_STARTS: tuple[tuple[str, Callable[[], re.Pattern[str]], int, tuple[str, ...]], ...] = (
    ("sources", _SOURCES, 40, ()),
    ("advertising", _ADS, 12, ()),
    ("navigation", _FILED, _ANY, (":",)),
    ("legal", _LEGAL, _ANY, ("©", "(c)", "copyright", "rights reserved", "may not be", "material may")),
    ("cookies", _COOKIES, _ANY, ("cookie", "privacy", "terms of")),
    ("subscription", _PLEA, 45, ()),
)
_PLEADING = ("inbox", "newsletter", "subscribe", "sign up", "channel", "cancel any", "trial", "journalism")


def is_credit(line: str) -> bool:
    """Whether a line only says whose picture stood there."""
    return _is_credit(line, wordings())


def _is_credit(line: str, known: Wordings) -> bool:
    words = line.count(" ") + 1
    if words > 18 or is_prose(line):
        return False
    if _CREDIT_LABEL().match(line) and words <= 12:
        return True
    found = known.credit.search(line)
    return bool(found) and _credits_only(line[: found.start()].rstrip(), line[found.end() :].strip(), words)


def _credits_only(before: str, after: str, words: int) -> bool:
    """An agency at the edge of a line, set off by a comma, slash, bracket or the like, or little else in it."""
    if words <= 3 and not after:
        return not before or before[-1] in _ATTACHED or before[-1] == "-"
    if before and before[-1] in _ATTACHED and len(after) <= 30:
        return True
    return before.lower().endswith((" via", " by", " courtesy")) or (not before and after[:1] in _ATTACHED)


def _looks_named(line: str) -> bool:
    """A byline names somebody: after "by" most words have capitals."""
    rest = re.split(r"\bby:?\s+", line, maxsplit=1, flags=re.IGNORECASE)[-1]
    words = [w for w in re.findall(r"[^\W\d_]+", rest) if w.lower() not in _BETWEEN_NAMES]
    capitals = sum(w[0].isupper() for w in words)
    return bool(words) and capitals >= 0.75 * len(words) and line[-1] not in ".!?"


def _starts_related(line: str, known: Wordings) -> bool:
    """“Read more: …” and its like, where what follows is a headline."""
    match = _LINK_HEADED().match(line)
    if not match:
        return False
    label = key(match[1])
    return label in known.labels and (
        label not in {"opinion", "more", "watch", "read"} or match[1].isupper() or ":" in line
    )


def _is_menu(line: str, known: Wordings) -> bool:
    """Several short items that are all controls or a site's sections, whatever separates them."""
    parted = "   " in line or any(sign in line for sign in "|•·»›→▸/>\t") or not line.isascii()
    parts = [key(p) for p in _SEPARATORS().split(line) if p.strip()] if parted else [key(line)]
    if len(parts) >= 2:
        hits = sum(p in known.controls or p in known.site_sections or p in known.related for p in parts)
        return hits * 2 > len(parts) and all(len(p) <= 40 for p in parts)
    words = parts[0].split() if parts else []
    if len(words) == 1:
        return (glued := known.glued.fullmatch(words[0])) is not None and glued[0] not in known.controls
    return len(words) >= 3 and all(
        w in known.controls or w in known.site_sections or w.isdigit() or known.glued.fullmatch(w)
        for w in words
    )


def is_breadcrumb(line: str) -> bool:
    """“Home » News » …”: a path of short steps."""
    if len(line) > 160 or not _CRUMB().search(line):
        return False
    steps = [key(p) for p in _CRUMB().split(line)]
    first = steps[0]
    return (
        len(steps) >= 2
        and (first in {"home", "homepage", "start", "you are here", "news", "front page"} or len(steps) >= 3)
        and all(len(s.split()) <= 4 for s in steps[:-1])
    )


def ends_article(line: str) -> bool:
    """Whether a line says that the article ends with it."""
    return key(line) in _ENDS


def is_credited_caption(line: str) -> bool:
    """Whether a credit closes a caption that tells what the picture shows."""
    found = _CREDITED().search(line)
    return found is not None and line.count(" ", 0, found.start()) >= 5


def opens_comments(line: str) -> bool:
    """Whether readers' comments begin after this line."""
    return bool(_COMMENTS().fullmatch(line))
