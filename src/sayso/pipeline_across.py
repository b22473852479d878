"""The search across languages, put together: what reads documents for it, and what searches."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from sayso.link.across import Across, embedder
from sayso.link.index import Embed, VectorIndex
from sayso.link.meaning import WIDTH, MeaningReader
from sayso.model import Document, Span
from sayso.passages.segment import Vectors
from sayso.weights.across import across_weights

if TYPE_CHECKING:
    from sayso.weights.meanings import MeaningWeights

ENCODER = "meanings-1"
"""The name of the shipped encoder of meanings; indexes keep it beside their vectors. Other weights, another name."""
READ_ACROSS = frozenset({"en", "ru", "uk"})
"""The languages that the encoder of meanings was trained on."""


def embed_foreign(reports: Iterable[Document]) -> Embed:
    """Return what lets an index be searched for what reports in other languages say.

    Documents in the one language of all reports are left out: their words are found as they stand,
    and reading a sentence for what it means takes some milliseconds.
    """
    languages = {report.lang for report in reports}
    return embed_but(languages if len(languages) == 1 else ())


def embed_but(languages: Collection[str | None]) -> Embed:
    """Return what reads documents for what they mean, but those in some languages."""

    def embed(document: Document) -> tuple[Sequence[Span], Vectors]:
        if document.lang in languages or document.lang not in READ_ACROSS:
            return (), np.zeros((0, WIDTH), dtype=np.int8)
        return embedder(_meaning_reader())(document)

    return embed


def across_of(index: VectorIndex) -> Across:
    """Return the search by meaning through an index: in other languages, if it has vectors."""
    return Across(index, reader=_meaning_reader(), weights=across_weights())


@cache
def _meaning_reader() -> MeaningReader:
    return MeaningReader(_weights)


def _weights() -> "MeaningWeights":
    # onnxruntime takes a fifth of a second to load, which searches by words alone need not wait for.
    from sayso.weights.meanings import meaning_weights  # noqa: PLC0415

    return meaning_weights()
