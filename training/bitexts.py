"""Collect sentences that mean the same from translated programs: python -m training.bitexts FOLDER… --out FILE.

Catalogs of gettext (`*/ru/LC_MESSAGES/*.mo`) hold what programs say in English and its translation.
A few dozen packages of a Linux distribution (a planetarium, a strategy game, an office suite, a photo
archive) give some 40,000 English texts with their Russian, Ukrainian or both.
"""

import gettext
import json
import re
from collections.abc import Iterator
from pathlib import Path

import click

TAG = re.compile(r"<[^>]+>|&[a-z]+;")
KEY_MARK = re.compile(r"[_&](?=\w)")
"""Before the letter that opens a menu."""
FILLED_IN = re.compile(r"[%{$]")
CYRILLIC = re.compile("[а-яіїєґ]")
WORDS = range(5, 29)
LIKE_LENGTHS = (0.4, 2.5)
MOST_LATIN = 0.5
CONTEXT_END = "\x04"


@click.command()
@click.argument("folders", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--languages", default="ru,uk")
@click.option("--out", required=True, type=click.Path(path_type=Path))
def main(folders: tuple[Path, ...], *, languages: str, out: Path) -> None:
    """Write one line a text: a list of it in English and in each language it was translated to."""
    found: dict[str, dict[str, str]] = {}
    for lang in languages.split(","):
        for folder in folders:
            for path in sorted(folder.rglob(f"{lang}/LC_MESSAGES/*.mo")):
                for english, translation in _messages(path):
                    found.setdefault(english, {})[lang] = translation
    with out.open("w", encoding="utf-8") as lines:
        for english, translations in found.items():
            lines.write(json.dumps([english, *translations.values()], ensure_ascii=False) + "\n")
    print(f"{out}: {len(found)} texts")


def _messages(path: Path) -> Iterator[tuple[str, str]]:
    with path.open("rb") as catalog:
        messages = gettext.GNUTranslations(catalog)._catalog  # type: ignore[attr-defined]  # noqa: SLF001  there is no other way to list them
    for key, translation in messages.items():
        if isinstance(key, str) and not FILLED_IN.search(key):
            english = _plain(key.rpartition(CONTEXT_END)[2])
            said = _plain(translation)
            if len(english.split()) in WORDS and _is_translation(english, said):
                yield english, said


def _is_translation(english: str, said: str) -> bool:
    letters = len(CYRILLIC.findall(said.casefold()))
    low, high = LIKE_LENGTHS
    return letters > MOST_LATIN * len(said) and low < len(said) / len(english) < high


def _plain(text: str) -> str:
    return " ".join(KEY_MARK.sub("", TAG.sub(" ", text)).split())


if __name__ == "__main__":
    main()
