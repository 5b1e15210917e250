"""ClaimReview (schema.org, JSON-LD) for registries of fact checks. Nothing is promised of search engines.

The properties are those of Google's Fact Check documentation (which says that Search shows them no longer and
that the Fact Check Explorer does). Required: of ClaimReview ``claimReviewed``, ``reviewRating``, ``url``; of
Rating ``alternateName``. Recommended: of ClaimReview ``author``, ``datePublished``, ``itemReviewed``; of Rating
``ratingValue``, ``bestRating``, ``worstRating``; of Claim ``appearance``, ``author``, ``datePublished``. Not
given are ``firstAppearance``, which no record knows, and Rating's ``name``, a stand-in for ``alternateName``.
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from reviewer.domain.article import Article
from reviewer.domain.article_record import ArticleRecord, RecordedClaim
from reviewer.domain.evidence import Evidence
from reviewer.domain.tally import Tally
from reviewer.exporters.format import VERIFIED, telling

NAME = "claimreview"
TITLE = "ClaimReview (schema.org)"
SUFFIX = ".claimreview.jsonld"
STATES = VERIFIED

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
# Registries take a person or an organisation and the record knows a name only: who is named with a title or an
# office is a person, all others pass for organisations.
_PERSON = re.compile(
    r"\b(Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mayor|President|Minister|Chancellor|Senator|Sen|Rep|"
    r"Governor|Gov|Judge|Justice|General|Gen|Colonel|Captain|Sergeant|Officer|Sheriff|Bishop|Pope|King|Queen|"
    r"Prince|Princess|[Ss]pokes(?:man|woman|person)|[Dd]irector|[Rr]esearcher|[Aa]nalyst|[Cc]o-?[Aa]uthor)\b"
)
# What ends a script element early, or begins a comment in it.
_SCRIPT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def refuse(record: ArticleRecord, recorded: RecordedClaim) -> str | None:
    """A registry takes reviews with a verdict on the desk's scale and the address they were published at."""
    verdict = recorded.claim.standing.verdict
    if recorded.claim.state not in VERIFIED:
        return f"{recorded.claim.state.value}, which no registry takes"
    if verdict is None:
        return "without a verdict"
    if record.scale.rating(verdict.step) is None:
        return "with a verdict that is not on the desk’s scale any more"
    if not _is_web_address(record.article.url):
        return "without a publication address"
    return None


def write(articles: Iterable[ArticleRecord], path: Path) -> None:
    """One review as it is, several as the items of a DataFeed; safe inside a script element."""
    with path.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        tally = Tally()
        waiting: dict[str, Any] | None = None
        for record in articles:
            tally += record.tally
            for recorded in telling(record.told, record.claims):
                review = _review(record, recorded)
                if waiting is None:
                    waiting = review
                    continue
                if waiting:
                    file.write(
                        '{\n"@context": "https://schema.org",\n"@type": "DataFeed",\n"dataFeedElement": [\n'
                    )
                    file.write(_item(waiting))
                    waiting = {}
                file.write(",\n" + _item(review))
        if waiting == {}:
            file.write(f'\n],\n"description": {_safe(tally.sentence())}\n}}\n')
        elif waiting is None:
            empty: dict[str, Any] = {
                "@context": "https://schema.org",
                "@type": "DataFeed",
                "dataFeedElement": [],
            }
            file.write(_safe({**empty, "description": tally.sentence()}) + "\n")
        else:
            file.write(_safe({"@context": "https://schema.org", **waiting}) + "\n")


def _item(review: dict[str, Any]) -> str:
    return _safe({"@type": "DataFeedItem", "item": review})


def _safe(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return re.sub("[<>&\u2028\u2029]", lambda found: _SCRIPT[found[0]], text)


def _review(record: ArticleRecord, recorded: RecordedClaim) -> dict[str, Any]:
    claim, article = recorded.claim, record.article
    verdict = claim.standing.verdict
    rating = record.scale.rating(verdict.step) if verdict else None
    if verdict is None or rating is None:
        raise ValueError(f"claim {claim.id} has no verdict on the scale")
    review: dict[str, Any] = {
        "@type": "ClaimReview",
        "url": f"{article.url}#claim-{recorded.number}" if "#" not in (article.url or "") else article.url,
        "claimReviewed": recorded.sentence,
        "author": _publisher(article),
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": rating,
            "bestRating": len(record.scale.steps),
            "worstRating": 1,
            "alternateName": record.verdict_name(claim),
        },
        "itemReviewed": _claim(record, recorded),
    }
    if verdict.summary:
        review["reviewBody"] = verdict.summary
        review["reviewRating"]["ratingExplanation"] = verdict.summary
    decided = recorded.last
    if article.published and _DATE.fullmatch(article.published):
        review["datePublished"] = article.published
    if decided is not None:
        review["dateModified"] = f"{decided.at:%Y-%m-%d}"
    return review


def _publisher(article: Article) -> dict[str, str]:
    parts = urlsplit(article.url or "")
    name = article.publication or parts.hostname or ""
    return {"@type": "Organization", "name": name, "url": f"{parts.scheme}://{parts.netloc}/"}


def _claim(record: ArticleRecord, recorded: RecordedClaim) -> dict[str, Any]:
    article, attribution = record.article, recorded.claim.reading.attribution
    claim: dict[str, Any] = {
        "@type": "Claim",
        "appearance": {"@type": "CreativeWork", "url": article.url, "name": article.title},
    }
    if article.published and _DATE.fullmatch(article.published):
        claim["datePublished"] = article.published
    name = attribution.source if attribution and attribution.source else article.author or article.publication
    if name:
        claim["author"] = {"@type": "Person" if _PERSON.search(name) else "Organization", "name": name}
    rests_on = [_citation(item) for item in record.evidence_of(recorded.claim)]
    if rests_on:
        claim["citation"] = rests_on
    return claim


def _citation(item: Evidence) -> dict[str, Any]:
    cited: dict[str, Any] = {"@type": "CreativeWork", "name": item.label}
    if _is_web_address(item.url):
        cited["url"] = item.url
    if _is_web_address(item.archive_url):
        cited["archivedAt"] = item.archive_url
    return cited


def _is_web_address(url: str | None) -> bool:
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)
