"""The pages of benchmarks/html_bodies: no quotation is lost, torn or joined by the reader."""

from pathlib import Path

import pytest

from sayso.read.html import read_html

PAGES = sorted(Path(__file__).parents[2].glob("benchmarks/html_bodies/*.html"))


def test_there_are_pages():
    assert len(PAGES) >= 20


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_paragraph_stands_whole_on_its_line_in_order(path):
    with path.open("rb") as file:
        [document] = read_html(file, str(path))
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    lines = iter(line.removeprefix("- ") for line in document.text.splitlines())
    assert [line for line in expected if line not in lines] == []
