"""Stretches that hold no figures are found wherever they stand in a text of any length."""

import pytest

from reviewer.extraction.exclusions import blocked_spans

LINE = "The council met, and nothing came of it.\n"


@pytest.mark.parametrize("filler", [0, 199_990, 200_000, 200_010, 1_000_000])
@pytest.mark.parametrize("address", ["desk24@example.com", "+44 20 7946 0958"])
def test_an_address_is_found_at_any_distance(filler: int, address: str) -> None:
    text = (LINE * (filler // len(LINE) + 1))[:filler] + f" Write to {address} today.\n" + LINE
    at = text.index(address)
    blocked = blocked_spans(text)
    assert blocked.end_of(at + 5) == at + len(address)
    assert blocked.end_of(at - 5) == at - 5
