"""What a drag or the clipboard carries, in the words of the programs that it comes from."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl

# Where a piece of a page was copied from; Chromium's and Firefox's names for it, each with its encoding.
_SOURCES = {"chromium/x-source-url": "utf-8", "text/x-moz-url-priv": "utf-16-le"}
_WEB = frozenset({"http", "https"})


def files(data: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def links(data: QMimeData) -> tuple[QUrl, ...]:
    """The addresses of what is elsewhere: dragged or copied as links, or as text that is nothing but one."""
    urls = data.urls()
    text = data.text().strip()
    if not urls and not any(sign.isspace() for sign in text):
        text = f"https://{text}" if text.lower().startswith("www.") else text
        urls = [QUrl(text, QUrl.ParsingMode.StrictMode)]
        urls = [url for url in urls if url.scheme() in _WEB and url.host()]
    return tuple(url for url in urls if not url.isLocalFile())


def what_to_do(urls: tuple[QUrl, ...]) -> str:
    """A sentence on links: nothing is fetched from the network, and how the article gets here all the same."""
    shown = urls[0].toDisplayString()
    shown = shown if len(shown) <= 80 else f"{shown[:79]}…"
    if urls[0].scheme() in _WEB:
        words = QCoreApplication.translate(
            "carried",
            "{0} is a link, and this program fetches no pages from the network. Open the page in your browser, "
            "save it (Ctrl+S) and drop the saved file here; or select the article's text and drop or paste it.",
        )
    else:
        words = QCoreApplication.translate(
            "carried",
            "{0} is on another computer, and this program fetches no files from the network. Copy the file to "
            "this computer and drop it here.",
        )
    return words.format(shown)


def copied_from(data: QMimeData) -> str | None:
    """The address of the page that a selection was dragged or copied from, where the browser says it."""
    for kind, encoding in _SOURCES.items():
        if data.hasFormat(kind):
            said = bytes(data.data(kind).data()).decode(encoding, "replace").strip("\0\ufeff \r\n")
            if said:
                return said.split("\n")[0].strip()
    return None
