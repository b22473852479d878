"""News pages: one page, one Document.

The body is found by trafilatura, which did better than resiliparse on our pages (docs/readers.md has
the table); title, byline, date, outlet and address come from what the page declares about itself.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from selectolax.lexbor import LexborHTMLParser

from sayso.errors import ReadError
from sayso.ids import content_id
from sayso.lang.detect import detect_language
from sayso.model import Document, Notice
from sayso.read.decode import read_text
from sayso.read.html_fields import Fields, fields_of

UNSEEN = ("script", "style", "template", "noscript", "iframe", "svg", "button")
# Captions and pulled quotations stand in these too, but would count a quotation twice. A form is
# none of them: old sites wrap the whole page in one.
FRAME = ("nav", "aside", "footer", "figure", "amp-sidebar", "amp-consent", "amp-ad")
# A block that is nothing but a link leads elsewhere: a menu, "read more". Menus cost the most time.
LONE_LINKS = "li > a:only-child, div > a:only-child, td > a:only-child, p > a:only-child"
# The report's own words are wanted, not the posts of others that it shows.
NOT_BODY = [
    "//blockquote[contains(@class, 'twitter-tweet') or contains(@class, 'instagram-media')]",
    "//*[contains(@class, 'caption')]",
]
# A page's frame can weigh a hundred times its article: looking into the one element that holds the
# article makes such a page six times as fast to read.
HOLDERS = ("[itemprop=articleBody]", "article", "main")
MIN_HELD_WORDS = 60

DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?([\w.:-]+)""", re.IGNORECASE
)
DECLARATION_BYTES = 4096

# A page of headlines, a login form or an error has no paragraph of that many words.
MIN_PARAGRAPH_WORDS = 12

# Lines at the top and the bottom among which the extractor leaves the byline.
EDGE_LINES = 3
MAX_WORDS_BESIDE_BYLINE = 4
SENTENCE_ENDS = (".", "!", "?", "…", "”", "»", '"')


def read_html(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read a saved page of a news site.

    Raises:
        ReadError: no article is found in it.
    """
    declared = declared_encoding(file.read(DECLARATION_BYTES))
    file.seek(0)
    page = LexborHTMLParser(read_text(file, path, declared=declared))
    fields = fields_of(page)
    text = _body(page, fields)
    if text is None:
        raise _no_article(page, path)
    yield Document(
        id=content_id("article", fields.url or "", fields.title or "", text),
        text=text,
        title=fields.title,
        date=fields.date,
        lang=detect_language(text),
        channel=fields.channel,
        url=fields.url,
        byline=fields.byline,
        edited=fields.edited,
        path=path,
    )


def declared_encoding(content: bytes) -> str | None:
    """Return the encoding that a page names at its beginning; None if it names none."""
    declared = DECLARED.search(content[:DECLARATION_BYTES])
    return declared[1].decode("ascii") if declared else None


def _body(page: LexborHTMLParser, fields: Fields) -> str | None:
    """Return the article's words, a paragraph a line; None if the page has no article."""
    # Its import takes a third of a second, which every command would pay.
    import trafilatura  # noqa: PLC0415

    found = trafilatura.extract(
        _article_part(page),
        fast=True,
        include_comments=False,
        include_tables=False,
        prune_xpath=NOT_BODY,
    )
    lines = [line.strip() for line in (found or "").splitlines() if line.strip()]
    lines = [
        line
        for position, line in enumerate(lines)
        if not _repeats_fields(line, fields, at_edge=_at_edge(position, len(lines)))
    ]
    if any(len(line.split()) >= MIN_PARAGRAPH_WORDS for line in lines):
        return "\n".join(lines)
    # Pages that a script fills in declare their text and show none.
    return fields.body


def _article_part(page: LexborHTMLParser) -> str:
    """Return the part of a page that holds its one article; all of it where that is unclear."""
    page.strip_tags([*UNSEEN, *FRAME])
    headlines = page.css("h1")
    if len(headlines) == 1:
        headlines[0].decompose()
    for link in page.css(LONE_LINKS):
        block = link.parent
        if block is not None and block.text(strip=True) == link.text(strip=True):
            block.decompose()
    for selector in HOLDERS:
        holders = page.css(selector)
        if len(holders) == 1 and len(holders[0].text().split()) >= MIN_HELD_WORDS:
            return f"<html><body>{holders[0].html}</body></html>"
    return page.html or ""


def _at_edge(position: int, count: int) -> bool:
    return position < EDGE_LINES or position >= count - EDGE_LINES


def _repeats_fields(line: str, fields: Fields, *, at_edge: bool) -> bool:
    """Say whether a line is the headline or the byline, which the Document holds by itself."""
    if line == fields.title:
        return True
    if not at_edge or fields.byline is None or fields.byline not in line:
        return False
    beside = line.replace(fields.byline, "").split()
    return len(beside) <= MAX_WORDS_BESIDE_BYLINE and not line.endswith(SENTENCE_ENDS)


def _no_article(page: LexborHTMLParser, path: str) -> ReadError:
    if page.css_first(".page_body.chat_page"):
        return ReadError(
            path,
            "Telegram's HTML export, which is not read",
            remedy="export the chat again in the form “Machine-readable JSON”",
        )
    title = page.css_first("title")
    name = " ".join(title.text().split())[:80] if title else ""
    return ReadError(
        path,
        f"no article found in this page (its title: {name!r})",
        remedy="save the article's own page, in full; or save its words as plain text",
    )
