"""Fine-tune a teacher on prepared corpora: python -m training.teach FILE --encoder FOLDER --out FILE."""

from pathlib import Path

import click
import torch

from training.batches import Batch, batches, sure
from training.decoding import best_tags, span_scores
from training.prepared import Prepared, load, windows
from training.teacher import LONGEST, Pieces, Teacher

SIZE = 8
RATE = 1.5e-4
HEAD_RATE = 1.5e-3
SAID_EVERY = 20
SAVED_EVERY = 200


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option("--dev", required=True, type=click.Path(path_type=Path), help="Only measured.")
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--epochs", default=2)
@click.option("--seed", default=1)
def main(corpus: Path, *, dev: Path, encoder: Path, out: Path, epochs: int, seed: int) -> None:
    """Train; a file at --out that an earlier run left half-way is gone on with."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    teacher = Teacher(encoder)
    teach(teacher, load(corpus), encoder=encoder, out=out, epochs=epochs, seed=seed)
    held = load(dev)
    print(measured(teacher, held, Pieces(held, encoder)))


def teach(
    teacher: Teacher, corpus: Prepared, *, encoder: Path, out: Path, epochs: int, seed: int
) -> None:
    """Fine-tune the teacher, and write it with all that going on needs every so many steps."""
    pieces = Pieces(corpus, encoder)
    tags = torch.from_numpy(corpus.tags)
    spans = windows(corpus, longest=LONGEST)
    optimizer = _optimizer(teacher)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer,
        [RATE, RATE, HEAD_RATE],
        total_steps=epochs * -(-len(spans) // SIZE),
        pct_start=0.1,
        anneal_strategy="linear",
    )
    done = _resumed(out, teacher, optimizer, schedule)
    order = [
        batch for epoch in range(epochs) for batch in batches(spans, size=SIZE, seed=seed + epoch)
    ]
    teacher.train()
    losses: list[float] = []
    for step, batch in enumerate(order[done:], done + 1):
        loss = _loss(teacher, batch, pieces=pieces, tags=tags)
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


def _loss(teacher: Teacher, batch: Batch, *, pieces: Pieces, tags: torch.Tensor) -> torch.Tensor:
    emissions = batch.in_chains(teacher(*pieces.inputs(batch)))
    beliefs = sure(tags[batch.chain_rows()], batch.chain_mask)
    return teacher.crf.cross_entropy(emissions, batch.chain_mask, beliefs)


def _optimizer(teacher: Teacher) -> torch.optim.Optimizer:
    encoder = [p for p in teacher.encoder.parameters() if p.requires_grad]
    return torch.optim.AdamW(
        [
            {"params": [p for p in encoder if p.dim() > 1], "weight_decay": 0.01},
            {"params": [p for p in encoder if p.dim() == 1], "weight_decay": 0.0},
            {
                "params": [
                    *teacher.shown.parameters(),
                    *teacher.scores.parameters(),
                    *teacher.crf.parameters(),
                ],
                "weight_decay": 0.0,
            },
        ]
    )


def _resumed(
    path: Path,
    teacher: Teacher,
    optimizer: torch.optim.Optimizer,
    schedule: torch.optim.lr_scheduler.OneCycleLR,
) -> int:
    if not path.is_file():
        return 0
    step, *states = torch.load(path, weights_only=False)
    for part, state in zip((teacher, optimizer, schedule), states, strict=True):
        part.load_state_dict(state)
    return int(step)


if __name__ == "__main__":
    main()
