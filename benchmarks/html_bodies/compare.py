"""How well extractors find the body of a news page, on the pages beside this file.

python benchmarks/html_bodies/compare.py

Each page NAME.html stands with the body that a reader would copy (NAME.txt, one paragraph a line:
no captions, embedded posts, pulled quotations, advertisements) and its metadata (NAME.json). The
pages are our own writing, in layouts that real sites use. Words are counted with repetition; the
last column is the speed with 140 kB of menus and scripts around each page.
"""

import io
import json
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

import trafilatura
from resiliparse.extract.html2text import extract_plain_text

from sayso.codec import normal_date
from sayso.errors import ReadError
from sayso.model import Document
from sayso.read.decode import decode
from sayso.read.html import declared_encoding, read_html

FOLDER = Path(__file__).parent
FIELDS = ("title", "byline", "date", "channel", "url")
SPOKEN = re.compile(r"[“”«»„]")
ROUNDS = 2

Found = dict[str, str | None]


class Page(NamedTuple):
    """A page with what a reader would take from it."""

    name: str
    content: bytes
    html: str
    body: str
    fields: Found


class Score(NamedTuple):
    """Words of one or more pages: shared, found, expected; and quoted paragraphs; and fields."""

    shared: int = 0
    found: int = 0
    expected: int = 0
    whole: int = 0
    spoken: int = 0
    hits: int = 0
    fields: int = 0

    def plus(self, other: "Score") -> "Score":
        """Add two scores up."""
        return Score(*(one + two for one, two in zip(self, other, strict=True)))


def main() -> None:
    """Print a line for each extractor, then the pages on which ours falls short."""
    pages = [read_page(path) for path in sorted(FOLDER.glob("*.html"))]
    print(f"{len(pages)} pages, {sum(len(page.body.split()) for page in pages):,} words")
    print(f"{'extractor':28} precision  recall      F1  quotes whole  metadata  pages/CPU s  heavy")
    for name, extractor in EXTRACTORS.items():
        scores = [score(page, extractor(page)) for page in pages]
        heavy = pages_per_second([with_frame(page) for page in pages], extractor)
        print_row(name, scores, speed=pages_per_second(pages, extractor), heavy=heavy)
    for page in pages:
        for line in faults(page, by_sayso(page)):
            print(f"{page.name}: {line}")


def read_page(path: Path) -> Page:
    """Read a page and what is expected of it."""
    content = path.read_bytes()
    return Page(
        name=path.stem,
        content=content,
        html=decode(content, str(path), declared=declared_encoding(content)),
        body=path.with_suffix(".txt").read_text(encoding="utf-8"),
        fields=json.loads(path.with_suffix(".json").read_bytes()),
    )


def by_sayso(page: Page) -> Found:
    """Extract with sayso's reader."""
    try:
        documents = list(read_html(io.BytesIO(page.content), page.name))
    except ReadError:
        return {}
    return {
        key: value
        for document in documents
        if isinstance(document, Document)
        for key, value in asdict(document).items()
    }


def by_trafilatura(page: Page, *, fast: bool) -> Found:
    """Extract body and metadata with trafilatura."""
    found = trafilatura.bare_extraction(
        page.html, fast=fast, include_comments=False, include_tables=False, with_metadata=True
    )
    if found is None or isinstance(found, dict):
        return {}
    fields = found.as_dict()
    return {
        "text": fields["text"],
        "title": fields["title"],
        "byline": fields["author"],
        "date": fields["date"],
        "channel": fields["sitename"],
        "url": fields["url"],
    }


def by_resiliparse(page: Page) -> Found:
    """Extract the body with resiliparse; it finds no metadata."""
    text = extract_plain_text(page.html, main_content=True, alt_texts=False, list_bullets=False)
    return {"text": text}


EXTRACTORS: dict[str, Callable[[Page], Found]] = {
    "trafilatura": lambda page: by_trafilatura(page, fast=False),
    "trafilatura, fast": lambda page: by_trafilatura(page, fast=True),
    "resiliparse": by_resiliparse,
    "sayso": by_sayso,
}


def score(page: Page, found: Found) -> Score:
    """Compare what an extractor found with what is expected."""
    expected, got = words(page.body), words(found.get("text") or "")
    spoken = [line for line in page.body.splitlines() if SPOKEN.search(line)]
    lines = {" ".join(line.split()) for line in (found.get("text") or "").splitlines()}
    return Score(
        shared=(expected & got).total(),
        found=got.total(),
        expected=expected.total(),
        whole=sum(line in lines for line in spoken),
        spoken=len(spoken),
        hits=sum(same(field, page.fields[field], found.get(field)) for field in FIELDS),
        fields=len(FIELDS),
    )


def words(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(re.findall(r"\w+", text))


def same(field: str, expected: str | None, found: str | None) -> bool:
    """Say whether a field is right; of a date the day is compared."""
    if field != "date" or not expected or not found:
        return (expected or None) == (found or None)
    return (normal_date(expected) or "")[:10] == found[:10]


def pages_per_second(pages: list[Page], extractor: Callable[[Page], Found]) -> float:
    """Return how many pages an extractor reads in a second of CPU time."""
    started = time.process_time()
    for _ in range(ROUNDS):
        for page in pages:
            extractor(page)
    return ROUNDS * len(pages) / (time.process_time() - started)


def with_frame(page: Page) -> Page:
    """Return the page with 140 kB of menus and scripts around it, as large sites have."""
    links = (f'<div class="menu-item"><a href="/s/{n}">Section {n}</a></div>' for n in range(800))
    frame = f"<div>{''.join(links)}</div><script>{'var a=[1,2,3];' * 6_000}</script></body>"
    html = page.html.replace("</body>", frame)
    return page._replace(html=html, content=html.encode())


def print_row(name: str, scores: list[Score], *, speed: float, heavy: float) -> None:
    """Print an extractor's line of the table."""
    total = Score()
    for one in scores:
        total = total.plus(one)
    precision, recall = total.shared / max(total.found, 1), total.shared / total.expected
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
        f"{name:28} {precision:9.3f} {recall:7.3f} {f1:7.3f} {total.whole:6}/{total.spoken:<4}"
        f"  {total.hits:5}/{total.fields:<4} {speed:10.0f} {heavy:6.0f}"
    )


def faults(page: Page, found: Found) -> list[str]:
    """Return what is wrong with a page's extraction."""
    expected, got = words(page.body), words(found.get("text") or "")
    lines = [
        f"{field}: expected {page.fields[field]!r}, found {found.get(field)!r}"
        for field in FIELDS
        if not same(field, page.fields[field], found.get(field))
    ]
    if extra := got - expected:
        lines.append(f"too much: {' '.join(extra)}")
    if missing := expected - got:
        lines.append(f"missing: {' '.join(missing)}")
    return lines


if __name__ == "__main__":
    main()
