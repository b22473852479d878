"""What real coverage does to a quotation, each beside what only looks like it."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_statement
from sayso.model import ChangeKind, Document, Mode, Span, Statement

# Other posts in which common words stand without capitals.
CHATTER = (
    "the tug, the barge, a crew, some houses, most people, the gate, the price of coal; "
    "некоторые дома, часть посёлка, мост, баржа, цена, буксир; деякі хати, частина, ціна"
)

ALTERED = {
    "common words swapped": (
        "The tug rammed the barge at dawn, and both crews are safe.",
        "The barge rammed the tug at dawn, and both crews are safe.",
        "agent",
    ),
    "verbs swapped": (
        "It took the divers longer to find the leak than to mend it.",
        "It took the divers longer to mend the leak than to find it.",
        "agent",
    ),
    "others for the speaker's we": (
        "We emptied the granary in two nights, and nobody stopped us.",
        "The villagers emptied the granary in two nights, and nobody stopped us.",
        "agent",
    ),
    "others for the speaker's we, with its verb": (
        "Мы чиним мост через Лесную, и конца этому не видно.",
        "Бригада чинит мост через Лесную, и конца этому не видно.",
        "agent",
    ),
    "opposite": (
        "The price of coal in Kamenka fell by a third over the winter.",
        "The price of coal in Kamenka rose by a third over the winter.",
        "sense",
    ),
    "opposite in Russian": (
        "Из посёлка за январь уехали тридцать семей шахтёров.",
        "В посёлке за январь остались тридцать семей шахтёров.",
        "sense",
    ),
    "opposite in Ukrainian": (
        "Із сорока ліжок у лазареті вільні лише вісім.",
        "Із сорока ліжок у лазареті зайняті лише вісім.",
        "sense",
    ),
    "near homonym": (
        "The parish intends to raise the sea wall at Hollin this summer.",
        "The parish intends to raze the sea wall at Hollin this summer.",
        "sense",
    ),
    "a denying verb lost": (
        "The night crew failed to close the upper sluice before the flood.",
        "The night crew closed the upper sluice before the flood.",
        "negation",
    ),
    "condition cut without a mark": (
        "Parents may fetch the children from noon, provided they have rung first, and stay to tea.",
        "Parents may fetch the children from noon, and stay to tea.",
        "condition",
    ),
    "condition cut without a mark, in Russian": (
        "Мы откроем, если лёд простоит ещё двое суток, переправу для пеших в субботу.",
        "Мы откроем переправу для пеших в субботу.",
        "condition",
    ),
    "hedge cut without a mark": (
        "Лодку, по всей видимости, сорвало с якоря прошлой ночью.",
        "Лодку сорвало с якоря прошлой ночью.",
        "hedge",
    ),
    "two halves made one sentence": (
        "The roof of the baths is sound. The boiler is old. It will be replaced before winter.",
        "The roof of the baths will be replaced before winter.",
        "sense",
    ),
}
BENIGN = {
    "passive": (
        "The tug rammed the barge at dawn, and both crews are safe.",
        "The barge was rammed by the tug at dawn, and both crews are safe.",
    ),
    "denied otherwise": (
        "The council did not agree to sell the old pier this spring.",
        "The council refused to agree to sell the old pier this spring.",
    ),
    "denied otherwise in Russian": (
        "Совет не согласился продать пустырь под заправку этой весной.",
        "Совет отказался продать пустырь под заправку этой весной.",
    ),
    "denied otherwise, the other way": (
        "The council refused to sell the old pier this spring.",
        "The council did not sell the old pier this spring.",
    ),
    "verb that failed": (
        "We lost the pumps and the lamps failed in April after the flood.",
        "We lost the pumps and the lamps in April after the flood.",
    ),
    "perhaps for may": (
        "Перевозчик может поднять плату за проезд уже в феврале.",
        "Перевозчик, возможно, поднимет плату за проезд уже в феврале.",
    ),
    "some and a number of": (
        "Some of the wells on the north side of Hollin are salty now.",
        "A number of the wells on the north side of Hollin are salty now.",
    ),
    "number rounded and said so": (
        "The appeal for the lifeboat has raised 49,870 crowns since Easter.",
        "The appeal for the lifeboat has raised about 50,000 crowns since Easter.",
    ),
    "day written out": (
        "The hearing on the Hollin sluice is set for 23 September at noon.",
        "The hearing on the Hollin sluice is set for the twenty-third of September at noon.",
    ),
    "number moved": (
        "Of every ten calls at night three come from the island of Skarn.",
        "Three of every ten calls at night come from the island of Skarn.",
    ),
    "sentence passed over whole": (
        "Our choir has sung in barns. We never rehearse on Sundays. The doors close at seven.",
        "Our choir has sung in barns. The doors close at seven.",
    ),
    "condition gone with a mark": (
        "Parents may fetch the children from noon, provided they have rung first, and stay to tea.",
        "Parents may fetch the children from noon … and stay to tea.",
    ),
}


def changes(said, quoted, mode=Mode.DIRECT):
    index = MemoryIndex([Document(id="o", text=said), Document(id="x", text=CHATTER)])
    report = Document(id="report", text=quoted)
    statement = Statement(
        id="s", document_id="report", mode=mode, content=(Span(0, len(quoted)),), text=quoted
    )
    trace = trace_statement(statement, document=report, index=index)
    return next(iter((*trace.links, *trace.candidates))).changes


@pytest.mark.parametrize(("said", "quoted", "kind"), ALTERED.values(), ids=ALTERED)
def test_what_turns_the_sense_is_altered_and_says_what(said, quoted, kind):
    notes = [each.note for each in changes(said, quoted) if each.change == ChangeKind.ALTERED]
    assert [note for note in notes if note.startswith(kind)]


@pytest.mark.parametrize(("said", "quoted"), BENIGN.values(), ids=BENIGN)
def test_what_only_looks_like_it_is_not_altered(said, quoted):
    notes = [each.note for each in changes(said, quoted) if each.change == ChangeKind.ALTERED]
    assert notes == []


def test_a_swap_shows_the_words_that_changed_places_once():
    said, quoted, _ = ALTERED["common words swapped"]
    assert {each.change for each in changes(said, quoted)} == {ChangeKind.ALTERED}


def test_two_quotations_in_reported_speech_are_joined_by_the_reports_own_word():
    found = changes(
        "The old bridge is closed. The mayor is away. The road to Skarn is flooded.",
        "that “the old bridge is closed” and “the road to Skarn is flooded”",
        Mode.INDIRECT,
    )
    assert {each.change for each in found} == {ChangeKind.ELIDED}


def test_words_left_out_beside_a_replaced_one_are_elided_as_well():
    found = changes(
        "We will mend the pier as soon as the second barge with timber comes from Skarn in May.",
        "We will mend the pier when timber comes from Skarn in May.",
    )
    assert {each.change for each in found} == {ChangeKind.REWORDED, ChangeKind.ELIDED}
