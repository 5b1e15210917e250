"""What fuzzing found once: each file is read or refused, and every offset is right."""

from pathlib import Path

import pytest

from reviewer import readers
from reviewer.domain.errors import UnreadableFile

FOUND = sorted((Path(__file__).parent / "found").iterdir())


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_what_failed_once_does_not_fail_again(path: Path) -> None:
    try:
        document = readers.read(path)
    except UnreadableFile:
        return
    text, layout = document.text, document.layout
    assert not any(sign in text for sign in "\0\r")
    assert document.sha256
    spans = [*layout.headings, *layout.captions, *(part.span for part in layout.furniture)]
    assert all(len(span) > 0 and span.end <= len(text) for span in spans)
