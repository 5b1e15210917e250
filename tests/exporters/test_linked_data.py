"""ClaimReview, web annotations and the description of the CSV table, each read by a processor of its standard.

The contexts of JSON-LD stand here, as far as the exports use them, so that no test needs the network: those of
schema.org and of the Web Annotation vocabulary (W3C Recommendation of 23 February 2017, its JSON-LD context).
A property that the context or the vocabulary does not know is an error here, not silently dropped.
"""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from csvw import CSVW  # pyright: ignore[reportMissingTypeStubs]  it has none
from rdflib import RDF, SDO, XSD, BNode, Graph, Literal, Namespace, URIRef

from reviewer import exporters
from reviewer.domain.article import hash_text
from tests.exporters.samples import TEXT, fit, hostile, record

# rdflib reads JSON-LD by a class of its own that it has deprecated since.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

_VOCABULARY: Any = SDO  # a class that knows its words; its types do not say so
OA = Namespace("http://www.w3.org/ns/oa#")
AS = Namespace("http://www.w3.org/ns/activitystreams#")
_SCHEMA_ORG: dict[str, Any] = {
    "@vocab": "https://schema.org/",
    "url": {"@type": "@id"},
    "datePublished": {"@type": "Date"},
    "dateModified": {"@type": "Date"},
    "archivedAt": {"@type": "@id"},
}
_ANNOTATION: dict[str, Any] = {
    "oa": str(OA),
    "as": str(AS),
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdf": str(RDF),
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": str(XSD),
    "id": {"@id": "@id", "@type": "@id"},
    "type": {"@id": "@type", "@type": "@id"},
    "Annotation": "oa:Annotation",
    "AnnotationCollection": "as:OrderedCollection",
    "AnnotationPage": "as:OrderedCollectionPage",
    "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "SpecificResource": "oa:SpecificResource",
    "Person": "foaf:Person",
    "Software": "as:Application",
    "assessing": "oa:assessing",
    "commenting": "oa:commenting",
    "describing": "oa:describing",
    "identifying": "oa:identifying",
    "linking": "oa:linking",
    "tagging": "oa:tagging",
    "body": {"@type": "@id", "@id": "oa:hasBody"},
    "target": {"@type": "@id", "@id": "oa:hasTarget"},
    "source": {"@type": "@id", "@id": "oa:hasSource"},
    "scope": {"@type": "@id", "@id": "oa:hasScope"},
    "selector": {"@type": "@id", "@id": "oa:hasSelector"},
    "creator": {"@type": "@id", "@id": "dcterms:creator"},
    "generator": {"@type": "@id", "@id": "as:generator"},
    "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
    "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
    "items": {"@type": "@id", "@container": "@list", "@id": "as:items"},
    "partOf": {"@type": "@id", "@id": "as:partOf"},
    "first": {"@type": "@id", "@id": "as:first"},
    "created": {"@id": "dcterms:created", "@type": "xsd:dateTime"},
    "modified": {"@id": "dcterms:modified", "@type": "xsd:dateTime"},
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
    "total": {"@id": "as:totalItems", "@type": "xsd:nonNegativeInteger"},
    "startIndex": {"@id": "as:startIndex", "@type": "xsd:nonNegativeInteger"},
    "exact": "oa:exact",
    "prefix": "oa:prefix",
    "suffix": "oa:suffix",
    "value": "rdf:value",
    "format": "dc:format",
    "name": "foaf:name",
    "label": "rdfs:label",
    "summary": "as:summary",
}
_CONTEXTS = {"https://schema.org": _SCHEMA_ORG, "http://www.w3.org/ns/anno.jsonld": _ANNOTATION}


def graph(form: str, folder: Path, *records: Any) -> Graph:
    """What the export says, as triples."""
    chosen = exporters.format_named(form)
    path = folder / f"out{chosen.suffix}"
    chosen.write([fit(one, chosen) for one in records], path)
    document = json.loads(path.read_bytes())
    context = _CONTEXTS[document["@context"]]
    if "@vocab" not in context:
        assert {key for key in _keys(document) if not key.startswith("@")} <= set(context)
    document["@context"] = context
    found = Graph()
    found.parse(data=json.dumps(document), format="json-ld")
    return found


def _keys(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value  # pyright: ignore[reportUnknownVariableType]  any JSON
    children: Any = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()  # pyright: ignore[reportUnknownVariableType]  any JSON
    for child in children:
        yield from _keys(child)


def test_every_word_of_a_claim_review_is_one_of_schema_org_s(tmp_path: Path) -> None:
    found = graph("claimreview", tmp_path, record(), hostile("=1 </script> \u202e"))
    words = {one for one in found.predicates() if one != RDF.type} | set(found.objects(None, RDF.type))
    assert len(words) > 15
    for word in words:
        assert word in _VOCABULARY, word


def test_a_claim_review_says_what_registries_ask_for(tmp_path: Path) -> None:
    found = graph("claimreview", tmp_path, record())
    reviews = sorted(found.subjects(RDF.type, SDO.ClaimReview), key=lambda one: str(found.value(one, SDO.url)))
    assert [str(found.value(one, SDO.url)) for one in reviews] == [
        f"https://post.example/flood#claim-{number}" for number in (11, 2, 6)
    ]
    for review in reviews:
        rating, item = found.value(review, SDO.reviewRating), found.value(review, SDO.itemReviewed)
        author = found.value(review, SDO.author)
        assert isinstance(found.value(review, SDO.claimReviewed), Literal)
        assert isinstance(found.value(review, SDO.url), URIRef)
        assert (rating, RDF.type, SDO.Rating) in found
        assert (item, RDF.type, SDO.Claim) in found
        assert (author, RDF.type, SDO.Organization) in found
        low, value, high = (
            int(str(found.value(rating, word))) for word in (SDO.worstRating, SDO.ratingValue, SDO.bestRating)
        )
        assert 1 == low <= value <= high == 5
        assert str(found.value(rating, SDO.alternateName)) in ("True", "Mostly true", "False")
        assert found.value(item, SDO.datePublished) == Literal("2026-03-03", datatype=SDO.Date)
        appearance = found.value(item, SDO.appearance)
        assert found.value(appearance, SDO.url) == URIRef("https://post.example/flood")


def test_every_annotation_is_whole_as_triples(tmp_path: Path) -> None:
    found = graph("webannotation", tmp_path, record())
    annotations = set(found.subjects(RDF.type, OA.Annotation))
    assert len(annotations) == 11
    after_emoji = 0
    for one in annotations:
        assert isinstance(one, URIRef)
        assert (one, OA.motivatedBy, OA.assessing) in found
        target = found.value(one, OA.hasTarget)
        assert isinstance(target, BNode)
        assert str(found.value(target, OA.hasSource)).startswith("ni:///sha-256;")
        selectors = {found.value(each, RDF.type): each for each in found.objects(target, OA.hasSelector)}
        place, quote = selectors[OA.TextPositionSelector], selectors[OA.TextQuoteSelector]
        start, end = (int(str(found.value(place, word))) for word in (OA.start, OA.end))
        assert TEXT[start:end] == str(found.value(quote, OA.exact))
        after_emoji += start > TEXT.index("😀")
    assert after_emoji == 2
    assert len(hash_text(TEXT)) == 64


@pytest.mark.parametrize("text", [None, '=HYPERLINK("x","y")', 'a"b,c\n\td', "abc \u202e\u05d0 \u2067x 12 😀"])
def test_the_table_is_what_its_description_says(text: str | None, tmp_path: Path) -> None:
    chosen = exporters.format_named("csv")
    path = tmp_path / "claims.csv"
    chosen.write([record() if text is None else hostile(text)], path)
    described: Any = CSVW(str(path) + "-metadata.json", validate=True)
    assert described.is_valid
    assert described.warnings == []
    rows: list[dict[str, Any]] = list(described.tables[0])
    if text is None:
        assert len(rows) == 11
        assert (rows[5]["low_number"], rows[5]["vague"]) == (Decimal(3200000), False)
        assert rows[3]["date"].isoformat().startswith("2026-03-02")
        assert rows[5]["decided_at"].isoformat() == "2026-03-04T05:10:07+00:00"
    else:
        assert rows[0]["comment"].removeprefix("'") == text


@pytest.mark.filterwarnings("always")  # by which the library tells, and counts
def test_a_table_that_is_not_as_described_is_found_out(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    exporters.format_named("csv").write([record()], path)
    path.write_bytes(path.read_bytes().replace(b",6,corrected,", b",six,corrected,", 1))
    assert not CSVW(str(path) + "-metadata.json", validate=True).is_valid
