"""The library's tables. The migrations build them, with the triggers that guard them; this maps them.

An article's text stands apart from its row, so that listing articles reads no text. What the list shows of an
article (the counts of its claims by state, its tags …) are columns of it, kept in the transaction of each
decision: over 1,000,000 claims in 50,000 articles listing takes 0.06 s from them and 0.27 s by grouping the
claims (measured).
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, Text, UniqueConstraint, false
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from reviewer.store.columns import ExactText, UtcTime

VERSION = 4  # of the tables; equals the number of the newest migration
APPLICATION_ID = 0x436C5276  # "ClRv": what tells our SQLite files from others


class Base(DeclarativeBase):
    """All tables; a bare ``str`` is text, an id is a UUID as 32 hexadecimal digits."""

    type_annotation_map = {str: Text()}  # noqa: RUF012  SQLAlchemy's own way to declare it


class MetaRow(Base):
    """Facts about the library itself, by name: ``library_id``, ``created_at``, ``created_with``."""

    __tablename__ = "meta"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class ArticleRow(Base):
    """What is listed of an article. ``number`` counts the imports.

    The columns from ``pending`` on follow from claims and matters and change with them: ``shown_title`` is
    there where a reviewer has edited the title, ``tags`` is a JSON list, ``signed_off`` a JSON list of names
    and whether the sign-off holds. ``uncovered`` is counted by the services; null says that nobody has since.
    """

    __tablename__ = "article"
    __table_args__ = (UniqueConstraint("number"), UniqueConstraint("sha256"))

    id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int]
    sha256: Mapped[str]
    title: Mapped[str] = mapped_column(ExactText)
    name: Mapped[str] = mapped_column(ExactText)
    encoding: Mapped[str] = mapped_column(ExactText)
    published: Mapped[str | None] = mapped_column(ExactText)
    imported_at: Mapped[datetime] = mapped_column(UtcTime)
    imported_by: Mapped[str] = mapped_column(ExactText)
    author: Mapped[str | None] = mapped_column(ExactText)
    publication: Mapped[str | None] = mapped_column(ExactText)
    url: Mapped[str | None] = mapped_column(ExactText)
    media_type: Mapped[str | None] = mapped_column(ExactText)
    original_sha256: Mapped[str | None] = mapped_column(ForeignKey("kept_file.sha256"))
    previous: Mapped[str | None] = mapped_column(ForeignKey("article.id"), index=True)
    pending: Mapped[int] = mapped_column(default=0)
    confirmed: Mapped[int] = mapped_column(default=0)
    corrected: Mapped[int] = mapped_column(default=0)
    rejected: Mapped[int] = mapped_column(default=0)
    shown_title: Mapped[str | None] = mapped_column(ExactText)
    uncovered: Mapped[int | None]
    tags: Mapped[str] = mapped_column(server_default="[]")
    archived: Mapped[bool] = mapped_column(server_default=false())
    assigned: Mapped[str | None] = mapped_column(ExactText)
    signed_off: Mapped[str] = mapped_column(server_default="[]")
    revised: Mapped[bool] = mapped_column(server_default=false())


class ArticleTextRow(Base):
    """An article's canonical text in full, with its headings, furniture and captions as JSON. Never changes."""

    __tablename__ = "article_text"

    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"), primary_key=True)
    text: Mapped[str] = mapped_column(ExactText)
    headings: Mapped[str]
    furniture: Mapped[str]
    captions: Mapped[str | None]


class ClaimRow(Base):
    """A claim: what it was made as (with ``digest``, its SHA-256), which never changes, and how it stands.

    ``priority`` is in thousandths. ``state`` and ``withdrawn`` repeat what ``standing`` says, to be asked for.
    """

    __tablename__ = "claim"
    __table_args__ = (Index("claim_article", "article_id"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id"))
    origin: Mapped[str]
    section: Mapped[str]
    priority: Mapped[int]
    extracted: Mapped[str]
    digest: Mapped[str]
    standing: Mapped[str]
    state: Mapped[str]
    withdrawn: Mapped[bool] = mapped_column(server_default=false())
    version: Mapped[int]


class MatterRow(Base):
    """What reviewers decided besides claims (see ``domain.matter``).

    ``value`` is JSON, null where it is cleared. ``id`` is made of what it is about. The library's own matters
    belong to no article.
    """

    __tablename__ = "matter"
    __table_args__ = (Index("matter_article", "article_id", "topic"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    article_id: Mapped[str | None] = mapped_column(ForeignKey("article.id"))
    topic: Mapped[str]
    key: Mapped[str] = mapped_column(ExactText)
    value: Mapped[str | None]
    version: Mapped[int]


class SearchedRow(Base):
    """What can be found by words: a row an article, a claim, a note or an item of evidence (see ``searching``).

    The database's own index over ``words``, with one over the articles' texts, is ``word_index``'s matter.
    """

    __tablename__ = "searched"
    __table_args__ = (Index("searched_article", "article_id"),)

    number: Mapped[int] = mapped_column(primary_key=True)
    found: Mapped[str]
    ref: Mapped[str] = mapped_column(unique=True)
    article_id: Mapped[str | None] = mapped_column(ForeignKey("article.id"))
    words: Mapped[str]


class KeptFileRow(Base):
    """A file as it came, named by its hash: an article's original, or what evidence rests on. Never changes."""

    __tablename__ = "kept_file"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(ExactText)
    media_type: Mapped[str | None] = mapped_column(ExactText)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class DecisionRow(Base):
    """One row of the append-only record, on a claim or on a matter. ``hash`` chains it to the row before.

    The first decision of a step bears the step's id. Only matters of the library itself have no article.
    """

    __tablename__ = "decision"
    __table_args__ = (
        UniqueConstraint("id"),
        UniqueConstraint("claim_id", "version"),
        UniqueConstraint("matter_id", "version", name="decision_matter_version"),
        CheckConstraint("(claim_id IS NULL) <> (matter_id IS NULL)", name="decision_on_one"),
        Index("decision_reviewer", "reviewer", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str]
    step: Mapped[str]
    claim_id: Mapped[str | None] = mapped_column(ForeignKey("claim.id"))
    article_id: Mapped[str | None] = mapped_column(ForeignKey("article.id"))
    action: Mapped[str]
    mode: Mapped[str]
    reviewer: Mapped[str] = mapped_column(ExactText)
    at: Mapped[datetime] = mapped_column(UtcTime)
    before: Mapped[str]
    after: Mapped[str]
    version: Mapped[int]
    undoes: Mapped[str | None] = mapped_column(ForeignKey("decision.id"))
    hash: Mapped[str]
    matter_id: Mapped[str | None] = mapped_column(ForeignKey("matter.id", name="decision_matter"))
