"""How well speakers and chains are resolved."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner

from eval.chain_marks import ToldDocument, chains_in
from eval.chains import answers_of, extracted, figures, main, resolved_marks
from sayso.ids import content_id
from sayso.model import Act, Speaker, SpeakerKind, Statement

TEXT = """# outlet: Ostvik Post
{S1 Ada Lund} {Q1s told} reporters on the radio {C1 that {S2 the ministry} {Q2s had promised} {C2 a bridge}}. {C3 "It is late,"} {S3 she} {Q3s said}. {S4 One of the two} {Q4s laughed} {C4 that it was early}.
==
1 | speaker=Ada Lund | kind=person | addressee=reporters | via=the radio | said_at=2024-05-02 | act=assert
2 | speaker=the ministry | kind=body | act=promise
3 | speaker=Ada Lund | kind=person | act=assert
4 | speaker=-
"""


@pytest.fixture
def told_document() -> ToldDocument:
    [document] = chains_in(TEXT, path=Path("en.small.txt"))
    return document


def speaker(name: str, kind: SpeakerKind | None = None) -> Speaker:
    return Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind)


def right(told_document: ToldDocument) -> list[Statement]:
    """Return the statements as gold has them."""
    return [
        replace(
            told.statement,
            speaker=speaker(told.row.speaker, told.row.kind) if told.row.speaker else None,
            addressee=speaker(told.row.addressee) if told.row.addressee else None,
            via=speaker(told.row.via) if told.row.via else None,
            said_at=told.row.said_at,
            act=told.row.act,
        )
        for told in told_document.told
    ]


def measured(told_document: ToldDocument, statements: Iterable[Statement]) -> dict[str, str]:
    found = list(statements)
    return figures(list(answers_of([told_document], lambda _: found)))


def test_gold_itself_is_all_right(told_document: ToldDocument) -> None:
    assert measured(told_document, right(told_document)) == {
        "found": "100.0 of 4",
        "speaker": "100.0 of 3",
        "named": "100.0 of 3",
        "described": "100.0 of 1",
        "left open": "100.0 of 1",
        "kind": "100.0 of 3",
        "act": "100.0 of 3",
        "addressee": "100.0 100.0 100.0 of 1",
        "via": "100.0 100.0 100.0 of 1",
        "parent": "100.0 100.0 100.0 of 1",
        "said_at": "100.0 100.0 100.0 of 1",
    }


def test_nothing_resolved_names_nobody_wrongly(told_document: ToldDocument) -> None:
    bare = [replace(told.statement, parent=None) for told in told_document.told]
    found = measured(told_document, bare)
    assert found["speaker"] == "0.0 of 3"
    assert found["named"] == "–"
    assert found["left open"] == "100.0 of 1"
    assert found["parent"] == "0.0 0.0 0.0 of 1"


def test_a_name_where_gold_leaves_it_open_counts_against_what_was_named(
    told_document: ToldDocument,
) -> None:
    statements = right(told_document)
    statements[-1] = replace(statements[-1], speaker=speaker("Ada Lund"))
    found = measured(told_document, statements)
    assert (found["speaker"], found["named"]) == ("100.0 of 3", "75.0 of 4")
    assert found["left open"] == "0.0 of 1"


def test_extracted_statements_are_paired_by_their_words(told_document: ToldDocument) -> None:
    gold = right(told_document)
    ids = {statement.id: f"found {at}" for at, statement in enumerate(gold)}
    renamed = [
        replace(each, id=ids[each.id], parent=ids.get(each.parent or "")) for each in gold[:3]
    ]
    found = measured(told_document, renamed)
    assert (found["found"], found["parent"]) == ("75.0 of 4", "100.0 100.0 100.0 of 1")


def test_a_content_without_a_word_stands_for_no_statement(told_document: ToldDocument) -> None:
    silent = replace(told_document.told[0].statement, id="silent", text="…", content=())
    assert measured(told_document, [silent])["found"] == "0.0 of 4"


def test_a_parent_that_nobody_marked_is_wrong(told_document: ToldDocument) -> None:
    statements = right(told_document)
    statements[1] = replace(statements[1], parent="elsewhere")
    assert measured(told_document, statements)["parent"] == "0.0 0.0 0.0 of 1"


def test_a_wrong_act_and_kind_are_seen(told_document: ToldDocument) -> None:
    statements = right(told_document)
    statements[0] = replace(
        statements[0], act=Act.ASK, speaker=speaker("Lund", SpeakerKind.BODY), said_at="2024-05-01"
    )
    found = measured(told_document, statements)
    assert (found["act"], found["kind"]) == ("66.7 of 3", "66.7 of 3")
    assert found["said_at"] == "0.0 0.0 0.0 of 1"


def test_resolving_the_marks_keeps_every_statement(told_document: ToldDocument) -> None:
    assert [each.id for each in resolved_marks(told_document)] == [
        told.statement.id for told in told_document.told
    ]


def test_a_document_without_marks_has_no_figures() -> None:
    [empty] = chains_in("It rains.\n==\n", path=Path("en.small.txt"))
    assert set(measured(empty, extracted(empty, model="rules")).values()) == {"–"}


@pytest.mark.parametrize("options", [["--gold-spans"], ["--model", "rules"]])
def test_the_command_prints_a_column_a_file_and_writes_misses(
    tmp_path: Path, options: list[str]
) -> None:
    path, misses = tmp_path / "en.small.txt", tmp_path / "misses.tsv"
    path.write_text(TEXT.replace("Ada Lund |", "Eva Holm |"), encoding="utf-8")
    ran = CliRunner().invoke(main, [str(path), "--misses", str(misses), *options])
    assert ran.exit_code == 0
    assert ran.output.splitlines()[0].split() == ["en.small"]
    rows = [line.split("\t") for line in misses.read_text(encoding="utf-8").splitlines()]
    assert ["speaker", "en.small.2:3", "Eva Holm", "Ada Lund"] in [row[:4] for row in rows]


def test_every_figure_and_option_is_explained() -> None:
    docs = (Path(__file__).parents[2] / "docs" / "evaluation.md").read_text(encoding="utf-8")
    options = [option for param in main.params[1:] for option in param.opts]
    assert not [name for name in (*figures([]), *options) if f"`{name}" not in docs]


def test_a_broken_file_ends_the_command_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "en.small.txt"
    path.write_text("{C1 A\n==\n1\n", encoding="utf-8")
    ran = CliRunner().invoke(main, [str(path)])
    assert ran.exit_code == 2
    assert "en.small.txt, line 1: C1 is not closed" in ran.output
