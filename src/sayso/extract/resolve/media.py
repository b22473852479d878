"""Through which channel or medium a statement was made: "on Telegram", "in a video", "released a report".

An outlet that somebody told something is whom one speaks to, not a medium (`addressees`); an
interview is both: the medium is "interview with the Post", the hearer "the Post".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.extract.phrases import Token, tokens_of
from sayso.extract.resolve.inheriting import MOST, gone_on_from, last_of_speaker, said_right_before
from sayso.extract.resolve.medium_phrases import (
    Medium,
    is_head,
    media_behind_prepositions,
    media_given_out,
    medium_from,
)
from sayso.extract.resolve.noun_phrases import Words, phrase_from
from sayso.extract.resolve.rooms import Setting, settings_of, tokens_around, without_speaker
from sayso.ids import content_id
from sayso.lang.language import Language
from sayso.lang.relays import Case
from sayso.model import Document, Mode, Span, Speaker, SpeakerKind, Statement, StatementKind

OF_SOMEBODY = ("'s", "’s")


def with_media(
    statements: Sequence[Statement], *, document: Document, language: Language
) -> list[Statement]:
    """Return the statements of a document, in reading order, each with its `via`."""
    return [
        found
        for setting in settings_of(statements, document=document, language=language)
        for found in _with_media(setting)
    ]


def _with_media(setting: Setting) -> Iterator[Statement]:
    before: list[Statement] = []
    for statement in setting.statements.values():
        via = _via(statement, before, setting)
        found = statement if via == statement.via else replace(statement, via=via)
        before.append(found)
        yield found


def _via(statement: Statement, before: Sequence[Statement], setting: Setting) -> Speaker | None:
    if statement.kind is StatementKind.ACT:
        return None
    medium = _named(statement, setting)
    if medium:
        return _as_speaker(medium, setting)
    earlier = _earlier(statement, before, setting)
    if earlier:
        return earlier
    medium = _speaking(statement, setting)
    return _as_speaker(medium, setting) if medium else _of_insider(statement, before, setting)


def _named(statement: Statement, setting: Setting) -> Medium | None:
    """Return the medium that the words around a statement name, nearest to its cue."""
    tokens = without_speaker(tokens_around(statement, setting), statement, setting)
    words = Words(tokens, (), setting.language, setting.relays)
    found = list(media_behind_prepositions(words)) if statement.cue or statement.source else []
    found += [each for each in media_given_out(words) if _is_of_speaker(each, statement, words)]
    return _nearest(found, statement, setting)


def _is_of_speaker(medium: Medium, statement: Statement, words: Words) -> bool:
    """Say whether who gave a medium out speaks in it: no other speaker is named behind it."""
    behind = words.tokens[medium.after :]
    return (
        bool(behind)
        and not any(span.start >= medium.span.end for span in statement.source)
        and all(span.start >= medium.span.end for span in statement.cue)
    )


def _nearest(media: Sequence[Medium], statement: Statement, setting: Setting) -> Medium | None:
    """Return the medium that stands nearest to the cue, a message before a mere place."""
    at = (statement.cue or statement.source or statement.content)[0]
    return min(
        media,
        key=lambda medium: (
            medium.noun in setting.relays.place_nouns,
            max(at.start - medium.span.end, medium.span.start - at.end),
        ),
        default=None,
    )


def _speaking(statement: Statement, setting: Setting) -> Medium | None:
    """Return the medium that speaks itself for somebody: "[Lund's letter] said"."""
    cue = " ".join(span.of(setting.text) for span in statement.cue)
    words = _source_words(statement, setting)
    if not words.tokens or setting.language.opener_pattern.match(cue):
        return None
    medium = medium_from(words, 0, forms=setting.relays.message_forms)
    if medium is None or not is_head(medium, words) or not _has_owner(medium, words):
        return None
    is_place = medium.noun in setting.relays.place_nouns
    return None if is_place and not _is_given_out(statement, setting) else medium


def _has_owner(medium: Medium, words: Words) -> bool:
    """Say whether somebody's medium is named, and not the medium alone: "the [ministry's] report"."""
    if words.relays.head_last:
        return any(
            token.word.endswith(OF_SOMEBODY) or (at and token.is_name)
            for at, token in enumerate(words.tokens)
        )
    return medium.span.end > words.tokens[medium.after - 1].end


def _is_given_out(statement: Statement, setting: Setting) -> bool:
    said = (word for span in statement.cue for word in span.of(setting.text).lower().split())
    return any(word.startswith(setting.relays.publishing) for word in said)


def _of_insider(
    statement: Statement, before: Sequence[Statement], setting: Setting
) -> Speaker | None:
    """Return the outlet whose source speaks: «источник [ТАСС]», «собеседник [издания]»."""
    words, insiders = _source_words(statement, setting), setting.relays.insider_forms
    at = next((at for at, token in enumerate(words.tokens) if token.word in insiders), None)
    outlet = phrase_from(words, at + 1, case=Case.GENITIVE) if at is not None else []
    if not outlet or not _is_outlet(outlet, setting):
        return None
    if len(outlet) == 1 and outlet[0].word in setting.language.body_forms:
        return _last_body(before)
    span = Span(outlet[0].start, outlet[-1].end)
    return speaker_named(_nominative(span, setting), SpeakerKind.BODY)


def _last_body(before: Sequence[Statement]) -> Speaker | None:
    speakers = (each.speaker for each in reversed(before[-MOST:]))
    return next((each for each in speakers if each and each.kind is SpeakerKind.BODY), None)


def _is_outlet(tokens: Sequence[Token], setting: Setting) -> bool:
    language = setting.language
    noun = language.body_forms.get(tokens[0].word)
    return noun in language.press or any(token.is_name or not token.is_word for token in tokens)


def _nominative(span: Span, setting: Setting) -> str:
    first, _, rest = span.of(setting.text).partition(" ")
    noun = setting.language.body_forms.get(first.lower(), first)
    return f"{noun} {rest}".strip()


def _source_words(statement: Statement, setting: Setting) -> Words:
    first = (tokens_of(setting.text, start=s.start, end=s.end) for s in statement.source[:1])
    return Words(next(first, []), (), setting.language, setting.relays)


def _earlier(statement: Statement, before: Sequence[Statement], setting: Setting) -> Speaker | None:
    """Return the medium that the speaker goes on using.

    Whoever "added" something did so in the same medium, whoever wrote in a channel writes on in
    it, and what is quoted right behind a message is from the message.
    """
    earlier = gone_on_from(statement, before, setting)
    if earlier:
        return earlier.via
    is_written = statement.kind is StatementKind.WRITING
    if statement.parent or not (is_written or statement.mode is Mode.DIRECT):
        return None
    last = last_of_speaker(statement, before)
    if is_written and last and last.via and last.via.kind is SpeakerKind.BODY:
        return last.via
    last = said_right_before(statement, before)
    return last.via if last and last.via and _is_message(last.via, setting) else None


def _is_message(via: Speaker, setting: Setting) -> bool:
    nouns = (word in setting.relays.message_forms for word in via.name.lower().split())
    return via.kind is None and any(nouns)


def _as_speaker(medium: Medium, setting: Setting) -> Speaker:
    words = medium.span.of(setting.text)
    if not setting.relays.head_last:
        _, _, rest = words.partition(" ")
        words = f"{medium.name} {rest}" if rest else medium.name
    kind = SpeakerKind.BODY if medium.noun in setting.relays.place_nouns else None
    return speaker_named(words, kind)


def speaker_named(name: str, kind: SpeakerKind | None) -> Speaker:
    """Return the speaker of that name."""
    return Speaker(id=content_id("speaker", name.casefold()), name=name, kind=kind)
