"""What places that publish are called, in the languages we know."""

OUTLETS = tuple(
    # English
    "agenc channel feed magazine media newspaper outlet page radio site telegram website"
    # Russian
    " агентств газет издани канал радио сайт страниц телеграм телеканал"
    # Ukrainian
    " агенці агентств видання каналі сторінц телеграм".split()
)
"""Beginnings of nouns that stand beside the name of an outlet: "the [channel] Lamps"."""
