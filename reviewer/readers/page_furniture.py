"""Which blocks of a page are not its article: told by what the page itself calls its parts, and by a second
opinion.

The second opinion is trafilatura's, which weighs a whole page. What neither is sure of stays in the article: a
figure that is left out is worse than a line too many.
"""

import copy
import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from reviewer.readers.composing import Part
from reviewer.readers.markup import Found

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Elements that are furniture by their meaning, wherever they do not hold the article.
_BY_TAG = {"nav": "navigation", "form": "form", "button": "control", "option": "control", "menu": "navigation"}
_BY_ROLE = {
    "navigation": "navigation",
    "search": "form",
    "contentinfo": "footer",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "control",
    "button": "control",
    "tablist": "navigation",
}
# Elements that are furniture around an article and may be content inside one (a box of figures, a standfirst).
_AROUND = {"aside": "sidebar", "footer": "footer", "header": "navigation"}
# Words of class names and ids, and what they say; the first that is met counts. Each is one word between
# hyphens, underscores and changes of case, or several that follow one another.
_BY_WORD = """
cookies: cookie cookies cookiebar gdpr onetrust ccpa cmp consent didomi truste qc-cmp2 usercentrics
newsletter: newsletter newsletters subscribe subscription signup sign-up paywall regwall mailing-list optin
  mailchimp piano donate donation membership
advertising: ad ads adv advert adverts advertisement advertising adslot ad-slot adsense dfp sponsor
  sponsored sponsors promo promoted promotion outbrain taboola mgid revcontent commercial
share: share shares sharing sharebar sharetools share-tools social socials sharedaddy addthis addtoany
  follow-us social-media shareaholic
comments: comments commentlist comment-list comment-form comment-section comments-area disqus livefyre
  viafoura respond coral-comments spotim reply replies discussion discussions
related: related recommended recommendation recommendations recirc recirculation read-more more-stories
  more-on more-from most-read most-popular mostpopular mostread popular trending read-next readnext next-up
  up-next you-may-like also-read see-also relatedposts related-posts onward teaser teasers latest-news
  latest-posts headlines jp-relatedposts
navigation: nav navbar navigation navigations menu menus submenu breadcrumb breadcrumbs crumbs pagination
  pager skip-link skiplink skip-links topbar masthead toolbar hamburger sitenav site-header page-header toc
  prev-next post-navigation searchform search-form topnav
footer: footer foot site-footer colophon copyright copyrights
sidebar: sidebar side-bar rightrail right-rail rail widget widgets widget-area secondary
byline: author-bio author-box about-author authorbox bio
credit: photo-credit image-credit credit credits
tags: tags taglist tag-list tagcloud tag-cloud topics-list post-tags categories
dialog: modal popup pop-up overlay lightbox toast interstitial
control: print-button text-size font-size audio-player video-player player-controls
"""
# The first words of another story, broken off: "Many people fear that it seems too costly, but… Read more".
_TEASER = re.compile(
    r"(?:…|\.\.\.)\s*(?:(?:read (?:more|on)|read(?=…)|continue reading|mehr lesen|weiterlesen|lire la suite|"
    r"leer más)\W*)+$",
    re.IGNORECASE,
)
# Of even a sentence the page itself says for certain what it is: a notice, a comment, another story's start.
_CERTAIN = frozenset(
    "cookies newsletter advertising comments related navigation footer dialog form running-head".split()
)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d*|\d+")
_LETTERS = re.compile(r"[\W_]+")
_HELD = 0.4  # an element that holds more than this share of the article is no furniture, whatever it is called
_LINKS = 0.6  # a block with more than this share of links leads away


def mark(root: "HtmlElement", blocks: Sequence[Found]) -> None:
    """Say of each block of a page why it is furniture, where it is."""
    chosen = _second_opinion(root, blocks)
    # Without an opinion the sentences outside links are taken for the article.
    article = {i for i, block in enumerate(blocks) if (i in chosen if chosen else _is_prose(block))}
    holders = _weights(blocks, article)
    reasons: dict[HtmlElement, str] = {}
    for i, block in enumerate(blocks):
        reason = _reason(block, holders, reasons)
        if reason in _CERTAIN or i not in article or not _is_prose(block):
            block.furniture = reason
    if article:
        _mark_outside(blocks, article)


def _second_opinion(root: "HtmlElement", blocks: Sequence[Found]) -> set[int]:
    """The blocks that trafilatura takes for the article's, by their numbers."""
    from trafilatura import bare_extraction

    found = bare_extraction(copy.deepcopy(root), favor_recall=True, include_comments=False, include_tables=True)
    text = _letters(getattr(found, "text", None) or "")
    if not text:
        return set()
    return {i for i, block in enumerate(blocks) if (key := _letters(block.text)) and key in text}


def _letters(text: str) -> str:
    return _LETTERS.sub("", text.casefold())


def _weights(blocks: Sequence[Found], article: set[int]) -> dict["HtmlElement", float]:
    """The share of the article's letters that each element holds; a paragraph counts for all of its class,
    since some pages call each that is for subscribers "paywall".
    """
    held: dict[HtmlElement, float] = {}
    classes: dict[str, float] = {}
    whole = sum(len(blocks[i].text) for i in article) or 1
    paragraphs: list[HtmlElement] = []
    for i in article:
        block, share = blocks[i], len(blocks[i].text) / whole
        for element in _upwards(block.element):
            held[element] = held.get(element, 0.0) + share
        if block.element is not None and (name := block.element.get("class")):
            paragraphs.append(block.element)
            classes[name] = classes.get(name, 0.0) + share
    for element in paragraphs:
        held[element] = max(held[element], classes[element.get("class") or ""])
    return held


def _upwards(element: "HtmlElement | None") -> list["HtmlElement"]:
    """The element and those around it, the innermost first."""
    return [] if element is None else [element, *element.iterancestors()]


def _reason(block: Found, holders: dict["HtmlElement", float], reasons: dict["HtmlElement", str]) -> str:
    """What a block's end, and the elements around it, the outermost first, say it is; nothing where they hold
    the article.
    """
    if _TEASER.search(block.text):
        return "related"
    for element in reversed(_upwards(block.element)):
        if holders.get(element, 0.0) > _HELD:
            continue
        if element not in reasons:
            reasons[element] = _said_by(element)
        if reasons[element] and not (
            block.part is Part.HEADING and block.element is not None and _is_title(block)
        ):
            return reasons[element]
    return ""


def _is_title(block: Found) -> bool:
    return block.element is not None and block.element.tag == "h1"


def _said_by(element: "HtmlElement") -> str:
    """What an element says of itself by its tag, role, class and id."""
    tag = str(element.tag)
    if tag in ("html", "body", "main", "article"):
        return ""
    if tag == "div" and (element.get("title") or "") in ("header", "footer"):
        return "running-head"  # as LibreOffice saves a page's head and foot
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    if (role := element.get("role") or "") in _BY_ROLE:
        return _BY_ROLE[role]
    if (itemprop := element.get("itemprop") or "") in ("articleBody", "headline", "description"):
        return ""
    if said := _said_by_names(f"{element.get('class') or ''} {element.get('id') or ''} {itemprop}"):
        return said
    if tag in _AROUND and not _inside_article(element):
        return _AROUND[tag]
    return ""


@cache
def _said_by_names(names: str) -> str:
    spaced: list[str] = []
    for name in names.split():
        spaced.append("-" + "-".join(word.lower() for word in _WORDS.findall(name)) + "-")
    for reason, words in _vocabulary():
        if any(word in name for name in spaced for word in words):
            return reason
    return ""


@cache
def _vocabulary() -> tuple[tuple[str, tuple[str, ...]], ...]:
    entries = re.findall(r"^(\S+): ((?:.|\n  )+)", _BY_WORD, re.MULTILINE)
    return tuple((reason, tuple(f"-{word}-" for word in words.split())) for reason, words in entries)


def _inside_article(element: "HtmlElement") -> bool:
    return any(ancestor.tag in ("article", "main") for ancestor in element.iterancestors())


def _is_prose(block: Found) -> bool:
    """Whether a block is a sentence of its own rather than a link or a label."""
    text = block.text
    return block.linked < _LINKS and text.count(" ") >= 7 and text[-1] in ".!?…\"”’')]»"


def _mark_outside(blocks: Sequence[Found], article: set[int]) -> None:
    """Put out what stands before the headline or after the last of the article and is no sentence, and lists of
    links in between."""
    first, last = min(article), max(article)
    title = next((i for i, block in enumerate(blocks) if _is_title(block) and not block.furniture), None)
    begin = first if title is None else min(first, title)
    for i, block in enumerate(blocks):
        if block.furniture or i in article or i == title or _is_prose(block):
            continue
        outside = i < begin or i > last
        if (outside and block.part is not Part.CAPTION) or (block.linked >= _LINKS and not _is_title(block)):
            block.furniture = "navigation" if i < begin else "related" if block.linked >= _LINKS else "footer"
    for before, after in pairwise(blocks):
        # A heading over what is put out is its label.
        if before.part is Part.HEADING and not before.furniture and after.furniture and not _is_title(before):
            before.furniture = after.furniture
