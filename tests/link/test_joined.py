"""Quotations joined from several places and documents."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import ChangeKind, Document, Mode, Span, Statement, Verdict

ALARMS = "The alarms are still in their boxes. Nobody has opened them since May."
WIDOWS = "We asked again. The widows still live in the barracks on Slag Street."
OTHERS = (
    "The harvest festival in Tarvia opened with a parade of tractors and a brass band.",
    "Prices for copper rose by 4 percent on the exchange, the highest since spring.",
)
INDEX = MemoryIndex(
    [
        Document(id="alarms", text=ALARMS, channel="pit", number="17", date="2024-03-01"),
        Document(id="widows", text=WIDOWS, channel="pit", number="21", date="2024-03-04"),
        *(Document(id=f"x{n}", text=text) for n, text in enumerate(OTHERS)),
    ]
)


@pytest.mark.parametrize(
    ("quoted", "origin", "other", "note"),
    [
        pytest.param(
            "The alarms are still in their boxes. The widows still live in the barracks on Slag "
            "Street",
            "widows",
            "alarms",
            "7 words from another document: pit, no. 17, 2024-03-01",
            id="the better half is the origin",
        ),
        pytest.param(
            "The widows still live in the barracks. The alarms are still in their boxes. Nobody "
            "has opened them since May.",
            "alarms",
            "widows",
            "7 words from another document: pit, no. 21, 2024-03-04",
            id="the other half first",
        ),
    ],
)
def test_words_from_another_document_are_spliced_and_name_it(quoted, origin, other, note):
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.SPLICED
    assert [link.passage.document_id for link in trace.links] == [origin, other]
    splice = [each for each in trace.origin.changes if each.change == ChangeKind.SPLICED]
    assert [each.note for each in splice] == [note]
    assert not {ChangeKind.INSERTED, ChangeKind.REWORDED} & {
        each.change for each in trace.origin.changes
    }


def test_two_quotations_from_two_documents_are_not_called_one_stretch():
    pieces = ("“The alarms are still in their boxes,”", "“The widows still live in the barracks.”")
    report = Document(id="r", text=" he said. ".join(pieces))
    spans = (Span(0, len(pieces[0])), Span(len(report.text) - len(pieces[1]), len(report.text)))
    statement = Statement(id="s", document_id="r", mode=Mode.DIRECT, content=spans, text="")
    trace = trace_statement(statement, document=report, index=INDEX)
    assert trace.verdict == Verdict.SHORTENED
    assert {link.passage.document_id for link in trace.links} == {"alarms", "widows"}
    elided = [each.note for each in trace.origin.changes if each.change == ChangeKind.ELIDED]
    assert len(elided) == 1
    assert "from another document: pit, no." in elided[0]


def test_a_number_changed_in_the_borrowed_words_alters_the_whole():
    quoted = (
        "Nobody has opened them since May. Prices for copper rose by 9 percent on the exchange, "
        "the highest since spring."
    )
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.ALTERED
    altered = [each for each in trace.origin.changes if each.change == ChangeKind.ALTERED]
    assert [each.note for each in altered] == ["number: 4 → 9"]


def test_documents_that_each_hold_too_little_are_found_together():
    quoted = (
        "The widows still live in the barracks on Slag Street. Prices for copper rose by 4 "
        "percent on the exchange. A parade of tractors and a brass band."
    )
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.SPLICED
    assert {link.passage.document_id for link in trace.links} == {"widows", "x0", "x1"}


def test_words_that_stand_nowhere_else_are_still_inserted():
    quoted = "The alarms are still in their boxes, as every visiting inspector from Sudmark admits."
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert [each.change for each in trace.origin.changes][-1:] == [ChangeKind.INSERTED]


LONG = (
    "We lost the pumps in March. The company kept silent. The lamps failed in April. "
    + " ".join(f"Note {n} of the shift was signed by foreman {n}." for n in range(60))
    + " Nobody has mended the ladder."
)
LONG_INDEX = MemoryIndex([Document(id="o", text=LONG)])


def traced_in_pieces(*pieces):
    report = Document(id="r", text=" he said. ".join(f"“{piece}”" for piece in pieces))
    spans = []
    for piece in pieces:
        start = report.text.index(piece) - 1
        spans.append(Span(start, start + len(piece) + 2))
    statement = Statement(
        id="s",
        document_id="r",
        mode=Mode.DIRECT,
        content=tuple(spans),
        text=" ".join(pieces),
    )
    return trace_statement(statement, document=report, index=LONG_INDEX)


@pytest.mark.parametrize(
    ("pieces", "note"),
    [
        pytest.param(
            ("We lost the pumps in March.", "The lamps failed in April."),
            "4 words left out between the two quotations, 1 whole sentence among them",
            id="a whole sentence",
        ),
        pytest.param(
            ("We lost the pumps", "The lamps failed in April."),
            "6 words left out between the two quotations, 1 whole sentence among them",
            id="the end of a sentence and another",
        ),
        pytest.param(
            ("We lost the pumps in March.", "The lamps in April."),
            None,
            id="words inside the second piece",
        ),
        pytest.param(
            ("The lamps failed in April.", "Nobody has mended the ladder."),
            "600 words left out between the two quotations, 60 whole sentences among them",
            id="far apart",
        ),
        pytest.param(
            ("We lost the pumps in March. The company", "The lamps failed in April."),
            "2 words left out between the two quotations: kept silent",
            id="a few words",
        ),
    ],
)
def test_words_passed_over_between_two_quotations_are_elided(pieces, note):
    trace = traced_in_pieces(*pieces)
    elided = [each.note for each in trace.origin.changes if each.change == ChangeKind.ELIDED]
    assert trace.verdict == Verdict.SHORTENED
    assert note is None or note in elided


def test_a_negation_passed_over_between_two_quotations_is_altered():
    index = MemoryIndex([Document(id="o", text="The miners will not return to the flooded shaft.")])
    report = Document(id="r", text="“The miners will,” he said, “return to the flooded shaft.”")
    spans = (Span(0, 18), Span(28, len(report.text)))
    statement = Statement(id="s", document_id="r", mode=Mode.DIRECT, content=spans, text="")
    trace = trace_statement(statement, document=report, index=index)
    assert [each.note for each in trace.origin.changes if each.change == ChangeKind.ALTERED] == [
        "negation lost: not"
    ]


def test_pieces_in_reversed_order_are_spliced():
    trace = traced_in_pieces("The lamps failed in April.", "We lost the pumps in March.")
    splice = [each for each in trace.origin.changes if each.change == ChangeKind.SPLICED]
    assert [each.note for each in splice] == ["order reversed: from 15 words further back"]


def test_one_pair_of_marks_that_passes_over_a_sentence_is_spliced():
    trace = traced_in_pieces("We lost the pumps in March. The lamps failed in April.")
    splice = [each for each in trace.origin.changes if each.change == ChangeKind.SPLICED]
    assert [each.note for each in splice] == [
        "4 words skipped, 1 whole sentence among them, unmarked"
    ]
