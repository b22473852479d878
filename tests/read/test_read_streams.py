"""Standard input and pipes, which cannot be gone back in."""

import io
import os
import sys
import threading
from pathlib import Path

from sayso.model import DocumentKind
from sayso.read.files import read_paths

TEXT = b"The bridge is closed until October."
SRT = b"1\r\n00:00:01,000 --> 00:00:02,000\r\nThe bridge is closed."


def test_a_dash_is_standard_input_read_once_however_often_it_is_named(monkeypatch, tmp_path):
    (tmp_path / "a.txt").write_bytes(TEXT)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Words of a stream.")))
    values = list(read_paths([Path("-"), tmp_path / "a.txt", Path("-")]))
    assert [(value.text, value.path) for value in values] == [
        ("Words of a stream.", "<stdin>"),
        (TEXT.decode(), str(tmp_path / "a.txt")),
    ]


def test_what_a_pipe_holds_is_read_like_a_file(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(SRT,))
    writer.start()
    [document] = read_paths([pipe])
    writer.join()
    assert (document.kind, document.path) == (DocumentKind.TRANSCRIPT, str(pipe))
