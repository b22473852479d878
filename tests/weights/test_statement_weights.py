"""The shipped weights: small, whole, and of the languages they name."""

import numpy as np

from sayso.extract.signs import SURROUNDINGS
from sayso.extract.spelling import SHAPES
from sayso.extract.tags import FORBIDDEN, IMPOSSIBLE, TAGS
from sayso.weights import statements
from sayso.weights.statements import statement_weights


def test_the_file_is_at_most_four_megabytes():
    path = statements.files("sayso.weights") / statements.FILE
    assert len(path.read_bytes()) <= 4_000_000


def test_every_table_has_a_row_for_all_that_is_looked_up_in_it():
    weights = statement_weights()
    assert weights.words.shape[0] == 1 + len(weights.forms) == len(weights.word_scales)
    assert weights.shapes.shape[0] == SHAPES
    assert weights.surroundings.shape[0] == SURROUNDINGS
    assert weights.scores.shape[1] == len(weights.bias) == len(TAGS)


def test_all_numbers_are_finite():
    weights = statement_weights()
    tables = [weights.word_scales, weights.runs, weights.scores, weights.first, weights.pairs]
    tables += [layer.kernel for layer in weights.layers]
    tables += [weights.mixing.wide, weights.mixing.narrow]
    assert all(np.isfinite(table).all() for table in tables)


def test_no_span_may_go_on_that_did_not_begin():
    assert np.array_equal(statement_weights().pairs == IMPOSSIBLE, FORBIDDEN)


def test_the_weights_are_read_once():
    assert statement_weights() is statement_weights()


def test_the_weights_are_for_three_languages():
    assert statement_weights().languages == {"en", "ru", "uk"}
