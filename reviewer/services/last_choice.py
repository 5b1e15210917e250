"""What was exported last: the format, which articles and claims, and where, to be offered again."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from reviewer import settings
from reviewer.services.choosing import Choice

_NAME = "export.json"


@dataclass(frozen=True, slots=True)
class LastExport:
    """``folder`` is where the file went."""

    form: str
    choice: Choice
    folder: Path


def remember(last: LastExport, place: Path | None = None) -> None:
    """Keep what was exported, in the user's data folder where no place is named. Raises OSError."""
    path = place or settings.data_folder() / _NAME
    path.parent.mkdir(parents=True, exist_ok=True)
    articles = last.choice.articles
    value = {
        "format": last.form,
        "articles": None if articles is None else list(articles),
        "where": list(last.choice.where),
        "folder": str(last.folder),
    }
    part = path.with_name(path.name + ".part")
    part.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")
    part.replace(path)


def last_export(place: Path | None = None) -> LastExport | None:
    """What was exported last; ``None`` where nothing was, or it cannot be read any more."""
    path = place or settings.data_folder() / _NAME
    try:
        value = json.loads(path.read_text(encoding="utf-8"))
        articles = _texts(value["articles"])
        return LastExport(
            str(value["format"]), Choice(articles, _texts(value["where"]) or ()), Path(value["folder"])
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None  # only a convenience is lost


def _texts(value: Any) -> tuple[str, ...] | None:
    return None if value is None else tuple(str(one) for one in cast("list[object]", value))
