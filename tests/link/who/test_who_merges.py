"""Which names of a run are joined, on what evidence, and what is left to a person."""

import pytest
from naming_who import BODY, documents, said, speaker

from sayso.link.who.bearers import bearers_of, local_id
from sayso.link.who.merges import JOINED, merges_of
from sayso.model import Document, DocumentKind, EvidenceKind, SpeakerKind

WORDS = "that the old bridge will be closed for the whole winter"


def merges(*statements, texts=None):
    held = texts or documents(*statements)
    return merges_of(bearers_of(statements, documents=held), documents=held.values())


def joined(*statements, texts=None):
    """Return the pairs of names that are joined, and the kinds of evidence."""
    return {
        frozenset((merge.evidence[0].left, merge.evidence[0].right)): [
            each.kind for each in merge.evidence
        ]
        for merge in merges(*statements, texts=texts)
        if merge.score >= JOINED
    }


def test_a_name_in_two_scripts_is_joined_with_the_words_and_documents_of_both_sides():
    [merge] = merges(said("Serhii Lavkin", "d1"), said("Сергей Лавкин", "d2"))
    assert merge.score >= JOINED
    assert {merge.left, merge.right} == {speaker("Serhii Lavkin").id, speaker("Сергей Лавкин").id}
    [evidence] = merge.evidence
    assert evidence.kind is EvidenceKind.RESPELLED
    assert {evidence.left, evidence.right} == {"Serhii Lavkin", "Сергей Лавкин"}
    assert set(evidence.document_ids) == {"d1", "d2"}


def test_the_same_name_in_two_documents_is_one_bearer():
    held = [said("Ada Lund", "d1"), said("Ada Lund", "d2")]
    [bearer] = bearers_of(held, documents=documents(*held))
    assert (bearer.statements, len(bearer.documents)) == (2, 2)


def test_a_surname_alone_is_no_reason_but_a_question():
    [merge] = merges(said("Lund", "d1"), said("Ada Lund", "d2"))
    assert merge.score < JOINED


@pytest.mark.parametrize(
    ("surname", "full", "kind"),
    [
        pytest.param(
            [said("мэр Хольц", "d1")],
            [said("мэр Анна Хольц", "d2")],
            EvidenceKind.OFFICE,
            id="office",
        ),
        pytest.param(
            [said("Lund", "d1", text=WORDS)],
            [said("Ada Lund", "d2", text=WORDS)],
            EvidenceKind.STATEMENT,
            id="the same words",
        ),
        pytest.param(
            [said("Lund", "d1")],
            [said("Ada Lund", f"full{number}") for number in range(3)],
            EvidenceKind.KNOWN,
            id="often named in full",
        ),
    ],
)
def test_a_surname_is_joined_to_its_one_bearer_on_one_evidence_more(surname, full, kind):
    [kinds] = joined(*surname, *full).values()
    assert kinds == [EvidenceKind.SURNAME, kind]


def test_company_alone_is_told_but_not_enough():
    [merge] = merges(
        said("Lund", "d1"), said("Vera Moss", "d1"), said("Ada Lund", "d2"), said("Vera Moss", "d2")
    )
    assert [each.kind for each in merge.evidence] == [EvidenceKind.SURNAME, EvidenceKind.COMPANY]
    assert merge.evidence[1].left == "Vera Moss"
    assert merge.score < JOINED


def test_a_surname_that_two_bear_is_never_joined_and_names_the_rival():
    full = [said(name, f"{name}{at}") for name in ("Ada Lund", "Eva Lund") for at in range(3)]
    found = merges(said("Lund", "d1"), *full)
    assert all(merge.score < JOINED for merge in found)
    assert {each.left for merge in found for each in merge.evidence if each.kind == "rival"} == {
        "Ada Lund",
        "Eva Lund",
    }


def test_a_rival_in_another_language_counts():
    held = [said("Orlov", "d1"), *(said("Ivan Orlov", f"e{at}") for at in range(3))]
    held.append(said("Егор Орлов", "d2"))
    texts = {each.document_id: Document(id=each.document_id, text="", lang="en") for each in held}
    texts["d2"] = Document(id="d2", text="", lang="ru")
    assert joined(*held, texts=texts) == {}


def test_a_name_that_two_patronymics_fit_is_joined_to_neither():
    assert (
        joined(
            said("Иван Орлов", "d1"),
            said("Иван Петрович Орлов", "d2"),
            said("Иван Сергеевич Орлов", "d3"),
        )
        == {}
    )


def test_a_surname_that_several_bear_is_known_in_each_document_apart():
    held = [said("Lund", "d1"), said("Lund", "d2"), said("Ada Lund", "d3"), said("Eva Lund", "d4")]
    found = bearers_of(held, documents=documents(*held))
    assert sorted(each.name for each in found if each.local) == ["Lund", "Lund"]


@pytest.mark.parametrize(
    "statement",
    [
        pytest.param(lambda at: said("officials", at, kind=SpeakerKind.GROUP), id="group"),
        pytest.param(lambda at: said("a man", at, kind=SpeakerKind.UNNAMED), id="unnamed"),
        pytest.param(lambda at: said("the company", at, kind=BODY), id="bare noun"),
        pytest.param(lambda at: said("Voters", at, kind=None), id="common word"),
    ],
)
def test_whoever_is_no_name_is_never_joined_across_documents(statement):
    held = [statement("d1"), statement("d2")]
    texts = documents(*held, d2="and all voters came")
    assert len(bearers_of(held, documents=texts)) == 2
    assert merges(*held, texts=texts) == []


def test_two_whom_one_document_names_apart_are_never_joined():
    held = [said("Sergei Ivanov", "d1"), said("Serhii Ivanov", "d1")]
    assert merges(*held) == []
    assert len(merges(said("Sergei Ivanov", "d1"), said("Serhii Ivanov", "d2"))) == 1


def test_other_offices_in_one_document_tell_two_apart():
    assert merges(said("Mayor Ada Lund", "d1"), said("Judge Ada Lund", "d1")) == []
    assert len(joined(said("Mayor Ada Lund", "d1"), said("Ada Lund", "d1"))) == 1


def test_an_abbreviation_is_joined_where_a_document_explains_it():
    held = [
        said("Reed and Fern Board", "d1", kind=BODY),
        said("RFB", "d2", kind=BODY),
        said("ROX", "d2", kind=BODY),
    ]
    texts = documents(
        *held, d1="The Reed and Fern Board (RFB) and the Old Mill (ROX) met. Also Fern Board (BF)."
    )
    assert joined(*held, texts=texts) == {
        frozenset(("RFB", "Reed and Fern Board")): [EvidenceKind.SPELLED_OUT]
    }


def test_a_channels_title_and_address_are_one():
    held = [said("Lamps of Ostvik", "d1", kind=BODY), said("@lamps_ostvik", "d2", kind=BODY)]
    texts = documents(*held)
    texts["p"] = Document(
        id="p",
        text="",
        channel="Lamps of Ostvik",
        url="https://t.me/lamps_ostvik/7",
        kind=DocumentKind.POST,
    )
    [kinds] = joined(*held, texts=texts).values()
    assert kinds == [EvidenceKind.HANDLE]


def test_a_ministry_without_its_country_is_its_own_in_each_language():
    held = [said("Минобороны", "d1", kind=BODY), said("Міноборони", "d2", kind=BODY)]
    texts = {
        "d1": Document(id="d1", text="", lang="ru"),
        "d2": Document(id="d2", text="", lang="uk"),
    }
    assert merges(*held, texts=texts) == []


def test_two_of_one_office_and_words_count_more_than_the_name_alone():
    [alone] = merges(said("Serhii Lavkin", "d1"), said("Сергей Лавкин", "d2"))
    [with_words] = merges(
        said("Serhii Lavkin", "d1", text=WORDS), said("Сергей Лавкин", "d2", text=WORDS)
    )
    assert with_words.score > alone.score


def test_a_local_id_is_one_documents_own():
    lund = speaker("Ada Lund")
    assert local_id("d1", lund) != local_id("d2", lund)
    held = [said("Ada Lund", "d1"), said("Ada Lund", "d2")]
    found = bearers_of(held, documents={}, judged={local_id("d1", lund)})
    assert {each.id for each in found} == {local_id("d1", lund), lund.id}


def test_a_long_block_is_cut_into_names_spelled_the_same(monkeypatch):
    monkeypatch.setattr("sayso.link.who.blocks.LONGEST_BLOCK", 1)
    found = joined(said("Ada Lund", "d1"), said("Mayor Ada Lund", "d2"), said("Ado Lind", "d3"))
    assert found.keys() == {frozenset(("Ada Lund", "Mayor Ada Lund"))}


def test_a_surname_that_a_crowd_bears_is_not_even_asked(monkeypatch):
    monkeypatch.setattr("sayso.link.who.blocks.CROWD", 0)
    assert merges(said("Lund", "d1"), said("Ada Lund", "d2")) == []


def test_a_surname_that_a_crowd_bears_is_not_joined_between_documents(monkeypatch):
    monkeypatch.setattr("sayso.link.who.blocks.CROWD", 0)
    held = [said("Lund", "d1"), said("Lund", "d2"), said("Ada Lund", "d3"), said("Eva Lund", "d4")]
    assert joined(*held) == {}


def test_a_channel_with_a_name_in_each_language_has_both():
    held = [
        said("Лампы | Lamps at the Gate", "d1", kind=BODY),
        said("Lamps at the Gate", "d2", kind=BODY),
    ]
    texts = documents(*held)
    for number in ("p1", "p2"):
        texts[number] = Document(
            id=number, text="", channel="Лампы | Lamps at the Gate", kind=DocumentKind.POST
        )
    texts["p3"] = Document(id="p3", text="", kind=DocumentKind.POST)
    [kinds] = joined(*held, texts=texts).values()
    assert kinds == [EvidenceKind.HANDLE]
