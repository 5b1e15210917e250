"""Moments of the record, as the user's language and clock write them."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale


def moment_words(at: datetime) -> str:
    """Day and time, short, on this machine's clock."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at.timestamp())), QLocale.FormatType.ShortFormat)


def day_words(at: datetime) -> str:
    """The day alone, short, on this machine's clock."""
    day = QDateTime.fromSecsSinceEpoch(int(at.timestamp())).date()
    return QLocale().toString(day, QLocale.FormatType.ShortFormat)
