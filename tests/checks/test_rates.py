"""Exchange rates that the user has loaded."""

from datetime import date
from fractions import Fraction

import pytest

from reviewer import extraction
from reviewer.checks.rates import BadRates, RateTable, parse_rates
from reviewer.domain.finding import Finding, finding_key
from reviewer.services.checking import findings_of_extraction

LINES = """\
date,from,to,rate
2026-03-02,EUR,USD,1.08
2026-03-03,EUR,USD,1.10
2026-03-03,EUR,GBP,0.85
""".splitlines()


def table(*more: str) -> RateTable:
    return parse_rates([*LINES, *more], "rates.csv")


@pytest.mark.parametrize(
    ("base", "other", "day", "rate"),
    [
        ("EUR", "USD", "2026-03-02", Fraction("1.08")),
        ("EUR", "USD", "2026-03-03", Fraction("1.10")),
        ("EUR", "USD", "2026-03-08", Fraction("1.10")),  # until the next one
        ("EUR", "USD", "2026-03-11", None),  # but no longer than a week
        ("EUR", "USD", "2026-03-01", None),
        ("USD", "EUR", "2026-03-03", 1 / Fraction("1.10")),
        ("GBP", "USD", "2026-03-03", Fraction("1.10") / Fraction("0.85")),
        ("GBP", "USD", "2026-03-02", None),
        ("EUR", "SEK", "2026-03-03", None),
        ("XXX", "YYY", "2026-03-03", None),
    ],
)
def test_a_rate_is_that_of_the_day_or_the_last_before_it(
    base: str, other: str, day: str, rate: Fraction | None
) -> None:
    found = table().rate(base, other, date.fromisoformat(day))
    assert (found.value if found else None) == rate


def test_columns_may_stand_in_any_order_between_semicolons() -> None:
    found = parse_rates(["Rate;To;From;Note;Date", "1.1;usd;eur;x;2026-03-03", "", ";;;;"], "r.csv")
    rate = found.rate("EUR", "USD", date(2026, 3, 3))
    assert rate is not None
    assert rate.value == Fraction("1.1")
    assert len(found) == 1


def test_the_last_of_two_rates_for_a_day_counts() -> None:
    rate = table("2026-03-03,EUR,USD,1.20").rate("EUR", "USD", date(2026, 3, 3))
    assert rate is not None
    assert rate.value == Fraction("1.20")


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("03.03.2026,EUR,USD,1.1", "r.csv, line 5: “03.03.2026” is no date."),
        ("2026-03-03,Euro,USD,1.1", "r.csv, line 5: “Euro” is no currency."),
        ("2026-03-03,EUR,USD,0", "r.csv, line 5: “0” is no rate above zero."),
        ("2026-03-03,EUR,USD,-1", "r.csv, line 5: “-1” is no rate above zero."),
        ("2026-03-03,EUR,USD,one", "r.csv, line 5: “one” is no rate above zero."),
        ("2026-03-03,EUR", "r.csv, line 5: there are fewer fields than in the first line."),
    ],
)
def test_a_bad_line_is_named(line: str, what: str) -> None:
    with pytest.raises(BadRates) as caught:
        parse_rates([*LINES, line], "r.csv")
    assert caught.value.what == what
    assert caught.value.remedy


@pytest.mark.parametrize("lines", [[], [""], ["day,from,to,rate", "2026-03-03,EUR,USD,1.1"], ["1,2,3"]])
def test_a_file_without_the_columns_is_no_table(lines: list[str]) -> None:
    with pytest.raises(BadRates, match="its first line does not name"):
        parse_rates(lines, "r.csv")


def findings(text: str, published: str | None, rates: RateTable | None) -> list[Finding]:
    found = extraction.extract(f"{published}\n\n{text}" if published else text)
    return list(findings_of_extraction(f"{published}\n\n{text}" if published else text, found, rates))


FINE = "The bank was fined 18 million euros ($19.8 million) for the delay, the regulator said."


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (FINE, "agrees"),
        (FINE.replace("19.8", "20.1"), "agrees"),  # within 2 %
        (FINE.replace("19.8", "21.8"), "disagrees"),
        (FINE.replace("19.8", "16.4"), "disagrees"),
        (FINE.replace("18 million euros ($19.8 million)", "$19.8 million (18 million euros)"), "agrees"),
        (FINE.replace("18 million", "about 18 million").replace("19.8", "20.6"), "agrees"),
        (FINE.replace("The bank", "In 2019 the bank").replace("19.8", "16.4"), "cannot-tell"),
        (FINE.replace("18 million euros ($19.8", "18 million pounds ($23.3"), "agrees"),
        (FINE.replace("18 million euros ($19.8 million)", "18 million kronor ($1.9 million)"), "cannot-tell"),
    ],
)
def test_a_pair_is_held_against_the_day_s_rate(text: str, result: str) -> None:
    (one,) = findings(text, "2026-03-04", table())
    assert (one.kind, one.result) == ("conversion", result), one.message
    if result == "agrees":
        assert "3 March 2026" in one.message
        assert "2 %" in one.message


@pytest.mark.parametrize(
    ("published", "rates"), [("2026-03-04", None), (None, table()), ("2027-01-04", table())]
)
def test_without_a_rate_for_the_day_only_the_implied_one_is_shown(
    published: str | None, rates: RateTable | None
) -> None:
    (one,) = findings(FINE, published, rates)
    assert one.result == "cannot-tell"
    assert "implies a rate of 1.1 USD to 1 EUR" in one.message


def test_each_pair_has_a_finding_of_its_own() -> None:
    text = "It pays 200 million euros ($220 million) now and 50 million euros ($70 million) later."
    found = findings(text, "2026-03-04", table())
    assert [one.result for one in found] == ["agrees", "disagrees"]


def test_another_rate_is_another_finding() -> None:
    first = findings(FINE, "2026-03-04", table())[0]
    second = findings(FINE, "2026-03-04", table("2026-03-04,EUR,USD,1.101"))[0]
    assert first.result == second.result == "agrees"
    assert finding_key(first) != finding_key(second)
