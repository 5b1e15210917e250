"""Who states the figure at a place in the text."""

import re
from collections.abc import Sequence
from dataclasses import replace

from reviewer.domain.claim import Attribution
from reviewer.extraction.attribution.cues import Cue
from reviewer.extraction.attribution.hearsay import hearsay_cues, is_hearsay
from reviewer.extraction.attribution.labels import Labels, headline_source
from reviewer.extraction.attribution.quotations import Quote, Quotes
from reviewer.extraction.attribution.reporting import find_cues
from reviewer.extraction.attribution.vocabulary import vocabulary
from reviewer.extraction.grammar import Range
from reviewer.extraction.lazily import lazily
from reviewer.extraction.sentences import Sentence, Sentences

_SIGNATURE = lazily(r"\s*[—–―-]{1,2}\s*([^\W\d_a-z][^\n.;:!?]{2,60}?\.?)\s*")
_NOT_SPEAKING = frozenset({"show", "noun", "want"})
_LOOK_BACK = 12  # sentences of a paragraph that are searched for the name behind a pronoun


class Attributor:
    """Finds who states a figure in one text. What it works out for a sentence or quotation it keeps."""

    def __init__(self, text: str, lines: Sequence[tuple[int, int]], sentences: Sentences) -> None:
        self._text = text
        self._lines = lines
        self._sentences = sentences
        self._quotes = Quotes(text, lines)
        self._labels = Labels(text, lines)
        self._cues: dict[int, list[Cue]] = {}
        self._hearsay_cues: dict[int, list[tuple[int, Range | None]]] = {}
        self._speakers: dict[int, Attribution | None] = {}

    def attribute(self, number: int, start: int, *, headline: bool) -> Attribution | None:
        """Who states the figure at ``start`` in the sentence ``number``; ``None``: the article itself."""
        quote = self._quotes.holding(start)
        found = self._in_sentence(number, start, quote)
        if found is None and quote is not None:
            found = self._speaker(quote)
        named = found or self._labelled(number, start, quoted=quote is not None, headline=headline)
        return named or self._hearsay(number, start, quoted=quote is not None)

    def _hearsay(self, number: int, start: int, *, quoted: bool) -> Attribution | None:
        """What somebody states who is not named: "are said to be", "reportedly"."""
        sentence = self._sentences[number]
        at = sentence.holding(start)
        if number not in self._hearsay_cues:
            self._hearsay_cues[number] = hearsay_cues(sentence)
        cues = self._hearsay_cues[number]
        cue = next((cue for cue in cues if is_hearsay(sentence, *cue, at)), None)
        if cue is None:
            return None
        word, via = cue
        relay = self._text[sentence.starts[via[0]] : sentence.ends[via[1] - 1]] if via else None
        return Attribution(None, relay, self._text[sentence.starts[word] : sentence.ends[word]], quoted)

    def quotation(self, offset: int) -> tuple[int, int] | None:
        """Where the quotation begins and ends that ``offset`` stands in."""
        number = self._quotes.holding(offset)
        return None if number is None else (self._quotes.all[number].start, self._quotes.all[number].end)

    def _labelled(self, number: int, start: int, *, quoted: bool, headline: bool) -> Attribution | None:
        """The speaker of a transcript, or the name in front of a headline's colon."""
        line = self._sentences.line_of[number]
        name = self._labels.speaker(line, start)
        if name is not None:
            return Attribution(name, None, ":", quoted)
        first, stop = self._lines[line]
        if headline and (named := headline_source(self._text[first:stop], start - first)) is not None:
            return None if self._is_place(named[0]) else Attribution(named[0], None, named[1], quoted)
        return None

    def _is_place(self, name: str) -> bool:
        """Whether the article is from, or tells of, what its headline begins with: "Pune: 2 held"."""
        within = rf"\b(?:in|near|from|across) {re.escape(name)}\b"
        dateline = rf"^{re.escape(name.upper())}\b[^a-z\n]{{0,40}}[:—–-]"
        return re.search(f"{within}|{dateline}", self._text, re.MULTILINE) is not None

    def _cues_of(self, number: int) -> list[Cue]:
        found = self._cues.get(number)
        if found is None:
            found = self._cues[number] = find_cues(self._sentences[number])
        return found

    def _in_sentence(self, number: int, start: int, quote: int | None) -> Attribution | None:
        """The source that the figure's own sentence names: the originator where one reports another."""
        sentence = self._sentences[number]
        at = sentence.holding(start)
        before: list[Cue] = []
        behind: list[Cue] = []
        for cue in self._cues_of(number):
            if self._reports(sentence, cue, at, quote):
                (behind if cue.after else before).append(cue)
        if len(before) > 1 and _is_pronoun(sentence, before[-1]):
            before.pop()  # "the ministry said it expected 40": the ministry
        if before and behind and _is_pronoun(sentence, behind[-1]):
            behind.pop()
        if not before and not behind:
            return None
        inner, outer = _chain(sentence, before, behind)
        made = self._made(sentence, inner, outer, quoted=quote is not None)
        return self._named(made, number, inner) if quote is not None else made

    def _reports(self, sentence: Sentence, cue: Cue, at: int, quote: int | None) -> bool:
        """Whether the word ``at`` belongs to what a cue reports."""
        if cue.source[0] <= at < cue.source[1] or not cue.first <= at < cue.stop:
            return False
        if not cue.clause:
            # A bare object: "confirmed 12 deaths" reports, "claimed 12 lives" does not; most verbs report
            # only a figure that stands right behind them ("announced 300 job cuts").
            spoken = cue.lemma not in {"claim", "charge"} or not vocabulary().people.isdisjoint(
                sentence.lower[cue.source[0] : cue.source[1]]
            )
            near = at <= cue.first + 2 and spoken and cue.lemma not in vocabulary().unbare
            if not near and cue.lemma not in vocabulary().loose:
                return False
        inside = self._quotes.holding(sentence.starts[cue.word])
        # Words of saying inside a quotation are the speaker's; they count where no speaker is found.
        return inside is None or (inside == quote and self._speaker(inside) is None)

    def _made(self, sentence: Sentence, inner: Cue, outer: Cue | None, *, quoted: bool) -> Attribution:
        source = self._phrase(sentence, inner)
        via = self._phrase(sentence, outer) if outer is not None else None
        cue = self._text[sentence.starts[inner.word] : sentence.ends[inner.end - 1]]
        return Attribution(source, via if via != source else None, cue, quoted)

    def _phrase(self, sentence: Sentence, cue: Cue) -> str:
        first, stop = cue.source
        return self._text[sentence.starts[first] : sentence.ends[stop - 1]]

    def _named(self, made: Attribution, number: int, cue: Cue) -> Attribution:
        """The name behind "he said" at a quotation: whoever was named last as speaking in the paragraph."""
        if self._sentences[number].lower[cue.source[0]] not in {"he", "she"}:
            return made
        line = self._sentences.line_of[number]
        for earlier in range(number, max(-1, number - _LOOK_BACK), -1):
            if self._sentences.line_of[earlier] != line:
                break
            sentence = self._sentences[earlier]
            for other in reversed(self._cues_of(earlier)):
                speaks = other.word != cue.word and other.kind in {"say", "according"}
                if speaks and "NNP" in sentence.tags[other.source[0] : other.source[1]]:
                    return replace(made, source=self._phrase(sentence, other))
        return made

    def _speaker(self, quote: int) -> Attribution | None:
        """Who speaks in a quotation: named beside it, else whoever spoke before, quotation by quotation."""
        passed: list[int] = []
        found: Attribution | None = None
        number: int | None = quote
        while number is not None:
            if number in self._speakers:
                found = self._speakers[number]
                break
            passed.append(number)
            found = self._beside(number)
            if found is not None:
                break
            number = self._continued(number)
            if number is None:
                found = self._after_paragraph(passed[-1])
        for number in passed:
            self._speakers[number] = found
        return found

    def _beside(self, number: int) -> Attribution | None:
        """The speaker named right after a quotation, right before it, or after the first one that follows."""
        quote, line = self._quotes.all[number], self._quotes.all[number].line
        start, end = self._lines[line]
        following = self._quotes.following(number)
        first = self._quotes.is_first(number)
        found = None
        if not quote.open:
            found = self._behind(quote.end, following.start if following else end)
        if found is None:
            found = self._last_cue(start if first else self._quotes.all[number - 1].end, quote.start)
        if found is None and first and following is not None:
            further = self._quotes.following(number + 1)
            found = self._behind(following.end, further.start if further else end)
        return found or (self._signed(quote, end) if first else None)

    def _continued(self, number: int) -> int | None:
        """The quotation that this one goes on with: the one before it in its line or, where it opens its
        paragraph, the last one of the paragraph before."""
        if not self._quotes.is_first(number):
            return number - 1
        quote = self._quotes.all[number]
        if quote.line == 0 or quote.start > self._lines[quote.line][0] + 1:
            return None
        return self._quotes.last_of(quote.line - 1)

    def _after_paragraph(self, number: int) -> Attribution | None:
        """The last one said to speak in the paragraph before, for a quotation that opens its paragraph."""
        quote = self._quotes.all[number]
        if quote.line == 0 or quote.start > self._lines[quote.line][0] + 1 or not self._quotes.is_first(number):
            return None
        if self._quotes.last_of(quote.line - 1) is not None:
            return None
        start, end = self._lines[quote.line - 1]
        return self._last_cue(start, end, only_saying=True)

    def _signed(self, quote: Quote, end: int) -> Attribution | None:
        """A name behind a dash after the quotation, or on a line of its own below it."""
        below = self._lines[quote.line + 1] if quote.line + 1 < len(self._lines) else (0, 0)
        for a, b in ((quote.end, end), below):
            if match := _SIGNATURE().fullmatch(self._text, a, b):
                return Attribution(match[1].rstrip(" ."), None, None, quoted=True)
        return None

    def _behind(self, start: int, end: int) -> Attribution | None:
        """The first one said to speak between a quotation's end and the next, in the same sentence."""
        i = self._sentences.index(start)
        if i is None:
            return None
        found = self._speaking(i, start, end, last=False)
        if found is None and start >= 2 and self._text[start - 2] in "!?" and i + 1 < len(self._sentences):
            found = self._speaking(i + 1, start, end, last=False)  # “… won!” Ann Lee said.
        return found

    def _last_cue(self, start: int, end: int, *, only_saying: bool = False) -> Attribution | None:
        """The last one said to speak before a quotation, in the sentence that leads up to it."""
        i = self._sentences.index(max(start, end - 1))
        return None if i is None else self._speaking(i, start, end, last=True, only_saying=only_saying)

    def _speaking(
        self, number: int, start: int, end: int, *, last: bool, only_saying: bool = False
    ) -> Attribution | None:
        sentence = self._sentences[number]
        cues = [
            cue
            for cue in self._cues_of(number)
            if start <= sentence.starts[cue.word] < end
            and (cue.kind == "say" if only_saying else cue.kind not in _NOT_SPEAKING)
        ]
        if not cues:
            return None
        cue = cues[-1] if last else cues[0]
        return self._named(self._made(sentence, cue, None, quoted=True), number, cue)


def _is_pronoun(sentence: Sentence, cue: Cue) -> bool:
    return sentence.tags[cue.source[0]] == "PRP" and cue.source[1] - cue.source[0] == 1


def _nests(sentence: Sentence, outer: Cue, inner: Cue) -> bool:
    """Whether a report is what another reports: nothing but its own opening stands between."""
    between = sentence.lower[outer.first : inner.source[0]]
    if len(between) > 8 or "," in between or ";" in between or inner.source == outer.source:
        return False
    return "while" not in between and "whereas" not in between  # "… 40 died while the fire chief said …"


def _chain(sentence: Sentence, before: Sequence[Cue], behind: Sequence[Cue]) -> tuple[Cue, Cue | None]:
    """The originator's cue and the relay's: "the agency estimates …, the radio reported"."""
    cited = next((cue for cue in behind if cue.kind == "citing"), None)
    if cited is not None:
        relays = [cue for cue in (*before, *behind) if cue is not cited]
        return cited, relays[-1] if relays else None
    if before and behind:
        relayed = behind[-1].kind == "according" and before[-1].lemma in {"report", "write"}
        return (behind[-1], before[-1]) if relayed else (before[-1], behind[-1])
    if before:
        return before[-1], before[-2] if len(before) > 1 and _nests(sentence, before[-2], before[-1]) else None
    return behind[0], behind[-1] if len(behind) > 1 else None
