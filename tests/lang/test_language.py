"""The tables of words that report speech."""

from dataclasses import fields

import pytest

from sayso.lang.known import LANGUAGES, get_language
from sayso.lang.language import Language, forms, whole_words
from sayso.model import StatementKind

EVERY = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
WORD_TABLES = [
    field.name for field in fields(Language) if str(field.type).startswith(("frozenset", "tuple"))
]


@EVERY
@pytest.mark.parametrize("table", [*WORD_TABLES, "cues", "kinds"])
def test_every_word_is_lower_case_without_space_around_it(language, table):
    for word in getattr(language, table):
        assert word
        assert word == word.strip().lower()


@EVERY
def test_every_word_is_written_in_one_alphabet(language):
    latin = set("abcdefghijklmnopqrstuvwxyz")
    for table in [*WORD_TABLES, "cues", "kinds"]:
        for word in getattr(language, table):
            letters = {letter for letter in word if letter.isalpha()}
            assert letters <= latin or not letters & latin


@EVERY
@pytest.mark.parametrize("part", ["nouns", "told", "passives"])
def test_what_is_said_of_some_cues_is_said_of_cues(language, part):
    unknown = getattr(language, part) - set(language.cues)
    assert unknown <= {"remind", "reminded", "pressed"}  # spoken to, though they report nothing


@EVERY
@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("helpers", "pronouns"),
        ("helpers", "determiners"),
        ("pronouns", "prepositions"),
        ("relatives", "prepositions"),
        ("that", "prepositions"),
    ],
)
def test_tables_that_exclude_each_other_share_no_word(language, one, other):
    assert not getattr(language, one) & getattr(language, other)


@EVERY
def test_no_helper_is_a_cue(language):
    assert not language.helpers & set(language.cues)


@EVERY
def test_a_possessive_stands_inside_an_opener(language):
    inside = {word for opener in language.openers for word in opener.split()}
    assert language.possessives <= inside


@EVERY
def test_cues_and_openers_are_found_as_whole_words_whatever_their_case(language):
    for word, pattern in [
        *((cue, language.cue_pattern) for cue in language.cues),
        *((opener, language.opener_pattern) for opener in language.openers),
    ]:
        assert pattern.fullmatch(word.upper()) or "\u0131" in word
        assert pattern.search(f"x{word}x") is None
        assert pattern.search(f"x {word}, x").group() == word


@EVERY
def test_every_kind_has_words_that_tell_it(language):
    assert {*language.cues.values(), *language.kinds.values()} == set(StatementKind)


@EVERY
def test_the_longest_beginning_tells_a_words_kind(language):
    for beginning, kind in language.kinds.items():
        assert language.kind_of_word(beginning) is kind
    assert language.kind_of_word("§§§") is None


def test_the_longest_of_several_words_is_found():
    assert whole_words(("put", "put it")).search("she put  it").group() == "put  it"


def test_a_table_without_words_finds_nothing():
    language = Language(code="xx", name="None", cues={})
    assert language.cue_pattern.search("she said, according to him") is None
    assert language.opener_pattern.search("") is None
    assert language.function_words == frozenset()


def test_a_table_of_forms_is_read_line_by_line():
    assert forms("\nsay, says\n put it, \n", StatementKind.SPEECH) == dict.fromkeys(
        ["say", "says", "put it"], StatementKind.SPEECH
    )


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_a_known_code_gives_its_language(code):
    assert get_language(code).code == code


@pytest.mark.parametrize("code", [None, "", "xx", "EN"])
def test_an_unknown_code_gives_english(code):
    assert get_language(code).code == "en"
