"""Looking at articles."""

from dataclasses import dataclass

from reviewer.domain.article import Article, ArticleSummary
from reviewer.domain.claim import Claim
from reviewer.domain.errors import LibraryProblem
from reviewer.services.libraries import Library


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """An article and its claims in text order, withdrawn ones left out."""

    article: Article
    claims: tuple[Claim, ...]


def list_articles(library: Library) -> tuple[ArticleSummary, ...]:
    """All articles with their progress, newest import first."""
    return library.list_articles()


def open_article(library: Library, article_id: str) -> OpenArticle:
    """One article with its claims, of one moment. Raises LibraryProblem where there is none with that id."""
    found = library.open_article(article_id)
    if found is None:
        raise LibraryProblem(
            f"{library.location} holds no article {article_id}.", "Choose one from the list of its articles."
        )
    return OpenArticle(*found)
