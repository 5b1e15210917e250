"""The faces of the interface and of the article's text, and the size of the interface.

All sizes of the interface are given in pixels as they are at its usual size; ``scaled`` makes them what the
user asked for. Qt itself sees to screens with more pixels.
"""

from PySide6.QtGui import QFont, QFontDatabase

from reviewer import settings

INTERFACE_FACE = "Inter"
READING_FACE = "Noto Serif"
TEXT_SIZES = (13, 15, 17, 19, 22, 25, 29, 34)
DEFAULT_TEXT_SIZE = 17
INTERFACE_SIZES = (90, 100, 115, 130, 150, 175, 200)  # in hundredths of the usual size


class _Chosen:
    """What the user chose; one for the program, as the application's own font is."""

    scale = 1.0
    reading = READING_FACE


def set_interface_size(hundredths: int) -> None:
    """Set the interface larger or smaller; whoever drew with the old size must draw anew."""
    _Chosen.scale = hundredths / 100


def set_reading_face(family: str) -> None:
    """Set the article in another face; empty for the bundled one."""
    _Chosen.reading = family or READING_FACE


def scaled(pixels: float) -> int:
    """A length of the interface at the size the user asked for."""
    return round(pixels * _Chosen.scale)


def load_faces() -> None:
    """Make the bundled faces known to Qt; a fresh machine may have no font at all."""
    for path in sorted((settings.resources() / "fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(path))


def interface_font(size: int = 13, *, bold: bool = False) -> QFont:
    """The face of controls; ``size`` in pixels at the interface's usual size."""
    font = QFont(INTERFACE_FACE)
    font.setPixelSize(scaled(size))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def reading_font(size: int = DEFAULT_TEXT_SIZE) -> QFont:
    """The face of the source text, in pixels."""
    font = QFont([_Chosen.reading, READING_FACE, INTERFACE_FACE])
    font.setPixelSize(size)
    return font
