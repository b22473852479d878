"""An invented report traced by hand: every verdict and every change."""

from report_texts import (
    BRANDT,
    LONG_URL,
    MESSAGE,
    PILOTS,
    PLACES,
    POST_INSPECTED,
    POST_INSPECTED_2,
    POST_NIGHTS,
    POST_QUIET,
    POST_RADAR,
    POST_RUSSIAN,
    POST_SCRIPT,
    POST_STRAITS,
    REPORT,
    TITLE,
    change,
    link,
    said,
    spans,
    trace,
)

from sayso.model import (
    ChangeKind,
    Check,
    Document,
    Mode,
    Notice,
    NoticeKind,
    Part,
    Span,
    Speaker,
    Statement,
    StatementKind,
    Trace,
)


def headline() -> tuple[Statement, Trace]:
    """A statement of the headline: shortened at its start and its end."""
    statement = said(TITLE, "“Come Aboard Yourself”", part=Part.TITLE, speaker=PILOTS, id="title")
    changes = (
        change(
            ChangeKind.TRIMMED,
            there=spans(POST_NIGHTS, "Minister, ", "and count the wrecks."),
            note="start and end left out",
        ),
        change(
            ChangeKind.REPUNCTUATED,
            spans(TITLE, "Come Aboard Yourself"),
            spans(POST_NIGHTS, "come aboard yourself"),
            note="capital letters",
        ),
    )
    return statement, trace(
        statement, link("veyra_pilots/41", "come aboard yourself", changes=changes)
    )


def nights() -> tuple[Statement, Trace]:
    """Altered (a number) and spliced, split by its cue."""
    first = "“We have not slept at home for forty nights, and nobody in the capital has asked why,”"
    second = "“Come aboard and count the wrecks.”"
    statement = said(
        REPORT,
        first,
        second,
        kind=StatementKind.WRITING,
        cue=spans(REPORT, "posted"),
        source=spans(REPORT, "the Veyra Pilots channel"),
        speaker=PILOTS,
        via=Speaker(id="telegram", name="Telegram"),
    )
    changes = (
        change(
            ChangeKind.ALTERED,
            spans(REPORT, "forty"),
            spans(POST_NIGHTS, "fourteen"),
            note="number: 14 → 40",
        ),
        change(
            ChangeKind.SPLICED,
            (Span(statement.content[1].start, statement.content[1].start),),
            spans(POST_NIGHTS, "This is the third winter without a light. Minister, "),
            note="9 words between the two were skipped",
        ),
        change(ChangeKind.ELIDED, there=spans(POST_NIGHTS, "yourself ")),
    )
    origin = link(
        "veyra_pilots/41",
        "We have not slept at home for fourteen nights, and nobody in the capital has asked why.",
        "come aboard ",
        "and count the wrecks.",
        changes=changes,
    )
    return statement, trace(statement, origin)


def harbour() -> tuple[Statement, Trace]:
    """Spliced from a transcript, with a long skip between the pieces."""
    statement = said(
        REPORT,
        "“I love this harbour. I am afraid of it now,”",
        cue=spans(REPORT, "she said"),
        source=(Span(REPORT.index("she said"), REPORT.index("she said") + 3),),
        speaker=BRANDT,
        addressee=Speaker(id="minister", name="the minister"),
        said_at="2031-03-11",
    )
    skipped = Span(MESSAGE.index("My father"), MESSAGE.index("I am afraid"))
    changes = (change(ChangeKind.SPLICED, spans(REPORT, "I am afraid of it now"), (skipped,)),)
    origin = link("marigold", "I love this harbour.", "I am afraid of it now.", changes=changes)
    return statement, trace(statement, origin)


def radar() -> tuple[Statement, Trace]:
    """Reworded, inserted and shortened; held by another channel as well."""
    statement = said(
        REPORT,
        "“the ministry promised us new radar last spring and (again) sent a letter instead.”",
        mode=Mode.MIXED,
        source=spans(REPORT, "the channel"),
        cue=spans(REPORT, "According to"),
    )
    changes = (
        change(ChangeKind.REWORDED, spans(REPORT, "promised"), spans(POST_RADAR, "pledged")),
        change(ChangeKind.INSERTED, spans(REPORT, "(again) "), note="(again)"),
        change(
            ChangeKind.TRIMMED,
            there=spans(POST_RADAR, "We do not forget: ", ", signed by nobody."),
        ),
    )
    words = "the ministry pledged us new radar last spring and sent a letter instead"
    return statement, trace(
        statement,
        link("veyra_pilots/42", words, changes=changes),
        link("veyra_pilots/55", words),
    )


def tanker() -> tuple[Statement, Trace]:
    """Translated from Russian and shortened."""
    words = "“We stand at anchor without fuel and wait.”"
    statement = said(REPORT, words, speaker=Speaker(id="crew", name="Crew of a northern tanker"))
    original = "мы вторую неделю стоим на якоре без топлива и ждём."
    changes = (
        change(
            ChangeKind.TRANSLATED,
            statement.content,
            spans(POST_RUSSIAN, original),
            note="from Russian (ru) into English (en)",
        ),
        change(ChangeKind.ELIDED, there=spans(POST_RUSSIAN, "вторую неделю "), note="a time"),
    )
    return statement, trace(statement, link("veyra_pilots/43", original, changes=changes))


def laughed() -> tuple[Statement, Trace]:
    """Retold in indirect speech by somebody unresolved."""
    statement = said(
        REPORT,
        "that the minister had heard the pilots claim “the straits are closed to reason” "
        "and laughed",
        mode=Mode.INDIRECT,
        source=spans(REPORT, "He"),
        cue=spans(REPORT, "He said"),
    )
    changes = (
        change(
            ChangeKind.REPORTED,
            spans(REPORT, "that the minister had heard the pilots claim"),
            spans(POST_STRAITS, "I told the minister myself:"),
        ),
    )
    return statement, trace(statement, link("veyra_pilots/44", POST_STRAITS, changes=changes))


def straits() -> tuple[Statement, Trace]:
    """Word for word, inside another statement."""
    words = "the straits are closed to reason"
    statement = said(
        REPORT, f"“{words}”", speaker=PILOTS, parent=laughed()[0].id, cue=spans(REPORT, "claim")
    )
    return statement, trace(statement, link("veyra_pilots/44", words))


def inspected() -> tuple[Statement, Trace]:
    """Not found; two passages come near."""
    statement = said(
        REPORT,
        "“Every ship that left this port was inspected twice.”",
        source=spans(REPORT, "The harbour master, Tobias Renn,"),
        cue=spans(REPORT, "was quoted as saying"),
        speaker=Speaker(id="renn", name="Tobias Renn"),
    )
    return statement, trace(
        statement,
        candidates=(
            link("veyra_pilots/47", POST_INSPECTED),
            link("veyra_pilots/48", POST_INSPECTED_2),
        ),
    )


def script() -> tuple[Statement, Trace]:
    """Word for word: markup, emoji, words from right to left."""
    first, second = "“Read this <script>alert(1)</script> before it is gone ⚓🚢”", "«الميناء لنا»"
    statement = said(REPORT, first, second, kind=StatementKind.WRITING)
    changes = (change(ChangeKind.REPUNCTUATED, there=spans(POST_SCRIPT, "!")),)
    return statement, trace(statement, link("veyra_pilots/45", POST_SCRIPT, changes=changes))


def quiet() -> tuple[Statement, Trace]:
    """Another translation of an original that is not at hand."""
    statement = said(
        REPORT, "“It is quiet, for now,”", source=spans(REPORT, "Ms Brandt"), speaker=BRANDT
    )
    changes = (
        change(
            ChangeKind.RENDERED,
            statement.content,
            spans(POST_QUIET, POST_QUIET),
            note="the original is not at hand",
        ),
    )
    return statement, trace(statement, link("veyra_pilots/46", POST_QUIET, changes=changes))


def ledger() -> tuple[Statement, Trace]:
    """Not found, nothing near, nobody named."""
    statement = said(REPORT, "“The sea keeps no ledger.”", continues=quiet()[0].id)
    return statement, trace(statement)


NOTICES = (
    Notice(
        kind=NoticeKind.REFUSED,
        path="channels/old.json",
        reason="the file is empty",
        remedy="export the channel again",
    ),
    Notice(kind=NoticeKind.REPAIRED, path="channels/veyra.json", reason=r"\x0B escape", count=14),
    Notice(kind=NoticeKind.SKIPPED, path="channels/veyra.json", reason="no words", count=3021),
)
PAIRS = (
    headline(),
    nights(),
    harbour(),
    radar(),
    tanker(),
    laughed(),
    straits(),
    inspected(),
    script(),
    quiet(),
    ledger(),
)


def harbour_check(**fields: object) -> Check:
    """Return the whole case."""
    document = Document(
        id="report",
        text=REPORT,
        title=TITLE,
        date="2031-03-14",
        lang="en",
        channel="The Lantern Gazette",
        url=LONG_URL,
        byline="Maud Okafor",
    )
    return Check(
        **{
            "document": document,
            "statements": tuple(statement for statement, _ in PAIRS),
            "traces": tuple(trace for _, trace in PAIRS),
            "places": PLACES,
            "notices": NOTICES,
            **fields,
        }
    )


def corpus_check() -> Check:
    """Return the same case as corpora hold it: the headline on the text's first line."""
    text = f" date 2031-03-14 {TITLE}\n{REPORT}"
    document = Document(
        id="report",
        text=text,
        title=TITLE,
        date="2031-03-14",
        lang="en",
        path="gazette.txt",
    )
    return Check(document=document)
