"""How names of persons are built: patronymics, a woman's surname, particles, initials."""

import re

INITIAL = re.compile(r"(?:[^\W\d_a-zа-яёіїєґ]\.-?)+|[^\W\d_a-zа-яёіїєґ]")
PATRONYMIC = re.compile(
    r".{2,}(?:[оеєії]вич|[оеєії]вна|инична|ична|ильич|ьмич|[oeiy]vi?y?ch|[oeiy]vna|ichna)"
)
WOMANS_PATRONYMIC = ("вна", "ична", "vna", "ichna")
WOMANS_SURNAME = re.compile(r".+(?:[оеє]ва|[иії]на|[сц]ь?к(?:ая|а)|[oe]va|skaya|skaia|ska)")
MANS_SURNAME = re.compile(r".+(?:[оеє]в|[сц]ь?к(?:ий|ій)|[oe]v|sk[iy]{1,3})")
WOMANS_ENDING = re.compile(r"(?:ая|а|aya|aia|a)$")
PARTICLES = frozenset(
    "von van de der den da di del della du la le bin ibn al el ben ter ten"
    " фон ван де да ди дер бин аль эль ибн".split()
)
FATHERS = ("ovix", "evix", "ovna", "evna", "ivna", "ix")
"""Endings of patronymics as `letters.phones` writes them; what stands before is the father's name."""
