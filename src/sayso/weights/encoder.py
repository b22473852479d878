"""The accurate model's weights: a graph that onnxruntime runs, and the word pieces that it reads."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor

GRAPH = "statements.onnx"
PIECES = "statements.pieces"

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class EncoderWeights:
    """What the accurate model has learnt, ready to run.

    Args:
        languages: ISO 639-1 codes of those it was trained on.
        session: from [row, place] word pieces to [row, place, tag] scores.
        pieces: splits words; its numbers are those that the session reads.
        opening: the piece that stands before a row's first.
        ending: the piece that stands after a row's last.
        first: score of each tag as a paragraph's first.
        pairs: [tag before, tag].
    """

    languages: frozenset[str]
    session: onnxruntime.InferenceSession
    pieces: SentencePieceProcessor
    opening: int
    ending: int
    first: Floats
    pairs: Floats


@cache
def encoder_weights(*, threads: int = 1) -> EncoderWeights:
    """Return the weights that come with the package; they are read once a process."""
    with as_file(files(__package__)) as folder:
        return read_encoder(folder / GRAPH, folder / PIECES, threads=threads)


def read_encoder(graph: Path, pieces: Path, *, threads: int = 1) -> EncoderWeights:
    """Read the two files that `training.ship` wrote."""
    session = session_of(graph, threads=threads)
    about = session.get_modelmeta().custom_metadata_map
    processor = SentencePieceProcessor(model_file=str(pieces))
    return EncoderWeights(
        languages=frozenset(json.loads(about["languages"])),
        session=session,
        pieces=processor,
        opening=processor.piece_to_id("<s>"),
        ending=processor.piece_to_id("</s>"),
        first=np.array(json.loads(about["first"]), dtype=np.float32),
        pairs=np.array(json.loads(about["pairs"]), dtype=np.float32),
    )


def session_of(graph: Path, *, threads: int) -> onnxruntime.InferenceSession:
    """Return a graph, ready to run on so many threads of the processor."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
