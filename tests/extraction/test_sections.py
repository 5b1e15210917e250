"""The parts of a pasted page: the cases of ``tests/specs/furniture.json``, and what a reader knows already."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.article import Furniture, Layout, Section, Span
from reviewer.extraction import extract
from reviewer.extraction.sections import Role, divide

PAGES = json.loads((Path(__file__).parent.parent / "specs" / "furniture.json").read_text(encoding="utf-8"))


def lines_in(text: str, role: Role) -> list[str]:
    return [text[line.start : line.end] for line in divide(text).lines if line.role is role]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page["name"])
def test_tells_the_article_from_the_page_around_it(page: dict[str, Any]) -> None:
    text = page["text"]
    assert lines_in(text, Role.FURNITURE) == page["furniture"]
    assert lines_in(text, Role.HEADING) == page["headings"]
    assert lines_in(text, Role.CAPTION) == page["captions"]
    assert sorted(set(lines_in(text, Role.HEADLINE))) == page["headline"]
    sections = divide(text)
    assert sections.title == page["title"]
    assert sections.published == page["published"]


def test_no_figure_comes_from_furniture() -> None:
    text = "River floods 40 houses\n\nThe river flooded 40 houses on Friday, it was said.\n\nRead more: 7 tips"
    claims = extract(text).claims
    assert [(text[c.reading.figure_span.start : c.reading.figure_span.end], c.section) for c in claims] == [
        ("40", Section.HEADLINE),
        ("40", Section.BODY),
    ]


def test_what_the_reader_knows_of_the_layout_is_not_questioned() -> None:
    text = "A title\nRead more: 7 tips\nThe river flooded 40 houses on Friday.\nA boat with 3 men."
    spans = [Span(text.index(part), text.index(part) + len(part)) for part in text.split("\n")]
    layout = Layout(headings=(spans[0],), captions=(spans[3],), furniture=(Furniture(spans[2], "given"),))
    roles = [line.role for line in divide(text, layout).lines]
    assert roles == [Role.HEADLINE, Role.FURNITURE, Role.FURNITURE, Role.CAPTION]


def test_neighbouring_lines_of_one_kind_are_one_stretch_of_furniture() -> None:
    body = "The river flooded 40 houses on Friday, the council said."
    text = f"River floods houses\n{body}\nRelated\nDam was full to 98 percent"
    furniture = divide(text).furniture()
    assert [text[f.span.start : f.span.end] for f in furniture] == ["Related\nDam was full to 98 percent"]


def test_a_short_sentence_with_a_date_is_no_dateline() -> None:
    text = "Minister resigns\n\nHe came on 3 May 2021.\n\n3 May 2021, 10:30 GMT\n\nHe had 5 aides."
    claims = extract(text).claims
    figures = [text[c.reading.figure_span.start : c.reading.figure_span.end] for c in claims]
    assert figures == ["3 May 2021", "5"]


@pytest.mark.parametrize(
    "dateline",
    [
        "NEW YORK, Nov. 24 (Reuters) - ",
        "LONDON, 24 November (AP) — ",
        "ST. JOHN'S, Canada, May 3, 2021 (AFP) – ",
        "Kyiv, 3 May (Interfax) - ",
        "PARIS, March 5 -- ",
    ],
)
def test_the_date_a_news_agency_puts_before_its_story_is_no_figure(dateline: str) -> None:
    text = f"Storm cuts power\n\n{dateline}The storm of 5 March cut power to 12 villages, police said."
    claims = extract(text).claims
    figures = [text[c.reading.figure_span.start : c.reading.figure_span.end] for c in claims]
    assert figures == ["5 March", "12"]


STORY = (
    "River floods 40 houses in lower town\n"
    "By our reporter in the valley\n"
    "The river burst its banks early on Friday and flooded 40 houses in the lower town, the council said.\n"
    "Rescue teams used two boats to bring families to a school on the hill, where 120 beds had been set up.\n"
    "The water is expected to fall slowly over the weekend, and the bridge will stay shut until Tuesday.\n"
    "Repairs will cost about 3 million pounds, of which the county has promised a third, the mayor said.\n"
)
MENU = "Harbour Markets Valley Letters Weather Puzzles Cooking Gardens Chess Theatre Jobs Homes\n".replace(
    " ", "\n"
)
OTHER_STORIES = (
    "Why the old mill never opened again\n"
    "Ten walks for a wet Sunday in the hills\n"
    "Brass band looks for young players\n"
    "The baker who gave up flour for good\n"
    "Council votes on parking in the square\n"
    "What we learned at the county show\n"
)


def test_a_whole_page_copied_as_text_is_its_article() -> None:
    teasers = OTHER_STORIES.replace("again", "in 2019").replace("Ten walks", "10 walks")
    page = f"{MENU}{teasers}Two clipped titles of other pages stand here and...\n{MENU}{STORY}{teasers}{MENU}"
    article = [line for role in (Role.HEADLINE, Role.HEADING, Role.BODY) for line in lines_in(page, role)]
    assert article == STORY.rstrip("\n").split("\n")
    assert divide(page).title == "River floods 40 houses in lower town"


def test_a_table_below_an_article_stays() -> None:
    table = "".join(f"Parish {letter} with {n} houses\n" for n, letter in enumerate("ABCDEFGHIJ", 3))
    assert lines_in(STORY + table, Role.FURNITURE) == []


def test_a_list_inside_an_article_stays_and_so_does_a_short_one_below_it() -> None:
    lines = STORY.split("\n")
    listed = OTHER_STORIES + OTHER_STORIES.replace("\n", " of the town\n")
    more = [line.replace("said", "told us").replace("the", "that") for line in lines[2:5]]
    assert lines_in("\n".join([*lines[:5], listed + lines[5], *more]), Role.FURNITURE) == []
    assert lines_in(STORY + "".join(OTHER_STORIES.splitlines(keepends=True)[:4]), Role.FURNITURE) == []


def test_what_stands_under_a_heading_of_the_pages_own_is_not_the_article() -> None:
    text = (
        f"{STORY}Related\nTen walks for a wet Sunday in the hills\nComments (3)\nThey wasted 4 million on it."
    )
    headings = [Span(text.index(part), text.index(part) + len(part)) for part in ("Related", "Comments (3)")]
    title = Span(0, text.index("\n"))
    furniture = divide(text, Layout(headings=(title, *headings))).furniture()
    assert [(text[f.span.start : f.span.end], f.reason) for f in furniture] == [
        ("Related\nTen walks for a wet Sunday in the hills", "related"),
        ("Comments (3)\nThey wasted 4 million on it.", "comments"),
    ]


BUTTONS = "Share\nTweet\nPrint\nSubscribe\nPrivacy policy\n"


def kept(text: str, layout: Layout) -> list[str]:
    lines = divide(text, layout).lines
    return [text[line.start : line.end] for line in lines if line.role is not Role.FURNITURE]


def test_a_printed_page_of_the_web_is_its_article() -> None:
    page = f"{MENU}{BUTTONS}{STORY}{OTHER_STORIES}{MENU}"
    start = page.index("River floods")
    other = page.index("Brass band")
    headings = (Span(start, page.index("\n", start)), Span(other, page.index("\n", other)))
    assert kept(page, Layout(headings, printed=True)) == STORY.rstrip("\n").split("\n")
    # Where a format itself told what is the page's, it is not asked again.
    assert len(kept(page, Layout(headings))) > len(STORY.split("\n"))


def test_a_printed_report_keeps_the_lists_at_its_end() -> None:
    report = STORY + OTHER_STORIES + OTHER_STORIES.replace("\n", " of the town\n")
    title = Span(0, report.index("\n"))
    assert kept(report, Layout((title,), printed=True)) == report.rstrip("\n").split("\n")


def test_teasers_and_notices_among_the_menus_of_a_printed_page_are_left_out() -> None:
    teaser = "See here what 12 of our readers made of an old boat.\n"
    notice = "We mended 3 of our own rules here on Monday.\n"
    page = f"{MENU}Brass band\n{teaser}{MENU}{MENU}{BUTTONS}{STORY}{MENU}{notice}{MENU}"
    headings = tuple(
        Span(page.index(heading), page.index(heading) + len(heading))
        for heading in ("Brass band", STORY.split("\n", maxsplit=1)[0])
    )
    assert kept(page, Layout(headings, printed=True)) == STORY.rstrip("\n").split("\n")
    # Text that was pasted says too little of its page for that.
    assert notice.rstrip() in kept(page, Layout())


def test_an_article_that_lists_part_is_whole_from_its_first_sentence_on() -> None:
    sentences = [line for line in STORY.split("\n") if line.endswith(".")]
    listing = "".join(f"let value_{chr(97 + i)} = fetch(address)\n" for i in range(10))
    more = "\n".join(f"{line[:-1]}, as was said before." for line in sentences)
    last = "\n".join(f"{line[:-1]}, part {part} says." for line in sentences for part in range(5))
    text = f"{MENU}{BUTTONS}{STORY}{listing}{more}\n{listing}What comes next\n{last}\n"
    headings = tuple(
        Span(text.index(heading), text.index(heading) + len(heading))
        for heading in (STORY.split("\n", maxsplit=1)[0], "What comes next")
    )
    assert kept(text, Layout(headings, printed=True)) == text[text.index("River") :].rstrip("\n").split("\n")


def test_a_ranking_beside_the_article_is_no_table() -> None:
    ranking = "".join(f"{place}.\n{title}\n" for place, title in enumerate(OTHER_STORIES.splitlines(), 1))
    assert lines_in(STORY + ranking, Role.FURNITURE) == ranking.rstrip("\n").split("\n")


@pytest.mark.parametrize(
    "bar", ["ShareTweetEmail", "5347 CONNECT 207 TWEET 24 LINKEDIN", "FacebookTwitterWhatsapp"]
)
def test_buttons_that_ran_together_are_buttons(bar: str) -> None:
    assert bar in lines_in(f"{STORY}{bar}\n", Role.FURNITURE)


@pytest.mark.parametrize("word", ["Homecoming", "Livestream", "Printmaking 2025", "Moreover"])
def test_words_that_only_begin_like_a_button_are_none(word: str) -> None:
    assert lines_in(f"{STORY}{word}\n", Role.FURNITURE) == []
