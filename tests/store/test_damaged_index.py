"""A damaged or foreign folder is an error that names the file and what to do."""

import json

import pytest
from store_cases import document, index_of

from sayso.errors import StoreError
from sayso.store.reading import open_index, verify
from sayso.store.writing import index_writer


@pytest.fixture
def folder(tmp_path):
    return index_of(tmp_path / "x", [document(1), document(2)])


def arrays(folder):
    return folder / "segment-00000001.safetensors"


def lines(folder):
    return folder / "segment-00000001.jsonl"


def rewritten(path, place, replacement):
    content = bytearray(path.read_bytes())
    content[place : place + len(replacement)] = replacement
    path.write_bytes(content)


def with_manifest(folder, **fields):
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | fields))


@pytest.mark.parametrize(
    ("damage", "expected"),
    [
        pytest.param(
            lambda folder: (folder / "manifest.json").unlink(),
            r"x: this is no index; make one with `sayso index build`",
            id="no manifest",
        ),
        pytest.param(
            lambda folder: (folder / "manifest.json").write_bytes(b"{"),
            r"manifest\.json: damaged, or no manifest of ours: .*; build the index anew",
            id="cut manifest",
        ),
        pytest.param(
            lambda folder: (folder / "manifest.json").write_bytes(b'{"format":"\xff"}'),
            r"manifest\.json: damaged",
            id="manifest of other bytes",
        ),
        pytest.param(
            lambda folder: with_manifest(folder, format="recipes"),
            r"manifest\.json: format 'recipes', not 'sayso index'",
            id="foreign manifest",
        ),
        pytest.param(
            lambda folder: with_manifest(folder, version=99),
            r"version 99 of the format, this sayso reads version 1; build the index anew",
            id="version to come",
        ),
        pytest.param(
            lambda folder: arrays(folder).unlink(),
            r"segment-00000001\.safetensors: damaged: this file is gone",
            id="arrays gone",
        ),
        pytest.param(
            lambda folder: lines(folder).write_bytes(b""),
            r"segment-00000001\.jsonl: damaged: 0 bytes, \d+ were written",
            id="lines cut",
        ),
        pytest.param(
            lambda folder: rewritten(arrays(folder), 8, b"[1,2"),
            r"segment-00000001\.safetensors: damaged: ",
            id="header overwritten",
        ),
        pytest.param(
            lambda folder: rewritten(arrays(folder), 9, b'"gramx"'),
            r"segment-00000001\.safetensors: damaged: other arrays than expected",
            id="other arrays",
        ),
        pytest.param(
            lambda folder: rewritten(arrays(folder), 0, b"\xff" * 8),
            r"segment-00000001\.safetensors: damaged: ",
            id="length overwritten",
        ),
    ],
)
@pytest.mark.parametrize(
    "use", [open_index, verify, lambda folder: index_writer(folder).__enter__()]
)
def test_it_is_refused_when_it_is_opened(folder, damage, expected, use):
    damage(folder)
    with pytest.raises(StoreError, match=expected):
        use(folder)


@pytest.mark.parametrize("damaged", [arrays, lines])
def test_every_single_byte_counts_when_an_index_is_verified(folder, damaged):
    verify(folder)
    whole = damaged(folder).read_bytes()
    for place in range(0, len(whole), 97):
        damaged(folder).write_bytes(whole)
        rewritten(damaged(folder), place, bytes([whole[place] ^ 4]))
        with pytest.raises(StoreError, match=f"{damaged(folder).name}: damaged"):
            verify(folder)


def test_a_damaged_line_is_named_when_it_is_read(folder):
    rewritten(lines(folder), 0, b"]")
    with pytest.raises(StoreError, match=r"segment-00000001\.jsonl, line 1: damaged"):
        open_index(folder).document("d1")
