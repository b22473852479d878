"""Teach a small encoder what words mean: python -m training.meaning LESSONS TOPICS --encoder FOLDER --out FILE.

The lower layers of an encoder learn four things at once. A fragment's pieces find pieces like them in
the sentence it came from, in its language or another, sooner than in other sentences of the batch
(late interaction with a loss over the batch). The window of that sentence which holds them has a vector
like the fragment's. Vectors of texts and fragments are those that two large encoders give them
(`training.topics`), whatever their language (Reimers and Gurevych 2020, arXiv:2004.09813). And pieces are
as alike as in the encoder's own middle layers, which have read far more than the lessons hold.
"""

import json
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

LAYERS = 6
FROZEN = 2
"""So many lower layers stay as they are: it saves a third of the time."""
TEACHERS = 8
"""The encoder's layer whose pieces align best across languages (measured: 6 to 12)."""
WIDTH = 128
HEAT = 20.0
SHARPNESS = 12.0
DISTILLED = 6.0
"""Times the loss of the pieces' likeness, which is asked at every third step."""
ASKED_EVERY = 3
TOPIC = 3.0
SQUARED = 20.0
WINDOW = 16
LONGEST = 46
"""Pieces of a text that are read; few are longer, and they would cost all others their time."""
WARMING = 60
LAST = 0.03
HEAD_FASTER = 5
SAID_EVERY = 25
SAVED_EVERY = 300
WHOLE = 0.3
"""How often a text is asked for whole, and not a fragment of it."""
NEIGHBOURS = 2 / 3
"""So much of a batch stands side by side in the lessons: what is near is hardest to tell apart."""
BATCH = 38
# A few tenths of the time went into drawing the random numbers.
NO_DROPOUT = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}
TEACHER_PREFIX = "query: "
"""What multilingual-e5 was trained to read before each text."""

Lesson = list[str]
"""A text and its translations."""


class Meaning(nn.Module):
    """The lower layers of an encoder, with two vectors and a weight for each piece.

    By the first, pieces are compared; the second ones of several pieces add up to what these are about.
    """

    def __init__(self, encoder: Path) -> None:
        super().__init__()
        self.encoder = _encoder(encoder, LAYERS)
        self.encoder.embeddings.requires_grad_(requires_grad=False)
        for layer in self.encoder.encoder.layer[:FROZEN]:
            layer.requires_grad_(requires_grad=False)
        width = self.encoder.config.hidden_size
        self.out = nn.Linear(width, WIDTH)
        self.weigh = nn.Linear(width, 1)
        nn.init.zeros_(self.weigh.weight)
        nn.init.constant_(self.weigh.bias, 0.5)
        self.topic = nn.Linear(width, WIDTH)
        self.stress = nn.Linear(width, 1)
        nn.init.zeros_(self.stress.weight)
        nn.init.constant_(self.stress.bias, 0.5)
        self.heat = nn.Parameter(torch.full((2,), math.log(HEAT)))

    def load(self, path: Path) -> None:
        """Read the weights that `main` wrote."""
        self.load_state_dict(torch.load(path, weights_only=True), strict=False)

    def forward(self, pieces: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return [row, piece, number] vectors of length 1, [row, piece] weights and topics."""
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.encoder(input_ids=pieces, attention_mask=mask).last_hidden_state
        hidden = hidden.float()
        weights = functional.softplus(self.weigh(hidden)).squeeze(-1)
        topics = self.topic(hidden) * functional.softplus(self.stress(hidden))
        return functional.normalize(self.out(hidden), dim=-1), weights, topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """Texts as pieces: their numbers, which are there, and which are words and not marks of ours."""

    pieces: Tensor
    mask: Tensor
    words: Tensor


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the encoder makes of rows."""

    vectors: Tensor
    weights: Tensor
    topics: Tensor
    words: Tensor


class Spelling:
    """Texts to pieces, as the encoder's own vocabulary has them."""

    def __init__(self, encoder: Path) -> None:
        self._tokenizer = AutoTokenizer.from_pretrained(encoder)

    def rows(self, texts: Sequence[str], *, prefix: str = "") -> Rows:
        """Return texts as rows of pieces, each between its two marks."""
        tokens = self._tokenizer
        before = tokens(prefix, add_special_tokens=False)["input_ids"] if prefix else []
        split = tokens(list(texts), add_special_tokens=False)["input_ids"]
        split = [pieces[:LONGEST] for pieces in split]
        opening = 1 + len(before)
        width = -(-max(opening + len(pieces) + 1 for pieces in split) // 8) * 8
        numbers = torch.full((len(split), width), tokens.pad_token_id)
        words = torch.zeros(len(split), width, dtype=torch.bool)
        for row, pieces in enumerate(split):
            whole = [tokens.cls_token_id, *before, *pieces, tokens.sep_token_id]
            numbers[row, : len(whole)] = torch.tensor(whole)
            words[row, opening : opening + len(pieces)] = True
        return Rows(pieces=numbers, mask=(numbers != tokens.pad_token_id).long(), words=words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """What the large encoders say of each lesson's first text, and of a fragment of it."""

    whole: Tensor
    part: Tensor
    bounds: list[tuple[int, int]]


@click.command()
@click.argument("lessons", type=click.Path(path_type=Path))
@click.argument("topics", type=click.Path(path_type=Path))
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--begin", type=click.Path(path_type=Path), help="Go on from another's weights.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--steps", default=2400)
@click.option("--rate", default=1e-4)
@click.option("--seed", default=1)
def main(  # noqa: PLR0913  click hands each option over by its name
    lessons: Path,
    topics: Path,
    *,
    encoder: Path,
    begin: Path | None,
    out: Path,
    steps: int,
    rate: float,
    seed: int,
) -> None:
    """Train on LESSONS (lines of a list, a text and its translations), and write the weights."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    chance = random.Random(seed)  # noqa: S311  the same lessons on every run
    read: list[Lesson] = [json.loads(line) for line in lessons.read_text("utf-8").splitlines()]
    wanted = _topics(topics)
    spelling = Spelling(encoder)
    model = Meaning(encoder)
    if begin is None:
        _begin(model, spelling.rows([each[0] for each in chance.sample(read, 20 * BATCH)]))
    else:
        model.load(begin)
    teacher = _encoder(encoder, TEACHERS).eval().requires_grad_(requires_grad=False)
    optimizer = torch.optim.AdamW(_groups(model, rate), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARMING) * max(LAST, 1 - step / steps)
    )
    losses: list[Tensor] = []
    for step in range(1, steps + 1):
        batch = _asked(read, wanted, chance)
        asking = _read(model, rows := spelling.rows(batch.asked))
        held = _read(model, other := spelling.rows(batch.held))
        loss = _found(model, asking, held) + _about(asking, held, batch)
        if step % ASKED_EVERY == 0:
            theirs = [
                _hidden(teacher, spelling.rows(texts, prefix=TEACHER_PREFIX))
                for texts in (batch.asked, batch.held)
            ]
            ours = asking.vectors[rows.words], held.vectors[other.words]
            loss = loss + DISTILLED * _distance(*ours, *theirs)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        losses.append(loss.detach())
        if step % SAID_EVERY == 0:
            print(f"{step}/{steps} loss {torch.stack(losses).mean():.3f}", flush=True)
            losses.clear()
        if step % SAVED_EVERY == 0 or step == steps:
            torch.save(model.state_dict(), out)


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Texts that are sought, the texts that say the same, and what both are about."""

    asked: list[str]
    held: list[str]
    about_asked: Tensor
    about_held: Tensor


def _topics(path: Path) -> Topics:
    stored = np.load(path)
    whole, part = (torch.from_numpy(stored[name]) for name in ("whole", "part"))
    return Topics(whole=whole, part=part, bounds=[tuple(at) for at in stored["bounds"].tolist()])


def _asked(lessons: Sequence[Lesson], topics: Topics, chance: random.Random) -> Batch:
    near = round(NEIGHBOURS * BATCH)
    start = chance.randrange(len(lessons) - near)
    numbers = [*range(start, start + near), *chance.sample(range(len(lessons)), BATCH - near)]
    asked, about = [], []
    for number in numbers:
        if chance.random() < WHOLE:
            asked.append(chance.choice(lessons[number]))
            about.append(topics.whole[number])
        else:
            asked.append(" ".join(lessons[number][0].split()[slice(*topics.bounds[number])]))
            about.append(topics.part[number])
    return Batch(
        asked=asked,
        held=[chance.choice(lessons[number]) for number in numbers],
        about_asked=torch.stack(about),
        about_held=topics.whole[numbers],
    )


def _encoder(folder: Path, layers: int) -> nn.Module:
    model = AutoModel.from_pretrained(
        folder, attn_implementation="eager", add_pooling_layer=False, **NO_DROPOUT
    )
    model.encoder.layer = model.encoder.layer[:layers]
    return model


@torch.no_grad()
def _begin(model: Meaning, rows: Rows) -> None:
    """Let the vectors begin as the directions in which the pieces of some texts differ most."""
    hidden = model.encoder(input_ids=rows.pieces, attention_mask=rows.mask).last_hidden_state
    seen = hidden[rows.words]
    middle = seen.mean(0)
    _, _, directions = torch.pca_lowrank(seen - middle, q=WIDTH, center=False)
    model.out.weight.copy_(directions.T)
    model.out.bias.copy_(-(middle @ directions))


def _groups(model: Meaning, rate: float) -> list[dict[str, object]]:
    learning = [(name, part) for name, part in model.named_parameters() if part.requires_grad]
    old = [part for name, part in learning if name.startswith("encoder")]
    new = [part for name, part in learning if not name.startswith("encoder")]
    return [{"params": old, "lr": rate}, {"params": new, "lr": rate * HEAD_FASTER}]


def _found(model: Meaning, asking: Read, held: Read) -> Tensor:
    """Return how badly each text finds its own among the others, piece by piece and by windows."""
    own = torch.arange(len(asking.words))
    by_piece = _most_alike(asking, held) * model.heat[0].exp()
    by_window = _nearest_window(asking, held) * model.heat[1].exp()
    loss = functional.cross_entropy(by_piece, own)
    loss = loss + 0.5 * functional.cross_entropy(by_piece.T, own)
    return loss + 0.5 * functional.cross_entropy(by_window, own)


def _about(asking: Read, held: Read, batch: Batch) -> Tensor:
    """Return how far what texts are about is from what the large encoders say."""
    ours = torch.cat([_topic(asking), _topic(held)])
    theirs = torch.cat([batch.about_asked, batch.about_held])
    apart = 2 * (1 - (ours * theirs).sum(-1)).mean()
    likeness = ((ours @ ours.T - theirs @ theirs.T) ** 2).mean()
    return TOPIC * apart + SQUARED * likeness


def _topic(read: Read) -> Tensor:
    return functional.normalize((read.topics * read.words[..., None]).sum(1), dim=-1)


def _distance(asked: Tensor, held: Tensor, asked_there: Tensor, held_there: Tensor) -> Tensor:
    """Return how far the likeness of pieces is from what the encoder's middle layers see."""
    middle = torch.cat([asked_there, held_there]).mean(0)
    left, right = (
        functional.normalize(each - middle, dim=-1) for each in (asked_there, held_there)
    )
    return functional.kl_div(
        functional.log_softmax(asked @ held.T * SHARPNESS, -1),
        functional.softmax(left @ right.T * SHARPNESS, -1),
        reduction="batchmean",
    )


def _hidden(encoder: nn.Module, rows: Rows) -> Tensor:
    read = encoder(input_ids=rows.pieces, attention_mask=rows.mask).last_hidden_state
    return read[rows.words].float()


def _read(model: Meaning, rows: Rows) -> Read:
    vectors, weights, topics = model(rows.pieces, rows.mask)
    return Read(vectors=vectors, weights=weights * rows.words, topics=topics, words=rows.words)


def _most_alike(asking: Read, held: Read) -> Tensor:
    """Return [asking, held]: the mean likeness of each piece with the one that is most like it."""
    likeness = torch.einsum("ath,bsh->abts", asking.vectors, held.vectors)
    best = likeness.masked_fill(~held.words[None, :, None, :], -1.0).amax(-1)
    summed = (best * asking.weights[:, None, :]).sum(-1)
    return summed / asking.weights.sum(-1)[:, None]


def _nearest_window(asking: Read, held: Read) -> Tensor:
    """Return [asking, held]: the likeness of the whole with the window that is most like it."""
    whole = _topic(asking)
    likeness = whole @ torch.cat(windows := list(_windows(held))).T
    owners = torch.repeat_interleave(torch.tensor([len(one) for one in windows]))
    best = torch.full((len(whole), len(windows)), -1.0)
    return best.scatter_reduce(1, owners[None].expand(len(whole), -1), likeness, "amax")


def _windows(held: Read) -> Iterator[Tensor]:
    for row, words in zip(held.topics, held.words, strict=True):
        pieces = row[words]
        sums = functional.pad(pieces.cumsum(0), (0, 0, 1, 0))
        starts = torch.arange(0, max(1, len(pieces) - WINDOW // 2), WINDOW // 2)
        ends = (starts + WINDOW).clamp(max=len(pieces))
        yield functional.normalize(sums[ends] - sums[starts], dim=-1)


if __name__ == "__main__":
    main()
