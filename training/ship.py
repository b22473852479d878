"""Round a trained encoder to bytes and write what is shipped: python -m training.ship FILE --encoder FOLDER --out FOLDER.

The graph is written node by node, in the fused operations that onnxruntime has for encoders:
weights are signed bytes with a scale a column, activations are rounded anew at each step (dynamic
quantisation), all sums between the layers stay floats.
"""

import json
from pathlib import Path

import click
import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from sentencepiece import sentencepiece_model_pb2 as sentencepiece
from torch import Tensor, nn
from transformers import AutoTokenizer

from sayso.extract.tags import FORBIDDEN, FORBIDDEN_FIRST, IMPOSSIBLE, TAGS
from sayso.weights.encoder import GRAPH, PIECES
from training.teacher import MOST_PIECES, Teacher

Floats = NDArray[np.float32]
FUSED = "com.microsoft"
LARGEST = 127
VERSION, FUSED_VERSION, FILE_VERSION = 17, 1, 9


@click.command()
@click.argument("trained", type=click.Path(path_type=Path))
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--languages", default="en,ru,uk", help="Those of the corpora, between commas.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(trained: Path, *, encoder: Path, languages: str, out: Path) -> None:
    """Write the graph and the word pieces that sayso.weights reads."""
    teacher = Teacher(encoder)
    teacher.load(trained)
    onnx.save(graph_of(teacher, languages=languages.split(",")), out / GRAPH)
    (out / PIECES).write_bytes(pieces_of(encoder))
    for name in (GRAPH, PIECES):
        print(f"{out / name}: {(out / name).stat().st_size / 1e6:.2f} MB")


class Graph:
    """The nodes and constants of a graph, as they are added."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []

    def constant(self, name: str, numbers: NDArray[np.generic]) -> str:
        """Add a constant and return its name."""
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(numbers), name))
        return name

    def node(
        self, kind: str, inputs: list[str], *outputs: str, domain: str = "", **how: float | str
    ) -> str:
        """Add a node and return the name of its first output."""
        self.nodes.append(helper.make_node(kind, inputs, outputs, domain=domain, **how))
        return outputs[0]

    def rounded(self, name: str, numbers: Floats) -> list[str]:
        """Add a matrix [read, written] as bytes, and return the names of its three constants."""
        scale = np.abs(numbers).max(axis=0) / LARGEST
        scale[scale == 0] = 1
        return [
            self.constant(f"{name} bytes", np.rint(numbers / scale).astype(np.int8)),
            self.constant(f"{name} scale", scale),
            self.constant(f"{name} zero", np.zeros(numbers.shape[1], dtype=np.int8)),
        ]

    def times(self, hidden: str, name: str, layer: nn.Linear) -> str:
        """Add the product of activations with a linear layer's matrix, without its bias."""
        matrix = self.rounded(name, _floats(layer.weight).T)
        return self.node("DynamicQuantizeMatMul", [hidden, *matrix], name, domain=FUSED)

    def normed(
        self, added: str, hidden: str, name: str, layer: nn.Linear, norm: nn.LayerNorm
    ) -> str:
        """Add what comes after a layer: its bias, what it was given, and a normalisation."""
        inputs = [added, hidden, *self._norm(name, norm)]
        inputs.append(self.constant(f"{name} bias", _floats(layer.bias)))
        how = {"epsilon": norm.eps}
        return self.node("SkipLayerNormalization", inputs, name, domain=FUSED, **how)

    def first_norm(self, hidden: str, name: str, norm: nn.LayerNorm) -> str:
        """Add a normalisation."""
        inputs = [hidden, *self._norm(name, norm)]
        return self.node("LayerNormalization", inputs, name, epsilon=norm.eps, axis=-1)

    def _norm(self, name: str, norm: nn.LayerNorm) -> list[str]:
        return [
            self.constant(f"{name} gain", _floats(norm.weight)),
            self.constant(f"{name} shift", _floats(norm.bias)),
        ]


def graph_of(teacher: Teacher, *, languages: list[str]) -> onnx.ModelProto:
    """Return the graph from word pieces to scores of tags."""
    graph = Graph()
    hidden = _embedded(graph, teacher)
    heads = teacher.encoder.config.num_attention_heads
    for number, layer in enumerate(teacher.encoder.encoder.layer):
        hidden = layer_of(graph, hidden, layer, name=f"{number}", heads=heads)
    product = graph.node(
        "MatMul", [hidden, graph.constant("tags", _floats(teacher.scores.weight).T)], "products"
    )
    graph.node("Add", [product, graph.constant("tag bias", _floats(teacher.scores.bias))], "scores")
    whole = helper.make_graph(
        graph.nodes,
        "statements",
        [
            helper.make_tensor_value_info("pieces", TensorProto.INT64, ["row", "place"]),
            helper.make_tensor_value_info("shown", TensorProto.INT64, ["row", "place"]),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, ["row"]),
        ],
        [helper.make_tensor_value_info("scores", TensorProto.FLOAT, ["row", "place", len(TAGS)])],
        graph.constants,
    )
    versions = [helper.make_opsetid("", VERSION), helper.make_opsetid(FUSED, FUSED_VERSION)]
    model = helper.make_model(whole, opset_imports=versions, ir_version=FILE_VERSION)
    first, pairs = map(_floats, (teacher.crf.first, teacher.crf.pairs))
    about = {
        "languages": languages,
        "first": np.where(FORBIDDEN_FIRST, IMPOSSIBLE, first).tolist(),
        "pairs": np.where(FORBIDDEN, IMPOSSIBLE, pairs).tolist(),
    }
    helper.set_model_props(model, {name: json.dumps(value) for name, value in about.items()})
    return model


def _embedded(graph: Graph, teacher: Teacher) -> str:
    tables = teacher.encoder.embeddings
    words = _floats(tables.word_embeddings.weight)
    scale = np.abs(words).max(axis=1, keepdims=True) / LARGEST
    scale[scale == 0] = 1
    graph.constant("words", np.rint(words / scale).astype(np.int8))
    graph.constant("word scales", scale)
    graph.constant("surroundings", _floats(teacher.shown.weight))
    places = (
        _floats(tables.position_embeddings.weight) + _floats(tables.token_type_embeddings.weight)[0]
    )
    graph.constant("places", places[: MOST_PIECES + 2].astype(np.float16))
    numbers = graph.node("Gather", ["words", "pieces"], "word bytes")
    numbers = graph.node("Cast", [numbers], "word numbers", to=TensorProto.FLOAT)
    scales = graph.node("Gather", ["word scales", "pieces"], "scales")
    hidden = graph.node("Mul", [numbers, scales], "word vectors")
    shown = graph.node("Gather", ["surroundings", "shown"], "shown vectors")
    hidden = graph.node("Add", [hidden, shown], "words shown")
    shape = graph.node("Shape", ["pieces"], "count", start=1, end=2)
    zero = graph.constant("zero", np.zeros(1, dtype=np.int64))
    here = graph.node("Slice", ["places", zero, shape, zero], "places here")
    here = graph.node("Cast", [here], "place vectors", to=TensorProto.FLOAT)
    hidden = graph.node("Add", [hidden, here], "words placed")
    return graph.first_norm(hidden, "embedded", tables.LayerNorm)


def layer_of(graph: Graph, hidden: str, layer: nn.Module, *, name: str, heads: int) -> str:
    """Add a layer of the encoder and return the name of what it gives."""
    looking, out = layer.attention.self, layer.attention.output
    parts = (looking.query, looking.key, looking.value)
    matrix = np.concatenate([_floats(part.weight).T for part in parts], axis=1)
    bias = np.concatenate([_floats(part.bias) for part in parts])
    weights, scale, zero = graph.rounded(f"{name} look", matrix)
    read = [f"{name} {what}" for what in ("read", "read scale", "read zero")]
    graph.node("DynamicQuantizeLinear", [hidden], *read)
    seen = graph.node(
        "QAttention",
        [
            read[0],
            weights,
            graph.constant(f"{name} look bias", bias),
            read[1],
            scale,
            "lengths",
            read[2],
            zero,
        ],
        f"{name} seen",
        domain=FUSED,
        num_heads=heads,
    )
    seen = graph.times(seen, f"{name} told", out.dense)
    hidden = graph.normed(seen, hidden, f"{name} heard", out.dense, out.LayerNorm)
    wide = graph.times(hidden, f"{name} wide", layer.intermediate.dense)
    bias_name = graph.constant(f"{name} wide bias", _floats(layer.intermediate.dense.bias))
    wide = graph.node("BiasGelu", [wide, bias_name], f"{name} bent", domain=FUSED)
    narrow = graph.times(wide, f"{name} narrow", layer.output.dense)
    return graph.normed(narrow, hidden, f"{name} out", layer.output.dense, layer.output.LayerNorm)


def pieces_of(encoder: Path) -> bytes:
    """Return an encoder's word pieces, with its numbers, as a file of sentencepiece."""
    model = json.loads((encoder / "tokenizer.json").read_text(encoding="utf-8"))["model"]
    tokenizer = AutoTokenizer.from_pretrained(encoder)
    proto = sentencepiece.ModelProto()
    control = {tokenizer.pad_token, tokenizer.cls_token, tokenizer.sep_token}
    for piece, score in model["vocab"]:
        kinds = sentencepiece.ModelProto.SentencePiece
        kind = kinds.UNKNOWN if piece == tokenizer.unk_token else kinds.NORMAL
        kind = kinds.CONTROL if piece in control else kind
        proto.pieces.add(piece=piece, score=score, type=kind)
    proto.trainer_spec.model_type = sentencepiece.TrainerSpec.UNIGRAM
    proto.trainer_spec.unk_id = tokenizer.unk_token_id
    proto.trainer_spec.bos_id = tokenizer.cls_token_id
    proto.trainer_spec.eos_id = tokenizer.sep_token_id
    proto.trainer_spec.pad_id = tokenizer.pad_token_id
    proto.trainer_spec.bos_piece = tokenizer.cls_token
    proto.trainer_spec.eos_piece = tokenizer.sep_token
    proto.trainer_spec.pad_piece = tokenizer.pad_token
    proto.normalizer_spec.name = "identity"
    written: bytes = proto.SerializeToString()
    return written


def _floats(numbers: Tensor) -> Floats:
    return numbers.detach().numpy().astype(np.float32)


if __name__ == "__main__":
    main()
