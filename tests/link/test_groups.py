"""Groups: one statement as several reports have it, the earliest of them the base."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.groups import Reported, Tie, groups_of
from sayso.model import Change, ChangeKind, Document, Mode, Part, Span, Statement

SAID = "The northern sluice of Varn will stay shut until 40 families have left the valley"
LATER = "The northern sluice of Varn will stay closed until 400 families have left the valley"
ELSE = "Copper rose by four percent on the exchange in Tarvia before anybody had noticed"


def reported(name, *said, date=None, lang="en", mode=Mode.DIRECT, part=Part.TEXT):
    words = " Nothing. ".join(said)
    text = f"He spoke: “{words}” there."
    report = Document(
        id=name,
        text=text if part is Part.TEXT else "Body.",
        title=text if part is Part.TITLE else None,
        date=date,
        lang=lang,
    )
    content = tuple(Span(text.index(each), text.index(each) + len(each)) for each in said)
    statement = Statement(
        id=f"s-{name}",
        document_id=name,
        mode=mode,
        part=part,
        content=content,
        text=" ".join(said),
    )
    return Reported(statement=statement, report=report)


def members(group):
    return [member.statement.document_id for member in group.members]


def kinds(member):
    return [change.change for change in member.changes]


def test_the_earliest_dated_report_is_the_base_and_undated_ones_come_last():
    (group,) = groups_of(
        [
            reported("undated", SAID),
            reported("late", SAID, date="2031-05-03"),
            reported("early", SAID, date="2031-05-01"),
            reported("other", ELSE, date="2031-05-01"),
        ]
    )
    assert members(group) == ["early", "late", "undated"]
    assert group.base.statement.document_id == "early"
    assert [member.changes for member in group.members] == [(), (), ()]


def test_each_member_says_what_differs_from_the_base_with_the_spans_of_both():
    early, late = reported("early", SAID, date="2031-05-01"), reported("late", LATER)
    (group,) = groups_of([late, early])
    altered = next(c for c in group.members[1].changes if c.change is ChangeKind.ALTERED)
    assert altered.note == "number: 40 → 400"
    assert [span.of(late.report.text) for span in altered.here] == ["400"]
    assert [span.of(early.report.text) for span in altered.there] == ["40"]


def test_one_report_that_says_it_twice_is_no_group():
    twice = reported("one", SAID)
    again = Reported(
        statement=Statement(**{**_fields(twice.statement), "id": "again"}), report=twice.report
    )
    assert groups_of([twice, again, reported("other", ELSE)]) == ()


def _fields(statement):
    return {name: getattr(statement, name) for name in ("document_id", "mode", "content", "text")}


def test_a_headline_is_grouped_by_its_title():
    early = reported("early", SAID, date="2031-05-01", part=Part.TITLE)
    (group,) = groups_of([early, reported("late", LATER)])
    altered = next(c for c in group.members[1].changes if c.change is ChangeKind.ALTERED)
    assert [span.of(early.report.title) for span in altered.there] == ["40"]


def test_reports_that_meet_through_a_third_but_share_no_word_with_the_base_make_a_group_apart():
    both = reported("both", SAID, ELSE, date="2031-05-02")
    early = reported("early", SAID, date="2031-05-01")
    others = [reported("late", ELSE, date="2031-05-03"), reported("last", ELSE)]
    groups = groups_of([both, early, *others])
    assert [members(group) for group in groups] == [["early", "both"], ["late", "last"]]


@pytest.mark.parametrize(
    ("languages", "original", "expected"),
    [
        pytest.param(("en", "en"), None, {"reworded", "altered"}, id="nothing tells"),
        pytest.param(("en", "en"), "ru", {"rendered", "altered"}, id="said in another language"),
        pytest.param(("en", "en"), "en", {"reworded", "altered"}, id="said in this language"),
        pytest.param(("en", "de"), "ru", {"reworded", "altered"}, id="two languages"),
    ],
)
def test_two_translations_of_one_original_differ_freely_but_in_numbers(
    languages, original, expected
):
    one, two = (
        reported(name, words, date=date, lang=lang)
        for name, words, date, lang in zip(
            ("early", "late"), (SAID, LATER), ("2031-05-01", "2031-05-02"), languages, strict=True
        )
    )
    originals = {"s-late": original} if original else {}
    (group,) = groups_of([one, two], original_languages=originals)
    assert set(kinds(group.members[1])) == expected
    assert group.original_language == original
    assert group.languages == tuple(sorted(set(languages)))


def test_reports_in_several_languages_are_translations_of_what_is_not_at_hand():
    english, again, russian = (
        reported("english", SAID, date="2031-05-01"),
        reported("again", LATER, date="2031-05-02"),
        reported("russian", "Северный шлюз останется закрыт", date="2031-05-03", lang="ru"),
    )
    translated = (Change(change=ChangeKind.TRANSLATED, note="whole"),)
    tie = Tie(later="s-russian", earlier="s-english", changes=translated)
    unknown = Tie(later="s-nobody", earlier="s-english")
    (group,) = groups_of([english, again, russian], ties=[tie, unknown])
    assert members(group) == ["english", "again", "russian"]
    assert set(kinds(group.members[1])) == {"rendered", "altered"}
    assert group.members[2].changes == translated


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param(SAID.replace("40", "41"), "altered", id="number"),
        pytest.param(SAID.replace("will", "will not"), "altered", id="negation"),
        pytest.param(SAID.replace("until 40", "until about 40"), "altered", id="hedge"),
        pytest.param(SAID.replace("Varn", "Tarvia"), "altered", id="name"),
        pytest.param(SAID.replace("shut", "closed"), "rendered", id="a word"),
        pytest.param(SAID.replace("stay shut", "stay quite firmly shut"), "rendered", id="added"),
    ],
)
def test_what_a_translation_may_not_change_stays_altered(said, expected):
    pair = [reported("early", SAID, date="2031-05-01"), reported("late", said)]
    (group,) = groups_of(pair, original_languages={"s-early": "ru"})
    assert set(kinds(group.members[1])) == {expected}


WORDS = st.lists(
    st.sampled_from([*SAID.split(), "not", "41", "closed", "Tarvia", "…", "", ","]), max_size=18
).map(" ".join)


@given(st.lists(st.tuples(WORDS, st.sampled_from([None, "2031-05-01", "2031-05-02"])), max_size=5))
@settings(max_examples=50, deadline=None)
def test_every_statement_is_in_one_group_at_most_and_every_span_in_its_text(drawn):
    given_reports = {
        f"r{number}": reported(f"r{number}", words, date=date)
        for number, (words, date) in enumerate(drawn)
    }
    seen = []
    for group in groups_of(given_reports.values()):
        dates = [member.date for member in group.members]
        assert dates == sorted(dates, key=lambda date: (date is None, date or ""))
        assert group.base.changes == ()
        seen += members(group)
        base = given_reports[members(group)[0]].report.text
        for member in group.members:
            text = given_reports[member.statement.document_id].report.text
            for change in member.changes:
                assert all(0 <= span.start <= span.end <= len(text) for span in change.here)
                assert all(0 <= span.start <= span.end <= len(base) for span in change.there)
    assert len(seen) == len(set(seen))
