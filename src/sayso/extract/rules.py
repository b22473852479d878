"""A tagger without a trained model: quotations, and the cue and source next to them.

It finds direct and mixed speech. Indirect speech has no marks to hold on to (52 % of the cues in
real news contain no verb of the longest list of reporting verbs), so it is left to the trained
tagger that stands behind the same protocol.
"""

from dataclasses import replace
from itertools import chain

from sayso.extract.cues import Cue, cues_in, end_of_addressee, opener_in
from sayso.extract.phrases import count_words, tokens_of, words_of
from sayso.extract.quotes import Paragraph
from sayso.extract.setting import (
    GOES_ON_SIGNS,
    SENTENCE_SIGNS,
    Setting,
    is_bare_clause,
    sentence_start,
    settings_of,
)
from sayso.extract.sources import (
    leading_phrase,
    source_after,
    source_before,
    source_of_clause,
    source_of_opener,
)
from sayso.extract.tagger import Frame, as_one
from sayso.lang.language import Language
from sayso.model import Span

LONGEST_LEAD = 25
"""Words that may stand between a cue and the quotation after it."""
LONGEST_SUBJECT = 20
"""Words that may stand between a quotation and the cue after it."""
MIN_WORDS_ALONE = 4
"""A quotation without any cue is speech only if it is a sentence of at least so many words."""


class RuleTagger:
    """Finds direct and mixed speech from quotation marks and tables of reporting verbs.

    Args:
        confidence: of every frame: how often the rules are right.
    """

    def __init__(self, *, confidence: float = 1.0) -> None:
        self.confidence = confidence

    def frames(
        self, text: str, paragraphs: list[Paragraph], *, language: Language
    ) -> list[tuple[Frame, ...]]:
        """Return each paragraph's frames in the order of their content."""
        befores = chain([None], paragraphs)
        return [
            tuple(
                replace(frame, confidence=self.confidence)
                for frame in _frames_of(
                    settings_of(text, paragraph, before=before, language=language)
                )
            )
            if paragraph.quotes
            else ()
            for before, paragraph in zip(befores, paragraphs, strict=False)
        ]


def _frames_of(settings: list[Setting]) -> tuple[Frame, ...]:
    statements: list[list[Frame]] = []
    previous: Frame | None = None
    for setting in settings:
        if previous is not None and setting.quote.span.start < previous.content[-1].end:
            continue  # a mixed content has taken it in
        frame = _frame(setting, previous=previous)
        if frame is None:
            continue
        if previous is not None and frame.cue and frame.cue == previous.cue:
            statements[-1].append(frame)
        else:
            statements.append([frame])
        previous = frame
    return tuple(as_one(frames) for frames in statements)


def _frame(setting: Setting, *, previous: Frame | None) -> Frame | None:
    """Return the quotation's frame; one with the previous frame's cue is a part of that one."""
    return (
        (_opens_sentence_of_its_own(setting) and _framed_by_lead(setting, previous=previous))
        or _framed_by_tail(setting, previous=previous)
        or _joined_to(previous, setting)
        or _framed_by_lead(setting, previous=previous)
        or _going_on(previous, setting)
        or _framed_by_colon(setting)
        or _alone(setting)
    )


def _opens_sentence_of_its_own(setting: Setting) -> bool:
    """Say whether a capital after "…?" or "…!" more likely begins a sentence than a source."""
    after = setting.text[setting.tail.start : setting.tail.end].lstrip()[:1]
    return setting.has_lead and setting.inner.endswith(SENTENCE_SIGNS) and after.isupper()


def _framed_by_tail(setting: Setting, *, previous: Frame | None) -> Frame | None:
    """Read `"…," she said` and `"…," said Ann Lee, the mayor`."""
    text, tail, language = setting.text, setting.tail, setting.language
    opener = opener_in(text, tail, language=language)
    if opener is not None and not count_words(text, tail.start, opener.start):
        source = source_of_opener(text, opener, end=tail.end, language=language)
        return _before_cue(setting, previous, cue=opener, source=source) if source else None
    cue = next(iter(cues_in(text, tail, language=language)), None)
    if cue is None or not _is_attached(setting, cue=cue):
        return None
    if count_words(text, tail.start, cue.span.start):
        source = source_before(text, start=tail.start, end=cue.span.start, language=language)
    else:
        source = source_after(text, start=cue.span.end, end=tail.end, language=language)
    return _before_cue(setting, previous, cue=cue.span, source=source) if source else None


def _is_attached(setting: Setting, *, cue: Cue) -> bool:
    """Say whether the cue after a quotation reports it, and does not begin a sentence of its own."""
    text, tail, quote = setting.text, setting.tail, setting.quote
    words = words_of(text, start=tail.start, end=cue.span.start)
    new_clause = setting.language.relatives | setting.language.conjunctions
    if len(words) > LONGEST_SUBJECT or (words and words[0].word in new_clause):
        return False
    opening = text[tail.start : tail.end].lstrip()[:1]
    if opening in GOES_ON_SIGNS or opening.islower():
        return True
    return text[quote.inner.end - 1] != "." or is_bare_clause(setting, cue=cue.span)


def _before_cue(setting: Setting, previous: Frame | None, *, cue: Span, source: Span) -> Frame:
    """Return the frame of a content before its cue; `The plan is "dead," she said` is mixed."""
    quote = setting.quote
    start = quote.span.start
    if setting.has_lead and not setting.starts_like_sentence:
        start = sentence_start(setting)
        if previous is not None and start < previous.content[-1].end:
            start = quote.span.start
    return Frame(
        content=(Span(start, quote.span.end),),
        cue=(cue,),
        source=(source,),
        reopened=quote.reopened,
    )


def _joined_to(previous: Frame | None, setting: Setting) -> Frame | None:
    """Read the second half of `"…," she said, "…"`."""
    if previous is None or not setting.joined or not previous.cue:
        return None
    cues = cues_in(setting.text, setting.lead, language=setting.language)
    if cues and not previous.cue[-1].meets(cues[-1].span):
        return None
    return replace(previous, content=(setting.quote.span,), reopened=False)


def _framed_by_lead(setting: Setting, *, previous: Frame | None) -> Frame | None:
    """Read `She said: "…"` and `She called it "a gift" to the town`."""
    text, lead, quote, language = setting.text, setting.lead, setting.quote, setting.language
    cues = cues_in(text, lead, language=language)
    cue = cues[-1] if cues else None
    if cue is None or count_words(text, cue.span.end, quote.span.start) > LONGEST_LEAD:
        return _framed_by_opener(setting)
    source = _source_in_lead(setting, cues=cues)
    inherited = previous.source if previous and setting.joined else ()
    return Frame(
        content=(_content_after(setting, cue=cue),),
        cue=(cue.span,),
        source=(source,) if source else inherited,
        reopened=quote.reopened,
    )


def _source_in_lead(setting: Setting, *, cues: list[Cue]) -> Span | None:
    """Return the source of the last cue before the quotation."""
    text, lead, language = setting.text, setting.lead, setting.language
    cue = cues[-1]
    before = [other for other in cues[:-1] if not _is_participle(text, other, language)]
    for other in reversed(cues[:-1]):
        # The police quoted somebody as saying: the object of that cue speaks.
        said_as = text[: cue.span.start].rstrip().endswith(" as")
        if said_as and other.verb.of(text).lower() in language.object_speaks:
            return source_after(text, start=other.span.end, end=cue.span.start, language=language)
    if _is_participle(text, cue, language) and before:
        cue = before[-1]  # "Ann said, adding": both have one subject
    elif _is_participle(text, cue, language) and text[: cue.span.start].rstrip().endswith(","):
        return source_of_clause(text, start=lead.start, end=cue.span.start, language=language)
    if count_words(text, lead.start, cue.span.start):
        return source_before(text, start=lead.start, end=cue.span.start, language=language)
    return source_after(text, start=cue.span.end, end=lead.end, language=language)


def _is_participle(text: str, cue: Cue, language: Language) -> bool:
    return cue.verb.of(text).lower().endswith(language.participle_endings)


def _framed_by_opener(setting: Setting) -> Frame | None:
    """Read `According to the mayor, the plan is "dead"`."""
    text, lead, quote = setting.text, setting.lead, setting.quote
    opener = opener_in(text, lead, language=setting.language)
    if opener is None:
        return None
    source = source_of_opener(text, opener, end=lead.end, language=setting.language)
    if source is None:
        return None
    after = words_of(text, start=max(source.end, opener.end), end=lead.end)
    clause = after[0] if after else None
    start = clause.start if clause and not setting.starts_like_sentence else quote.span.start
    end = quote.span.end if setting.ends_sentence else setting.tail.end
    return Frame(content=(Span(start, max(end, quote.span.end)),), cue=(opener,), source=(source,))


def _content_after(setting: Setting, *, cue: Cue) -> Span:
    """Return the content of a cue that stands before it: the quotation, or its whole clause."""
    text, quote = setting.text, setting.quote
    between = text[cue.span.end : setting.lead.end].strip()
    whole = setting.starts_like_sentence and (not between or setting.ends_sentence)
    if whole or between.endswith((",", ":", "—", "–", "-")):
        return quote.span
    # A comma inside the closing mark ends the clause: `that they are "cattle," and he went on`.
    clause_ends = setting.ends_sentence or setting.inner.endswith(",")
    end = quote.span.end if clause_ends else max(setting.tail.end, quote.span.end)
    return Span(_clause_start(setting, cue=cue), end)


def _clause_start(setting: Setting, *, cue: Cue) -> int:
    """Return where an indirect content begins: after the cue and after who is told."""
    text, quote, language = setting.text, setting.quote, setting.language
    tokens = tokens_of(text, start=cue.span.end, end=quote.span.start)
    for token in tokens:
        if token.word in language.that:
            return token.start
    if cue.verb.of(text).lower() in language.told:
        tokens = tokens[end_of_addressee(tokens, language=language) :]
    words = [token for token in tokens if token.is_word]
    return words[0].start if words else quote.span.start


def _going_on(previous: Frame | None, setting: Setting) -> Frame | None:
    """Read the second quotation of `"…," she said. "…"`."""
    if previous is None or setting.has_lead:
        return None
    return replace(previous, content=(setting.quote.span,), reopened=False)


def _framed_by_colon(setting: Setting) -> Frame | None:
    """Read `The mayor's answer: "…"`, where the colon is the cue."""
    text, lead = setting.text, setting.lead
    colon = text.rfind(":", lead.start, lead.end)
    if colon < 0 or text[colon + 1 : lead.end].strip():
        return None
    tokens = tokens_of(text, start=lead.start, end=colon)
    source = leading_phrase(tokens, language=setting.language)
    return Frame(
        content=(setting.quote.span,),
        cue=(Span(colon, colon + 1),),
        source=(source,) if source else (),
        reopened=setting.quote.reopened,
    )


def _alone(setting: Setting) -> Frame | None:
    """Read a quotation without cue: speech if it is a whole sentence, else a name or irony."""
    quote = setting.quote
    # «Under the law “On the Rivers”.» A stop outside the marks ends the sentence around them.
    inside = not setting.has_lead or setting.inner.endswith((*SENTENCE_SIGNS, ","))
    # A comma inside or after the marks: a cue follows that no table holds (`"…," shrugged Lee`).
    ends = setting.ends_sentence or setting.inner.endswith(",") or _comma_follows(setting)
    whole = setting.starts_like_sentence and ends and inside
    long_enough = count_words(setting.text, quote.inner.start, quote.inner.end) >= MIN_WORDS_ALONE
    if quote.reopened or (whole and (long_enough or not quote.closed)):
        return Frame(content=(quote.span,), reopened=quote.reopened)
    return None


def _comma_follows(setting: Setting) -> bool:
    return setting.text[setting.quote.span.end : setting.quote.span.end + 1] == ","
