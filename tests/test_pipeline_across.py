"""What is read for its meaning: only what the search could not find by its words."""

import pytest

from sayso.codec import Query
from sayso.model import Document
from sayso.pipeline import index_documents, trace_query, typed_document
from sayso.pipeline_across import across_of, embed_foreign

ENGLISH = "The mayor said that the bridge would be closed in March."
RUSSIAN = "Мэр сказал, что мост закроют в марте."


def document(text, lang):
    return Document(id=lang or "none", text=text, lang=lang)


@pytest.mark.parametrize(
    ("reports", "read"),
    [
        pytest.param(["en"], {"ru"}, id="all reports in one language"),
        pytest.param(["en", "ru"], {"en", "ru"}, id="in two"),
        pytest.param([None], {"en", "ru"}, id="in one that is not known"),
    ],
)
def test_documents_in_the_one_language_of_all_reports_are_not_read(reports, read):
    embed = embed_foreign(document("", lang) for lang in reports)
    texts = {"en": ENGLISH, "ru": RUSSIAN, "de": "Der Schacht steht still."}
    assert {lang for lang, text in texts.items() if embed(document(text, lang))[0]} == read


def test_a_typed_quotation_tells_its_language():
    assert typed_document(ENGLISH).lang == "en"
    assert typed_document(RUSSIAN).lang == "ru"


def test_an_index_that_was_not_read_for_meanings_is_not_searched_in_other_languages():
    index = index_documents([document(RUSSIAN, "ru")])
    query = Query(id="q", text=ENGLISH, lang="en")
    found = trace_query(query, index=index, across=across_of(index))
    assert (found.links, found.candidates) == ((), ())


def test_the_language_of_a_query_is_taken_as_given():
    index = index_documents(
        [document(RUSSIAN, "ru")], embed=embed_foreign([document(ENGLISH, "en")])
    )
    across = across_of(index)
    shown = {
        lang: [
            link.passage.document_id
            for found in [
                trace_query(Query(id="q", text=ENGLISH, lang=lang), index=index, across=across)
            ]
            for link in (*found.links, *found.candidates)
        ]
        for lang in ("en", "ru")
    }
    assert shown == {"en": ["ru"], "ru": []}
