"""What was done to words on their way into another language, with both spans."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from sayso.lang.known import LANGUAGES
from sayso.lang.wording import PLAIN
from sayso.link.quotation import Quotation
from sayso.link.rows import Places, Rows
from sayso.link.showing import ELLIPSIS, counted
from sayso.link.translated_agents import turned_agents
from sayso.link.translated_dates import altered_dates
from sayso.link.translated_modals import altered_modals
from sayso.link.translated_names import altered_names
from sayso.link.translated_negations import altered_negations
from sayso.link.translated_numbers import altered_numbers
from sayso.link.translated_persons import shifted_persons
from sayso.link.translated_senses import altered_senses, lost_conditions
from sayso.link.translated_sides import Compared, change, shown_here
from sayso.link.translated_sizes import altered_sizes
from sayso.model import Change, ChangeKind, Document, Span

FEWEST_INSERTED = 3
FROM_NOWHERE = 0.3
MARKS = frozenset("“”«»„")


def translated_changes(quotation: Quotation, document: Document, rows: Rows) -> tuple[Change, ...]:
    """Return the set of changes of a quotation that translates a passage of a document."""
    compared = Compared(quotation=quotation, document=document, rows=rows)
    changes = [
        change(
            ChangeKind.TRANSLATED,
            compared,
            here=sorted(compared.kept_here),
            there=_used(compared),
            note=_from(document),
        ),
        *_cuts(compared),
        *_jumps(compared),
        *_inserted(compared),
        *altered_numbers(compared),
        *altered_sizes(compared),
        *altered_dates(compared),
        *altered_names(compared),
        *altered_senses(compared),
        *altered_negations(compared),
        *altered_modals(compared),
        *turned_agents(compared),
        *shifted_persons(compared),
    ]
    return tuple(dict.fromkeys(changes))


def _from(document: Document) -> str:
    known = LANGUAGES.get(document.lang or "")
    return f"from {known.name}" if known else ""


def _used(compared: Compared) -> list[int]:
    return [at for at, number in enumerate(compared.rows.sentence_of) if number in compared.used]


def _cuts(compared: Compared) -> Iterator[Change]:
    """Yield what the quotation leaves out of the sentences that it uses."""
    for stretch in _stretches(compared):
        sentence = compared.rows.sentence_of[stretch[0]]
        whole = [at for at, number in enumerate(compared.rows.sentence_of) if number == sentence]
        marks = _marks(compared)
        side = "start" if stretch[0] == whole[0] else "end" if stretch[-1] == whole[-1] else ""
        inner = [mark for mark in marks if mark.end < compared.rows.here[-1].span.start]
        is_elided = not side or (side == "end" and bool(inner))
        kind = ChangeKind.ELIDED if is_elided else ChangeKind.TRIMMED
        note = f"{counted(len(stretch))} left out" + (f" at the {side}" if not is_elided else "")
        yield replace(change(kind, compared, there=stretch, note=note), here=tuple(inner))
        if not marks:
            yield from lost_conditions(compared, stretch)


def _stretches(compared: Compared) -> list[Places]:
    """Return what is left out, neighbouring clauses made one."""
    found: list[Places] = []
    numbers = compared.rows.sentence_of
    for stretch in compared.left_out:
        is_next = (
            found
            and found[-1][-1] + 1 == stretch[0]
            and numbers[found[-1][0]] == numbers[stretch[0]]
        )
        if is_next:
            found[-1] = (*found[-1], *stretch)
        else:
            found.append(stretch)
    return found


def _marks(compared: Compared) -> list[Span]:
    """Return the marks of omission in the quotation."""
    words = compared.rows.here
    text = compared.quotation.text
    end = min(len(text), words[-1].span.end + 4)
    return [Span(*match.span()) for match in ELLIPSIS.finditer(text, words[0].span.start, end)]


def _jumps(compared: Compared) -> Iterator[Change]:
    """Yield where the quotation goes on elsewhere than in the sentence that follows."""
    placed = [clause for clause in compared.rows.clauses if clause.sentence is not None]
    for before, after in pairwise(placed):
        last, first = before.sentence or 0, after.sentence or 0
        if last <= first <= last + 1:
            continue
        skipped = tuple(
            at for at, number in enumerate(compared.rows.sentence_of) if last < number < first
        )
        is_elided = first > last and _is_parted(compared, before.here[-1], after.here[0])
        yield change(
            ChangeKind.ELIDED if is_elided else ChangeKind.SPLICED,
            compared,
            here=(before.here[-1], after.here[0]),
            there=skipped,
            note=_skipped(len(skipped), first - last - 1),
        )


def _skipped(words: int, sentences: int) -> str:
    if not words:
        return "order reversed"
    return f"{counted(words)} skipped, {counted(sentences, 'whole sentence')} among them"


def _is_parted(compared: Compared, before: int, after: int) -> bool:
    """Say whether the report's quotation marks, or its own words, stand between two words."""
    quotation = compared.quotation
    is_piece = quotation.pieces[before] != quotation.pieces[after]
    between = quotation.text[
        compared.rows.here[before].span.end : compared.rows.here[after].span.start
    ]
    is_marked = not all(quotation.verbal) and any(quotation.verbal)
    return is_piece or is_marked or not MARKS.isdisjoint(between)


def _inserted(compared: Compared) -> Iterator[Change]:
    if compared.bracketed:
        places = sorted(compared.bracketed)
        note = f"in brackets: {shown_here(compared, places)}"
        yield change(ChangeKind.INSERTED, compared, here=places, note=note)
    for clause in compared.rows.clauses:
        content = [
            place
            for place in clause.here
            if compared.here[place] not in PLAIN and place not in compared.bracketed
        ]
        if clause.sentence is not None or len(content) < FEWEST_INSERTED:
            continue
        likest = compared.rows.alike[content].max(axis=1, initial=0.0)
        if float(likest.mean()) < FROM_NOWHERE:
            note = f"added: {shown_here(compared, clause.here)}"
            yield change(ChangeKind.INSERTED, compared, here=clause.here, note=note)
