"""The accurate model's front: windows of whole paragraphs, word pieces, batches."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract import encoder as module
from sayso.extract.encoder import (
    LONGEST,
    LONGEST_PARAGRAPH,
    MOST_OF_WORD,
    MOST_PIECES,
    Encoder,
    window_spans,
)
from sayso.extract.quotes import paragraphs
from sayso.extract.signs import Signs, signs_of
from sayso.weights.encoder import encoder_weights

PARAGRAPHS = st.lists(
    st.lists(st.integers(1, MOST_OF_WORD), max_size=2 * LONGEST_PARAGRAPH), max_size=6
)
TEXT = (
    "The dam holds, said Ada Lund.\n"
    "“Nobody has to leave the town,” she added on Monday.\n"
    "Вода стояла высоко, сообщили в управлении озера.\n"
)


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder(encoder_weights())


def _signs(text: str) -> Signs:
    return signs_of(text, list(paragraphs(text)))


@given(PARAGRAPHS)
def test_windows_hold_every_sign_once_and_are_never_too_long(words: list[list[int]]) -> None:
    lengths = [len(paragraph) for paragraph in words]
    pieces = [count for paragraph in words for count in paragraph]
    spans = list(window_spans(lengths, pieces))
    assert [at for span in spans for at in range(*span)] == list(range(len(pieces)))
    assert all(sum(pieces[span.start : span.end]) <= MOST_PIECES for span in spans)
    assert all(span.end - span.start <= max(LONGEST, LONGEST_PARAGRAPH) for span in spans)


@given(st.lists(st.integers(1, LONGEST), min_size=1, max_size=12))
def test_short_paragraphs_are_never_cut(lengths: list[int]) -> None:
    pieces = [1] * sum(lengths)
    starts = set(np.cumsum([0, *lengths]).tolist())
    assert all(span.start in starts for span in window_spans(lengths, pieces))


def test_scores_do_not_depend_on_what_shares_a_batch(
    encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    signs = _signs("\n".join([TEXT.strip(), "Rain fell. " * 60, TEXT.strip()]))
    together = encoder.scores(signs)
    monkeypatch.setattr(module, "BATCH", 1)
    apart = encoder.scores(signs)
    # Activations are rounded anew for every batch, so the last digits may differ.
    assert np.corrcoef(together.ravel(), apart.ravel())[0, 1] > 0.999
    assert (together.argmax(axis=1) == apart.argmax(axis=1)).mean() > 0.97


def test_a_text_without_signs_has_no_scores(encoder: Encoder) -> None:
    assert encoder.scores(_signs("")).shape == (0, len(encoder.first))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("\u200d\ufe0f said Lund.", id="signs that fold to nothing"),
        pytest.param("x" * 100_000 + " said Lund.", id="an endless word"),
        pytest.param("A \ud800 said Lund.", id="half a surrogate pair"),
        pytest.param("𝔊𝔬 said 田中さん。", id="letters of other scripts"),
    ],
)
def test_strange_signs_get_scores_like_all_others(text: str, encoder: Encoder) -> None:
    signs = _signs(text)
    assert np.isfinite(encoder.scores(signs)).all()
    assert len(encoder.scores(signs)) == len(signs.words)


def test_a_full_memory_of_words_changes_nothing(
    encoder: Encoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = Encoder(encoder.weights)
    monkeypatch.setattr(module, "MOST_WORDS", 3)
    assert np.array_equal(fresh.scores(_signs(TEXT)), encoder.scores(_signs(TEXT)))
    assert np.array_equal(fresh.scores(_signs("Rain.")), encoder.scores(_signs("Rain.")))
