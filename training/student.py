"""The student: the small convolutional network that is shipped, in torch."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from sayso.extract.signs import SURROUNDINGS
from sayso.extract.spelling import SHAPES, form_of, runs_of, shape_of
from sayso.extract.tags import TAGS
from training.crf import Crf
from training.prepared import Prepared

WIDTH = 128
BETWEEN = 256
"""Numbers between the two halves of the mixing of a word's vector."""
RUN_BUCKETS = 6144
AWAY = (1, 2, 4, 8, 16, 32, 1, 2)
"""How far each layer looks, in signs. With these eight and the mixing, 4 epochs give the exact spans
of six dense layers of three taps at 44 % of their multiplications; without the mixing 1 to 2 less."""
UNKNOWN = 0
FORGOTTEN = 0.1
"""Share of words whose own vector is hidden in training, so that their letters learn to speak."""


class Layer(nn.Module):
    """A residual layer that reads a third of its numbers from a sign before, a third from one after."""

    def __init__(self, away: int) -> None:
        super().__init__()
        self.away = away
        self.kernel = nn.Parameter(torch.empty(WIDTH, WIDTH))
        self.bias = nn.Parameter(torch.zeros(WIDTH))
        nn.init.normal_(self.kernel, std=(2 / (WIDTH * len(AWAY))) ** 0.5)

    def forward(self, hidden: Tensor) -> Tensor:
        """Return what the layer adds to [window, sign, number]."""
        away, third = self.away, WIDTH // 3
        padded = functional.pad(hidden, (0, 0, away, away))
        before = padded[:, : -2 * away, :third]
        after = padded[:, 2 * away :, -third:]
        seen = torch.cat([before, hidden[..., third:-third], after], dim=-1)
        # bfloat16 makes a step twice as fast; what is summed up stays in float32.
        with torch.autocast(hidden.device.type, dtype=torch.bfloat16):
            added = seen @ self.kernel
        return functional.relu(added.float() + self.bias)


class Student(nn.Module):
    """Vectors of words, edges and shapes, summed and mixed; surroundings added; residual layers."""

    def __init__(self, vectors: Tensor) -> None:
        super().__init__()
        self.words = nn.Embedding.from_pretrained(
            torch.cat([torch.zeros(1, WIDTH), vectors]), freeze=False
        )
        self.runs = nn.EmbeddingBag(RUN_BUCKETS, WIDTH, mode="mean")
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.surroundings = nn.Embedding(SURROUNDINGS, WIDTH)
        for table in (self.runs, self.shapes, self.surroundings):
            nn.init.normal_(table.weight, std=0.3)
        # Costs nothing when the student works: a word's vector is made once.
        self.wide, self.narrow = nn.Linear(WIDTH, BETWEEN), nn.Linear(BETWEEN, WIDTH)
        self.layers = nn.ModuleList(Layer(away) for away in AWAY)
        self.dropout = nn.Dropout(0.15)
        # Whole numbers of a window's vectors are dropped: as good, and few random numbers to draw.
        self.dropout_added = nn.Dropout1d(0.1)
        self.scores = nn.Linear(WIDTH, len(TAGS))
        self.crf = Crf()

    def forward(self, known: "Known", rows: Tensor, mask: Tensor) -> Tensor:
        """Return [window, sign, tag] scores for rows of a corpus."""
        distinct, places = torch.unique(known.distinct[rows], return_inverse=True)
        words = known.words[distinct]
        if self.training:
            words = words.masked_fill(torch.rand(len(words)) < FORGOTTEN, UNKNOWN)
        of_word = self.words(words) + self.runs(known.runs[distinct])
        of_word = of_word + self.shapes(known.shapes[distinct])
        of_word = self.dropout(of_word + self.narrow(functional.relu(self.wide(of_word))))
        there = mask[..., None]
        hidden = (of_word[places] + self.surroundings(known.surroundings[rows])) * there
        for layer in self.layers:
            added = self.dropout_added(layer(hidden).transpose(1, 2)).transpose(1, 2)
            hidden = hidden + added * there
        return self.scores(hidden)


class Known:
    """What the student knows of each distinct word of a corpus."""

    def __init__(self, corpus: Prepared, forms: list[str]) -> None:
        numbers = {form: number for number, form in enumerate(forms, 1)}
        distinct = {word: number for number, word in enumerate(dict.fromkeys(corpus.words))}
        self.distinct = torch.tensor([distinct[word] for word in corpus.words])
        self.words = torch.tensor([numbers.get(form_of(word), UNKNOWN) for word in distinct])
        self.runs = torch.tensor([runs_of(form_of(word), buckets=RUN_BUCKETS) for word in distinct])
        self.shapes = torch.tensor([shape_of(word) for word in distinct])
        self.surroundings = torch.from_numpy(corpus.surroundings)
