"""Claims set against each other by hand."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewer.checks.calculator import Calculation, calculate
from reviewer.domain.errors import InvalidValue
from reviewer.domain.figure import Figure, Kind, Qualifier
from reviewer.domain.finding import Result


def figure(
    kind: str, low: str | None, unit: str | None = None, high: str | None = None, sign: str = "="
) -> Figure:
    return Figure(Kind(kind), low, high or low, unit, Qualifier(sign), None, low is None)


SHEET = {
    "c1": (figure("count", "6000"), "6,000"),
    "c2": (figure("count", "11000"), "11,000"),
    "c3": (figure("percent", "60", "%"), "60 %"),
    "c4": (figure("money", "5000000", "USD"), "$5 million"),
    "c5": (figure("date", "2026-03-03"), "3 March 2026"),
    "c6": (figure("date", "2026-04-01"), "1 April 2026"),
    "c7": (figure("measurement", "10", "mile"), "10 miles"),
    "c8": (figure("measurement", "16", "km"), "16 km"),
    "c9": (figure("count", None), "dozens"),
    "c10": (figure("count", "5000", sign=">"), "5,000"),
    "c11": (figure("fraction", "3/5"), "three out of five"),
    "c12": (figure("count", "5", high="10"), "5 to 10"),
    "c13": (figure("date", "1980"), "1980"),
    "c14": (figure("percent", "55", "%"), "55 %"),
    "c15": (figure("count", "0"), "zero"),
    "c16": (figure("money", "3", "EUR"), "€3"),
    "c17": (figure("count", "312"), "312"),
    "c18": (figure("count", "800"), "800"),
    "c19": (figure("date", "--06"), "June"),
    "c20": (figure("count", "1" + "0" * 300), "10^300"),
}


def worked(expression: str) -> Calculation:
    return calculate(expression, SHEET)


@pytest.mark.parametrize(
    ("expression", "working"),
    [
        ("c17 / c18", "312 ÷ 800 = 0.39 (39 %)"),
        ("c17 of c18", "312 ÷ 800 = 39 %"),
        ("c1 of c2 in %", "6,000 ÷ 11,000 = 54.5 %"),
        ("c1/c2 as percent", "6,000 ÷ 11,000 = 54.5 %"),
        ("c17 + c18 - 500", "312 + 800 − 500 = 612"),
        ("c17 plus c18 minus 500", "312 + 800 − 500 = 612"),
        ("(c17 - c18) / c18 as %", "(312 − 800) ÷ 800 = −61 %"),
        ("c17 out of c18", "312 ÷ 800 = 39 %"),
        ("c18 divided by 4", "800 ÷ 4 = 200"),
        ("change from c18 to c17", "(312 − 800) ÷ 800 = −61 %"),
        ("sum of c17, c18 and 2.5 million", "312 + 800 + 2,500,000 = 2,501,112"),
        ("average of c17 to c18", "(312 + 800) ÷ 2 = 556"),
        ("c3 of 400", "60 % × 400 = 240"),
        ("c11 of 400", "0.6 × 400 = 240"),
        ("3/4 of 400", "3 ÷ 4 × 400 = 300"),
        ("½ of 300", "0.5 × 300 = 150"),
        ("5 % of 2.5 million", "5 % × 2,500,000 = 125,000"),
        ("c3 - c14", "60 % − 55 % = 5 percentage points"),
        ("c14 + 5 pp", "55 % + 5 percentage points = 60 %"),
        ("c4 × 2", "$5 million × 2 = $10 million"),
        ("$5m / 4", "$5 million ÷ 4 = $1.25 million"),
        ("c6 - c5", "1 April 2026 − 3 March 2026 = 29 days"),
        ("c13 + 46", "1980 + 46 = 2026"),
        ("2026 - c13", "2,026 − 1980 = 46 years"),
        ("c7 + c8", "10 miles + 16 km = 19.94 miles"),
        ("c12 × 2", "(5 to 10) × 2 = 10 to 20"),
        ("c10 + 1", "more than 5,000 + 1 = 5,001"),
        ("2 + 3 × 4", "2 + 3 × 4 = 14"),
        ("(2 + 3) × 4", "(2 + 3) × 4 = 20"),
        ("10 - 4 - 3", "10 − 4 − 3 = 3"),
        ("-c17 + 400", "−312 + 400 = 88"),
        ("c17", "312"),
    ],
)
def test_the_working_is_shown_with_the_values_in_the_place_of_names(expression: str, working: str) -> None:
    assert worked(expression).working == working


@pytest.mark.parametrize(
    ("expression", "average"),
    [("average of c17 and c18", "(312 + 800) ÷ 2 = 556"), ("mean(c17, c18)", "(312 + 800) ÷ 2 = 556")],
)
def test_a_list_may_stand_in_brackets(expression: str, average: str) -> None:
    assert worked(expression).working == average


def test_the_claims_used_are_named_in_text_order() -> None:
    assert worked("c18 + c2 - c17 / 2").claims == ("c2", "c17", "c18")


@pytest.mark.parametrize(
    ("expression", "margin"),
    [
        ("c17 + c18", ""),
        ("c1 of c2", "47.8 % to 61.9 %"),
        ("c10 / c18", "more than 6.25"),
        ("c17 - c10", "less than −4,688"),
        ("c3 - c14", "4 percentage points to 6 percentage points"),
    ],
)
def test_what_rounding_leaves_open_is_told(expression: str, margin: str) -> None:
    found = worked(expression)
    assert found.margin == margin
    rounding = f"; {margin} as the figures are stated" if margin else ""
    assert found.sentence == f"{found.working}{rounding}."


@pytest.mark.parametrize(
    ("expression", "result", "sentence"),
    [
        ("c17 of c18 = 39 %", Result.AGREES, "312 ÷ 800 = 39 %, as 39 % says."),
        ("c17 / c18 = 39%", Result.AGREES, "312 ÷ 800 = 39 %, as 39 % says."),
        ("c17 / 801 = 39%", Result.AGREES, "312 ÷ 801 = 39 %, as 39 % says."),
        ("c17 of c18 = c3", Result.DISAGREES, "312 ÷ 800 = 39 %, not 60 %."),
        ("c17 + c18 = 1,112", Result.AGREES, "312 + 800 = 1,112, as 1,112 says."),
        ("c17 + c18 = c17 + 801", Result.DISAGREES, "312 + 800 = 1,112, not 312 + 801 = 1,113."),
        (
            "c1 of c2 = c3",
            Result.CANNOT_TELL,
            "6,000 ÷ 11,000 = 54.5 %, which fits 60 % only if the figures are rounded (47.8 % to 61.9 %).",
        ),
        ("c7 = c8", Result.AGREES, "10 miles, as 16 km says."),
    ],
)
def test_a_result_is_held_against_a_value(expression: str, result: Result, sentence: str) -> None:
    found = worked(expression)
    assert (found.result, found.sentence) == (result, sentence)


@pytest.mark.parametrize(
    ("expression", "what"),
    [
        ("", "There is nothing to calculate."),
        ("   ", "There is nothing to calculate."),
        ("c17 +", "The calculation ends where a number or a claim is wanted."),
        ("c17 c18", "“c18” does not fit where it stands."),
        ("(c17 + 2", "A bracket is opened and not closed."),
        ("c17 + 2)", "“)” does not fit where it stands."),
        ("c99", "There is no claim c99."),
        ("c17 / 0", "Nothing can be divided by 0."),
        ("c17 / c15", "Nothing can be divided by c15, which is or may be 0."),
        ("c15 of c15", "Nothing can be divided by c15, which is or may be 0."),
        ("from c15 to c17", "Nothing can be divided by c15, which is or may be 0."),
        ("c17 / (c18 - 800)", "Nothing can be divided by (800 − 800), which is or may be 0."),
        ("c9 + 1", "c9 (“dozens”) has no value to calculate with."),
        ("c19 + 1", "c19 (“June”) is no full date and no year."),
        ("c4 + c16", "USD and EUR cannot be set against each other."),
        ("c4 + 5 %", "A percentage and another value cannot be added."),
        ("c5 + c6", "Two dates cannot be added."),
        ("c5 × 2", "A date cannot be multiplied or divided."),
        ("c4 in %", "Only a share can be shown as a percentage."),
        ("c17 ** 9", "A number or a claim is wanted where “×” stands."),
        ("c17 @ 2", "“@” has no meaning in a calculation."),
        ("__import__('os')", "“_” has no meaning in a calculation."),
        ("lambda", "The word “lambda” has no meaning in a calculation."),
        ("change c17", "After “change” a “from … to …” is wanted."),
        ("from c17", "After “from” and the first value a “to” is wanted."),
        ("sum of c18 to c17", "There is no row from c18 to c17 of up to 120 claims."),
        ("sum of c1 to c99999", "There is no row from c1 to c99999 of up to 120 claims."),
        ("1" * 500, "The calculation has more than 400 characters."),
        ("1+" * 150 + "1", "The calculation has too many parts."),
        ("(" * 60 + "1", "There are too many brackets within brackets."),
        ("-" * 60 + "1", "There are too many brackets within brackets."),
        ("c20 × c20 × c20 × c20 × c20", "The result has more digits than anybody can read."),
    ],
)
def test_bad_input_is_told_in_a_sentence(expression: str, what: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        worked(expression)
    assert caught.value.what == what
    assert caught.value.remedy.endswith(".") or caught.value.remedy.endswith("%.")
    assert caught.value.field == "expression"


def test_huge_values_are_shown_as_powers_of_ten() -> None:
    assert worked("c20 × 2").working == "about 10^300 × 2 = about 10^300"


_WORDS = "5|1,000|2.5|½|3 %|2 pp|$4|+|-|×|/|of|(|)|=|in %|sum of|average of|from|to|and|,|out of|as a share"
_PIECES = st.sampled_from([*SHEET, *_WORDS.split("|")])


@given(st.lists(_PIECES, max_size=14).map(" ".join) | st.text(max_size=30))
@example("c10 / c10 of c10")
@example("c12 / c12 / c15")
def test_every_expression_has_a_result_or_a_sentence(expression: str) -> None:
    try:
        found = worked(expression)
    except InvalidValue as problem:
        found, sentence = None, problem.what
    else:
        sentence = found.sentence
    assert sentence.endswith(".")
    assert found is None or set(found.claims) <= set(SHEET)


@given(st.integers(-(10**6), 10**6), st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_arithmetic_is_exact(a: int, b: int, c: int) -> None:
    left, right = f"({a}) × ({b}) + ({c})", f"{a * b + c}"
    assert worked(f"{left} = ({right})").result is Result.AGREES
    assert worked(f"{left} = ({right}) + 0.001").result is Result.DISAGREES
