"""The words that the student knows by heart, with first vectors from a pretrained encoder."""

from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor
from transformers import AutoModel, AutoTokenizer

from sayso.extract.spelling import form_of
from training.forms import chosen_forms, pieces_of_forms


class Lexicon(NamedTuple):
    """Forms of words, and the vector that each begins with."""

    forms: list[str]
    vectors: Tensor


def lexicon(encoder: Path, words: Iterable[str], *, width: int) -> Lexicon:
    """Return the corpora's frequent words, then the encoder's whole ones, while there is room."""
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    table = AutoModel.from_pretrained(encoder).embeddings.word_embeddings.weight.detach()
    pieces = pieces_of_forms(tokenizer.get_vocab(), special=tokenizer.all_special_tokens)
    forms = chosen_forms(Counter(map(form_of, words)), pieces)
    missing = [form for form in forms if form not in pieces]
    split = tokenizer(missing, add_special_tokens=False)["input_ids"]
    # A word that the encoder's tokenizer drops altogether has no vector to begin with.
    pieces.update({form: parts for form, parts in zip(missing, split, strict=True) if parts})
    known = [form for form in forms if form in pieces]
    vectors = torch.stack([table[pieces[form]].mean(dim=0) for form in known])
    return Lexicon(known, _narrowed(vectors, width=width))


def _narrowed(vectors: Tensor, *, width: int) -> Tensor:
    """Return the vectors' main directions, scaled so that a number is about 1/2 in size."""
    centred = vectors - vectors.mean(dim=0)
    _, _, directions = torch.linalg.svd(centred, full_matrices=False)
    narrow = centred @ directions[:width].T
    return narrow / narrow.std() / 2
