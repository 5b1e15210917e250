"""Twenty reviewers deciding at once on one desk's server, beside what pgbench inserts on the same server.

``python -m benchmarks desk``, or ``python -m benchmarks --whole desk`` for two minutes; the exit status is 1 if
a decision was lost or doubled.
"""

import random
import statistics
import subprocess
import sys
import threading
import time
import uuid
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from multiprocessing import get_context

from benchmarks.crash import some_article
from reviewer.domain.errors import Conflict, LibraryProblem, NothingToUndo
from reviewer.services import reviewing
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import check_library, migrate, open_library
from tests.servers import MISSING, Server, programs, running

_REVIEWERS, _PROCESSES = 20, 4
_ARTICLES, _CLAIMS = 40, 50
_PART_SECONDS, _WHOLE_SECONDS = 15, 120
_SIZE = 900  # bytes of a decision's row


def review(
    address: str, name: str, seconds: float, times: list[float], steps: list[int], refused: list[int]
) -> None:
    """Decide without a pause: confirm, reopen or take back, on whatever claim comes up."""
    dice = random.Random(name)
    with closing(open_library(address)) as library:
        ids = [summary.id for summary in list_articles(library)]
        claims = {claim.id: claim for claim in open_article(library, dice.choice(ids)).claims}
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if dice.random() < 0.02:
                claims = {claim.id: claim for claim in open_article(library, dice.choice(ids)).claims}
            claim = dice.choice(list(claims.values()))
            act = reviewing.reopen if claim.state.value != "pending" else reviewing.confirm
            begun = time.perf_counter()
            try:
                if dice.random() < 0.1:
                    change = reviewing.undo(library, name)
                else:
                    with library.one_step(uuid.uuid4().hex):
                        change = act(library, name, [claim])
            except Conflict as conflict:
                claims |= {one.id: one for one in conflict.claims if one.id in claims}
                continue
            except NothingToUndo:
                continue
            except LibraryProblem:  # the turn did not come in time; nothing was written
                refused.append(1)
                continue
            times.append((time.perf_counter() - begun) * 1000)
            steps.append(len(change.decisions))
            claims |= {one.id: one for one in change.claims if one.id in claims}


def some_reviewers(address: str, first: int, count: int, seconds: float) -> tuple[list[float], int, int]:
    """Several in one process; their times in ms, how many decisions they were told are saved, and refused."""
    times: list[float] = []
    steps: list[int] = []
    refused: list[int] = []
    threads = [
        threading.Thread(target=review, args=(address, f"reviewer {first + n}", seconds, times, steps, refused))
        for n in range(count)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times, sum(steps), len(refused)


def main(seconds: float = _PART_SECONDS) -> int:
    """Run both, print the table, and return the exit status."""
    if programs() is None:
        print(f"skipped: {MISSING}")
        return 0
    with running(options="") as server:
        address = server.address(server.new_database())
        migrate(address)
        with closing(open_library(address)) as library:
            for _ in range(_ARTICLES):
                library.add_article(*some_article(_CLAIMS))
            share = _REVIEWERS // _PROCESSES
            with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as pool:
                began = [
                    pool.submit(some_reviewers, address, n * share, share, seconds) for n in range(_PROCESSES)
                ]
                done = [one.result() for one in began]
            times = sorted(taken for some, _, _ in done for taken in some)
            told, stored = sum(count for _, count, _ in done), reviewing.last_number(library)
            report = check_library(library)
        inserts = _pgbench(server, min(seconds, 30))
    print(f"{_REVIEWERS} reviewers, {seconds:.0f} s: {told:,} decisions told saved, {stored:,} on record")
    print(f"{sum(count for _, _, count in done)} tries waited for their turn in vain and were told so")
    print(report.sentence())
    print(f"  {'':22}{'a second':>10}{'median':>10}{'p99':>10}")
    _row("decisions", told / seconds, times)
    _row("pgbench, one insert", len(inserts) / min(seconds, 30), inserts)
    return 0 if told == stored and report.sound else 1


def whole() -> int:
    """The same for two minutes."""
    return main(_WHOLE_SECONDS)


def _row(name: str, rate: float, times: list[float]) -> None:
    print(f"  {name:22}{rate:10.0f}{statistics.median(times):8.2f}ms{times[len(times) * 99 // 100]:8.2f}ms")


def _pgbench(server: Server, seconds: float) -> list[float]:
    """As many clients insert a row of a decision's size each; the times in ms, sorted."""
    name = server.new_database()
    server.sql("CREATE TABLE row (number bigserial PRIMARY KEY, content text)", name)
    script = server.folder / "insert.sql"
    script.write_text(f"INSERT INTO row (content) VALUES (repeat('x', {_SIZE}));\n")
    script.chmod(0o644)
    log = server.folder / "inserts"
    subprocess.run(
        [
            server.bin / "pgbench", "-h", server.folder, "-U", "owner", "-n", "-c", str(_REVIEWERS), "-j", "2",
            "-T", str(int(seconds)), "-f", script, "-l", "--log-prefix", log, name,
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    files = server.folder.glob("inserts.*")
    return sorted(float(line.split()[2]) / 1000 for file in files for line in file.read_text().splitlines())


if __name__ == "__main__":
    sys.exit(main(*map(float, sys.argv[1:2])))
