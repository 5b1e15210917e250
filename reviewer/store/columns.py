"""Column types that keep a value exactly as it is."""

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Text
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

# A code point that is valid in every encoding and means nothing in any text (a Unicode noncharacter).
_ESCAPED = "\ufdd0"


def text_to_column(text: str) -> str:
    """``text`` as a database can hold it: a NUL or half of a surrogate pair makes it an escaped string."""
    if "\0" not in text and not text.startswith(_ESCAPED) and _is_unicode(text):
        return text
    return _ESCAPED + json.dumps(text)


def text_from_column(stored: str) -> str:
    """The text that ``text_to_column`` was given."""
    return json.loads(stored[1:]) if stored.startswith(_ESCAPED) else stored


def time_to_column(time: datetime) -> str:
    """A time in UTC as ISO text of one width, to the microsecond, so that texts sort as times do."""
    return time.astimezone(UTC).isoformat(timespec="microseconds")


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


class ExactText(TypeDecorator[str]):
    """Any Python string, NUL and lone surrogates among them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: "Dialect") -> str | None:
        """See ``text_to_column``."""
        del dialect
        return None if value is None else text_to_column(value)

    def process_result_value(self, value: str | None, dialect: "Dialect") -> str | None:
        """See ``text_from_column``."""
        del dialect
        return None if value is None else text_from_column(value)


class UtcTime(TypeDecorator[datetime]):
    """A time in UTC, stored as text: SQLite has no type for it, and a server's may round."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: "Dialect") -> str | None:
        """See ``time_to_column``."""
        del dialect
        return None if value is None else time_to_column(value)

    def process_result_value(self, value: str | None, dialect: "Dialect") -> datetime | None:
        """The time again, in UTC."""
        del dialect
        return None if value is None else datetime.fromisoformat(value)
