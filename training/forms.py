"""Which forms of words the student knows by heart."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from sayso.extract.spelling import form_of

MOST_FORMS = 20_000
"""With 128 numbers each they take 2.6 of the 4 MB that the shipped file may have."""
OFTEN = 10
"""A word so frequent in the corpora is known even if the encoder has no piece of its own for it."""
WORD_BEGINS = "▁"
"""How a SentencePiece vocabulary marks the pieces that begin a word."""
GOES_ON = "##"
"""How a WordPiece vocabulary marks the pieces that do not."""


def pieces_of_forms(
    vocabulary: Mapping[str, int], *, special: Iterable[str]
) -> dict[str, list[int]]:
    """Return the pieces of an encoder that are whole words, by their form, in its order."""
    marks_beginnings = any(piece.startswith(WORD_BEGINS) for piece in vocabulary)
    left_out = {*special, WORD_BEGINS}
    found: dict[str, list[int]] = defaultdict(list)
    for piece, number in sorted(vocabulary.items(), key=lambda item: item[1]):
        if piece in left_out or (piece.startswith("[") and piece.endswith("]")):
            continue
        if piece.startswith(WORD_BEGINS) if marks_beginnings else not piece.startswith(GOES_ON):
            found[form_of(piece.removeprefix(WORD_BEGINS))].append(number)
    return dict(found)


def chosen_forms(counts: Counter[str], whole: Iterable[str]) -> list[str]:
    """Return the corpora's frequent forms, then an encoder's whole words, while there is room.

    A word with a letter that no frequent word has is of a language that the corpora have not.
    """
    often = [form for form, count in counts.most_common() if count >= OFTEN]
    letters = {letter for form in often for letter in form}
    further = [form for form in whole if counts[form] < OFTEN and letters.issuperset(form)]
    return [*often, *further][:MOST_FORMS]
