"""Measure a page of `sayso check --html` in headless Chromium: sideways scroll and overlaps.

    python benchmarks/page_layout.py page.html [--picture pictures/]

The page stands in a frame of the wanted width, because a headless window has a least width of
about 500 pixels. Exit code 1 if anything overlaps or sticks out.
"""

import argparse
import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

WIDTHS = (1280, 390)
SCHEMES = {"dark": "0", "light": "1"}
BLOCKS = "h1, .byline, .words p, .card, .card h3, figure, .missing, .changes, .summary, .legend"
FRAME = """<!DOCTYPE html><meta charset="utf-8"><style>body{{margin:0}}iframe{{border:0}}</style>
<iframe width="{width}" height="{height}" srcdoc="{page}"></iframe><pre id="measured"></pre>
<script>
const frame = document.querySelector("iframe");
frame.onload = () => {{
  const page = frame.contentDocument, root = page.documentElement;
  const blocks = [...page.querySelectorAll({blocks})];
  const box = block => block.getBoundingClientRect();
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
    && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const name = block => block.className + " " + block.textContent.trim().slice(0, 40);
  const overlaps = [];
  blocks.forEach((a, i) => blocks.slice(i + 1).forEach(b => {{
    if (!a.contains(b) && !b.contains(a) && meet(box(a), box(b)))
      overlaps.push(name(a) + " / " + name(b));
  }}));
  const outside = [...page.querySelectorAll("body *:not(.skip)")]
    .filter(e => box(e).right > root.clientWidth + 1 || box(e).left < -1).map(name);
  document.getElementById("measured").textContent = JSON.stringify(
    {{width: root.clientWidth, scroll: root.scrollWidth, height: root.scrollHeight,
      overlaps, outside}});
}};
</script>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What was measured of a page at one width."""

    width: int
    scroll: int
    height: int
    overlaps: list[str]
    outside: list[str]


def main() -> int:
    """Measure the page at each width; say what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("page", type=Path)
    parser.add_argument("--picture", type=Path, help="folder for a picture a width and scheme")
    arguments = parser.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is not installed; install it, e.g. apt install chromium")
    page = arguments.page.read_text(encoding="utf-8")
    layouts = [measured(chromium, page, width=width) for width in WIDTHS]
    for layout in layouts:
        print(layout)
        if arguments.picture:
            arguments.picture.mkdir(parents=True, exist_ok=True)
            for scheme in SCHEMES:
                path = arguments.picture / f"{arguments.page.stem}-{layout.width}-{scheme}.png"
                take_picture(chromium, page, layout=layout, scheme=scheme, path=path)
    return int(any(bad(layout) for layout in layouts))


def bad(layout: Layout) -> bool:
    """Say whether anything overlaps, sticks out or scrolls sideways."""
    return bool(layout.overlaps or layout.outside or layout.scroll > layout.width)


def measured(chromium: str, page: str, *, width: int) -> Layout:
    """Return the page's layout in a frame of this width."""
    frame = framed(page, width=width, height=900)
    dom = run_chromium(chromium, frame, "--dump-dom")
    found = re.search(r'<pre id="measured">(.*?)</pre>', dom, re.DOTALL)
    if not found:
        sys.exit("Chromium measured nothing; try it on a smaller page")
    return Layout(**json.loads(html.unescape(found[1])))


def take_picture(chromium: str, page: str, *, layout: Layout, scheme: str, path: Path) -> None:
    """Write a picture of the whole page."""
    frame = framed(page, width=layout.width, height=layout.height)
    run_chromium(
        chromium,
        frame,
        f"--screenshot={path}",
        f"--window-size={max(layout.width, 500)},{layout.height}",
        f"--blink-settings=preferredColorScheme={SCHEMES[scheme]}",
    )


def framed(page: str, *, width: int, height: int) -> str:
    """Return a page that holds the page in a frame, and measures it."""
    return FRAME.format(
        width=width, height=height, page=html.escape(page), blocks=json.dumps(BLOCKS)
    )


def run_chromium(chromium: str, page: str, *options: str) -> str:
    """Open a page, wait until it stands still, and return what Chromium prints."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        command = [
            chromium,
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--disable-background-networking",
            f"--user-data-dir={folder}/profile",
            *options,
            path.as_uri(),
        ]
        return subprocess.run(
            command, capture_output=True, text=True, check=True, timeout=120
        ).stdout


if __name__ == "__main__":
    sys.exit(main())
