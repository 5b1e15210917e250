"""What the user set: name, look, keys, how strictly is ticked. Kept in the window's ini file."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal

from reviewer import settings
from reviewer.ui.theme import DEFAULT_TEXT_SIZE, INTERFACE_SIZES, TEXT_SIZES, Choice

MEASURES = (50, 60, 70, 80, 95)  # characters a line of the article
DEFAULT_MEASURE = 70


class Preferences(QObject):
    """Each is kept the moment it is set and ``changed`` says its name; what cannot be read is the usual one."""

    changed = Signal(str)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat, self)

    # --- the reviewer ----------------------------------------------------------------------------------------

    @property
    def reviewer(self) -> str:
        """The name decisions are recorded under."""
        return self._text("reviewer").strip() or settings.default_reviewer()

    @reviewer.setter
    def reviewer(self, name: str) -> None:
        self._set("reviewer", " ".join(name.split()))

    @property
    def single_ticks_above(self) -> float | None:
        """The priority (0 to 1) from which a claim's parts must be ticked one by one; ``None`` for no claim."""
        text = self._text("single-ticks-above")
        try:
            value = float(text)
        except ValueError:
            return None
        return value if 0 <= value <= 1 else None

    @single_ticks_above.setter
    def single_ticks_above(self, priority: float | None) -> None:
        self._set("single-ticks-above", "" if priority is None else f"{priority:.2f}")

    # --- the look --------------------------------------------------------------------------------------------

    @property
    def theme(self) -> Choice:
        """The theme chosen."""
        name = self._text("theme")
        return Choice(name) if name in set(Choice) else Choice.SYSTEM

    @theme.setter
    def theme(self, choice: Choice) -> None:
        self._set("theme", choice.value)

    @property
    def language(self) -> str:
        """The language of the interface as an ISO code; empty for the system's."""
        return self._text("language")

    @language.setter
    def language(self, code: str) -> None:
        self._set("language", code)

    @property
    def interface_size(self) -> int:
        """The size of the interface in hundredths of its usual one."""
        return self._one_of("interface-size", INTERFACE_SIZES, 100)

    @interface_size.setter
    def interface_size(self, hundredths: int) -> None:
        self._set("interface-size", str(hundredths))

    @property
    def text_size(self) -> int:
        """The size of the article's text in pixels."""
        return self._one_of("text-size", TEXT_SIZES, DEFAULT_TEXT_SIZE)

    @text_size.setter
    def text_size(self, pixels: int) -> None:
        self._set("text-size", str(pixels))

    @property
    def reading_face(self) -> str:
        """The family the article is set in; empty for the bundled one."""
        return self._text("reading-face")

    @reading_face.setter
    def reading_face(self, family: str) -> None:
        self._set("reading-face", family)

    @property
    def measure(self) -> int:
        """How many characters a line of the article holds, about."""
        return self._one_of("measure", MEASURES, DEFAULT_MEASURE)

    @measure.setter
    def measure(self, characters: int) -> None:
        self._set("measure", str(characters))

    # --- keys ------------------------------------------------------------------------------------------------

    def keys(self, action: str) -> tuple[str, ...] | None:
        """The keys chosen for an action in Qt's portable text; ``None`` where they are the usual ones."""
        value = self._settings.value(f"keys/{action}")
        return None if value is None else tuple(key for key in str(value).split("\t") if key)

    def set_keys(self, action: str, keys: tuple[str, ...] | None) -> None:
        """Keep keys for an action; ``None`` goes back to the usual ones."""
        if keys is None:
            self._settings.remove(f"keys/{action}")
        else:
            self._settings.setValue(f"keys/{action}", "\t".join(keys))
        self.changed.emit("keys")

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, ""))

    def _one_of(self, name: str, values: tuple[int, ...], usual: int) -> int:
        text = self._text(name)
        return int(text) if text.isdigit() and int(text) in values else usual

    def _set(self, name: str, text: str) -> None:
        if text != self._text(name):
            self._settings.setValue(name, text)
            self.changed.emit(name)
