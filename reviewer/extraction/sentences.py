"""Sentences and their words: where they begin and end, and on demand their parts of speech.

A sentence never crosses a line end. All offsets are code points in the whole text. Linear in the text's length.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from reviewer.extraction.lazily import lazily
from reviewer.extraction.retagging import mend
from reviewer.extraction.tagger import tagger

_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.){2,}                                  # U.S.
  | (?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Prof|Rev|Inc|Corp|Co|Ltd|No|vs)\.(?!\w)
  | [A-Z]\.(?=\s[A-Z])                                  # initials
  | \d+(?:[.,:/]\d+)*(?:-?[^\W_]+)*                     # 1,709  22-mile  110th
  | [^\W\d_]['’](?=[^\W\d_]{3})[^\W_]+                  # O'Brien
  | [^\W_]+(?:[-‑&][^\W_]+)*                            # words, hyphened or not
  | ['’](?:s|t|re|ve|ll|d|m|S|T)(?!\w)                  # clitics
  | ''|``
  | [^\s\w]
  | _
    """,
    re.VERBOSE,
)

# A full stop, closing quotes, a space, opening quotes, and something that can begin a sentence.
_END = re.compile(r"""[.!?…]["”’')\]]*+[^\S\n]++(?=["“‘'(\[]*+[^\W_a-zß-öø-ÿ])""")
_SPACE = lazily(r"\s")
_LONGEST = 2_000  # code points; what runs on longer is no sentence, and is cut at a space
_ABBREVIATIONS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sen",
        "sens",
        "rep",
        "reps",
        "gov",
        "gen",
        "lt",
        "col",
        "sgt",
        "capt",
        "cmdr",
    }
    | {
        "adm",
        "maj",
        "st",
        "rev",
        "hon",
        "pres",
        "supt",
        "det",
        "insp",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
    }
    | {
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "nos",
        "vs",
        "approx",
        "bros",
        "dept",
        "fig",
        "vol",
        "pp",
        "p",
    }
    | {"ave", "blvd", "rd", "mt", "e.g", "i.e", "cf", "al", "ph.d"}
)


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of one line of text, as (start, end); the space behind a sentence belongs to it."""
    cuts = [start]
    for match in _END.finditer(text, start, end):
        if text[match.start()] == "." and _abbreviates(text, start, match.start(), match.end()):
            continue
        _cut_long(text, cuts, match.end())
        cuts.append(match.end())
    _cut_long(text, cuts, end)
    cuts.append(end)
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _cut_long(text: str, cuts: list[int], end: int) -> None:
    """Add cuts between the last one and ``end`` so that no piece is longer than the longest sentence."""
    while end - cuts[-1] > _LONGEST:
        space = _SPACE().search(text, cuts[-1] + _LONGEST * 3 // 4, cuts[-1] + _LONGEST)
        cuts.append(space.end() if space else cuts[-1] + _LONGEST)


def _abbreviates(text: str, start: int, dot: int, following: int) -> bool:
    """Whether the full stop at ``dot`` belongs to an abbreviation rather than ending a sentence."""
    before = text[max(start, dot - 12) : dot]
    word = before.rsplit(None, 1)[-1].lstrip("(\"“‘'").lower() if before and not before[-1].isspace() else ""
    if word in _ABBREVIATIONS:
        return True
    if word == "no":
        return text[following : following + 1].isdigit()
    if word in {"a.m", "p.m"}:
        return bool(_TIME_ZONE().match(text, following))
    if word in {"u.s", "u.k", "u.n", "e.u", "d.c"}:
        return not _OPENER().match(text, following)
    return len(word) == 1 and word.isalpha() and word not in {"i", "a"}


_OPENER = lazily(
    r"[\"“‘'(\[]*(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|For|From|This|That|These|Those|There|If|When|While|As|After"
    r"|Before|His|Her|Its|Their|Some|Many|Most|No|Not|Officials|Police)\b"
)
_TIME_ZONE = lazily(
    r"(?:Central|Eastern|Pacific|Mountain|Atlantic|Greenwich|Indian|Japan|Moscow|Australian|British|Western)\b"
    r"|(?:GMT|UTC|E[SD]?T|C[SD]?T|P[SD]?T|M[SD]?T|BST|CEST?|IST|JST|AEST)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)


# Names in capitals that are closed-class words in small letters.
_ACRONYMS = frozenset({"WHO", "IT", "US"})


class Sentence:
    """The words of one sentence as parallel columns; ``tags`` are worked out when first asked for.

    ``words`` as written, ``lower`` in lower case with straight apostrophes (acronyms kept),
    ``starts`` and ``ends`` in the text.
    """

    __slots__ = ("_tags", "_title", "end", "ends", "lower", "start", "starts", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start = start
        self.end = end
        matches = list(_TOKEN.finditer(text, start, end))
        self.words = [match[0] for match in matches]
        self.starts = [match.start() for match in matches]
        self.ends = [match.end() for match in matches]
        self.lower = [w if w in _ACRONYMS else w.lower().replace("’", "'") for w in self.words]
        self._tags: list[str] | None = None
        self._title: bool | None = None

    def __len__(self) -> int:
        return len(self.words)

    @property
    def tags(self) -> list[str]:
        """A part-of-speech tag for each word."""
        if self._tags is None:
            self._tags = mend(self.words, self.lower, tagger().tag(self.words, self.lower))
        return self._tags

    def is_title(self) -> bool:
        """Whether most words have capitals, as in some headlines."""
        if self._title is None:
            capitals = sum(word[0].isupper() for word in self.words)
            self._title = capitals * 5 >= 3 * sum(word[0].isalpha() for word in self.words)
        return self._title

    def at(self, offset: int) -> int:
        """The first word that begins at ``offset`` or later; the number of words where there is none."""
        i = bisect_right(self.starts, offset)
        return i - 1 if i and self.starts[i - 1] == offset else i

    def holding(self, offset: int) -> int:
        """The word that stands at ``offset``, or the last one before it; 0 at least."""
        return max(0, bisect_right(self.starts, offset) - 1)


class Sentences:
    """The sentences of the article's lines, cut into words when asked for.

    ``lines`` are (start, end) in text order; ``line_of`` gives for each sentence the number of its line.
    """

    def __init__(self, text: str, lines: Sequence[tuple[int, int]]) -> None:
        self._text = text
        self.bounds: list[tuple[int, int]] = []
        self.line_of: list[int] = []
        for number, (start, end) in enumerate(lines):
            for bound in split_sentences(text, start, end):
                self.bounds.append(bound)
                self.line_of.append(number)
        self._starts = [start for start, _ in self.bounds]
        self._made: dict[int, Sentence] = {}

    def index(self, offset: int) -> int | None:
        """The number of the sentence that holds ``offset``."""
        i = bisect_right(self._starts, offset) - 1
        return i if i >= 0 and offset < self.bounds[i][1] else None

    def __getitem__(self, number: int) -> Sentence:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = Sentence(self._text, *self.bounds[number])
        return made

    def __len__(self) -> int:
        return len(self.bounds)
