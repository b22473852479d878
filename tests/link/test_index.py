"""The index of passages."""

from hypothesis import given
from hypothesis import strategies as st

from sayso.link.index import MemoryIndex
from sayso.model import Document
from sayso.passages import draft
from sayso.passages.draft import PASSAGE_WORDS


def index_of(*texts):
    return MemoryIndex(Document(id=f"d{n}", text=text) for n, text in enumerate(texts))


def test_a_long_document_that_holds_a_quotation_is_found_before_a_short_one_that_is_like_it():
    long = " ".join(f"word{n}" for n in range(PASSAGE_WORDS * 3)) + " the pumps are broken today"
    index = index_of("the pumps were repaired today", long)
    hits = index.candidates(["the", "pumps", "are", "broken", "today"], limit=5)
    assert hits[0].document_id == "d1"
    assert hits[0].containment == 1
    assert hits[0].spans[0].of(long).endswith("the pumps are broken today")


def test_excluded_documents_are_never_candidates_nor_do_they_hide_others():
    index = index_of("pumps of the shaft are broken", "pumps are old")
    hits = index.candidates(["pumps", "of", "the", "shaft"], limit=5, exclude=["d0", "unknown"])
    assert [hit.document_id for hit in hits] == ["d1"]


def test_no_more_candidates_come_than_asked_for():
    index = index_of(*["the pumps are broken"] * 9)
    assert len(index.candidates(["pumps", "broken"], limit=4)) == 4


def test_rare_words_weigh_more_than_common_ones_and_unseen_ones_are_rare():
    index = index_of(*[f"the pumps of the town {n}" for n in range(50)], "the heron of the town")
    assert index.rarity("the") < index.rarity("pumps") < index.rarity("heron")
    assert index.rarity("heron") <= index.rarity("unseen")


def test_a_word_surprises_less_where_it_mostly_follows():
    index = index_of(*[f"pump house number {n}" for n in range(50)], "a house")
    assert index.surprise("house", after="pump") < index.surprise("house", after="number")


def test_a_word_seen_without_a_capital_is_common():
    index = index_of("The Pumps of Orlik", "pumps")
    assert index.is_common("pumps")
    assert not index.is_common("orlik")


@given(st.lists(st.lists(st.sampled_from("abcd"), max_size=8), max_size=6), st.data())
def test_containment_is_a_share_and_whole_for_a_stretch_of_a_document(texts, data):
    index = index_of(*[" ".join(words) for words in texts])
    quoted = data.draw(st.lists(st.sampled_from("abcde"), max_size=5))
    hits = index.candidates(quoted, limit=10)
    assert all(0 < hit.containment <= 1 + 1e-9 for hit in hits)
    assert [hit.containment for hit in hits] == sorted((h.containment for h in hits), reverse=True)


def test_many_documents_make_several_segments_that_answer_as_one(monkeypatch):
    texts = [f"pump number {number} of the shaft" for number in range(9)]
    words = ["pump", "number", "4", "of", "the", "shaft"]
    whole = index_of(*texts).candidates(words, limit=5)
    monkeypatch.setattr(draft, "FULL", 10)
    assert index_of(*texts).candidates(words, limit=5) == whole


def test_another_wording_of_a_document_is_kept_and_the_same_one_left_out():
    first = Document(id="p", text="We lost 12 men.")
    later = Document(id="p", text="We lost 21 men.", edited="2024-02-03")
    index = MemoryIndex([first, later, first, later])
    assert index.coverage().documents == 2
    assert index.document("p") == first
    assert index.candidates(["we", "lost"], limit=5, exclude=["p"]) == []


def test_other_forms_of_a_word_are_found():
    index = index_of("насосы шахты стоят", "хлеб снова подорожал")
    assert [hit.document_id for hit in index.candidates(["насосами"], limit=5)] == ["d0"]
