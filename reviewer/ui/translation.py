"""The words of the interface in the user's language.

Texts are found by Qt's ``lupdate``, which knows calls by their names and reads nothing but literals:
``self.tr`` in a class of Qt's, ``translate`` elsewhere, ``QT_TRANSLATE_NOOP`` in tables. A text with a number
in it is ``self.tr("%n of …", "", n)``, so that each language has its own plurals.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from reviewer import settings
from reviewer.domain.errors import ReviewerError
from reviewer.domain.sentence import Sentence

NAME = "claim-reviewer"
SENTENCE = "sentence"  # the context of all sentences that are made outside the window
OWN = "en"  # the language the texts are written in; its file holds nothing but plurals


def folder() -> str:
    """Where the translations lie, a ``.qm`` file a language."""
    return str(settings.resources() / "translations")


def languages() -> list[str]:
    """The languages the interface can speak, as ISO codes, English first."""
    found = sorted(path.stem.partition("_")[2] for path in (settings.resources() / "translations").glob("*.qm"))
    return [OWN, *(code for code in found if code != OWN)]


def install_language(code: str) -> None:
    """Speak a language from here on; the system's where none is named, English where that is not there.

    Numbers and dates follow it. Qt's own words (in file dialogs, say) are translated too. What is on the screen
    already stays as it is.
    """
    locale = QLocale(code) if code else QLocale.system()
    QLocale.setDefault(locale)
    application = QCoreApplication.instance()
    if application is None:
        raise RuntimeError("a language needs an application")
    for old in application.findChildren(QTranslator):
        QCoreApplication.removeTranslator(old)
        old.deleteLater()
    own = QTranslator(application)
    found = own.load(locale, NAME, "_", folder()) or own.load(QLocale(OWN), NAME, "_", folder())
    if found:
        QCoreApplication.installTranslator(own)
    qt = QTranslator(application)
    if qt.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)


def translate(context: str, text: str) -> str:
    """The text in the user's language."""
    return QCoreApplication.translate(context, text)


def spoken(text: str) -> str:
    """A sentence made outside the window, in the user's language; any other text as it is.

    Figures and words of the article stay in the article's own notation, so that a number in a finding is
    written as it is in the text beside it; counts of the program's own (``int``) follow the language.
    """
    if not isinstance(text, Sentence):
        return text
    values = [QLocale().toString(v) if isinstance(v, int) else spoken(v) for v in text.values]
    if text.template == "{0}" and values:
        return values[0]
    if text.number is None:
        template = QCoreApplication.translate(SENTENCE, text.template)
    else:
        template = QCoreApplication.translate(SENTENCE, text.template, None, text.number)
        if template == text.template.replace("%n", str(text.number)):
            return str(text)  # not translated, and English chose its plural itself
    return template.format(*values)


def told(error: ReviewerError) -> str:
    """What went wrong and what to do, in the user's language."""
    return spoken(error.told)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation in ``context``. Qt's own does the same and is typed to give an object."""
    del context
    return text
