"""The documentation: complete, its links right, its commands run."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest

from sayso.cli import cli
from sayso.lang.known import LANGUAGES
from sayso.read.files import READERS

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
COMMAND_BLOCK = re.compile(r"^    (sayso .+)$", re.MULTILINE)
MAX_README_LINES = 120


def commands_in(path):
    return COMMAND_BLOCK.findall(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_point_to_files_that_are_there(page):
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("name", sorted(cli.commands))
def test_every_command_and_option_is_documented(name):
    page = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    section = page.partition(f"## `sayso {name}")[2].partition("\n## ")[0]
    options = [
        option
        for parameter in cli.commands[name].params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    ]
    assert section
    assert [option for option in options if option not in section] == []


@pytest.mark.parametrize("kind", READERS, ids=str)
def test_every_kind_that_is_read_is_documented(kind):
    page = (ROOT / "docs" / "readers.md").read_text(encoding="utf-8")
    assert f"| {str(kind).lower()} |" in page


def test_every_language_is_documented():
    page = (ROOT / "docs" / "extraction.md").read_text(encoding="utf-8")
    assert [language.name for language in LANGUAGES.values() if language.name not in page] == []


def test_the_readme_is_short_and_names_the_two_commands():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert len(readme.splitlines()) < MAX_README_LINES
    assert "make demo" in readme
    assert "make test" in readme


@pytest.mark.parametrize(
    "command", [*commands_in(ROOT / "README.md"), *commands_in(ROOT / "docs" / "tutorial.md")]
)
def test_documented_commands_run(command, tmp_path):
    """Pipes and all, from the project's root; `check` may find something altered."""
    script = command.replace("out/", f"{tmp_path}/")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["/bin/sh", "-c", script],
        cwd=ROOT,
        env={**os.environ, "PATH": path},
        capture_output=True,
        check=False,
        timeout=120,
    )
    allowed = {0, 1} if shlex.split(command)[1] in {"check", "trace"} else {0}
    assert done.returncode in allowed, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    assert done.stdout
