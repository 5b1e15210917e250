"""What the window remembers until tomorrow by itself: its place, its panes, what was looked at last."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings


@dataclass(frozen=True, slots=True)
class Looking:
    """An article and a claim by their ids, empty for none; ``top`` is the code point at the upper edge."""

    article_id: str = ""
    claim_id: str = ""
    top: int | None = None


class Memory:
    """An ini file in the data folder; losing it loses no work."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    def last(self, library: str) -> Looking:
        """What was looked at last in a library."""
        group = self._group(library)
        article, claim, top = (
            str(self._settings.value(f"{group}/{name}", "")) for name in ("article", "claim", "top")
        )
        return Looking(article, claim, int(top) if top.isdigit() else None)

    def remember(self, library: str, looking: Looking) -> None:
        """Note what is looked at."""
        group = self._group(library)
        self._settings.setValue(f"{group}/article", looking.article_id)
        self._settings.setValue(f"{group}/claim", looking.claim_id)
        self._settings.setValue(f"{group}/top", "" if looking.top is None else str(looking.top))

    def waiting(self, library: str) -> list[dict[str, str]]:
        """The files that waited for an answer before they were taken into a library."""
        text = str(self._settings.value(f"{self._group(library)}/waiting", "[]"))
        try:
            return [dict(one) for one in json.loads(text)]
        except (ValueError, TypeError):  # edited by hand: the files can be dropped again
            return []

    def keep_waiting(self, library: str, files: list[dict[str, str]]) -> None:
        """Note which files wait for an answer, and write that now: it is asked again after a crash too."""
        self._settings.setValue(f"{self._group(library)}/waiting", json.dumps(files))
        self._settings.sync()

    def choice(self, name: str, usual: str) -> str:
        """A small choice, as of a list's order."""
        return str(self._settings.value(f"choices/{name}", usual))

    def keep_choice(self, name: str, value: str) -> None:
        """Keep a small choice."""
        self._settings.setValue(f"choices/{name}", value)

    def bytes_of(self, name: str) -> QByteArray:
        """A geometry as Qt saved it; empty where there is none."""
        value = self._settings.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_bytes(self, name: str, value: QByteArray) -> None:
        """Keep a geometry."""
        self._settings.setValue(f"window/{name}", value)

    def save(self) -> None:
        """Write the file now."""
        self._settings.sync()

    @staticmethod
    def _group(library: str) -> str:
        from hashlib import sha256

        return f"library-{sha256(library.encode()).hexdigest()[:16]}"
