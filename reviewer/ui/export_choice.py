"""What the export dialog asks for besides the format and the file, and how it is offered again."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from reviewer.services.last_choice import LastExport


E = TypeVar("E", bound=StrEnum)


class Articles(StrEnum):
    """Which articles an export is of."""

    THIS = "this"
    PICKED = "picked"  # in the list, when the dialog was asked for
    LISTED = "listed"
    ALL = "all"
    SIGNED_OFF = "signed-off"


class Claims(StrEnum):
    """Which of their claims."""

    USUAL = "usual"
    SHOWN = "shown"
    EVERY = "every"


@dataclass(frozen=True, slots=True)
class Asked:
    """The choices of the dialog; ``where`` and ``since`` as typed."""

    articles: Articles = Articles.THIS
    claims: Claims = Claims.USUAL
    where: str = ""
    since: str = ""

    @classmethod
    def again(cls, last: "LastExport | None", which: Articles | None) -> "Asked":
        """As the last export was asked for, here or on the command line, for the articles wanted now.

        Many articles are the same many as the last time.
        """
        if last is None:
            return cls(which or Articles.THIS)
        if not last.asked:
            return cls(which or Articles.THIS, where="; ".join(last.choice.where))
        words = last.asked
        articles = _one_of(Articles, words, "articles", Articles.THIS)
        few = (Articles.THIS, Articles.PICKED)
        if which in few or (which is Articles.ALL and articles in few):
            articles = which or articles
        claims = _one_of(Claims, words, "claims", Claims.USUAL)
        return cls(articles, claims, words.get("where", ""), words.get("since", ""))

    def as_words(self) -> dict[str, str]:
        """To be kept with the export."""
        return {
            "articles": self.articles.value,
            "claims": self.claims.value,
            "where": self.where,
            "since": self.since,
        }


def _one_of(kind: type[E], words: Mapping[str, str], name: str, usual: E) -> E:
    value = words.get(name)
    return kind(value) if value in list(kind) else usual
