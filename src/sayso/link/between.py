"""What changed between two passages that are known to be one statement, however they are worded.

Tracing finds words that stand elsewhere, so it has runs of shared words to go by. Two posts that
report one statement may share a handful. Their words are matched by stems. Where most match in one
order, each difference is told by itself; where few do, the whole was worded anew, and what is told
is which content is gone, which was added, and what can be checked word by word.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from sayso.lang.wording import PLAIN
from sayso.link.align import Run
from sayso.link.checks import checked
from sayso.link.compared import Places, Sides
from sayso.link.gaps import Gap, inner_gaps
from sayso.link.names import is_same_name, is_same_stem
from sayso.link.punctuation import remarked, repunctuated
from sayso.link.quotation import is_quoted, quotation_of_spans, said_within
from sayso.link.showing import change_at, counted, from_to, gathered, words_here, words_there
from sayso.link.wordings import CLAUSE, wording_of
from sayso.model import Change, ChangeKind, Document, Spans

ALIKE = 0.75
"""Where so many of the words of both match in one order, each difference is told by itself."""
WHOLE = 0.9
"""Where one holds so much of the other in one order, too: it was cut, or added to."""
CLAUSE_SHARE = 0.3
"""Where the whole was worded anew, a clause is also so large a share of its side's content."""


def changes_between(
    report: Document,
    content: Spans,
    *,
    origin: Document,
    passage: Spans,
    is_common: Callable[[str], bool] = lambda _: False,
) -> tuple[Change, ...]:
    """Return what was done to the earlier passage to make the later one, both one statement.

    Args:
        report: the document that says it later.
        content: where, in its text.
        origin: the document that said it earlier.
        passage: where, in its text; nothing outside it is compared.
        is_common: says whether a word was seen without a capital.
    """
    quotation, said = quotation_of_spans(report, content), said_within(origin, passage)
    if not quotation.tokens or not said.tokens:
        return ()
    added = [False] * len(quotation.tokens)
    sides = Sides(quotation=quotation, said=said, added=added, is_common=is_common)
    runs = _runs(sides)
    found = list(_differences(sides, runs) if _is_alike(sides, runs) else _worded_anew(sides))
    if (
        is_quoted(origin, passage)
        and not is_quoted(report, content)
        and (found or quotation.opening)
    ):
        note = "out of quotation marks"
        found.append(Change(change=ChangeKind.REPORTED, here=content, there=passage, note=note))
    if not found:
        found = repunctuated(quotation, said, runs) or remarked(report, content, origin, passage)
    return tuple(gathered(found))


def _runs(sides: Sides) -> tuple[Run, ...]:
    """Return the words of both that match by their stems, in one order."""
    here, there = _stems(sides.quotation.keys, sides.said.keys)
    return tuple(
        Run(step.dest_start, step.src_start, step.src_end - step.src_start)
        for step in Levenshtein.opcodes(there, here)
        if step.tag == "equal"
    )


def _is_alike(sides: Sides, runs: tuple[Run, ...]) -> bool:
    shared = sum(run.length for run in runs)
    sizes = len(sides.quotation.tokens), len(sides.said.tokens)
    return 2 * shared >= ALIKE * sum(sizes) or shared >= WHOLE * min(sizes)


def _stems(quoted: Sequence[str], said: Sequence[str]) -> tuple[list[int], list[int]]:
    """Number the words of both texts so that forms of one word have one number."""
    known: dict[str, int] = {}
    for key in (*said, *quoted):
        if key not in known:
            like = (number for other, number in known.items() if _is_same_word(key, other))
            known[key] = next(like, len(known))
    return [known[key] for key in quoted], [known[key] for key in said]


def _is_same_word(one: str, other: str) -> bool:
    if not {one, other}.isdisjoint(PLAIN) or not (one[:1].isalpha() and other[:1].isalpha()):
        return False
    return is_same_stem(one, other) or is_same_name(one, other)


def _differences(sides: Sides, runs: tuple[Run, ...]) -> Iterator[Change]:
    """Yield the differences of two passages that are nearly word for word the same."""
    first, last = runs[0], runs[-1]
    end_here, end_there = len(sides.quotation.tokens), len(sides.said.tokens)
    head = Gap((0, first.here), (0, first.there))
    tail = Gap((last.here_end, end_here), (last.there_end, end_there))
    for gap in (head, *inner_gaps(runs), tail):
        here, there = tuple(range(*gap.here)), tuple(range(*gap.there))
        if there and not here and gap in (head, tail):
            side = "start" if gap is head else "end"
            yield _gone(ChangeKind.TRIMMED, sides, there, where=f" at the {side}")
            continue
        yield from wording_of(sides, gap)
    yield from _inflected(sides, runs)


def _inflected(sides: Sides, runs: tuple[Run, ...]) -> Iterator[Change]:
    pairs = [(run.here + step, run.there + step) for run in runs for step in range(run.length)]
    quoted, said = sides.quotation.keys, sides.said.keys
    differing = [pair for pair in pairs if quoted[pair[0]] != said[pair[1]]]
    if differing:
        here, there = (tuple(pair[side] for pair in differing) for side in (0, 1))
        note = from_to(sides, here, there)
        yield change_at(ChangeKind.REWORDED, sides=sides, here=here, there=there, note=note)


def _worded_anew(sides: Sides) -> Iterator[Change]:
    """Yield what became of a statement of which few words are left."""
    quoted, said = _stems(sides.quotation.keys, sides.said.keys)
    content_here = [key not in PLAIN for key in sides.quotation.keys]
    content_there = [key not in PLAIN for key in sides.said.keys]
    new, gone = _missing(quoted, content_here, said), _missing(said, content_there, quoted)
    kept = sum(content_there) - len(gone)
    note = f"worded anew, {kept} of {counted(sum(content_there))} of content kept"
    yield change_at(ChangeKind.REWORDED, sides=sides, here=new, there=gone, note=note)
    yield from checked(sides)
    if len(gone) - len(new) >= max(CLAUSE, CLAUSE_SHARE * sum(content_there)):
        edge = _edge(gone, content_there)
        kind = ChangeKind.TRIMMED if edge else ChangeKind.ELIDED
        yield _gone(kind, sides, edge or gone)
    if len(new) - len(gone) >= max(CLAUSE, CLAUSE_SHARE * sum(content_here)):
        yield _added(sides, new)


def _missing(words: Sequence[int], content: Sequence[bool], others: Sequence[int]) -> Places:
    """Return the places of the words of content that the other text does not hold."""
    left = Counter(others)
    missing = []
    for place, word in enumerate(words):
        if left[word]:
            left[word] -= 1
        elif content[place]:
            missing.append(place)
    return tuple(missing)


def _edge(gone: Places, content: Sequence[bool]) -> Places:
    """Return the words that are gone from the end, or else from the start; none if too few are."""
    places = [place for place, is_content in enumerate(content) if is_content]
    for ordered in (places[::-1], places):
        kept = next((step for step, place in enumerate(ordered) if place not in gone), len(ordered))
        if kept >= CLAUSE:
            return tuple(sorted(ordered[:kept]))
    return ()


def _gone(kind: ChangeKind, sides: Sides, there: Places, *, where: str = "") -> Change:
    note = f"{counted(len(there))} left out{where}: {words_there(sides, there)}"
    return change_at(kind, sides=sides, there=there, note=note)


def _added(sides: Sides, here: Places) -> Change:
    note = f"added: {words_here(sides, here)}"
    return change_at(ChangeKind.INSERTED, sides=sides, here=here, note=note)
