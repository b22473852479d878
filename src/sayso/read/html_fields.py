"""What a news page declares about itself: headline, byline, dates, outlet, address.

JSON-LD is asked first, then the OpenGraph and other meta elements, then the page's own elements.
"""

import html
import json
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from sayso.codec import normal_date

ARTICLE = re.compile(r"(?:Article|BlogPosting|Report)$")
DAY_FIRST = re.compile(r"(\d{4}-\d\d-\d\d)")

TITLE = (
    'meta[property="og:title"]',
    'meta[name="twitter:title"]',
    "article h1",
    "h1",
    '[itemprop="headline"]',
)
BYLINE = (
    'meta[name="author"]',
    'meta[property="author"]',
    '[itemprop="author"]',
    '[rel="author"]',
    '[class*="byline"]',
    '[class*="author"]:not([class*="comment"])',
)
DATE = (
    'meta[property="article:published_time"]',
    'meta[property="og:published_time"]',
    'meta[itemprop="datePublished"]',
    'meta[name="date"]',
    'meta[name="pubdate"]',
    'meta[name="DC.date.issued"]',
    'time[itemprop="datePublished"]',
    "time[pubdate]",
    "article time[datetime]",
    "time[datetime]",
)
EDITED = ('meta[property="article:modified_time"]', 'meta[itemprop="dateModified"]')
CHANNEL = ('meta[property="og:site_name"]', 'meta[name="application-name"]')
URL = ('link[rel="canonical"]', 'meta[property="og:url"]')

# The words before the name in "By Marta Lind" and in "Автор: Вера Линдт".
BY = re.compile(r"^\s*(?:by|von|par|автор|текст)\b\s*:?\s*", re.IGNORECASE)
# "Harbour bridge to stay closed | The Courier": the outlet's name behind the headline.
SITE_IN_TITLE = re.compile(r"^(?P<title>.+?)\s+[|–—·-]\s+(?P<site>[^|–—·]{2,40})$", re.DOTALL)

# A byline is a name or two; what is longer is a paragraph that the selector hit by chance.
MAX_BYLINE = 100


class Fields(NamedTuple):
    """What a page says about its article; None where it says nothing.

    Args:
        body: the article's words, if declared; without paragraphs.
    """

    title: str | None
    byline: str | None
    date: str | None
    edited: str | None
    channel: str | None
    url: str | None
    body: str | None


def fields_of(page: LexborHTMLParser) -> Fields:
    """Return what a page declares about its article."""
    declared = _declared_article(page)
    heading, site = _title_and_site(page)
    edited = _date(declared.get("dateModified")) or _first(page, EDITED, _date)
    date = _date(declared.get("datePublished")) or _first(page, DATE, _date)
    return Fields(
        title=_text(declared.get("headline")) or _first(page, TITLE, _text) or heading,
        byline=_names(declared.get("author")) or _first(page, BYLINE, _byline),
        date=date,
        edited=edited if edited != date else None,
        channel=_names(declared.get("publisher")) or _first(page, CHANNEL, _text) or site,
        url=_first(page, URL, _address) or _address(declared.get("url")),
        body=_text(declared.get("articleBody")),
    )


def _declared_article(page: LexborHTMLParser) -> dict[str, object]:
    """Return the first article of the page's JSON-LD; empty if there is none."""
    for script in page.css('script[type="application/ld+json"]'):
        try:
            # Not strict: pages leave raw line ends inside strings.
            declared = json.loads(script.text(), strict=False)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(declared):
            kinds = node.get("@type")
            if any(
                isinstance(kind, str) and ARTICLE.search(kind)
                for kind in (kinds if isinstance(kinds, list) else [kinds])
            ):
                return node
    return {}


def _nodes(declared: object) -> Iterator[dict[str, object]]:
    """Return the objects of JSON-LD, those of its graph included."""
    if isinstance(declared, list):
        for one in declared:
            yield from _nodes(one)
    elif isinstance(declared, dict):
        yield declared
        yield from _nodes(declared.get("@graph"))
        yield from _nodes(declared.get("mainEntity"))


def _names(value: object) -> str | None:
    """Return the names in a JSON-LD value: a text, an object with a name, or a list of these."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_names, value))) or None
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _first(
    page: LexborHTMLParser, selectors: tuple[str, ...], read: Callable[[object], str | None]
) -> str | None:
    """Return the first value that one of the selectors finds and that can be read."""
    for selector in selectors:
        for node in page.css(selector):
            attributes = node.attributes
            found = (
                attributes.get("content") or attributes.get("datetime") or attributes.get("href")
            )
            value = read(found if node.tag in {"meta", "link", "time"} else node.text())
            if value is not None:
                return value
    return None


def _title_and_site(page: LexborHTMLParser) -> tuple[str | None, str | None]:
    """Return the headline and the outlet that the title element names."""
    title = page.css_first("title")
    words = _text(title.text()) if title else None
    parts = SITE_IN_TITLE.match(words or "")
    return (parts["title"], parts["site"]) if parts else (words, None)


def _text(value: object) -> str | None:
    """Return a text without markup, entities and doubled spaces; None if nothing is left."""
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def _byline(value: object) -> str | None:
    words = BY.sub("", _text(value) or "")
    return words if words and len(words) <= MAX_BYLINE and "://" not in words else None


def _address(value: object) -> str | None:
    text = _text(value)
    return text if text and text.startswith(("https://", "http://")) else None


def _date(value: object) -> str | None:
    """Return a declared date; its day where the time cannot be read, None where nothing can."""
    text = _text(value) or ""
    day = DAY_FIRST.match(text)
    for candidate in (text, day[1] if day else ""):
        try:
            return normal_date(candidate)
        except ValueError:
            continue
    return None
