"""What the window remembers until tomorrow: its place, theme, text size, the last article and claim."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from reviewer.ui.theme import DEFAULT_TEXT_SIZE, Choice


class Memory:
    """An ini file in the data folder; losing it loses no work."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Choice:
        """The theme chosen."""
        name = str(self._settings.value("theme", Choice.SYSTEM.value))
        return Choice(name) if name in set(Choice) else Choice.SYSTEM

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._settings.setValue("theme", choice.value)

    @property
    def text_size(self) -> int:
        """The size of the article's text in pixels."""
        value = str(self._settings.value("text-size", DEFAULT_TEXT_SIZE))
        return int(value) if value.isdigit() else DEFAULT_TEXT_SIZE

    @text_size.setter
    def text_size(self, size: int) -> None:
        self._settings.setValue("text-size", size)

    def last(self, library: str) -> tuple[str, str]:
        """The article and the claim that were looked at last in a library; empty where none was."""
        group = self._group(library)
        return str(self._settings.value(f"{group}/article", "")), str(
            self._settings.value(f"{group}/claim", "")
        )

    def remember(self, library: str, article_id: str, claim_id: str) -> None:
        """Note what is looked at."""
        group = self._group(library)
        self._settings.setValue(f"{group}/article", article_id)
        self._settings.setValue(f"{group}/claim", claim_id)

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
