"""Whether two names mean one speaker."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eval.chain_names import is_name, same_speaker, share_word


@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        pytest.param("Ada Lund", "Ada Lund", id="same words"),
        pytest.param("Ada Lund", "Lund, Ada", id="any order"),
        pytest.param("Roy Pell", "Sir Roy Pell", id="honorific"),
        pytest.param("José Núñez", "Jose Nunez", id="accents"),
        pytest.param("Ada Lund", "Ms Lund", id="surname of one bearer"),
        pytest.param("Mei-Lin Okafor", "Okafor", id="surname after a hyphen"),
        pytest.param("Пётр Орлов", "Петра Орлова", id="inflected"),
        pytest.param("Марія Коваль", "Марії Коваль", id="inflected with a soft stem"),
        pytest.param("следствие", "следствия", id="inflected noun"),
        pytest.param("Ostvik Post", "the Post", id="last word of an outlet"),
        pytest.param("the Echo", "Echo", id="article"),
        pytest.param("residents", "angry residents of Pell Lane", id="description with more"),
        pytest.param("residents of Pell Lane", "Residents", id="description with less"),
        pytest.param("spokesman for the ministry", "A spokesman", id="head of a description"),
        pytest.param("Ada Lund's husband", "her husband", id="possessive"),
        pytest.param("one of the wives", "one of them", id="pronoun in a description"),
        pytest.param("two officials", "two officials who asked not to be named", id="clause"),
    ],
)
def test_names_of_one_speaker_agree(gold: str, predicted: str) -> None:
    assert same_speaker(gold, predicted)


@pytest.mark.parametrize(
    ("gold", "predicted", "others"),
    [
        pytest.param("Ada Lund", "", (), id="nobody"),
        pytest.param("Ada Lund", "Ada", (), id="given name"),
        pytest.param("Ada Lund", "Eva Lund", (), id="other given name"),
        pytest.param("Ada Lund", "Lund", ("Eva Lund",), id="surname of two"),
        pytest.param("Ada Lund", "Ada Lund's lawyer", (), id="somebody of hers"),
        pytest.param("Ada Lund", "Mayor Ada Lund", (), id="role in the name"),
        pytest.param("Ada Lund", "the mayor", (), id="description of a name"),
        pytest.param("the mayor", "Ada Lund", (), id="name of a description"),
        pytest.param("Ada Lund's husband", "Ada Lund", (), id="owner"),
        pytest.param("residents of Pell Lane", "residents of Dray", (), id="of another place"),
        pytest.param("a man in a cap", "the man", ("the man",), id="words of another"),
        pytest.param("a boy", "they", (), id="other word"),
        pytest.param("Иван Орлов", "Орлова", ("Анна Орлова",), id="surname of a couple"),
    ],
)
def test_names_of_others_do_not_agree(gold: str, predicted: str, others: tuple[str, ...]) -> None:
    assert not same_speaker(gold, predicted, others=others)


@pytest.mark.parametrize("words", ["Bank of Dray", "«Маяк-Информ»", "the Echo", "Dr. Ada Lund"])
def test_capitals_make_a_name(words: str) -> None:
    assert is_name(words)


@pytest.mark.parametrize("words", ["ministry of transport", "банк «Причал»", "the", ""])
def test_a_common_noun_makes_a_description(words: str) -> None:
    assert not is_name(words)


@given(st.text(alphabet="abя'’ ,ofthe", max_size=12), st.text(alphabet="abя'’ ,ofthe", max_size=12))
def test_what_agrees_shares_a_word(gold: str, predicted: str) -> None:
    assert not same_speaker(gold, predicted) or share_word(gold, predicted)
