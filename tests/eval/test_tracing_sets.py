"""What tracing is measured on is built as it is said to be."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.posts import EDITS, as_a_fragment
from eval.tracing_questions import Retelling, of_drawn, of_retellings, of_variants
from eval.tracing_sets import (
    Original,
    Text,
    Variant,
    holds,
    paragraph_haystack,
    read_lines,
    sentence_haystack,
)
from sayso.lang.words import words
from sayso.model import Document

REPORT = Text(
    id="r",
    text="Rain fell on Kellen.\nThe lock will open, said Ada Lund. Nobody cheered.\nThe fence stays.\n",
)
OPENS = Original(id="o1", text="The lock will open", doc="r", span="Content 21 39")
STAYS = Original(id="o2", text="The fence stays", doc="r", span="Content 72 87", held_out=True)
LOST = Original(id="o3", text="The harbour is full", doc="nowhere", span="Content 0 19")
NEWS = [
    Text(id="n", text="Tractors came. A band played loud. It was late.\nSnow fell."),
    Text(id="m", text="Copper rose."),
]
POSTS = [Text(id="p", text="First line here.\n\nSecond line there.")]


def variant(*origins, text="The lock will open"):
    return Variant(id="v", text=text, op="verbatim", altered=False, origins=origins)


def test_an_index_of_sentences_holds_originals_sentences_pairs_and_fill_in_this_order():
    haystack = sentence_haystack([OPENS, STAYS], others=NEWS, fill=POSTS, most=100)
    texts = [document.text for document in haystack.documents]
    assert texts[:3] == ["The lock will open", "Tractors came.", "A band played loud."]
    assert "Tractors came. A band played loud." in texts
    assert texts[-1] == "Second line there."
    assert len({document.id for document in haystack.documents}) == len(texts)


def test_no_more_distractors_join_than_asked_for():
    haystack = sentence_haystack([OPENS], others=NEWS, fill=POSTS, most=2)
    assert len(haystack.documents) == 3


def test_an_original_stands_in_the_paragraph_of_its_report():
    haystack = paragraph_haystack([OPENS], reports=[REPORT], others=NEWS, fill=POSTS, most=100)
    assert haystack.documents[0].text == "The lock will open, said Ada Lund. Nobody cheered."
    assert haystack.homes["o1"] == haystack.documents[0].id
    assert POSTS[0].text in [document.text for document in haystack.documents]


def test_an_original_without_a_paragraph_stands_between_other_sentences():
    haystack = paragraph_haystack([LOST], reports=[REPORT], others=NEWS, fill=POSTS, most=0)
    assert haystack.documents[0].text == "Tractors came. The harbour is full. A band played loud."
    bare = paragraph_haystack([LOST], reports=[], others=[], fill=[], most=0)
    assert bare.documents[0].text == "The harbour is full"


def test_a_paragraph_that_holds_a_statement_held_out_is_not_indexed():
    beside = Original(id="o4", text="Nobody", doc="r", span="Content 56 62", held_out=True)
    haystack = paragraph_haystack(
        [OPENS, beside], reports=[REPORT], others=NEWS, fill=POSTS, most=100
    )
    assert not any("Nobody cheered" in document.text for document in haystack.documents)


def test_a_statement_over_two_paragraphs_brings_both():
    whole = Original(id="o5", text="Nobody cheered. The fence", doc="r", span="Content 56 70;72 81")
    haystack = paragraph_haystack([whole], reports=[REPORT], others=[], fill=[], most=0)
    assert haystack.documents[0].text.endswith("Nobody cheered.\nThe fence stays.")


def test_a_variant_of_what_is_held_out_has_no_home():
    haystack = sentence_haystack([OPENS, STAYS], others=[], fill=[], most=0)
    assert haystack.homes_of(variant("o1", "o2")) == {"o1"}
    assert haystack.homes_of(variant("o2")) == frozenset()


@pytest.mark.parametrize(
    ("quoted", "expected"),
    [
        pytest.param("the LOCK will open", True, id="case"),
        pytest.param("nobody: “The lock will open”", False, id="one word in five more"),
        pytest.param("open will lock the", False, id="another order"),
        pytest.param("Snow fell on Tarvia", False, id="other words"),
    ],
)
def test_a_document_holds_words_that_stand_there_in_order(quoted, expected):
    assert holds(Document(id="d", text=REPORT.text), quoted) == expected


def test_lines_are_read_as_what_they_are_asked_for(tmp_path):
    path = tmp_path / "lines.jsonl"
    path.write_text(json.dumps({"id": "a", "text": "b", "more": 1}), encoding="utf-8")
    assert list(read_lines(path, Text)) == [Text(id="a", text="b")]


@given(st.lists(st.sampled_from(["lock", "Ada", "12", "and", "sail"]), min_size=6, max_size=40))
def test_a_fragment_has_five_to_eight_words_of_the_sentence(found):
    sentence = " ".join(found)
    fragment = as_a_fragment(sentence)
    if fragment is not None:
        assert fragment in sentence
        assert 5 <= len(words(fragment)) <= 8


def test_questions_of_variants_belong_to_their_report():
    haystack = sentence_haystack([OPENS, STAYS], others=[], fill=[], most=0)
    (question,) = of_variants([variant("o1")], [OPENS, STAYS], haystack)
    assert (question.group, question.homes, question.exclude) == ("r", {"o1"}, ())


def test_the_document_of_some_drawn_sentences_is_not_searched():
    posts = [
        Text(
            id=f"p{n}", text=f"The ferry number {n} sails from the north pier at noon today.\nYes."
        )
        for n in range(6)
    ]
    haystack = paragraph_haystack([], reports=[], others=[], fill=posts, most=100)
    questions = list(of_drawn(posts, haystack, count=6))
    held_out = [question for question in questions if not question.homes]
    assert {question.op for question in questions} == set(EDITS)
    assert 0 < len(held_out) < len(questions)
    for question in held_out:
        assert question.exclude == (
            question.group,
            f"{question.group} line 0",
            f"{question.group} line 1",
        )


def test_a_retelling_in_another_language_is_not_asked_for():
    def pair(number, language):
        return Retelling(
            id=f"{number}", said=f"said {number}", quoted="q", said_lang="en", quoted_lang=language
        )

    questions = list(of_retellings([pair(0, "en"), pair(1, "ru"), pair(2, "en")]))
    assert [bool(question.homes) for question in questions] == [False, True]
    assert len(questions[0].exclude) == 1
