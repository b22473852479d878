"""What each edit of the wording is called in Russian."""

import pytest

from sayso.link.index import MemoryIndex
from sayso.link.trace import trace_statement
from sayso.model import Document, Mode, Span, Statement

ORIGINS = {
    "shaft": "Шахта «Северная» затоплена с марта, и генерал Орлик обещал насосы 12 раз.",
    "convoy": "Колонна из 340 грузовиков вышла из Бренска на рассвете, но до перевала не дошла.",
    "money": "На ремонт моста выделили 12 тысяч рублей, хотя просили вдвое больше.",
    "may": "Мы, может быть, вернёмся к весне, если дорогу откроют.",
    "can": "Дамба может рухнуть уже этой зимой, предупредил инженер Лозовой.",
    "about": "На площади собралось около 500 человек, все с плакатами.",
    "until": "В лазарете осталось до 70 раненых, врачей почти нет.",
    "more": "Более 40 семей ждут угля третью неделю.",
    "all": "Все водители отказались ехать через лес ночью.",
    "never": "Я никогда не подписывал приказа о закрытии школы в Каменке.",
    "nor": "У нас нет ни воды, ни хлеба, ни патронов на эту зиму.",
    "we": "Мы потеряли связь с дальним маяком и просим помощи у соседей.",
    "must": "Они должны вывезти архив из ратуши до пятницы.",
    "names": "Майор Лозовой передал письмо капитану Черных в Бренске.",
    "quote": "Командир сказал: «Никто не отступит с холма, пока жив последний сапёр».",
    "today": "Сегодня здесь открыли вторую столовую для шахтёров.",
    "most": "Большинство учителей Каменки уехали ещё осенью.",
    "blame": "Орлик обвинил Черныха в краже зерна со склада.",
    "share": "Цены на уголь выросли на 25 процентов за одну зиму.",
    "think": "Я думаю, плотина простоит до лета без ремонта.",
}
# Other posts in which common words stand without capitals.
CHATTER = (
    "водители, колонна, дамба, командир, шахта, цены, учителей, майор и все остальные; "
    "некоторые, многие, большинство, никто, сегодня, вчера, более, около"
)
INDEX = MemoryIndex(
    Document(id=name, text=text) for name, text in (*ORIGINS.items(), ("chatter", CHATTER))
)


def changes(name, quoted, mode=Mode.DIRECT):
    report = Document(id="report", text=quoted)
    claim = Statement(
        id="s", document_id="report", mode=mode, content=(Span(0, len(quoted)),), text=quoted
    )
    trace = trace_statement(claim, document=report, index=INDEX)
    assert trace.origin is not None
    assert trace.origin.passage.document_id == name
    return [(change.change.value, change.note) for change in trace.origin.changes]


ALTERED = [
    ("convoy", "Колонна из 34 грузовиков вышла из Бренска на рассвете", "number: 340 → 34"),
    ("convoy", "Колонна из трёхсот грузовиков вышла из Бренска", "number: 340 → трёхсот"),
    ("money", "На ремонт моста выделили 12 миллионов рублей", "number: 12 тысяч → 12 миллионов"),
    ("money", "На ремонт моста выделили 12 рублей, хотя просили", "number: 12 тысяч → 12"),
    ("share", "Цены на уголь выросли на 52 процента за одну зиму", "number: 25 → 52"),
    ("shaft", "генерал Петров обещал насосы 12 раз", "name: Орлик → Петров"),
    ("convoy", "Колонна из 340 грузовиков вышла из Каменки на рассвете", "name: Бренска → Каменки"),
    ("names", "Майор Лозовой передал письмо капитану Белых в Бренске", "name: Черных → Белых"),
    ("convoy", "вышла из Бренска на рассвете, но до перевала дошла", "negation lost: не"),
    ("convoy", "Колонна из 340 грузовиков не вышла из Бренска", "negation added: не"),
    ("never", "Я подписывал приказ о закрытии школы в Каменке", "negation lost: не"),
    ("nor", "У нас есть и вода, ни хлеба, ни патронов на эту зиму", "negation lost: нет ни"),
    ("can", "Дамба рухнет уже этой зимой, предупредил инженер", "modality lost: может"),
    ("can", "Дамба должна рухнуть уже этой зимой", "modality: может → должна"),
    ("can", "Дамба будет рушиться уже этой зимой", "modality: может → будет"),
    ("must", "Они могут вывезти архив из ратуши до пятницы", "modality: должны → могут"),
    ("may", "Мы вернёмся к весне, если дорогу откроют", "hedge lost: может быть"),
    ("about", "На площади собралось 500 человек, все с плакатами", "hedge lost: около"),
    ("about", "На площади собралось более 500 человек", "hedge: около → более"),
    ("until", "В лазарете осталось около 70 раненых, врачей почти нет", "hedge: до → около"),
    ("more", "Менее 40 семей ждут угля третью неделю", "hedge: Более → Менее"),
    ("all", "Некоторые водители отказались ехать через лес", "quantifier: Все → Некоторые"),
    ("all", "Многие водители отказались ехать через лес", "quantifier: Все → Многие"),
    ("most", "Все учителя Каменки уехали ещё осенью", "quantifier: Большинство → Все"),
    ("we", "Они потеряли связь с дальним маяком", "agent: Мы → Они"),
    ("must", "Мы должны вывезти архив из ратуши до пятницы", "agent: Они → Мы"),
    ("must", "Они должны вывезти архив из ратуши до субботы", "date: пятницы → субботы"),
    ("today", "Вчера здесь открыли вторую столовую для шахтёров", "date: Сегодня → Вчера"),
    ("blame", "Черных обвинил Орлика в краже зерна", "agent: Орлик … Черныха → Черных … Орлика"),
]


@pytest.mark.parametrize(("name", "quoted", "note"), ALTERED)
def test_what_alters_the_meaning_is_altered_and_named(name, quoted, note):
    assert note in [text for kind, text in changes(name, quoted) if kind == "altered"]


BENIGN = [
    ("convoy", "Колонна из 340 грузовиков вышла из Бренска на рассвете", set()),
    ("shaft", 'Шахта "Северная" затоплена с марта', {"repunctuated"}),
    ("shaft", "Шахта „Северная“ затоплена с марта", {"repunctuated"}),
    ("shaft", "шахта Северная затоплена с марта", {"repunctuated"}),
    ("may", "Мы, может быть, вернемся к весне", {"repunctuated"}),
    ("may", "мы может быть вернёмся к весне если дорогу откроют", {"repunctuated"}),
    ("money", "На ремонт моста выделили 12 000 рублей", {"repunctuated"}),
    ("money", "На ремонт моста выделили 12000 рублей", {"repunctuated"}),
    ("money", "На ремонт моста выделили 12 тыс. рублей", {"repunctuated"}),
    ("money", "На ремонт моста выделили двенадцать тысяч рублей", {"repunctuated"}),
    ("money", "На ремонт моста выделили 12 тысяч руб.", {"repunctuated"}),
    ("share", "Цены на уголь выросли на 25% за одну зиму", {"repunctuated"}),
    ("share", "Цены на уголь выросли на двадцать пять процентов", {"repunctuated"}),
    ("convoy", "Колонна из трёхсот сорока грузовиков вышла из Бренска", {"repunctuated"}),
    ("convoy", "Колонна из 340 грузовиков выехала из Бренска на рассвете", {"reworded"}),
    ("shaft", "и генерал Орлик обещал насосы двенадцать раз", {"repunctuated"}),
    ("shaft", "генерала Орлика обещал насосы 12 раз", {"reworded"}),
    ("names", "Майор Лозовой передал письмо капитана Черных в Бренске", {"reworded"}),
    ("about", "На площади собралось примерно 500 человек", {"reworded"}),
    ("about", "На площади собралось порядка 500 человек", {"reworded"}),
    ("more", "Свыше 40 семей ждут угля третью неделю", {"reworded"}),
    ("can", "Дамба может рухнуть [в Бренске] уже этой зимой", {"inserted"}),
    ("never", "никогда не подписывал приказа о закрытии школы", set()),
    ("all", "ВСЕ ВОДИТЕЛИ ОТКАЗАЛИСЬ ЕХАТЬ ЧЕРЕЗ ЛЕС", {"repunctuated"}),
    ("blame", "Черныха обвинил Орлик в краже зерна со склада", {"reworded"}),
    ("blame", "Орликом обвинен Черных в краже зерна со склада", {"reworded"}),
    ("quote", "Никто не отступит с холма, пока жив последний сапер", {"repunctuated"}),
    ("most", "Большая часть учителей Каменки уехали ещё осенью", {"reworded"}),
]


@pytest.mark.parametrize(("name", "quoted", "expected"), BENIGN)
def test_what_leaves_the_meaning_is_never_altered(name, quoted, expected):
    kinds = {kind for kind, _ in changes(name, quoted)}
    # Case and marks are told by themselves only where nothing else is.
    assert kinds == expected or kinds - {"trimmed"} == expected - {"repunctuated"}


REPORTED = [
    ("we", "что они потеряли связь с дальним маяком и просят помощи у соседей"),
    ("we", "что потеряли связь с дальним маяком и просят помощи у соседей"),
    ("never", "что он никогда не подписывал приказа о закрытии школы в Каменке"),
    ("never", "что она никогда не подписывала приказа о закрытии школы в Каменке"),
    ("nor", "что у них нет ни воды, ни хлеба, ни патронов на ту зиму"),
    ("may", "что они, может быть, вернутся к весне, если дорогу откроют"),
    ("today", "что в тот день там открыли вторую столовую для шахтёров"),
    ("think", "что он думает, плотина простоит до лета без ремонта"),
]


@pytest.mark.parametrize(("name", "quoted"), REPORTED)
def test_reported_speech_is_never_altered(name, quoted):
    assert "altered" not in {kind for kind, _ in changes(name, quoted, Mode.INDIRECT)}


@pytest.mark.parametrize(
    ("name", "quoted", "note"),
    [
        ("must", "что мы должны вывезти архив из ратуши до пятницы", "agent: Они → мы"),
        ("can", "что дамба должна рухнуть уже этой зимой", "modality: может → должна"),
        ("never", "что он подписывал приказ о закрытии школы в Каменке", "negation lost: не"),
    ],
)
def test_reported_speech_does_not_excuse_another_meaning(name, quoted, note):
    altered = [text for kind, text in changes(name, quoted, Mode.INDIRECT) if kind == "altered"]
    assert note in altered
