"""A library on a PostgreSQL server: who may do what, what is refused, what a lost connection does, copying."""

import subprocess
import threading
import uuid
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from reviewer.cli import main
from reviewer.domain.article import Article, Original
from reviewer.domain.claim import Claim
from reviewer.domain.errors import Conflict, LibraryProblem, UnreachableLibrary
from reviewer.domain.matter import Matter, Topic
from reviewer.domain.sentence import as_is
from reviewer.services.libraries import migrate, open_library, send, server_address
from reviewer.store import Library
from reviewer.store.copying import copy
from reviewer.store.record_rows import stored_rows
from tests.servers import Server
from tests.store.samples import article_with_claims

Stored = tuple[Article, list[Claim]]
SECRET = "sesame-7261"


@pytest.fixture
def library(address: str) -> Iterator[Library]:
    opened = Library.connect(address)
    yield opened
    opened.close()


def name_of(address: str) -> str:
    return address.partition("@/")[2].partition("?")[0]


def confirm(library: Library, claim: Claim) -> None:
    library.decide("anna", [(claim, claim.confirm().standing)])


class TestOpening:
    def test_a_database_without_a_library_is_refused_and_left_alone(self, server: Server) -> None:
        name = server.new_database()
        with pytest.raises(LibraryProblem, match="holds no library yet"):
            open_library(server.address(name))
        assert server.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", name) == "0"

    @pytest.mark.parametrize(
        ("version", "match"), [("0002", "older version.*migrate"), ("9999", "newer version")]
    )
    def test_another_version_is_refused(self, server: Server, address: str, version: str, match: str) -> None:
        server.sql(f"UPDATE alembic_version SET version_num = '{version}'", name_of(address))
        with pytest.raises(LibraryProblem, match=match):
            open_library(address)

    def test_a_library_brought_up_to_date_meanwhile_is_not_written(
        self, server: Server, address: str, library: Library, stored: Stored
    ) -> None:
        server.sql("UPDATE alembic_version SET version_num = '9999'", name_of(address))
        with pytest.raises(LibraryProblem, match="newer version"):
            confirm(library, stored[1][0])

    def test_migrating_twice_changes_nothing(
        self, address: str, library: Library, stored: Stored, capsys: pytest.CaptureFixture[str]
    ) -> None:
        confirm(library, stored[1][0])
        assert main(["migrate", address]) == 0
        assert "is up to date" in capsys.readouterr().out
        assert library.check().problems == ()

    @pytest.mark.parametrize(
        "address",
        [
            f"postgresql+psycopg://anna:{SECRET}@127.0.0.1:1/desk",
            f"postgresql+psycopg://anna:{SECRET}@no.such.host.invalid/desk",
            f"postgresql://anna:{SECRET}@localhost/desk",
            f"mysql://anna:{SECRET}@localhost/desk",
            f"postgresql+psycopg://anna:{SECRET}@local host:x/desk",
        ],
    )
    @pytest.mark.parametrize("command", ["list", "migrate"])
    def test_no_password_is_ever_shown(
        self, address: str, command: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        asked = ["migrate", address] if command == "migrate" else ["--library", address, "list"]
        assert main(asked) == 1
        said = capsys.readouterr()
        assert SECRET not in said.out + said.err
        assert said.err.startswith("reviewer: ")

    def test_a_database_that_is_not_there_is_named(self, server: Server) -> None:
        with pytest.raises(LibraryProblem, match="not on that server") as refused:
            open_library(server.address("no_such_database"))
        assert not isinstance(refused.value, UnreachableLibrary)  # to try again is no help

    def test_a_wrong_password_is_told_and_one_in_the_password_file_is_found(
        self, server: Server, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        user = f"u{uuid.uuid4().hex[:8]}"
        server.sql(f"CREATE ROLE {user} LOGIN PASSWORD '{SECRET}'; GRANT claims_reviewer TO {user}")
        rules = server.folder / "data" / "pg_hba.conf"
        kept = rules.read_text()
        rules.write_text(f"local all {user} scram-sha-256\n{kept}")
        server.sql("SELECT pg_reload_conf()")
        try:
            asked = partial(server_address, str(server.folder), 5432, name_of(address), user)
            for password in ("", "wrong"):
                with pytest.raises(LibraryProblem, match="does not know you") as refused:
                    open_library(asked(password))
                assert not isinstance(refused.value, UnreachableLibrary)
            open_library(asked(SECRET)).close()
            file = tmp_path / "pgpass"
            file.write_text(f"*:*:*:{user}:{SECRET}\n")
            file.chmod(0o600)
            monkeypatch.setenv("PGPASSFILE", str(file))
            open_library(asked()).close()
        finally:
            rules.write_text(kept)
            server.sql("SELECT pg_reload_conf()")


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM decision",
        "TRUNCATE decision CASCADE",
        "UPDATE decision SET reviewer = 'ben'",
        (
            "INSERT INTO decision SELECT 9, 'x', step, claim_id, article_id, action, mode, reviewer, at,"
            " before, after, 99, NULL, hash, NULL FROM decision WHERE number = 1"
        ),
        "DELETE FROM claim",
        "UPDATE claim SET extracted = standing, version = version + 1",
        "UPDATE claim SET standing = '{}'",
        "UPDATE article SET title = ''",
        "UPDATE article_text SET text = ''",
        "UPDATE meta SET value = ''",
        "DELETE FROM kept_file",
        "UPDATE matter SET key = 'x', version = version + 1",
        "UPDATE matter SET value = NULL",
    ],
)
def test_even_the_owner_is_refused_to_change_what_is_kept(
    server: Server, address: str, library: Library, stored: Stored, statement: str
) -> None:
    confirm(library, stored[1][0])
    library.apply("anna", settled=[(Matter(stored[0].id, Topic.TAG, "a"), {})])
    library.keep_file(Original("a.txt", b"a"))
    with pytest.raises(subprocess.CalledProcessError) as refused:
        server.sql(statement, name_of(address))
    assert "kept for ever" in refused.value.stderr or "next" in refused.value.stderr
    assert library.check().problems == ()


class TestRoles:
    @pytest.fixture
    def as_role(self, server: Server, address: str) -> Iterator[dict[str, Library]]:
        opened: dict[str, Library] = {}
        for role in ("reader", "reviewer", "editor"):
            user = f"{role}_{uuid.uuid4().hex[:8]}"
            server.sql(f"CREATE ROLE {user} LOGIN IN ROLE claims_{role}")
            opened[role] = Library.connect(server.address(name_of(address), user))
        yield opened
        for library in opened.values():
            library.close()

    def test_readers_look_and_do_no_more(
        self, library: Library, stored: Stored, as_role: dict[str, Library]
    ) -> None:
        reader = as_role["reader"]
        assert reader.open_article(stored[0].id) is not None
        assert reader.search("people", 5)
        with pytest.raises(LibraryProblem, match="does not let you"):
            confirm(reader, stored[1][0])
        with pytest.raises(LibraryProblem, match="does not let you"):
            reader.add_article(*article_with_claims(1))
        assert library.last_number() == 0

    def test_reviewers_decide_and_import_and_undo(self, stored: Stored, as_role: dict[str, Library]) -> None:
        reviewer = as_role["reviewer"]
        confirm(reviewer, stored[1][0])
        reviewer.undo("anna")
        reviewer.add_article(*article_with_claims(2), original=Original("a.txt", b"a"))
        reviewer.apply("anna", settled=[(Matter(stored[0].id, Topic.NOTE, ""), {"text": "call"})])
        assert reviewer.check().problems == ()

    @pytest.mark.parametrize(
        "statement",
        [
            "DELETE FROM decision",
            "UPDATE decision SET hash = ''",
            "UPDATE claim SET digest = ''",
            "DROP TABLE claim",
        ],
    )
    def test_reviewers_cannot_touch_the_record(
        self, server: Server, address: str, as_role: dict[str, Library], statement: str
    ) -> None:
        user = as_role["reviewer"].location.partition("//")[2].partition("@")[0]
        with pytest.raises(subprocess.CalledProcessError) as refused:
            server.sql(statement, name_of(address), user)
        assert "permission denied" in refused.value.stderr or "must be owner" in refused.value.stderr

    def test_only_editors_set_the_scale(self, library: Library, as_role: dict[str, Library]) -> None:
        scale, steps = Matter(None, Topic.SCALE, ""), {"steps": [["a", "A"], ["b", "B"]]}
        with pytest.raises(LibraryProblem, match="role of a reviewer or an editor"):
            as_role["reviewer"].apply("anna", settled=[(scale, steps)])
        as_role["editor"].apply("eve", settled=[(scale, steps)])
        assert library.matters(None)[0].value == steps


class TestALostConnection:
    def cut(self, server: Server, address: str) -> None:
        server.sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            f" WHERE datname = '{name_of(address)}' AND pid <> pg_backend_pid()"
        )

    def test_is_told_and_the_next_try_goes_through(
        self, server: Server, address: str, library: Library, stored: Stored
    ) -> None:
        confirm(library, stored[1][0])
        self.cut(server, address)
        with pytest.raises(UnreachableLibrary, match="cannot be reached"):
            confirm(library, stored[1][1])
        confirm(library, stored[1][1])
        assert library.last_number() == 2
        assert library.check().problems == ()

    def test_sending_goes_on_by_itself_and_says_that_it_waits(
        self, server: Server, address: str, library: Library, stored: Stored
    ) -> None:
        confirm(library, stored[1][0])
        self.cut(server, address)
        waited: list[float] = []

        def wait(seconds: float) -> bool:
            waited.append(seconds)
            return True

        send(
            library, uuid.uuid4().hex, lambda: confirm(library, stored[1][1]), on_wait=wait, waits=(0.01, 0.02)
        )
        assert waited == [0.01]
        assert library.last_number() == 2

    def test_what_was_saved_before_the_answer_was_lost_is_not_made_twice(
        self, server: Server, address: str, library: Library, stored: Stored
    ) -> None:
        """The connection ends after the decision is durable and before the program hears of it."""
        tries: list[int] = []

        def act() -> None:
            confirm(library, stored[1][0])
            tries.append(library.last_number())
            if len(tries) == 1:
                self.cut(server, address)
                library.decide("anna", [])
                raise UnreachableLibrary(as_is("lost"))

        send(library, "7" * 32, act, waits=(0.01, 0.01))
        assert library.last_number() == 1
        assert len(library.history(stored[1][0].id)) == 1

    def test_a_server_that_restarts_is_waited_for(
        self, server: Server, library: Library, stored: Stored
    ) -> None:
        confirm(library, stored[1][0])
        server.control("-m", "fast", "stop")
        begun = threading.Thread(target=lambda: server.control("-o", "-c fsync=off", "start"))
        begun.start()
        send(library, uuid.uuid4().hex, lambda: confirm(library, stored[1][1]))
        begun.join()
        assert library.check().problems == ()

    def test_given_up_waiting_it_is_told(
        self, server: Server, address: str, library: Library, stored: Stored
    ) -> None:
        confirm(library, stored[1][0])
        self.cut(server, address)
        with pytest.raises(UnreachableLibrary):
            send(library, "8" * 32, lambda: confirm(library, stored[1][1]), on_wait=lambda _: False)


def test_reviewers_at_once_lose_nothing_and_double_nothing(address: str, library: Library) -> None:
    article, claims = article_with_claims(40)
    library.add_article(article, claims)
    refused: list[Conflict] = []

    def work(name: str) -> None:
        with closing(Library.connect(address)) as own:
            for claim in claims:
                try:
                    own.decide(name, [(claim, claim.confirm().standing)])
                except Conflict as conflict:
                    refused.append(conflict)

    threads = [threading.Thread(target=work, args=(f"reviewer {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert library.last_number() == len(claims)
    assert len(refused) == 3 * len(claims)
    assert library.check().problems == ()


def everything(library: Library) -> object:
    with library.reading() as connection:
        record = list(stored_rows(connection))
    opened = [library.open_article(summary.id) for summary in library.list_articles()]
    return record, library.list_articles(), opened, library.matters(None), library.kept_file(KEPT.sha256)


KEPT = Original("\ud800\0.txt", b"\0bytes", "text/plain")


def test_a_library_is_copied_to_a_server_and_back_with_every_row_and_hash(
    tmp_path: Path, server: Server, template: str, capsys: pytest.CaptureFixture[str]
) -> None:
    first = Library.open(tmp_path / "first.db")
    for text in (None, "one\0two \ufdd0 😀 6 Some 6,000 people left. "):
        article, claims = article_with_claims(8 if text is None else 1, text)
        first.add_article(article, claims, original=KEPT)
        change = first.apply(
            "b\0n",
            moves=[(claims[0], claims[0].annotate("\ud800 call").standing)],
            settled=[
                (Matter(article.id, Topic.TAG, "\ud800"), {}),
                (Matter(None, Topic.EVIDENCE, article.id), {"title": "x"}),
            ],
        )
        first.decide("anna", [(change.claims[0], change.claims[0].confirm().standing)])
    first.undo("anna")
    address = server.address(server.new_database(template))
    assert main(["copy", str(tmp_path / "first.db"), address]) == 0
    assert main(["copy", address, str(tmp_path / "second.db")]) == 0
    assert capsys.readouterr().out.count("is sound") == 2
    held = everything(first)
    for place in (address, str(tmp_path / "second.db")):
        with closing(open_library(place)) as copied:
            assert everything(copied) == held
            copied.redo("anna")
            assert copied.check().problems == ()
    first.close()


def test_a_copy_goes_into_a_new_library_only(tmp_path: Path, library: Library, stored: Stored) -> None:
    with closing(Library.open(tmp_path / "other.db")) as other:
        other.add_article(*article_with_claims(1))
        with pytest.raises(LibraryProblem, match="holds articles already"):
            copy(other, library)
        assert [one.id for one in library.list_articles()] == [stored[0].id]


def test_migrating_takes_the_owner(server: Server, address: str) -> None:
    user = f"stranger_{uuid.uuid4().hex[:8]}"
    server.sql(f"CREATE ROLE {user} LOGIN")
    with pytest.raises(LibraryProblem, match="does not let you"):
        migrate(server.address(name_of(address), user))
