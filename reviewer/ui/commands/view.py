"""How the text is shown."""

from typing import ClassVar

from reviewer.ui.actions import ActionSpec, spec
from reviewer.ui.commands.base import Commands, Slots
from reviewer.ui.theme import TEXT_SIZES
from reviewer.ui.translation import QT_TRANSLATE_NOOP


class ViewCommands(Commands):
    """The menu View; the themes stand under it."""

    SPECS: ClassVar[tuple[ActionSpec, ...]] = (
        spec(
            "furniture",
            "view",
            QT_TRANSLATE_NOOP("actions", "Show page furniture"),
            "F",
            QT_TRANSLATE_NOOP("actions", "Show what was left out as no part of the article"),
        ),
        spec(
            "larger",
            "view",
            QT_TRANSLATE_NOOP("actions", "Larger text"),
            "Ctrl++ Ctrl+=",
            QT_TRANSLATE_NOOP("actions", "Set the article larger"),
            apart=True,
        ),
        spec(
            "smaller",
            "view",
            QT_TRANSLATE_NOOP("actions", "Smaller text"),
            "Ctrl+-",
            QT_TRANSLATE_NOOP("actions", "Set the article smaller"),
        ),
        spec(
            "settings",
            "view",
            QT_TRANSLATE_NOOP("actions", "Settings…"),
            "Ctrl+,",
            QT_TRANSLATE_NOOP("actions", "Your name, the look, the keys, the library"),
            apart=True,
        ),
    )

    def slots(self) -> Slots:
        """What each action does."""
        return {
            "furniture": self._toggle_furniture,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "settings": self.window_.show_settings,
        }

    def possible(self) -> dict[str, bool]:
        """There must be a text to show."""
        return dict.fromkeys(("furniture", "larger", "smaller"), self.desk.article is not None)

    def _toggle_furniture(self) -> None:
        self.window_.source.toggle_furniture()

    def _resize_text(self, by: int) -> None:
        preferences = self.window_.preferences
        place = TEXT_SIZES.index(preferences.text_size) + by
        preferences.text_size = TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)]
