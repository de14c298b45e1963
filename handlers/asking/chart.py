"""A picture of a breakdown, readable on a phone, with the agency's name and the day on it."""

import io
import textwrap
from collections.abc import Sequence
from datetime import date

from domain.agency import Agency
from handlers import wording

BARS_MOST = 12
_BLUE = "#0b5cab"


def bars(agency: Agency, title: str, rows: Sequence[tuple[str, int]], today: date) -> bytes:
    """A PNG of horizontal bars, one under the other in the order given; at most `BARS_MOST` are readable."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # imported when first needed: it is large
    from matplotlib.figure import Figure

    labels = [textwrap.fill(name, 24) for name, _ in rows]
    figure = Figure(figsize=(6, 1.6 + 0.62 * len(rows)), dpi=150)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    # By place and not by name: two communes may be called the same
    numbers = [number for _, number in rows]
    drawn = axes.barh(range(len(rows)), numbers, tick_label=labels, color=_BLUE, height=0.62)
    axes.bar_label(drawn, padding=4, fontsize=13, fontweight="bold")
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.tick_params(axis="y", labelsize=12, length=0)
    axes.xaxis.set_visible(False)
    for side in ("top", "right", "bottom"):
        axes.spines[side].set_visible(False)
    axes.set_title(textwrap.fill(title, 44), fontsize=14, fontweight="bold", loc="left", pad=14)
    figure.text(0.99, 0.01, f"{agency.name} · {wording.day(today)}", ha="right", fontsize=9, color="#5a6478")
    figure.tight_layout(rect=(0, 0.04, 1, 1))
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()
