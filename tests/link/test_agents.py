"""Who does what to whom."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_quotation
from sayso.model import ChangeKind, Document

CHATTER = "the guard, accused, blamed, miners and an army of drivers; they wanted bridges"

SWAPPED = {
    "names": (
        "Orlov accused Petrenko of fraud at the bridge.",
        "Petrenko accused Orlov of fraud at the bridge.",
        "agent: Orlov … Petrenko → Petrenko … Orlov",
    ),
    "names inside a sentence": (
        "On Tuesday General Orlov accused Petrenko of fraud at the bridge.",
        "On Tuesday Petrenko accused General Orlov of fraud at the bridge.",
        "agent: General … Petrenko → Petrenko … General",
    ),
    "countries": (
        "Tarvia attacked Sudmark without any warning in the night.",
        "Sudmark attacked Tarvia without any warning in the night.",
        "agent: Tarvia … Sudmark → Sudmark … Tarvia",
    ),
    "inside phrases": (
        "The army of Tarvia attacked the miners of Sudmark without any warning.",
        "The miners of Sudmark attacked the army of Tarvia without any warning.",
        "agent: Tarvia … Sudmark → Sudmark … Tarvia",
    ),
    "pronouns": (
        "He accused her of fraud at the old bridge.",
        "She accused him of fraud at the old bridge.",
        "agent: He … her → She … him",
    ),
    "a name and a pronoun": (
        "They wanted to disband the Guard before the winter came.",
        "The Guard wanted to disband them before the winter came.",
        "agent: They … Guard → Guard … them",
    ),
    "one only": (
        "They wanted to disband the Guard before the winter came.",
        "The Guard wanted to disband before the winter came.",
        "agent: They … Guard → Guard",
    ),
    "Russian": (
        "Орлов обвинил Петренко в обмане у моста.",
        "Петренко обвинил Орлова в обмане у моста.",
        "agent: Орлов … Петренко → Петренко … Орлова",
    ),
    "abbreviations have no case": (
        "ВКР предупредила ОТС о блокаде моста вчера вечером.",
        "ОТС предупредила ВКР о блокаде моста вчера вечером.",
        "agent: ВКР … ОТС → ОТС … ВКР",
    ),
    "Ukrainian": (
        "Тарвія попередила Судмарк про обстріл мосту вночі.",
        "Судмарк попередив Тарвію про обстріл мосту вночі.",
        "agent: Тарвія … Судмарк → Судмарк … Тарвію",
    ),
}


def changes(said, quoted):
    index = MemoryIndex([Document(id="o", text=said), Document(id="x", text=CHATTER)])
    trace = trace_quotation(quoted, id="q", index=index)
    link = next(iter((*trace.links, *trace.candidates)))
    return link.changes


@pytest.mark.parametrize(("said", "quoted", "note"), SWAPPED.values(), ids=SWAPPED)
def test_who_changed_places_about_the_verb_is_an_altered_agent(said, quoted, note):
    found = changes(said, quoted)
    assert [each.note for each in found if each.change == ChangeKind.ALTERED] == [note]
    swap = next(each for each in found if each.change == ChangeKind.ALTERED)
    assert all(0 <= span.start < span.end <= len(quoted) for span in swap.here)
    assert all(0 <= span.start < span.end <= len(said) for span in swap.there)


SAME = {
    "passive": (
        "Orlov accused Petrenko of fraud at the bridge yesterday morning.",
        "Petrenko was accused by Orlov of fraud at the bridge yesterday morning.",
    ),
    "passive without its doer": (
        "They disbanded the Guard before the winter came to the town.",
        "The Guard was disbanded before the winter came to the town.",
    ),
    "joined by and": (
        "Orlov and Petrenko met at the bridge to sign the treaty.",
        "Petrenko and Orlov met at the bridge to sign the treaty.",
    ),
    "a list": (
        "Orlov, accused, Petrenko, tired, met at the bridge to sign the treaty.",
        "Petrenko, accused, Orlov, tired, met at the bridge to sign the treaty.",
    ),
    "Russian order of words": (
        "Орлов обвинил Марину в обмане у моста.",
        "Марину обвинил Орлов в обмане у моста.",
    ),
    "Russian object first": (
        "Они хотят распустить Гвардию до конца осени.",
        "Гвардию хотят распустить до конца осени.",
    ),
    "Russian passive": (
        "Орлов обвинил Петренко в обмане у моста.",
        "Петренко обвинен Орловым в обмане у моста.",
    ),
}


@pytest.mark.parametrize(("said", "quoted"), SAME.values(), ids=SAME)
def test_another_order_of_the_same_who_and_whom_is_no_altered_agent(said, quoted):
    notes = [each.note for each in changes(said, quoted) if each.change == ChangeKind.ALTERED]
    assert not [note for note in notes if note.startswith("agent")]


def test_the_same_person_named_twice_swaps_with_nobody():
    said = "he had taken responsibility for his decision before he refused"
    found = changes(
        said, "that he then had taken his responsibility for a decision before he refused"
    )
    assert not [each for each in found if each.note.startswith("agent")]
