"""Round a trained encoder of meanings to bytes: python -m training.ship_meaning FILE --encoder FOLDER --out FOLDER.

The layers are written as in `training.ship`. The word vectors are written in the four bits that they
came in (`training.unpack` widened them, and they never learn), so nothing is lost by it.
"""

import json
from pathlib import Path

import click
import numpy as np
import onnx
from onnx import TensorProto, helper
from torch import nn

from sayso.weights.meanings import GRAPH
from training.four_bits import BLOCK, MIDDLE, in_four_bits
from training.meaning import Meaning
from training.ship import FILE_VERSION, FUSED, FUSED_VERSION, VERSION, Floats, Graph, layer_of

MOST_PIECES = 256


@click.command()
@click.argument("trained", type=click.Path(path_type=Path))
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--languages", default="en,ru,uk", help="Those of the texts, between commas.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(trained: Path, *, encoder: Path, languages: str, out: Path) -> None:
    """Write the graph that sayso.weights reads; its word pieces are those of the statement model."""
    model = Meaning(encoder)
    model.load(trained)
    onnx.save(graph_of(model, languages=languages.split(",")), out / GRAPH)
    print(f"{out / GRAPH}: {(out / GRAPH).stat().st_size / 1e6:.2f} MB")


def graph_of(model: Meaning, *, languages: list[str]) -> onnx.ModelProto:
    """Return the graph from word pieces to both vectors and both weights, as the layers give them."""
    graph = Graph()
    hidden = _embedded(graph, model)
    heads = model.encoder.config.num_attention_heads
    for number, layer in enumerate(model.encoder.encoder.layer):
        hidden = layer_of(graph, hidden, layer, name=f"{number}", heads=heads)
    parts = (model.out, model.topic, model.weigh, model.stress)
    matrix = np.concatenate([_floats(part.weight) for part in parts]).T
    bias = np.concatenate([_floats(part.bias) for part in parts])
    product = graph.node("MatMul", [hidden, graph.constant("out", matrix)], "products")
    graph.node("Add", [product, graph.constant("out bias", bias)], "meanings")
    rows = ["row", "place"]
    whole = helper.make_graph(
        graph.nodes,
        "meanings",
        [
            helper.make_tensor_value_info("pieces", TensorProto.INT64, rows),
            helper.make_tensor_value_info("lengths", TensorProto.INT32, rows[:1]),
        ],
        [helper.make_tensor_value_info("meanings", TensorProto.FLOAT, [*rows, len(bias)])],
        graph.constants,
    )
    versions = [helper.make_opsetid("", VERSION), helper.make_opsetid(FUSED, FUSED_VERSION)]
    made = helper.make_model(whole, opset_imports=versions, ir_version=FILE_VERSION)
    helper.set_model_props(made, {"languages": json.dumps(languages)})
    return made


def _embedded(graph: Graph, model: Meaning) -> str:
    tables = model.encoder.embeddings
    nibbles, scales = in_four_bits(_floats(tables.word_embeddings.weight))
    graph.constant("words", nibbles)
    graph.constant("word scales", scales)
    places = (
        _floats(tables.position_embeddings.weight) + _floats(tables.token_type_embeddings.weight)[0]
    )
    graph.constant("places", places[:MOST_PIECES].astype(np.float16))
    packed = graph.node("Gather", ["words", "pieces"], "packed")
    low = graph.node("Mod", [packed, graph.constant("16", np.array([16], np.uint8))], "low")
    four = graph.constant("4", np.array([4], np.uint8))
    high = graph.node("BitShift", [packed, four], "high", direction="RIGHT")
    both = graph.node("Concat", [low, high], "nibbles", axis=-1)
    numbers = graph.node("Cast", [both], "whole numbers", to=TensorProto.FLOAT)
    middle = graph.constant("8", np.array([MIDDLE], np.float32))
    numbers = graph.node("Sub", [numbers, middle], "word numbers")
    by_block = graph.constant("blocks", np.array([0, 0, -1, BLOCK]))
    numbers = graph.node("Reshape", [numbers, by_block], "number blocks")
    scale = graph.node("Gather", ["word scales", "pieces"], "half scales")
    scale = graph.node("Cast", [scale], "scales", to=TensorProto.FLOAT)
    last = graph.constant("last", np.array([-1]))
    scale = graph.node("Unsqueeze", [scale, last], "block scales")
    scaled = graph.node("Mul", [numbers, scale], "scaled blocks")
    width = model.encoder.config.hidden_size
    by_word = graph.constant("by word", np.array([0, 0, width]))
    hidden = graph.node("Reshape", [scaled, by_word], "word vectors")
    shape = graph.node("Shape", ["pieces"], "count", start=1, end=2)
    zero = graph.constant("zero", np.zeros(1, dtype=np.int64))
    here = graph.node("Slice", ["places", zero, shape, zero], "places here")
    here = graph.node("Cast", [here], "place vectors", to=TensorProto.FLOAT)
    hidden = graph.node("Add", [hidden, here], "words placed")
    return graph.first_norm(hidden, "embedded", tables.LayerNorm)


def _floats(numbers: nn.Parameter) -> Floats:
    found: Floats = numbers.detach().float().numpy()
    return found


if __name__ == "__main__":
    main()
