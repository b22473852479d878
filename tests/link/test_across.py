"""Searching across languages: the right sentence comes first, and what cannot be it is left out."""

import numpy as np
import pytest
from translating import WordReader

from sayso.link.across import EVIDENCE, Across, embedder
from sayso.link.chain import Copy
from sayso.link.index import MemoryIndex
from sayso.link.likeness import worded
from sayso.link.quotation import quotation_of_text
from sayso.link.renderings import likely, renderings
from sayso.link.trace import trace_quotation, trace_statement
from sayso.model import Document, Mode, Span, Statement, Verdict
from sayso.weights.across import AcrossWeights

WEIGHTS = AcrossWeights(
    order=np.array([1.0, 0.5, 0.1, -0.1, 0.1, -0.1, 0.0, 0.2]),
    shift=-4.0,
    slopes=np.array([8.0, 1.0, 0.5, -0.5, 0.5, -0.5, 0.0, 0.0, 1.0, 0.0]),
)
BRIDGE = Document(
    id="bridge",
    text="Вчера шёл дождь. Мэр города закроет мост в марте.",
    lang="ru",
    date="2024-03-01",
)
BANK = Document(
    id="bank", text="Банк купил завод. Фермеры продали стадо.", lang="ru", date="2024-03-02"
)
STORE = Document(
    id="store", text="The museum sold the archive to a fund.", lang="en", date="2024-03-01"
)
SAID = "The city mayor will close the bridge in march"


@pytest.fixture
def across():
    """A search over two Russian posts and an English one."""
    reader = WordReader()
    index = MemoryIndex([BRIDGE, BANK, STORE], embed=embedder(reader))
    return Across(index, reader=reader, weights=WEIGHTS)


def whole(text):
    """The whole of a text as a content."""
    return (Span(0, len(text)),)


def test_the_sentence_that_says_the_same_comes_first(across):
    (found,) = across.renderings(SAID, whole(SAID))
    assert found[0].there.of(found[0].document.text) == "Мэр города закроет мост в марте."


def test_the_best_is_surer_than_all_others(across):
    (found,) = across.renderings(SAID, whole(SAID))
    assert all(found[0].probability > other.probability for other in found[1:])


def test_documents_in_the_language_of_the_quotation_are_not_asked(across):
    (found,) = across.renderings(SAID, whole(SAID), lang="en")
    assert {one.document.id for one in found} == {"bridge", "bank"}


def test_excluded_documents_are_not_asked(across):
    (found,) = across.renderings(SAID, whole(SAID), exclude=("bridge",))
    assert "bridge" not in {one.document.id for one in found}


def test_each_sentence_of_a_content_is_sought_by_itself(across):
    text = "The bank bought the plant. Farmers sold their herd."
    first, second = across.renderings(text, whole(text))
    assert first[0].there.of(BANK.text) == "Банк купил завод."
    assert second[0].there.of(BANK.text) == "Фермеры продали стадо."


def test_a_document_that_says_all_sentences_comes_before_one_that_says_one(across):
    text = "The bank bought the plant. Farmers sold their herd."
    best = across.translations(text, whole(text))[0]
    assert best.document == BANK
    assert [span.of(BANK.text) for span in best.spans] == [
        "Банк купил завод.",
        "Фермеры продали стадо.",
    ]


def test_a_short_sentence_is_sought_with_the_one_before_it(across):
    text = "The bank bought the big plant. Good."
    assert len(across.renderings(text, whole(text))) == 1


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_is_sought_for_a_text_without_words(across, text):
    assert across.renderings(text, whole(text)) == []


def test_every_kind_of_evidence_has_its_weight(across):
    (found,) = [across.compared(one) for one in _worded(across, SAID)]
    assert found.evidence.shape == (len(found.places), len(EVIDENCE))


def test_every_span_lies_inside_its_document(across):
    (found,) = across.renderings(SAID, whole(SAID))
    assert all(0 <= one.there.start < one.there.end <= len(one.document.text) for one in found)


def test_what_was_published_after_the_report_is_no_original(across):
    report = Document(id="report", text=SAID, lang="en", date="2024-02-01")
    copy = Copy(document=report, spans=whole(SAID))
    found = renderings(quotation_of_text(SAID), copy, across=across, exclude=("report",))
    assert found == []


def test_only_what_is_likelier_than_not_is_found(across):
    found = across.translations(SAID, whole(SAID), lang="en")
    assert [one.document.id for one in likely(found)] == ["bridge"]


def test_a_quotation_is_traced_to_the_post_in_another_language(across):
    trace = trace_quotation(SAID, id="q", index=across.index, across=across)
    assert trace.verdict == Verdict.TRANSLATED
    assert trace.origin.passage.document_id == "bridge"


def test_a_translation_is_shown_beside_its_original_sentence_by_sentence(across):
    trace = trace_quotation(SAID, id="q", index=across.index, across=across)
    (row,) = trace.origin.alignment
    assert [span.of(BRIDGE.text) for span in row.there] == ["Мэр города закроет мост в марте."]


def test_without_a_search_across_languages_a_translation_is_not_found(across):
    trace = trace_quotation(SAID, id="q", index=across.index)
    assert trace.verdict == Verdict.NOT_FOUND


def test_candidates_in_other_languages_are_shown_where_nothing_is_found(across):
    asked = "Commission farmers give people archive in school."
    trace = trace_quotation(asked, id="q", index=across.index, across=across)
    assert trace.verdict == Verdict.NOT_FOUND
    assert {"bridge", "bank"} & {each.passage.document_id for each in trace.candidates}


def test_the_original_comes_before_a_copy_in_the_reports_language():
    reader = WordReader()
    copy = Document(
        id="copy", text=f"{SAID}, reports say.", lang="en", date="2024-03-05", channel="The Copy"
    )
    index = MemoryIndex([BRIDGE, BANK, copy], embed=embedder(reader))
    search = Across(index, reader=reader, weights=WEIGHTS)
    report = Document(id="report", text=SAID, lang="en", date="2024-03-06")
    statement = Statement(
        id="s", document_id="report", mode=Mode.DIRECT, content=whole(SAID), text=SAID
    )
    trace = trace_statement(statement, document=report, index=index, across=search)
    assert [link.passage.document_id for link in trace.links] == ["bridge", "copy"]


def _worded(across, text):
    return [worded(text, across.reader.meanings([text])[0])]


@pytest.mark.parametrize(
    ("lang", "verdict"),
    [
        pytest.param("en", Verdict.TRANSLATED, id="another language than the original"),
        pytest.param("ru", Verdict.NOT_FOUND, id="the language of the original"),
    ],
)
def test_a_quotation_is_in_the_language_that_is_given_with_it(across, lang, verdict):
    found = trace_quotation(SAID, id="q", index=across.index, across=across, lang=lang)
    assert found.verdict == verdict


def test_a_document_found_by_its_words_is_no_translation_too():
    # Its language is not known, so the search across languages asks it as well.
    post = Document(id="post", text=f"{SAID}.", date="2024-03-01")
    index = MemoryIndex([post, BANK], embed=embedder(WordReader()))
    search = Across(index, reader=WordReader(), weights=WEIGHTS)
    found = trace_quotation(SAID, id="q", index=index, across=search, lang="en")
    assert [link.passage.document_id for link in found.links] == ["post"]
    assert found.verdict == Verdict.VERBATIM
