"""Reports in different languages that say the same are tied, with what differs between them."""

import numpy as np
from translating import WordReader

from sayso.link.across import Across
from sayso.link.groups import Reported, groups_of
from sayso.link.index import MemoryIndex
from sayso.link.ties import ties_across
from sayso.model import ChangeKind, Document, Mode, Part, Span, Statement
from sayso.weights.across import AcrossWeights

WEIGHTS = AcrossWeights(
    order=np.array([1.0, 0.5, 0.1, -0.1, 0.1, -0.1, 0.0, 0.2]),
    shift=-4.0,
    slopes=np.array([8.0, 1.0, 0.5, -0.5, 0.5, -0.5, 0.0, 0.0, 1.0, 0.0]),
)
ACROSS = Across(MemoryIndex([]), reader=WordReader(), weights=WEIGHTS)


def reported(report_id, text, *, lang, date, lead="", part=Part.TEXT):
    """A report that holds one statement after its lead."""
    whole = f"{lead}{text}"
    report = Document(id=report_id, text=whole, title=whole, lang=lang, date=date)
    content = (Span(len(lead), len(whole)),)
    statement = Statement(
        id=f"{report_id} s",
        document_id=report_id,
        part=part,
        mode=Mode.DIRECT,
        content=content,
        text=text,
    )
    return Reported(statement=statement, report=report)


EARLIER = reported("ru", "Мэр города закроет мост", lang="ru", date="2024-03-01", lead="Вот: ")
LATER = reported("en", "The city mayor will close the bridge", lang="en", date="2024-03-02")
OTHER = reported("other", "Farmers sold their herd", lang="en", date="2024-03-02")


def test_a_statement_and_its_translation_are_tied_the_later_to_the_earlier():
    (tie,) = set(ties_across([LATER, EARLIER, OTHER], across=ACROSS))
    assert (tie.later, tie.earlier) == ("en s", "ru s")


def test_the_spans_of_a_tie_count_in_both_reports():
    tie = next(ties_across([LATER, EARLIER], across=ACROSS))
    (translated,) = [each for each in tie.changes if each.change is ChangeKind.TRANSLATED]
    assert translated.here[0].of(LATER.report.text).startswith("The city mayor")
    assert translated.there[0].of(EARLIER.report.text).startswith("Мэр")


def test_a_headline_is_tied_by_its_title():
    headline = reported("h", "Мэр города закроет мост", lang="ru", date=None, part=Part.TITLE)
    assert next(ties_across([LATER, headline], across=ACROSS)).earlier == "h s"


def test_statements_in_one_language_are_left_to_their_words():
    assert list(ties_across([LATER, OTHER], across=ACROSS)) == []


def test_tied_statements_are_one_group_whose_base_is_the_earliest():
    pair = [LATER, EARLIER]
    (group,) = groups_of(pair, ties=ties_across(pair, across=ACROSS))
    assert [member.statement.id for member in group.members] == ["ru s", "en s"]
