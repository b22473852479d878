"""Train the student on marks and teachers' beliefs: python -m training.train FILE --out FILE."""

import time
from dataclasses import dataclass
from pathlib import Path

import click
import torch

from training.batches import batches
from training.beliefs import believer
from training.decoding import best_tags, span_scores
from training.lexicon import lexicon
from training.prepared import Prepared, load, windows
from training.student import WIDTH, Known, Student

LONGEST = 384
"""Signs in a window."""
SIZE = 12
RATE = 2e-3


@click.command()
@click.argument("corpus", type=click.Path(path_type=Path))
@click.option("--dev", required=True, type=click.Path(path_type=Path), help="Only measured.")
@click.option("--encoder", required=True, type=click.Path(path_type=Path))
@click.option("--beliefs", type=click.Path(path_type=Path), help="What `gather` mixed.")
@click.option("--out", required=True, type=click.Path(path_type=Path))
@click.option("--epochs", default=12)
@click.option("--seed", default=1)
def main(  # noqa: PLR0913  click hands each option over by its name
    corpus: Path,
    *,
    dev: Path,
    encoder: Path,
    beliefs: Path | None,
    out: Path,
    epochs: int,
    seed: int,
) -> None:
    """Train a student; after each epoch say how it does on --dev."""
    schooling = Schooling(beliefs=beliefs, epochs=epochs, seed=seed)
    train(load(corpus), held=load(dev), encoder=encoder, out=out, schooling=schooling)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schooling:
    """How a student is trained.

    Args:
        beliefs: the file of what is learnt; without it, the corpus's marks are.
        epochs: how often the corpus is read.
        seed: of the order in which it is read, and of the first numbers.
    """

    beliefs: Path | None
    epochs: int
    seed: int


def train(
    corpus: Prepared, *, held: Prepared, encoder: Path, out: Path, schooling: Schooling
) -> None:
    """Train a student and write it; after an epoch what stands is written, too."""
    torch.manual_seed(schooling.seed)
    torch.set_num_threads(1)
    words = lexicon(encoder, corpus.words, width=WIDTH)
    student = Student(words.vectors)
    known, known_held = Known(corpus, words.forms), Known(held, words.forms)
    spans = windows(corpus, longest=LONGEST)
    optimizer = torch.optim.AdamW(student.parameters(), weight_decay=0.01)
    steps = schooling.epochs * -(-len(spans) // SIZE)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=steps, pct_start=0.15
    )
    believe = believer(torch.from_numpy(corpus.tags), schooling.beliefs)
    begun = time.monotonic()
    for epoch in range(schooling.epochs):
        student.train()
        losses = []
        for batch in batches(spans, size=SIZE, seed=schooling.seed + epoch):
            emissions = batch.in_chains(student(known, batch.rows, batch.mask))
            loss = student.crf.cross_entropy(emissions, batch.chain_mask, believe(batch))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            losses.append(loss.item())
        torch.save({"forms": words.forms, "student": student.state_dict()}, out)
        print(
            f"{epoch + 1}/{schooling.epochs} {time.monotonic() - begun:.0f}s "
            f"loss {sum(losses) / len(losses):.4f} {measured(student, held, known_held)}",
            flush=True,
        )


def measured(student: Student, corpus: Prepared, known: Known) -> str:
    """Return the F1 of the student's exact spans on a corpus."""
    student.eval()
    found = torch.zeros(len(corpus.words), dtype=torch.long)
    with torch.no_grad():
        for batch in batches(windows(corpus, longest=LONGEST), size=SIZE, seed=0):
            emissions = batch.in_chains(student(known, batch.rows, batch.mask))
            tags = best_tags(student.crf, emissions, batch.chain_mask)
            found[batch.chain_rows()[batch.chain_mask]] = tags[batch.chain_mask]
    scores = span_scores(torch.from_numpy(corpus.tags), found)
    return ", ".join(f"{role} {100 * score:.1f}" for role, score in scores.items())


if __name__ == "__main__":
    main()
