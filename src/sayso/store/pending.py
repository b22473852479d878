"""Documents on their way into the next segment of an index on disk."""

from collections.abc import Sequence
from pathlib import Path

from sayso.codec import to_line
from sayso.model import Document
from sayso.passages.covering import Covering
from sayso.passages.draft import Draft, Embed
from sayso.passages.segment import Segment
from sayso.passages.versions import wording
from sayso.store.manifest import SegmentEntry
from sayso.store.segments import Lines, arrays_path, lines_path, write_segment


class Pending:
    """Collects documents until their segment is written.

    Args:
        folder: of the index.
        number: of the segment to be.
        embed: gives a document's vectors.
        width: numbers in each vector of the index; None before the first one.
    """

    def __init__(
        self, folder: Path, number: int, *, embed: Embed | None, width: int | None
    ) -> None:
        self._embed = embed
        self._is_written = False
        self._draft = Draft(width=width)
        self._lines = Lines(lines_path(folder, number))
        self._arrays = arrays_path(folder, number)
        self._covering = Covering()
        self.wordings: dict[str, str] = {}
        """The digest of each document's text, by its id."""

    @property
    def width(self) -> int | None:
        """Numbers in each vector; None before the first one."""
        return self._draft.width

    @property
    def is_full(self) -> bool:
        """Whether the segment should be written now."""
        return self._draft.is_full

    def add(self, document: Document, *, first_id: str) -> None:
        """Take a document in.

        Args:
            document: not one that is in already.
            first_id: the id of its first version; its own if it is the first.

        Raises:
            UnicodeEncodeError: it holds half a character, which no file can.
        """
        line = to_line(document)
        self._draft.add(document, first_id=first_id, embed=self._embed)
        self._lines.add(line)
        self._covering.add(document)
        self.wordings[document.id] = wording(document.text)

    def write(self, *, after: Sequence[Segment]) -> SegmentEntry:
        """Write the segment, durably; it counts once a manifest names it.

        Args:
            after: the segments before it.
        """
        segment = self._draft.segment(after=after)
        entry = write_segment(self._arrays, segment, self._lines, self._covering.coverage())
        self._is_written = True
        return entry

    def abandon(self) -> None:
        """Take away what was written of a segment that is not whole."""
        if not self._is_written:
            self._lines.abandon()
            self._arrays.unlink(missing_ok=True)
