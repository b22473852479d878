"""The tables of nouns for people and bodies."""

import pytest

from sayso.lang.describing import TABLES, get_describing
from sayso.lang.known import LANGUAGES


def test_every_language_has_a_table_and_others_have_the_english_one():
    assert TABLES.keys() == LANGUAGES.keys()
    assert get_describing("xx") is get_describing("en")


@pytest.mark.parametrize("code", sorted(TABLES))
def test_what_may_be_any_leader_or_trader_is_a_noun_that_the_tables_know(code):
    language, describing = LANGUAGES[code], get_describing(code)
    bodies = language.bodies | describing.bodies
    jobs = language.roles | describing.jobs
    assert describing.traders <= bodies
    assert describing.authorities <= bodies
    assert describing.leaders <= jobs
    assert describing.same.keys() <= jobs


@pytest.mark.parametrize("code", sorted(TABLES))
def test_a_noun_that_stands_for_others_stands_for_itself(code):
    same = get_describing(code).same
    assert not same.keys() & set(same.values())


def test_a_capital_is_known_in_every_case_with_its_country():
    describing = get_describing("ru")
    assert describing.capitals[describing.capital_forms["праги"]] == "Чехия"
