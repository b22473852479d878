from dataclasses import replace

import pytest
from figures_marked import marked, vouched
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.figures.authority import with_authority
from sayso.ids import content_id
from sayso.lang.known import get_language
from sayso.model import Mode, Span, Speaker, Statement, StatementKind

NAMED = [
    ("en", "Official figures put the toll at [12].", "official figures"),
    ("en", "A UN estimate of [300] was disputed.", "UN"),
    ("en", "Figures from the health ministry show that [12] people died.", "health ministry"),
    ("en", "Data compiled by the Keld Institute show [12] cases.", "Keld Institute"),
    ("en", "The ministry's data show [12] cases.", "ministry"),
    ("en", "According to the mayor Ada Lund, [12] people died.", "Ada Lund"),
    ("en", "According to police, [12] people died.", "police"),
    ("en", "According to it, [12] people died.", None),
    ("en", "According to the head of [12] schools, it rained.", "head"),
    ("en", "According to the latest data, [12] people died.", None),
    ("en", "By official estimates, [12] people died.", "official estimates"),
    ("en", "Latest figures show [12] people died.", None),
    ("en", "The figures [12] and 13 are unlucky.", None),
    ("en", "The police put the crowd at [20,000].", "police"),
    ("en", "The organiser, Ada Lund, put the crowd at [20,000].", "Ada Lund"),
    ("en", "They put the crowd at [20,000].", None),
    ("en", "Volunteers have counted [300] nests.", "Volunteers"),
    ("en", "[12] people died, police said.", "police"),
    ("en", "[12] people died, the mayor, Ada Lund, said.", "Ada Lund"),
    ("en", "[12] people died, they said.", None),
    ("en", "The grid operator said that [12] towns are dark.", "grid operator"),
    ("en", "[12] people died.", None),
    ("en", "[12] people died; according to police, nobody was hurt.", None),
    ("en", "Orr, [age 59], said nothing.", None),
    ("ru", "По данным МЧС, ранены [12] человек.", "МЧС"),
    ("ru", "По оценке ООН, страну покинули [2] человека.", "ООН"),
    ("ru", "По официальным данным, погибли [12] человек.", "официальные данные"),
    ("ru", "По последним данным, погибли [12] человек.", None),
    ("ru", "По данным министерства обороны, сбиты [5] ракет.", "министерство обороны"),
    ("ru", "По данным газеты «Северный луч», сбиты [5] ракет.", "газета «Северный луч»"),
    ("ru", "Погибли [12] человек, сообщили в полиции.", "полиция"),
    ("ru", "Данные МЧС показывают [12] пожаров.", "МЧС"),
    ("ru", "В заповеднике насчитали [118] тигров.", None),
    ("uk", "За даними ДСНС, загинули [12] людей.", "ДСНС"),
    ("uk", "За офіційними даними, загинули [12] людей.", "офіційні дані"),
]  # fmt: skip
LUND = Speaker(id=content_id("speaker", "ada lund"), name="Ada Lund")


def statement(start: int, end: int, **fields: object) -> Statement:
    plain = Statement(
        id=f"s{start}", document_id="d", mode=Mode.INDIRECT, content=(Span(start, end),), text=""
    )
    return replace(plain, **fields)


@pytest.mark.parametrize(("lang", "text", "name"), NAMED)
def test_a_figure_in_no_statement_has_the_source_that_its_sentence_names(lang, text, name):
    assert vouched(text, lang=lang)[0] == name


def test_the_speaker_of_the_innermost_statement_vouches():
    document, figures = marked("Orr says Lund says [12] people died.", lang="en")
    outer = statement(9, 36, speaker=Speaker(id="o", name="Orr"))
    inner = statement(19, 36, speaker=LUND)
    [figure] = with_authority(
        figures, document=document, statements=[outer, inner], language=get_language("en")
    )
    assert (figure.statement_id, figure.authority) == (inner.id, LUND)


def test_nobody_vouches_for_a_figure_in_a_statement_without_a_speaker():
    document, figures = marked("Police figures show he said [12] people died.", lang="en")
    [figure] = with_authority(
        figures, document=document, statements=[statement(28, 42)], language=get_language("en")
    )
    assert (figure.statement_id, figure.authority) == ("s28", None)


def test_an_act_says_nothing_of_the_figures_in_it():
    document, figures = marked("The court ordered [12] people out.", lang="en")
    act = statement(0, 30, kind=StatementKind.ACT, speaker=LUND)
    [figure] = with_authority(
        figures, document=document, statements=[act], language=get_language("en")
    )
    assert (figure.statement_id, figure.authority) == (None, None)


def test_a_source_that_speaks_elsewhere_is_the_same_speaker():
    text = "According to Ada Lund, [12] people died. Lund wept."
    document, figures = marked(text, lang="en")
    [figure] = with_authority(
        figures,
        document=document,
        statements=[statement(40, 45, speaker=LUND)],
        language=get_language("en"),
    )
    assert figure.authority is LUND


@given(
    st.lists(
        st.sampled_from(
            [
                "[12]",
                "police",
                "UN",
                "data",
                "figures",
                "show",
                "put",
                "at",
                "of",
                "from",
                "the",
                "a",
                "said",
                ",",
                ";",
                "«",
                "»",
                "(",
                ")",
                "that",
                "estimate",
                "counted",
                "according",
                "to",
                "Lund",
                "по",
                "данным",
                "МЧС",
                "сообщили",
                "в",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(["en", "ru", "uk"]),
)
def test_who_vouches_is_named_in_the_text_or_nobody(words, lang):
    text = " ".join(words)
    document, figures = marked(text, lang=lang)
    names = vouched(text, lang=lang)
    assert len(names) == len(figures)
    stems = {word[:2].lower() for word in document.text.split()}
    assert all(
        word.strip("«»")[:2].lower() in stems | {""}
        for name in names
        if name
        for word in name.split()
    )
