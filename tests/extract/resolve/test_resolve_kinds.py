"""What a speaker is: a person, a body, several people, or somebody without a name."""

import pytest
from marked_cases import names, spoken

from sayso.model import SpeakerKind


@pytest.mark.parametrize(
    ("lang", "marked", "kind"),
    [
        pytest.param("en", "Mayor {1s|Ada Lund} {1c|said} {1t|no}.", SpeakerKind.PERSON, id="name"),
        pytest.param("en", "{1s|The mayor of Ostvik} {1c|said} {1t|no}.", SpeakerKind.PERSON, id="office"),
        pytest.param("en", "{1s|The defendant} {1c|said} {1t|no}.", SpeakerKind.UNNAMED, id="unnamed"),
        pytest.param("en", "{1s|A farmer} {1c|said} {1t|no}.", SpeakerKind.UNNAMED, id="somebody"),
        pytest.param("en", "{1s|Villagers} {1c|said} {1t|no}.", SpeakerKind.GROUP, id="plural"),
        pytest.param("en", "{1s|The staff of Ostvik} {1c|said} {1t|no}.", SpeakerKind.GROUP, id="staff"),
        pytest.param("en", "{1s|The Ostvik Press} {1c|said} {1t|no}.", SpeakerKind.BODY, id="no plural"),
        pytest.param("en", "Mayor Ada Lund met Mayor Tom Hale. {1s|The duo} {1c|said} {1t|no}.", SpeakerKind.GROUP, id="duo"),
        pytest.param("en", "{1s|Sweden} {1c|said} {1t|no}.", SpeakerKind.BODY, id="state"),
        pytest.param("en", "{1s|The Kremlin} {1c|said} {1t|no}.", SpeakerKind.BODY, id="seat"),
        pytest.param("en", "{1s|The OFGB} {1c|said} {1t|no}.", SpeakerKind.BODY, id="abbreviation"),
        pytest.param("en", "Rolla is a company. {1s|Rolla} {1c|said} {1t|no}.", SpeakerKind.BODY, id="told"),
        pytest.param("en", "{1s|Rolla} {1c|said} {1t|no}.", None, id="nothing tells"),
        pytest.param("ru", "{1s|Врачи} {1c|сообщили}, {1t|что да}.", SpeakerKind.GROUP, id="врачи"),
        pytest.param("ru", "В {1s|больнице} {1c|сообщили}, {1t|что да}.", SpeakerKind.BODY, id="inside"),
        pytest.param("ru", "{1s|Компании} {1c|сообщили}, {1t|что да}.", SpeakerKind.GROUP, id="several"),
        pytest.param("ru", "{1s|Лесенко} {1c|сообщила}, {1t|что да}.", SpeakerKind.PERSON, id="surname"),
        pytest.param("ru", "{1s|Lamp} {1c|сообщила}, {1t|что да}.", SpeakerKind.BODY, id="Latin"),
        pytest.param("ru", "{1s|Красные} {1c|сообщили}, {1t|что да}.", None, id="no noun"),
    ],
)  # fmt: skip
def test_the_words_for_a_speaker_show_its_kind(lang, marked, kind):
    [speaker] = spoken(marked, lang=lang)
    assert (speaker.kind if speaker else None) is kind


@pytest.mark.parametrize(
    ("lang", "marked", "name"),
    [
        pytest.param(
            "ru",
            "{1s|Первый заместитель главы комитета по делам леса, рыбы и лодок Анна Берг} {1c|сказала}, {1t|что да}.",
            "Анна Берг",
            id="commas in the role",
        ),
        pytest.param(
            "ru", "{1s|Тренер «Ламп» Гуго Хорн} {1c|сказал}, {1t|что да}.", "Гуго Хорн", id="a team in marks"
        ),
        pytest.param(
            "ru", "{1s|Звезда Lamp Post Анна Берг} {1c|сказала}, {1t|что да}.", "Анна Берг", id="two scripts"
        ),
        pytest.param(
            "ru", "{1s|Мэр Южной Гавани} {1c|сказал}, {1t|что да}.", "Мэр Южной Гавани", id="a place is nobody"
        ),
        pytest.param(
            "ru",
            "Мэр Роберт Бранстон пришёл. {1s|Branston} {1c|сказал}, {1t|что да}.",
            "Роберт Бранстон",
            id="in Latin letters",
        ),
        pytest.param(
            "en", "Mayor Ada Dawson came. {1s|Dawsson} {1c|said} {1t|no}.", "Ada Dawson", id="another spelling"
        ),
        pytest.param("en", "Mayor Ada Lee came. {1s|Lai} {1c|said} {1t|no}.", "Lai", id="too short"),
        pytest.param(
            "en",
            "{1s|Hugo Ferrol} {1c|said} {1t|no}. {2t|“Yes”}, {2s|Ferrol} {2c|said}. {3t|“Maybe”}, {3s|the runner} {3c|said}.",
            "Hugo Ferrol",
            id="surname alone later",
        ),
    ],
)  # fmt: skip
def test_a_person_goes_by_the_full_name(lang, marked, name):
    assert names(marked, lang=lang)[-1] == name


def test_a_surname_in_the_title_is_the_full_name_of_the_text():
    marked = "Mayor Ada Lund came. {1s|Lund} {1c|said} {1t|no}."
    assert names(marked, title="Lund says no") == ["Ada Lund"]


def test_who_did_not_say_it_is_its_speaker_and_who_is_denied_to_have_said_it_is_not():
    assert names("{1s|Ada Lund} {1c|did not say} {1t|no}.") == ["Ada Lund"]
    assert names("It is false that {1s|Ada Lund} {1c|said} {1t|no}.") == [None]
