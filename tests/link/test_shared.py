"""Statements that two posts share, however they are worded."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.shared import SideBySide, most_probable, passages_of, shared_statements
from sayso.model import Document, Mode, Part, Span, Statement
from sayso.weights.meanings import meaning_weights
from sayso.weights.sameness import Resemblance, SamenessCurve

READER = MeaningReader(meaning_weights)
FOOT = "Подписаться на «Утренний вестник»"
# A line at the foot of so many posts is common; copies of one post would count once.
INDEX = MemoryIndex(
    Document(id=str(number), text=f"Новость {number}. {FOOT}") for number in range(1500)
)
BY_WORDS = SamenessCurve(
    shift=-5.0,
    slopes=Resemblance(words=10, meaning=0, evidence=0, numbers=0, numbers_against=0, names=0),
)
TEXTS = st.text(alphabet="абв порт 25.: Їі xyz ,«»!\n😀", max_size=80)


def shared(one, other, **options):
    """Return what two texts share."""
    return shared_statements(
        Document(id="one", text=one),
        Document(id="other", text=other),
        index=INDEX,
        reader=READER,
        **options,
    )


def beside(here, there, words):
    """Return two passages that share so many of their words, and enough of them."""
    signs = Resemblance(words=words, meaning=0, evidence=3, numbers=0, numbers_against=0, names=0)
    return SideBySide((Span(*here),), (Span(*there),), signs)


def statement(content, document_id="one", part=Part.TEXT):
    """Return a statement with this content."""
    return Statement(
        id="s", document_id=document_id, part=part, mode=Mode.DIRECT, content=content, text=""
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Мост через Вельгу закроют на ремонт 14 мая, сообщила мэрия Ольховки.",
            "Мост через Вельгу закроют на ремонт 14 мая, сообщила мэрия Ольховки.",
            id="copy",
        ),
        pytest.param(
            "Мост через Вельгу закроют на ремонт 14 мая, сообщила мэрия Ольховки.",
            "⚡️ Мэрия Ольховки: 14 мая мост через реку Вельгу будет закрыт для ремонта",
            id="reworded",
        ),
        pytest.param(
            "The Orlund ferry will stop sailing on 3 May, its owner Ada Lind said.",
            "Ada Lind, who owns the Orlund ferry, says it stops sailing on 3 May.",
            id="English",
        ),
    ],
)
def test_a_statement_worded_in_two_ways_is_shared(one, other):
    (found,) = shared(one, other)
    assert found.here == (Span(0, len(one)),)
    assert found.there == (Span(0, len(other)),)
    assert found.probability > 0.5


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(
            "Проезд в автобусах Ольховки подорожал до 41 рубля.",
            "Проезд в автобусах Ольховки подорожал до 43 рублей.",
            id="another number",
        ),
        pytest.param(
            "Мэр Ольховки Рябов открыл новую школу на улице Лесной.",
            "Мэр Ольховки Рябов уволил директора водоканала за аварию.",
            id="another event of the same person",
        ),
        pytest.param(
            f"Снегу рады лыжники. {FOOT}",
            f"В Ольховке открыли библиотеку. {FOOT}",
            id="only the line at the foot of every post",
        ),
        pytest.param("Главное за утро:", "Главное за утро:", id="only a line that leads on"),
        pytest.param("", "Мост закрыт.", id="nothing said"),
        pytest.param("🔥🔥", "!!!", id="no words"),
    ],
)
def test_posts_on_one_subject_need_not_share_a_statement(one, other):
    assert shared(one, other) == ()


def test_a_content_that_was_found_bounds_what_is_shared():
    one = "По словам директора завода Ады Линд, в понедельник утром на проходной, цех в Ольховке закроют"
    content = (Span(one.index("цех"), len(one)),)
    found = shared(one, "Цех в Ольховке закроют", statements=[statement(content)])
    assert found[0].here == content


def test_two_sentences_may_say_what_the_other_says_in_one():
    one = "Мост через Вельгу закроют 14 мая. Движение пойдёт через плотину Ольховки."
    other = "Мост через Вельгу закроют 14 мая, движение пойдёт через плотину Ольховки."
    assert len(shared(one, other)[0].here) == 2


def test_other_curves_can_judge():
    never = SamenessCurve(shift=-99.0, slopes=BY_WORDS.slopes)
    assert shared("Цех в Ольховке закроют", "Цех в Ольховке закроют", curve=never) == ()


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        pytest.param([beside((0, 9), (0, 9), 0.4)], [], id="none is sure"),
        pytest.param(
            [beside((0, 9), (0, 9), 0.9), beside((10, 20), (10, 20), 0.4)],
            [((0, 9), (0, 9)), ((10, 20), (10, 20))],
            id="beside a sure one a less sure one counts",
        ),
        pytest.param(
            [beside((0, 9), (0, 9), 0.8), beside((0, 12), (0, 12), 0.9)],
            [((0, 12), (0, 12))],
            id="of two that overlap on both sides the surer",
        ),
        pytest.param(
            [beside((0, 9), (0, 9), 0.9), beside((0, 9), (10, 20), 0.8)],
            [((0, 9), (0, 9)), ((0, 9), (10, 20))],
            id="the other says it twice",
        ),
        pytest.param(
            [beside((0, 9), (0, 9), 0.9), beside((0, 9), (10, 20), 0.4)],
            [((0, 9), (0, 9))],
            id="an unsure one shares no words with a sure one",
        ),
    ],
)
def test_the_surest_passages_go_together(found, expected):
    kept = most_probable(found, curve=BY_WORDS)
    assert [(each.here, each.there) for each in kept] == [
        ((Span(*here),), (Span(*there),)) for here, there in expected
    ]


def test_passages_are_sentences_neighbours_and_contents_of_the_text():
    document = Document(id="one", text="One came. Two went. Rates:\nUp.")
    first, second, last = Span(0, 9), Span(10, 19), Span(27, 30)
    contents = [
        statement((Span(0, 3),)),
        statement((Span(4, 9),), document_id="other"),
        statement((Span(0, 2),), part=Part.TITLE),
    ]
    assert passages_of(document, contents) == [
        (first,),
        (second,),
        (last,),
        (first, second),
        (Span(20, 26), last),
        (Span(0, 3),),
    ]


@given(TEXTS, TEXTS)
@settings(max_examples=40, deadline=None)
def test_what_is_shared_stands_in_both_texts_and_a_text_shares_with_itself_at_one_place(one, other):
    for found in shared(one, other):
        assert all(0 <= span.start < span.end <= len(one) for span in found.here)
        assert all(0 <= span.start < span.end <= len(other) for span in found.there)
        assert 0 <= found.probability <= 1
    for found in shared(one, one)[:1]:
        words_here = "".join(span.of(one) for span in found.here).split()
        assert words_here == "".join(span.of(one) for span in found.there).split()
