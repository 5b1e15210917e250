"""A reporting word in its sentence, with what it reports and whose words it is."""

from dataclasses import dataclass

from reviewer.extraction.grammar import Range


@dataclass(frozen=True, slots=True)
class Cue:
    """A reporting word. All numbers count words of the sentence.

    [``word``, ``end``) is the reporting word, ``source`` who reports, [``first``, ``stop``) what is reported.
    ``kind`` is the class of the verb, or ``according``, ``citing``, ``noun``; ``after`` says that what is
    reported stands before the reporting word ("…, officials said"); ``clause`` that it is a clause or
    quotation rather than an object.
    """

    word: int
    end: int
    lemma: str
    kind: str
    source: Range
    first: int
    stop: int
    after: bool
    clause: bool = True
