"""Names of people that no language translates, by how they end."""

import re

SURNAME = re.compile(
    r"[а-яёіїєґ']{2,}(?:"
    r"(?:[оеє]в|[иі]н)(?:|а|у|ым|им|ой|ою|ых|их)"
    r"|(?:енк|йк)(?:о|а|у|ом|ові)"
    r"|(?:чу|ю)к(?:|а|у|ом|ові))"
)


def is_surname_like(key: str) -> bool:
    """Say whether a folded word ends as Russian and Ukrainian surnames do, in any case."""
    return bool(SURNAME.fullmatch(key))
