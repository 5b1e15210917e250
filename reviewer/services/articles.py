"""Looking at articles as they stand."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from reviewer.domain.article import Article, ArticleSummary, Original, Span
from reviewer.domain.claim import Claim
from reviewer.domain.decision import Change
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.matter import Matter, SignOff, Topic, claims_digest
from reviewer.domain.sentence import said
from reviewer.domain.settled import Settled
from reviewer.services.libraries import Library


@dataclass(frozen=True)
class OpenArticle:
    """An article as it stands, its claims in text order (withdrawn ones left out), and its matters.

    ``article`` has the details as edited and the furniture in force; ``imported`` is what it was imported as.
    """

    article: Article
    claims: tuple[Claim, ...]
    matters: tuple[Matter, ...] = ()
    imported: Article | None = None

    @cached_property
    def settled(self) -> Settled:
        """The matters by what they are about."""
        return Settled(self.article.id, self.matters)

    def matter(self, topic: Topic, key: str = "") -> Matter:
        """One matter as it stands here."""
        return self.settled.matter(topic, key)

    @property
    def dismissed(self) -> tuple[Span, ...]:
        """The uncovered numbers that were dismissed, in text order."""
        return self.settled.dismissed()

    @property
    def set_aside(self) -> Mapping[str, str]:
        """The findings that are fine: by the finding's key, the reason given."""
        return self.settled.set_aside()

    @property
    def tags(self) -> tuple[str, ...]:
        """The article's tags in alphabetical order."""
        return tuple(key for key, _ in self.settled.of(Topic.TAG))

    @property
    def archived(self) -> bool:
        """Whether the article was put into the archive."""
        return self.matter(Topic.ARCHIVED).value is not None

    @property
    def note(self) -> str | None:
        """The note on the article."""
        return self.settled.text(Topic.NOTE)

    @property
    def assigned(self) -> str | None:
        """Who is on the article."""
        return self.settled.text(Topic.ASSIGNMENT, "reviewer")

    @property
    def sign_offs(self) -> tuple[tuple[SignOff, bool], ...]:
        """Everybody's sign-off, and whether it still holds."""
        digest = claims_digest((claim.id, claim.version) for claim in self.claims)
        return tuple((one, one.holds(self.article.sha256, digest)) for one in self.settled.sign_offs())

    def after(self, change: Change) -> "OpenArticle":
        """The article with what a change says of it; claims of other articles are passed over."""
        ours = self.article.id
        claims = {claim.id: claim for claim in self.claims}
        claims |= {claim.id: claim for claim in change.claims if claim.article_id == ours}
        matters = {matter.id: matter for matter in self.matters}
        matters |= {matter.id: matter for matter in change.matters if matter.article_id == ours}
        return _opened(
            self.imported or self.article,
            tuple(sorted((c for c in claims.values() if not c.standing.withdrawn), key=_in_text)),
            tuple(matters.values()),
        )


def list_articles(library: Library, *, skip: int = 0, most: int | None = None) -> tuple[ArticleSummary, ...]:
    """All articles with what is listed of them, newest import first; or ``most`` of them after ``skip``.

    A window that shows the first 500 before it asks for the rest starts as fast on 50,000 articles as on none.
    """
    return library.list_articles(skip=skip, most=most)


def count_articles(library: Library) -> tuple[int, int]:
    """How many articles there are that are not put away, and how many that are, without listing them."""
    return library.count_articles()


def holds_article(library: Library, article_id: str) -> bool:
    """Whether the library has an article with this id."""
    return bool(library.list_articles(article_id))


def summary_of(library: Library, article_id: str) -> ArticleSummary:
    """What is listed of one article. Raises LibraryProblem where there is none with that id."""
    found = library.list_articles(article_id)
    if not found:
        raise _no_article(library, article_id)
    return found[0]


def open_article(library: Library, article_id: str) -> OpenArticle:
    """One article with its claims, of one moment. Raises LibraryProblem where there is none with that id."""
    found = library.open_article(article_id)
    if found is None:
        raise _no_article(library, article_id)
    return _opened(*found)


def original_of(library: Library, article_id: str) -> Original | None:
    """The file that an article came in, byte for byte; ``None`` where it was pasted or dropped as text."""
    article = library.find_article(article_id=article_id)
    if article is None:
        raise _no_article(library, article_id)
    if article.original_sha256 is None:
        return None
    kept = library.kept_file(article.original_sha256)
    return kept and replace(kept, name=article.name)


def later_draft(library: Library, article_id: str) -> str | None:
    """The id of the newest article that was taken in as a later draft of this one."""
    return library.later_draft(article_id)


def _opened(imported: Article, claims: tuple[Claim, ...], matters: tuple[Matter, ...]) -> OpenArticle:
    return OpenArticle(Settled(imported.id, matters).article(imported), claims, matters, imported)


def _in_text(claim: Claim) -> tuple[object, ...]:
    return claim.reading.figure_span, claim.reading.span, claim.id


def _no_article(library: Library, article_id: str) -> LibraryProblem:
    return LibraryProblem(
        said("{0} holds no article {1}.", library.location, article_id),
        said("Choose one from the list of its articles."),
    )
