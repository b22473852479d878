"""The encoder of meanings as it is shipped: small, whole, of three languages, and what goes with it."""

import hashlib
from importlib.resources import files

import numpy as np

from sayso.link.across import EVIDENCE
from sayso.link.meaning import WIDTH
from sayso.pipeline_across import ENCODER
from sayso.weights import meanings
from sayso.weights.across import across_line, across_weights, read_across
from sayso.weights.meanings import meaning_weights


def test_the_file_is_at_most_25_megabytes():
    path = meanings.files("sayso.weights") / meanings.GRAPH
    assert len(path.read_bytes()) <= 25_000_000


def test_the_weights_are_for_three_languages():
    assert meaning_weights().languages == {"en", "ru", "uk"}


def test_the_graph_gives_both_vectors_and_both_weights_of_each_piece():
    weights = meaning_weights()
    inputs = {
        "pieces": np.array([[weights.opening, 500, 600, weights.ending]], dtype=np.int64),
        "lengths": np.array([4], dtype=np.int32),
    }
    (numbers,) = weights.session.run(["meanings"], inputs)
    assert numbers.shape == (1, 4, 2 * WIDTH + 2)
    assert np.isfinite(numbers).all()


def test_every_piece_has_a_vector_of_its_own():
    weights = meaning_weights()
    last = len(weights.pieces) - 1
    inputs = {
        "pieces": np.array([[weights.opening, last, weights.ending]], dtype=np.int64),
        "lengths": np.array([3], dtype=np.int32),
    }
    (numbers,) = weights.session.run(["meanings"], inputs)
    assert np.isfinite(numbers).all()


def test_each_kind_of_evidence_has_a_weight_and_a_slope():
    weights = across_weights()
    assert len(weights.order) == len(EVIDENCE)
    assert len(weights.slopes) == len(EVIDENCE) + 2


def test_a_name_that_is_met_counts_for_a_candidate_and_a_number_that_is_not_counts_against_it():
    order = dict(zip(EVIDENCE, across_weights().order.tolist(), strict=True))
    assert order["names met"] > 0 > order["numbers not met"]


def test_weights_are_read_as_they_were_written():
    line = across_line(order=[1.5, -2.25], shift=0.5, slopes=[0.125])
    read = read_across(line)
    assert (read.order.tolist(), read.shift, read.slopes.tolist()) == ([1.5, -2.25], 0.5, [0.125])


def test_chances_lie_between_nothing_and_certainty_and_rise_with_the_evidence():
    weights = read_across(across_line(order=[1.0], shift=0.0, slopes=[2.0]))
    chances = weights.chances(np.array([[-1.0], [0.0], [1.0]]))
    assert 0 < chances[0] < chances[1] == 0.5 < chances[2] < 1


def test_other_weights_have_another_name():
    # An index keeps the name beside its vectors; when this fails, give ENCODER the next number.
    names = {"meanings-1": "dc1f14d69cca10a0ae9f658f35def540"}
    graph = (files("sayso.weights") / "meanings.onnx").read_bytes()
    assert names[ENCODER] == hashlib.blake2b(graph, digest_size=16).hexdigest()
