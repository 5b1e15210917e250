"""What an export format is, whether it is ours or comes from outside."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.claim import State

Write = Callable[[Iterable[ArticleRecord], Path], None]
Refuse = Callable[[ArticleRecord, RecordedClaim], str | None]

T = TypeVar("T")
_NOW_AND_THEN = 50  # items, which take some milliseconds at the most

VERIFIED = frozenset({State.CONFIRMED, State.CORRECTED})
EVERYTHING = frozenset(State)


def telling(told: Callable[[float], None], items: Sequence[T], begin: float = 0, end: float = 1) -> Iterator[T]:
    """The items one by one, telling now and then how far they are (``told`` is a record's).

    They are the part of the article's export from ``begin`` to ``end``, shares of the whole.
    """
    for done, item in enumerate(items):
        if done % _NOW_AND_THEN == 0:
            told(begin + (end - begin) * done / len(items))
        yield item
    told(end)


def _refuse_nothing(_record: ArticleRecord, _claim: RecordedClaim) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Format:
    """An export format: the name on the command line, the title in a menu, the file's ending.

    ``write`` is given the articles one by one, so that memory does not grow with their number, and a path to a
    file that is not there. ``states`` are those of the claims it holds where the user names none. ``refuse``
    says in words why the format cannot hold a claim, ``None`` where it can. ``companions`` are endings of files
    that it writes beside its own: of ``-metadata.json`` comes ``claims.csv-metadata.json``.
    """

    name: str
    title: str
    suffix: str
    write: Write
    states: frozenset[State] = VERIFIED
    refuse: Refuse = _refuse_nothing
    companions: tuple[str, ...] = ()


def format_of(module: Any) -> Format:
    """The format that a module (or any object) with ``NAME``, ``TITLE``, ``SUFFIX`` and ``write`` is.

    It may also have ``STATES``, ``refuse`` and ``COMPANIONS``. Raises AttributeError where it is none.
    """
    return Format(
        module.NAME,
        module.TITLE,
        module.SUFFIX,
        module.write,
        getattr(module, "STATES", VERIFIED),
        getattr(module, "refuse", _refuse_nothing),
        getattr(module, "COMPANIONS", ()),
    )
