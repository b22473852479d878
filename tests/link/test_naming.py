"""Whom a text names as where it has its words from."""

from dataclasses import dataclass

import pytest

from sayso.link.naming import named_by
from sayso.model import Document, DocumentKind, Part, Span

QUOTED = "“The ferry is late again”"


@dataclass(frozen=True)
class Copied:
    """A document that holds the words."""

    document: Document


BELL = Document(
    id="bell",
    text="",
    channel="Quay Bell",
    url="https://t.example/quaybell/41",
    kind=DocumentKind.POST,
)
LANTERN = Document(
    id="lantern", text="", channel="The Lantern", url="https://www.lantern.example/ferry"
)
PRYCHAL = Document(
    id="prychal",
    text="",
    channel="Причал | Prychal Voice",
    url="https://t.example/prychal/2",
    kind=DocumentKind.POST,
)
COPIES = [Copied(BELL), Copied(LANTERN), Copied(PRYCHAL)]


def named(text, *, kind=DocumentKind.ARTICLE, lang="en", quoted=QUOTED, channel="Tarvia Times"):
    start = text.index(quoted)
    document = Document(id="r", text=text, kind=kind, lang=lang, channel=channel)
    spans = (Span(start, start + len(quoted)),)
    return {copy.document.id for copy in named_by(document, spans, COPIES)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(f"{QUOTED}, the Quay Bell channel posted.", {"bell"}, id="a channel posted"),
        pytest.param(f"{QUOTED}, she said, according to The Lantern.", {"lantern"}, id="a paper"),
        pytest.param(f"Citing the Lantern, he said {QUOTED}.", {"lantern"}, id="citing"),
        pytest.param(
            f"He told The Lantern on Monday. {QUOTED}, he said.", {"lantern"}, id="before"
        ),
        pytest.param(f"{QUOTED}, he said. (t.example/quaybell)", {"bell"}, id="its address"),
        pytest.param(f"{QUOTED}, he said. See lantern.example", {"lantern"}, id="its domain"),
        pytest.param(f"{QUOTED}, wrote @quaybell.", {"bell"}, id="its handle"),
        pytest.param(f"{QUOTED}, posted Prychal Voice.", {"prychal"}, id="its second name"),
        pytest.param(f"{QUOTED}, he said at the quay. A bell rang.", set(), id="other words"),
        pytest.param(f"{QUOTED}, he said. A lantern burned.", set(), id="a thing"),
        pytest.param(f"{QUOTED}, he said. nolantern.example", set(), id="part of a domain"),
    ],
)
def test_a_text_names_whom_it_reports_from(text, expected):
    assert named(text, kind=DocumentKind.POST) == expected


def test_a_language_has_its_own_words_of_reporting():
    text = "«Паром опять опаздывает», сообщает «Причал»."
    quoted = "«Паром опять опаздывает»"
    assert named(text, kind=DocumentKind.POST, lang="ru", quoted=quoted) == {"prychal"}
    assert named(text, kind=DocumentKind.POST, lang=None, quoted=quoted) == {"prychal"}


FAR = "The Quay Bell channel posted it. " + "Nothing else happened there. " * 3


def test_an_article_credits_a_channel_once_for_all_its_statements():
    assert named(f"{FAR}{QUOTED}, it warned.") == {"bell"}
    assert named(f"{FAR}{QUOTED}, it warned.", kind=DocumentKind.POST) == set()


def test_whom_the_speaker_names_the_report_does_not():
    quoted = "“The Quay Bell channel posted lies”"
    assert named(f"{quoted}, he said.", kind=DocumentKind.POST, quoted=quoted) == set()


def test_nobody_credits_themselves():
    assert named(f"{QUOTED}, he told the Quay Bell channel.", channel="Quay Bell") == set()


def test_a_headline_credits_a_channel_in_the_headline():
    document = Document(
        id="r", text="Body.", title=f"Quay Bell posts {QUOTED}", kind=DocumentKind.POST
    )
    spans = (Span(16, 16 + len(QUOTED)),)
    found = named_by(document, spans, COPIES, part=Part.TITLE)
    assert [copy.document.id for copy in found] == ["bell"]


@pytest.mark.parametrize("url", ["https://[broken", "nothing", None])
def test_an_address_that_is_none_names_nobody(url):
    copies = [Copied(Document(id="x", text="", url=url, channel="the"))]
    document = Document(id="r", text=f"{QUOTED}, the channel said.")
    assert named_by(document, (Span(0, 5),), copies) == []


@pytest.mark.parametrize("spans", [(), (Span(90, 95),)], ids=["none", "beyond the text"])
def test_without_words_there_is_nothing_near(spans):
    document = Document(id="r", text="The Quay Bell channel posted.", kind=DocumentKind.POST)
    assert named_by(document, spans, COPIES) == []
