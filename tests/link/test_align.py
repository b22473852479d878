"""Alignment of a quotation with a text."""

import time

from hypothesis import given
from hypothesis import strategies as st

from sayso.link.align import align
from sayso.link.names import is_same_name

LETTERS = st.lists(st.sampled_from("abcdefgh"), max_size=30)


def aligned(quoted, said):
    return align(quoted.split(), said.split(), weights=[5.0] * len(quoted.split()))


def test_a_copy_is_one_run():
    assert aligned("b c d", "a b c d e") == ((0, 1, 3),)


def test_a_replaced_word_parts_two_runs():
    assert aligned("a b x d e", "a b c d e") == ((0, 0, 2), (3, 3, 2))


def test_shared_words_of_a_gap_are_found():
    runs = align(
        ["a", "b", "x", "the", "y", "d", "e"],
        ["a", "b", "u", "the", "v", "d", "e"],
        weights=[5, 5, 5, 0, 5, 5, 5],
    )
    assert (3, 3, 1) in runs


def test_another_place_is_used_if_it_brings_enough():
    assert aligned("d e f a b c", "a b c d e f") == ((0, 3, 3), (3, 0, 3))


def test_a_single_word_far_off_is_no_part():
    far = "z " + "n " * 40 + "a b c d"
    assert aligned("z a b c d", far) == ((1, 41, 4),)


def test_a_phrase_said_twice_is_aligned_once():
    runs = aligned("a b a b", "x a b y")
    assert sum(run.length for run in runs) >= 2


@given(LETTERS, LETTERS)
def test_runs_are_shared_words_in_the_quotations_order(quoted, said):
    runs = align(quoted, said, weights=[3.0] * len(quoted))
    here = 0
    for run in runs:
        assert run.here >= here
        assert run.length > 0
        assert quoted[run.here : run.here_end] == said[run.there : run.there_end]
        here = run.here_end


@given(LETTERS.filter(bool), LETTERS, LETTERS)
def test_every_word_of_a_copy_is_aligned(quoted, before, after):
    runs = align(quoted, [*before, *quoted, *after], weights=[3.0] * len(quoted))
    assert sum(run.length for run in runs) == len(quoted)


def test_a_text_of_one_word_over_and_over_costs_no_more_than_its_length():
    started = time.process_time()
    align(["a", "b"] * 1_000, ["a", "b"] * 20_000, weights=[5.0] * 2_000)
    assert time.process_time() - started < 3


def test_inflected_and_respelled_names_are_the_same_and_others_are_not():
    assert is_same_name("орлик", "орлика")
    assert is_same_name("clinton", "clintons")
    assert is_same_name("zelensky", "zelenskyi")
    assert not is_same_name("orlov", "petrenko")
    assert not is_same_name("johnson", "johnston")
