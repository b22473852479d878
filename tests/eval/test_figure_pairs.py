"""The pairs of claims that comparing is measured by, and the measure itself."""

from collections import Counter

import pytest
from click.testing import CliRunner

from eval.figure_marks import read_figures
from eval.figure_pairs import (
    COLUMNS,
    FOLDER,
    RELATIONS,
    UNRELATED,
    ClaimPair,
    Detection,
    confusion_table,
    detection,
    main,
    miss_lines,
    read_pairs,
)
from sayso.errors import LineError
from sayso.model import Document
from sayso.model.figures import FigureKind, Relation

FILES = sorted(FOLDER.glob("pairs.*.tsv"))
MARKED = [
    FOLDER / f"{language}.{part}.txt" for language in ("ru", "uk") for part in ("train", "dev")
]
HEADER = "\t".join(COLUMNS)
CLAIM = "2024-05-03\tTwelve people died in Ostvik."


@pytest.fixture
def written(tmp_path):
    def write(*lines):
        path = tmp_path / "pairs.tsv"
        path.write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_pair_stands_once_and_every_relation_often(path):
    pairs = read_pairs(path)
    assert len({(pair.left.text, pair.right.text) for pair in pairs}) == len(pairs) >= 160
    assert min(Counter(pair.relation for pair in pairs)[one] for one in RELATIONS) >= 15


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_second_claim_is_older_than_the_first(path):
    assert all(pair.left.date <= pair.right.date for pair in read_pairs(path))


def test_no_claim_of_train_is_in_dev():
    train, dev = (
        {document.text for pair in read_pairs(path) for document in (pair.left, pair.right)}
        for path in (FOLDER / "pairs.train.tsv", FOLDER / "pairs.dev.tsv")
    )
    assert train.isdisjoint(dev)


@pytest.mark.parametrize("path", MARKED, ids=lambda path: path.stem)
def test_marked_texts_hold_figures_of_every_kind(path):
    documents = list(read_figures(path))
    figures = [figure for marked in documents for figure in marked.figures]
    assert len(documents) >= 30
    assert len(figures) >= 160
    assert {figure.kind for figure in figures} == set(FigureKind)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (f"{CLAIM}\t{CLAIM}\tsame", "'same' is no relation"),
        (f"{CLAIM}\t{CLAIM}", "expected the columns"),
        (f"{CLAIM}\t{CLAIM}\tequal\tmore", "expected the columns"),
        (f"May\t3\t{CLAIM}\tequal", "May"),
    ],
    ids=["relation", "too few", "too many", "day"],
)
def test_a_faulty_line_is_named_with_its_number(written, line, problem):
    with pytest.raises(LineError, match=rf"line 3: .*{problem}"):
        read_pairs(written(f"{CLAIM}\t{CLAIM}\tequal", line))


def test_only_contradictions_and_other_things_are_findings():
    pairs = [_pair(relation) for relation in RELATIONS]
    assert detection(pairs, RELATIONS) == Detection(right=2, wrong=0, missed=0)
    assert detection(pairs, [UNRELATED] * len(pairs)) == Detection(right=0, wrong=0, missed=2)
    assert detection(pairs[:1], [Relation.CONTRADICTING]) == Detection(right=0, wrong=1, missed=0)


def test_one_finding_told_as_the_other_is_still_a_finding():
    told = detection([_pair(Relation.OTHER_THING)], [Relation.CONTRADICTING])
    assert str(told) == "precision 1.000 (1/1)  recall 1.000 (1/1)"
    assert str(Detection(right=0, wrong=0, missed=0)) == "precision 1.000 (0/0)  recall 1.000 (0/0)"


def test_the_table_counts_what_was_told_of_what_was_written():
    row = confusion_table([_pair(Relation.EQUAL)] * 3, [Relation.EQUAL, UNRELATED, UNRELATED])
    assert row.splitlines()[2].split() == ["equal", "2", "1", *"······"]


def test_only_pairs_told_otherwise_are_misses():
    pairs = [_pair(Relation.EQUAL), _pair(Relation.UPDATED)]
    assert list(miss_lines(pairs, [Relation.EQUAL, UNRELATED])) == [
        "updated\tunrelated\tleft\tright"
    ]


def test_precision_recall_and_misses_are_written(written, tmp_path):
    path = written(
        f"{CLAIM}\t{CLAIM}\tequal",
        f"{CLAIM}\t2024-05-03\tOstvik sold 400 tonnes of rye.\tequal",
    )
    misses = tmp_path / "misses.tsv"
    done = CliRunner().invoke(main, [str(path), "--misses", str(misses)])
    assert done.exit_code == 0
    assert "precision 1.000 (0/0)" in done.output
    assert misses.read_text(encoding="utf-8").startswith("equal\tunrelated\t")


def test_a_faulty_file_ends_the_measure_with_the_place(written):
    done = CliRunner().invoke(main, [str(written(f"{CLAIM}\t{CLAIM}\tsame"))])
    assert done.exit_code == 2
    assert "line 2" in done.output


def _pair(relation: str) -> ClaimPair:
    left, right = (Document(id=name, text=name) for name in ("left", "right"))
    return ClaimPair(left=left, right=right, relation=relation)
