"""From sources to speakers within a document: each rule, and what it leaves alone."""

import pytest
from extract_cases import statements
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract.resolve.people import people_of
from sayso.extract.resolve.roles import described_role
from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.known import get_language
from sayso.model import Document, Mode, Span, Statement


def speakers(text, *, lang="en"):
    return [each.speaker.name if each.speaker else None for each in statements(text, lang=lang)]


def resolved(text, *said, lang="en"):
    """Resolve statements given as their source and, if any, their cue, where those stand in the text."""
    found, at = [], 0
    for source, cue in said:
        start = text.index(source, at)
        content = text.index("“", at)
        cue_at = text.index(cue, at) if cue else 0
        at = max(start + len(source), content + 1)
        found.append(
            Statement(
                id=str(len(found)),
                document_id="d1",
                mode=Mode.DIRECT,
                content=(Span(content, text.index("”", content) + 1),),
                cue=(Span(cue_at, cue_at + len(cue)),) if cue else (),
                source=(Span(start, start + len(source)),),
                text="",
            )
        )
    document = Document(id="d1", text=text)
    done = with_speakers(found, document=document, language=get_language(lang))
    return [each.speaker.name if each.speaker else None for each in done]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("“It holds,” said Mayor Ada Lund.", "Ada Lund", id="role before"),
        pytest.param("“It holds,” said Ada Lund, the mayor.", "Ada Lund", id="role after"),
        pytest.param("“It holds,” said the mayor, Ada Lund.", "Ada Lund", id="name after role"),
        pytest.param("“It holds,” said Ada Lund, 45, a nurse.", "Ada Lund", id="age"),
        pytest.param("Ms. Lund came. “It holds,” Ms. Lund said.", "Lund", id="honorific"),
        pytest.param(
            "Ada Lund came. “It holds,” said Lund's lawyer.", "Lund's lawyer", id="lawyer of"
        ),
    ],
)
def test_a_name_stands_without_the_role_beside_it(text, name):
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("lang", "text", "source", "name"),
    [
        pytest.param(
            "ru", "мэр Порта Анна Берг: “Да”", "мэр Порта Анна Берг", "Анна Берг", id="ru"
        ),
        pytest.param(
            "ru", "глава СМП Анна Берг: “Да”", "глава СМП Анна Берг", "Анна Берг", id="short"
        ),
        pytest.param(
            "ru", "премьер Норланда Хорн: “Да”", "премьер Норланда Хорн", "Хорн", id="place"
        ),
        pytest.param("ru", "мэр Норланда: “Да”", "мэр Норланда", "мэр Норланда", id="no name"),
        pytest.param("ru", "адвокат Орлова: “Да”", "адвокат Орлова", "адвокат Орлова", id="whose"),
        pytest.param(
            "ru",
            "адвокат Ивана Орлова: “Да”",
            "адвокат Ивана Орлова",
            "адвокат Ивана Орлова",
            id="of",
        ),
        pytest.param("uk", "міністр Іван Горн: “Так”", "міністр Іван Горн", "Іван Горн", id="uk"),
        pytest.param("uk", "Іван Горн, мер: “Так”", "Іван Горн, мер", "Іван Горн", id="uk after"),
    ],
)
def test_what_a_role_is_of_is_no_speaker(lang, text, source, name):
    assert resolved(text, (source, ""), lang=lang) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("Ada Lund came. “It holds,” she said.", "Ada Lund", id="named before"),
        pytest.param("Ada Lund came. “It holds,” he said.", None, id="other gender"),
        pytest.param("Ada Lund met Clara Hale. “It holds,” she said.", None, id="a rival"),
        pytest.param("Ada Lund met Tom Hale. “It holds,” she said.", "Ada Lund", id="no rival"),
        pytest.param("The dam is old. “It holds,” she said.", None, id="nobody named"),
        pytest.param(
            "Ada Lund came. " + "Rain fell. " * 80 + "“It holds,” she said.", None, id="too far"
        ),
        pytest.param(
            "“Clara Hale left,” said Ada Lund. “It holds,” she said.", "Ada Lund", id="said"
        ),
        pytest.param("Ada Lund came. “It holds,” they said.", None, id="they"),
        pytest.param("Ms Lund came. “It holds,” she said.", "Lund", id="honorific"),
    ],
)
def test_a_pronoun_is_whoever_fits_and_was_last_in_focus(text, name):
    assert speakers(text)[-1] == name


@pytest.mark.parametrize(
    ("lang", "text", "said", "names"),
    [
        pytest.param(
            "ru",
            "“Да”, — заявила Хорн. “Нет”, — добавила она.",
            [("Хорн", "заявила"), ("она", "добавила")],
            ["Хорн", "Хорн"],
            id="a verb shows the gender",
        ),
        pytest.param(
            "ru",
            "“Да”, — заявила Хорн. “Нет”, — добавил он.",
            [("Хорн", "заявила"), ("он", "добавил")],
            ["Хорн", None],
            id="another gender",
        ),
        pytest.param(
            "uk",
            "“Так”, — заявив Горн. “Ні”, — додав він.",
            [("Горн", "заявив"), ("він", "додав")],
            ["Горн", "Горн"],
            id="Ukrainian",
        ),
        pytest.param(
            "ru",
            "“Да”, — заявил Иван Орлов. По его словам, “нет”.",
            [("Иван Орлов", "заявил"), ("его", "словам")],
            ["Иван Орлов", "Иван Орлов"],
            id="possessive",
        ),
        pytest.param(
            "en",
            "“Yes,” said one farmer. “No,” he said.",
            [("one farmer", "said"), ("he", "said")],
            ["one farmer", "one farmer"],
            id="somebody without a name",
        ),
    ],
)
def test_pronouns_agree_with_what_verbs_and_roles_show(lang, text, said, names):
    assert resolved(text, *said, lang=lang) == names


@pytest.mark.parametrize(
    ("lang", "text", "source", "name"),
    [
        pytest.param(
            "en", "Mayor Ada Lund came. The mayor: “Yes”", "The mayor", "Ada Lund", id="en"
        ),
        pytest.param(
            "en",
            "Tom Hale, the mayor, met Ada Lund. The mayor: “Yes”",
            "The mayor",
            "Tom Hale",
            id="one",
        ),
        pytest.param(
            "en",
            "Mayor Ada Lund met Mayor Tom Hale. The mayor: “Y”",
            "The mayor",
            None,
            id="two",
        ),
        pytest.param(
            "en", "Mayor Ada Lund came. A mayor: “Yes”", "A mayor", "A mayor", id="another"
        ),
        pytest.param(
            "en",
            "Deputy Mayor Ada Lund came. The mayor: “Yes”",
            "The mayor",
            "The mayor",
            id="deputy",
        ),
        pytest.param(
            "en",
            "Norland ambassador Ada Lund came. The Westmark ambassador: “Yes”",
            "The Westmark ambassador",
            "The Westmark ambassador",
            id="of another country",
        ),
        pytest.param(
            "en",
            "Ada Lund, the U.S. ambassador to Norland, came. The U.S. ambassador: “Yes”",
            "The U.S. ambassador",
            "Ada Lund",
            id="full stops",
        ),
        pytest.param(
            "ru", "Встреча с мэром Анной Берг. Мэр: “Да”", "Мэр", "Анна Берг", id="inflected"
        ),
        pytest.param(
            "ru", "Пришёл мэр Иван Орлов. Министр: “Да”", "Министр", "Министр", id="other"
        ),
        pytest.param("uk", "Прийшов мер Іван Горн. Мер: “Так”", "Мер", "Іван Горн", id="uk"),
    ],
)
def test_a_role_is_the_one_person_who_has_it_in_the_document(lang, text, source, name):
    assert resolved(text, (source, ""), lang=lang) == [name]


@pytest.mark.parametrize(
    ("lang", "text", "first", "then", "name"),
    [
        pytest.param(
            "en",
            "Ostvik Water Authority: “Yes” and the authority: “No”",
            "Ostvik Water Authority",
            "the authority",
            "Ostvik Water Authority",
            id="same noun",
        ),
        pytest.param("en", "Ada Lund: “Yes” and the firm: “No”", "Ada Lund", "the firm", "the firm", id="a person"),
        pytest.param(
            "ru",
            "Газета «Порт»: “Да” и издание: “Нет”",
            "Газета «Порт»",
            "издание",
            "Порт",
            id="both report",
        ),
        pytest.param("ru", "Ostvik Post: “Да” и издание: “Нет”", "Ostvik Post", "издание", "Ostvik Post", id="Latin"),
        pytest.param("ru", "Ostvik Post: “Да” и суд: “Нет”", "Ostvik Post", "суд", "суд", id="another kind"),
        pytest.param("uk", "Канал ПОРТ: “Так” і видання: “Ні”", "Канал ПОРТ", "видання", "Канал ПОРТ", id="uk"),
    ],
)  # fmt: skip
def test_a_bare_noun_is_the_body_of_its_kind_that_spoke(lang, text, first, then, name):
    assert resolved(text, (first, ""), (then, ""), lang=lang)[1] == name


def test_two_bodies_of_a_kind_leave_a_bare_noun_as_it_is():
    text = "Ostvik Council: “Yes” Norland Council: “No” and the council: “Maybe”"
    said = [("Ostvik Council", ""), ("Norland Council", ""), ("the council", "")]
    assert resolved(text, *said)[-1] == "the council"


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("Ada Lund, who said: “Yes”", "who", "Ada Lund"),
        ("Ada Lund came. A man there, who said: “Yes”", "who", None),
        ("“Yes” who", "who", None),
    ],
    ids=["right before", "not right before", "nobody before"],
)
def test_a_relative_is_the_name_right_before_it(text, source, name):
    assert resolved(text, (source, "")) == [name]


@pytest.mark.parametrize(
    ("lang", "text", "source", "name"),
    [
        ("ru", "По словам Дениса Орлова, “да”", "Дениса Орлова", "Денис Орлов"),
        ("ru", "По словам министра Анны Орловой, “да”", "министра Анны Орловой", "Анна Орлова"),
        ("ru", "По словам Роберта Хорна, “да”", "Роберта Хорна", "Роберт Хорн"),
        ("ru", "По словам Уго Зелда, “да”", "Уго Зелда", "Уго Зелда"),
        ("uk", "За словами Івана Горна, “так”", "Івана Горна", "Іван Горн"),
    ],
    ids=["man", "woman", "foreign", "unknown stays", "Ukrainian"],
)
def test_an_inflected_name_comes_to_its_nominative_where_that_is_sure(lang, text, source, name):
    cue = text.split(" ")[0] + " словам" + ("и" if lang == "uk" else "")
    assert resolved(text, (source, cue), lang=lang) == [name]


@pytest.mark.parametrize("source", ["two officials", "some residents"])
def test_unnamed_sources_stay_as_they_are(source):
    assert resolved(f"Mayor Ada Lund came. And {source}: “Yes”", (source, "")) == [source]


def test_my_view_inside_a_statement_is_its_speakers():
    text = "“My view is that it holds”, said Ada Lund"
    outer, inner = (
        Statement(id=name, document_id="d1", mode=Mode.DIRECT, content=(span,), source=(of,), parent=parent, text="")
        for name, span, of, parent in (
            ("o", Span(0, 28), Span(text.index("Ada"), len(text)), None),
            ("i", Span(12, 27), Span(1, 3), "o"),
        )
    )  # fmt: skip
    done = with_speakers(
        [outer, inner], document=Document(id="d1", text=text), language=get_language("en")
    )
    assert [each.speaker.name for each in done] == ["Ada Lund", "Ada Lund"]


@pytest.mark.parametrize(
    ("words", "noun"),
    [
        ("the mayor of Ostvik", "mayor"),
        ("the mayor's driver", "driver"),
        ("mayors", None),
        ("of Ostvik", None),
        ("", None),
    ],
)
def test_the_head_of_a_description_is_its_role(words, noun):
    role = described_role(words, language=get_language("en"))
    assert (role.noun if role else None) == noun


@given(st.text(alphabet="Ada Lund Анна Берг, мэр the mayor.“”\nMs ", max_size=200))
def test_mentions_are_in_order_and_inside_the_text(text):
    for lang in ("en", "ru", "uk"):
        mentions = people_of(text, language=get_language(lang)).mentions
        assert [each.span for each in mentions] == sorted(each.span for each in mentions)
        assert all(0 <= each.span.start < each.span.end <= len(text) for each in mentions)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Пришёл Иван Орлов. По словам Орлова, “да”", "Иван Орлов"),
        ("Пришла Анна Орлова. По словам Орловой, “да”", "Анна Орлова"),
        ("Пришли Иван Орлов и Денис Орлов. По словам Орлова, “да”", "Орлова"),
        ("Пришёл Иван Хорн. По словам Орлова, “да”", "Орлова"),
        ("Пришла Анна Орлова. По словам Орлова, “да”", "Орлова"),
        ("Пришла Анна Берг. По словам Берг, “да”", "Анна Берг"),
    ],
    ids=["man", "woman", "two of a name", "nobody of it", "not a woman", "one form for all"],
)
def test_a_surname_in_another_case_is_the_one_person_who_bears_it(text, name):
    source = text.split("словам ")[1].split(",")[0]
    at = text.index("По словам")
    statement = Statement(
        id="s",
        document_id="d1",
        mode=Mode.DIRECT,
        content=(Span(text.index("“"), len(text)),),
        cue=(Span(at, at + 9),),
        source=(Span(at + 10, at + 10 + len(source)),),
        text="",
    )
    [done] = with_speakers(
        [statement], document=Document(id="d1", text=text), language=get_language("ru")
    )
    assert done.speaker is not None
    assert done.speaker.name == name
