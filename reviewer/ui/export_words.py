"""What the export dialog says of formats and of what an export holds, in the user's language."""

from typing import TYPE_CHECKING

from reviewer.domain.tally import Tally
from reviewer.ui.translation import translate

if TYPE_CHECKING:
    from reviewer.services.exporting import Format


def format_title(form: "Format") -> str:
    """A format's name in a list; one from outside is called what it calls itself."""
    return {
        "html": translate("export", "Checked copy, HTML"),
        "docx": translate("export", "Checked copy, Word"),
        "pdf": translate("export", "Checked copy, PDF"),
        "query-docx": translate("export", "Query sheet, Word"),
        "query": translate("export", "Query sheet, Markdown"),
        "xlsx": translate("export", "Excel workbook"),
        "csv": translate("export", "CSV table"),
        "json": translate("export", "JSON document"),
        "jsonl": translate("export", "JSON Lines"),
        "claimreview": translate("export", "ClaimReview (schema.org)"),
        "webannotation": translate("export", "Web annotations (JSON-LD)"),
        "dossier": translate("export", "Dossier (ZIP)"),
    }.get(form.name, form.title)


def tally_words(tally: Tally) -> str:
    """What an export holds and what it left out and why: "12 confirmed; left out: 1 pending"."""
    counts = tally.as_json()
    held = _listed(counts["held"]) or translate("export", "no claims")
    dropped = _listed(counts["left_out"])
    if dropped:
        return translate("export", "{0}; left out: {1}").format(held, dropped)
    return translate("export", "{0}; nothing left out").format(held)


def _listed(counts: dict[str, int]) -> str:
    words = {
        "confirmed": translate("export", "{0} confirmed"),
        "corrected": translate("export", "{0} corrected"),
        "rejected": translate("export", "{0} rejected"),
        "pending": translate("export", "{0} pending"),
        "outside the choice": translate("export", "{0} outside the choice"),
        "with nothing open": translate("export", "{0} with nothing open"),
        "without a verdict": translate("export", "{0} without a verdict"),
        "without a publication address": translate("export", "{0} without a publication address"),
        "with a verdict that is not on the desk’s scale any more": translate(
            "export", "{0} with a verdict that is not on the desk’s scale any more"
        ),
        "pending, which no registry takes": translate("export", "{0} pending, which no registry takes"),
        "rejected, which no registry takes": translate("export", "{0} rejected, which no registry takes"),
    }
    return ", ".join(words.get(name, "{0} " + name).format(count) for name, count in counts.items())
