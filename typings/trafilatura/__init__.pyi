from lxml.html import HtmlElement

class Document:
    text: str | None

def bare_extraction(
    filecontent: HtmlElement,
    *,
    favor_recall: bool = ...,
    include_comments: bool = ...,
    include_tables: bool = ...,
) -> Document | None: ...
