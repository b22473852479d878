"""What stands nowhere word for word is found where it is said in other words; not after the report."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import ChangeKind, Document, Mode, Part, Span, Statement
from sayso.pipeline_across import across_of

SAID = (
    "Комиссия нашла нарушения при ремонте моста через Сольву, подрядчик «Гранит-Лад» заплатит штраф"
    " в 3 млн крон, заявил глава района Ортов."
)
RETOLD = "за нарушения в ходе ремонта сольвинского моста подрядчика оштрафовали на 3 млн крон"
OTHERS = [
    "Синоптики обещают дождь в выходные, на реках поднимется вода.",
    "Школу в Ортове закрыли на карантин до конца недели.",
    "Мост через Сольву открыли для пешеходов после выходных.",
]


def posts(date):
    """The post that says it, among others."""
    said = Document(id="said", text=SAID, lang="ru", date=date)
    others = (
        Document(id=f"{n}", text=text, lang="ru", date="2024-03-01")
        for n, text in enumerate(OTHERS)
    )
    return MemoryIndex([said, *others])


def test_a_statement_that_was_worded_anew_is_found():
    index = posts("2024-03-02")
    trace = trace_quotation(RETOLD, id="q", index=index, across=across_of(index))
    assert trace.origin.passage.document_id == "said"
    assert ChangeKind.REWORDED in {change.change for change in trace.origin.changes}
    assert trace.origin.passage.spans[0].of(SAID).startswith("Комиссия")


@pytest.mark.parametrize(
    ("part", "text", "title"),
    [
        pytest.param(Part.TEXT, RETOLD, None, id="in the text"),
        pytest.param(Part.TITLE, "О мосте.", RETOLD, id="in the headline"),
    ],
)
@pytest.mark.parametrize(
    ("date", "found"), [("2024-03-02", True), ("2024-03-09", False)], ids=["before", "after"]
)
def test_it_is_not_traced_to_what_came_after_the_report(part, text, title, date, found):
    index = posts(date)
    report = Document(id="report", text=text, title=title, lang="ru", date="2024-03-05")
    statement = Statement(
        id="s",
        document_id="report",
        part=part,
        mode=Mode.INDIRECT,
        content=(Span(0, len(RETOLD)),),
        text=RETOLD,
    )
    trace = trace_statement(statement, document=report, index=index, across=across_of(index))
    assert bool(trace.links) is found


def test_a_few_words_are_not_looked_for_in_others():
    index = posts("2024-03-02")
    trace = trace_quotation("штраф за мост", id="q", index=index, across=across_of(index))
    assert trace.links == ()


def test_without_the_search_by_meaning_it_is_not_found():
    assert trace_quotation(RETOLD, id="q", index=posts("2024-03-02")).links == ()
