"""The teacher: a small pretrained encoder that tags signs, too slow and too large to ship."""

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from sayso.extract.signs import SURROUNDINGS
from sayso.extract.spelling import SHAPES, shape_of
from sayso.extract.tags import TAGS
from training.batches import Batch
from training.crf import Crf
from training.prepared import Prepared

LONGEST = 200
"""Signs in a window; about 240 word pieces."""
MOST_PIECES = 510
WIDTHS = 32
WORDS = "encoder.embeddings.word_embeddings.weight"
LAYER = "encoder.encoder.layer."
SPACE = "▁"
"""A piece of its own where a sign has none with a space before it: it says nothing."""
# Two epochs overfit little, and drawing the random numbers took a quarter of the time.
NO_DROPOUT = {"hidden_dropout_prob": 0.0, "attention_probs_dropout_prob": 0.0}


class Teacher(nn.Module):
    """An encoder over word pieces; a sign's scores are read at its first piece."""

    def __init__(self, encoder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            encoder, attn_implementation="eager", add_pooling_layer=False, **NO_DROPOUT
        )
        self.encoder.embeddings.word_embeddings.weight.requires_grad_(requires_grad=False)
        width = self.encoder.config.hidden_size
        self.shown = nn.Embedding(SHAPES * SURROUNDINGS, width)
        nn.init.zeros_(self.shown.weight)
        self.dropout = nn.Dropout(0.1)
        self.scores = nn.Linear(width, len(TAGS))
        self.crf = Crf()

    def load(self, path: Path) -> None:
        """Read the weights that `training.teach` wrote; fewer layers there are fewer here."""
        state = torch.load(path, weights_only=False)[1]
        numbers = {int(name.split(".")[3]) for name in state if name.startswith(LAYER)}
        self.keep_layers(sorted(numbers))
        # They never learn, so an encoder with another choice of word pieces may lend its own.
        state[WORDS] = self.state_dict()[WORDS]
        self.load_state_dict(state)

    def keep_layers(self, numbers: Sequence[int]) -> None:
        """Leave out all layers of the encoder but these."""
        layers = self.encoder.encoder.layer
        self.encoder.encoder.layer = nn.ModuleList(layers[number] for number in numbers)

    def forward(self, pieces: Tensor, shown: Tensor, firsts: Tensor) -> Tensor:
        """Return [window, sign, tag] scores."""
        embedded = self.encoder.embeddings.word_embeddings(pieces) + self.shown(shown)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.encoder(
                inputs_embeds=embedded, attention_mask=(pieces != 0).long()
            ).last_hidden_state
        hidden = hidden.float().gather(1, firsts[..., None].expand(-1, -1, hidden.shape[-1]))
        return self.scores(self.dropout(hidden))


class Pieces:
    """A prepared corpus as word pieces."""

    def __init__(self, corpus: Prepared, encoder: Path) -> None:
        tokenizer = AutoTokenizer.from_pretrained(encoder)
        distinct = sorted(set(corpus.words))
        space = tokenizer.get_vocab().get(SPACE)

        def without_space(split: list[int]) -> list[int]:
            return split[1:] if len(split) > 1 and split[0] == space else split

        split = tokenizer(distinct, add_special_tokens=False)["input_ids"]
        of_word = {
            word: pieces or [tokenizer.unk_token_id]
            for word, pieces in zip(distinct, map(without_space, split), strict=True)
        }
        self.pieces: Sequence[list[int]] = [of_word[word] for word in corpus.words]
        shapes = {word: shape_of(word) for word in distinct}
        self.shown = [
            shapes[word] * SURROUNDINGS + around
            for word, around in zip(corpus.words, corpus.surroundings.tolist(), strict=True)
        ]
        self.opening, self.ending = tokenizer.cls_token_id, tokenizer.sep_token_id

    def inputs(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Return a batch's pieces, what is shown of each, and where each sign begins."""
        rows, shown, firsts = [], [], []
        for window, mask in zip(batch.rows, batch.mask, strict=True):
            pieces, around, starts = [self.opening], [0], []
            for sign in window[mask].tolist():
                starts.append(min(len(pieces), MOST_PIECES - 1))
                pieces += self.pieces[sign]
                around += [self.shown[sign]] * len(self.pieces[sign])
            rows.append(torch.tensor([*pieces[:MOST_PIECES], self.ending]))
            shown.append(torch.tensor([*around[:MOST_PIECES], 0]))
            firsts.append(torch.tensor(starts))
        # Kernels are built anew for each width they meet: few widths, twice the speed.
        width = -(-max(map(len, rows)) // WIDTHS) * WIDTHS
        return _padded(rows, width), _padded(shown, width), _padded(firsts, batch.rows.shape[1])


def _padded(rows: Sequence[Tensor], width: int) -> Tensor:
    return torch.stack([nn.functional.pad(row, (0, width - len(row))) for row in rows])
