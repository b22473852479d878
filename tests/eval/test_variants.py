"""The evaluation of tracing counts what is found, and what is right by rule."""

import json

import pytest

from eval.variants import main

SAID = {
    "o0": "The ferry to Marrow Bay will not sail before the ice has been broken",
    "o1": "Nobody on the council could say who had ordered the second fence",
    "o2": "The quarry at Kellen owes its drivers four months of wages",
}
VARIANTS = [
    ("o0", "The ferry to Marrow Bay will sail before the ice has been broken", "negate", True),
    ("o0", "The ferry to Marrow Bay will not sail", "trim_end", False),
    ("o1", "Nobody on the council could say", "trim_end", False),
    ("o2", "The quarry at Kellen owes its drivers four months of wages", "verbatim", False),
]


@pytest.fixture
def paths(tmp_path):
    originals = [
        {"id": name, "text": text, "held_out": name == "o2", "doc": name}
        | {"span": f"Content 0 {len(text)}"}
        for name, text in SAID.items()
    ]
    variants = [
        {"id": f"v{n}", "text": text, "op": op, "altered": altered, "origins": [name]}
        for n, (name, text, op, altered) in enumerate(VARIANTS)
    ]
    reports = [{"id": name, "text": f"{text}. It rained."} for name, text in SAID.items()]
    news = [{"id": "n", "text": "Copper rose by 4 percent. A band played loud in Tarvia."}]
    files = {"originals": originals, "variants": variants, "reports": reports, "news": news}
    for name, rows in files.items():
        (tmp_path / name).write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    return {name: str(tmp_path / name) for name in files}


@pytest.mark.parametrize("kind", ["sentences", "paragraphs"])
def test_recall_counts_only_statements_that_are_indexed(kind, paths, capsys, tmp_path):
    more = ["--reports", paths["reports"]] if kind == "paragraphs" else []
    misses = tmp_path / "misses"
    asked = ["--others", paths["news"], "--fill", paths["news"], "--misses", str(misses)]
    main([paths["originals"], paths["variants"], *asked, *more])
    printed = capsys.readouterr().out
    assert "all                 3    1.0000    1.0000" in printed
    assert "found: 3, right 1.0000; recall 1.0000; held out: 1 of 1 not found" in printed
    assert misses.exists()


def test_a_statement_held_out_that_stands_in_other_news_is_right_by_rule(paths, capsys, tmp_path):
    twin = tmp_path / "twin"
    twin.write_text(json.dumps({"id": "t", "text": f"{SAID['o2']}."}), encoding="utf-8")
    main([paths["originals"], paths["variants"], "--others", str(twin)])
    assert "right by rule: 1, of these 1 of statements held out" in capsys.readouterr().out
