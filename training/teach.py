"""Fine-tune an encoder on prepared corpora: python -m training.teach FILE --encoder FOLDER --out FILE."""

from dataclasses import dataclass
from pathlib import Path

import click
import torch
from torch.optim.lr_scheduler import LambdaLR

from training.batches import batches
from training.beliefs import Believer, believer
from training.decoding import best_tags, span_scores
from training.prepared import Prepared, load, windows
from training.teacher import LONGEST, Pieces, Teacher

SIZE = 8
HEAD_FASTER = 10
"""How much faster the new layer on top learns than the pretrained ones."""
WARMING = 0.1
"""Share of the steps in which the rate rises."""
SAID_EVERY = 20
SAVED_EVERY = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """How an encoder is taught.

    Args:
        epochs: how often the corpus is read.
        rate: of learning, at its highest.
        last: the share of it that is left at the end.
        seed: of the order in which the corpus is read.
    """

    epochs: int
    rate: float
    last: float
    seed: int


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option(
    "--dev", "held", multiple=True, type=click.Path(path_type=Path), help="Measured only."
)
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--begin", type=click.Path(path_type=Path), help="Go on from another's weights.")
@click.option("--layers", default="", help="Keep these of its layers only, as in 0,2,4.")
@click.option("--beliefs", type=click.Path(path_type=Path), help="Learn these, not the marks.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--epochs", default=2)
@click.option("--rate", default=1.5e-4)
@click.option("--last", default=0.0, help="The share of the rate that is left at the end.")
@click.option("--seed", default=1)
def main(  # noqa: PLR0913  click hands each option over by its name
    corpus: Path,
    *,
    held: tuple[Path, ...],
    encoder: Path,
    begin: Path | None,
    layers: str,
    beliefs: Path | None,
    out: Path,
    epochs: int,
    rate: float,
    last: float,
    seed: int,
) -> None:
    """Train; a file at --out that an earlier run left half-way is gone on with."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    teacher = Teacher(encoder)
    if begin is not None:
        teacher.load(begin)
    if layers:
        teacher.keep_layers([int(number) for number in layers.split(",")])
    read = load(corpus)
    teach(
        teacher,
        pieces=Pieces(read, encoder),
        corpus=read,
        believe=believer(torch.from_numpy(read.tags), beliefs),
        out=out,
        lessons=Lessons(epochs=epochs, rate=rate, last=last, seed=seed),
    )
    for path in held:
        measure = load(path)
        print(f"{path}: {measured(teacher, measure, Pieces(measure, encoder))}", flush=True)


def teach(
    teacher: Teacher,
    *,
    pieces: Pieces,
    corpus: Prepared,
    believe: Believer,
    out: Path,
    lessons: Lessons,
) -> None:
    """Fine-tune the teacher, and write it with all that going on needs every so many steps."""
    spans = windows(corpus, longest=LONGEST)
    order = [
        batch
        for epoch in range(lessons.epochs)
        for batch in batches(spans, size=SIZE, seed=lessons.seed + epoch)
    ]
    optimizer = _optimizer(teacher, rate=lessons.rate)
    schedule = _schedule(optimizer, total=len(order), last=lessons.last)
    done = _resumed(out, teacher, optimizer, schedule)
    teacher.train()
    losses: list[float] = []
    for step, batch in enumerate(order[done:], done + 1):
        emissions = batch.in_chains(teacher(*pieces.inputs(batch)))
        loss = teacher.crf.cross_entropy(emissions, batch.chain_mask, believe(batch))
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        losses.append(loss.item())
        if step % SAID_EVERY == 0:
            print(f"{step}/{len(order)} loss {sum(losses) / len(losses):.4f}", flush=True)
            losses.clear()
        if step % SAVED_EVERY == 0 or step == len(order):
            parts = (teacher, optimizer, schedule)
            torch.save([step, *(part.state_dict() for part in parts)], out)


def measured(teacher: Teacher, corpus: Prepared, pieces: Pieces) -> str:
    """Return the F1 of the teacher's exact spans on a corpus."""
    teacher.eval()
    found = torch.zeros(len(corpus.words), dtype=torch.long)
    with torch.no_grad():
        for batch in batches(windows(corpus, longest=LONGEST), size=SIZE, seed=0):
            emissions = batch.in_chains(teacher(*pieces.inputs(batch)))
            tags = best_tags(teacher.crf, emissions, batch.chain_mask)
            found[batch.chain_rows()[batch.chain_mask]] = tags[batch.chain_mask]
    scores = span_scores(torch.from_numpy(corpus.tags), found)
    return ", ".join(f"{role} {100 * score:.1f}" for role, score in scores.items())


def _optimizer(teacher: Teacher, *, rate: float) -> torch.optim.Optimizer:
    encoder = [p for p in teacher.encoder.parameters() if p.requires_grad]
    matrices = [p for p in encoder if p.dim() > 1]
    vectors = [p for p in encoder if p.dim() == 1]
    new = [p for part in (teacher.shown, teacher.scores, teacher.crf) for p in part.parameters()]
    return torch.optim.AdamW(
        [
            {"params": matrices, "lr": rate, "weight_decay": 0.01},
            {"params": vectors, "lr": rate, "weight_decay": 0.0},
            {"params": new, "lr": rate * HEAD_FASTER, "weight_decay": 0.0},
        ]
    )


def _schedule(optimizer: torch.optim.Optimizer, *, total: int, last: float) -> LambdaLR:
    warm = max(1, int(total * WARMING))

    def share(step: int) -> float:
        if step < warm:
            return (step + 1) / warm
        return last + (1 - last) * (total - step) / (total - warm)

    return LambdaLR(optimizer, share)


def _resumed(
    path: Path, teacher: Teacher, optimizer: torch.optim.Optimizer, schedule: LambdaLR
) -> int:
    if not path.is_file():
        return 0
    step, *states = torch.load(path, weights_only=False)
    for part, state in zip((teacher, optimizer, schedule), states, strict=True):
        part.load_state_dict(state)
    return int(step)


if __name__ == "__main__":
    main()
