"""News pages: the article's words, and what the page declares about it."""

import io
import json

import pytest

from sayso.errors import ReadError
from sayso.read.html import declared_encoding, read_html

PARAGRAPHS = (
    "The bridge across the harbour will stay closed to lorries until October, the council said.",
    "“We are not going to gamble with anybody’s life,” Mayor Anna Berg told a meeting on Monday.",
    "Hauliers reacted angrily and asked who was to pay for a detour of 41 kilometres every day.",
)
TITLE = "Bridge to stay closed"


def page(*, head="", paragraphs=PARAGRAPHS, title=TITLE, inside=""):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<!DOCTYPE html><html><head><title>{title} | The Courier</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/n'>News</a></li></ul></nav>"
        f"<article><h1>{title}</h1>{inside}{body}</article>"
        "<footer><p>All rights reserved.</p></footer></body></html>"
    )


def linked(value):
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


def read(html, encoding="utf-8"):
    [document] = read_html(io.BytesIO(html.encode(encoding)), "page.html")
    return document


ARTICLE = {
    "@type": ["NewsArticle"],
    "headline": "Declared &amp; bridge",
    "datePublished": "2024-03-11T08:15:00+02:00",
    "dateModified": "2024-03-12T08:15:00Z",
    "author": [{"name": "Marta Lind"}, "Tom Okafor"],
    "publisher": {"name": "Olmsted Courier"},
    "url": "https://news.example/bridge",
}


def test_the_body_is_the_paragraphs_a_line_each():
    document = read(page())
    assert document.text == "\n".join(PARAGRAPHS)
    assert (document.title, document.channel, document.lang) == (TITLE, "The Courier", "en")
    assert document.path == "page.html"


@pytest.mark.parametrize(
    "declared",
    [
        pytest.param(ARTICLE, id="alone"),
        pytest.param([{"@type": "WebSite"}, ARTICLE], id="in a list"),
        pytest.param({"@graph": [{"@type": "Organization"}, ARTICLE]}, id="in a graph"),
    ],
)
def test_json_ld_is_asked_first(declared):
    document = read(page(head=linked(declared) + '<meta name="author" content="Nobody">'))
    assert document.title == "Declared & bridge"
    assert document.byline == "Marta Lind, Tom Okafor"
    assert (document.date, document.edited) == ("2024-03-11T06:15:00Z", "2024-03-12T08:15:00Z")
    assert (document.channel, document.url) == ("Olmsted Courier", "https://news.example/bridge")


@pytest.mark.parametrize(
    ("head", "inside", "expected"),
    [
        pytest.param(
            '<meta property="og:title" content="Shared">',
            "",
            {"title": "Shared"},
            id="OpenGraph title",
        ),
        pytest.param(
            '<meta property="og:site_name" content="Daily">',
            "",
            {"channel": "Daily"},
            id="OpenGraph site",
        ),
        pytest.param(
            '<link rel="canonical" href="/x"><meta property="og:url" content="https://a.example/x">',
            "",
            {"url": "https://a.example/x"},
            id="a relative address is none",
        ),
        pytest.param(
            "",
            '<time datetime="2024-03-11">11 March</time>',
            {"date": "2024-03-11"},
            id="time element",
        ),
        pytest.param(
            '<meta name="date" content="2024-03-11 8 o\'clock">',
            "",
            {"date": "2024-03-11"},
            id="the day",
        ),
        pytest.param(
            '<meta name="date" content="2024-13-40">', "", {"date": None}, id="no such day"
        ),
        pytest.param(
            '<meta name="date" content="Monday">', "", {"date": None}, id="no date that can be read"
        ),
        pytest.param(
            "", '<p class="byline">By Marta Lind</p>', {"byline": "Marta Lind"}, id="byline"
        ),
        pytest.param(
            "",
            f'<p class="byline">{"word " * 40}</p>',
            {"byline": None},
            id="a paragraph is no byline",
        ),
        pytest.param(linked("x").replace('"x"', "{"), "", {"title": TITLE}, id="broken JSON-LD"),
        pytest.param(
            linked({"@type": 7}), "", {"title": TITLE}, id="JSON-LD of a type that is none"
        ),
        pytest.param(linked({"@type": "Person"}), "", {"title": TITLE}, id="JSON-LD of no article"),
    ],
)
def test_a_field_is_found_elsewhere(head, inside, expected):
    document = read(page(head=head, inside=inside))
    assert {key: getattr(document, key) for key in expected} == expected


@pytest.mark.parametrize(
    "holder", ["article", "main", 'div itemprop="articleBody"'], ids=["article", "main", "body"]
)
def test_the_one_element_that_holds_the_article_is_looked_into(holder):
    html = page(paragraphs=PARAGRAPHS * 2).replace(
        "</head><body>", "</head><body>" + "<p>Other.</p>" * 9
    )
    html = html.replace("<article>", f"<{holder}>").replace("</article>", f"</{holder.split()[0]}>")
    assert read(html).text == "\n".join(PARAGRAPHS * 2)


def test_headline_and_byline_are_no_part_of_the_body():
    assert read(page(inside='<p class="byline">By Marta Lind</p>')).text == "\n".join(PARAGRAPHS)


@pytest.mark.parametrize(
    "mark", ['charset="windows-1251"', "charset=windows-1251", "charset = 'cp1251'"]
)
def test_a_declared_encoding_is_honoured(mark):
    words = (
        "Разводной мост через гавань останется закрытым для грузовиков до октября, сообщила мэрия."
    )
    html = page(head=f"<meta {mark}>", paragraphs=[words] * 3, title="Мост")
    assert read(html, "cp1251").text.startswith(words)


def test_a_title_alone_serves_as_headline():
    document = read(
        page(title="Bridge").replace("<h1>Bridge</h1>", "").replace(" | The Courier", "")
    )
    assert (document.title, document.channel) == ("Bridge", None)


def test_an_undeclared_encoding_is_refused():
    with pytest.raises(ReadError, match="iconv"):
        read(page(paragraphs=["Мост"] * 9), "cp1251")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'<?xml version="1.0" encoding="KOI8-R"?><html>', "KOI8-R"),
        (
            b'<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
            "windows-1251",
        ),
        (b"<p>charset=latin-1</p>", None),
    ],
)
def test_the_declared_encoding_is_what_the_page_says_of_itself(content, expected):
    assert declared_encoding(content) == expected


def test_a_page_filled_in_by_a_script_gives_the_declared_body():
    declared = linked({**ARTICLE, "articleBody": " ".join(PARAGRAPHS)})
    document = read(f"<html><head><title>x</title>{declared}</head><body><div></div></body></html>")
    assert document.text == " ".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("html", "remedy"),
    [
        pytest.param(
            "<html><head><title>Sign in</title></head><body><form>Name</form></body></html>",
            "save the article's own page",
            id="login",
        ),
        pytest.param(
            "<html><body><ul><li><a href='/1'>One headline</a></li></ul></body></html>",
            "save the article's own page",
            id="headlines",
        ),
        pytest.param(
            '<html><body><div class="page_body chat_page"><p>x</p></div></body></html>',
            "Machine-readable JSON",
            id="Telegram's HTML export",
        ),
    ],
)
def test_a_page_without_an_article_is_refused(html, remedy):
    with pytest.raises(ReadError) as caught:
        read(html)
    assert remedy in caught.value.remedy
