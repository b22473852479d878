"""Which cue reports which content, and whose it is."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract import joining
from sayso.extract.joining import joined
from sayso.extract.tags import OUT, ROLES, TAGS, begin_tag

ROLE_OF = {"c": "content", "q": "cue", "s": "source"}


def tags_of(marked):
    """Read `s/Lee q/said c/that c+/rain c+/fell .`: a role before each word, + where it goes on."""
    words, tags = [], []
    for word in marked.split():
        role, slash, rest = word.partition("/")
        words.append(rest if slash else word)
        tags.append(begin_tag(ROLE_OF[role[0]]) + role.endswith("+") if slash else OUT)
    return words, tags


def joins(*marked):
    words, tags, lengths = [], [], []
    for paragraph in marked:
        more_words, more_tags = tags_of(paragraph)
        words += more_words
        tags += more_tags
        lengths.append(len(more_words))

    def of(run):
        return " ".join(words[run.first : run.after]) if run else ""

    return [
        (" | ".join(map(of, one.content)), of(one.cue), of(one.source), one.paragraph)
        for one in joined(words, tags, lengths)
    ]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        pytest.param(
            ["s/Lee q/said c/that c+/rain c+/fell ."],
            [("that rain fell", "said", "Lee", 0)],
            id="a content after its cue",
        ),
        pytest.param(
            ["c/Rain , s/Lee q/said , c/fell ."],
            [("Rain | fell", "said", "Lee", 0)],
            id="a content that its cue splits",
        ),
        pytest.param(
            ["s/Lee q/said c/rain c+/fell and q/promised c/help ."],
            [("rain fell", "said", "Lee", 0), ("help", "promised", "Lee", 0)],
            id="two cues that share a source",
        ),
        pytest.param(
            ["s/Lee q/said c/rain c+/fell . s/Roe q/denied c/it ."],
            [("rain fell", "said", "Lee", 0), ("it", "denied", "Roe", 0)],
            id="each sentence has its own cue and source",
        ),
        pytest.param(
            ["s/Lee q/continued :", "c/Rain c+/fell ."],
            [("Rain fell", "continued", "Lee", 1)],
            id="a cue at the end of the paragraph before",
        ),
        pytest.param(
            ["s/Lee q/said c/no .", "c/Rain c+/fell ."],
            [("no", "said", "Lee", 0), ("Rain fell", "", "", 1)],
            id="a cue with a content of its own does not reach further",
        ),
        pytest.param(
            ["c/Rain c+/fell ."], [("Rain fell", "", "", 0)], id="a content without any cue"
        ),
        pytest.param(["s/Lee q/spoke ."], [], id="a cue without content is no attribution"),
        pytest.param(
            ["s/Lee q/said " + "x " * 91 + "c/rain"],
            [("rain", "", "", 0)],
            id="a cue too far away",
        ),
        pytest.param(
            ["s/Lee " + "x " * 61 + "q/said c/rain"],
            [("rain", "said", "", 0)],
            id="a source too far away",
        ),
    ],
)
def test_contents_are_joined_to_their_cues_and_sources(marked, expected):
    assert joins(*marked) == expected


@given(st.lists(st.lists(st.integers(0, len(TAGS) - 1), max_size=12), max_size=5))
def test_every_content_is_in_one_attribution_and_none_meets_another(paragraphs):
    tags = [tag for paragraph in paragraphs for tag in paragraph]
    found = joined(["x"] * len(tags), tags, [len(paragraph) for paragraph in paragraphs])
    contents = sorted(run for one in found for run in one.content)
    assert len(contents) == tags.count(begin_tag(ROLES[0]))
    assert all(left.after <= right.first for left, right in itertools.pairwise(contents))
    assert [one.content[0] for one in found] == sorted(one.content[0] for one in found)


def nearest_of_all(run, others, *, costs, farthest, taken=()):
    """Look at every one of the others, in order."""
    best, least = None, farthest + 1
    for other in others:
        left, right = sorted((run, other))
        distance = costs[right.first] - costs[left.after]
        distance += joining.TAKEN_COST if other in taken else 0
        if distance < least:
            best, least = other, distance
    return best


@given(st.lists(st.sampled_from(["c/a", "q/b", "s/d", "e", "."]), max_size=40))
def test_looking_outwards_finds_what_looking_at_all_finds(words):
    marked = " ".join(words)
    found = joins(marked, marked)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(joining, "_nearest", nearest_of_all)
        assert joins(marked, marked) == found
