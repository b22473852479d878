"""Marks and teachers' beliefs become one corpus and one file of beliefs."""

from pathlib import Path

import numpy as np
from click.testing import CliRunner

from eval.corpus import Attribution, MarkedDocument
from sayso.extract.tags import TAGS
from sayso.model import Document, Span
from training.gather import main
from training.prepared import load, prepared, save

TEXT = "Rain said Lund.\nSun."
MARKED = MarkedDocument(
    document=Document(id="a", text=TEXT, lang="en"),
    attributions=(Attribution(content=(Span(0, 4),), cue=(Span(5, 9),), source=(Span(10, 14),)),),
)


def _gathered(folder: Path, trust: float) -> tuple[np.ndarray, np.ndarray, list[int]]:
    corpus = prepared([MARKED])
    save(corpus, folder / "part.npz")
    count = len(corpus.words)
    unsure = np.full((count, len(TAGS)), 1 / len(TAGS), dtype=np.float16)
    pairs = np.zeros((count, len(TAGS), len(TAGS)), dtype=np.float16)
    np.savez(folder / "beliefs.npz", tags=unsure, pairs=pairs)
    part = [str(folder / "part.npz"), str(folder / "beliefs.npz"), str(trust)]
    result = CliRunner().invoke(
        main,
        [
            *("--part", *part, "--part", *part, "--out", str(folder / "all.npz")),
            *("--beliefs", str(folder / "all.beliefs.npz")),
        ],
    )
    assert result.exit_code == 0, result.output
    with np.load(folder / "all.beliefs.npz") as arrays:
        return arrays["tags"], arrays["pairs"], load(folder / "all.npz").documents.tolist()


def test_without_trust_the_marks_alone_are_believed(tmp_path: Path) -> None:
    tags, pairs, documents = _gathered(tmp_path, trust=0)
    corpus = prepared([MARKED])
    assert tags.argmax(axis=1).tolist() == [*corpus.tags, *corpus.tags]
    assert set(tags.ravel().tolist()) == {0.0, 1.0}
    # Four neighbours in the first paragraph make three pairs, two in the second one.
    assert pairs.sum() == 2 * (3 + 1)
    assert documents == [0, 0, 1, 1]


def test_trust_is_the_share_of_the_teacher(tmp_path: Path) -> None:
    tags, pairs, _ = _gathered(tmp_path, trust=0.5)
    assert np.allclose(tags.sum(axis=1), 1, atol=0.01)
    assert np.allclose(tags.max(axis=1), 0.5 + 0.5 / len(TAGS), atol=0.01)
    assert pairs.sum() == 4
