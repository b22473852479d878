"""Which documents are taken for the place of the words, and how sure each of them is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link import places
from sayso.link.index import MemoryIndex
from sayso.link.places import FLOOR, PATIENCE, Place, beside_best, places_of
from sayso.link.quotation import quotation_of_text
from sayso.model import Document

SAID = "The ferry to Marrow Bay will not sail before the ice on the upper lock has been broken."
OTHERS = (
    "The harvest festival in Tarvia opened with a parade of tractors and a brass band.",
    "Prices for copper rose by 4 percent on the exchange, the highest since spring.",
    "Nobody on the council could say who had ordered the second fence.",
)
IDIOMS = {
    "at the end of the day": (
        "At the end of the day the Orlik brothers will have to pay for the bridge.",
        "We packed the tents at the end of the day and counted the children twice.",
    ),
    "a drop in the ocean": (
        "Four new pumps are a drop in the ocean, the miners' wives told the inspector.",
        "Her savings were a drop in the ocean when the roof of the chapel came down.",
    ),
    "the tip of the iceberg": (
        "The missing diesel is only the tip of the iceberg, said the auditor Venn.",
        "What the choir sang on Sunday was the tip of the iceberg: they know ninety songs.",
    ),
    "on the other hand": (
        "On the other hand, the harbour has never been deeper than it is this winter.",
        "Our oven is old; on the other hand, it bakes the best rye bread in Kellen.",
    ),
    "sooner or later": (
        "Sooner or later the company will have to open its books to the widows.",
        "Sooner or later every cat in this street comes to sleep in our shed.",
    ),
    "that is the way things are": (
        "The quota was cut again, and that is the way things are, shrugged the fisherman.",
        "He burnt the soup and laughed: that is the way things are with a new stove.",
    ),
    "в конце концов": (
        "В конце концов завод Орлика закроют, и об этом знают все в посёлке.",
        "Мы искали ключ от сарая и в конце концов нашли его в чайнике.",
    ),
    "капля в море": (
        "Четыре насоса — это капля в море, сказали инспектору жёны шахтёров.",
        "Собранные на ярмарке деньги оказались для хора капля в море.",
    ),
    "рано или поздно": (
        "Рано или поздно компания откроет вдовам свои счета.",
        "Рано или поздно все кошки нашей улицы приходят спать в сарай.",
    ),
    "как снег на голову": (
        "Проверка пришла как снег на голову, признал директор лесопилки.",
        "Гости свалились как снег на голову, и пирога на всех не хватило.",
    ),
    "зрештою": (
        "Врешті-решт завод Орлика закриють, і про це знає все селище.",
        "Ми шукали ключ від комори і врешті-решт знайшли його в чайнику.",
    ),
    "рано чи пізно": (
        "Рано чи пізно компанія відкриє вдовам свої рахунки.",
        "Рано чи пізно всі коти нашої вулиці приходять спати до комори.",
    ),
    "крапля в морі": (
        "Чотири насоси — це крапля в морі, сказали інспектору дружини шахтарів.",
        "Зібрані на ярмарку гроші виявилися для хору як крапля в морі.",
    ),
    "як грім серед ясного неба": (
        "Перевірка прийшла як грім серед ясного неба, визнав директор тартака.",
        "Звістка про весілля була як грім серед ясного неба для всієї родини.",
    ),
}
WITH_IDIOMS = MemoryIndex(
    Document(id=f"d{number}", text=text)
    for number, text in enumerate([*OTHERS, SAID, *(post for _, post in IDIOMS.values())])
)


def index_of(*texts):
    return MemoryIndex(Document(id=f"d{n}", text=text) for n, text in enumerate(texts))


def looked_up(quoted, index):
    return places_of(quotation_of_text(quoted), index=index, exclude=())


@pytest.mark.parametrize("idiom", IDIOMS)
def test_a_statement_that_shares_only_an_idiom_with_a_post_is_not_from_there(idiom):
    statement, _ = IDIOMS[idiom]
    assert [place for place in looked_up(statement, WITH_IDIOMS) if place.is_found] == []


@pytest.mark.parametrize("idiom", IDIOMS)
def test_a_statement_with_an_idiom_is_found_where_it_was_made(idiom):
    statement, post = IDIOMS[idiom]
    best = looked_up(statement, index_of(post, *OTHERS, f"{OTHERS[0]} {statement} {SAID}"))[0]
    assert (best.said.document.id, best.is_found) == ("d4", True)
    assert best.probability > 0.9


@pytest.mark.parametrize(
    ("quoted", "found"),
    [
        pytest.param(SAID, True, id="as it stands"),
        pytest.param("will not sail before the ice on the upper lock", True, id="a fragment"),
        pytest.param(
            "The ferry to Marrow Bay will sail once the lock is free", True, id="reworded"
        ),
        pytest.param("ice on the upper lock", True, id="a few words in a row"),
        pytest.param("The bus to Marrow Bay was late again", False, id="a name in common"),
        pytest.param("It has been said that it will not be", False, id="function words"),
    ],
)
def test_words_are_found_where_enough_of_them_stand(quoted, found):
    ranked = looked_up(quoted, WITH_IDIOMS)
    assert any(place.is_found for place in ranked) == found
    assert not ranked or (ranked[0].probability >= FLOOR) == found


def test_nothing_is_found_in_an_empty_index():
    assert looked_up(SAID, index_of()) == []


def test_a_place_that_holds_less_than_the_best_is_less_sure_than_by_itself():
    shortened = "The ferry to Marrow Bay will not sail before the ice has been broken."
    alone = looked_up(SAID, index_of(shortened, *OTHERS))[0]
    best, behind = looked_up(SAID, index_of(shortened, *OTHERS, SAID))[:2]
    assert (best.said.document.text, behind.said.document.text) == (SAID, shortened)
    assert behind.is_found
    assert behind.probability < alone.probability
    assert best.probability > alone.probability


def test_copies_are_equally_sure_and_all_of_them_are_found():
    copies = looked_up(SAID, index_of(*([SAID] * (PATIENCE + 5)), *OTHERS))
    assert len([place for place in copies if place.is_found]) == PATIENCE + 5
    assert len({place.probability for place in copies[: PATIENCE + 5]}) == 1


def test_candidates_after_many_misses_are_not_aligned(monkeypatch):
    texts = [f"The ferry to pier {n} will not sail, said the captain {n}." for n in range(20)]
    aligned = []

    def nothing_shared(_, said, **__):
        aligned.append(said)
        return ()

    monkeypatch.setattr(places, "align", nothing_shared)
    assert looked_up("The ferry to Marrow Bay will not sail", index_of(*texts)) == []
    assert len(aligned) == PATIENCE


def test_a_better_place_that_is_taken_away_casts_no_doubt():
    shortened = "The ferry to Marrow Bay will not sail before the ice has been broken."
    alone = looked_up(SAID, index_of(shortened, *OTHERS))[0]
    ranked = looked_up(SAID, index_of(shortened, *OTHERS, SAID))
    again = beside_best(place for place in ranked if place.said.document.text != SAID)
    assert again[0].probability == pytest.approx(alone.probability, abs=0.05)


WORDS = st.lists(st.sampled_from([*SAID.split(), *OTHERS[1].split(), "[sic]"]), max_size=14)


def is_sane(place: Place) -> bool:
    return (
        0 < place.probability < 1
        and 0 <= place.score <= place.share + 1e-9
        and 0 < place.signs.likeness <= 1
        and 0 < place.signs.density <= 1
    )


@given(WORDS)
@settings(max_examples=80, deadline=None)
def test_whatever_is_asked_scores_fall_and_signs_stay_in_bounds(words):
    ranked = looked_up(" ".join(words), WITH_IDIOMS)
    scores = [place.score for place in ranked]
    assert scores == sorted(scores, reverse=True)
    assert all(map(is_sane, ranked))
    assert beside_best(ranked) == ranked
