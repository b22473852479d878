import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.model import Change, ChangeKind, Span
from sayso.report.runs import Sense, original_runs, reported_runs, stretches

TEXTS = st.text(alphabet="ab é“’.,\n🚢\u0301ا", max_size=60)
SPANS = st.lists(st.tuples(st.integers(0, 70), st.integers(0, 70)).map(sorted), max_size=8).map(
    lambda pairs: [Span(*pair) for pair in pairs]
)
ENGLISH = "One two three. Four five six. Seven eight nine."


def change(kind, here=(), there=()):
    return Change(change=kind, here=tuple(here), there=tuple(there))


def spans(text, *words):
    return tuple(Span(text.index(word), text.index(word) + len(word)) for word in words)


def marked(runs):
    return [(run.text, run.sense, run.closes) for run in runs if run.sense is not Sense.SAME]


@given(TEXTS, SPANS)
def test_stretches_are_the_window_cut_without_gap_or_overlap(text, pieces):
    window = Span(0, len(text))
    found = list(stretches(window, [(span, span) for span in pieces]))
    assert "".join(span.of(text) for span, _ in found) == text
    assert [span.start for span, _ in found] == sorted(span.start for span, _ in found)


@given(TEXTS, SPANS)
def test_a_stretch_carries_exactly_the_labels_whose_spans_hold_it(text, pieces):
    window = Span(0, len(text))
    for found, labels in stretches(window, [(span, span) for span in pieces]):
        if found.start < found.end:
            assert set(labels) == {
                span for span in pieces if span.start < span.end and span.holds(found)
            }
            assert sorted(label.start for label in labels) == [label.start for label in labels]


@given(st.integers(0, 5), st.integers(0, 5))
def test_an_empty_span_gives_an_empty_stretch_if_it_lies_in_the_window(start, length):
    window = Span(2, 2 + length)
    found = [span for span, labels in stretches(window, [(Span(start, start), "x")]) if labels]
    assert found == ([Span(start, start)] if 2 <= start <= 2 + length else [])


@given(TEXTS, SPANS, st.lists(st.sampled_from(ChangeKind), max_size=4), st.data())
def test_the_reported_words_are_the_content_whatever_the_changes(text, content, kinds, data):
    content = tuple(span for span in content if span.end <= len(text))[:1]
    changes = [change(kind, here=data.draw(SPANS)) for kind in kinds]
    words = "".join(run.text for run in reported_runs(text, content, changes=changes))
    assert words.split() == "".join(span.of(text) for span in content).split()


def test_a_cue_between_two_pieces_is_shown_as_a_gap_of_ours():
    runs = reported_runs(ENGLISH, spans(ENGLISH, "One two", "Four"), changes=())
    assert [run.text for run in runs] == ["One two", " … ", "Four"]
    assert runs[1].sense is Sense.OURS


def test_pieces_with_no_word_between_them_are_one():
    runs = reported_runs(ENGLISH, spans(ENGLISH, "One two three", "Four"), changes=())
    assert [run.text for run in runs] == ["One two three. Four"]


@pytest.mark.parametrize(
    ("kind", "sides", "here", "there"),
    [
        pytest.param(ChangeKind.ALTERED, 2, Sense.CHANGED, Sense.CHANGED, id="altered"),
        pytest.param(ChangeKind.REWORDED, 2, Sense.CHANGED, Sense.CHANGED, id="reworded"),
        pytest.param(ChangeKind.RENDERED, 2, Sense.CHANGED, Sense.CHANGED, id="rendered"),
        pytest.param(ChangeKind.INSERTED, 2, Sense.ADDED, Sense.CHANGED, id="in place of"),
        pytest.param(ChangeKind.INSERTED, 1, Sense.ADDED, Sense.LEFT_OUT, id="inserted"),
        pytest.param(ChangeKind.ALTERED, 1, Sense.ADDED, Sense.LEFT_OUT, id="on one side only"),
        pytest.param(ChangeKind.TRIMMED, 2, Sense.BESIDE, Sense.LEFT_OUT, id="trimmed"),
        pytest.param(ChangeKind.ELIDED, 1, Sense.BESIDE, Sense.LEFT_OUT, id="elided"),
        pytest.param(ChangeKind.SPLICED, 2, Sense.BESIDE, Sense.LEFT_OUT, id="spliced"),
    ],
)
def test_words_of_a_change_have_the_sense_of_its_kind_and_side(kind, sides, here, there):
    five = spans(ENGLISH, "five ")
    in_report = change(kind, here=five, there=five if sides == 2 else ())
    in_origin = change(kind, there=five, here=five if sides == 2 else ())
    content = spans(ENGLISH, "Four five six.")
    assert marked(reported_runs(ENGLISH, content, changes=[in_report])) == [("five", here, (1,))]
    assert marked(original_runs(ENGLISH, content, changes=[in_origin])) == [("five", there, (1,))]


def test_the_origins_words_are_shown_with_the_marks_that_close_them():
    (run,) = original_runs("He said: “We stay.” Then", (Span(10, 17),), changes=())
    assert run.text == "We stay."


@pytest.mark.parametrize("kind", [ChangeKind.TRANSLATED, ChangeKind.REPORTED, ChangeKind.RENDERED])
def test_a_change_of_the_whole_statement_marks_no_words(kind):
    content = spans(ENGLISH, "Four five six.")
    assert marked(reported_runs(ENGLISH, content, changes=[change(kind, here=content)])) == []


def test_words_left_out_before_and_after_the_passage_are_shown_with_it():
    trimmed = change(ChangeKind.TRIMMED, there=spans(ENGLISH, "Four ", " six."))
    runs = original_runs(ENGLISH, spans(ENGLISH, "five"), changes=[trimmed])
    assert [run.text for run in runs] == ["Four", " five ", "six."]


def test_the_gravest_of_several_changes_gives_the_look_and_each_keeps_its_tag():
    five = spans(ENGLISH, "five")
    changes = [
        change(ChangeKind.REWORDED, here=five, there=five),
        change(ChangeKind.ALTERED, here=five, there=five),
    ]
    (run,) = [
        run
        for run in reported_runs(ENGLISH, spans(ENGLISH, "Four five six"), changes=changes)
        if run.change
    ]
    assert (run.change, run.closes) == (ChangeKind.ALTERED, (1, 2))


def test_a_change_at_a_point_is_an_empty_run_with_its_tag():
    point = Span(ENGLISH.index("Four"), ENGLISH.index("Four"))
    spliced = change(ChangeKind.SPLICED, here=[point])
    runs = reported_runs(ENGLISH, spans(ENGLISH, "Four five six"), changes=[spliced])
    assert marked(runs) == [("", Sense.BESIDE, (1,))]


def test_a_change_that_is_only_a_space_keeps_its_tag():
    space = change(ChangeKind.REPUNCTUATED, here=[Span(3, 4)])
    assert marked(reported_runs("One two", (Span(0, 7),), changes=[space])) == [
        (" ", Sense.ADDED, (1,))
    ]


def test_a_change_that_ends_in_a_gap_is_tagged_where_the_words_end():
    altered = change(ChangeKind.ALTERED, here=[Span(4, 20)])
    runs = reported_runs(ENGLISH, spans(ENGLISH, "One two", "Seven"), changes=[altered])
    assert marked(runs)[0] == ("two", Sense.ADDED, (1,))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        pytest.param(16, None, id="short enough to show"),
        pytest.param(17, " … 7 words skipped … ", id="just too long"),
        pytest.param(2000, " … 1,990 words skipped … ", id="very long"),
    ],
)
def test_a_long_skip_is_shown_by_its_ends_and_counted(number, expected):
    text = "start " + " ".join(f"w{n}" for n in range(number)) + " end"
    skipped = Span(6, len(text) - 4)
    elided = change(ChangeKind.ELIDED, there=[skipped])
    runs = original_runs(text, spans(text, "start", "end"), changes=[elided])
    ours = [run.text for run in runs if run.sense is Sense.OURS]
    assert ours == ([expected] if expected else [])
    assert [run.closes for run in runs if run.closes] == [(1,)]


def test_a_change_of_punctuation_is_numbered_once_however_many_marks_it_concerns():
    commas = change(ChangeKind.REPUNCTUATED, here=(Span(3, 4), Span(8, 9)), there=(Span(0, 1),))
    runs = reported_runs("one, two, three", (Span(0, 15),), changes=[commas])
    assert [run.closes for run in runs if run.change] == [(), (1,)]


def test_blank_lines_between_the_words_are_left_out():
    runs = original_runs("One.\n\n \nTwo.", (Span(0, 12),), changes=())
    assert [run.text for run in runs] == ["One.\nTwo."]
