"""``reviewer check-article``, which a newsroom puts in front of publishing."""

import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.cli import main

WRONG = (
    "Harbour to be dredged\n\nOf 2,412 samples, 312 exceeded the limit.\n\n"
    "The meeting on Thursday, 17 April 2026, will hear of the\r\ncost of 18 million pounds ($23.4 million)."
)
RIGHT = (
    "Of the 530 households, 318 had no insurance. That is 60 per cent. "
    "The fine was £18 million ($23.4 million)."
)
RATES = "date,from,to,rate\n2026-04-10,GBP,USD,1.10\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.txt"
    file.write_text(WRONG, encoding="utf-8", newline="")
    return file


def test_disagreements_are_sentences_with_lines_and_figures(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-article", str(article)]) == 1
    assert capsys.readouterr().out == (
        "harbour.txt:5: disagrees (date): 17 April 2026 is a Friday, not a Thursday.\n"
        "    line 5 “17 April 2026”\n"
    )


def test_nothing_contradicted_is_exit_status_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "right.txt"
    file.write_text(RIGHT, encoding="utf-8")
    assert main(["check-article", str(file)]) == 0
    assert capsys.readouterr().out == ""


def test_all_shows_agreements_and_open_questions_after_the_disagreements(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "right.txt"
    file.write_text(RIGHT, encoding="utf-8")
    assert main(["check-article", "--all", str(file), str(article)]) == 1
    lines = [line for line in capsys.readouterr().out.splitlines() if not line.startswith(" ")]
    assert [line.partition(": ")[2].partition(":")[0] for line in lines] == [
        "cannot-tell (conversion)",
        "agrees (share)",
        "disagrees (date)",
        "cannot-tell (conversion)",
    ]
    assert lines[1] == "right.txt:1: agrees (share): 318 ÷ 530 = 60 %, as “60 per cent” says."


def test_standard_input_is_read_and_other_programs_get_utf_8() -> None:
    command = [sys.executable, "-m", "reviewer", "check-article", "-"]
    result = subprocess.run(command, input=WRONG.encode("utf-8"), capture_output=True, check=False)
    assert result.returncode == 1
    assert result.stdout.decode("utf-8").startswith("standard input:5: disagrees (date)")


def test_a_table_of_rates_decides_about_currencies(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rates, file = tmp_path / "rates.csv", tmp_path / "fine.txt"
    rates.write_text(RATES, encoding="utf-8")
    file.write_text(f"April 12, 2026\n\n{RIGHT}", encoding="utf-8")
    assert main(["check-article", "--rates", str(rates), str(file)]) == 1
    assert "disagrees (conversion): “£18 million” × 1.1 = $19.8 million" in capsys.readouterr().out


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-article", str(article.with_name("gone.txt")), str(article)]) == 2
    printed = capsys.readouterr()
    assert "gone.txt is not there" in printed.err
    assert "17 April 2026 is a Friday" in printed.out


def test_rates_that_cannot_be_read_are_no_disagreement(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check-article", "--rates", str(article), str(article)]) == 2
    assert "harbour.txt is no table of exchange rates" in capsys.readouterr().err
