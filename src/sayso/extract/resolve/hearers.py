"""From the words for a hearer to who that is, where the document leaves no doubt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.extract.phrases import Token
from sayso.extract.resolve.inheriting import MOST
from sayso.extract.resolve.media import speaker_named
from sayso.extract.resolve.noun_phrases import is_unchanged, written_as
from sayso.extract.resolve.people import Mention, People, full_name
from sayso.extract.resolve.roles import described_role, matches
from sayso.extract.resolve.rooms import Setting
from sayso.lang.referring import Referent, singular_forms
from sayso.lang.relays.table import PLURALS
from sayso.model import Span, Speaker, SpeakerKind, Statement

REACH = 400
"""How far back, in code points, a pronoun finds whom it stands for."""
DATIVE = ("у", "ю", "е", "ові", "еві", "єві")
"""Endings of the dative that the genitive does not have."""
OWN = 2
"""Words that mean the outlet itself: "this newspaper"."""
SHORTEST_NAME = 3
"""Letters of a given name in whatever form."""
SINGLE = frozenset({Referent.HE, Referent.SHE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """What is known when a hearer is named.

    Args:
        setting: the part of the document.
        people: gives whom it names; asked only where somebody is spoken to.
        before: the statements before, with their hearers, in reading order.
    """

    setting: Setting
    people: Callable[[], People]
    before: Sequence[Statement]


def hearer_named(
    phrase: Sequence[Token], statement: Statement, audience: Audience
) -> Speaker | None:
    """Return whom words mean; None if a pronoun leaves that open.

    Args:
        phrase: the words.
        statement: which is said to them.
        audience: what is known of the document.
    """
    setting = audience.setting
    if setting.channel and _is_own(phrase, setting):
        return speaker_named(setting.channel, SpeakerKind.BODY)
    referent = _referent(phrase, setting)
    if referent:
        return _of_pronoun(referent, phrase, statement, audience)
    span = Span(phrase[0].start, phrase[-1].end)
    person = _person(phrase, span, audience) if _may_be_person(phrase, setting) else None
    if person and not (statement.speaker and statement.speaker.name == person):
        return speaker_named(person, SpeakerKind.PERSON)
    if phrase[-1].word in setting.relays.titles:
        again = _named_again(audience)
        if again:
            return again
    return _described(phrase, span, setting)


def called_by_given_name(phrase: Sequence[Token], audience: Audience) -> Speaker | None:
    """Return the one person of the document whose given name, in whatever form, a word is."""
    word = phrase[0].text
    if len(phrase) > 1 or len(word) < SHORTEST_NAME or not word.istitle():
        return None
    # People are looked for, which costs, only where the text has the name once more.
    if audience.setting.text.count(word[:-1]) == 1:
        return None
    givens = ((name.split()[0], name) for name in audience.people().persons if " " in name)
    names = {name for given, name in givens if word[:-1] in {given[:-1], given} or word == given}
    return speaker_named(names.pop(), SpeakerKind.PERSON) if len(names) == 1 else None


def _may_be_person(phrase: Sequence[Token], setting: Setting) -> bool:
    """Say whether words have a name or a role in them, so that people are worth looking for."""
    roles = setting.language.role_forms
    return any(token.text[0].isupper() or token.word in roles for token in phrase)


def _referent(phrase: Sequence[Token], setting: Setting) -> Referent | None:
    if len(phrase) > 1:
        return None
    word = phrase[0].word
    return setting.relays.objects.get(word) or setting.language.referring.get(word)


def _of_pronoun(
    referent: Referent, phrase: Sequence[Token], statement: Statement, audience: Audience
) -> Speaker | None:
    parent = next((each for each in reversed(audience.before) if each.id == statement.parent), None)
    if phrase[0].word in audience.setting.relays.first:
        if parent is None:
            return _channel(audience.setting)
        return parent.speaker if referent is Referent.SELF else None
    if phrase[0].word in audience.setting.relays.addressed:
        return parent.addressee if parent else None
    if referent not in SINGLE:
        return None
    at = phrase[0].start
    genders = audience.people().genders
    names = {
        mention.name
        for mention in _mentions(Span(at - REACH, at), audience)
        if genders.get(mention.name) in {None, referent}
    }
    names -= {statement.speaker.name if statement.speaker else ""}
    return speaker_named(names.pop(), SpeakerKind.PERSON) if len(names) == 1 else None


def _channel(setting: Setting) -> Speaker | None:
    """Return who speaks where nobody is quoted: "told [us]"."""
    return speaker_named(setting.channel, SpeakerKind.BODY) if setting.channel else None


def _is_own(phrase: Sequence[Token], setting: Setting) -> bool:
    """Say whether words mean the outlet itself: "this newspaper"."""
    if len(phrase) != OWN or not phrase[0].word.startswith(setting.relays.own):
        return False
    return setting.language.body_forms.get(phrase[1].word) in setting.language.press


def _mentions(span: Span, audience: Audience) -> list[Mention]:
    return [mention for mention in audience.people().mentions if span.holds(mention.span)]


def _person(phrase: Sequence[Token], span: Span, audience: Audience) -> str | None:
    """Return the person whom words name, by a name that ends them, or by the one role that they are."""
    people, language = audience.people(), audience.setting.language
    named = _mentions(span, audience)
    words = span.of(audience.setting.text)
    if len(named) == 1 and named[0].span.end == span.end:
        return _in_full(named[0].name, people) if _may_be(named[0], phrase, audience) else None
    if len(phrase) == 1:
        name = _in_full(words, people)
        if name in people.persons:
            return name
    asked = described_role(words, language=language)
    if asked is None or phrase[0].word in language.indefinites:
        return None
    names = {name for name, role in people.roles.get(asked.noun, ()) if matches(asked, role)}
    return names.pop() if len(names) == 1 else None


def _may_be(mention: Mention, phrase: Sequence[Token], audience: Audience) -> bool:
    """Say whether a phrase that ends in a name means that person, and not somebody of theirs.

    Where cases show, only a dative tells that: «адвокату Ивану Орлову» is he, but whom
    «спросили адвоката Ивана Орлова» means is open.
    """
    if mention.span.start == phrase[0].start or not audience.setting.relays.endings:
        return True
    first = mention.span.of(audience.setting.text).split()[0]
    return phrase[0].word.endswith(DATIVE) and first.lower().endswith(DATIVE)


def _in_full(name: str, people: People) -> str:
    """Return a person's full name, if a surname, in any case, is that of one only."""
    full = full_name(name.split(), names=people.names)
    if full != name or " " in name:
        return full
    names = {
        longer
        for last, longer_names in people.names.items()
        if name.lower() in singular_forms([last])
        for longer in longer_names & people.persons
    }
    return names.pop() if len(names) == 1 else name


def _named_again(audience: Audience) -> Speaker | None:
    """Return the person who was last spoken to."""
    heard = (each.addressee for each in reversed(audience.before[-MOST:]))
    return next((each for each in heard if each and each.kind is SpeakerKind.PERSON), None)


def _described(phrase: Sequence[Token], span: Span, setting: Setting) -> Speaker:
    words = span.of(setting.text)
    first, language = phrase[0], setting.language
    noun = (
        setting.relays.hearer_forms.get(first.word)
        or language.role_forms.get(first.word)
        or language.body_forms.get(first.word)
    )
    noun = noun or (setting.relays.several(first.word) if len(phrase) == 1 else None)
    if noun and not words.isascii():
        words = f"{written_as(noun, first)}{words[len(first.text) :]}"
    return speaker_named(words, _kind(phrase, setting))


def _kind(phrase: Sequence[Token], setting: Setting) -> SpeakerKind | None:
    language = setting.language
    if phrase[0].word in language.indefinites:
        return SpeakerKind.UNNAMED
    nouns = [setting.relays.hearer_forms.get(token.word, "") for token in phrase]
    if any(token.word in language.body_forms for token in phrase):
        return SpeakerKind.BODY
    if any(noun.endswith((*PLURALS, "s")) for noun in nouns if noun):
        return SpeakerKind.GROUP
    if any(token.word in language.role_forms for token in phrase):
        return SpeakerKind.PERSON
    return SpeakerKind.BODY if all(map(is_unchanged, phrase)) and phrase[-1].is_name else None
