"""Where quotations begin and end."""

import pytest

from sayso.extract.quotes import paragraphs


def quoted(text, *, speech_dash=False):
    return [
        quote.span.of(text)
        for paragraph in paragraphs(text, speech_dash=speech_dash)
        for quote in paragraph.quotes
    ]


@pytest.mark.parametrize(
    "quotation",
    [
        pytest.param('"The dam holds,"', id="straight"),
        pytest.param("“The dam holds,”", id="curly"),
        pytest.param("«Плотина стоит»", id="guillemets"),
        pytest.param("„Der Damm hält“", id="German"),
        pytest.param("„Tama trzyma”", id="Polish"),
        pytest.param("”Dammen håller”", id="Swedish"),
        pytest.param("‘The dam holds,’", id="single curly"),
        pytest.param("'The dam holds,'", id="single straight"),
        pytest.param("‹The dam holds›", id="single guillemets"),
        pytest.param("''The dam holds,''", id="two apostrophes of old corpora"),
        pytest.param("``The dam holds,''", id="TeX"),
        pytest.param('“The dam holds,"', id="curly opens, straight closes"),
        pytest.param('"The dam holds,”', id="straight opens, curly closes"),
        pytest.param("“The dam holds,“", id="an opening mark mistyped for the closing one"),
        pytest.param("“The ‘new’ dam holds,”", id="single within double"),
        pytest.param("‘The “new” dam holds,’", id="double within single"),
        pytest.param("«Плотина „Заря“ стоит»", id="Russian nested"),
        pytest.param("«Плотина «Заря» стоит»", id="guillemets within guillemets"),
        pytest.param("“The “new” dam holds,”", id="curly within curly"),
        pytest.param("“It's the workers' dam,”", id="apostrophes inside"),
        pytest.param("‘It’s the workers’ dam,’", id="the same apostrophes as the marks"),
        pytest.param("'Give 'em the '90s and rock 'n' roll,'", id="elisions"),
        pytest.param("«П'ять і п’ять»", id="Ukrainian apostrophes"),
        pytest.param("“The board is 6'2 long,”", id="feet"),
        pytest.param("“The e\u0301clair 🚢 holds,”", id="combining characters and emoji"),
    ],
)
@pytest.mark.parametrize(
    ("before", "after"),
    [("", " Ada said."), ("👩‍👩‍👧 Ada said: ", ""), ("Ada (", ") left."), ("\u200f", "\u200e she")],
    ids=["first", "last", "in brackets", "between marks of direction"],
)
def test_a_quotation_is_found_with_its_marks(quotation, before, after):
    assert quoted(before + quotation + after) == [quotation]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("It's the workers' dam at five o'clock.", id="possessives"),
        pytest.param("It was the '90s, rock 'n' roll and the ’80s.", id="elisions"),
        pytest.param("Give 'em hell, 'tis late, wait 'til five.", id="short forms"),
        pytest.param("M’Baku met O'Neill.", id="names"),
        pytest.param("П'ять мостів, п’ять річок, об'єкт.", id="Ukrainian"),
        pytest.param("The board is 6'2\" long.", id="feet and inches"),
        pytest.param("The boards are 6'2\" and 3'1\" long.", id="two lengths"),
        pytest.param('A mark ("") around nothing.', id="empty"),
        pytest.param("", id="nothing"),
    ],
)
def test_an_apostrophe_or_a_length_is_no_quotation(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            'Ada said: "It holds.\nThe sun rose.\n"Good," he said.',
            ['"It holds.', '"Good,"'],
            id="the closing mark is lost",
        ),
        pytest.param(
            'It holds," Ada said.\n"Good," he said.',
            ['It holds,"', '"Good,"'],
            id="the opening mark is lost",
        ),
        pytest.param(
            'He saw "the dam. It held. "Good," he said.',
            ['"the dam. It held.', '"Good,"'],
            id="lost in the middle of a paragraph",
        ),
        pytest.param(
            'He saw "the dam and "the lake," he said.',
            ['"the dam and ', '"the lake,"'],
            id="lost where no sentence ends",
        ),
        pytest.param(
            'One " alone. Two.\n"Good," he said.', ['"Good,"'], id="a mark between spaces"
        ),
        pytest.param(
            'He saw "the dam. It held.\n“Good,” he said.',
            ['"the dam.', "“Good,”"],
            id="up to the end of its sentence",
        ),
        pytest.param("“The «dam holds,” Ada said.", ["“The «dam holds,”"], id="an inner one"),
        pytest.param("“The «dam “holds, Ada said.", ["“The «dam ", "“holds, Ada said."], id="all"),
    ],
)
def test_a_lost_mark_costs_no_more_than_its_paragraph(text, expected):
    assert quoted(text) == expected


def test_a_closing_mark_is_looked_for_within_its_paragraph_only():
    assert quoted('"One.\nTwo"') == ['"One.']


@pytest.mark.parametrize(
    ("marks", "reopened"),
    [
        pytest.param(("“", "“", "”"), [False, True], id="curly"),
        pytest.param(('"', '"', '"'), [False, True], id="straight"),
        pytest.param(("«", "»", "»"), [False, True], id="reopened by a closing mark"),
        pytest.param(("''", "''", "''"), [False, True], id="two apostrophes"),
        pytest.param(("„", "„", "“"), [False, True], id="German"),
        pytest.param(("“", "«", "»"), [False, False], id="another mark is another quotation"),
    ],
)
def test_a_mark_opened_again_goes_on_with_what_was_left_open(marks, reopened):
    first, again, last = marks
    text = f"{first}The dam holds. It will hold.\r\n{again}It will hold in May.{last}"
    found = [quote for paragraph in paragraphs(text) for quote in paragraph.quotes]
    assert [quote.reopened for quote in found] == reopened
    assert [quote.closed for quote in found] == [False, True]


def test_a_paragraph_is_a_line_without_the_space_around_it():
    text = "  One.\r\n\r\n\t\n Two. \n"
    assert [paragraph.span.of(text) for paragraph in paragraphs(text)] == ["One.", "Two."]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "— Мост закрыт, — сказала она. — Он откроется.",
            ["Мост закрыт,", "Он откроется."],
            id="before and after the cue",
        ),
        pytest.param("— Уходите! — крикнул он.", ["Уходите!"], id="before the cue"),
        pytest.param("— Мост.\n— Рыба — еда.\n— Лодки.", [], id="a list"),
        pytest.param("— Мост — в мае, — Рыба.", [], id="items in capitals"),
        pytest.param("— Мост закрыт, «надолго» — сказал он.", ["«надолго»"], id="marks go first"),
    ],
)
def test_dialogue_is_read_from_dashes_and_a_list_is_not(text, expected):
    assert quoted(text, speech_dash=True) == expected


def test_a_language_without_speech_dashes_reads_none():
    assert quoted("— We go, — he said.") == []
