"""Statements found where few of their words are left."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.link.index import MemoryIndex
from sayso.link.meaning import MeaningReader
from sayso.link.quotation import quotation_of_spans, quotation_of_text
from sayso.link.reworded import MOST_SENTENCES, readings, reworded_places
from sayso.model import Document, Span
from sayso.weights.meanings import meaning_weights
from sayso.weights.sameness import Resemblance, SamenessCurve

READER = MeaningReader(meaning_weights)
POSTS = {
    "bridge": "Доброе утро! Мэрия Ольховки: 14 мая мост через реку Вельгу закроют, начнётся ремонт. Снег.",
    "copy": "Мост через Вельгу в Ольховке закроют для ремонта 14 мая — мэрия",
    "school": "Мэр Ольховки Рябов открыл новую школу на улице Лесной.",
    "fare": "Проезд в автобусах Ольховки подорожал до 41 рубля.",
    "ferry": "The Orlund ferry stops sailing on 3 May. Its owner, Ada Lind, blames the price of fuel.",
}
INDEX = MemoryIndex(Document(id=name, text=text) for name, text in POSTS.items())
SURE = SamenessCurve(
    shift=9.0,
    slopes=Resemblance(words=1, meaning=0, evidence=0, numbers=0, numbers_against=0, names=0),
)
TEXTS = st.text(alphabet="мост рябов 14.: xyz ,«»!\n😀", max_size=60)


def found(text, **options):
    """Return where a typed quotation is said in other words."""
    quotation = quotation_of_text(text)
    hits = INDEX.candidates(quotation.keys, limit=9)
    return reworded_places(quotation, hits, index=INDEX, reader=READER, **options)


def test_a_reworded_statement_is_found_with_its_sentence_in_all_documents_that_hold_it():
    places = found("Мост через Вельгу закроют 14 мая: мэрия начинает ремонт")
    assert {place.document.id for place in places} == {"bridge", "copy"}
    bridge = next(place for place in places if place.document.id == "bridge")
    assert "".join(span.of(bridge.document.text) for span in bridge.spans).startswith("Мэрия")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Мэр Ольховки Рябов уволил директора водоканала за аварию", id="other event"),
        pytest.param("Проезд в автобусах Ольховки подорожал до 43 рублей", id="other number"),
        pytest.param("Добрый вечер!", id="greeting"),
        pytest.param("и не на", id="function words"),
        pytest.param("Bread is dear in Halland", id="nothing alike"),
        pytest.param("", id="empty"),
    ],
)
def test_what_is_not_said_is_not_found(text):
    assert found(text) == []


def test_places_come_with_the_surest_first_and_one_for_each_document():
    places = found("Ольховский мост через Вельгу закроют, ремонт 14 мая", curve=SURE)
    chances = [place.probability for place in places]
    assert chances == sorted(chances, reverse=True)
    assert len({place.document.id for place in places}) == len(places) > 1


def test_a_quotation_in_two_pieces_is_sought_as_one():
    text = "«Паром в Орлунд встал», — сказала Линд, — «3 мая, топливо дорого»"
    pieces = (Span(0, 22), Span(text.index("«3"), len(text)))
    quotation = quotation_of_spans(Document(id="report", text=text), pieces)
    hits = INDEX.candidates(quotation.keys, limit=9)
    for reading in readings(quotation, hits, index=INDEX, reader=READER):
        assert reading.resemblance.words < 1


def test_only_the_sentences_that_share_most_are_read():
    many = Document(id="long", text=" ".join(f"Мост номер {n} закрыт." for n in range(10, 60)))
    index = MemoryIndex([many])
    quotation = quotation_of_text("мост номер 17 закрыт")
    hits = index.candidates(quotation.keys, limit=9)
    read = {
        span
        for reading in readings(quotation, hits, index=index, reader=READER)
        for span in reading.spans
    }
    assert len(read) == MOST_SENTENCES


@given(TEXTS)
@settings(max_examples=40, deadline=None)
def test_places_stand_in_their_documents(text):
    for place in found(text, curve=SURE):
        assert place.document.text == POSTS[place.document.id]
        assert all(0 <= span.start < span.end <= len(place.document.text) for span in place.spans)
        assert list(place.spans) == sorted(place.spans)
