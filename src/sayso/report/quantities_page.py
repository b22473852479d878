"""Where documents disagree as one self-contained HTML page, made as the page about a report is."""

from dataclasses import dataclass

from markupsafe import Markup

from sayso.model import Disagreements
from sayso.report.chart import chart_of, undrawn
from sayso.report.labels import counted
from sayso.report.page import TEMPLATES, style_digest_of
from sayso.report.quantities import (
    MEANINGS,
    SIGNS,
    ClaimView,
    QuantityView,
    counts_line,
    quantity_views,
)
from sayso.report.view import NoticeCount, notice_counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One quantity of the page: what is shown of it, its picture, and what the picture lacks."""

    view: QuantityView
    chart: Markup | None
    undrawn: tuple[ClaimView, ...]


def disagreements_page(disagreements: Disagreements) -> str:
    """Return one HTML page that shows each quantity with everybody's claims."""
    style = TEMPLATES.get_template("page.css").render()
    sections = [
        Section(view=view, chart=chart_of(view), undrawn=undrawn(view))
        for view in quantity_views(disagreements)
    ]
    notices: tuple[NoticeCount, ...] = notice_counts(disagreements.notices)
    return TEMPLATES.get_template("quantities.html.jinja").render(
        sections=sections,
        title=f"{counted(len(disagreements.documents), 'document')}: who claims which figure",
        counts=counts_line(disagreements),
        notices=notices,
        signs=SIGNS,
        meanings=MEANINGS,
        style_digest=style_digest_of(style),
    )
