"""Saved pages of Telegram's web view."""

import io

import pytest

from sayso.errors import ReadError
from sayso.model import Document, DocumentKind, Notice, NoticeKind
from sayso.read.telegram_message import post_id
from sayso.read.telegram_page import read_telegram_page

OWN = '<div class="tgme_widget_message_text js-message_text" dir="auto">{}</div>'
REPLY = (
    '<a class="tgme_widget_message_reply" href="https://t.me/olport/7">'
    '<div class="tgme_widget_message_text js-message_reply_text">Older words</div></a>'
)
LINKED = '<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/hall/77"><span>Hall</span></a>'
HIDDEN = '<span class="tgme_widget_message_forwarded_from_name">Bo Hansen</span>'
ALBUM = '<a class="tgme_widget_message_photo_wrap grouped_media" href="https://t.me/olport/13?single"></a>'
DATE = (
    '<a class="tgme_widget_message_date" href="https://t.me/olport/12">'
    '<time datetime="2024-05-01T13:00:00+03:00" class="time">13:00</time></a>'
)
VIDEO = '<time class="message_video_duration js-message_video_duration">0:15</time>'


def post(*parts, number=12, date=DATE, meta=""):
    body = "".join(parts)
    return (
        f'<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="olport/{number}">'
        '<a class="tgme_widget_message_owner_name" href="https://t.me/olport"><span>Port Olmsted</span></a>'
        f'{body}<span class="tgme_widget_message_meta">{meta}{date}</span></div></div>'
    )


def page(*posts, header=True):
    title = '<div class="tgme_channel_info_header_title"><span>Port Olmsted</span></div>'
    return (
        "<!DOCTYPE html><html><head><title>Port</title></head><body>"
        f'{title if header else ""}<section class="tgme_channel_history">{"".join(posts)}</section>'
        "</body></html>"
    )


def read(html):
    return list(read_telegram_page(io.BytesIO(html.encode()), "page.html"))


def test_a_post_has_its_address_number_channel_and_moment():
    [document] = read(page(post(OWN.format("The bridge is closed."), VIDEO)))
    assert document == Document(
        id=post_id("Port Olmsted", "12", "The bridge is closed."),
        text="The bridge is closed.",
        date="2024-05-01T10:00:00Z",
        lang="en",
        channel="Port Olmsted",
        url="https://t.me/olport/12",
        kind=DocumentKind.POST,
        number="12",
        path="page.html",
    )


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        pytest.param("One<br/><br>two &amp; <b>three</b>", "One\n\ntwo & three", id="lines"),
        pytest.param(
            '<i class="emoji" style="x"><b>🚢</b></i> sails <tg-emoji emoji-id="5"><i class="emoji">'
            "<b>⚓</b></i></tg-emoji>",
            "🚢 sails ⚓",
            id="emoji",
        ),
        pytest.param(
            "Mayor:<blockquote>We wait.</blockquote>So be it.",
            "Mayor:\nWe wait.\nSo be it.",
            id="quote",
        ),
        pytest.param(
            '<a href="https://a.b/">here</a> <tg-spoiler>now</tg-spoiler>', "here now", id="link"
        ),
        pytest.param("שלום\u200f e\u0301", "שלום\u200f e\u0301", id="right to left, combining"),
    ],
)
def test_the_words_of_a_post_are_read_exactly(inner, expected):
    assert read(page(post(OWN.format(inner))))[0].text == expected


def test_a_post_nested_deeper_than_python_recurses_is_read():
    [document] = read(page(post(OWN.format("<b>" * 3000 + "Closed." + "</b>" * 3000))))
    assert document.text == "Closed."


def test_the_excerpt_of_the_post_replied_to_is_not_its_words():
    [document] = read(page(post(REPLY, OWN.format("Own words"))))
    assert (document.text, document.reply_to) == ("Own words", "7")
    [silent] = read(page(post(REPLY)))
    assert (silent.text, silent.reply_to) == ("", "7")


@pytest.mark.parametrize(
    ("part", "name", "url"),
    [
        pytest.param(LINKED, "Hall", "https://t.me/hall/77", id="linked"),
        pytest.param(HIDDEN, "Bo Hansen", None, id="hidden"),
        pytest.param("", None, None, id="no forward"),
    ],
)
def test_a_forward_names_its_origin(part, name, url):
    [document] = read(page(post(part, OWN.format("Words"))))
    assert (document.forwarded_from, document.forwarded_url) == (name, url)


def test_an_album_is_one_post_and_edited_is_noticed():
    [document] = read(page(post(ALBUM, OWN.format("Two pictures"), meta="edited ")))
    assert (document.number, document.edited) == ("12", "2024-05-01T10:00:00Z")


@pytest.mark.parametrize("owner", ["Port Olmsted", "olport"])
def test_a_single_post_names_its_channel_itself(owner):
    html = page(post(OWN.format("Words")), header=False)
    [document] = read(html if owner == "Port Olmsted" else html.replace("_owner_name", "_x"))
    assert document.channel == owner


@pytest.mark.parametrize("date", ["", DATE.replace("2024-05-01T", "yesterday, ")])
def test_a_post_without_a_date_is_quarantined_and_the_next_read(date):
    notice, document = read(page(post(number=11, date=date), post(OWN.format("Words"))))
    assert isinstance(notice, Notice)
    assert (notice.kind, notice.place) == (NoticeKind.QUARANTINED, "post olport/11")
    assert document.text == "Words"


MISSING = '<html><body><div class="tgme_widget_message_error">Post not found</div></body></html>'


@pytest.mark.parametrize(
    ("html", "problem"),
    [
        pytest.param(MISSING, "does not exist or was deleted", id="missing post"),
        pytest.param(page(), "shows no posts", id="empty page"),
        pytest.param(
            "<html><head><title>429 Too Many Requests</title></head></html>",
            "asked too often",
            id="rate limit",
        ),
        pytest.param(
            page(post(OWN.format("x")))
            .replace("tgme_widget_message", "tgme_wm")
            .replace("_history", ""),
            "may have changed its form",
            id="no longer parses",
        ),
        pytest.param(
            '<html><body><div class="tgme_page_title">Port</div></body></html>',
            "a channel's or person's card",
            id="the channel's card",
        ),
    ],
)
def test_each_page_without_posts_says_which_it_is(html, problem):
    with pytest.raises(ReadError) as caught:
        read(html)
    assert problem in caught.value.problem
