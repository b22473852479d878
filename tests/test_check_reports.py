"""Several reports checked together: chains, headlines and groups, from files' words to values."""

import pytest

from sayso.model import Basis, ChangeKind, Document, DocumentKind, Verdict
from sayso.pipeline import check_report, check_reports, index_documents, tagger_named

SAID = "The northern sluice of Varn may stay shut until 40 families have left the valley"
POST = Document(
    id="post",
    text=f"Neighbours! {SAID}. Bring lamps.",
    date="2031-05-01T08:00:00Z",
    channel="Quay Bell",
    lang="en",
    kind=DocumentKind.POST,
)


def report(name, said, *, date, channel, title=None):
    return Document(
        id=name,
        text=f"“{said},” the Quay Bell channel posted on Thursday.\nIt rained in Varn all night.",
        title=title,
        date=date,
        channel=channel,
        lang="en",
    )


LANTERN = report(
    "lantern", SAID.replace("40", "400"), date="2031-05-02", channel="The Evening Lantern"
)
TIMES = report(
    "times",
    SAID.replace("40", "400").replace("shut", "closed"),
    date="2031-05-03",
    channel="Tarvia Times",
    title="Mayor: Northern sluice of Varn will stay closed until 400 families have left",
)


@pytest.fixture(scope="module")
def checks():
    index = index_documents([POST, LANTERN])
    return check_reports([LANTERN, TIMES], index=index, tagger=tagger_named("rules"))


def body_trace(check, documents_id):
    return next(
        trace
        for statement, trace in zip(check.statements, check.traces, strict=True)
        if statement.part == "text" and statement.document_id == documents_id
    )


def test_a_report_of_a_report_is_traced_through_it_to_the_post(checks):
    trace = body_trace(checks[1], "times")
    assert [step.document_id for step in trace.chain] == ["post", "lantern", "times"]
    assert trace.chain[2].basis is Basis.WORDING
    assert trace.verdict == Verdict.ALTERED
    assert trace.origin.passage.document_id == "post"


def test_what_both_reports_say_is_a_group_in_both_checks_with_its_documents(checks):
    for check in checks:
        (group,) = check.groups
        assert group.base.statement.document_id == "lantern"
        shown = {check.document.id, *(place.id for place in check.places)}
        assert {"lantern", "times"} <= shown
        (of_body,) = (
            member
            for member in group.members[1:]
            if member.statement.part == "text" and member.changes
        )
        assert [change.change for change in of_body.changes] == [ChangeKind.REWORDED]


def test_the_headline_is_held_against_the_body(checks):
    (trace,) = checks[1].headlines
    assert trace.verdict == Verdict.ALTERED
    assert "modality: may → will" in {change.note for change in trace.origin.changes}
    assert checks[0].headlines == ()


def test_a_report_among_what_was_searched_is_in_the_group_too():
    index = index_documents([POST, LANTERN])
    (check,) = check_reports([TIMES], index=index, tagger=tagger_named("rules"))
    (group,) = check.groups
    documents = [member.statement.document_id for member in group.members]
    assert documents[0] == "lantern"
    assert set(documents) == {"lantern", "times"}


def test_a_report_alone_has_no_group():
    index = index_documents([POST])
    check = check_report(LANTERN, index=index, tagger=tagger_named("rules"))
    (same,) = check_reports([LANTERN], index=index, tagger=tagger_named("rules"))
    assert same == check
    assert same.groups == ()
