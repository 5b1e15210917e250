"""Kill a review with SIGKILL at random moments, hundreds of times; every decision shown as saved must be there.

``python -m benchmarks.crash [ROUNDS]`` prints the tally; the exit status is 1 if anything was lost.
"""

import random
import subprocess
import sys
import tempfile
import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

from reviewer.domain.article import Article, Section, Span, hash_text
from reviewer.domain.claim import Claim, Origin, Reading, RejectReason
from reviewer.domain.errors import ReviewerError
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.services import furniture, reviewing, settling
from reviewer.services.articles import list_articles, open_article
from reviewer.services.libraries import Library, check_library, open_library

_CLAIMS = 40
_SENTENCE = "Some 6,000 people left. "
_ROOT = Path(__file__).parents[1]


def review(path: Path) -> None:
    """Decide, undo and redo without end, and print the newest decision's number once it is saved."""
    library = open_library(path)
    dice = random.Random()
    article_id = _article(library)

    def some(most: int) -> list[Claim]:
        return dice.sample(open_article(library, article_id).claims, dice.randint(1, most))

    acts = (
        lambda: reviewing.confirm(library, "anna", some(1)),
        lambda: reviewing.reject(library, "ben", some(7), RejectReason.OTHER),
        lambda: reviewing.reopen(library, "anna", some(3)),
        lambda: reviewing.undo(library, dice.choice(("anna", "ben"))),
        lambda: reviewing.redo(library, "anna"),
        lambda: settling.set_note(library, "ben", article_id, f"call back {dice.random()}"),
        lambda: furniture.put_out(library, "anna", article_id, _sentence(dice)),
        lambda: furniture.take_back(library, "anna", article_id, _sentence(dice)),
    )
    while True:
        try:
            change = dice.choice(acts)()
        except ReviewerError:
            continue  # nothing to undo, or somebody in the way: the next one
        if change.last_number:  # a note that was there already is no decision
            print(change.last_number, flush=True)


def _sentence(dice: random.Random) -> Span:
    start = dice.randrange(_CLAIMS) * len(_SENTENCE)
    return Span(start, start + len(_SENTENCE))


def review_until_killed(path: Path, decisions: int) -> int:
    """Let a process review until it has shown that many decisions, kill it, and return the last one shown.

    It is killed a random moment later, so that the next decision is somewhere on its way when the process dies.
    """
    command = [sys.executable, "-m", "benchmarks.crash", "--review", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=_ROOT) as child:
        output = child.stdout
        if output is None:
            raise RuntimeError("the child has no output")
        shown = 0
        for _ in range(decisions):
            shown = int(output.readline())
        time.sleep(random.random() * 0.003)
        child.kill()
        for line in output:
            if line.endswith("\n"):
                shown = int(line)
    return shown


def main(rounds: int = 300) -> int:
    """Kill that many reviews of one library, print the tally, and return the exit status."""
    dice = random.Random()
    lost = broken = total = on_the_way = 0
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        for _ in range(rounds):
            shown = review_until_killed(path, dice.randint(1, 60))
            library = open_library(path)
            stored = reviewing.last_number(library)
            report = check_library(library)
            library.close()
            lost += shown > stored
            on_the_way += stored > shown
            broken += not report.sound
            total = stored
            for problem in report.problems:
                print(problem)
    print(f"{rounds} kills in {time.monotonic() - started:.0f} s, {total} decisions on record")
    print(f"{lost} kills lost a decision that was shown as saved")
    print(f"{broken} kills left a library that check finds a problem in")
    print(f"{on_the_way} kills came after a decision was durable and before it was shown")
    return 1 if lost or broken else 0


def some_article(count: int) -> tuple[Article, list[Claim]]:
    """An article, unlike any other, of ``count`` sentences with a claim each."""
    text = _SENTENCE * count + uuid.uuid4().hex
    article = Article(
        uuid.uuid4().hex, "Left", text, hash_text(text), "left.txt", "utf-8", datetime.now(UTC), "anna"
    )
    figure = Figure(Kind.COUNT, "6000", "6000", None, Qualifier.ABOUT)
    readings = [
        Reading(Span(at, at + 17), Span(at + 5, at + 10), figure, "people")
        for at in range(0, len(_SENTENCE) * count, len(_SENTENCE))
    ]
    return article, [
        Claim(uuid.uuid4().hex, article.id, Origin.EXTRACTED, Section.BODY, 0.5, reading)
        for reading in readings
    ]


def _article(library: Library) -> str:
    there = list_articles(library)
    if there:
        return there[0].id
    article, claims = some_article(_CLAIMS)
    library.add_article(article, claims)
    return article.id


if __name__ == "__main__":
    if sys.argv[1:2] == ["--review"]:
        review(Path(sys.argv[2]))
    else:
        sys.exit(main(*map(int, sys.argv[1:2])))
