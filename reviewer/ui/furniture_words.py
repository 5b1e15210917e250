"""What a passage of page furniture is, in the reader's language."""

from reviewer.ui.translation import translate


def furniture_word(reason: str) -> str:
    """The name of a kind of page furniture; one that is not ours, from a reader outside, as it is."""
    words = {
        "advertising": translate("furniture", "advertising"),
        "byline": translate("furniture", "byline"),
        "comment": translate("furniture", "comment"),
        "comments": translate("furniture", "comments"),
        "control": translate("furniture", "control"),
        "cookies": translate("furniture", "cookies"),
        "credit": translate("furniture", "credit"),
        "dateline": translate("furniture", "dateline"),
        "dialog": translate("furniture", "dialog"),
        "footer": translate("furniture", "footer"),
        "form": translate("furniture", "form"),
        "front-matter": translate("furniture", "front matter"),
        "legal": translate("furniture", "legal"),
        "navigation": translate("furniture", "navigation"),
        "newsletter": translate("furniture", "newsletter"),
        "ornament": translate("furniture", "ornament"),
        "put-out": translate("furniture", "put out"),
        "quotation": translate("furniture", "quotation"),
        "related": translate("furniture", "related"),
        "running-head": translate("furniture", "running head"),
        "share": translate("furniture", "share"),
        "sharing": translate("furniture", "sharing"),
        "sidebar": translate("furniture", "sidebar"),
        "signature": translate("furniture", "signature"),
        "sources": translate("furniture", "sources"),
        "subscription": translate("furniture", "subscription"),
        "tags": translate("furniture", "tags"),
    }
    return words.get(reason, reason)
