"""Headlines against the body: dropped, sharpened, or said by nobody there."""

import pytest

from sayso.link.headlines import trace_headlines
from sayso.model import ChangeKind, Document, Mode, Part, Span, Statement, Verdict

BODY = (
    "The council met on Monday. “The northern sluice may stay shut until some families have left "
    "the valley,” said Mayor Orlik. Nobody in Varn has ever seen the old sluice keeper smile. "
    "He added that the bread would come from Tarvia by boat every second morning."
)
QUOTES = (
    "“The northern sluice may stay shut until some families have left the valley,”",
    "that the bread would come from Tarvia by boat every second morning",
)


def statement(text, words, *, part=Part.TEXT):
    start = text.index(words)
    return Statement(
        id=f"{part}{start}",
        document_id="report",
        mode=Mode.INDIRECT,
        part=part,
        content=(Span(start, start + len(words)),),
        text=words,
    )


def headline(words, *, text=BODY):
    title = f"Mayor: {words}"
    report = Document(id="report", text=text, title=title, date="2031-05-01", url="https://x.y/1")
    said = [statement(text, quoted) for quoted in QUOTES]
    (trace,) = trace_headlines(report, [statement(title, words, part=Part.TITLE), *said])
    return trace


@pytest.mark.parametrize(
    ("words", "verdict", "note"),
    [
        pytest.param(
            "the northern sluice will stay shut until some families have left the valley",
            Verdict.ALTERED,
            "modality: may → will",
            id="sharpened",
        ),
        pytest.param(
            "the northern sluice may stay shut until all families have left the valley",
            Verdict.ALTERED,
            "quantifier: some → all",
            id="some to all",
        ),
        pytest.param(
            "northern sluice may stay shut", Verdict.SHORTENED, "left out at the end", id="dropped"
        ),
        pytest.param("bread would come from Tarvia by boat", Verdict.SHORTENED, "", id="second"),
    ],
)
def test_a_headline_is_held_against_what_the_body_says(words, verdict, note):
    trace = headline(words)
    assert trace.verdict == verdict
    assert any(note in change.note for change in trace.origin.changes)
    assert trace.origin.passage.document_id == "report"
    text = " ".join(span.of(BODY) for span in trace.origin.passage.spans)
    assert any(word in text for word in ("sluice", "bread"))
    assert trace.chain == ()


def test_words_that_stand_in_the_body_but_that_nobody_says_there_are_not_found():
    trace = headline("nobody in Varn has ever seen the old sluice keeper smile")
    assert trace.verdict == Verdict.NOT_FOUND


def test_a_headline_on_the_texts_first_line_is_no_statement_of_the_body():
    words = "the northern sluice will stay shut until some families have left the valley"
    title = f"Mayor: {words}"
    text = f"{title}\n{BODY}"
    report = Document(id="report", text=text, title=title)
    said = [statement(text, each) for each in (words, *QUOTES)]
    (trace,) = trace_headlines(report, said)
    (altered,) = (each for each in trace.origin.changes if each.change is ChangeKind.ALTERED)
    assert [span.of(text) for span in altered.here] == ["will"]
    assert [span.of(text) for span in altered.there] == ["may"]
    assert altered.there[0].start > len(title)


def test_without_a_statement_in_the_headline_there_is_nothing_to_hold_against_the_body():
    report = Document(id="report", text=BODY, title="A meeting")
    assert trace_headlines(report, [statement(BODY, QUOTES[0])]) == ()


def test_statements_that_are_not_shown_count_as_said():
    words = "the bread would come from Tarvia by boat every second morning"
    title = f"Mayor: {words}"
    report = Document(id="report", text=BODY, title=title)
    of_title = [statement(title, words, part=Part.TITLE)]
    (alone,) = trace_headlines(report, of_title)
    (found,) = trace_headlines(report, of_title, [statement(BODY, QUOTES[1])])
    assert (alone.verdict, found.verdict) == (Verdict.NOT_FOUND, Verdict.SHORTENED)
