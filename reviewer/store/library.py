"""The library: articles, claims and the record of decisions in one place, every method one transaction."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from reviewer.domain.article import Article, ArticleSummary, Original
from reviewer.domain.claim import Claim, Standing
from reviewer.domain.decision import Change, Decision, MatterDecision, Mode
from reviewer.domain.errors import LibraryProblem
from reviewer.domain.hit import Hit
from reviewer.domain.library_report import LibraryReport
from reviewer.domain.matter import Matter, Topic, Value
from reviewer.domain.sentence import said
from reviewer.store import (
    articles,
    carrying,
    checking,
    decisions,
    listing,
    matters,
    record_rows,
    searching,
    undoing,
)
from reviewer.store.access import Access
from reviewer.store.conflicts import moved_on
from reviewer.store.decisions import MatterMove, Move, Moved
from reviewer.store.engine import BUSY_SECONDS
from reviewer.store.opening import Tables, make_ready
from reviewer.store.place import FilePlace


class Library(Access):
    """One library that is open. Every method is one transaction; what it wrote is on the disk when it returns.

    May be used from any thread. Every method raises LibraryProblem where the disk, another program, the network
    or damage stands in the way; nothing is then written, and the library can be used again.
    """

    @classmethod
    def open(cls, path: Path, *, tables: Tables | None = None, busy_seconds: float = BUSY_SECONDS) -> "Library":
        """Open the library at ``path``; make a new one where there is none; bring an older one up to date.

        An older one is backed up first. Raises LibraryProblem and leaves the file as it is where it is not a
        library, is damaged, was written by a newer program, or cannot be written.
        """
        tables = tables or Tables()
        path = path.absolute()
        make_ready(path, tables, busy_seconds)
        return cls._looked_at(cls(FilePlace(path, tables.version, busy_seconds)))

    @classmethod
    def connect(cls, address: str) -> "Library":
        """Open the library on a server (``postgresql+psycopg://…``). Raises LibraryProblem; changes nothing."""
        from reviewer.store.server import ServerPlace

        library = cls(place := ServerPlace(address))
        try:
            place.demand_ready()
        except BaseException:
            library.close()
            raise
        return cls._looked_at(library)

    @classmethod
    def _looked_at(cls, library: "Library") -> "Library":
        try:
            library.last_number()
        except BaseException:
            library.close()
            raise
        return library

    def add_article(
        self,
        article: Article,
        claims: Sequence[Claim],
        *,
        original: Original | None = None,
        carried: Sequence[tuple[Claim, Standing]] = (),
        settled: Sequence[tuple[Matter, Value | None]] = (),
        uncovered: int | None = None,
    ) -> Article | None:
        """Take in an article with its claims; ``None`` where an article with the same text is there already.

        ``original`` is the file it came in, ``uncovered`` how many of its numbers these claims leave, where
        that is counted. ``carried`` and ``settled`` are decisions that hold for it from the start, because they
        were made on an earlier draft; they are one step of whoever imports it.
        """
        with self.writing() as connection:
            if articles.find_article(connection, sha256=article.sha256) is not None:
                return None
            if original is not None:
                articles.keep_file(connection, original)
            articles.insert_article(connection, article, claims, uncovered)
            searching.index_article(connection, article, claims)
            if carried or settled:
                decisions.append(connection, article.imported_by, _moves((), carried, settled), Mode.DECIDE)
        return article

    def carry_article(
        self,
        article: Article,
        claims: Sequence[Claim],
        decisions_made: Sequence[Decision | MatterDecision],
        originals: Sequence[Original] = (),
    ) -> bool:
        """Take in an article from another library with its history; false where the same text is there already.

        ``claims`` are as they began; the decisions on them and on matters are appended in the order given, as
        they were made there. Of the library's own matters (evidence, scale) those that are decided on here stay
        as they are. ``originals`` are files to keep. Raises LibraryProblem where a claim of it is here already.
        """
        with self.writing() as connection:
            if articles.find_article(connection, sha256=article.sha256) is not None:
                return False
            known = articles.claims_by_id(connection, [claim.id for claim in claims])
            if known or articles.find_article(connection, article_id=article.id):
                raise LibraryProblem(
                    said("{0} holds claims of “{1}” under another text.", self.location, article.title),
                    said("Nothing was taken in. Import it into a library of its own."),
                )
            for original in originals:
                articles.keep_file(connection, original)
            fitting = carrying.fitting(connection, article)
            articles.insert_article(connection, fitting, claims)
            searching.index_article(connection, fitting, claims)
            carrying.carry(connection, claims, decisions_made)
        return True

    def find_article(self, *, article_id: str | None = None, sha256: str | None = None) -> Article | None:
        """The article with this id or this text's hash, as it was imported; ``None`` where there is none."""
        with self.reading() as connection:
            return articles.find_article(connection, article_id=article_id, sha256=sha256)

    def open_article(self, article_id: str) -> tuple[Article, tuple[Claim, ...], tuple[Matter, ...]] | None:
        """An article, its claims in text order and its matters, of one moment; ``None`` where there is none.

        Claims that are withdrawn are left out, matters that were cleared are not: their version is needed.
        """
        with self.reading() as connection:
            article = articles.find_article(connection, article_id=article_id)
            return article and (
                article,
                articles.article_claims(connection, article_id),
                matters.article_matters(connection, article_id),
            )

    def list_articles(
        self, article_id: str | None = None, *, skip: int = 0, most: int | None = None
    ) -> tuple[ArticleSummary, ...]:
        """All articles, newest import first; or only the one named; or ``most`` of them after ``skip``."""
        with self.reading() as connection:
            return listing.list_articles(connection, article_id, skip, most)

    def count_articles(self) -> tuple[int, int]:
        """How many articles there are that are not put away, and how many that are."""
        with self.reading() as connection:
            return listing.count_articles(connection)

    def search(self, words: str, limit: int) -> tuple[Hit, ...]:
        """The places that hold all these words, the last of which may be unfinished, best first."""
        with self.reading() as connection:
            return searching.search(connection, words, limit)

    def later_draft(self, article_id: str) -> str | None:
        """The id of the newest article that was taken in as a later draft of this one."""
        with self.reading() as connection:
            return articles.later_draft(connection, article_id)

    def set_uncovered(self, article_id: str, count: int, seen: str) -> bool:
        """Keep how many numbers of an article nobody has looked at, for the list; decided on by nobody.

        ``seen`` is the digest of the claims and matters that were counted with (``matter.claims_digest``).
        Where they are others by now nothing is kept, and the answer is false.
        """
        with self.writing() as connection:
            if listing.covering_digest(connection, article_id) != seen:
                return False
            listing.set_uncovered(connection, article_id, count)
            return True

    def keep_file(self, file: Original) -> str:
        """Keep a file in the library, once; returns its hash."""
        with self.writing() as connection:
            articles.keep_file(connection, file)
        return file.sha256

    def kept_file(self, sha256: str) -> Original | None:
        """A file that was kept; ``None`` where there is none with that hash."""
        with self.reading() as connection:
            return articles.kept_file(connection, sha256)

    def matters(
        self, article_id: str | None = None, topics: Sequence[Topic] | None = None
    ) -> tuple[Matter, ...]:
        """The matters of an article, or of the library itself, those that were cleared too."""
        with self.reading() as connection:
            return matters.article_matters(connection, article_id, topics)

    def matters_by_id(self, ids: Sequence[str]) -> dict[str, Matter]:
        """The matters with these ids as they stand."""
        with self.reading() as connection:
            return matters.matters_by_id(connection, ids)

    def claims_citing(self, evidence_id: str) -> tuple[Claim, ...]:
        """The claims of all articles that rest on an item of evidence, withdrawn ones too."""
        with self.reading() as connection:
            return articles.claims_citing(connection, evidence_id)

    def claims_by_id(self, ids: Sequence[str]) -> dict[str, Claim]:
        """The claims with these ids as they stand, withdrawn ones too."""
        with self.reading() as connection:
            return articles.claims_by_id(connection, ids)

    def apply(
        self,
        reviewer: str,
        *,
        added: Sequence[Claim] = (),
        moves: Sequence[tuple[Claim, Standing]] = (),
        settled: Sequence[tuple[Matter, Value | None]] = (),
        step: str | None = None,
    ) -> Change:
        """Make decisions as one step, undone as one. Raises Conflict.

        ``added`` are new claims, withdrawn to begin with; ``moves`` lead claims, and ``settled`` matters, from
        where the reviewer saw them to where they are to stand. ``step`` may name the step (32 hexadecimal
        digits): one that is on record already is not made again, what it did is returned.
        """
        step = self._step(step)
        made = _moves(added, moves, settled)
        with self._conflicts_told(reviewer):
            if not added and (change := self._at_once(reviewer, made, Mode.DECIDE, step)):
                return change
            with self.writing() as connection:
                if step is not None and (done := _on_record(connection, step)):
                    return done
                articles.insert_claims(connection, added)
                return decisions.append(connection, reviewer, made, Mode.DECIDE, step)

    def decide(self, reviewer: str, moves: Sequence[tuple[Claim, Standing]]) -> Change:
        """Lead each claim, as the reviewer saw it, to its new standing, all as one step. Raises Conflict."""
        return self.apply(reviewer, moves=moves)

    def add_claim(self, reviewer: str, claim: Claim) -> Change:
        """Take in a claim that the reviewer made; it is withdrawn to begin with, and adding it is decided."""
        return self.apply(reviewer, added=[claim])

    def undo(self, reviewer: str, step: str | None = None) -> Change:
        """Take back the reviewer's newest step (see ``undoing``). Raises NothingToUndo, Conflict."""
        return self._back_or_forth(reviewer, Mode.UNDO, self._step(step))

    def redo(self, reviewer: str, step: str | None = None) -> Change:
        """Bring back what the reviewer's newest undo took. Raises NothingToUndo, Conflict."""
        return self._back_or_forth(reviewer, Mode.REDO, self._step(step))

    def _back_or_forth(self, reviewer: str, mode: Mode, step: str | None) -> Change:
        if self.on_server:  # what is to be taken back is looked up before it is this reviewer's turn
            with self.reading() as connection:
                if step is not None and (done := _on_record(connection, step)):
                    return done
                moves = undoing.moves_to_make(connection, reviewer, self._told, mode)
            with suppress(Moved):  # somebody came between: looked up again, in turn
                if change := self._at_once(reviewer, moves, mode, step):
                    return change
        with self.writing() as connection:
            if step is not None and (done := _on_record(connection, step)):
                return done
            moves = undoing.moves_to_make(connection, reviewer, self._told, mode)
            return decisions.append(connection, reviewer, moves, mode, step)

    def _at_once(
        self, reviewer: str, moves: Sequence[Move | MatterMove], mode: Mode, step: str | None
    ) -> Change | None:
        """The change, where the place makes such a step in one message; nothing is written otherwise."""
        change = self.place.decide_at_once(reviewer, moves, mode, step)
        if change is None or change.decisions or step is None:
            return change
        with self.reading() as connection:
            return _on_record(connection, step)

    def history(self, claim_id: str) -> tuple[Decision, ...]:
        """All decisions on one claim, oldest first."""
        with self.reading() as connection:
            return tuple(record_rows.history(connection, [claim_id])[claim_id])

    def matter_history(self, matter_id: str) -> tuple[MatterDecision, ...]:
        """All decisions on one matter, oldest first."""
        with self.reading() as connection:
            return tuple(record_rows.matter_history(connection, [matter_id])[matter_id])

    def article_decisions(self, article_id: str) -> tuple[Decision, ...]:
        """All decisions on one article's claims, oldest first."""
        with self.reading() as connection:
            return record_rows.article_decisions(connection, article_id)

    def article_matter_decisions(self, article_id: str) -> tuple[MatterDecision, ...]:
        """All decisions on one article's matters, oldest first."""
        with self.reading() as connection:
            return record_rows.article_matter_decisions(connection, article_id)

    def news(self, since: int) -> Change:
        """The decisions after number ``since``, with their claims and matters as they stand now.

        Withdrawn claims and cleared matters are among them.
        """
        with self.reading() as connection:
            return _as_they_stand(connection, *record_rows.decisions_after(connection, since))

    def last_number(self) -> int:
        """The number of the newest decision, 0 where there is none."""
        with self.reading() as connection:
            return record_rows.last_number(connection)

    def check(self) -> LibraryReport:
        """Prove the library: pages, references, the chain, and that the record leads to what is shown."""
        with self.reading() as connection:
            return checking.check(connection, self.location)

    @contextmanager
    def _conflicts_told(self, reviewer: str) -> Generator[None]:
        try:
            yield
        except Moved as moved:
            with self.reading() as connection:
                raise moved_on(connection, reviewer, moved.moved) from moved


def _moves(
    added: Sequence[Claim],
    moves: Sequence[tuple[Claim, Standing]],
    settled: Sequence[tuple[Matter, Value | None]],
) -> list[Move | MatterMove]:
    return [
        *(Move(claim, claim.add().standing) for claim in added),
        *(Move(claim, after) for claim, after in moves),
        *(MatterMove(matter, after) for matter, after in settled),
    ]


def _on_record(connection: Connection, step: str) -> Change | None:
    made = record_rows.step_decisions(connection, step)
    return made and _as_they_stand(connection, *made)


def _as_they_stand(
    connection: Connection, made: tuple[Decision, ...], settled: tuple[MatterDecision, ...]
) -> Change:
    ids = list(dict.fromkeys(decision.claim_id for decision in made))
    claims = articles.claims_by_id(connection, ids)
    matter_ids = list(dict.fromkeys(decision.matter.id for decision in settled))
    held = matters.matters_by_id(connection, matter_ids)
    return Change(
        tuple(claims[claim_id] for claim_id in ids),
        made,
        tuple(held[matter_id] for matter_id in matter_ids),
        settled,
    )
