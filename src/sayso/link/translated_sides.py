"""What the checks of a translation share: both texts' words, and which of them have a counterpart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from sayso.lang.quantities import quantities
from sayso.lang.wording import PLAIN, Marker, markers
from sayso.link.likes import joined
from sayso.link.names import STOPS
from sayso.link.quotation import Quotation
from sayso.link.rows import Places, Rows
from sayso.link.tokens import Token
from sayso.model import Change, ChangeKind, Document, Span

PARTING = frozenset(",;:—–(")
FIRM_PAIR = 0.55
LEFT_OUT = 0.4
"""Words whose likes are no nearer, on the mean, have no counterpart."""
FEWEST_CONTENT = 2
FEWEST_UNPARTED = 3
"""So many content words are a stretch left out where no comma bounds it."""
EXPLAINED = 1.2
"""A stretch that says so many times more than the quotation's free words is not rendered by them."""
UNLIKE = 0.22
"""Words whose likes are no nearer have no counterpart, whatever else the quotation says."""
MOST_SHOWN = 60


@dataclass(frozen=True, kw_only=True)
class Compared:
    """A quotation and what it translates.

    Args:
        quotation: what is reported.
        document: where it was said.
        rows: how the two align.
    """

    quotation: Quotation
    document: Document
    rows: Rows

    @cached_property
    def here(self) -> tuple[str, ...]:
        """The quotation's words as they are compared."""
        return self.quotation.keys

    @cached_property
    def there(self) -> tuple[str, ...]:
        """The passage's words as they are compared."""
        return tuple(token.key for token in self.rows.there)

    @cached_property
    def there_of(self) -> dict[int, int]:
        """The word of the passage that faces each word of the quotation."""
        return dict(self.rows.pairs)

    @cached_property
    def here_of(self) -> dict[int, int]:
        """The word of the quotation that faces each word of the passage."""
        return {there: here for here, there in self.rows.pairs}

    @cached_property
    def bracketed(self) -> frozenset[int]:
        """Words of the quotation in brackets whose words face none of the passage's."""
        held = {
            self.quotation.brackets[place] for place in self.there_of if self._is_content(place)
        }
        return frozenset(
            place
            for place, pair in enumerate(self.quotation.brackets)
            if pair is not None and pair not in held
        )

    @cached_property
    def numbers_there(self) -> frozenset[int]:
        """Words of the passage that are of a number that the quotation has, in whatever words."""
        known = {each.value for each in quantities(self.here)}
        found = [each for each in quantities(self.there) if each.value in known]
        return frozenset(place for each in found for place in range(each.start, each.end))

    @cached_property
    def left_out(self) -> tuple[Places, ...]:
        """Stretches of the sentences that the quotation uses, of which it has nothing."""
        return tuple(_left_out(self))

    @cached_property
    def kept_here(self) -> frozenset[int]:
        """Words of the quotation that are compared: not the reporter's in brackets, nor from nowhere."""
        return frozenset(
            place
            for clause in self.rows.clauses
            for place in clause.here
            if clause.sentence is not None and place not in self.bracketed
        )

    @cached_property
    def kept_there(self) -> frozenset[int]:
        """Words of the passage that are compared: in sentences that are used, and not left out."""
        gone = {place for stretch in self.left_out for place in stretch}
        return frozenset(
            place
            for place, sentence in enumerate(self.rows.sentence_of)
            if sentence in self.used and place not in gone
        )

    @cached_property
    def all_there(self) -> frozenset[int]:
        """Words of the passage in the sentences that are used, left out or not."""
        return frozenset(
            place for place, sentence in enumerate(self.rows.sentence_of) if sentence in self.used
        )

    @cached_property
    def used(self) -> frozenset[int]:
        """The sentences of the passage from which the quotation takes words."""
        return frozenset(
            clause.sentence for clause in self.rows.clauses if clause.sentence is not None
        )

    @cached_property
    def markers_here(self) -> tuple[Marker, ...]:
        """What decides the sense of the quotation, where it is compared."""
        months = _months(self.quotation.text, self.rows.here)
        return tuple(
            each
            for each in markers(self.here)
            if each.start in self.kept_here and each.start not in months
        )

    @cached_property
    def markers_there(self) -> tuple[Marker, ...]:
        """What decides the sense of the passage, where it is compared."""
        months = _months(self.document.text, self.rows.there)
        return tuple(
            each
            for each in markers(self.there)
            if each.start in self.kept_there and each.start not in months
        )

    def text_before(self, place: int, *, there: bool) -> str:
        """Return what stands between a word and the one before it."""
        words: Sequence[Token] = self.rows.there if there else self.rows.here
        text = self.document.text if there else self.quotation.text
        start = words[place - 1].span.end if place else words[place].span.start
        return text[start : words[place].span.start]

    def _is_content(self, place: int) -> bool:
        return self.here[place] not in PLAIN


def _months(text: str, words: Sequence[Token]) -> frozenset[int]:
    """Return where "May" is a month: its capital opens no sentence."""
    return frozenset(
        place
        for place, token in enumerate(words)
        if token.key == "may"
        and text[token.span.start] == "M"
        and place
        and STOPS.isdisjoint(text[words[place - 1].span.end : token.span.start])
    )


def change(
    kind: ChangeKind,
    compared: Compared,
    *,
    here: Sequence[int] = (),
    there: Sequence[int] = (),
    note: str = "",
) -> Change:
    """Return a change shown by these words of both sides."""
    return Change(
        change=kind,
        here=joined(compared.rows.here, here),
        there=joined(compared.rows.there, there),
        note=note,
    )


def altered(
    compared: Compared, kind: str, *, here: Sequence[int] = (), there: Sequence[int] = ()
) -> Change:
    """Return an alteration, named: "number: 12 → 40", "negation lost: не"."""
    quoted, said = shown_here(compared, here), shown_there(compared, there)
    if quoted and said:
        note = f"{kind}: {said} → {quoted}"
    else:
        note = f"{kind} added: {quoted}" if quoted else f"{kind} lost: {said}"
    return change(ChangeKind.ALTERED, compared, here=here, there=there, note=note)


def shown_here(compared: Compared, places: Sequence[int]) -> str:
    """Return the quotation's words at some places, for a note."""
    return _shown(compared.quotation.text, joined(compared.rows.here, places))


def shown_there(compared: Compared, places: Sequence[int]) -> str:
    """Return the passage's words at some places, for a note."""
    return _shown(compared.document.text, joined(compared.rows.there, places))


def _shown(text: str, spans: Sequence[Span]) -> str:
    shown = " … ".join(" ".join(span.of(text).split()) for span in spans)
    return shown if len(shown) <= MOST_SHOWN else shown[: MOST_SHOWN - 1].rstrip() + "…"


def _left_out(compared: Compared) -> Iterator[Places]:
    rows = compared.rows
    firm = {
        there
        for here, there in rows.pairs
        if rows.alike[here, there] >= FIRM_PAIR and compared.there[there] not in PLAIN
    }
    for sentence in sorted(compared.used):
        held = [at for at, number in enumerate(rows.sentence_of) if number == sentence]
        for is_firm, group in groupby(held, key=lambda at: at in firm):
            if not is_firm:
                yield from _gone(compared, tuple(group))


def _gone(compared: Compared, stretch: Places) -> Iterator[Places]:
    """Yield the clauses of a stretch without firm pairs that have no counterpart."""
    for clause in _by_commas(compared, stretch):
        content = [
            place
            for place in clause
            if compared.there[place] not in PLAIN and place not in compared.numbers_there
        ]
        is_parted = clause[0] == 0 or _is_parted(compared, clause[0])
        if len(content) < (FEWEST_CONTENT if is_parted else FEWEST_UNPARTED):
            continue
        weights = compared.rows.weights_there[content]
        best = compared.rows.alike[:, content].max(axis=0)
        likeness = float(best @ weights / weights.sum())
        is_rendered = weights.sum() < EXPLAINED * _unexplained(compared, clause)
        if likeness < (UNLIKE if is_rendered else LEFT_OUT):
            yield clause


def _unexplained(compared: Compared, clause: Places) -> float:
    """Return how much the quotation's words say that face nothing: they may render the clause."""
    sentence = compared.rows.sentence_of[clause[0]]
    free = [
        place
        for clause_here in compared.rows.clauses
        if clause_here.sentence in {sentence, None}
        for place in clause_here.here
        if place not in compared.there_of
        and compared.here[place] not in PLAIN
        and place not in compared.bracketed
    ]
    return float(compared.rows.weights_here[free].sum())


def _by_commas(compared: Compared, stretch: Places) -> list[Places]:
    clauses: list[list[int]] = []
    for place in stretch:
        if not clauses or _is_parted(compared, place):
            clauses.append([])
        clauses[-1].append(place)
    return [tuple(clause) for clause in clauses]


def _is_parted(compared: Compared, place: int) -> bool:
    return not PARTING.isdisjoint(compared.text_before(place, there=True))
