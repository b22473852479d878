"""Plain text: one file, one Document."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from sayso.codec import normal_date
from sayso.ids import content_id
from sayso.lang.detect import detect_language
from sayso.model import Document, Notice
from sayso.read.decode import read_text

# News corpora put the date and the headline on the first line.
HEADING = re.compile(r" ?date (?P<date>\d{4}-\d\d-\d\d) (?P<title>[^\r\n]*\S)")


def read_plain_text(file: BinaryIO, path: str) -> Iterator[Document | Notice]:
    """Read a text file; its text is kept whole, a heading of date and headline included."""
    text = read_text(file, path)
    date, title = _heading(text)
    yield Document(
        id=content_id("text", text),
        text=text,
        title=title,
        date=date,
        lang=detect_language(text),
        path=path,
    )


def _heading(text: str) -> tuple[str | None, str | None]:
    """Return the date and the headline of the first line; two Nones where it holds none."""
    heading = HEADING.match(text)
    if heading is None:
        return None, None
    try:
        return normal_date(heading["date"]), heading["title"]
    except ValueError:  # 2023-13-40: words that merely look like a heading
        return None, None
