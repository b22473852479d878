"""The curve over a place's signs is learnt from what was right."""

import json

import numpy as np
import pytest
from click.testing import CliRunner

from eval import tracing_confidence
from eval.confidence import Judged
from eval.sightings import Sighting
from eval.tracing_questions import Question
from sayso.weights.tracing import FILE, Signs, probability
from training.calibrate_traces import fitted, held_out, main, weighed


def sighting(score, *, right, behind=0.0, group="g"):
    return Sighting(
        signs=Signs(score=score, likeness=0.5, density=0.5),
        behind=behind,
        probability=0.5,
        is_found=True,
        right=right,
        is_home=right,
        question=Question(text="", homes=frozenset(), group=group, op=""),
    )


def drawn(slope, *, behind=0.0, count=4000):
    chance = np.random.default_rng(1)
    scores = chance.uniform(-4, 4, count)
    right = chance.uniform(size=count) < 1 / (1 + np.exp(-(slope * scores - 10 * behind)))
    return [
        sighting(float(score), right=bool(one), behind=behind, group=f"g{place % 50}")
        for place, (score, one) in enumerate(zip(scores, right, strict=True))
    ]


def test_the_curve_that_made_the_answers_is_found_again():
    curve = fitted(weighed({"a": [*drawn(1.5), *drawn(1.5, behind=0.2)]}))
    assert curve.slopes.score == pytest.approx(1.5, abs=0.15)
    assert curve.behind == pytest.approx(10, rel=0.15)


def test_a_place_behind_the_best_is_never_the_surer_for_it():
    lucky = [sighting(0.0, right=True, behind=0.5) for _ in range(50)]
    assert fitted(weighed({"a": [*drawn(1.0, count=200), *lucky]})).behind == 0


def test_each_kind_of_question_weighs_the_same():
    found = weighed({"many": drawn(1.0, count=300), "few": drawn(1.0, count=100)})
    assert sum(each.weight for each in found[:300]) == pytest.approx(200)
    assert sum(each.weight for each in found[300:]) == pytest.approx(200)


def test_what_is_judged_was_not_learnt_from():
    odd = [sighting(0.0, right=True, group="odd") for _ in range(300)]
    rest = [sighting(0.0, right=False, group=f"g{place}") for place in range(300)]
    judged = held_out({"a": [*odd, *rest]})["a"]
    assert all(one.confidence < 0.2 for one in judged if one.right)


@pytest.fixture
def files(tmp_path):
    """Statements, edited copies, reports, news, posts and retellings of our own, a few of each."""
    said = [f"The {word} of Marrow Bay will not be paid this year" for word in NAMES]
    reports = [
        {"id": f"r{n}", "text": f"Rain fell.\n“{text},” said Ada."} for n, text in enumerate(said)
    ]
    originals = [
        {
            "id": f"o{n}",
            "text": text,
            "doc": f"r{n}",
            "span": "Content 12 20",
            "held_out": n % 3 == 0,
        }
        for n, text in enumerate(said)
    ]
    variants = [
        {"id": f"v{n}", "text": text.replace("will not", "may not"), "op": "modality"}
        | {"altered": True, "origins": [f"o{n}"], "held_out": n % 3 == 0}
        for n, text in enumerate(said)
    ]
    news = [
        {"id": f"n{n}", "text": f"Copper rose {n} percent. Tractors came to Kellen."}
        for n in range(9)
    ]
    posts = [
        {
            "id": f"p{n}",
            "text": f"Паром номер {n} уйдёт от северного причала сегодня ровно в полдень.",
        }
        for n in range(9)
    ]
    retellings = [
        {
            "id": f"t{n}",
            "said": f"The {word} must be opened, not sold.",
            "quoted": f"the {word} must be opened",
        }
        | {"said_lang": "en", "quoted_lang": "en"}
        for n, word in enumerate(NAMES)
    ]
    lines = {
        "originals": originals,
        "variants": variants,
        "reports": reports,
        "others": news,
        "posts": posts,
        "retellings": retellings,
    }
    options = []
    for name, rows in lines.items():
        path = tmp_path / f"{name}.jsonl"
        path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
        options += [f"--{name}", str(path)]
    return options


NAMES = ("miners", "widows", "teachers", "drivers", "nurses", "pilots", "bakers", "clerks", "cooks")


def test_the_command_writes_a_curve_under_which_better_scores_are_surer(files, tmp_path):
    done = CliRunner().invoke(main, [*files, "--out", str(tmp_path)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert "variants, sentences: " in done.output
    assert "retellings: " in done.output
    curve = json.loads((tmp_path / FILE).read_text(encoding="utf-8"))
    assert curve["slopes"]["score"] > 0


def test_the_evaluation_prints_the_floor_and_reliability_of_each_kind(files):
    done = CliRunner().invoke(tracing_confidence.main, files, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    assert "variants, paragraphs: 9 questions, 6 of 6 that have an answer are found" in done.output
    assert "| best places: probability | right | places |" in done.output


def test_a_reliability_table_says_how_many_of_like_probability_are_right():
    judged = [Judged(0.95, right=True), Judged(0.97, right=True), Judged(0.15, right=False)]
    lines = tracing_confidence.table("best", judged)
    assert lines[2:4] == ["| 0.150 | 0.000 | 1 |", "| 0.960 | 1.000 | 2 |"]


def test_a_probability_is_what_the_curve_gives():
    curve = fitted(weighed({"a": drawn(2.0)}))
    sure = probability(Signs(score=3.0, likeness=0.5, density=0.5), behind=0.0, curve=curve)
    assert sure > 0.97
