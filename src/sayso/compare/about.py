"""What a figure is about, in a form in which figures of any document and language can be compared."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from sayso.compare.days import Days, days_of
from sayso.compare.names import Names, by_key, is_country, names_in
from sayso.compare.units import measure_of
from sayso.lang.concepts.deeds import LASTING, MOVES
from sayso.lang.concepts.table import Concept, Sort, concepts_in
from sayso.lang.known import get_language
from sayso.lang.sentences import sentence_spans
from sayso.lang.stems import stem
from sayso.lang.words import keys
from sayso.model import Document, Figure, FigureKind, Part, Span

FEWEST_LETTERS = 4
UNTOLD = frozenset({FigureKind.RANK})
"""Kinds that count nothing."""
COMMON = 0.05
"""A name in more of the documents tells as little as a country's."""
FEWEST_COMMON = 8
LEAD = 400
"""Signs at the beginning of a text that tell what it is about."""


@dataclass(frozen=True, kw_only=True)
class About:
    """What a figure is about.

    Args:
        figure: the figure.
        deeds: what happens to what is counted.
        events: in which event, by the words of the figure's sentence and of the headline.
        things: who or what is counted.
        stems: beginnings of the further words of what is counted.
        names: names in its sentence.
        sure: those of them that are names beyond doubt.
        far: names in the headline and the first lines.
        at: the place for which the figure itself is said to hold.
        lang: of its document.
        said: when its document was published.
        moment: the same with the time of day, where that is known.
        common: keys of names that so many documents share that they tell no event.
    """

    figure: Figure
    deeds: frozenset[str]
    events: frozenset[str]
    things: frozenset[str]
    stems: frozenset[str]
    names: Names
    sure: Names
    far: Names
    at: Names
    lang: str
    said: Days | None
    moment: str
    common: frozenset[str] = frozenset()

    def is_rare(self, key: str) -> bool:
        """Say whether a name's key tells one event from others: no country, and not in every report."""
        return key not in self.common and not is_country(key)

    @cached_property
    def measure(self) -> str:
        """What the figure measures."""
        return measure_of(self.figure)

    @cached_property
    def holds(self) -> Days | None:
        """The days for which the figure is said to hold; of a date, the days claimed."""
        return days_of(self.figure.date, self.figure.until)

    @cached_property
    def all_names(self) -> Names:
        """Names of its sentence, of the headline and of the first lines, and what is counted.

        A name of one language is an adjective without a capital in another («карманские солдаты»).
        """
        sets = (self.names, self.far, by_key(self.stems))
        found = {key for each in sets for key in each}
        return {key: frozenset().union(*(each.get(key, ()) for each in sets)) for key in found}


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all figures of one document share.

    Args:
        title: where its sentences stand in the title.
        text: where its sentences stand in the text.
        far: names in the headline and the first lines.
        events: in the headline.
    """

    title: list[Span]
    text: list[Span]
    far: Names
    events: frozenset[str]


def setting_of(document: Document) -> Setting:
    """Return what all figures of a document share."""
    title = document.title or ""
    function_words = get_language(document.lang).function_words
    _, far = names_in(f"{title}\n{document.text[:LEAD]}", function_words=function_words)
    return Setting(
        title=sentence_spans(title),
        text=sentence_spans(document.text),
        far=by_key(far),
        events=_named(concepts_in(keys(title)), Sort.EVENT),
    )


def about_of(figure: Figure, *, document: Document, setting: Setting, is_alone: bool) -> About:
    """Return what a figure is about.

    Args:
        figure: the figure.
        document: that it stands in.
        setting: of that document.
        is_alone: no other figure stands in its sentence, whose deed is then this figure's.
    """
    function_words = get_language(document.lang).function_words
    sentence = _sentence_of(figure, document=document, setting=setting)
    counted, around = concepts_in(keys(figure.counted)), concepts_in(keys(sentence))
    deeds = _named(counted, Sort.DEED)
    if deeds <= MOVES and is_alone:
        # "The toll rose to 27" is no rise: what the toll is of stands beside it.
        told = _named(around, Sort.DEED) - MOVES
        deeds = told if len(told) == 1 else deeds
    events = _named([*counted, *around], Sort.EVENT)
    vouching = frozenset(keys(figure.authority.name)) if figure.authority else frozenset()
    sure, names = names_in(sentence, function_words=function_words)
    at = frozenset(keys(figure.place or "")) & names
    return About(
        figure=figure,
        deeds=deeds,
        # A headline's event is the figure's where its own sentence names none.
        events=events if events - LASTING else events | setting.events,
        things=_named(counted, Sort.THING),
        stems=_stems(figure, counted, function_words | names),
        names=by_key(names - vouching),
        sure=by_key(sure.union(at) - vouching),
        far=setting.far,
        at=by_key(at),
        lang=document.lang or "",
        said=days_of(document.date),
        moment=document.date or "",
    )


def _sentence_of(figure: Figure, *, document: Document, setting: Setting) -> str:
    text = (document.title or "") if figure.part == Part.TITLE else document.text
    return _sentence_span(figure, setting).of(text)


def _sentence_span(figure: Figure, setting: Setting) -> Span:
    spans = setting.title if figure.part == Part.TITLE else setting.text
    place = bisect_right(spans, figure.span.start, key=_start) - 1
    return spans[place] if place >= 0 else Span(0, 0)


def _start(span: Span) -> int:
    return span.start


def _named(concepts: list[Concept], sort: Sort) -> frozenset[str]:
    return frozenset(concept.name for concept in concepts if concept.sort == sort)


def _stems(figure: Figure, counted: list[Concept], others: frozenset[str]) -> frozenset[str]:
    found = keys(figure.counted)
    taken = {place for each in counted for place in range(each.start, each.end)}
    return frozenset(
        stem(key)
        for place, key in enumerate(found)
        if place not in taken
        and key not in others
        and len(key) >= FEWEST_LETTERS
        and key[0].isalpha()
    )


def abouts_of(figures: tuple[Figure, ...], documents: Mapping[str, Document]) -> dict[str, About]:
    """Return what each figure is about, by its id; ranks, which count nothing, are left out."""
    settings: dict[str, Setting] = {}
    sentences: dict[str, tuple[str, Part, Span]] = {}
    told = [each for each in figures if each.document_id in documents and each.kind not in UNTOLD]
    for figure in told:
        document = documents[figure.document_id]
        setting = settings.get(document.id) or setting_of(document)
        settings[document.id] = setting
        sentences[figure.id] = (document.id, figure.part, _sentence_span(figure, setting))
    crowded = Counter(sentences[each.id] for each in told if each.kind != FigureKind.DATE)
    abouts = {
        figure.id: about_of(
            figure,
            document=documents[figure.document_id],
            setting=settings[figure.document_id],
            is_alone=crowded[sentences[figure.id]] <= 1,
        )
        for figure in told
    }
    common = _common(abouts.values(), documents=len(settings))
    return {each: replace(about, common=common) for each, about in abouts.items()}


def _common(abouts: Iterable[About], *, documents: int) -> frozenset[str]:
    """Return the keys of names that too many documents share."""
    seen = {(about.figure.document_id, key) for about in abouts for key in about.names}
    shared = Counter(key for _, key in seen)
    most = max(FEWEST_COMMON, documents * COMMON)
    return frozenset(key for key, count in shared.items() if count > most)
