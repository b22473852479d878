"""What each edit of the wording is called, in three languages."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import ChangeKind, Document, Mode, Span, Statement

ENGLISH = (
    "General Orlik spoke late. We lost 12 men near Kyiv and all our trucks, and we may not "
    "return before Monday. He said it was over. The army doesn’t want us, nearly 40 villages "
    "know that. Our drivers honour their dead today."
)
RUSSIAN = (
    "Вчера выступил генерал Орлик. Мы потеряли 12 человек под Бренном, и мы не можем вернуться "
    "до понедельника. Все водители устали. Сегодня около 40 семей ждут нас здесь."
)
UKRAINIAN = (
    "Учора виступив генерал Орлик. Ми втратили 12 людей під Бренном, і ми не можемо повернутися "
    "до понеділка. Усі водії втомилися. Сьогодні близько 40 родин чекають на нас тут."
)
# Other posts in which plain words stand without capitals.
CHATTER = "the drivers, trucks and villages of an army; people return, want, know, lost"
INDEX = MemoryIndex(
    Document(id=name, text=text)
    for name, text in (("en", ENGLISH), ("ru", RUSSIAN), ("uk", UKRAINIAN), ("x", CHATTER))
)


def changes(quoted, mode=Mode.DIRECT):
    report = Document(id="report", text=quoted)
    claim = Statement(
        id="s", document_id="report", mode=mode, content=(Span(0, len(quoted)),), text=quoted
    )
    trace = trace_statement(claim, document=report, index=INDEX)
    assert trace.origin is not None
    return [(change.change.value, change.note) for change in trace.origin.changes]


ALTERED = {
    "number": ("We lost 40 men near Kyiv and all our trucks", "number: 12 → 40"),
    "number word": ("We lost forty men near Kyiv and all our trucks", "number: 12 → forty"),
    "name": ("We lost 12 men near Brenn and all our trucks", "name: Kyiv → Brenn"),
    "opening name": ("General Petrenko spoke late. We lost 12 men", "name: Orlik → Petrenko"),
    "negation lost": ("and we may return before Monday", "negation lost: not"),
    "negation added": ("We lost not 12 men near Kyiv", "negation added: not"),
    "contraction": ("The army does want us, nearly 40 villages know", "negation lost: doesn’t"),
    "modality": ("and we will not return before Monday", "modality: may → will"),
    "quantifier": ("12 men near Kyiv and some our trucks", "quantifier: all → some"),
    "hedge": (
        "The army doesn’t want us, at least 40 villages know that.",
        "hedge: nearly → at least",
    ),
    "hedge lost": ("The army doesn’t want us, 40 villages know", "hedge lost: nearly"),
    "person": ("They lost 12 men near Kyiv and all our trucks", "agent: We → They"),
    "we to a name": ("Tarvia lost 12 men near Kyiv and all our trucks", "agent: We → Tarvia"),
    "weekday": ("and we may not return before Friday", "date: Monday → Friday"),
    "ru number": ("Мы потеряли 40 человек под Бренном", "number: 12 → 40"),
    "ru name": ("генерал Петренко. Мы потеряли 12 человек", "name: Орлик → Петренко"),
    "ru negation": ("и мы можем вернуться до понедельника", "negation lost: не"),
    "ru modality": ("и мы не должны вернуться до понедельника", "modality: можем → должны"),
    "ru hedge": ("Сегодня более 40 семей ждут нас здесь", "hedge: около → более"),
    "ru quantifier": ("Некоторые водители устали. Сегодня около 40 семей", "quantifier: Все → "),
    "ru agent": ("Они потеряли 12 человек под Бренном", "agent: Мы → Они"),
    "ru day": ("Вчера около 40 семей ждут нас здесь", "date: Сегодня → Вчера"),
    "uk number": ("Ми втратили 40 людей під Бренном", "number: 12 → 40"),
    "uk name": ("генерал Петренко. Ми втратили 12 людей", "name: Орлик → Петренко"),
    "uk negation": ("і ми можемо повернутися до понеділка", "negation lost: не"),
    "uk modality": ("і ми не повинні повернутися до понеділка", "modality: можемо → повинні"),
    "uk hedge": ("Сьогодні понад 40 родин чекають на нас тут", "hedge: близько → понад"),
    "uk agent": ("Вони втратили 12 людей під Бренном", "agent: Ми → Вони"),
}


@pytest.mark.parametrize(("quoted", "note"), ALTERED.values(), ids=ALTERED)
def test_what_alters_the_meaning_is_altered_and_named(quoted, note):
    altered = [text for kind, text in changes(quoted) if kind == "altered"]
    assert len(altered) == 1
    assert altered[0].startswith(note)


BENIGN = {
    "quotation marks": ("“We lost 12 men near Kyiv and all our trucks,”", {"trimmed"}),
    "case and stops": ("we lost 12 men near kyiv and all our trucks!", {"trimmed"}),
    "contraction": ("The army does not want us", {"trimmed"}),
    "lost apostrophe": ("The army doesnt want us", {"trimmed"}),
    "spelling": ("Our drivers honor their dead today.", {"repunctuated"}),
    "transliteration": ("We lost 12 men near Kiev", {"trimmed"}),
    "number word": ("We lost twelve men near Kyiv", {"trimmed"}),
    "synonym": ("We buried 12 men near Kyiv and all our trucks", {"trimmed", "reworded"}),
    "brackets": ("We lost 12 men near [the capital] and all our trucks", {"trimmed", "inserted"}),
    "brackets added": ("We lost 12 [young] men near Kyiv and all", {"trimmed", "inserted"}),
    "initial": ("[W]e lost 12 men near Kyiv and all our trucks", {"trimmed"}),
    "middle left out": ("General Orlik spoke late. We lost 12 men … before Monday.", {"elided"}),
    "start left out": ("we may not return before Monday.", {"trimmed"}),
    "whole sentence": ("He said it was over.", set()),
    "two sentences": ("He said it was over. The army doesn’t want us", {"trimmed"}),
    "ru inflected name": ("Вчера выступил генерал Орлика. Мы потеряли 12", {"trimmed", "reworded"}),
    "ru number word": ("Мы потеряли двенадцать человек под Бренном", {"trimmed"}),
    "uk number word": ("Ми втратили дванадцять людей під Бренном", {"trimmed"}),
    "uk euphony": ("Ми втратили 12 людей під Бренном, й ми не", {"trimmed"}),
}


@pytest.mark.parametrize(("quoted", "expected"), BENIGN.values(), ids=BENIGN)
def test_what_leaves_the_meaning_is_never_altered(quoted, expected):
    assert {kind for kind, _ in changes(quoted)} == expected


REPORTED = {
    "person, tense": "that they had lost 12 men near Kyiv and all their trucks",
    "modal": "that they might not return before Monday",
    "contraction": "that the army did not want them, nearly 40 villages knew that",
    "day": "that their drivers honoured their dead that day",
    "ru": "что они потеряли 12 человек под Бренном, и они не могут вернуться до понедельника",
    "ru day": "что в тот день около 40 семей ждут их там",
    "uk": "що вони втратили 12 людей під Бренном, і вони не можуть повернутися до понеділка",
    "uk day": "що того дня близько 40 родин чекають на них там",
}


@pytest.mark.parametrize("quoted", REPORTED.values(), ids=REPORTED)
def test_reported_speech_is_reported_and_not_altered(quoted):
    kinds = {kind for kind, _ in changes(quoted, Mode.INDIRECT)}
    assert "reported" in kinds
    assert kinds <= {"reported", "trimmed", "repunctuated"}


def test_a_shift_inside_marks_is_altered_even_in_mixed_speech():
    quoted = "that the troops “lost 12 men near Kyiv and all their trucks”"
    assert ("altered", "agent: our → their") in changes(quoted, Mode.MIXED)


def test_a_typed_quotation_with_that_is_reported_speech():
    trace = trace_quotation(REPORTED["modal"], id="q", index=INDEX)
    assert trace.verdict == "shortened"


@pytest.mark.parametrize(
    ("said", "quoted", "note"),
    [
        pytest.param(
            "Eleven drivers left the pit before dawn.",
            "Seventeen drivers left the pit before dawn.",
            "number: Eleven → Seventeen",
            id="a number that opens the sentence",
        ),
        pytest.param(
            "Monday is when the flooded pit opens again.",
            "Friday is when the flooded pit opens again.",
            "date: Monday → Friday",
            id="a weekday that opens the sentence",
        ),
        pytest.param(
            "Eleven men of Brenn left the pit before dawn.",
            "Seventeen men of Orlik left the pit before dawn.",
            "number: Eleven → Seventeen",
            id="beside a name that differs too",
        ),
        pytest.param(
            "They paid 12 thousand for the pumps of the shaft.",
            "They paid 12 for the pumps of the shaft.",
            "number: 12 thousand → 12",
            id="a number cut short",
        ),
        pytest.param(
            "It is only open to Lund (78) and Brenn (106) by rail.",
            "It is only open to Lund (95) and Brenn (106) by rail.",
            "number: 78 → 95",
            id="a number in parentheses of the text's own",
        ),
    ],
)
def test_words_that_differ_are_named_once_and_whole(said, quoted, note):
    trace = trace_quotation(quoted, id="q", index=MemoryIndex([Document(id="o", text=said)]))
    altered = [each for each in trace.origin.changes if each.change == ChangeKind.ALTERED]
    assert note in [each.note for each in altered]
    spans = [span for each in altered for span in each.here]
    assert len(spans) == len(set(spans))


def test_a_number_written_otherwise_is_no_other_number():
    index = MemoryIndex([Document(id="o", text="They paid 12 thousand for the flooded pumps.")])
    trace = trace_quotation("They paid 12,000 for the flooded pumps.", id="q", index=index)
    assert {each.change for each in trace.origin.changes} == {ChangeKind.REPUNCTUATED}


def test_a_question_word_of_the_texts_own_opens_no_reported_speech():
    said = "Что побудило капитана вернуться в затопленную шахту, неизвестно."
    trace = trace_quotation(said, id="q", index=MemoryIndex([Document(id="o", text=said)]))
    assert trace.origin.changes == ()


@pytest.mark.parametrize(
    ("said", "quoted"),
    [
        ("He wrote: “The pumps are broken beyond repair.”", "The pumps are broken beyond repair"),
        ("The captain: “pumps are broken beyond”, he said.", "pumps are broken beyond"),
    ],
)
def test_the_origins_own_marks_bound_what_was_said(said, quoted):
    trace = trace_quotation(quoted, id="q", index=MemoryIndex([Document(id="o", text=said)]))
    assert trace.origin.changes == ()


def test_a_gap_is_shown_where_a_sentence_begins():
    index = MemoryIndex(
        [Document(id="o", text="We lost the pumps. The company paid little. The lamps failed.")]
    )
    trace = trace_quotation("We lost the pumps. The lamps failed.", id="q", index=index)
    there = [
        span.of("We lost the pumps. The company paid little. The lamps failed.")
        for each in trace.origin.changes
        for span in each.there
    ]
    assert there == ["The company paid little"]


def test_skipping_a_whole_sentence_is_a_splice_and_names_the_distance():
    found = changes("and we may not return before Monday. The army doesn’t want us")
    assert ("spliced", "5 words skipped, 1 whole sentence among them, unmarked") in found


def test_reversing_the_order_is_a_splice():
    found = changes("nearly 40 villages know that. General Orlik spoke late.")
    assert any(kind == "spliced" and note.startswith("order reversed") for kind, note in found)


def test_an_omission_says_how_many_words_and_whether_it_is_marked():
    unmarked = changes("General Orlik spoke late. We lost 12 men not return before Monday.")
    assert ("elided", "9 words left out, unmarked") in unmarked
    marked = changes("General Orlik spoke late. We lost 12 men … not return before Monday.")
    assert ("elided", "9 words left out") in marked


def test_an_ellipsis_that_swallows_a_negation_is_altered():
    assert ("altered", "negation lost: not") in changes("and we may … return before Monday")


def statement_of(report, *quoted):
    spans = []
    for words in quoted:
        start = report.text.index(words)
        spans.append(Span(start, start + len(words)))
    return Statement(
        id="s",
        document_id=report.id,
        mode=Mode.DIRECT,
        content=tuple(spans),
        text=" ".join(quoted),
    )


def test_the_bound_of_two_content_pieces_is_no_change():
    pieces = ("“He said it was over,”", "“The army doesn’t want us, nearly 40 villages know that.”")
    report = Document(id="report", text=f"{pieces[0]} the general wrote. {pieces[1]}")
    trace = trace_statement(statement_of(report, *pieces), document=report, index=INDEX)
    assert trace.origin.changes == ()


def test_the_origins_own_cue_between_its_marks_is_nothing_left_out():
    origin = Document(
        id="o", text="“The pumps are broken,” said Orlik, “and nobody has come to mend them.”"
    )
    trace = trace_quotation(
        "The pumps are broken, and nobody has come to mend them.",
        id="q",
        index=MemoryIndex([origin]),
    )
    assert {change.change for change in trace.origin.changes} <= {ChangeKind.REPUNCTUATED}


def test_a_headlines_capitals_make_no_names():
    origin = Document(id="o", text="Miners Refuse To Enter Flooded Shaft, Captain Tells Council")
    chatter = Document(id="x", text="miners decline to refuse a shaft")
    trace = trace_quotation(
        "Miners Decline To Enter Flooded Shaft, Captain Tells Council",
        id="q",
        index=MemoryIndex([origin, chatter]),
    )
    assert [change.change for change in trace.origin.changes] == [ChangeKind.REWORDED]


def test_parentheses_of_the_origin_are_no_insertion():
    origin = Document(id="o", text="The pumps (all 3 of them) are broken beyond repair.")
    trace = trace_quotation(
        "The pumps (all 5 of them) are broken beyond repair.", id="q", index=MemoryIndex([origin])
    )
    assert [change.note for change in trace.origin.changes] == ["number: 3 → 5"]
