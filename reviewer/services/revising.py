"""What a revised draft means for the decisions on the draft before it: which claims are still there, and where.

Pure. A claim is still there where its words stand again and what stands around them says that it is the same
place; a paragraph may have moved. Where two places fit equally well nobody is chosen: the reviewer is asked.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from reviewer.domain.article import Span
from reviewer.domain.claim import Claim, ExtractedClaim, Origin, Reading, Standing
from reviewer.services.context_runs import Runs, Words, same_signs

LEAST = Fraction(1, 2)  # of a sentence's words must be there again for it to be the same sentence


@dataclass(frozen=True, slots=True)
class Carried:
    """A claim that is still there. ``new`` is its number among the new draft's extracted claims; ``None`` where
    extraction does not propose it there, and it is to be added as ``reading``.

    ``standing`` is how it stands in the new draft, its readings in the new text; ``reworded`` is true where
    other words of its sentence have changed.
    """

    old: Claim
    new: int | None
    reading: Reading
    standing: Standing
    reworded: bool


@dataclass(frozen=True, slots=True)
class Changed:
    """A claim whose words or whose reading are others now; ``new`` is undecided."""

    old: Claim
    new: int


@dataclass(frozen=True, slots=True)
class Unclear:
    """A claim that could be at any of ``places`` (claim spans in the new text, in order); to be asked about."""

    old: Claim
    places: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """All claims of the old draft by what became of them, in its order, and those that are new, by their
    numbers.
    """

    carried: tuple[Carried, ...] = ()
    changed: tuple[Changed, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    gone: tuple[Claim, ...] = ()
    new: tuple[int, ...] = ()


def revise(
    old_text: str,
    old_claims: Sequence[Claim],
    new_text: str,
    new_claims: Sequence[ExtractedClaim],
    answers: Mapping[str, Span | None] | None = None,
) -> Revision:
    """What becomes of each claim of the old draft, as it stands, in the new one.

    ``answers`` are the reviewer's word on claims that were unclear, by their id: one of the places, or ``None``
    where the claim is gone.

    A claim that nobody has touched is never asked about: it is carried where it is plain, else it is gone and
    the new one is new.
    """
    if not old_claims:
        return Revision(new=tuple(range(len(new_claims))))
    return _Matching(Words(old_text), old_claims, Words(new_text), new_claims).result(answers or {})


def standing_at(old_text: str, claim: Claim, new_text: str, place: Span) -> Standing | None:
    """How a claim of the old draft stands at a place of the new one that a person chose, its correction there.

    ``None`` where the place has other words than the claim, or its correction lies in words that are not there.
    """
    moving = _Moving(Words(old_text), Words(new_text))
    shift = moving.new.range(place)[0] - moving.old.range(claim.extracted.span)[0]
    if moving.reading(claim.extracted, shift) is None:
        return None
    return moving.standing(claim, shift)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a claim's words stand in the new draft: from which word on, and the extracted claim there, if
    any.
    """

    word: int
    new: int | None


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a place fits: the share of its sentence's words that are the claim's, and how many words around
    it are the same without a break.
    """

    likeness: Fraction
    run: int

    def beats(self, other: "_Fit") -> bool:
        """Whether it is better in one respect and not worse in the other; all else is undecided."""
        return self != other and self.likeness >= other.likeness and self.run >= other.run


@dataclass(frozen=True, slots=True)
class _Moving:
    """Brings readings of the old draft to where their words stand in the new one."""

    old: Words
    new: Words

    def reading(self, reading: Reading, shift: int) -> Reading | None:
        """The reading as many words on; ``None`` where other words stand there."""
        span, figure = self._span(reading.span, shift), self._span(reading.figure_span, shift)
        if span is None or figure is None or not span.contains(figure):
            return None
        return replace(reading, span=span, figure_span=figure)

    def standing(self, claim: Claim, shift: int) -> Standing | None:
        """The claim's standing with its correction brought along; ``None`` where that cannot be."""
        corrected = claim.standing.corrected
        moved = None if corrected is None else self.reading(corrected, shift)
        if corrected is not None and moved is None:
            return None
        return replace(claim.standing, corrected=moved)

    def _span(self, span: Span, shift: int) -> Span | None:
        first, last = self.old.range(span)
        if first + shift < 0 or self.old.keys[first:last] != self.new.keys[first + shift : last + shift]:
            return None
        return self.new.place(self.old, span, shift)


class _Matching:
    def __init__(
        self, old: Words, old_claims: Sequence[Claim], new: Words, new_claims: Sequence[ExtractedClaim]
    ) -> None:
        self._old, self._new = old, new
        self._moving = _Moving(old, new)
        self._claims, self._proposed = old_claims, new_claims
        self._runs = Runs(old.keys, new.keys)
        # By its first word, how many words it has, and which of them is its figure's first.
        self._by_word = {_shape(new, proposed.reading): number for number, proposed in enumerate(new_claims)}
        # Claims of the very same words are at one place: one of them, an extracted one if any, is matched for
        # all.
        self._leaders: dict[tuple[int, int, int], int] = {}
        for number, claim in enumerate(old_claims):
            shape = _shape(old, claim.extracted)
            if shape not in self._leaders or claim.origin is Origin.EXTRACTED:
                self._leaders[shape] = number
        self._taken: dict[_Place, int] = {}
        self._matched: set[int] = set()
        self._places: dict[int, list[_Place]] = {
            n: self._places_of(claim) for n, claim in enumerate(old_claims)
        }
        self._fits: dict[tuple[int, _Place], _Fit] = {}

    def result(self, answers: Mapping[str, Span | None]) -> Revision:
        """Match, and say what became of each."""
        self._match_neighbourhoods()
        while self._match_best():
            pass
        carried: list[Carried] = []
        unclear: list[Unclear] = []
        rest: list[int] = []
        placed = {number: place for place, number in self._taken.items()}
        for number, claim in enumerate(self._claims):
            leader = self._leaders[_shape(self._old, claim.extracted)]
            place = placed.get(leader)
            if place is not None and number != leader:
                place = _Place(place.word, None)
            if place is not None and (one := self._carried(claim, place)) is not None:
                carried.append(one)
                continue
            open_places = [] if place is not None or claim.standing == Standing() else self._open(leader)
            at = {self._new.span(one.word, self._length(claim)): one for one in open_places}
            if claim.id in answers and (chosen := answers[claim.id]) in at:
                self._take(at[chosen], number)
                if (one := self._carried(claim, at[chosen])) is not None:
                    carried.append(one)
                    continue
            if at and claim.id not in answers:
                unclear.append(Unclear(claim, tuple(sorted(at))))
            else:
                rest.append(number)
        used = {one.new for one in carried if one.new is not None}
        changed, gone = self._changed(rest, used)
        used |= {one.new for one in changed}
        new = tuple(number for number in range(len(self._proposed)) if number not in used)
        return Revision(tuple(carried), tuple(changed), tuple(unclear), tuple(gone), new)

    def _length(self, claim: Claim) -> int:
        first, last = self._old.range(claim.extracted.span)
        return last - first

    def _places_of(self, claim: Claim) -> list[_Place]:
        """Where the claim's words stand in the new draft; of an extracted claim, where extraction proposes it
        too.

        Where extraction proposes it nowhere any more, its words are looked for in sentences that are the same.
        Another sentence that stands once in each draft is no place for it: that one is where it was.
        """
        first, length, figure = _shape(self._old, claim.extracted)
        sentence = self._old.sentence(first)
        places = [
            _Place(word, self._by_word.get((word, length, word - first + figure)))
            for word in self._new.find(tuple(self._old.keys[first : first + length]))
            if (there := self._new.sentence(word)) == sentence or not self._stands_once(there)
        ]
        if claim.origin is Origin.ADDED:
            return places
        proposed = [place for place in places if place.new is not None]
        return proposed or [place for place in places if self._new.sentence(place.word) == sentence]

    def _stands_once(self, sentence: tuple[str, ...]) -> bool:
        return self._old.once(sentence) and self._new.once(sentence)

    def _open(self, number: int) -> list[_Place]:
        """The places that nobody has taken and whose sentence is like enough, without those another beats."""
        places = [
            place
            for place in self._places[number]
            if place not in self._taken and self._fit(number, place).likeness >= LEAST
        ]
        return [
            place
            for place in places
            if not any(self._fit(number, other).beats(self._fit(number, place)) for other in places)
        ]

    def _fit(self, number: int, place: _Place) -> _Fit:
        if (number, place) not in self._fits:
            first, last = self._old.range(self._claims[number].extracted.span)
            likeness = _likeness(self._old.sentence(first), self._new.sentence(place.word))
            run = self._runs.before(first, place.word) + self._runs.after(last, place.word + last - first)
            self._fits[number, place] = _Fit(likeness, run)
        return self._fits[number, place]

    def _match_neighbourhoods(self) -> None:
        """Take at once what stands in three sentences that are found once in each draft: nearly everything."""
        olds: dict[object, list[int]] = defaultdict(list)
        for number in self._leaders.values():
            first, last = self._old.range(self._claims[number].extracted.span)
            olds[self._old.neighbourhood(first, last)].append(number)
        news: dict[object, set[_Place]] = defaultdict(set)
        for place, length in {
            (p, self._length(self._claims[n])) for n, all_ in self._places.items() for p in all_
        }:
            news[self._new.neighbourhood(place.word, place.word + length)].add(place)
        for where, numbers in olds.items():
            found = news.get(where, set())
            if len(numbers) == len(found) == 1 and (place := next(iter(found))) in self._places[numbers[0]]:
                self._take(place, numbers[0])

    def _match_best(self) -> bool:
        """Take the pairs where each is the other's only best; says whether there were any."""
        left = [number for number in self._leaders.values() if number not in self._matched]
        open_places = {number: self._open(number) for number in left}
        best = {number: places[0] for number, places in open_places.items() if len(places) == 1}
        wanted: dict[_Place, list[int]] = defaultdict(list)
        for number, places in open_places.items():
            for place in places:
                wanted[place].append(number)
        made = False
        for number, place in best.items():
            mine = self._fit(number, place)
            rivals = [other for other in wanted[place] if other != number]
            if all(mine.beats(self._fit(other, place)) for other in rivals):
                self._take(place, number)
                made = True
        return made

    def _take(self, place: _Place, number: int) -> None:
        self._taken[place] = number
        self._matched.add(number)

    def _carried(self, claim: Claim, place: _Place) -> Carried | None:
        """The claim at its place; ``None`` where what it is read to say is not the same there."""
        first, _ = self._old.range(claim.extracted.span)
        shift = place.word - first
        reading, standing = self._moving.reading(claim.extracted, shift), self._moving.standing(claim, shift)
        if reading is None or standing is None:
            return None
        same = place.new is not None and _says(self._proposed[place.new].reading, reading)
        if (
            claim.origin is Origin.EXTRACTED
            and not same
            and (place.new is not None or claim.standing == Standing())
        ):
            return None  # it is read in another way there, or nobody has looked at it and nothing proposes it
        new = place.new if same else None
        reworded = self._old.sentence(first) != self._new.sentence(place.word)
        return Carried(claim, new, reading, standing, reworded)

    def _changed(self, rest: Sequence[int], used: set[int]) -> tuple[list[Changed], list[Claim]]:
        """Pair what is left with the new claim in the likest sentence, as far as one is like enough."""
        changed: list[Changed] = []
        gone: list[Claim] = []
        free = [number for number in range(len(self._proposed)) if number not in used]
        sentences = {
            number: self._new.sentence(self._new.range(self._proposed[number].reading.span)[0])
            for number in free
        }
        for number in rest:
            claim = self._claims[number]
            sentence = self._old.sentence(self._old.range(claim.extracted.span)[0])
            ranked = [
                (_likeness(sentence, sentences[other]), _alike(claim, self._proposed[other]), -other)
                for other in free
                if self._proposed[other].reading.figure.kind is claim.extracted.figure.kind
            ]
            likest = max(ranked, default=None)
            if likest is None or likest[0] < LEAST:
                gone.append(claim)
                continue
            free.remove(-likest[2])
            changed.append(Changed(claim, -likest[2]))
        return changed, gone


def _shape(words: Words, reading: Reading) -> tuple[int, int, int]:
    first, last = words.range(reading.span)
    return first, last - first, words.range(reading.figure_span)[0]


def _says(one: Reading, other: Reading) -> bool:
    """Whether two readings of one place say the same; printers' signs for typewriters' ones change nothing."""
    return _typed(one) == _typed(other)


def _typed(reading: Reading) -> Reading:
    said = reading.attribution
    return replace(
        reading,
        subject=same_signs(reading.subject),
        when=same_signs(reading.when),
        attribution=said
        and replace(said, source=same_signs(said.source), via=same_signs(said.via), cue=same_signs(said.cue)),
    )


def _alike(claim: Claim, proposed: ExtractedClaim) -> int:
    """In how many respects two claims say the same."""
    old, new = claim.extracted, proposed.reading
    return (old.figure == new.figure) + (old.subject == new.subject) + (old.figure.unit == new.figure.unit)


def _likeness(one: Iterable[str], other: Iterable[str]) -> Fraction:
    """The share of two sentences' words that they have in common, each as often as it stands in both."""
    left, right = Counter(one), Counter(other)
    whole = left.total() + right.total()
    return Fraction(2 * (left & right).total(), whole) if whole else Fraction(0)
