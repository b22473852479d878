"""A process that is killed while it adds."""

from benchmarks.index_kills import survive


def test_every_acknowledged_document_outlives_20_kills_and_none_is_half_there(tmp_path):
    found = survive(tmp_path / "index", kills=20, seed=7)
    assert found.acknowledged > 20
    assert found.leftovers > 3
