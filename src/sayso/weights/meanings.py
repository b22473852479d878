"""The weights of the encoder of meanings, by which words meet across languages; `CARD.md` tells of them."""

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path

import onnxruntime
from sentencepiece import SentencePieceProcessor

from sayso.weights.encoder import PIECES, session_of

GRAPH = "meanings.onnx"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeaningWeights:
    """What the encoder of meanings has learnt, ready to run.

    Args:
        languages: ISO 639-1 codes of those that it knows.
        session: from [row, place] word pieces to [row, place, 2 * width + 2] numbers: a vector by
            which pieces are compared, one for what they are about, and the weights of both before
            their softplus.
        pieces: splits words; its numbers are those that the session reads.
        opening: the piece that stands before a row's first.
        ending: the piece that stands after a row's last.
    """

    languages: frozenset[str]
    session: onnxruntime.InferenceSession
    pieces: SentencePieceProcessor
    opening: int
    ending: int


@cache
def meaning_weights(*, threads: int = 1) -> MeaningWeights:
    """Return the weights that come with the package; they are read once a process."""
    with as_file(files(__package__)) as folder:
        return read_meanings(folder / GRAPH, folder / PIECES, threads=threads)


def read_meanings(graph: Path, pieces: Path, *, threads: int = 1) -> MeaningWeights:
    """Read the graph that `training.ship_meaning` wrote, and the pieces that `training.ship` did."""
    session = session_of(graph, threads=threads)
    about = session.get_modelmeta().custom_metadata_map
    processor = SentencePieceProcessor(model_file=str(pieces))
    return MeaningWeights(
        languages=frozenset(json.loads(about["languages"])),
        session=session,
        pieces=processor,
        opening=processor.piece_to_id("<s>"),
        ending=processor.piece_to_id("</s>"),
    )
