import pytest
from hypothesis import given
from hypothesis import strategies as st
from translating import WordReader, aligned

from sayso.link.quotation import quotation_of_statement
from sayso.link.rows import alignment_of, rows_of
from sayso.model import Document, Mode, Span, Statement

WORDS = (
    "мэр закроет мост банк продал завод mayor closes bridge bank sold plant 12 не Орлик, Orlyk. «мост»"
    " . … ( don't"
)
TEXTS = st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=25).map(" ".join)


def _rows(said, quoted):
    return aligned(said, quoted)[2]


@pytest.mark.parametrize(
    ("said", "quoted", "expected"),
    [
        pytest.param(
            "Мэр закроет мост. Банк продал завод.",
            "Mayor closes bridge. Bank sold plant.",
            [0, 1],
            id="in order",
        ),
        pytest.param(
            "Мэр закроет мост. Дождь. Банк продал завод.",
            "Mayor closes bridge. Bank sold plant.",
            [0, 1, 2],
            id="a sentence left out stands where it is",
        ),
        pytest.param(
            "Мэр закроет мост. Банк продал завод.",
            "Bank sold plant. Mayor closes bridge.",
            [1, 0],
            id="the other way round",
        ),
        pytest.param(
            "Мэр закроет мост, банк продал завод.",
            "Mayor closes bridge. Bank sold plant.",
            [0],
            id="two sentences of one",
        ),
        pytest.param(
            "Мэр закроет мост.", "Seven unknown birds sang.", [None, 0], id="from nowhere"
        ),
    ],
)
def test_clauses_go_to_the_sentence_that_holds_their_words(said, quoted, expected):
    assert [row.there for row in _rows(said, quoted).rows] == expected


def test_words_that_mean_the_same_face_each_other():
    rows = _rows("Мэр закроет мост.", "The mayor closes the bridge.")
    assert [(rows.here[here].key, rows.there[there].key) for here, there in rows.pairs] == [
        ("mayor", "мэр"),
        ("closes", "закроет"),
        ("bridge", "мост"),
    ]


@pytest.mark.parametrize(
    ("said", "quoted", "pair"),
    [
        pytest.param(
            "Был Пётр Завгородний.",
            "Petro Zavhorodnii was",
            ("zavhorodnii", "завгороднии"),
            id="name",
        ),
        pytest.param("Мост тридцать.", "Bridge 30.", ("30", "30"), id="number"),
        pytest.param("Мост не дом.", "Bridge not so.", ("not", "не"), id="sense"),
        pytest.param(
            "Мост и оркестр.", "Bridge and orchestra.", ("orchestra", "оркестр"), id="cognate"
        ),
    ],
)
def test_what_is_known_without_vectors_faces_too(said, quoted, pair):
    rows = _rows(said, quoted)
    faced = [(rows.here[here].key, rows.there[there].key) for here, there in rows.pairs]
    assert any(left == pair[0] and right[:4] == pair[1][:4] for left, right in faced)


def test_alignment_says_what_could_not_be_judged():
    said = "Мэр закроет мост. Банк продал завод."
    _, _, rows = aligned(said, "Mayor closes Whitewater bridge. Seven unknown birds sang there.")
    unjudged = [row.unjudged for row in alignment_of(rows)]
    assert unjudged == [
        "without a counterpart: Whitewater",
        "nothing in the passage is like it",
        "",
    ]


def test_a_row_that_is_too_unlike_says_so():
    _, _, rows = aligned("Мэр закроет мост.", "Mayor sang unknown songs.")
    first = alignment_of(rows)[0]
    assert first.unjudged in {"too unlike to say what differs", "nothing in the passage is like it"}


def test_only_the_sentences_that_hold_the_spans_are_aligned():
    said = "Мэр закроет мост. Банк продал завод. Дождь."
    rows = aligned(said, "Bank sold plant.", spans=(Span(20, 24),))[2]
    assert [span.of(said) for span in rows.sentences] == ["Банк продал завод."]


def test_pieces_of_one_statement_are_read_apart():
    report = Document(id="r", text="“Mayor closes bridge,” he said. “Bank sold plant.”")
    pieces = (Span(0, 22), Span(32, 50))
    statement = Statement(id="s", document_id="r", mode=Mode.DIRECT, content=pieces, text="")
    document = Document(id="d", text="Мэр закроет мост. Банк продал завод.")
    rows = rows_of(
        quotation_of_statement(statement, report), document, (Span(0, 36),), WordReader()
    )
    assert [row.there for row in rows.rows] == [0, 1]


@given(TEXTS, TEXTS)
def test_every_span_lies_inside_its_text(said, quoted):
    _, _, rows = aligned(said, quoted)
    for row in alignment_of(rows):
        assert all(0 <= span.start < span.end <= len(quoted) for span in row.here)
        assert all(0 <= span.start < span.end <= len(said) for span in row.there)


@given(TEXTS, TEXTS)
def test_every_word_of_the_quotation_stands_in_one_row(said, quoted):
    rows = _rows(said, quoted)
    assert [place for row in rows.rows for place in row.here] == list(range(len(rows.here)))
    assert len({here for here, _ in rows.pairs}) == len(rows.pairs)
    assert len({there for _, there in rows.pairs}) == len(rows.pairs)
