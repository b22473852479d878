"""Numbers that were four bits each, as four bits again: what `training.unpack` widened, without loss."""

import click
import numpy as np
from numpy.typing import NDArray

BLOCK = 32
HIGHEST = 15
MIDDLE = 8
FAITHFUL = 1e-3

Floats = NDArray[np.float32]


def in_four_bits(table: Floats) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
    """Return a table [word, number] as nibbles, two a byte, and a scale for each block of 32.

    The form is Q4_0 of llama.cpp: a block's number of largest size is nibble 0. The low nibbles of a
    row are its first half, the high ones its second.
    """
    blocks = table.reshape(len(table), -1, BLOCK)
    largest = np.abs(blocks).argmax(axis=2)[..., None]
    scales = np.take_along_axis(blocks, largest, axis=2) / -MIDDLE
    whole = np.where(scales == 0, 1, scales)
    nibbles = np.clip(np.rint(blocks / whole) + MIDDLE, 0, HIGHEST).astype(np.uint8)
    error = np.abs((nibbles - np.float32(MIDDLE)) * scales - blocks).max()
    if error > FAITHFUL * np.abs(table).max():
        message = "the word vectors were not made from four bits: training.unpack makes such ones"
        raise click.ClickException(message)
    flat = nibbles.reshape(len(table), -1)
    half = flat.shape[1] // 2
    return flat[:, :half] | flat[:, half:] << 4, scales[..., 0].astype(np.float16)
