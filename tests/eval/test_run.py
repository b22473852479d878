"""The evaluation command prints, writes and fails as it says."""

import hashlib
import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from eval.report import figures, table
from eval.run import extractor, main
from eval.score import RATES, RATIOS, Scores
from eval.units import MODES
from sayso.model import Mode, Part, Span, Statement

TEXT = "“The pumps hold,” said Ada. Ole said: “They do not.”"
GOLD = [
    {"content": [[0, 17]], "cue": [[18, 22]], "source": [[23, 26]]},
    {"content": [[38, 52]], "cue": [[32, 36]], "source": [[28, 31]]},
]


def first_quotation(documents):
    """Find the engineer's statement in each text, and one in each headline."""
    for document in documents:
        for part in Part:
            yield Statement(
                id=f"{document.id}-{part}",
                document_id=document.id,
                part=part,
                mode=Mode.DIRECT,
                content=(Span(0, 17),),
                cue=(Span(18, 22),),
                source=(Span(23, 26),),
                text=document.text[0:17],
            )


def quotation_within_another(documents):
    """Find the engineer's statement in each text, and once more within itself."""
    for outer in first_quotation(documents):
        yield outer
        yield replace(outer, id=f"{outer.id}-within", parent=outer.id)


NAME = f"{__name__}:first_quotation"
MODEL = f"--model={NAME}"


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "ours" / "dev.jsonl"
    path.parent.mkdir()
    lines = [{"id": name, "text": TEXT, "attributions": GOLD} for name in "abc"]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


@pytest.fixture
def floors(tmp_path, corpus):
    def write(floor):
        digest = hashlib.sha256(corpus.read_bytes()).hexdigest()
        path = tmp_path / "floors.json"
        ours = {"sha256": digest, "floors": {NAME: {"content_soft.direct.F1": floor}}}
        path.write_text(json.dumps({"ours/dev.jsonl": ours}), encoding="utf-8")
        return path

    return write


def run(*arguments):
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_it_prints_every_measure_and_the_speed(corpus):
    ran = run(corpus, MODEL)
    assert ran.exit_code == 0, ran.output
    for measure in (*RATIOS, *RATES):
        assert measure in ran.output
    assert "100.0  50.0  66.7" in ran.output
    assert "100.0 of 3" in ran.output
    assert "3 documents, " in ran.output
    assert "words per CPU-second" in ran.output


def test_a_tagger_is_called_by_its_name(corpus):
    assert "3 documents, " in run(corpus, "--model=rules").output


def test_it_reads_only_as_many_documents_as_it_is_told(corpus):
    assert "2 documents, " in run(corpus, MODEL, "--limit=2").output


def test_flat_leaves_out_what_stands_within_others(corpus, tmp_path):
    model = f"--model={__name__}:quotation_within_another"
    for options, count in (([], 2), (["--flat"], 1)):
        ran = run(corpus, model, "--limit=1", f"--pred={tmp_path}/pred.jsonl", *options)
        assert ran.exit_code == 0, ran.output
        [line] = (tmp_path / "pred.jsonl").read_text().splitlines()
        assert json.loads(line)["attributions"] == GOLD[:1] * count


def test_it_writes_every_figure_and_what_was_extracted(corpus, tmp_path):
    ran = run(corpus, MODEL, f"--json={tmp_path}/figures.json", f"--pred={tmp_path}/pred.jsonl")
    assert ran.exit_code == 0, ran.output
    written = json.loads((tmp_path / "figures.json").read_bytes())
    assert written["content_exact"]["direct"] == {
        "P": 1,
        "R": 0.5,
        "F1": 0.6667,
        "pred": 3,
        "gold": 6,
    }
    assert written["source_head"]["all"] == {"acc": 1, "n": 3}
    extracted = [json.loads(line) for line in (tmp_path / "pred.jsonl").read_text().splitlines()]
    assert [line["attributions"] for line in extracted] == [GOLD[:1]] * 3


@pytest.mark.parametrize(("floor", "code"), [(0.66, 0), (0.67, 1)])
def test_it_fails_below_a_floor_and_names_it(corpus, floors, floor, code):
    ran = run(corpus, MODEL, "--floors", floors(floor))
    assert ran.exit_code == code
    assert ("content_soft.direct.F1 is" in ran.output) == bool(code)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--limit=1"], "leave out --limit or --floors", id="floors of a part"),
        pytest.param(["--model=nowhere:nothing"], "is none of", id="no such module"),
        pytest.param(["--model=math:nothing"], "is none of", id="no such function"),
        pytest.param(["--model=:x"], "is none of", id="no module"),
    ],
)
def test_arguments_that_cannot_be_are_refused(corpus, floors, arguments, message):
    ran = run(corpus, "--floors", floors(0.5), *arguments)
    assert ran.exit_code == 2
    assert message in ran.output


def test_a_bad_corpus_is_refused_in_one_line(tmp_path):
    ran = run(tmp_path / "none.jsonl", MODEL)
    assert ran.exit_code == 2
    assert (
        ran.output
        == f"{tmp_path}/none.jsonl: no such file; give the path of a corpus in JSON lines\n"
    )


def test_a_function_is_found_by_module_and_name():
    assert extractor(f"{__name__}:first_quotation").__name__ == "first_quotation"


def test_every_row_of_the_table_is_as_wide_as_the_others():
    widths = {len(line) for line in table(Scores()).splitlines()}
    assert len(widths) == 1


def test_the_figures_of_nothing_are_zero():
    for by_mode in figures(Scores()).values():
        assert list(by_mode) == list(MODES)
        assert {figure for named in by_mode.values() for figure in named.values()} == {0}
