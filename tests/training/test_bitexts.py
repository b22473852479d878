"""Texts of translated programs: those that are sentences in both languages are kept."""

import json
import struct

from click.testing import CliRunner

from training.bitexts import main

CATALOG = {
    "": "Content-Type: text/plain; charset=UTF-8\n",
    "The telescope turns towards the _brightest star.": "Телескоп поворачивается к самой яркой звезде.",
    "Save the <b>observation</b> before closing the window": "Сохранить <b>наблюдение</b> перед закрытием окна",
    "Open file": "Открыть файл",
    "Moved %d stars out of the way": "Убрано звёзд с дороги: %d",
    "This sentence was never translated by anybody": "This sentence was never translated by anybody",
}


def write_catalog(path):
    """Write a catalog as msgfmt does."""
    path.parent.mkdir(parents=True)
    pairs = sorted((key.encode(), value.encode()) for key, value in CATALOG.items())
    start = 28 + 16 * len(pairs)
    keys, values, body = [], [], b""
    for column, table in ((0, keys), (1, values)):
        for pair in pairs:
            table.append((len(pair[column]), start + len(body)))
            body += pair[column] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, len(pairs), 28, 28 + 8 * len(pairs), 0, start)
    path.write_bytes(head + b"".join(struct.pack("<2I", *at) for at in (*keys, *values)) + body)


def test_sentences_with_their_translation_are_kept_without_marks_of_menus(tmp_path):
    write_catalog(tmp_path / "sky/share/locale/ru/LC_MESSAGES/sky.mo")
    out = tmp_path / "texts.jsonl"
    done = CliRunner().invoke(main, [str(tmp_path / "sky"), "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert sorted(map(json.loads, out.read_text("utf-8").splitlines())) == [
        [
            "Save the observation before closing the window",
            "Сохранить наблюдение перед закрытием окна",
        ],
        [
            "The telescope turns towards the brightest star.",
            "Телескоп поворачивается к самой яркой звезде.",
        ],
    ]
