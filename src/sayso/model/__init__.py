"""Every value that sayso passes from stage to stage. Standard library only.

Offsets everywhere are Unicode code points of the document's `text` (or `title`, see `Part`), spans
are half-open. Dates are ISO 8601 strings: a day (`2023-12-19`) or a moment in UTC
(`2023-12-19T10:00:00Z`), so that comparing the strings compares the times.
"""

from sayso.model.changes import (
    GRAVITY,
    VERDICT_OF,
    Change,
    ChangeKind,
    Verdict,
    verdict_of,
)
from sayso.model.checks import (
    Check,
    Group,
    Member,
)
from sayso.model.disagreements import Disagreements
from sayso.model.documents import (
    Document,
    DocumentKind,
    Notice,
    NoticeKind,
    Span,
    Spans,
    TimedSpan,
)
from sayso.model.figures import (
    Comparison,
    Figure,
    FigureKind,
    Flag,
    FlagKind,
    Hedge,
    KnownFigure,
    Quantity,
    Relation,
)
from sayso.model.speakers import (
    Cut,
    Decision,
    Evidence,
    EvidenceKind,
    Judgement,
    Merge,
    Roll,
    Tally,
    Voice,
)
from sayso.model.statements import (
    WORDS,
    Act,
    Mode,
    Part,
    Speaker,
    SpeakerKind,
    Statement,
    StatementKind,
)
from sayso.model.traces import (
    Aligned,
    Basis,
    Coverage,
    Link,
    Passage,
    Standing,
    Step,
    Trace,
    Version,
)

__all__ = [
    "GRAVITY",
    "VERDICT_OF",
    "WORDS",
    "Act",
    "Aligned",
    "Basis",
    "Change",
    "ChangeKind",
    "Check",
    "Comparison",
    "Coverage",
    "Cut",
    "Decision",
    "Disagreements",
    "Document",
    "DocumentKind",
    "Evidence",
    "EvidenceKind",
    "Figure",
    "FigureKind",
    "Flag",
    "FlagKind",
    "Group",
    "Hedge",
    "Judgement",
    "KnownFigure",
    "Link",
    "Member",
    "Merge",
    "Mode",
    "Notice",
    "NoticeKind",
    "Part",
    "Passage",
    "Quantity",
    "Relation",
    "Roll",
    "Span",
    "Spans",
    "Speaker",
    "SpeakerKind",
    "Standing",
    "Statement",
    "StatementKind",
    "Step",
    "Tally",
    "TimedSpan",
    "Trace",
    "Verdict",
    "Version",
    "Voice",
    "verdict_of",
]
