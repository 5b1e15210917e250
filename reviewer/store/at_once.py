"""A whole step of decisions in one message to a server: a turn lasts no longer than the server works.

Made the usual way, a decision is half a dozen statements, and while they travel to and fro nobody else may
decide. Here the server does them all in one function (``FUNCTION``), and gives the turn on before the disk has
answered: the second statement of the same message waits for the disk, together with whoever else waits for it.
So decisions still come one after another, each is durable before it shows as saved, and none that is durable
rests on one that is not, for the server's own log is in their order.

Only what moves claims and nothing else goes this way. What changes words to be searched, numbers covered or a
sign-off has more to do, and does it in ``decisions``.
"""

import threading
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from reviewer.domain.decision import Change, Decision, Mode
from reviewer.store import codec
from reviewer.store.decisions import (
    MatterMove,
    Move,
    Moved,
    claim_row,
    covers_otherwise,
    decided,
    tally,
)
from reviewer.store.listing import NO_ONE
from reviewer.store.words import said

_NEWER, _MOVED, _MORE_TO_DO = "ZC001", "ZC002", "ZC003"  # codes of our own, from a class nobody else uses
_NO_FUNCTION = "42883"  # the server's: the desk was set up by a program that had not got it

FUNCTION = f"""
CREATE OR REPLACE FUNCTION claims_decide(turn bigint, tables text, step_id text, moves jsonb, counts jsonb)
RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
    move jsonb; article_counts jsonb; at integer; newest text; signed text;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    PERFORM pg_advisory_xact_lock(turn);
    IF tables <> (SELECT version_num FROM alembic_version) THEN
        RAISE EXCEPTION 'the tables are not of this version' USING ERRCODE = '{_NEWER}';
    END IF;
    IF EXISTS (SELECT 1 FROM decision WHERE id = step_id) THEN
        RETURN 0;
    END IF;
    SELECT number, hash INTO at, newest FROM decision ORDER BY number DESC LIMIT 1;
    IF NOT FOUND THEN
        at := 0;
        SELECT encode(sha256(convert_to(value, 'UTF8')), 'hex') INTO newest FROM meta WHERE name = 'library_id';
    END IF;
    FOR move IN SELECT jsonb_array_elements(moves) LOOP
        UPDATE claim SET standing = move->>'after', state = move->>'state', version = version + 1
            WHERE id = move->>'claim_id' AND version + 1 = (move->>'version')::integer;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'a claim has moved on' USING ERRCODE = '{_MOVED}', DETAIL = move->>'claim_id';
        END IF;
        at := at + 1;
        newest := encode(
            sha256(convert_to(newest || E'\\n' || (move->>'head') || at || (move->>'tail'), 'UTF8')), 'hex'
        );
        INSERT INTO decision (number, id, step, claim_id, article_id, action, mode, reviewer, at, before, after,
                version, undoes, hash)
            VALUES (at, move->>'id', move->>'step', move->>'claim_id', move->>'article_id', move->>'action',
                move->>'mode', move->>'reviewer', move->>'at', move->>'before', move->>'after',
                (move->>'version')::integer, move->>'undoes', newest);
    END LOOP;
    FOR article_counts IN SELECT jsonb_array_elements(counts) LOOP
        UPDATE article SET pending = pending + (article_counts->>1)::integer,
            confirmed = confirmed + (article_counts->>2)::integer,
            corrected = corrected + (article_counts->>3)::integer,
            rejected = rejected + (article_counts->>4)::integer
            WHERE id = article_counts->>0 RETURNING signed_off INTO signed;
        IF signed <> '{NO_ONE}' THEN
            RAISE EXCEPTION 'a sign-off follows' USING ERRCODE = '{_MORE_TO_DO}';
        END IF;
    END LOOP;
    RETURN at;
END $$"""

_DECIDE = "SELECT claims_decide(%s, %s, %s, %s::text::jsonb, %s::text::jsonb)"
# A message that means nothing to anybody: its commit waits until everything before it in the log is durable.
_DURABLE = "SELECT pg_logical_emit_message(true, 'claim-reviewer', '')"
_STATES = ("pending", "confirmed", "corrected", "rejected")
_NUMBER = '"number":0,'


class TablesChanged(Exception):
    """The tables are of another version than this program's; nothing was written."""


class AtOnce:
    """Sends steps to one server, one at a time, over a connection of its own; may be used from any thread."""

    def __init__(self, engine: Engine, turn: int, version: str) -> None:
        self._engine = engine.execution_options(isolation_level="AUTOCOMMIT")
        self._turn, self._version = turn, version
        self._connection: Connection | None = None
        self._one_at_a_time = threading.Lock()

    def decide(
        self, reviewer: str, moves: Sequence[Move | MatterMove], mode: Mode, step: str | None
    ) -> Change | None:
        """Make the step; an empty change where it is on record, ``None`` where the usual way is to be gone.

        Raises Moved, TablesChanged, and the database's errors.
        """
        plain = [move for move in moves if isinstance(move, Move) and _is_plain(move)]
        if not plain or len(plain) < len(moves):
            return None
        made = _unnumbered(reviewer, plain, mode, step or uuid.uuid4().hex)
        last = self._send(made, plain)
        if last is None:
            return None
        if last == 0:
            return Change((), ())
        first = last - len(made) + 1
        return Change(
            tuple(move.claim.at(move.after) for move in plain),
            tuple(replace(decision, number=first + place) for place, decision in enumerate(made)),
        )

    def close(self) -> None:
        """Let go of the connection."""
        with self._one_at_a_time:
            self._let_go()

    def _send(self, made: Sequence[Decision], moves: Sequence[Move]) -> int | None:
        """The number of the last decision; 0 where the step is on record, ``None`` where more is to be done."""
        from psycopg import Error

        asked = (self._turn, self._version, made[0].step, _rows(made), _counts(moves))
        with self._one_at_a_time:
            self._connection = connection = self._connection or self._engine.connect()
            driver: Any = connection.connection.driver_connection
            try:
                with driver.pipeline() as pipeline:
                    cursor = driver.execute(_DECIDE, asked)
                    pipeline.sync()  # a transaction of its own, and the turn is given on
                    driver.execute(_DURABLE)
                return cursor.fetchone()[0]
            except Error as error:
                if error.sqlstate in (_MORE_TO_DO, _NO_FUNCTION):
                    return None
                if error.sqlstate == _MOVED:
                    raise _moved(moves, error.diag.message_detail) from error
                if error.sqlstate == _NEWER:
                    raise TablesChanged from error
                self._let_go()
                raise DBAPIError(_DECIDE, None, error, hide_parameters=True) from error

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.invalidate()  # whatever state it is in, the next step gets a fresh one
            connection.close()


def _is_plain(move: Move) -> bool:
    return said(move.claim.standing) == said(move.after) and not covers_otherwise(move.claim, move.after)


def _unnumbered(reviewer: str, moves: Sequence[Move], mode: Mode, step: str) -> list[Decision]:
    """The step's decisions; the first bears its id, as in ``decisions``, and the server numbers them."""
    at = datetime.now(UTC)
    ids = (step, *(uuid.uuid4().hex for _ in moves[1:]))
    return [decided(move, one, 0, step, mode, reviewer, at) for move, one in zip(moves, ids, strict=True)]


def _rows(made: Sequence[Decision]) -> str:
    """The rows as JSON, each with its canonical spelling, for the hash, cut where the number goes in."""
    rows: list[dict[str, object]] = []
    for decision in made:
        before, after = codec.standing_to_json(decision.before), codec.standing_to_json(decision.after)
        row = claim_row(decision, before, after)
        head, tail = codec.canonical(row).split(_NUMBER)
        rows.append({**row, "state": decision.after.state, "head": f'{head}"number":', "tail": f",{tail}"})
    return codec.canonical(rows)


def _counts(moves: Sequence[Move]) -> str:
    """As JSON, in one order for all: an article's id, and by how many its claims in each state become more."""
    counts: dict[str, Counter[str]] = {}
    for move in moves:
        tally(counts.setdefault(move.claim.article_id, Counter()), move.claim.standing, move.after)
    return codec.canonical([[one, *(more[state] for state in _STATES)] for one, more in sorted(counts.items())])


def _moved(moves: Sequence[Move], claim_id: str | None) -> Moved:
    return Moved(next(move.claim for move in moves if move.claim.id == claim_id))
