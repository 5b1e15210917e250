"""Text that any format can carry: what a format cannot hold is shown, never dropped."""

import re

# What XML 1.0 or HTML cannot hold: control characters, lone surrogates, noncharacters.
_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_PICTURES = 0x2400  # U+2400 is the picture of NUL, U+2401 of U+0001 …


def visible(text: str) -> str:
    """The text with characters that XML and HTML cannot hold shown: NUL as ␀, a lone surrogate as \\ud800.

    Carriage returns, which XML reads as line ends, are shown too (␍).
    """
    return _UNHELD.sub(_shown, text).replace("\r", "␍")


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def _shown(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(_PICTURES + code)
    return "␡" if code == 0x7F else f"\\u{code:04x}"
