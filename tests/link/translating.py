"""A reader of meanings that knows a few words, so that tests hang on no weights."""

import hashlib
import re

import numpy as np

from sayso.lang.words import keys
from sayso.link.meaning import Meaning
from sayso.link.quotation import quotation_of_statement
from sayso.link.rows import rows_of
from sayso.link.translated import translated_changes
from sayso.model import Document, Mode, Span, Statement

WIDTH = 128
# One meaning a line, in Russian, Ukrainian and English, as invented texts of the tests use them.
MEANINGS = """
mayor мэр мер
city город города городу місто міста
bridge мост моста міст мосту
close закроет закрыли закриє закрити close closed closes
repair ремонт ремонту repairs ремонта
trade продал продала продав sold купил купив bought
bank банк банку банка
plant завод заводу завода
fund фонд фонду фонда
coach тренер тренера тренеру
referee судья судью суддя суддю
praise похвалил похвалила похвалив praised
blame осудил осудила засудив blamed
people людей люди людини
pay заплатит платит заплатить paid
sign подписать подпишет підписати підпише signed
agree согласился согласилась погодився погодилася agreed
commission комиссия комісія
farmers фермеры фермери
herd стадо herds
rain дождь дощ
march марте березні
may мая травня
store магазин
archive архив архіву архива
museum музей музею
give отдадим отдаст віддасть
left выехали виїхали уехали
stay остались залишились stayed
school школа школу школы
hurt пострадали постраждали
lift лифт ліфт lifts
week недель недели тижні тижнів weeks
harbour гавань гавані
boats лодки човни
exclude исключаю ruled
lamps фонари ліхтарі
kamen каменополя kamenets
returned вернулись повернулись
"""


class WordReader:
    """Gives each white-space-parted word one piece: the vector of its meaning, or one of its own."""

    languages = frozenset({"en", "ru", "uk"})

    def meanings(self, texts):
        """Return what the words of each text mean."""
        return [_meaning(text) for text in texts]


def told(said, quoted, *, mode=Mode.DIRECT):
    """Return the changes that are told of a quotation, its origin given."""
    quotation, document, rows = aligned(said, quoted, mode=mode)
    return translated_changes(quotation, document, rows)


def kinds(said, quoted, *, mode=Mode.DIRECT):
    """Return the kinds of the changes but "translated"."""
    return {change.change.value for change in told(said, quoted, mode=mode)} - {"translated"}


def notes(said, quoted, *, mode=Mode.DIRECT):
    """Return the notes of what is altered."""
    return [each.note for each in told(said, quoted, mode=mode) if each.change == "altered"]


def aligned(said, quoted, *, mode=Mode.DIRECT, spans=None):
    """Return a quotation, where it was said, and how the two align."""
    report = Document(id="report", text=quoted)
    document = Document(id="said", text=said)
    content = (Span(0, len(quoted)),)
    statement = Statement(id="s", document_id="report", mode=mode, content=content, text=quoted)
    quotation = quotation_of_statement(statement, report)
    within = (Span(0, len(said)),) if spans is None else spans
    return quotation, document, rows_of(quotation, document, within, WordReader())


def _meaning(text):
    spans = [Span(*match.span()) for match in re.finditer(r"\S+", text)]
    found = [_vector(span.of(text)) for span in spans]
    vectors = np.array(found, dtype=np.float32).reshape(len(spans), WIDTH)
    return Meaning(
        vectors=vectors,
        topics=vectors,
        weights=np.ones(len(spans), dtype=np.float32),
        words=np.arange(len(spans)),
        spans=tuple(spans),
    )


def _vector(word):
    key = "".join(keys(word)[:1]) or word
    meaning = KNOWN.get(key, key)
    seed = int.from_bytes(hashlib.blake2b(meaning.encode(errors="replace"), digest_size=4).digest())
    vector = np.random.default_rng(seed).normal(size=WIDTH)
    return vector / np.linalg.norm(vector)


KNOWN = {
    key: line.split()[0]
    for line in MEANINGS.split("\n")
    if line.strip()
    for word in line.split()
    for key in keys(word)
}
