"""Errors say the file, the place, what is wrong and what to do."""

import pytest

from sayso import errors
from sayso.errors import InputError, LineError, MissingExtraError, ReadError, SaysoError


@pytest.mark.parametrize("kind", [InputError, ReadError, LineError])
def test_an_input_error_says_file_place_problem_and_remedy(kind):
    error = kind("a.json", "expected a list, got 3", remedy="export it again", place="message 31")
    assert str(error) == "a.json, message 31: expected a list, got 3; export it again"
    assert (error.path, error.place) == ("a.json", "message 31")
    assert (error.problem, error.remedy) == ("expected a list, got 3", "export it again")


def test_an_input_error_about_a_whole_file_names_no_place():
    error = ReadError("a.txt", "empty file", remedy="leave it out")
    assert str(error) == "a.txt: empty file; leave it out"


def test_a_missing_extra_says_how_to_install_it():
    error = MissingExtraError("spark", "running on a cluster")
    assert str(error) == "running on a cluster needs an extra: pip install 'sayso[spark]'"
    assert (error.extra, error.needed_for) == ("spark", "running on a cluster")


@pytest.mark.parametrize(
    ("child", "parent"),
    [
        (ReadError, InputError),
        (LineError, InputError),
        (InputError, SaysoError),
        (MissingExtraError, SaysoError),
        (SaysoError, Exception),
    ],
)
def test_every_error_hangs_where_the_tree_draws_it(child, parent):
    assert child.__base__ is parent


def test_the_tree_at_the_top_of_the_file_names_every_error():
    defined = {
        name
        for name, value in vars(errors).items()
        if isinstance(value, type) and issubclass(value, SaysoError)
    }
    assert errors.__doc__
    assert defined <= set(errors.__doc__.split())
