"""Ids from content, so that a second run writes the same rows."""

import base64
import hashlib

from sayso.model import Part, Spans

DIGEST_BYTES = 10
"""80 bits: among 10^9 values two collide by chance with probability below 10^-6."""


def content_id(*parts: str) -> str:
    """Return 16 letters and digits that stand for these strings, in this order."""
    digest = hashlib.blake2b(digest_size=DIGEST_BYTES)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        # The length goes first, so that ("ab", "c") and ("a", "bc") differ.
        digest.update(len(encoded).to_bytes(8, "little"))
        digest.update(encoded)
    return base64.b32encode(digest.digest()).decode("ascii").lower()


def statement_id(document_id: str, *, part: Part, content: Spans, cue: Spans = ()) -> str:
    """Return the id of the statement with this content.

    Two statements have one content where one cites the other; the cited one's cue keeps them apart.
    """
    spans = (f"{span.start}-{span.end}" for span in content)
    return content_id(document_id, part, *spans, *(f"cue {span.start}-{span.end}" for span in cue))
