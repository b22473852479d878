"""Words to keys: the numbers under which a quotation and the passage it comes from meet.

Pure functions of the words, the same on a laptop, on a cluster and after every restart.
"""

import hashlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from sayso.lang.stems import stem

Hashes = npt.NDArray[np.uint64]
"""64 bits of a word, a pair of words, a passage or an id."""
Keys = npt.NDArray[np.uint64]
"""Hashes whose low bits are cleared: a posting keeps its passage's number there."""

PLACE_BITS = 24
MOST_PASSAGES = 1 << PLACE_BITS
"""In one segment; an index has many."""
PLACE_MASK = np.uint64(MOST_PASSAGES - 1)
# 40 bits are left for the key: of ten million different grams 45 pairs share one by chance.
KEY_MASK = ~PLACE_MASK

# Odd constants with evenly spread bits: the golden ratio's, and one of splitmix64's.
SPREAD = np.uint64(0x9E3779B97F4A7C15)
STIR = np.uint64(0xBF58476D1CE4E5B9)
HALF = np.uint64(32)
HASH_CACHE = 1 << 16


@lru_cache(maxsize=HASH_CACHE)
def text_hash(text: str) -> int:
    """Return 64 bits that stand for a word or an id."""
    encoded = text.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(encoded, digest_size=8).digest(), "little")


def text_hashes(texts: Sequence[str]) -> Hashes:
    """Return the hashes of several texts."""
    return np.fromiter(map(text_hash, texts), dtype=np.uint64, count=len(texts))


def word_hash(word: str) -> int:
    """Return 64 bits that stand for a canonical word and its other forms."""
    return text_hash(stem(word))


def pair_hashes(words: Hashes) -> Hashes:
    """Return the hash of each word with its next neighbour; the order of the two counts."""
    mixed = words[:-1] * SPREAD
    mixed ^= mixed >> HALF
    mixed += words[1:]
    mixed *= STIR
    mixed ^= mixed >> HALF
    mixed *= SPREAD
    return mixed


def gram_keys(words: Sequence[str]) -> Keys:
    """Return the keys of canonical words, then those of the pairs of neighbours."""
    hashes = np.fromiter(map(word_hash, words), dtype=np.uint64, count=len(words))
    return np.concatenate((hashes, pair_hashes(hashes))) & KEY_MASK


def fingerprints(words: Hashes, ends: npt.NDArray[np.int64]) -> Hashes:
    """Return one hash for each passage, equal where the words and their order are.

    Args:
        words: the words of all passages, in order.
        ends: where each passage ends among them; none is empty.
    """
    starts = np.concatenate((np.zeros(1, dtype=np.int64), ends[:-1]))
    turns = np.arange(len(words), dtype=np.uint64)
    turns -= np.repeat(starts, ends - starts).astype(np.uint64)
    turns *= SPREAD
    turns += words
    turns ^= turns >> HALF
    turns *= STIR
    return np.add.reduceat(turns, starts)
