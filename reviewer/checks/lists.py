"""Counted lists and their items."""

import re
from collections.abc import Iterator

from reviewer.checks import words
from reviewer.checks.verdicts import finding, result_of
from reviewer.checks.view import Mention, Sentence, View
from reviewer.checks.wording import quoted
from reviewer.domain.figure import Kind
from reviewer.domain.finding import Finding, FindingKind

# What introduces the items: a colon, a pair of dashes or brackets, "namely".
_OPENING = re.compile(r" (?P<open>:|—|\(|namely|viz) (?:namely |they are |these are |in )?")
_CLOSING = {"—": " — ", "(": " ) "}
# A list with one of these is not all of them, or no list of the things counted.
_PARTIAL = re.compile(
    r" (?:including|include|includes|such as|like|among them|e\.g|etc|for example|for instance|others|other|more|notably|at least|said|says|told|wrote|mr|not) "
)
# An item with a finite verb or a pronoun is a sentence of its own.
_VERBAL = words.AUXILIARIES | frozenset(
    "he she it they we i you who which said says that there this these those his her their if when because".split()
)
_LONGEST_ITEM = 7
_MOST = 40


def lists(view: View) -> list[Finding]:
    """Findings on "four priorities: housing, health and schools" and its like."""
    found: list[Finding] = []
    for sentence in view.sentences:
        if sentence.mentions and not sentence.headline:
            found += _sentence(sentence)
    return found


def _sentence(sentence: Sentence) -> Iterator[Finding]:
    for match in _OPENING.finditer(sentence.line):
        number = sentence.line.count(" ", 0, match.start() + 1) - 1  # the tokens before the opening
        counted = _counted(sentence, number + 1, close=match["open"] in "—(")
        if counted is None:
            continue
        rest = sentence.line[match.end() - 1 :]
        closing = _CLOSING.get(match["open"])
        if closing:
            end = rest.find(closing)
            if end < 0 and match["open"] == "(":
                continue
            rest = rest[:end] if end >= 0 else rest
        items = _items(rest)
        if items is None:
            continue
        low, high, shown = items
        count = int(counted.low or 0)
        if low <= count <= high:
            message = f"{count} items are listed ({shown}), as {quoted(counted.written)} says."
            yield finding(FindingKind.LIST, result_of(True), [counted], message)
        else:
            message = f"{low} {'item is' if low == 1 else 'items are'} listed ({shown}), not {quoted(counted.written)}."
            yield finding(FindingKind.LIST, result_of(False, low != high), [counted], message)
        return


def _counted(sentence: Sentence, before: int, *, close: bool) -> Mention | None:
    """The small number whose things may be listed: the last count of a plural noun before the opening."""
    last: Mention | None = None
    for mention in sentence.mentions:
        if mention.at < before and mention.letter == "c":
            last = mention
    if last is None or last.figure.kind is not Kind.COUNT or not last.exact or last.low is None:
        return None
    if not 2 <= last.low <= _MOST or last.low.denominator != 1:
        return None
    following = sentence.tokens[last.at + 1 : before]
    if not following or not following[0].isalpha() or following[0] in words.FUNCTION_WORDS:
        return None
    if close and (len(following) > 4 or {",", ";"}.intersection(following)):
        return None
    if len(following) > 16 or {":", ";", "—", "("}.intersection(following):
        return None
    plural = any(words.noun(word) != word and word.isalpha() for word in following[:4])
    return last if plural else None


def _items(rest: str) -> tuple[int, int, str] | None:
    """The least and the greatest number of items the words may be read as, and the items for the reader."""
    body = rest.strip()
    if body.endswith((".", "!", "?")):
        body = body[:-1].strip()
    if not body or "#" in body or _PARTIAL.search(f" {body} ") or any(sign in body for sign in ".:—()?!"):
        return None
    separator = " ; " if " ; " in body else " , "
    pieces = [piece.strip() for piece in body.split(separator) if piece.strip()]
    least: list[str] = []
    extra = 0
    for place, piece in enumerate(pieces):
        last = place == len(pieces) - 1
        bare = piece.removeprefix("and ").removeprefix("or ").removeprefix("as well as ")
        joined = re.split(r" (?:and|&|as well as|or) ", bare)
        if last and bare == piece and len(joined) >= 2 and separator == " , ":
            least += [" and ".join(joined[:-1]), joined[-1]]
            extra += len(joined) - 2
        else:
            least.append(bare)
            extra += len(joined) - 1
    if len(least) < 2 or not all(_is_item(item) for item in least):
        return None
    # "a, b and c and d" and an item with "and" in it may be read as more items.
    return len(least), len(least) + extra, "; ".join(least[:8]) + ("; …" if len(least) > 8 else "")


def _is_item(item: str) -> bool:
    tokens = item.split()
    return 0 < len(tokens) <= _LONGEST_ITEM and not _VERBAL.intersection(tokens)
