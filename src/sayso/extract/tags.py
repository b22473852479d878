"""The tags that the statement model gives to signs: begin and inside of content, cue, source."""

import numpy as np

ROLES = ("content", "cue", "source")
OUT = 0
TAGS = ("O", *(f"{edge}-{role}" for role in ROLES for edge in "BI"))
FORBIDDEN = np.array(
    [
        [tag.startswith("I") and before not in (tag, f"B{tag[1:]}") for tag in TAGS]
        for before in TAGS
    ]
)
"""[before, tag]: a span goes on only where it began."""
FORBIDDEN_FIRST = np.array([tag.startswith("I") for tag in TAGS])
IMPOSSIBLE = -1e4
"""A score no sum of others outweighs, yet finite, so that sums of it stay numbers."""


def begin_tag(role: str) -> int:
    """Return the tag of a role's first sign; the next number is that of the further ones."""
    return 1 + 2 * ROLES.index(role)
