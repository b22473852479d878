"""Saved pages of Telegram's web view: `t.me/s/<channel>` and single posts with `?embed=1`."""

from collections.abc import Iterator
from typing import BinaryIO

from selectolax.lexbor import LexborHTMLParser, LexborNode

from sayso.codec import normal_date
from sayso.errors import ReadError
from sayso.lang.detect import detect_language
from sayso.model import Document, DocumentKind, Notice, NoticeKind
from sayso.read.decode import read_text
from sayso.read.telegram_message import ORIGIN_HIDDEN, post_id

POST = ".tgme_widget_message[data-post]"
# The excerpt of the post that is replied to has the class tgme_widget_message_text as well, but is
# marked js-message_reply_text: it is not the post's own words.
OWN_WORDS = ".js-message_text"
OLDER_OWN_WORDS = ".tgme_widget_message_text:not(.js-message_reply_text)"
DATE = "a.tgme_widget_message_date time[datetime]"
FORWARDED_FROM = ".tgme_widget_message_forwarded_from_name"
REPLY = "a.tgme_widget_message_reply"
META = ".tgme_widget_message_meta"
EDITED = "edited"
BLOCK_EDGE = "block edge"
BLOCKS = frozenset({"blockquote", "pre", "div", "p"})
AUTHOR = ".tgme_widget_message_from_author"
POST_CHANNEL = ".tgme_widget_message_owner_name"
PAGE_CHANNEL = ".tgme_channel_info_header_title"
MISSING_POST = ".tgme_widget_message_error, .err_message"
HISTORY = ".tgme_channel_history, .tme_no_messages_found"
CARD = ".tgme_page_title"

PUBLIC = "https://t.me/"
ELSEWHERE = "save the page https://t.me/s/<channel> or https://t.me/<channel>/<number>?embed=1"


def read_telegram_page(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read a page, one Document a post.

    Raises:
        ReadError: the page holds no posts; the message says which of five reasons it is.
    """
    page = LexborHTMLParser(read_text(file, path))
    posts = page.css(POST)
    if not posts:
        raise _no_posts(page, path)
    channel = _words_in(page, PAGE_CHANNEL)
    for post in posts:
        yield _document_or_notice(post, channel=channel, path=path)


def _no_posts(page: LexborHTMLParser, path: str) -> ReadError:
    """Return why there are no posts: it decides what the user can do."""
    missing, title = page.css_first(MISSING_POST), page.css_first("title")
    if missing:
        problem = f"the post does not exist or was deleted; Telegram says {_words(missing)!r}"
        return ReadError(path, problem, remedy="check the number in the address")
    if title and "429" in title.text():
        problem = "the server sent no page, because it was asked too often (429)"
        return ReadError(path, problem, remedy="wait some minutes, then save the page again")
    if page.css_first(HISTORY):
        return ReadError(
            path,
            "the page shows no posts",
            remedy="the channel is empty, or nothing matched; drop ?q= and ?before= from the address",
        )
    if page.css_first(CARD):
        return ReadError(
            path, "the page is a channel's or person's card, without posts", remedy=ELSEWHERE
        )
    problem = "a page of Telegram in which no post can be found; Telegram may have changed its form"
    return ReadError(path, problem, remedy="report it with the page, or export the chat as JSON")


def _document_or_notice(post: LexborNode, *, channel: str | None, path: str) -> Document | Notice:
    """Return a post as a Document; a Notice where the page shows no date for it."""
    address = post.attributes["data-post"] or ""
    try:
        date = _date(post)
    except ValueError as error:
        return Notice(
            kind=NoticeKind.QUARANTINED,
            path=path,
            place=f"post {address}",
            reason=f"no date of the post can be found: {error}",
            remedy="report it with the page; Telegram may have changed its form",
        )
    name, _, number = address.rpartition("/")
    channel = channel or _words_in(post, POST_CHANNEL) or name
    text = _own_words(post)
    origin = post.css_first(FORWARDED_FROM)
    return Document(
        id=post_id(channel, number, text),
        text=text,
        date=date,
        lang=detect_language(text),
        channel=channel,
        url=PUBLIC + address,
        kind=DocumentKind.POST,
        byline=_words_in(post, AUTHOR),
        # The page says that it was edited, not when: no earlier than it was posted.
        edited=date if EDITED in (_words_in(post, META) or "") else None,
        forwarded_from=(_words(origin) or ORIGIN_HIDDEN) if origin else None,
        forwarded_url=origin.attributes.get("href") if origin else None,
        number=number,
        reply_to=_reply_to(post),
        path=path,
    )


def _date(post: LexborNode) -> str:
    """Return when the post was published.

    Raises:
        ValueError: the page shows no date, or none that can be read.
    """
    time = post.css_first(DATE)
    date = normal_date(time.attributes["datetime"]) if time else None
    if date is None:
        raise ValueError("nothing stands where it should")
    return date


def _own_words(post: LexborNode) -> str:
    own = post.css_first(OWN_WORDS) or post.css_first(OLDER_OWN_WORDS)
    return _words(own) if own else ""


def _words_in(node: LexborNode | LexborHTMLParser, selector: str) -> str | None:
    """Return the words of the first element that the selector finds; None if there are none."""
    found = node.css_first(selector)
    return (_words(found) or None) if found else None


def _words(node: LexborNode) -> str:
    """Return the words of an element, its line breaks and blocks as line ends."""
    pieces: list[str] = []
    for piece in _pieces(node):
        if piece is not BLOCK_EDGE:
            pieces.append(piece)
        elif pieces and not pieces[-1].endswith("\n"):
            pieces.append("\n")
    return "".join(pieces).strip()


def _pieces(node: LexborNode) -> Iterator[str]:
    """Yield the words inside an element; a loop, since pages nest deeper than Python recurses."""
    waiting: list[LexborNode | str | None] = [node.first_child]
    while waiting:
        child = waiting.pop()
        if isinstance(child, str):
            yield child
        elif child is not None:
            waiting.append(child.next)
            if child.is_text_node:
                yield child.text_content or ""
            elif child.tag == "br":
                yield "\n"
            elif child.tag in BLOCKS:
                yield BLOCK_EDGE
                waiting += [BLOCK_EDGE, child.first_child]
            else:
                waiting.append(child.first_child)


def _reply_to(post: LexborNode) -> str | None:
    """Return the number of the post that this one answers, from the link to it."""
    reply = post.css_first(REPLY)
    number = (reply.attributes.get("href") or "").rpartition("/")[2] if reply else ""
    return number if number.isdecimal() else None
