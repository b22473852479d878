"""Numbers that were four bits are four bits again, without loss; others are refused."""

import click
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from training.four_bits import BLOCK, MIDDLE, in_four_bits

SCALES = np.array([[0.5, 0.25], [0.125, 2.0]], dtype=np.float32)


@given(arrays(np.int8, (2, 2, BLOCK), elements=st.integers(-7, 7)))
def test_what_was_widened_from_four_bits_comes_back_whole(numbers):
    # The largest of a block is always the lowest nibble: that is how the form finds its scale.
    numbers[..., 0] = -MIDDLE
    table = (numbers * SCALES[..., None]).reshape(2, 2 * BLOCK).astype(np.float32)
    nibbles, scales = in_four_bits(table)
    low, high = nibbles & 15, nibbles >> 4
    widened = (np.concatenate([low, high], axis=1).astype(np.float32) - MIDDLE).reshape(2, 2, BLOCK)
    assert np.array_equal((widened * scales[..., None].astype(np.float32)).reshape(2, -1), table)


def test_numbers_that_need_more_than_four_bits_are_refused():
    table = np.linspace(-1, 1, 2 * BLOCK, dtype=np.float32).reshape(1, -1)
    with pytest.raises(click.ClickException, match=r"training\.unpack"):
        in_four_bits(table)
