"""The way of the words: forwards, agencies, reports of reports, later copies, versions."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_statement
from sayso.model import Basis, Document, DocumentKind, Mode, Span, Standing, Statement, Verdict

WORDS = "The northern sluice of Varn will stay shut until 40 families have left the valley."
OTHERS = tuple(
    Document(id=f"other{number}", text=text, channel="Weather", date="2031-04-01")
    for number, text in enumerate(
        (
            "A brass band opened the harvest fair at Tarvia on a warm morning.",
            "Copper rose by four percent on the exchange before noon.",
        )
    )
)


def post(name, text=WORDS, *, day, channel=None, **more):
    return Document(
        id=name,
        text=text,
        date=f"2031-05-{day:02}T08:00:00Z" if day else None,
        channel=channel or name.title(),
        kind=more.pop("kind", DocumentKind.POST),
        lang="en",
        **more,
    )


def traced(*places, said=WORDS, around="“{}” he said.", date="2031-05-20", **more):
    text = around.format(said)
    start = text.index(said)
    report = Document(id="report", text=text, date=date, channel="Tarvia Times", lang="en", **more)
    statement = Statement(
        id="s",
        document_id="report",
        mode=Mode.DIRECT,
        content=(Span(start, start + len(said)),),
        text=said,
    )
    index = MemoryIndex([*places, *OTHERS])
    return trace_statement(statement, document=report, index=index)


def way(trace):
    return [(step.document_id or step.channel, step.basis) for step in trace.chain]


def test_a_report_of_one_place_has_a_chain_of_two_known_by_date_only():
    assert way(traced(post("bell", day=1))) == [("bell", None), ("report", Basis.DATE)]


def test_of_undated_places_the_order_is_not_known():
    assert way(traced(post("bell", day=None)))[-1] == ("report", Basis.WORDS)


def test_nothing_found_gives_no_chain():
    assert traced(said="Nobody in the harbour has heard the bell since Easter.").chain == ()


def test_a_forward_points_to_the_post_forwarded_even_where_that_has_no_date():
    trace = traced(
        post("copy", day=2, forwarded_url="https://t.example/bell/7"),
        post("bell", day=None, url="https://t.example/s/bell/7?single"),
    )
    assert trace.origin.passage.document_id == "bell"
    assert way(trace) == [("bell", None), ("copy", Basis.FORWARD), ("report", Basis.DATE)]


def test_a_forward_is_known_by_the_name_of_its_channel_too():
    trace = traced(
        post("copy", day=2, forwarded_from="Bell"),
        post("bell", day=None),
    )
    assert trace.origin.passage.document_id == "bell"


def test_a_forward_of_what_is_not_at_hand_begins_with_the_channel_it_came_from():
    trace = traced(post("copy", day=2, forwarded_from="Far Bell"))
    assert trace.origin.passage.document_id == "copy"
    assert trace.chain[0].document_id is None
    assert way(trace) == [("Far Bell", None), ("copy", Basis.FORWARD), ("report", Basis.DATE)]


def test_a_report_that_is_a_forward_itself_names_where_it_is_from():
    trace = traced(post("bell", day=2), forwarded_from="Far Bell")
    assert way(trace) == [
        ("bell", None),
        ("Far Bell", Basis.WORDS),
        ("report", Basis.FORWARD),
    ]
    alone = traced(forwarded_from="Far Bell")
    assert alone.verdict == Verdict.NOT_FOUND
    assert way(alone) == [("Far Bell", None), ("report", Basis.FORWARD)]


CHANGED = WORDS.replace("40", "400").replace("shut", "closed")


def test_the_same_changed_wording_tells_where_a_report_has_it_from():
    trace = traced(
        post("bell", day=1),
        post("agency", f"Varn said: {CHANGED} The agency adds nothing.", day=2),
        said=CHANGED.replace("northern", "big northern"),
        around="Bell channel posted: “{}”",
    )
    assert way(trace) == [("bell", None), ("agency", Basis.DATE), ("report", Basis.WORDING)]
    assert trace.origin.passage.document_id == "bell"
    assert trace.verdict == Verdict.ALTERED
    assert [change.note for change in trace.chain[1].changes][-1] == "number: 40 → 400"
    assert [change.change for change in trace.chain[2].changes] == ["trimmed", "inserted"]


def test_a_small_change_that_two_share_tells_where_the_later_one_has_it_from():
    said = WORDS.replace("will stay", "will now stay")
    trace = traced(post("bell", day=1), post("agency", said, day=2), said=said)
    assert way(trace) == [("bell", None), ("agency", Basis.DATE), ("report", Basis.WORDING)]
    assert trace.origin.passage.document_id == "bell"
    assert trace.verdict == Verdict.REWORDED


def test_a_forward_is_not_known_by_a_place_without_a_channel():
    nameless = Document(id="nameless", text=WORDS, date="2031-05-01", lang="en")
    trace = traced(nameless, post("copy", day=2, forwarded_from="Bell"))
    assert trace.origin.passage.document_id == "nameless"


def test_whom_a_report_names_goes_before_a_place_with_the_same_words():
    trace = traced(
        post("bell", day=1),
        post("lantern", day=2, channel="The Lantern"),
        around="“{}” he said, The Lantern reported.",
    )
    assert way(trace) == [("bell", None), ("lantern", Basis.DATE), ("report", Basis.NAMED)]


def test_who_names_two_has_the_words_from_the_later_one():
    trace = traced(
        post("bell", day=1, channel="Quay Bell"),
        post("lantern", f"Quay Bell channel wrote: {WORDS}", day=2, channel="The Lantern"),
        post("again", day=3, channel="The Lantern"),
        around="“{}” the Quay Bell channel wrote, according to The Lantern.",
    )
    assert way(trace) == [("bell", None), ("lantern", Basis.NAMED), ("report", Basis.NAMED)]


def test_an_earlier_place_of_another_sense_is_the_origin_where_the_later_one_names_it():
    """A bulletin of the same words with another number is not, by its date alone."""
    bulletin = post("bell", day=1, channel="Quay Bell")
    said = WORDS.replace("40", "400")
    named = post("lantern", f"The Quay Bell channel posted: {said}", day=2)
    trace = traced(bulletin, named, said=said)
    assert [name for name, _ in way(trace)] == ["bell", "lantern", "report"]
    assert trace.verdict == Verdict.ALTERED
    unnamed = traced(bulletin, post("lantern", said, day=2), said=said)
    assert [name for name, _ in way(unnamed)] == ["lantern", "report"]
    assert unnamed.verdict == Verdict.VERBATIM


def test_a_place_that_came_after_the_report_is_a_later_copy_and_not_its_origin():
    trace = traced(post("bell", day=22), post("copy", day=25), date="2031-05-20")
    assert trace.verdict == Verdict.NOT_FOUND
    assert [link.passage.document_id for link in trace.later] == ["bell", "copy"]
    assert trace.candidates == ()


def test_a_later_copy_with_better_wording_leaves_the_earlier_place_the_origin():
    trace = traced(post("bell", WORDS.replace("40", "44"), day=2), post("copy", day=25))
    assert trace.origin.passage.document_id == "bell"
    assert trace.verdict == Verdict.ALTERED
    assert [link.passage.document_id for link in trace.later] == ["copy"]


@pytest.mark.parametrize(
    ("date", "edited"),
    [
        pytest.param("2031-05-22", None, id="the same day"),
        pytest.param("2031-05-20", "2031-05-23", id="edited since"),
        pytest.param(None, None, id="undated"),
    ],
)
def test_a_report_can_draw_on_what_was_there_by_its_last_change(date, edited):
    trace = traced(post("bell", day=22), date=date, edited=edited)
    assert trace.origin.passage.document_id == "bell"
    assert trace.later == ()


def version(name, text, edited=None):
    return post(name, text, day=1, channel="Quay Bell", number="7", edited=edited)


def test_of_two_wordings_the_link_says_which_stood_at_the_reports_date():
    trace = traced(
        version("old", WORDS.replace("40", "44")),
        version("new", WORDS, "2031-05-03T08:00:00Z"),
    )
    assert trace.origin.passage.document_id == "new"
    assert trace.origin.version.edited == "2031-05-03T08:00:00Z"
    assert trace.origin.version.standing is Standing.CURRENT
    (other,) = trace.links[1:]
    assert (other.passage.document_id, other.version.standing) == ("old", Standing.REPLACED)


def test_a_wording_that_came_after_the_report_is_a_later_copy_of_it():
    trace = traced(
        version("old", WORDS.replace("40", "44")),
        version("new", WORDS, "2031-05-23T08:00:00Z"),
    )
    assert trace.origin.passage.document_id == "old"
    assert trace.verdict == Verdict.ALTERED
    assert trace.later[0].version.standing is Standing.LATER


def test_an_earlier_wording_of_the_report_is_not_its_origin():
    url = "https://times.example/sluice"
    trace = traced(post("capture", day=2, url=url), url=url)
    assert trace.verdict == Verdict.NOT_FOUND


def test_words_joined_from_two_places_keep_their_changes_in_the_chain():
    first = "The northern sluice of Varn will stay shut until spring comes to us."
    second = "Forty hungry families left the lower valley with two carts and a cow."
    trace = traced(
        post("bell", first, day=1),
        post("lamp", second, day=2),
        post("late", second, day=28),
        said=f"{first} {second}",
    )
    assert trace.verdict == Verdict.SPLICED
    assert trace.chain[-1].changes == trace.origin.changes
    assert "late" not in {link.passage.document_id for link in trace.links}


PLACE = st.tuples(
    st.sampled_from([None, 1, 2, 3, 25]),
    st.sampled_from(["A", "B", "C", "D"]),
    st.sampled_from([None, "A", "B", "C", "D", "E"]),
    st.sampled_from([WORDS, CHANGED, f"C channel reported: {CHANGED}", "Nothing at all."]),
    st.sampled_from([None, "2031-05-02T10:00:00Z", "2031-05-30T10:00:00Z"]),
    st.sampled_from([DocumentKind.ARTICLE, DocumentKind.POST]),
)


@given(
    st.lists(PLACE, max_size=5),
    st.sampled_from([WORDS, CHANGED]),
    st.sampled_from([None, "A", "E"]),
)
@settings(max_examples=60, deadline=None)
def test_every_chain_ends_with_the_report_and_never_goes_round(drawn, said, forwarded):
    places = [
        post(
            f"p{number}",
            text,
            day=day,
            channel=channel,
            forwarded_from=sender,
            edited=edited,
            number=str(number % 3),
            kind=kind,
        )
        for number, (day, channel, sender, text, edited, kind) in enumerate(drawn)
    ]
    trace = traced(*places, said=said, around="“{}” B channel wrote.", forwarded_from=forwarded)
    ids = [step.document_id for step in trace.chain if step.document_id]
    assert len(ids) == len(set(ids))
    if trace.links:
        assert ids[-1] == "report"
        assert ids[0] == trace.origin.passage.document_id
        assert len(trace.chain) > 1
        assert trace.chain[0].basis is None
        assert None not in {step.basis for step in trace.chain[1:]}
        assert trace.chain[-1].changes == () or trace.chain[-2].document_id
    texts = {place.id: place.text for place in places}
    for step in trace.chain[:-1]:
        for span in step.spans:
            assert 0 <= span.start < span.end <= len(texts[step.document_id])
    for earlier, later in zip(trace.chain[:-1], trace.chain[1:-1], strict=False):
        for change in later.changes if earlier.document_id else ():
            assert all(span.end <= len(texts[later.document_id]) for span in change.here)
            assert all(span.end <= len(texts[earlier.document_id]) for span in change.there)
    linked = {link.passage.document_id for link in trace.links}
    assert not linked & {link.passage.document_id for link in trace.later}
