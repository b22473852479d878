"""Keys: pure functions of words."""

import subprocess
import sys
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from sayso.passages.keys import (
    PLACE_MASK,
    fingerprints,
    gram_keys,
    pair_hashes,
    text_hash,
    text_hashes,
)

WORDS = st.lists(st.text("abcя", min_size=1, max_size=3), min_size=1, max_size=8)


def test_hashes_are_the_same_on_every_machine_and_in_every_release():
    assert text_hash("pump") == 0x3CF6D1F0A00424DE
    assert [f"{key:x}" for key in gram_keys(["the", "pump"]).tolist()] == [
        "2e3a97906c000000",
        "3cf6d1f0a0000000",
        "cba443e48b000000",
    ]


def test_keys_do_not_depend_on_the_seed_of_pythons_own_hashes():
    script = (
        "from sayso.passages.keys import gram_keys; print(gram_keys(['насос', 'стал']).tolist())"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert told == {f"{gram_keys(['насос', 'стал']).tolist()}\n".encode()}


@given(WORDS)
def test_grams_are_words_and_pairs_of_neighbours_and_leave_room_for_a_place(words):
    keys = gram_keys(words)
    pairs = list(pairwise(words))
    grams = [*words, *pairs]
    assert len(keys) == len(grams)
    assert len(set(keys.tolist())) == len(set(grams))
    assert not (keys & PLACE_MASK).any()


def test_the_order_of_a_pair_counts():
    assert pair_hashes(text_hashes(["a", "b"])) != pair_hashes(text_hashes(["b", "a"]))


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_passages_have_one_fingerprint_exactly_where_their_words_are_the_same(passages):
    words = text_hashes([word for passage in passages for word in passage])
    ends = np.cumsum([len(passage) for passage in passages])
    marks = fingerprints(words, ends).tolist()
    assert len(set(marks)) == len(set(map(tuple, passages)))
    for one, mark in zip(passages, marks, strict=True):
        assert fingerprints(text_hashes(one), np.array([len(one)])).tolist() == [mark]
