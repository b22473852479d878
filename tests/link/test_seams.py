"""Cuts across sentences, and words lost right beside the quotation's edge."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import Document, Mode, Span, Statement


def traced(said, quoted):
    return trace_quotation(quoted, id="q", index=MemoryIndex([Document(id="o", text=said)]))


def notes(trace):
    return [(each.change.value, each.note) for each in trace.origin.changes]


MANAGER = "The manager never signed the order. The deputy signed the order on Monday."
PUMP = "The pump was repaired on Monday. The pump failed again on Thursday."


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        pytest.param(MANAGER, "The manager signed the order on Monday.", id="another's deed"),
        pytest.param(PUMP, "The pump was repaired on Thursday.", id="another's day"),
        pytest.param(
            "The lamps of the shaft failed in March. Then the pumps of the company broke.",
            "The lamps of the shaft failed the pumps of the company broke.",
            id="an end and a beginning",
        ),
        pytest.param(
            "The council of Brenn did close the school. Nobody ever asked the old teachers there.",
            "The council of Brenn did … asked the old teachers there.",
            id="a mark that hides a negation",
        ),
    ],
)
def test_a_cut_from_one_sentence_into_another_is_spliced(said, quoted):
    assert "spliced" in {kind for kind, _ in notes(traced(said, quoted))}


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        pytest.param(
            "The lamps of the shaft failed in March. The pumps of the company broke later.",
            "The lamps of the shaft failed. The pumps of the company broke later.",
            id="the end of a sentence whose bound stays",
        ),
        pytest.param(
            "The lamps of the shaft failed in March. Then the pumps of the company broke.",
            "The lamps of the shaft failed … the pumps of the company broke.",
            id="marked",
        ),
        pytest.param(
            "The lamps of the flooded shaft near Brenn failed in March after the storm.",
            "The lamps of the flooded shaft failed in March after the storm.",
            id="inside one sentence",
        ),
    ],
)
def test_words_left_out_with_the_bound_shown_are_elided(said, quoted):
    kinds = {kind for kind, _ in notes(traced(said, quoted))}
    assert "elided" in kinds
    assert "spliced" not in kinds


def test_a_cut_between_two_quotations_is_elided():
    said = "The lamps of the shaft failed in March. Then the pumps of the company broke."
    pieces = ("The lamps of the shaft failed", "the pumps of the company broke.")
    report = Document(id="r", text=f"“{pieces[0]}”, he wrote, “{pieces[1]}”")
    starts = [report.text.index(piece) for piece in pieces]
    claim = Statement(
        id="s",
        document_id="r",
        mode=Mode.DIRECT,
        content=tuple(
            Span(start, start + len(piece)) for start, piece in zip(starts, pieces, strict=True)
        ),
        text=" ".join(pieces),
    )
    index = MemoryIndex([Document(id="o", text=said)])
    trace = trace_statement(claim, document=report, index=index)
    assert {kind for kind, _ in notes(trace)} == {"elided"}


ALTERED = {
    "minus put in": (
        "Output of the mine moved by 20% in a single year.",
        "Output of the mine moved by -20% in a single year.",
        "number: 20 → -20",
    ),
    "minus put before": (
        "20% was the yearly change of the output of the mine.",
        "-20% was the yearly change of the output of the mine.",
        "number: 20 → -20",
    ),
    "minus lost": (
        "Output of the mine moved by −20% in a single year.",
        "Output of the mine moved by 20% in a single year.",
        "number: −20 → 20",
    ),
    "minus cut off": (
        "Output of the mine moved by −20% in a single year.",
        "20% in a single year.",
        "number lost: −20",
    ),
    "percent lost": (
        "Output of the mine rose by 20% in a single year.",
        "Output of the mine rose by 20 in a single year.",
        "unit lost: %",
    ),
    "percent cut off": (
        "Output of the flooded mine rose by 20%.",
        "Output of the flooded mine rose by 20",
        "unit lost: %",
    ),
    "currency": (
        "The company paid $5 million for the flooded pumps.",
        "The company paid €5 million for the flooded pumps.",
        "unit: $ → €",
    ),
    "number cut": (
        "The pumps of the flooded shaft cost 12 thousand.",
        "The pumps of the flooded shaft cost 12",
        "number lost: 12 thousand",
    ),
    "condition": (
        "The miners of Brenn will return if the pumps work again.",
        "The miners of Brenn will return unless the pumps work again.",
        "condition: if → unless",
    ),
    "ru condition": (
        "Шахтёры Бренна вернутся, если насосы снова заработают.",
        "Шахтёры Бренна вернутся, разве что насосы снова заработают.",
        "condition: если → разве что",
    ),
    "only": (
        "Only 3 of the 12 pumps of the shaft work.",
        "3 of the 12 pumps of the shaft work.",
        "quantifier lost: Only",
    ),
    "at least": (
        "The captain counted at least 40 broken lamps of the shaft.",
        "40 broken lamps of the shaft.",
        "hedge lost: at least",
    ),
    "not before the verb": (
        "The boy of the old miller did not cry.",
        "The boy of the old miller cried.",
        "negation lost: not",
    ),
    "ru not": (
        "Мы не считаем, что затопленную шахту откроют весной.",
        "Считаем, что затопленную шахту откроют весной.",
        "negation lost: не",
    ),
    "ru ни without не": (
        "Они не получили ни воды, ни хлеба до утра в шахте.",
        "Они получили воды до утра в шахте.",
        "negation lost: не",
    ),
}


@pytest.mark.parametrize(("said", "quoted", "note"), ALTERED.values(), ids=ALTERED)
def test_what_turns_the_sense_is_altered_however_small(said, quoted, note):
    trace = traced(said, quoted)
    assert trace.verdict == "altered"
    assert note in [text.removesuffix(", ни") for kind, text in notes(trace) if kind == "altered"]


BENIGN = {
    "ru ни beside не": (
        "Мы не получили ни воды, ни хлеба до утра в шахте.",
        "Мы не получили воды до утра в шахте.",
    ),
    "uk ані beside не": (
        "Ми не отримали ані води, ані хліба до ранку в шахті.",
        "Ми не отримали води до ранку в шахті.",
    ),
    "nor beside not": (
        "They did not bring water nor bread to the flooded shaft.",
        "They did not bring water or bread to the flooded shaft.",
    ),
    "currency after the number": (
        "The company paid $5 million for the flooded pumps.",
        "The company paid 5 million dollars for the flooded pumps.",
    ),
    "minus in words": (
        "It was minus 20 degrees in the flooded shaft.",
        "It was −20 degrees in the flooded shaft.",
    ),
    "a no of its own": (
        "No, the pumps of the flooded shaft work again.",
        "The pumps of the flooded shaft work again.",
    ),
    "a contrast cut off": (
        "The captain signed the order of the council, not the deputy.",
        "The captain signed the order of the council",
    ),
    "a hedge of what is cut off": (
        "The captain of the flooded shaft asked for up to 40 lamps.",
        "The captain of the flooded shaft asked for",
    ),
    "a no of what is cut off": (
        "The captain of the flooded shaft has no lamps.",
        "The captain of the flooded shaft has",
    ),
    "the speaker's opinion": (
        "I think the pumps of the flooded shaft work again.",
        "The pumps of the flooded shaft work again.",
    ),
}


@pytest.mark.parametrize(("said", "quoted"), BENIGN.values(), ids=BENIGN)
def test_what_says_the_same_is_not_altered(said, quoted):
    assert "altered" not in {kind for kind, _ in notes(traced(said, quoted))}


def test_a_word_that_the_report_says_before_the_marks_is_not_lost():
    said = "The miners will not return to the flooded shaft before Monday."
    report = Document(id="r", text="They would not “return to the flooded shaft before Monday”.")
    start, end = report.text.index("return"), report.text.index("”")
    claim = Statement(
        id="s",
        document_id="r",
        mode=Mode.DIRECT,
        content=(Span(start, end),),
        text=report.text[start:end],
    )
    index = MemoryIndex([Document(id="o", text=said)])
    trace = trace_statement(claim, document=report, index=index)
    assert {kind for kind, _ in notes(trace)} == {"trimmed"}


def test_digits_for_a_number_word_are_a_number_written_otherwise():
    said = "Двоє водіїв пішки вийшли з затопленої шахти."
    trace = traced(said, "2 водіїв пішки вийшли з затопленої шахти.")
    assert notes(trace) == [("repunctuated", "number written otherwise")]


@pytest.mark.parametrize("copies", [1, 40])
@pytest.mark.parametrize(
    "quoted", ["the pumps are out", "and it was over by the evening", "the pumps of the town"]
)
def test_exact_words_are_found_in_the_smallest_of_collections(quoted, copies):
    text = f"We heard that {quoted} again."
    index = MemoryIndex(Document(id=f"d{n}", text=text) for n in range(copies))
    assert trace_quotation(quoted, id="q", index=index).origin is not None


def test_function_words_in_a_row_are_no_origin():
    assert traced("We said that it was in the one by the river.", "it was in the").origin is None


def test_copies_of_a_post_make_no_word_common():
    text = "The heron left the flooded shaft."
    one = MemoryIndex([Document(id="a", text=text)])
    many = MemoryIndex(Document(id=f"d{n}", text=text) for n in range(60))
    assert many.rarity("heron") == one.rarity("heron")
    assert many.surprise("shaft", after="flooded") == one.surprise("shaft", after="flooded")
