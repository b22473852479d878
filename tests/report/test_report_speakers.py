"""Who speaks, as the terminal shows it."""

import io

import pytest
from rich.console import Console

from sayso.model import (
    Cut,
    Evidence,
    EvidenceKind,
    Merge,
    Roll,
    SpeakerKind,
    Tally,
    Voice,
)
from sayso.report.speakers_merges import ASKED_SHOWN, REASONS
from sayso.report.speakers_terminal import KINDS, print_roll


def voice(name, **more):
    fields = {
        "id": name,
        "name": name,
        "kind": SpeakerKind.PERSON,
        "speakers": (name,),
        "aliases": (Tally(name=name, count=2, lang="en"),),
        "statements": 2,
        "documents": 1,
    }
    return Voice(**{**fields, **more})


def merge(left, right, *kinds, score=0.9):
    evidence = tuple(
        Evidence(kind=kind, left=left, right=right, document_ids=("d1", "d2")) for kind in kinds
    )
    return Merge(id=f"{left} {right}", left=left, right=right, evidence=evidence, score=score)


def shown(*voices, merges=(), cuts=(), width=100, statements=3, with_merges=True):
    roll = Roll(voices=voices, merges=merges, cuts=cuts, statements=statements, unresolved=1)
    console = Console(file=io.StringIO(), width=width)
    print_roll(roll, console=console, merges=with_merges)
    return console.file.getvalue()


def test_a_speaker_is_shown_with_names_channels_media_and_dates():
    told = shown(
        voice(
            "Ada Lund",
            aliases=(Tally(name="Ada Lund", count=2), Tally(name="Ада Лунд", count=1, lang="ru")),
            channels=(Tally(name="Lamps", count=3),),
            via=(Tally(name="Telegram", count=1),),
            first="2024-02-16",
            last="2024-02-19T07:30:00Z",
        )
    )
    assert "Ada Lund · person · 2 statements in 1 document · 2024-02-16 to 2024-02-19" in told
    assert "also as   Ада Лунд [ru] 1" in told
    assert "in        Lamps 3" in told
    assert "through   Telegram 1" in told


def test_one_day_is_told_once_and_none_not_at_all():
    assert " · 2024-02-16\n" in shown(voice("Ada Lund", first="2024-02-16", last="2024-02-16"))
    assert "1 document\n" in shown(voice("Ada Lund"))


def test_more_names_than_fit_are_counted():
    aliases = tuple(Tally(name=f"Name {number}", count=1) for number in range(9))
    assert "and 3 more" in shown(voice("Ada Lund", aliases=aliases))


def test_those_known_in_one_document_come_after_the_others():
    told = shown(voice("the company", local=True, kind=None), voice("Ada Lund"))
    assert (
        told.index("Ada Lund") < told.index("known in one document only") < told.index("the comp")
    )
    assert "2 speakers (1 of them known in one document only)" in told


def test_statements_are_the_resolved_and_the_unresolved():
    assert "3 statements = 2 resolved + 1 unresolved" in shown(voice("Ada Lund"))


@pytest.mark.parametrize("width", [30, 60, 100, 200])
def test_no_line_is_longer_than_the_terminal(width):
    told = shown(voice("Ada " + "Lund " * 30), width=width)
    assert max(map(len, told.splitlines())) <= min(width, 100)


def test_merges_are_shown_on_request_only():
    joined = merge("Ada", "Ада", EvidenceKind.RESPELLED)
    one = voice("Ada", speakers=("Ada", "Ада"), merges=(joined.id,))
    assert "joined" not in shown(one, merges=[joined], with_merges=False)
    told = shown(one, merges=[joined])
    assert "Ada  =  Ада  0.90" in told
    assert "- spellings of one name  [d1, d2]" in told
    assert "ids: Ada Ада" in told


def test_what_a_person_judged_is_told():
    joined = merge("Ada", "Ye", EvidenceKind.JUDGED, score=1.0)
    told = shown(voice("Ada", speakers=("Ada", "Ye"), merges=(joined.id,)), merges=[joined])
    assert "Ada  =  Ye" in told
    assert "a person judged so" in told


def test_questions_name_who_else_may_be_meant():
    question = Merge(
        id="m",
        left="Lund",
        right="Ada Lund",
        evidence=(
            Evidence(kind=EvidenceKind.SURNAME, left="Lund", right="Ada Lund"),
            Evidence(kind=EvidenceKind.RIVAL, left="Eva Lund", right="Eva Lund"),
        ),
        score=0.1,
    )
    told = shown(voice("Lund"), voice("Ada Lund"), merges=[question])
    assert "Lund  ?  Ada Lund" in told
    assert "others may be meant: Eva Lund" in told


def test_questions_beyond_the_first_are_counted():
    questions = [
        merge("Lund", f"A{number} Lund", EvidenceKind.SURNAME, score=0.3)
        for number in range(ASKED_SHOWN + 3)
    ]
    told = shown(
        voice("Lund"),
        *(voice(f"A{number} Lund") for number in range(ASKED_SHOWN + 3)),
        merges=questions,
    )
    assert "and 3 less likely ones" in told


def test_what_was_kept_apart_tells_why():
    cut = Cut(
        merge=merge("Ada", "Ада", EvidenceKind.RESPELLED), because="Ada is judged not to be Ада"
    )
    told = shown(voice("Ada"), voice("Ада"), merges=[cut.merge], cuts=[cut])
    assert "kept apart" in told
    assert "is judged not to be" in told
    assert "not joined" not in told


def test_an_override_of_direction_in_a_name_is_left_out():
    assert "\u202e" not in shown(voice("Ada\u202e Lund"))


def test_every_kind_has_its_words():
    assert set(REASONS) == set(EvidenceKind)
    assert set(KINDS) == {None, *SpeakerKind}
