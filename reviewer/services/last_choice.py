"""What was exported last: the format, which articles and claims, and where.

The window offers it again and ``reviewer export --again`` takes it, whichever of the two exported last.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from reviewer import settings
from reviewer.services.choosing import Choice

_NAME = "export.json"
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LastExport:
    """``folder`` is where the file went; ``asked`` is what was chosen in the window, if it was there."""

    form: str
    choice: Choice
    folder: Path
    asked: Mapping[str, str] = field(default_factory=dict[str, str])


def remember(last: LastExport, place: Path | None = None) -> None:
    """Keep what was exported, in the user's data folder where no place is named.

    Where it cannot be kept only a convenience is lost: the export itself is done.
    """
    path = place or settings.data_folder() / _NAME
    articles = last.choice.articles
    value = {
        "format": last.form,
        "articles": None if articles is None else list(articles),
        "where": list(last.choice.where),
        "folder": str(last.folder),
        "asked": dict(last.asked),
    }
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
        part.replace(path)
    except OSError as error:
        _LOG.warning("the choice of this export is not remembered: %s", error)


def last_export(place: Path | None = None) -> LastExport | None:
    """What was exported last; ``None`` where nothing was, or it cannot be read any more."""
    path = place or settings.data_folder() / _NAME
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        articles = _texts(value["articles"])
        return LastExport(
            str(value["format"]),
            Choice(articles, _texts(value["where"]) or ()),
            Path(value["folder"]),
            _words(value.get("asked")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None  # only a convenience is lost


def _texts(value: Any) -> tuple[str, ...] | None:
    return None if value is None else tuple(str(one) for one in cast("list[object]", value))


def _words(value: Any) -> dict[str, str]:
    return {str(name): str(words) for name, words in cast("dict[object, object]", value or {}).items()}
