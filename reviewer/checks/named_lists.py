"""Names that stand beside the number of those named: "The two winners, Ana Ruiz and Tom Beck, …"."""

from reviewer.checks import words
from reviewer.checks.view import Mention, Sentence

# Small words inside a name: "the Count of Berg", "Lena van Dorn".
_LINKS = frozenset("of de da di del la le van von der al the and".split()) - {"and"}
_COPULAS = frozenset("are were be".split())
_STOPS = frozenset(". ; : ( ) — ? !".split())
_LONGEST = 5  # words of a name


def named_beside(sentence: Sentence) -> tuple[Mention, list[str]] | None:
    """A count and the names that are said to be those counted; none where the wording is another.

    "The two winners, A and B, …", "The four finalists are A, B, C and D", "A, B and C were the three
    survivors", "through A, B and C, three villages".
    """
    for mention in sentence.mentions:
        if mention.letter != "c" or not mention.exact or mention.low is None or not 2 <= mention.low <= 40:
            continue
        noun = _noun_end(sentence, mention)
        if noun is None:
            continue
        names = _behind(sentence, mention, noun) or _before(sentence, mention)
        if names is not None and len(names) > 1:
            return mention, names
    return None


def _noun_end(sentence: Sentence, mention: Mention) -> int | None:
    """The token behind the plural noun that is counted."""
    for place in range(mention.at + 1, min(mention.at + 4, len(sentence.tokens))):
        token = sentence.tokens[place]
        if not token.isalpha() or token in words.FUNCTION_WORDS:
            return None
        if words.lemma(token) != token or token in words.ALIKE:
            return place + 1
    return None


def _behind(sentence: Sentence, mention: Mention, noun: int) -> list[str] | None:
    tokens = sentence.tokens
    if tokens[noun : noun + 1] == [","]:
        return _names(sentence, noun + 1, _end(sentence, noun + 1))
    definite = sentence.before(mention, 1)[:1] in (["the"], ["our"], ["its"], ["his"], ["her"], ["their"])
    if definite and tokens[noun : noun + 1] and tokens[noun] in _COPULAS:
        return _names(sentence, noun + 1, _end(sentence, noun + 1))
    return None


def _before(sentence: Sentence, mention: Mention) -> list[str] | None:
    """The names that end right before ", three villages", or open "… were the three survivors"."""
    before = sentence.before(mention, 2)
    if before[-1:] == [","] and mention.at > 3:
        end = mention.at - 1
        start = end
        while start > 0 and (_is_name_word(sentence, start - 1) or sentence.tokens[start - 1] in (",", "and")):
            start -= 1
        return _names(sentence, start, end)
    if len(before) == 2 and before[0] in _COPULAS and before[1] == "the":
        return _names(sentence, 0, mention.at - 2)
    return None


def _end(sentence: Sentence, start: int) -> int:
    """The place of the comma, or of the stop, behind the last of several names."""
    for place in range(start, len(sentence.tokens)):
        following = sentence.spelled[place + 1 : place + 2]
        if sentence.tokens[place] in _STOPS:
            return place
        ended = bool(following) and not following[0][:1].isupper() and following[0] != "and"
        if sentence.tokens[place] == "," and ended:
            return place
    return len(sentence.tokens)


def _is_name_word(sentence: Sentence, place: int) -> bool:
    return sentence.spelled[place][:1].isupper() or sentence.tokens[place] in (*_LINKS, "-")


def _names(sentence: Sentence, start: int, end: int) -> list[str] | None:
    """The names between two tokens, if there are nothing but names: each in capitals, the last after "and"."""
    pieces: list[list[int]] = [[]]
    joined = False
    for place in range(start, end):
        token = sentence.tokens[place]
        if token in (",", "and"):
            joined = joined or token == "and"
            if pieces[-1]:
                pieces.append([])
        else:
            pieces[-1].append(place)
    pieces = [piece for piece in pieces if piece]
    if not joined or not pieces:
        return None
    for piece in pieces:
        if len(piece) > _LONGEST or not all(_is_name_word(sentence, place) for place in piece):
            return None
        if not any(sentence.spelled[place][:1].isupper() for place in piece):
            return None
    return [" ".join(sentence.spelled[place] for place in piece) for piece in pieces]
