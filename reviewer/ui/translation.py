"""The words of the interface in the user's language.

Texts are found by Qt's ``lupdate``, which knows calls by their names and reads nothing but literals:
``self.tr`` in a class of Qt's, ``translate`` elsewhere, ``QT_TRANSLATE_NOOP`` in tables. A text with a number
in it is ``self.tr("%n of …", "", n)``, so that each language has its own plurals.
"""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate(context, text)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation in ``context``. Qt's own does the same and is typed to give an object."""
    del context
    return text
