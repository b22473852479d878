"""Who passed a statement on, from the outlet to the speaker: "Outlet → via Telegram → Ada Lund"."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlsplit

from sayso.model import Document, Statement
from sayso.report.labels import date_label, shown, speaker_label
from sayso.report.setting import text_of
from sayso.report.way import THIS_REPORT, Stop


def relay_of(
    statement: Statement, *, document: Document, statements: Mapping[str, Statement]
) -> tuple[Stop, ...]:
    """Return the outlet and everybody through whom it has the words, who said them last.

    Args:
        statement: whose words they are.
        document: the report.
        statements: of the report, by id; those in whose contents this one stands are looked up.
    """
    outlet = outlet_of(document)
    stops = [Stop(lead="", name=shown(outlet), remarks="")]
    for said in (*_around(statement, statements), statement):
        found = tuple(_stops(said, document=document))
        # An outlet that tells what it found out itself passes on nobody's words.
        if found[0].name.casefold() == stops[-1].name.casefold():
            stops.pop()
        stops += found
    return tuple(stops)


def outlet_of(document: Document) -> str:
    """Return the name of the channel, or of the site, that published a document."""
    return document.channel or urlsplit(document.url or "").hostname or THIS_REPORT


def _around(statement: Statement, statements: Mapping[str, Statement]) -> Sequence[Statement]:
    """Return the statements in whose contents one stands, the outermost first."""
    around: list[Statement] = []
    seen = {statement.id}
    parent = statements.get(statement.parent or "")
    while parent is not None and parent.id not in seen:
        seen.add(parent.id)
        around.insert(0, parent)
        parent = statements.get(parent.parent or "")
    return around


def _stops(said: Statement, *, document: Document) -> Iterator[Stop]:
    if said.via:
        yield Stop(lead="via ", name=shown(said.via.name), remarks="")
    remarks = [
        f"to {shown(said.addressee.name)}" if said.addressee else "",
        f"said {date_label(said.said_at)}" if said.said_at else "",
    ]
    yield Stop(
        lead="",
        name=speaker_label(said, text=text_of(said, document=document)),
        remarks=", ".join(filter(None, remarks)),
    )
