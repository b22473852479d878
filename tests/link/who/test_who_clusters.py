"""From merges and judgements to speakers, every statement counted."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_who import documents, said, speaker

from sayso.link.who.bearers import local_id
from sayso.link.who.clusters import latest
from sayso.link.who.roll import roll_of
from sayso.model import Decision, Document, EvidenceKind, Judgement, Tally

NUMBERS = itertools.count()
LATIN, CYRILLIC, UKRAINIAN = "Sergei Lavkin", "Сергей Лавкин", "Сергій Лавкін"


def judged(left, right, decision, *, at="2024-02-01T10:00:00Z"):
    ids = [
        name if len(name) == 16 and " " not in name else speaker(name).id for name in (left, right)
    ]
    return Judgement(
        id=f"j{next(NUMBERS)}", left=ids[0], right=ids[1], decision=decision, by="vera", at=at
    )


def roll(*statements, judgements=(), texts=None):
    return roll_of(statements, documents=texts or documents(*statements), judgements=judgements)


def groups(found):
    """Return the names of each speaker."""
    return {frozenset(alias.name for alias in voice.aliases) for voice in found.voices}


THREE = [said(LATIN, "d1"), said(CYRILLIC, "d2"), said(UKRAINIAN, "d3")]


def test_three_spellings_come_to_one_speaker():
    found = roll(*THREE, said("Ada Lund", "d1"))
    assert groups(found) == {frozenset((LATIN, CYRILLIC, UKRAINIAN)), frozenset(("Ada Lund",))}
    [voice] = [each for each in found.voices if len(each.speakers) == 3]
    assert len(voice.merges) == 2
    assert voice.id == voice.speakers[0]


def test_a_judgement_joins_what_no_rule_would():
    held = [said("Ye", "d1"), said("Kanye Moss", "d2")]
    assert len(groups(roll(*held))) == 2
    found = roll(*held, judgements=[judged("Ye", "Kanye Moss", Decision.SAME)])
    assert groups(found) == {frozenset(("Ye", "Kanye Moss"))}
    [evidence] = found.merges[0].evidence
    assert evidence.kind is EvidenceKind.JUDGED
    assert found.merges[0].score == 1.0


def test_a_judgement_joins_what_only_was_a_question():
    held = [said("Lund", "d1"), said("Ada Lund", "d2")]
    found = roll(*held, judgements=[judged("Lund", "Ada Lund", Decision.SAME)])
    assert groups(found) == {frozenset(("Lund", "Ada Lund"))}
    assert len({merge.id for merge in found.merges}) == len(found.merges)


def test_a_judgement_undoes_a_merge_and_the_cut_is_told():
    judgement = judged(LATIN, CYRILLIC, Decision.DIFFERENT)
    found = roll(THREE[0], THREE[1], judgements=[judgement])
    assert len(groups(found)) == 2
    [cut] = found.cuts
    assert cut.judgement == judgement.id
    assert {cut.merge.left, cut.merge.right} == {judgement.left, judgement.right}


def test_different_keeps_two_apart_even_where_a_third_name_links_them():
    found = roll(*THREE, judgements=[judged(LATIN, CYRILLIC, Decision.DIFFERENT)])
    speakers = [set(voice.speakers) for voice in found.voices]
    pair = {speaker(LATIN).id, speaker(CYRILLIC).id}
    assert not any(pair <= each for each in speakers)
    assert len(found.voices) == 2
    assert len(found.cuts) == 2


def test_different_holds_against_two_that_are_judged_the_same_as_a_third():
    judgements = [
        judged(LATIN, UKRAINIAN, Decision.SAME),
        judged(CYRILLIC, UKRAINIAN, Decision.SAME),
        judged(LATIN, CYRILLIC, Decision.DIFFERENT),
    ]
    found = roll(*THREE, judgements=judgements)
    assert len(found.voices) == 2


def test_of_two_judgements_on_a_pair_the_latest_counts_whatever_their_order():
    first = judged(LATIN, CYRILLIC, Decision.DIFFERENT)
    later = judged(CYRILLIC, LATIN, Decision.SAME, at="2024-02-02T10:00:00Z")
    for judgements in ([first, later], [later, first]):
        assert list(latest(judgements).values()) == [later]
        assert len(roll(THREE[0], THREE[1], judgements=judgements).voices) == 1


def test_of_two_judgements_in_one_second_the_one_added_later_counts():
    first, second = (judged(LATIN, CYRILLIC, each) for each in Decision)
    assert list(latest([first, second]).values()) == [second]


def test_a_judgement_on_somebody_who_is_not_there_changes_nothing():
    judgements = [judged("Nobody Here", LATIN, Decision.SAME)]
    assert groups(roll(*THREE, judgements=judgements)) == groups(roll(*THREE))


def test_two_of_one_name_are_parted_by_the_ids_of_their_documents():
    held = [said("Ada Lund", "d1"), said("Ada Lund", "d2")]
    ids = [local_id(each, speaker("Ada Lund")) for each in ("d1", "d2")]
    found = roll(*held, judgements=[judged(*ids, Decision.DIFFERENT)])
    assert len(found.voices) == 2
    [cut] = found.cuts
    assert "Ada Lund" in cut.because


def test_a_surname_joins_no_two_first_names_through_itself():
    held = [said("И. Орлов", "d1"), said("Иван Орлов", "d2"), said("Игнат Орлов", "d3")]
    for voice in roll(*held).voices:
        assert not {speaker("Иван Орлов").id, speaker("Игнат Орлов").id} <= set(voice.speakers)


def test_a_speaker_shows_names_channels_and_dates():
    held = [
        said("Ada Lund", "d1", via="Telegram"),
        said("Mayor Ada Lund", "d2"),
        said("Ada Lund", "d2"),
        said(None, "d2"),
    ]
    texts = {
        "d1": Document(id="d1", text="", lang="en", channel="Lamps", date="2024-02-16"),
        "d2": Document(id="d2", text="", lang="en", channel="Lamps", date="2024-02-19T07:30:00Z"),
    }
    found = roll(*held, texts=texts)
    [voice] = found.voices
    assert voice.name == "Ada Lund"
    assert voice.aliases == (
        Tally(name="Ada Lund", count=2, lang="en"),
        Tally(name="Mayor Ada Lund", count=1, lang="en"),
    )
    assert (voice.statements, voice.documents) == (3, 2)
    assert voice.channels == (Tally(name="Lamps", count=3),)
    assert voice.via == (Tally(name="Telegram", count=1),)
    assert (voice.first, voice.last) == ("2024-02-16", "2024-02-19T07:30:00Z")
    assert (found.statements, found.unresolved) == (4, 1)


NAMES = st.sampled_from(
    [
        "Иван Орлов",
        "Ivan Orlov",
        "Орлов",
        "Orlov",
        "И. Орлов",
        "Егор Орлов",
        "Egor Orlov",
        None,
        "police",
    ]
)
DOCUMENTS = st.sampled_from(["d1", "d2", "d3"])
SAID = st.lists(
    st.builds(
        said,
        NAMES,
        DOCUMENTS,
        kind=st.sampled_from([None, *"pb"]).map({None: None, "p": "person", "b": "body"}.get),
    ),
    max_size=12,
)
PAIRS = st.tuples(
    st.sampled_from(["Иван Орлов", "Ivan Orlov", "Орлов"]),
    st.sampled_from(["Egor Orlov", "Orlov", "И. Орлов"]),
    st.sampled_from(Decision),
)


@given(SAID, st.lists(PAIRS, max_size=3))
def test_every_statement_is_counted_once_whatever_is_judged(statements, decisions):
    judgements = [judged(left, right, decision) for left, right, decision in decisions]
    found = roll(*statements, judgements=judgements)
    assert found.statements == len(statements)
    assert found.unresolved + sum(voice.statements for voice in found.voices) == len(statements)
    names = [name for voice in found.voices for name in voice.speakers]
    assert len(names) == len(set(names))


@given(SAID, st.lists(PAIRS, max_size=3))
def test_two_judged_different_are_never_one_speaker(statements, decisions):
    judgements = [judged(left, right, decision) for left, right, decision in decisions]
    found = roll(*statements, judgements=judgements)
    for judgement in latest(judgements).values():
        if judgement.decision is Decision.DIFFERENT:
            pair = {judgement.left, judgement.right}
            assert not any(pair <= set(voice.speakers) for voice in found.voices)


@given(SAID)
def test_the_order_of_the_statements_makes_no_other_speakers(statements):
    there, back = roll(*statements), roll(*reversed(statements))
    assert {frozenset(each.speakers) for each in there.voices} == {
        frozenset(each.speakers) for each in back.voices
    }


@pytest.mark.parametrize("name", ["Иван Орлов", "Egor Orlov"])
def test_brothers_stay_two(name):
    assert len(roll(said(name, "d1"), said("Пётр Орлов", "d2")).voices) == 2
