"""Who states the figure at a place in the text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reviewer.domain.claim import Attribution
from reviewer.extraction.attribution.cues import Cue, find_cues
from reviewer.extraction.attribution.labels import Labels, headline_source
from reviewer.extraction.attribution.quotations import Quotes
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.sentences import Sentence, Sentences

_SIGNATURE = re.compile(r"\s*[—–―-]{1,2}\s*([^\W\d_a-z][^\n.;:!?]{2,60}?\.?)\s*")
_SELF = frozenset({"i", "we", "you", "it", "us", "one"})


def _is_pronoun(sentence: Sentence, cue: Cue) -> bool:
    return sentence.tags[cue.source[0]] == "PRP" and cue.source[1] - cue.source[0] == 1


class Attributor:
    """Finds who states a figure in one text. What it works out for a sentence or quotation it keeps."""

    def __init__(self, text: str, lines: Sequence[tuple[int, int]], sentences: Sentences) -> None:
        self._text = text
        self._lines = lines
        self._sentences = sentences
        self._quotes = Quotes(text, lines)
        self._labels = Labels(text, lines)
        self._known = vocabulary()
        self._cues: dict[int, list[Cue]] = {}
        self._speakers: dict[int, Attribution | None] = {}

    def attribute(self, number: int, start: int, *, headline: bool) -> Attribution | None:
        """The attribution of the figure at ``start`` in the sentence ``number``; ``None``: the article's own voice."""
        quote = self._quotes.holding(start)
        found = self._in_sentence(number, start, quote)
        if found is not None:
            return found
        if quote is not None and (found := self._speaker(quote)) is not None:
            return found
        line = self._sentences.line_of[number]
        name = self._labels.speaker(line, start)
        if name is not None:
            return Attribution(name, None, ":", quoted=True)
        first, stop = self._lines[line]
        if headline and (named := headline_source(self._text[first:stop], start - first)) is not None:
            return Attribution(named[0], None, named[1], quoted=quote is not None)
        return None

    def cues(self, number: int) -> list[Cue]:
        """The reporting words of a sentence."""
        found = self._cues.get(number)
        if found is None:
            found = self._cues[number] = find_cues(self._sentences[number])
        return found

    def _in_sentence(self, number: int, start: int, quote: int | None) -> Attribution | None:
        sentence = self._sentences[number]
        at = sentence.holding(start)
        heads: list[Cue] = []
        tails: list[Cue] = []
        for cue in self.cues(number):
            if cue.source[0] <= at < cue.source[1] or not cue.first <= at < cue.stop:
                continue
            if not cue.clause and (cue.lemma == "claim" or (cue.lemma not in self._known.loose and at > cue.first + 2)):
                continue
            inside = self._quotes.holding(sentence.starts[cue.word])
            if inside is not None and (inside != quote or self._speaker(inside) is not None):
                continue
            (tails if cue.after else heads).append(cue)
        if not heads and not tails:
            return None
        if len(heads) > 1 and _is_pronoun(sentence, heads[-1]):
            heads.pop()
        if heads and tails and _is_pronoun(sentence, tails[-1]):
            tails.pop()
        inner = heads[-1] if heads else tails[0]
        outer: Cue | None = None
        if heads and tails:
            outer = tails[-1]
            if tails[-1].kind in {"according", "citing"} and heads[-1].lemma in {"report", "write"}:
                inner, outer = tails[-1], heads[-1]
        elif len(heads) > 1:
            outer = heads[-2]
        elif len(tails) > 1:
            outer = tails[-1]
        return self._made(sentence, inner, outer, quoted=quote is not None)

    def _made(self, sentence: Sentence, inner: Cue, outer: Cue | None, *, quoted: bool) -> Attribution:
        source = self._phrase(sentence, inner)
        via = self._phrase(sentence, outer) if outer is not None else None
        cue = self._text[sentence.starts[inner.word] : sentence.ends[inner.end - 1]]
        return Attribution(source, via if via != source else None, cue, quoted)

    def _phrase(self, sentence: Sentence, cue: Cue) -> str:
        first, stop = cue.source
        return self._text[sentence.starts[first] : sentence.ends[stop - 1]]

    def _speaker(self, quote: int) -> Attribution | None:
        if quote not in self._speakers:
            self._speakers[quote] = None  # a chain of quotations never comes back to itself
            self._speakers[quote] = self._find_speaker(quote)
        return self._speakers[quote]

    def _find_speaker(self, number: int) -> Attribution | None:
        """The speaker of a quotation: named after it, before it, or with its neighbours."""
        quotes = self._quotes.all
        quote = quotes[number]
        line_start, line_end = self._lines[quote.line]
        siblings = self._quotes.by_line[quote.line]
        place = siblings.index(number)
        following = quotes[siblings[place + 1]].start if place + 1 < len(siblings) else line_end
        preceding = quotes[siblings[place - 1]].end if place else line_start
        found = None
        if not quote.open:
            found = self._beside(quote.end, following, first=True)
        if found is None:
            found = self._beside(preceding, quote.start, first=False)
        if found is None and place:
            found = self._speaker(siblings[place - 1])
        if found is None and place + 1 < len(siblings):
            after = quotes[siblings[place + 1]]
            found = self._beside(after.end, line_end, first=True)
        if found is None and place == 0:
            found = self._signed(quote.end, line_end, quote.line)
            if found is None and quote.start <= line_start + 1:
                found = self._line_before(quote.line)
        return found

    def _line_before(self, line: int) -> Attribution | None:
        """Whoever speaks in the paragraph before goes on in a paragraph that opens with a quotation."""
        if not line:
            return None
        before = self._quotes.by_line.get(line - 1)
        if before:
            return self._speaker(before[-1])
        start, end = self._lines[line - 1]
        return self._beside(start, end, first=False, leading=True)

    def _signed(self, start: int, end: int, line: int) -> Attribution | None:
        """A name behind a dash after the quotation, or on a line of its own below it."""
        for a, b in ((start, end), self._lines[line + 1] if line + 1 < len(self._lines) else (0, 0)):
            match = _SIGNATURE.match(self._text, a, b)
            if match and match.end() == b:
                return Attribution(match[1].rstrip(" ."), None, None, quoted=True)
        return None

    def _beside(self, start: int, end: int, *, first: bool, leading: bool = False) -> Attribution | None:
        """The first or last reporting word between two offsets, in the sentence that reaches into them."""
        i = self._sentences.index(start if first else max(start, end - 1))
        if i is None:
            return None
        found = self._cue_between(i, start, end, first=first, leading=leading)
        if found is None and first and start >= 2 and self._text[start - 2] in "!?":
            found = self._cue_between(i + 1, start, end, first=True, leading=False)
        return found

    def _cue_between(self, i: int, start: int, end: int, *, first: bool, leading: bool) -> Attribution | None:
        if i >= len(self._sentences):
            return None
        sentence = self._sentences[i]
        cues = [c for c in self.cues(i) if start <= sentence.starts[c.word] < end and c.kind not in {"show", "noun", "want"}]
        if leading:
            cues = [c for c in cues if c.kind == "say"]
        if not cues:
            return None
        cue = cues[0] if first else cues[-1]
        made = self._made(sentence, cue, None, quoted=True)
        if sentence.lower[cue.source[0]] in {"he", "she"} and (named := self._antecedent(i, cue)) is not None:
            return replace(made, source=named)
        return made

    def _antecedent(self, number: int, cue: Cue) -> str | None:
        """The name behind "he said" after a quotation: whoever was named last as speaking, a paragraph back at most."""
        line = self._sentences.line_of[number]
        while number >= 0 and self._sentences.line_of[number] >= line - 1:
            sentence = self._sentences[number]
            for other in reversed(self.cues(number)):
                first, stop = other.source
                speaks = other.word != cue.word and other.kind in {"say", "according"}
                if speaks and "NNP" in sentence.tags[first:stop]:
                    return self._phrase(sentence, other)
            number -= 1
        return None
