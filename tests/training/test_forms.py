"""Which forms of words a student knows: the corpora's own first, of their letters only."""

from collections import Counter

import pytest

from training import forms
from training.forms import OFTEN, chosen_forms, pieces_of_forms


@pytest.mark.parametrize(
    ("vocabulary", "expected"),
    [
        pytest.param(
            {"[PAD]": 0, "[unused7]": 1, "said": 2, "##ing": 3, "lake": 4},
            {"said": [2], "lake": [4]},
            id="WordPiece marks what goes on",
        ),
        pytest.param(
            {"<s>": 0, "▁": 1, "▁вода": 2, "ми": 3, "▁Вода": 4, "▁lake": 5},
            {"вода": [2, 4], "lake": [5]},
            id="SentencePiece marks what begins",
        ),
    ],
)
def test_whole_words_are_told_from_parts_of_words(vocabulary, expected):
    assert pieces_of_forms(vocabulary, special=["[PAD]", "<s>"]) == expected


def test_frequent_words_of_the_corpora_come_first_then_the_encoders_in_its_order():
    counts = Counter({"вода": OFTEN, "dam": 3 * OFTEN, "seldom": OFTEN - 1})
    assert chosen_forms(counts, ["mad", "dam", "ад", "вода"]) == ["dam", "вода", "mad", "ад"]


def test_a_word_in_letters_that_the_corpora_do_not_use_is_not_known():
    assert chosen_forms(Counter({"dam": OFTEN}), ["mañada", "水", "mad"]) == ["dam", "mad"]


def test_no_more_forms_are_known_than_there_is_room_for(monkeypatch):
    monkeypatch.setattr(forms, "MOST_FORMS", 2)
    assert chosen_forms(Counter({"dam": OFTEN}), ["mad", "ad"]) == ["dam", "mad"]
