"""A backup of a library."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole copy of a library as it was at ``taken_at`` (UTC); ``why`` is ``daily``, ``by-hand`` …"""

    path: Path
    taken_at: datetime
    why: str
    size: int
