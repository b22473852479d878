"""Which names of a run are one speaker's, each pair with its evidence and a score."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice, zip_longest

from sayso.ids import content_id
from sayso.link.who.bearers import Bearer
from sayso.link.who.blocks import Pair, pairs_of
from sayso.link.who.explained import Explained, explained_in
from sayso.link.who.likeness import OTHER_SURNAMES, conflict, is_inflected, is_part, likeness
from sayso.link.who.parsed import BodyName, PersonName
from sayso.model import Document, Evidence, EvidenceKind, Merge

JOINED = 0.5
"""From this score on two names are joined; below, the merge is a question for a person."""
WEIGHTS: Mapping[EvidenceKind, float] = {
    EvidenceKind.SAME_NAME: 0.98,
    EvidenceKind.TRANSLATED: 0.95,
    EvidenceKind.HANDLE: 0.95,
    EvidenceKind.RESPELLED: 0.93,
    EvidenceKind.SPELLED_OUT: 0.9,
    EvidenceKind.FULLER: 0.9,
    EvidenceKind.INFLECTED: 0.8,
    EvidenceKind.INITIALS: 0.65,
    EvidenceKind.SURNAME: 0.3,
    EvidenceKind.STATEMENT: 0.5,
    EvidenceKind.OFFICE: 0.4,
    EvidenceKind.KNOWN: 0.3,
    EvidenceKind.COMPANY: 0.25,
}
"""What each evidence is worth: 1 less the product of what all leave open. They order merges, and are
no measured chances: a surname alone is no reason, with one more it is."""
AGAINST = 0.4
"""What is left of a score where somebody else may be meant."""
OFTEN = 3
"""Documents that name somebody in full, from which on the surname alone is enough."""
SHOWN = 3
"""Documents of each side that an evidence names."""
GIVEN = 2
RIVALS = 50
"""So many names that one may stand for are compared with each other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What is known of a run when two of its names are compared.

    Args:
        persons_in: who is named in full in each document: names by ids.
        explained: names that documents explain, by the short one.
    """

    persons_in: Mapping[str, Mapping[str, str]]
    explained: Mapping[tuple[str, ...], Sequence[Explained]]


def merge_id(one: str, other: str) -> str:
    """Return the id of the merge of two speakers, whichever comes first."""
    return content_id("merge", *sorted((one, other)))


def merges_of(bearers: Sequence[Bearer], *, documents: Iterable[Document] = ()) -> list[Merge]:
    """Return which names may be one speaker's, the surest first.

    Args:
        bearers: the names.
        documents: that may explain abbreviations and addresses.
    """
    setting = _setting(bearers, documents)
    alike = [(pair, kind) for pair in pairs_of(bearers) if (kind := _alike(pair))]
    alike += _explained_pairs(bearers, setting)
    rivals = _rivals(alike)
    merges = [
        _merge(pair, kind, setting=setting, rivals=_rivals_of(pair, rivals)) for pair, kind in alike
    ]
    return sorted(merges, key=lambda merge: (-merge.score, merge.id))


def forbidden(one: Bearer, other: Bearer) -> str | None:
    """Say why two names cannot be one speaker's: the names, or a document that tells them apart."""
    if one.parts is None or other.parts is None:
        return "known in one document only"
    reason = conflict(one.parts, other.parts)
    if reason and not _is_explained_body(one, other):
        return reason
    shared = one.documents.keys() & other.documents.keys()
    if shared and not _is_one_in_document(one, other):
        return f"named apart in {min(shared)}"
    for document_id in shared:
        offices = one.offices[document_id], other.offices[document_id]
        if offices[0] and offices[1] and offices[0].isdisjoint(offices[1]):
            return f"other offices in {document_id}"
    return None


def _is_explained_body(one: Bearer, other: Bearer) -> bool:
    return (
        isinstance(one.parts, BodyName)
        and isinstance(other.parts, BodyName)
        and not (one.parts.known and other.parts.known)
    )


def _is_one_in_document(one: Bearer, other: Bearer) -> bool:
    """Say whether a document may write one speaker both ways."""
    if one.parts is None or other.parts is None:
        return False
    if isinstance(one.parts, BodyName):
        return True
    return is_part(one.parts, other.parts) or (
        isinstance(other.parts, PersonName) and is_inflected(one.parts.surname, other.parts.surname)
    )


def _alike(pair: Pair) -> EvidenceKind | None:
    one, other = pair
    if one.parts is None or other.parts is None or forbidden(one, other):
        return None
    kind = likeness(one.parts, other.parts)
    if kind is EvidenceKind.SAME_NAME and one.local and other.local and _is_surname(one):
        return EvidenceKind.SURNAME  # several bear it, and each document means its own
    return None if kind is EvidenceKind.TRANSLATED and _is_elsewhere(pair) else kind


def _is_surname(bearer: Bearer) -> bool:
    return isinstance(bearer.parts, PersonName) and bearer.parts.depth == 0


def _is_elsewhere(pair: Pair) -> bool:
    """Say whether a ministry without its country may be another country's: languages tell."""
    known = [each.parts.known for each in pair if isinstance(each.parts, BodyName)]
    is_national = any(each and each.body.startswith("ministry") for each in known)
    is_open = any(each and not each.country for each in known)
    return is_national and is_open and pair[0].langs.isdisjoint(pair[1].langs)


def _setting(bearers: Sequence[Bearer], documents: Iterable[Document]) -> _Setting:
    persons: dict[str, dict[str, str]] = defaultdict(dict)
    for bearer in bearers:
        if isinstance(bearer.parts, PersonName) and bearer.parts.depth >= GIVEN:
            for document_id in bearer.documents:
                persons[document_id][bearer.id] = bearer.name
    explained: dict[tuple[str, ...], list[Explained]] = defaultdict(list)
    for each in explained_in(documents):
        explained[each.short].append(each)
    return _Setting(
        persons_in=persons,
        explained=explained,
    )


def _explained_pairs(
    bearers: Sequence[Bearer], setting: _Setting
) -> list[tuple[Pair, EvidenceKind]]:
    """Return the bodies that a document explains by each other."""
    found: dict[tuple[str, str], tuple[Pair, EvidenceKind]] = {}
    by_words: dict[tuple[str, ...], list[Bearer]] = defaultdict(list)
    bodies = [each for each in bearers if isinstance(each.parts, BodyName)]
    for bearer in bodies:
        by_words[bearer.parts.words if bearer.parts else ()].append(bearer)
    for bearer in bodies:
        told = setting.explained.get(bearer.parts.words if bearer.parts else (), ())
        for each in told:
            kind = EvidenceKind.HANDLE if each.is_channel else EvidenceKind.SPELLED_OUT
            for other in (other for name in each.names for other in by_words.get(name, ())):
                if other is not bearer:
                    found[bearer.id, other.id] = ((bearer, other), kind)
    return list(found.values())


def _rivals(alike: Sequence[tuple[Pair, EvidenceKind]]) -> dict[str, list[Bearer]]:
    """Return for a name those no less full that it may stand for, where they cannot be one."""
    fuller: dict[str, list[Bearer]] = defaultdict(list)
    for pair, _ in alike:
        for one, other in (pair, pair[::-1]):
            if _depth(one) <= _depth(other):
                fuller[one.id].append(other)
    return {
        name: found
        for name, found in fuller.items()
        if any(_are_rivals(one, other) for one, other in combinations(found[:RIVALS], 2))
    }


def _are_rivals(one: Bearer, other: Bearer) -> bool:
    """Say whether two names are two speakers'; how two languages spell a third does not tell."""
    if one.parts is None or other.parts is None:
        return False
    reason = conflict(one.parts, other.parts)
    return reason is not None and (
        reason != OTHER_SURNAMES or not one.langs.isdisjoint(other.langs)
    )


def _rivals_of(pair: Pair, rivals: Mapping[str, Sequence[Bearer]]) -> list[Bearer]:
    """Return whom else the less full name of a pair may stand for."""
    least = min(map(_depth, pair))
    return [each for one in pair if _depth(one) == least for each in rivals.get(one.id, ())]


def _depth(bearer: Bearer) -> int:
    return bearer.parts.depth if isinstance(bearer.parts, PersonName) else 0


def _merge(pair: Pair, kind: EvidenceKind, *, setting: _Setting, rivals: Sequence[Bearer]) -> Merge:
    evidence = [_evidence(kind, pair, one=pair[0].name, other=pair[1].name)]
    evidence += _further(pair, kind, setting)
    open_ = 1.0
    for each in evidence:
        open_ *= 1 - WEIGHTS[each.kind]
    score = 1 - open_
    if rivals:
        names = ", ".join(sorted({each.name for each in rivals} - {each.name for each in pair}))
        evidence.append(_evidence(EvidenceKind.RIVAL, pair, one=names, other=names))
        score *= AGAINST
    return Merge(
        id=merge_id(pair[0].id, pair[1].id),
        left=pair[0].id,
        right=pair[1].id,
        evidence=tuple(evidence),
        score=round(score, 3),
    )


def _further(pair: Pair, kind: EvidenceKind, setting: _Setting) -> Iterator[Evidence]:
    """Yield what besides the names speaks for one speaker."""
    one, other = pair
    offices = [set().union(*each.offices.values()) for each in pair]
    for office in sorted(offices[0] & offices[1])[:1]:
        yield _evidence(EvidenceKind.OFFICE, pair, one=office, other=office)
    for said in sorted(one.said.keys() & other.said.keys())[:1]:
        ids = tuple(dict.fromkeys((one.said[said], other.said[said])))
        if len(ids) > 1:
            yield Evidence(
                kind=EvidenceKind.STATEMENT, left=one.name, right=other.name, document_ids=ids
            )
    if kind is not EvidenceKind.SURNAME or _depth(one) == _depth(other):
        return
    company = _company(one, other, setting)
    if company:
        yield _evidence(EvidenceKind.COMPANY, pair, one=company, other=company)
    fuller = max(pair, key=_depth)
    if _depth(fuller) >= GIVEN and len(fuller.documents) >= OFTEN:
        yield _evidence(EvidenceKind.KNOWN, pair, one=one.name, other=other.name)


def _company(one: Bearer, other: Bearer, setting: _Setting) -> str:
    """Return a person who speaks beside both, in different documents; empty if nobody does."""
    beside = [
        {
            name
            for document_id in each.documents.keys() - rest.documents.keys()
            for name in setting.persons_in.get(document_id, {}).items()
        }
        for each, rest in ((one, other), (other, one))
    ]
    shared = {name for key, name in beside[0] & beside[1] if key not in {one.id, other.id}}
    return min(shared, default="")


def _evidence(kind: EvidenceKind, pair: Pair, *, one: str, other: str) -> Evidence:
    sides = (islice(each.documents, SHOWN) for each in pair)
    ids = dict.fromkeys(chain.from_iterable(zip_longest(*sides)))
    return Evidence(kind=kind, left=one, right=other, document_ids=tuple(filter(None, ids)))
