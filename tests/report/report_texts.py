"""The invented report and the documents of the channels behind it, with much odd text."""

from sayso.model import (
    Change,
    ChangeKind,
    Coverage,
    Document,
    DocumentKind,
    Link,
    Mode,
    Passage,
    Span,
    Spans,
    Speaker,
    Statement,
    TimedSpan,
    Trace,
)

SEARCHED = Coverage(
    documents=1204,
    channels=("Orsolya Brandt, video message", "Veyra Pilots"),
    since="2031-01-02",
    until="2031-03-14T09:00:00Z",
)
LONG_URL = "https://gazette.example/" + "harbour-pilots-and-the-minister-" * 9 + "?page=1"
PILOTS = Speaker(id="veyra-pilots", name="Veyra Pilots")
BRANDT = Speaker(id="orsolya-brandt", name="Orsolya Brandt")

TITLE = "Harbour Pilots Tell Minister: “Come Aboard Yourself”"
REPORT = """\
The pilots of Port Veyra, who have brought ships through the straits since the lighthouse was closed, turned on their minister this week.
“We have not slept at home for forty nights, and nobody in the capital has asked why,” the Veyra Pilots channel posted. “Come aboard and count the wrecks.”
Orsolya Brandt, 34, a pilot, recorded a video message on the deck of the tug Marigold. “I love this harbour. I am afraid of it now,” she said.
According to the channel, “the ministry promised us new radar last spring and (again) sent a letter instead.”
The pilots also relayed a message from the crew of a northern tanker: “We stand at anchor without fuel and wait.”
He said that the minister had heard the pilots claim “the straits are closed to reason” and laughed.
The harbour master, Tobias Renn, was quoted as saying: “Every ship that left this port was inspected twice.”
A post that passed from phone to phone read: “Read this <script>alert(1)</script> before it is gone ⚓🚢” and ended with the words «الميناء لنا» in the old language.
“It is quiet, for now,” Ms Brandt told the Gazette.
Asked about the strike, the pilots answered in the words of a song: “The sea keeps no ledger.”"""

POST_NIGHTS = (
    "Brothers and sisters of the straits! We have not slept at home for fourteen nights, and "
    "nobody in the capital has asked why. This is the third winter without a light. "
    "Minister, come aboard yourself and count the wrecks."
)
POST_RADAR = (
    "We do not forget: the ministry pledged us new radar last spring and sent a letter instead, "
    "signed by nobody."
)
POST_RUSSIAN = (
    "Экипаж северного танкера просит передать: мы вторую неделю стоим на якоре без топлива и ждём."
)
POST_STRAITS = "I told the minister myself: the straits are closed to reason. He laughed."
POST_SCRIPT = "Read this <script>alert(1)</script> before it is gone ⚓🚢! «الميناء لنا»"
POST_QUIET = "Calm. For the moment."
POST_INSPECTED = (
    "Ships leaving the port are inspected, says the harbour office. Twice, if they pay."
)
POST_INSPECTED_2 = "Nobody inspected the Halcyon before she left."
MESSAGE = """\
I love this harbour. My father was a pilot here and so was his mother before him,
and when I was nine I knew every rock in the straits by the sound that the water makes on it,
and I could bring a boat in at night without a lamp. I am afraid of it now."""


def span(text: str, words: str) -> Span:
    """Return where the words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def spans(text: str, *pieces: str) -> Spans:
    """Return where each piece stands in the text."""
    return tuple(span(text, piece) for piece in pieces)


def post(number: int, text: str, **fields: str | None) -> Document:
    """Return a post of the pilots' channel."""
    return Document(
        **{
            "id": f"veyra_pilots/{number}",
            "text": text,
            "date": f"2031-03-{number % 28 + 1:02}T07:12:00Z",
            "lang": "en",
            "channel": "Veyra Pilots",
            "url": f"https://t.example/veyra_pilots/{number}",
            "kind": DocumentKind.POST,
            "number": str(number),
            **fields,
        }
    )


def message() -> Document:
    """Return the transcript, each of its lines spoken in ten seconds."""
    times = []
    start = 0
    for number, line in enumerate(MESSAGE.splitlines()):
        times.append(
            TimedSpan(
                span=Span(start, start + len(line)),
                start=62.0 + 10 * number,
                end=72.0 + 10 * number,
            )
        )
        start += len(line) + 1
    return Document(
        id="marigold",
        text=MESSAGE,
        date="2031-03-11",
        lang="en",
        channel="Orsolya Brandt, video message",
        kind=DocumentKind.TRANSCRIPT,
        times=tuple(times),
        path="messages/marigold.srt",
    )


PLACES = (
    post(41, POST_NIGHTS),
    post(42, POST_RADAR, edited="2031-03-16T10:00:00Z"),
    post(43, POST_RUSSIAN, lang="ru", forwarded_from="Северный рейд"),
    post(44, POST_STRAITS, url="javascript:alert(1)"),
    post(45, POST_SCRIPT, url=None),
    post(46, POST_QUIET, date=None),
    post(47, POST_INSPECTED),
    post(48, POST_INSPECTED_2),
    post(55, f"Passed on: {POST_RADAR}", channel="Straits Watch"),
    message(),
)
BY_ID = {place.id: place for place in PLACES}


def said(text: str, *content: str, **fields: object) -> Statement:
    """Return a statement with this content in the text; its id is that of its first words."""
    return Statement(
        **{
            "id": f"st{abs(text.index(content[0])):04}",
            "document_id": "report",
            "mode": Mode.DIRECT,
            "content": spans(text, *content),
            "text": " ".join(content),
            **fields,
        }
    )


def change(kind: ChangeKind, here: Spans = (), there: Spans = (), *, note: str = "") -> Change:
    """Return a change."""
    return Change(change=kind, here=here, there=there, note=note)


def link(place: str, *pieces: str, changes: tuple[Change, ...] = ()) -> Link:
    """Return a link to these pieces of a place."""
    document = BY_ID[place]
    passage = Passage(document_id=place, spans=spans(document.text, *pieces), date=document.date)
    return Link(passage=passage, changes=changes, score=0.9)


def trace(statement: Statement, *links: Link, candidates: tuple[Link, ...] = ()) -> Trace:
    """Return the search for a statement's origin."""
    return Trace(id=statement.id, links=links, candidates=candidates, searched=SEARCHED)
