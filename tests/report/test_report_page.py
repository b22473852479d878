import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_cases import PAIRS, corpus_check, harbour_check
from report_texts import REPORT, TITLE

from sayso.model import Check, Coverage, Document, Mode, Span, Statement, Trace, Verdict
from sayso.report.legend import CHANGES, VERDICTS
from sayso.report.page import html_page

VOID = {"meta", "br"}


class Page(HTMLParser):
    """What a strict reader finds in a page: it fails on a tag that is closed out of turn."""

    def __init__(self, html):
        super().__init__(convert_charrefs=True)
        self.open = []
        self.tags = []
        self.words = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        """Open a tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Close the tag that was opened last, and no other."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Keep the words that a reader sees."""
        if "style" not in self.open:
            self.words.append(data)

    def attributes(self, name):
        """Return every value of an attribute."""
        return [attributes[name] for _, attributes in self.tags if name in attributes]

    def text(self):
        """Return the words, with one space between them."""
        return " ".join("".join(self.words).split())


HTML = html_page([harbour_check()])
PAGE = Page(HTML)
THREE = html_page([harbour_check(), corpus_check(), harbour_check()])


def seen(html):
    """Return the page's words without those for screen readers and without tags."""
    unseen = re.sub(r'<span class="unseen".*?</span>', "", html)
    return Page(re.sub(r'<sup class="tag".*?</sup>', "", unseen)).text()


@pytest.mark.parametrize("html", [HTML, THREE], ids=["one report", "three reports"])
def test_ids_are_unique_and_every_inner_link_leads_somewhere(html):
    page = Page(html)
    ids = Counter(page.attributes("id"))
    assert set(ids.values()) == {1}
    inner = {href[1:] for href in page.attributes("href") if href.startswith("#")}
    assert inner <= set(ids)


def test_the_page_loads_nothing_and_runs_nothing():
    tags = {tag for tag, _ in PAGE.tags}
    assert not tags & {"script", "img", "link", "iframe", "object", "form", "base"}
    names = {name for _, attributes in PAGE.tags for name in attributes}
    assert not {name for name in names if name.startswith("on")} | (names & {"src", "style"})
    assert "url(" not in HTML
    assert "@import" not in HTML


def test_the_policy_lets_only_this_style_pass():
    style = re.search(r"<style>(.*?)</style>", HTML, re.DOTALL)[1]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    (policy,) = [
        a["content"] for _, a in PAGE.tags if a.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )


def test_the_page_says_its_charset_language_and_title():
    assert HTML.startswith("<!DOCTYPE html>")
    assert ("meta", {"charset": "utf-8"}) in PAGE.tags
    assert ("html", {"lang": "en"}) in PAGE.tags
    assert f"<title>{TITLE}: who said what</title>" in HTML


def test_markup_in_a_document_shows_as_text():
    assert "<script" not in HTML
    assert HTML.count("&lt;script&gt;alert(1)&lt;/script&gt;") == 3
    assert "<script>alert(1)</script>" in PAGE.text()


def test_only_web_addresses_are_links():
    outer = [href for href in PAGE.attributes("href") if not href.startswith("#")]
    assert outer
    assert all(href.startswith("https://") for href in outer)
    assert "javascript:alert(1)" in PAGE.text()


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_is_a_sign_and_a_word_with_its_legend(verdict):
    entry = VERDICTS[verdict]
    assert f"{entry.mark} {verdict}" in PAGE.text()
    assert entry.meaning in PAGE.text()


@pytest.mark.parametrize("kind", CHANGES)
def test_every_change_has_a_look_a_name_and_a_legend(kind):
    assert f".c-{kind}" in HTML
    assert f"<b>{kind}</b>" in HTML
    assert CHANGES[kind] in PAGE.text()


@pytest.mark.parametrize(
    "words",
    [
        "“We have not slept at home for forty nights, and nobody in the capital has asked why,” …",
        "We have not slept at home for fourteen nights, and nobody in the capital",
        "… 36 words skipped …",
        "Orsolya Brandt, video message, 01:02–01:32 · 11 March 2031",
        "Veyra Pilots, post 41 · 14 March 2031, 07:12 UTC",
        "(edited 16 March 2031, 10:00 UTC)",
        "(passed on from Северный рейд)",
        "Also stands in Passed on: We do not forget: the ministry pledged",
        "Not found in 1,204 documents of Orsolya Brandt, video message and Veyra Pilots, from",
        "Nearest passages, which do not hold the words Ships leaving",
        "11 statements",
        "3,021 skipped",
    ],
)
def test_a_reader_finds_it_on_the_page(words):
    assert words in seen(HTML)


def test_the_report_reads_as_it_was_written():
    paragraphs = re.findall(r'<p dir="auto">(.*?)</p></div>', HTML)
    plain = [re.sub(r'<a class="reference.*?</a>', "", paragraph) for paragraph in paragraphs]
    assert [Page(paragraph).text() for paragraph in plain] == REPORT.splitlines()


def test_a_not_found_statement_is_never_called_invented():
    assert "invented" not in HTML.lower()


def test_changes_are_insertions_deletions_and_marks_with_words_for_screen_readers():
    unseen = '<span class="unseen" dir="ltr" lang="en">'
    assert (
        f'<ins class="c-inserted">{unseen}[inserted: </span>(again){unseen}]</span></ins>' in HTML
    )
    assert f'<del class="c-elided">{unseen}[elided: </span>yourself{unseen}]</span></del>' in HTML
    assert f'<mark class="c-altered">{unseen}[altered: </span>forty{unseen}]</span></mark>' in HTML


def test_headings_go_down_one_step_at_a_time():
    levels = [int(tag[1]) for tag, _ in PAGE.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))


def test_the_landmarks_of_the_page_are_there():
    tags = [tag for tag, _ in PAGE.tags]
    assert tags.count("main") == 1
    assert tags.index("main") > [a.get("class") for _, a in PAGE.tags].index("skip")
    assert "footer" in tags


def test_words_of_any_direction_find_their_own():
    assert all(
        attributes.get("dir") == "auto"
        for tag, attributes in PAGE.tags
        if tag in {"blockquote", "h1", "q"}
    )


def test_a_corpus_headline_is_shown_once():
    html = html_page([corpus_check()])
    assert Page(html).text().count(TITLE) == 2  # the window's title and the page's
    assert "date 2031-03-14" not in html


def test_several_reports_are_sections_with_a_list_of_them():
    page = Page(THREE)
    assert [a["id"] for tag, a in page.tags if a.get("class") == "report"] == [
        "report-1",
        "report-2",
        "report-3",
    ]
    assert "3 reports: who said what" in THREE
    assert [tag for tag, _ in page.tags].count("nav") == 1


def test_a_page_of_no_report_is_a_page():
    assert "no reports: who said what" in Page(html_page([])).text()


def test_a_long_paragraph_does_not_stay_in_sight():
    short, long = Document(id="a", text="x" * 100), Document(id="b", text="x" * 5000)
    assert 'class="words brief"' in html_page([Check(document=short)])
    assert 'class="words brief"' not in html_page([Check(document=long)])


def test_a_lone_surrogate_or_control_character_does_not_spoil_the_page():
    html = html_page([Check(document=Document(id="d", text="a\ud800b\x00c\x1b", title="T"))])
    assert "a\ufffdb\ufffdc\ufffd" in html
    html.encode()


def test_more_places_than_are_shown_are_counted():
    statement, trace = PAIRS[3]
    many = replace(trace, links=(*trace.links, *(trace.links[1],) * 9))
    html = html_page([harbour_check(statements=(statement,), traces=(many,))])
    assert "<li>and 5 more</li>" in html


@settings(max_examples=40, deadline=None)
@given(
    st.text(alphabet='ab “”\n"<&>ا🚢', min_size=1, max_size=40),
    st.lists(
        st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(*sorted(pair))),
        max_size=6,
    ),
)
def test_overlapping_statements_never_break_the_page(text, contents):
    statements = tuple(
        Statement(id=f"s{n}", document_id="d", mode=Mode.DIRECT, content=(span,), text="")
        for n, span in enumerate(contents)
    )
    traces = tuple(Trace(id=s.id, searched=Coverage(documents=0)) for s in statements)
    document = Document(id="d", text=text, title="T")
    page = Page(html_page([Check(document=document, statements=statements, traces=traces)]))
    assert [tag for tag, _ in page.tags].count("article") == len(contents)


def test_no_folder_of_the_machine_is_on_the_page():
    document = Document(id="d", text="Nothing.", path="/home/witness/secret/d.txt")
    page = html_page([Check(document=document)])
    assert "d.txt" in page
    assert "witness" not in page
