"""The lines of a whole check: the report, its statements and traces, its headline, its groups."""

import json
from dataclasses import replace

from sayso.codec import check_lines, to_line
from sayso.model import (
    Change,
    ChangeKind,
    Check,
    Coverage,
    Document,
    Group,
    Link,
    Member,
    Mode,
    Passage,
    Span,
    Statement,
    Trace,
)


def statement(name, document):
    return Statement(
        id=name, document_id=document, mode=Mode.DIRECT, content=(Span(0, 4),), text="Shut"
    )


CHANGE = Change(change=ChangeKind.REWORDED, here=(Span(0, 4),), there=(Span(1, 5),), note="a → b")
GROUP = Group(
    members=(
        Member(statement=statement("s1", "early"), date="2031-05-01"),
        Member(statement=statement("s2", "report"), changes=(CHANGE,)),
    ),
    languages=("en",),
    original_language="ru",
)
TRACE = Trace(id="s2", searched=Coverage(documents=1))
CHECK = Check(
    document=Document(id="report", text="Shut"),
    statements=(statement("s2", "report"),),
    traces=(TRACE,),
    headlines=(TRACE,),
    groups=(GROUP,),
)


def test_a_checks_lines_come_in_reading_order_each_under_its_name():
    lines = [json.loads(line) for line in check_lines(CHECK)]
    assert [name for line in lines for name in line] == [
        "document",
        "statement",
        "trace",
        "headline",
        "group",
    ]
    assert lines[3]["headline"] == json.loads(to_line(TRACE))


def test_a_groups_line_names_its_members_by_their_ids_the_base_first():
    line = json.loads(to_line(GROUP))
    assert (line["languages"], line["original_language"]) == (["en"], "ru")
    base, other = line["members"]
    assert base == {
        "statement_id": "s1",
        "document_id": "early",
        "date": "2031-05-01",
        "changes": [],
    }
    assert other["changes"] == [
        {"change": "reworded", "here": [[0, 4]], "there": [[1, 5]], "note": "a → b"}
    ]


def test_spans_are_written_as_pairs_and_an_unfound_trace_says_where_it_looked():
    trace = Trace(id="s", searched=Coverage(documents=3, channels=("lamps",), since="2022-10-20"))
    assert json.loads(to_line(trace)) == {
        "id": "s",
        "verdict": "not found",
        "origin": None,
        "changes": [],
        "score": 0.0,
        "chain": [],
        "links": [],
        "later": [],
        "candidates": [],
        "searched": {
            "documents": 3,
            "channels": ["lamps"],
            "since": "2022-10-20",
            "until": None,
        },
    }
    found = replace(
        trace, links=(Link(passage=Passage(document_id="a", spans=(Span(2, 5),)), score=1.0),)
    )
    assert json.loads(to_line(found))["links"][0]["passage"]["spans"] == [[2, 5]]
