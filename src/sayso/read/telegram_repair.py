r"""Mends the JSON faults that Telegram Desktop is known to write, on the stream of bytes.

Control characters come as `\x0B`, which JSON does not know (it writes `\u000B`), and older builds
wrote a custom emoji's document_id, which can be a note such as (File not included …), unquoted.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

# Any other escape is matched too, so that the second backslash of \\x0B begins none.
ESCAPE = re.compile(rb"\\(?:x([0-9A-Fa-f]{2})|.)", re.DOTALL)

# A value that begins like no JSON value, up to the end of its line, of its object or to the next
# key. Inside a text the quotation marks around document_id would be escaped.
UNQUOTED_ID = re.compile(
    rb'("document_id"\s*:\s*)([^\s"\d\[{}n,-][^"{}\r\n]*?)(?=\s*(?:,?\s*[\r\n]|,\s*"|\}))'
)

CONTROL_ESCAPE = "escapes such as \\x0B rewritten as \\u000B"
DOCUMENT_ID = "unquoted document_id put in quotation marks"


def repaired(chunks: Iterable[bytes], *, repairs: Counter[str]) -> Iterator[bytes]:
    """Return the same bytes in other pieces, known faults mended and counted in `repairs`."""
    for piece in whole_pieces(chunks):
        mended = piece
        if b"\\x" in piece:
            mended = ESCAPE.sub(lambda escape: _json_escape(escape, repairs), mended)
        if b'"document_id"' in piece:
            mended, count = UNQUOTED_ID.subn(_quoted, mended)
            repairs.update({DOCUMENT_ID: count} if count else {})
        yield mended


def whole_pieces(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Cut the bytes anew after line ends and closing braces: no fault reaches across those."""
    kept: list[bytes] = []
    for chunk in chunks:
        cut = max(chunk.rfind(b"\n"), chunk.rfind(b"}")) + 1
        if cut:
            yield b"".join([*kept, chunk[:cut]])
            kept.clear()
        kept.append(chunk[cut:])
    if rest := b"".join(kept):
        yield rest


def _json_escape(escape: re.Match[bytes], repairs: Counter[str]) -> bytes:
    if escape[1] is None:
        return escape[0]
    repairs[CONTROL_ESCAPE] += 1
    return b"\\u00" + escape[1]


def _quoted(document_id: re.Match[bytes]) -> bytes:
    return document_id[1] + b'"' + document_id[2].replace(b"\\", b"\\\\") + b'"'
