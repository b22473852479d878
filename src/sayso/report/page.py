"""Checks as one self-contained HTML page: no script, no outside resource, nothing to load."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined

from sayso.model import Check
from sayso.report.labels import counted, file_name, safe_link, shown
from sayso.report.legend import CHANGES, LEFT_OUT, VERDICTS
from sayso.report.paragraphs import Paragraph, paragraphs
from sayso.report.view import ReportView, report_view, summary_line

BRIEF = 1200
"""A paragraph of fewer characters fits a window, so it can stay in sight beside its cards."""

TEMPLATES = Environment(
    loader=PackageLoader("sayso.report", package_path=""),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One report of the page.

    Args:
        anchor: stands for the report in the page's addresses.
        view: what is shown of it.
        summary: its counts in words.
        head: the headline with its cards.
        body: the paragraphs with theirs.
        lang: language of the report.
        link_text: the report's address or file, as it was read.
        link: the same address where it is safe to follow; None otherwise.
    """

    anchor: str
    view: ReportView
    summary: str
    head: Paragraph
    body: tuple[Paragraph, ...]
    lang: str | None
    link_text: str
    link: str | None


def html_page(checks: Sequence[Check]) -> str:
    """Return one HTML page that shows the checks, a section each."""
    style = TEMPLATES.get_template("page.css").render()
    sections = [_section(check, number=number) for number, check in enumerate(checks, 1)]
    return TEMPLATES.get_template("page.html.jinja").render(
        sections=sections,
        title=_title(sections),
        verdicts=VERDICTS,
        changes=CHANGES,
        left_out=LEFT_OUT,
        brief=BRIEF,
        style_digest=style_digest_of(style),
    )


def _section(check: Check, *, number: int) -> Section:
    # The first report's anchors carry no number: the usual page has one report.
    view = report_view(check, prefix="s" if number == 1 else f"s{number}")
    head, *body = paragraphs(check.document, view.cards, view.figures)
    return Section(
        anchor=f"report-{number}",
        view=view,
        summary=summary_line(view),
        head=head,
        body=tuple(body),
        lang=check.document.lang,
        link_text=shown(check.document.url or file_name(check.document)),
        link=safe_link(check.document.url),
    )


def _title(sections: Sequence[Section]) -> str:
    if len(sections) == 1:
        return f"{sections[0].view.title}: who said what"
    return f"{counted(len(sections), 'report')}: who said what"


def style_digest_of(style: str) -> str:
    """Return the hash by which the page's policy lets this style pass, and no other."""
    return "sha256-" + base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
