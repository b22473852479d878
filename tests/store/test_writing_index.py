"""Adding to an index on disk."""

import numpy as np
import pytest
from store_cases import document, files_of, index_of

from sayso.errors import StoreError
from sayso.model import Span
from sayso.passages import draft
from sayso.store import merging, reading, writing
from sayso.store.manifest import read_manifest, write_manifest
from sayso.store.reading import inventory, open_index, opened, verify
from sayso.store.writing import Added, create_index, index_writer


def test_the_same_document_again_is_known_and_another_wording_is_a_version(tmp_path):
    folder = index_of(tmp_path / "x", [document(1), document(2)])
    with index_writer(folder) as writer:
        again = [document(1), document(3), document(3), document(2, "edited"), document(2)]
        assert writer.add(again) == Added(new=1, versions=1, known=3)
        assert writer.add([document(2, "edited")]) == Added(known=1)
    assert open_index(folder).coverage().documents == 4


def test_a_document_with_half_a_character_is_left_out_and_named(tmp_path):
    folder = index_of(tmp_path / "x")
    with index_writer(folder) as writer:
        added = writer.add([document(1, "half \ud83d of it", path="a.json"), document(2)])
    [notice] = added.quarantined
    assert added.new == 1
    assert (notice.path, notice.place) == ("a.json", "document 'd1'")
    assert "half of a character" in notice.reason
    verify(folder)


def test_an_index_of_many_small_adds_has_few_segments_and_keeps_the_order(tmp_path):
    folder = index_of(tmp_path / "x", *([document(number)] for number in range(50)))
    assert len(read_manifest(folder).segments) < merging.FANOUT
    ids = [
        each.document(number).id
        for each in opened(folder)[1]
        for number in range(each.segment.document_count)
    ]
    assert ids == [f"d{number}" for number in range(50)]
    verify(folder)


def test_segments_grow_by_tiers_so_that_each_is_rewritten_seldom(tmp_path, monkeypatch):
    monkeypatch.setattr(merging, "SMALL", 8)
    folder = index_of(tmp_path / "x", *([document(number)] for number in range(30)))
    sizes = [entry.postings for entry in read_manifest(folder).segments]
    assert sizes == sorted(sizes, reverse=True)
    assert 2 < len(sizes) < 3 * merging.FANOUT


def test_segments_too_large_to_merge_are_left_apart(tmp_path, monkeypatch):
    monkeypatch.setattr(merging, "MOST_POSTINGS", 20)
    folder = index_of(tmp_path / "x", *([document(number)] for number in range(9)))
    assert len(read_manifest(folder).segments) == 9


def test_a_full_segment_is_written_before_all_documents_have_come(tmp_path, monkeypatch):
    monkeypatch.setattr(draft, "FULL", 8)
    folder = index_of(tmp_path / "x")

    def stream():
        for number in range(6):
            yield document(number)
            yield document(number)

    monkeypatch.setattr(writing, "BATCH", 5)
    with index_writer(folder) as writer:
        assert writer.add(stream()) == Added(new=6, known=6)
    assert inventory(folder).segments == 3


def test_an_interrupted_run_loses_no_more_vectors_than_make_a_segment_full(tmp_path, monkeypatch):
    monkeypatch.setattr(draft, "FULL_OF_VECTORS", 2)
    folder = index_of(tmp_path / "x")

    def embed(read):
        return [Span(0, len(read.text))], np.ones((1, 2), dtype=np.int8)

    def stream():
        yield from map(document, range(5))
        raise KeyboardInterrupt

    monkeypatch.setattr(writing, "BATCH", 1)
    with index_writer(folder) as writer, pytest.raises(KeyboardInterrupt):
        writer.add(stream(), embed=embed)
    assert inventory(folder).vectors == 4


def test_an_index_that_is_searched_stays_as_it_was_when_it_was_opened(tmp_path):
    folder = index_of(tmp_path / "x", [document(0)])
    before = open_index(folder)
    with index_writer(folder) as writer:
        for number in range(1, 9):
            writer.add([document(number)])
        during = open_index(folder)
    assert [each.coverage().documents for each in (before, during)] == [1, 9]
    assert [hit.document_id for hit in before.candidates(["pump"], limit=20)] == ["d0"]


def test_a_reader_that_meets_a_merge_reads_the_newer_manifest(tmp_path, monkeypatch):
    folder = index_of(tmp_path / "x", [document(0)])
    older = read_manifest(folder)
    with index_writer(folder) as writer:
        for number in range(1, 9):
            writer.add([document(number)])
    manifests = iter([older, read_manifest(folder)])
    monkeypatch.setattr(reading, "read_manifest", lambda _: next(manifests))
    assert open_index(folder).coverage().documents == 9


def test_one_process_writes_at_a_time_and_the_next_one_after_it(tmp_path):
    folder = index_of(tmp_path / "x")
    with index_writer(folder), pytest.raises(StoreError, match="wait until it is done"):
        index_writer(folder).__enter__()
    with index_writer(folder) as writer:
        assert writer.add([document(1)]).new == 1


def test_a_failure_on_the_way_leaves_nothing_of_what_was_not_finished(tmp_path):
    folder = index_of(tmp_path / "x", [document(0)])
    before = files_of(folder)

    def broken():
        yield document(1)
        raise OSError("no more")

    with index_writer(folder) as writer:
        with pytest.raises(OSError, match="no more"):
            writer.add(broken())
        assert files_of(folder) == before
        assert writer.add([document(1)]).new == 1


def test_a_failure_after_the_segment_is_written_keeps_what_the_manifest_may_name(
    tmp_path, monkeypatch
):
    folder = index_of(tmp_path / "x", [document(0)])

    def written_and_then_broken(where, manifest):
        write_manifest(where, manifest)
        raise OSError("the disk is gone")

    with index_writer(folder) as writer:
        monkeypatch.setattr(writing, "write_manifest", written_and_then_broken)
        with pytest.raises(OSError, match="the disk is gone"):
            writer.add([document(1)])
    assert open_index(folder).coverage().documents == 2


def test_what_killed_runs_left_is_swept_and_nothing_else(tmp_path):
    folder = index_of(tmp_path / "x", [document(0)])
    before = files_of(folder)
    for name in ("segment-00000002.jsonl", "segment-00000002.safetensors", "manifest.json.new"):
        (folder / name).write_bytes(b"half")
    (folder / "notes.txt").touch()
    with index_writer(folder) as writer:
        assert files_of(folder) == sorted([*before, "notes.txt"])
        writer.add([document(1)])
    verify(folder)


def test_building_over_an_empty_index_is_fine_and_over_documents_refused(tmp_path):
    folder = tmp_path / "deep" / "x"
    create_index(folder)
    create_index(folder)
    index_of(folder, [document(1)])
    with pytest.raises(StoreError, match="add to it with `sayso index add`"):
        create_index(folder)


def test_what_a_kill_leaves_of_a_build_does_not_hinder_the_next(tmp_path):
    folder = tmp_path / "x"
    folder.mkdir()
    (folder / "lock").touch()
    (folder / "manifest.json.new").write_bytes(b"{")
    assert open_index(index_of(folder, [document(1)])).coverage().documents == 1


@pytest.mark.parametrize("is_folder", [True, False])
def test_no_index_is_made_among_other_files_or_in_the_place_of_one(tmp_path, is_folder):
    (tmp_path / "notes.txt").touch()
    folder = tmp_path if is_folder else tmp_path / "notes.txt"
    with pytest.raises(StoreError, match="name a new or empty folder"):
        create_index(folder)
    assert files_of(tmp_path) == ["notes.txt"]
