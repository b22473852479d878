"""Units of one measure, so that kilometres and miles can be compared."""

from decimal import Decimal
from typing import NamedTuple

from sayso.model import Figure, FigureKind

TABLE = """
length: m 1, km 1000, cm 0.01, mm 0.001, [mi_i] 1609.344, mi 1609.344, [ft_i] 0.3048, ft 0.3048,
length: [yd_i] 0.9144, yd 0.9144, [in_i] 0.0254, in 0.0254, [nmi_i] 1852, nmi 1852
weight: kg 1, g 0.001, mg 0.000001, t 1000, [lb_av] 0.45359237, lb 0.45359237, [oz_av] 0.02835, oz 0.02835, kt 1000000
area: m2 1, km2 1000000, ha 10000, har 10000, [acr_us] 4046.86, acre 4046.86, [smi_us] 2589988, mi2 2589988, [sft_i] 0.0929, ft2 0.0929
volume: L 1, l 1, m3 1000, mL 0.001, ml 0.001, [gal_us] 3.7854, gal 3.7854, [bbl_us] 158.987, bbl 158.987
speed: km/h 1, m/s 3.6, [mi_i]/h 1.609344, mi/h 1.609344, mph 1.609344, [kn_i] 1.852, kn 1.852
duration: s 1, min 60, h 3600, d 86400, wk 604800, mo 2629746, a 31556952
power: W 1, kW 1000, MW 1000000, GW 1000000000
energy: Wh 1, kWh 1000, MWh 1000000, GWh 1000000000
"""
FAHRENHEIT = ("[degF]", "degF", "F")
CELSIUS = ("Cel", "degC", "C")
FREEZING = 32
FIFTHS, NINTHS = 5, 9


class Size(NamedTuple):
    """How a unit becomes the first unit of its measure: `factor` times what is above `zero`."""

    measure: str
    factor: Decimal
    zero: Decimal = Decimal(0)


def _sizes() -> dict[str, Size]:
    sizes = {
        unit: Size(measure.strip(), Decimal(factor))
        for measure, _, row in (line.partition(":") for line in TABLE.strip().split("\n"))
        for unit, factor in (part.split() for part in row.split(",") if part.strip())
    }
    sizes |= dict.fromkeys(CELSIUS, Size("temperature", Decimal(1)))
    warm = Size("temperature", Decimal(FIFTHS) / NINTHS, Decimal(FREEZING))
    return sizes | dict.fromkeys(FAHRENHEIT, warm)


SIZES = _sizes()


def measure_of(figure: Figure) -> str:
    """Return what a figure measures: figures of two measures are never the same quantity."""
    if figure.kind == FigureKind.MEASURE:
        return SIZES[figure.unit].measure if figure.unit in SIZES else figure.unit
    return str(figure.kind)


def in_base(value: Decimal, unit: str) -> Decimal:
    """Return a value in the first unit of its measure."""
    size = SIZES.get(unit)
    return value if size is None else (value - size.zero) * size.factor
