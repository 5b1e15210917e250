"""Web pages: what is the article, what stands around it, and what the page says of itself."""

from pathlib import Path

import pytest

from reviewer import readers
from reviewer.domain.article import Document
from reviewer.domain.errors import UnreadableFile

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="module")
def page() -> Document:
    return readers.read(SAMPLES / "page.html")


def reasons(document: Document) -> dict[str, str]:
    """Each line of the text with why it is furniture, empty where it is not."""
    found: dict[str, str] = {}
    start = 0
    for line in document.text.split("\n"):
        covering = [
            part.reason
            for part in document.layout.furniture
            if part.span.start <= start and start + len(line) <= part.span.end
        ]
        if line:
            found[line] = covering[0] if covering else ""
        start += len(line) + 1
    return found


@pytest.mark.parametrize(
    ("begins", "reason"),
    [
        ("We use cookies", "cookies"),
        ("Sport 24", "navigation"),
        ("FacebookTwitter 45 shares", "share"),
        ("Ten things to know about the 5", "related"),
        ("This is a waste of 4 million", "comments"),
        ("Sign up for our newsletter", "newsletter"),
        ("© 2025", "footer"),
    ],
)
def test_what_stands_around_an_article_is_kept_and_marked(page: Document, begins: str, reason: str) -> None:
    assert [why for line, why in reasons(page).items() if line.startswith(begins)] == [reason]


@pytest.mark.parametrize(
    "begins",
    [
        "Harbour repairs cost",
        "Some 300 boats must move",
        "The harbour in 2019",
        "The repairs of the harbour will cost",
        "“We have 300 boats here",
        "What it means",
        "2024\t£1.2m",
        "14 jetties close",
        "Energy rises to 10⁶ joules per m², and the water is H₂O",
    ],
)
def test_the_article_itself_is_not(page: Document, begins: str) -> None:
    assert [why for line, why in reasons(page).items() if line.startswith(begins)] == [""]


def test_a_page_of_boxes_without_telling_names_is_told_apart_by_its_links_and_sentences() -> None:
    told = reasons(readers.read(SAMPLES / "plain-names.html"))
    out = [line for line, reason in told.items() if reason]
    assert out == [
        "Home | News | Sport",
        "READ MORE: Five things we know about the hostel fire that shocked the town",
        "EmailPrintShare this 231",
        "Most read",
        "Man, 34, charged with murder of 2 in Westfield",
        "Council tax to rise by 4.9% in April, leaders say",
        "The 10 best beaches in the county",
        "From our partners",
        "Doctors amazed: lose 20 pounds in 3 weeks with this one trick.",
        "Terms Privacy",
    ]
    assert "2024: 38 fires" in told


def test_what_the_page_says_of_itself(page: Document) -> None:
    assert page.title == "Harbour repairs cost £4 million"
    assert page.author == "Anna Berg, Ben Cole"
    assert page.publication == "The Lowmoor Post"
    assert page.published == "2025-11-23"
    assert page.url == "https://news.example.org/world/harbour"


def test_a_page_saved_in_one_file_is_that_page(page: Document) -> None:
    saved = readers.read(SAMPLES / "page.mhtml")
    assert saved.text == page.text
    assert saved.layout == page.layout
    assert saved.publication == "The Lowmoor Post"
    # The browser drops the page's scripts, and the mail's date is that of saving.
    assert saved.published is None


def test_headings_and_captions_of_a_page_reach_the_claims(page: Document) -> None:
    captions = [page.text[span.start : span.end] for span in page.layout.captions]
    assert captions == ["The harbour in 2019, with 120 berths. Photograph: Ann Lee"]
    headings = [page.text[span.start : span.end] for span in page.layout.headings]
    assert headings == ["Harbour repairs cost £4 million", "What it means"]


def html(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


ARTICLE = "<article><h1>Boats</h1>" + "".join(
    f"<p>In year {year} the harbour had {year - 1500} boats, the council said in its report on the port.</p>"
    for year in range(1990, 2000)
)


def test_an_article_in_a_box_with_a_furniture_name_stays_the_article() -> None:
    document = readers.read_bytes(
        html(f'<div class="sidebar-layout share-wrapper">{ARTICLE}</article></div>'), "x", ".html"
    )
    assert document.layout.furniture == ()


def test_paragraphs_that_each_have_a_furniture_name_stay_the_article() -> None:
    named = ARTICLE.replace("<p>", '<p class="paywall">')
    document = readers.read_bytes(html(f"{named}</article><p class='paywall'>Log in</p>"), "x", ".html")
    assert {line: why for line, why in reasons(document).items() if why} == {"Log in": "newsletter"}


def test_the_broken_off_beginning_of_another_story_is_furniture() -> None:
    teasers = [
        "Many people fear that a boat costs too much, but if you buy one for 300 pounds… Read more Read more",
        "The council has 25 plans for the port, of which the cheapest costs 40 million... Continue reading »",
    ]
    body = ARTICLE.replace("</p>", f"</p><p>{teasers[0]}</p><p>{teasers[1]}</p>", 1)
    page = html(f"{body}<p>There is more to read, it said… but not much.</p></article>")
    found = reasons(readers.read_bytes(page, "x", ".html"))
    assert {line for line, why in found.items() if why == "related"} == set(teasers)


def test_what_a_page_does_not_show_is_not_read() -> None:
    body = (
        f"{ARTICLE}<p style='display:none'>99 hidden</p><script>var x = 98;</script><p hidden>97 hidden</p>"
        "<template><p>96 templates</p></template><noscript>95 scripts</noscript><!-- 94 comments --></article>"
    )
    text = readers.read_bytes(html(body), "x", ".html").text
    assert "Boats" in text
    assert not any(word in text for word in ("hidden", "var x", "templates", "scripts", "comments"))


GRAPH = """<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"W"},
{"@type":["NewsArticle"],"headline":"H","author":"A. Writer","datePublished":"2024-02-03"}]}</script>"""
BROKEN = """<script type="application/ld+json">{broken</script><meta property="og:title" content="OG">
<meta name="author" content="By B. Writer"><meta property="article:published_time" content="2024-05-06T1">"""
PLAIN = """<title>Only a title</title><meta name="author" content="https://example.org/people/c">
<meta name="date" content="last week">"""
ODD = """<script type="application/ld+json">[{"@type":"NewsArticle","headline":5,"author":{"name":["D","E"]},
"datePublished":20240506}]</script>"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (GRAPH, ("H", "A. Writer", "2024-02-03")),
        (BROKEN, ("OG", "B. Writer", "2024-05-06")),
        (PLAIN, ("Boats", None, None)),
        (ODD, ("Boats", "D, E", None)),
    ],
    ids=["graph", "broken", "plain", "odd"],
)
def test_metadata_is_taken_only_where_it_is_marked_up(head: str, expected: tuple[str | None, ...]) -> None:
    document = readers.read_bytes(html(ARTICLE, head), "x", ".html")
    assert (document.title, document.author, document.published) == expected


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "http://[broken", "  ", "/path"]
)
def test_only_an_address_on_the_web_is_an_address(address: str) -> None:
    assert (
        readers.read_bytes(html(ARTICLE, f'<link rel="canonical" href="{address}">'), "x", ".html").url is None
    )


@pytest.mark.parametrize(
    ("label", "codec"),
    [("windows-1251", "cp1251"), ("shift_jis", "cp932"), ("iso-8859-1", "cp1252"), ("gb2312", "gb18030")],
)
def test_a_page_is_read_in_the_encoding_that_it_names(label: str, codec: str) -> None:
    words = {
        "cp1251": "Погибли 300",
        "cp932": "東京で300人",
        "cp1252": "“300” café – £5",
        "gb18030": "已有300人死亡",
    }
    source = f'<meta charset="{label}"><p>{words[codec]}</p>'.encode(codec)
    document = readers.read_bytes(source, "x", ".html")
    assert document.text == words[codec]
    assert document.encoding_sure


def test_a_page_that_names_a_wrong_encoding_is_read_all_the_same() -> None:
    document = readers.read_bytes("<meta charset=ascii><p>café – 300</p>".encode(), "x", ".html")
    assert document.text == "café – 300" or document.encoding == "windows-1252"


def test_a_table_that_lays_out_a_page_is_no_table_of_data() -> None:
    cell = (
        "<td>"
        + "".join(f"<p>Paragraph {n} of the mail says that {n} people came.</p>" for n in range(5))
        + "</td>"
    )
    text = readers.read_bytes(html(f"<table><tr>{cell}{cell}</tr></table>"), "x", ".html").text
    assert "\t" not in text
    assert "Paragraph 3 of the mail says that 3 people came." in text.split("\n")


def test_rich_text_from_a_browser_is_all_the_article() -> None:
    windows = (
        "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:00000200\r\nSourceURL:https://news.example.org/a\r\n"
        "<html><body><!--StartFragment--><h2>12 boats</h2><nav>Read 5 more</nav>"
        "<p>They sold <b>12</b> boats.</p>"
        "<!--EndFragment--></body></html>"
    )
    document = readers.read_rich(windows, "pasted")
    assert document.text == "12 boats\n\nRead 5 more\n\nThey sold 12 boats."
    assert document.layout.furniture == ()
    assert document.url == "https://news.example.org/a"
    assert document.media_type == "text/html"


def test_line_breaks_of_old_pages_part_paragraphs() -> None:
    text = readers.read_rich("One 1<br>Two 2<br><br>Three 3", "x").text
    assert text == "One 1\nTwo 2\n\nThree 3"


@pytest.mark.parametrize("source", ["", "<html></html>", "<p> </p>", "<script>5</script>"])
def test_a_page_without_text_is_refused(source: str) -> None:
    with pytest.raises(UnreadableFile, match="holds no text"):
        readers.read_bytes(source.encode(), "empty.html", ".html")
