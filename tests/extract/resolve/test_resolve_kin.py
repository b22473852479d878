"""Groups by kin, and who stands behind what was written."""

import pytest
from extract_cases import statements

from sayso.extract.assemble import statements_of
from sayso.extract.rules import RuleTagger
from sayso.model import Document

WIVES = "“We wait for them at the gate,” the wives and mothers of the miners said.\n"
SISTERS = "“We wait for them in town,” the sisters of the pilots said.\n"


def last_speaker(text, lang="en"):
    speaker = statements(text, lang=lang)[-1].speaker
    return speaker.name if speaker else None


@pytest.mark.parametrize(
    ("before", "source", "expected"),
    [
        pytest.param(WIVES, "the women", "the wives and mothers of the miners", id="women"),
        pytest.param(WIVES, "the men", "the men", id="no men spoke"),
        pytest.param(WIVES + SISTERS, "the women", "the women", id="two groups"),
        pytest.param("", "the women", "the women", id="nobody before"),
        pytest.param(WIVES, "the women of the town", "the women of the town", id="others"),
    ],
)
def test_the_women_are_the_one_group_of_women_that_spoke(before, source, expected):
    text = f"{before}The town was quiet.\n“Nobody has come to us so far,” {source} said."
    assert last_speaker(text) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param("Ada Lund's letter", "Ada Lund", id="a letter"),
        pytest.param("Ada Lund's lawyer", "Ada Lund's lawyer", id="a lawyer"),
    ],
)
def test_what_somebody_wrote_speaks_for_who_wrote_it(source, expected):
    text = f"Mayor Ada Lund left.\n“Nobody has come to us so far,” {source} said."
    assert last_speaker(text) == expected


def test_an_outlet_is_never_the_company_that_it_reports_of():
    text = (
        "“The works will close for good,” Northern Lamps said.\n"
        "The town was quiet.\n“Nobody has asked us so far,” the company said."
    )
    document = Document(id="d", text=text, lang="en", channel="Northern Lamps")
    *_, last = statements_of(document, tagger=RuleTagger())
    assert last.speaker is None or last.speaker.name != "Northern Lamps"
