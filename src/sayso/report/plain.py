"""Words for a terminal: how wide they run, and what is taken out of them."""

import re

MAX_WIDTH = 100
"""Longer lines are hard to follow."""
LABEL_WIDTH = 8

# An override in a hostile post would turn round the rest of the line, our own words with it.
BIDI_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")


def plain_words(text: str) -> str:
    """Return the text without the signs that turn a line round."""
    return BIDI_OVERRIDES.sub("", text)
