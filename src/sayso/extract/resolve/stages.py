"""The stages of resolving a document's statements, in order."""

from collections.abc import Iterable

from sayso.extract.resolve.acts import with_acts
from sayso.extract.resolve.addressees import with_addressees
from sayso.extract.resolve.cast import cast_of
from sayso.extract.resolve.days import with_days
from sayso.extract.resolve.media import with_media
from sayso.extract.resolve.speakers import with_speakers
from sayso.lang.language import Language
from sayso.model import Document, Statement


def resolved(
    statements: Iterable[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return a document's statements, in reading order, with all that can be concluded of them."""
    found = list(statements)
    if not found:
        return []
    cast = cast_of(found, document=document, language=language)
    found = with_speakers(found, document=document, language=language, cast=cast)
    found = with_media(found, document=document, language=language)
    found = with_addressees(found, document=document, language=language, cast=cast)
    found = with_days(found, document=document, language=language)
    return with_acts(found, document=document, language=language)
