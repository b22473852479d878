"""The words that the student knows by heart, with first vectors from a pretrained encoder."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor
from transformers import AutoModel, AutoTokenizer

from sayso.extract.spelling import form_of

OFTEN = 10
"""A word so frequent in the corpora is known even if the encoder has no piece of its own for it."""
PART_OF_WORD = "##"
SPECIAL = "["


class Lexicon(NamedTuple):
    """Forms of words, and the vector that each begins with."""

    forms: list[str]
    vectors: Tensor


def lexicon(encoder: Path, words: Iterable[str], *, width: int) -> Lexicon:
    """Return the encoder's whole words and the corpora's frequent ones."""
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    table = AutoModel.from_pretrained(encoder).embeddings.word_embeddings.weight.detach()
    pieces: dict[str, list[int]] = defaultdict(list)
    for word, piece in sorted(tokenizer.get_vocab().items(), key=lambda item: item[1]):
        if word.isascii() and not word.startswith((PART_OF_WORD, SPECIAL)):
            pieces[form_of(word)].append(piece)
    often = [form for form, count in Counter(map(form_of, words)).items() if count >= OFTEN]
    missing = sorted(set(often) - set(pieces))
    split = tokenizer(missing, add_special_tokens=False)["input_ids"]
    # A word that the encoder's tokenizer drops altogether has no vector to begin with.
    pieces.update({word: parts for word, parts in zip(missing, split, strict=True) if parts})
    vectors = torch.stack([table[parts].mean(dim=0) for parts in pieces.values()])
    return Lexicon(list(pieces), _narrowed(vectors, width=width))


def _narrowed(vectors: Tensor, *, width: int) -> Tensor:
    """Return the vectors' main directions, scaled so that a number is about 1/2 in size."""
    centred = vectors - vectors.mean(dim=0)
    _, _, directions = torch.linalg.svd(centred, full_matrices=False)
    narrow = centred @ directions[:width].T
    return narrow / narrow.std() / 2
