"""A real article marked by hand."""

import json

import pytest
from extract_cases import statements

from sayso.model import Mode, Span

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def seed(shared):
    text = (shared / "seed/article.txt").read_text(encoding="utf-8")
    marked = json.loads((shared / "seed/expected.json").read_text(encoding="utf-8"))
    return text, {each["id"]: each for each in marked["statements"]}, marked["headline"]


def direct_of(seed):
    text, _, title = seed
    return [each for each in statements(text, title=title) if each.mode is Mode.DIRECT]


def spans(pairs):
    return tuple(Span(*pair) for pair in pairs)


def test_all_direct_statements_are_found_with_their_spans_and_no_other(seed):
    expected = [each for each in seed[1].values() if each["kind"] == "direct"]
    assert len(expected) == 6
    assert [each.content for each in direct_of(seed)] == [
        spans(each["content"]) for each in expected
    ]


@pytest.mark.parametrize("role", ["source", "cue"])
def test_their_sources_and_cues_are_right_where_the_text_has_one(seed, role):
    by_content = {each.content: each for each in direct_of(seed)}
    for each in seed[1].values():
        if each["kind"] == "direct" and each[role]:
            assert getattr(by_content[spans(each["content"])], role) == spans(each[role])


def test_the_quotation_that_goes_on_keeps_its_speaker(seed):
    by_content = {each.content: each for each in direct_of(seed)}
    first, more = (
        by_content[spans(seed[1][name]["content"])] for name in ("what-the-hell", "go-yourself")
    )
    assert more.continues == first.id
    assert more.speaker == first.speaker
