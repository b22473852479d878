import pytest

from sayso.lang.cases import Role, doer_of, is_governed, is_verb_form, may_act, role


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        pytest.param("coach praised referee", "coach", id="order"),
        pytest.param("coach was praised by referee", "referee", id="passive"),
        pytest.param("coach was praised before referee", None, id="passive without by"),
        pytest.param("coach complained about referee", None, id="preposition"),
        pytest.param("him praised coach", "coach", id="object's pronoun"),
        pytest.param("тренер похвалил судью", "тренер", id="accusative last"),
        pytest.param("судью похвалил тренер", "тренер", id="accusative first"),
        pytest.param("его похвалил он", "он", id="pronouns"),
        pytest.param("комиссия осудила завод", "комиссия", id="gender of the verb"),
        pytest.param("завод осудила комиссия", "комиссия", id="gender against order"),
        pytest.param("мати любит дочка", "мати", id="order where nothing else tells"),
        pytest.param("хозяин семьи любит дочка", None, id="genitive behind a noun"),
        pytest.param("завод построен банк", None, id="a Slavic passive"),
        pytest.param("хор просит строить мост", None, id="infinitive"),
        pytest.param("судью хвалит тренеру", None, id="two sufferers"),
    ],
)
def test_who_does_it_is_told_by_form_then_by_order(clause, expected):
    keys = clause.split()
    verb = next(at for at, key in enumerate(keys) if key in VERBS)
    first = verb - 2 if keys[verb - 1] in {"was", "просит"} else verb - 1
    found = doer_of(keys, max(0, first), verb, len(keys) - 1)
    assert (None if found is None else keys[found]) == expected


VERBS = frozenset(
    ["praised", "complained", "похвалил", "осудила", "любит", "построен", "строить", "хвалит"]
)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        pytest.param("я", Role.DOER, id="nominative"),
        pytest.param("меня", Role.SUFFERER, id="accusative"),
        pytest.param("рабочих", Role.SUFFERER, id="ending"),
        pytest.param("охранники", Role.UNTOLD, id="either"),
        pytest.param("bureau", Role.UNTOLD, id="English"),
    ],
)
def test_a_form_tells_its_part(key, expected):
    assert role(key) == expected


@pytest.mark.parametrize(
    ("clause", "place", "expected"),
    [
        pytest.param("guards", 0, True, id="English noun"),
        pytest.param("really", 0, False, id="adverb"),
        pytest.param("охранники предупредили", 0, True, id="noun"),
        pytest.param("новая школа", 0, False, id="adjective"),
        pytest.param("семья лесника", 1, False, id="genitive"),
        pytest.param("вчера семья", 1, True, id="behind an adverb"),
        pytest.param("12 месяцев", 1, False, id="counted"),
    ],
)
def test_who_may_act_is_a_noun_of_its_own(clause, place, expected):
    assert may_act(clause.split(), place) == expected


@pytest.mark.parametrize(
    ("clause", "place", "expected"),
    [
        pytest.param("at the bridge", 2, True, id="English"),
        pytest.param("was praised by coach", 3, False, id="by of a passive"),
        pytest.param("ready by friday", 2, True, id="by of a date"),
        pytest.param("на мост", 1, True, id="Russian"),
        pytest.param("в этом году", 2, True, id="with a word between"),
        pytest.param("в мост сосед", 2, False, id="of another noun"),
    ],
)
def test_a_preposition_governs_what_follows(clause, place, expected):
    assert is_governed(clause.split(), place) == expected


def test_only_slavic_endings_tell_a_verb():
    assert is_verb_form("sold", "продал")
    assert not is_verb_form("fund", "фонд")
    assert not is_verb_form("sold", "bought")
