"""Several checks beside each other: linked articles, and in which language words were said."""

from sayso.link.reports import linked_articles, original_languages
from sayso.model import (
    Change,
    ChangeKind,
    Check,
    Coverage,
    Document,
    DocumentKind,
    Link,
    Passage,
    Span,
    Trace,
)


def link(name, *kinds):
    passage = Passage(document_id=name, spans=(Span(0, 1),))
    changes = tuple(Change(change=kind) for kind in kinds)
    return Link(passage=passage, changes=changes, score=0.9)


def check(name, *links, later=(), places=()):
    trace = Trace(id=f"s-{name}", links=links, later=later, searched=Coverage(documents=2))
    return Check(document=Document(id=name, text="x"), traces=(trace,), places=places)


POST = Document(id="post", text="x", lang="ru", kind=DocumentKind.POST)
ARTICLE = Document(id="article", text="x", lang="uk")
LATE = Document(id="late", text="x")


def test_articles_that_hold_the_words_are_reports_too_and_posts_are_not():
    places = (POST, ARTICLE, LATE, Document(id="two", text="x"))
    checks = [
        check("one", link("post"), link("two"), later=(link("late"),), places=places),
        check("two", link("article"), places=places),
    ]
    assert list(linked_articles(checks)) == [ARTICLE, LATE]


def test_words_translated_from_a_place_were_said_in_its_language():
    places = (POST, ARTICLE, LATE)
    checks = [
        check("one", link("post", ChangeKind.TRANSLATED), places=places),
        check("two", link("article", ChangeKind.REWORDED), places=places),
        check("three", link("late", ChangeKind.TRANSLATED), places=places),
        check("four", places=places),
    ]
    assert original_languages(checks) == {"s-one": "ru"}
