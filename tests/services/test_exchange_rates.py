"""The user's table of exchange rates."""

from datetime import date
from pathlib import Path

import pytest

from reviewer.services.exchange_rates import BadRates, forget_rates, keep_rates, kept_rates, load_rates

GOOD = "date,from,to,rate\n2026-03-03,EUR,USD,1.10\n"


def test_a_table_is_kept_for_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "ecb.csv"
    file.write_text("\ufeff" + GOOD, encoding="utf-8")
    assert kept_rates() is None
    keep_rates(file)
    file.unlink()
    kept = kept_rates()
    assert kept is not None
    assert kept.rate("EUR", "USD", date(2026, 3, 3)) is not None
    forget_rates()
    forget_rates()
    assert kept_rates() is None


def test_a_bad_table_leaves_the_kept_one_as_it_was(tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(GOOD, encoding="utf-8")
    bad.write_text("date,from,to,rate\nyesterday,EUR,USD,1.10\n", encoding="utf-8")
    keep_rates(good, tmp_path / "data")
    with pytest.raises(BadRates):
        keep_rates(bad, tmp_path / "data")
    kept = kept_rates(tmp_path / "data")
    assert kept is not None
    assert len(kept) == 1
    assert len(list((tmp_path / "data").iterdir())) == 1


@pytest.mark.parametrize("content", [b"\xff\xfe\x00d", GOOD.encode() + b"2026-03-03,\xff,USD,1.1\n", b"\0"])
def test_a_file_of_bytes_is_no_table(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "rates.csv"
    file.write_bytes(content)
    with pytest.raises(BadRates) as caught:
        load_rates(file)
    assert "rates.csv" in caught.value.what


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadRates, match=r"gone\.csv cannot be read"):
        load_rates(tmp_path / "gone.csv")
