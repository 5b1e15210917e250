"""What a file says of itself, brought into the form that a Document keeps."""

from datetime import date
from urllib.parse import urlsplit


def iso_date(value: object) -> str | None:
    """The date at the beginning of an ISO date or time, as an ISO date; nothing is made of any other form."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value.strip()[:10]).isoformat()
    except ValueError:
        return None


def web_address(value: object) -> str | None:
    """An address on the web as it is; nothing for any other (a file on somebody's disk, a script)."""
    text = value.strip() if isinstance(value, str) else ""
    try:
        parts = urlsplit(text)
    except ValueError:
        return None
    return text if parts.scheme in ("http", "https") and parts.netloc and len(text) <= 2000 else None


def words(value: object) -> str | None:
    """A title or a name on one line; nothing where it is empty or too long to be one."""
    if not isinstance(value, str):
        return None
    text = " ".join(value.replace("\0", "").split())
    return text if 0 < len(text) <= 1000 else None
