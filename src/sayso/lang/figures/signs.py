"""Signs for units and money that every language writes."""

import re

from sayso.lang.figures.table import units

SIGNS_BEFORE = units("""
USD: $ us$ usd
EUR: € eur
GBP: £ gbp
JPY: ¥ jpy
CNY: cn¥ cny rmb
RUB: ₽ rub
UAH: ₴ uah
INR: ₹ inr
TRY: ₺ try
ILS: ₪ ils
KZT: ₸ kzt
KRW: ₩ krw
AUD: a$ au$ aud
CAD: c$ ca$ cad
HKD: hk$ hkd
NZD: nz$ nzd
SGD: s$ sgd
CHF: chf
PLN: pln
""")
BEFORE = re.compile(
    r"(?<!\w)(?:"
    + "|".join(re.escape(sign) for sign in sorted(SIGNS_BEFORE, key=len, reverse=True))
    + r")[ \u00a0]?$",
    re.IGNORECASE,
)
BEHIND = units("""
%: %
USD: $ usd
EUR: € eur
GBP: £ gbp
RUB: ₽ rub
UAH: ₴ uah
JPY: ¥ jpy
CNY: cny rmb
TRY: ₺
ILS: ₪
KZT: ₸
PLN: zł pln
CHF: chf
Cel: °c ℃ ºc °
[degF]: °f ℉
m2: m² м²
m3: m³ м³
km2: km² км²
""")
BEHIND_SIGN = re.compile(r"[ \u00a0]?([%$€£¥₽₴₺₪₸℃℉]|[°º][CFСcс]?(?!\w)|zł)")
"""A sign behind its number; the letter behind a degree may be Cyrillic."""
