"""What tests of the window's parts share."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Takes back the language that a window was opened in."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
