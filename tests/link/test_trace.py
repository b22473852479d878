"""Tracing: where words are found, where they are not, and which place is the origin."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.lang.sentences import sentence_spans
from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import ChangeKind, Document, Mode, Part, Span, Statement, Verdict

POST = (
    "Captain Orlik spoke to the miners at Brennfeld. We lost 12 men in the flooded shaft, and we "
    "may not go down again before Monday. The pumps are broken! Nobody from the company has come "
    "to see us, although we asked for help three times."
)
OTHERS = (
    "The harvest festival in Tarvia opened with a parade of tractors and a brass band.",
    "Prices for copper rose by 4 percent on the exchange, the highest since spring.",
    "The mayor of Brennfeld promised a new bridge across the river before winter.",
)


def document(name, text, **more):
    return Document(id=name, text=text, channel=more.pop("channel", "pit"), **more)


def index_of(*texts):
    return MemoryIndex(document(f"d{n}", text) for n, text in enumerate(texts))


INDEX = index_of(POST, *OTHERS)


def statement(text, quoted, mode=Mode.DIRECT, part=Part.TEXT):
    start = text.index(quoted)
    content = (Span(start, start + len(quoted)),)
    return Statement(
        id="s", document_id="report", mode=mode, content=content, text=quoted, part=part
    )


def test_words_that_stand_in_a_post_are_found_there_with_their_place():
    quoted = "We lost 12 men in the flooded shaft, and we may not go down again before Monday."
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.VERBATIM
    assert trace.origin.changes == ()
    assert trace.origin.passage.document_id == "d0"
    assert [span.of(POST) for span in trace.origin.passage.spans] == [quoted.rstrip(".")]
    assert trace.origin.score > 0.9


@pytest.mark.parametrize(
    "quoted",
    [
        pytest.param("shaft", id="a single word"),
        pytest.param("to the", id="function words"),
        pytest.param("The government of Sudmark fell after a vote of no confidence.", id="unsaid"),
        pytest.param("", id="nothing"),
        pytest.param("… “!”", id="no words"),
    ],
)
def test_words_that_prove_nothing_are_not_found(quoted):
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.NOT_FOUND
    assert trace.origin is None
    assert trace.searched.documents == 4


def test_an_idiom_is_no_origin():
    index = index_of("At the end of the day we all went home.", *OTHERS)
    assert trace_quotation("at the end of the day", id="q", index=index).origin is None


def test_what_is_not_found_shows_the_nearest_passages():
    trace = trace_quotation(
        "a flooded shaft among distant coal mountains of Sudmark", id="q", index=INDEX
    )
    assert trace.verdict == Verdict.NOT_FOUND
    passage = trace.candidates[0].passage
    assert passage.document_id == "d0"
    assert passage.spans
    assert {span.of(POST) for span in passage.spans} <= set(SENTENCES)


def test_a_sentence_reworded_with_most_of_its_words_is_found():
    index = index_of("Nobody from the ministry has ever walked through our gate.", *OTHERS)
    quoted = "No one from the ministry has ever set foot inside our gate"
    assert trace_quotation(quoted, id="q", index=index).verdict == Verdict.REWORDED


def test_a_sentence_with_the_same_names_and_other_words_is_not_found():
    index = index_of(
        "Nobody from the ministry of Tarvia has ever walked through our gate.", *OTHERS
    )
    quoted = "The ministry of Tarvia will pay for every gate that the flood broke"
    assert trace_quotation(quoted, id="q", index=index).origin is None


def test_an_empty_index_finds_nothing_and_says_so():
    trace = trace_quotation("We lost 12 men", id="q", index=MemoryIndex([]))
    assert trace.links == trace.candidates == ()
    assert trace.searched.documents == 0


def test_the_report_itself_is_never_the_origin():
    report = document("report", f'"{POST}" he said.')
    said = statement(report.text, POST)
    alone = trace_statement(said, document=report, index=MemoryIndex([report]))
    assert alone.origin is None
    both = MemoryIndex([report, document("post", POST)])
    assert trace_statement(said, document=report, index=both).origin.passage.document_id == "post"


def test_a_statement_in_a_headline_is_traced_with_spans_in_the_title():
    title = "“We lost 40 men in the flooded shaft,” says captain"
    report = Document(id="report", text="Body.", title=title)
    said = statement(title, "“We lost 40 men in the flooded shaft,”", part=Part.TITLE)
    trace = trace_statement(said, document=report, index=INDEX)
    altered = [each for each in trace.origin.changes if each.change == ChangeKind.ALTERED]
    assert [span.of(title) for span in altered[0].here] == ["40"]
    assert [span.of(POST) for span in altered[0].there] == ["12"]


def test_the_earliest_of_equal_places_is_the_origin_and_the_rest_follow_by_date():
    index = MemoryIndex(
        [
            document("undated", POST),
            document("later", POST, date="2024-03-05"),
            document("first", POST, date="2024-03-01T08:00:00Z"),
            document("second", POST, date="2024-03-02"),
        ]
    )
    trace = trace_quotation("We lost 12 men in the flooded shaft", id="q", index=index)
    assert [link.passage.document_id for link in trace.links] == [
        "first",
        "second",
        "later",
        "undated",
    ]


def test_an_early_place_with_another_number_is_not_preferred():
    index = MemoryIndex(
        [
            document("early", POST.replace("12", "10"), date="2024-03-01"),
            document("exact", POST, date="2024-03-02"),
        ]
    )
    trace = trace_quotation("We lost 12 men in the flooded shaft", id="q", index=index)
    assert trace.origin.passage.document_id == "exact"


def test_coverage_names_what_was_searched():
    index = MemoryIndex(
        [
            document("a", POST, channel="pit", date="2024-03-02"),
            document("b", "", channel="bay", date="2024-02-01"),
            document("a", POST, channel="x"),
        ]
    )
    searched = index.coverage()
    assert (searched.documents, searched.channels) == (2, ("bay", "pit"))
    assert (searched.since, searched.until) == ("2024-02-01", "2024-03-02")


def test_a_quotation_deep_in_a_long_document_is_found_by_its_passage():
    filler = " ".join(f"Word{n % 977} other{n % 613}" for n in range(20_000))
    text = f"{filler}. {POST} {filler}"
    trace = trace_quotation(POST, id="q", index=index_of(text, *OTHERS))
    assert trace.verdict == Verdict.VERBATIM
    assert trace.origin.passage.spans[0].start == text.index(POST)


def test_a_quotation_joined_from_far_ends_of_a_long_document_is_spliced():
    filler = ". ".join(f"Word{n % 977} other{n % 613} third{n}" for n in range(2_000))
    text = f"We lost 12 men in the flooded shaft. {filler}. The pumps at Brennfeld are broken."
    quoted = "We lost 12 men in the flooded shaft. The pumps at Brennfeld are broken."
    trace = trace_quotation(quoted, id="q", index=index_of(text, *OTHERS))
    assert trace.verdict == Verdict.SPLICED
    assert "whole sentences" in trace.origin.changes[0].note


def test_a_lone_match_between_many_posts_is_found():
    posts = [f"Note {n}: the ferry left pier {n % 7} with {n} crates of fish." for n in range(300)]
    trace = trace_quotation(
        "nobody from the company has come", id="q", index=index_of(POST, *posts)
    )
    assert trace.origin.passage.document_id == "d0"


SENTENCES = tuple(span.of(POST) for span in sentence_spans(POST))


@given(
    first=st.integers(0, len(SENTENCES) - 1),
    count=st.integers(1, len(SENTENCES)),
    others=st.lists(st.text(alphabet="абвabc .,\n", max_size=60), max_size=5),
)
@settings(max_examples=40, deadline=None)
def test_whole_sentences_trace_as_verbatim_whatever_else_was_posted(first, count, others):
    quoted = " ".join(SENTENCES[first : first + count])
    if len(quoted.split()) < 5:
        return
    trace = trace_quotation(quoted, id="q", index=index_of(POST, *others))
    assert trace.origin.passage.document_id == "d0"
    assert trace.verdict == Verdict.VERBATIM


NUMBERED = st.integers(0, 10**7).filter(lambda number: number not in {1, 12})


@given(NUMBERED)
@settings(max_examples=40, deadline=None)
def test_another_number_is_always_an_alteration(number):
    quoted = f"We lost {number} men in the flooded shaft, and we may not go down again"
    trace = trace_quotation(quoted, id="q", index=INDEX)
    notes = [each.note for each in trace.origin.changes if each.change == ChangeKind.ALTERED]
    assert notes == [f"number: 12 → {number}"]


@given(st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_noise_of_case_and_punctuation_never_alters(chance):
    quoted = "".join(
        chance.choice([sign.upper(), sign.lower(), sign])
        if sign.isalpha()
        else chance.choice([sign, sign + "—", ' "', "… "])
        if sign == " "
        else chance.choice([sign, "", "!"])
        if sign in ".,!"
        else sign
        for sign in POST
    )
    trace = trace_quotation(quoted, id="q", index=INDEX)
    assert trace.verdict == Verdict.VERBATIM


WORDS = st.sampled_from(
    [
        "We",
        "lost",
        "12",
        "men",
        "not",
        "may",
        "will",
        "Orlik",
        "he",
        "they",
        "[the",
        "mayor]",
        "…",
        ". ",
        ",",
        "“",
        "”",
        "today",
        "all",
        "7",
        "не",
        "все",
        "[T]he",
        "don’t",
    ]
)


@given(st.lists(WORDS, max_size=30), st.lists(WORDS, max_size=60), st.sampled_from(Mode))
@settings(max_examples=200, deadline=None)
def test_every_span_lies_in_its_document(quoted_words, said_words, mode):
    quoted, said = " ".join(quoted_words), " ".join(said_words)
    report = Document(id="report", text=f"x {quoted}")
    claim = Statement(
        id="s",
        document_id="report",
        mode=mode,
        content=(Span(2, 2 + len(quoted) // 2), Span(2 + len(quoted) // 2, 2 + len(quoted))),
        text=quoted,
    )
    index = index_of(said, POST)
    trace = trace_statement(claim, document=report, index=index)
    texts = {each: index.document(each).text for each in ("d0", "d1")}
    for link in (*trace.links, *trace.candidates):
        origin = texts[link.passage.document_id]
        assert 0 <= link.score <= 1
        assert link.passage.spans
        for change in link.changes:
            assert all(2 <= span.start <= span.end <= len(report.text) for span in change.here)
        there = [span for change in link.changes for span in change.there]
        for span in (*there, *link.passage.spans):
            assert 0 <= span.start < span.end <= len(origin)
