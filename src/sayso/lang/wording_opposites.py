"""Words set against each other across languages: opposites, words that deny, false friends.

A line of opposites sets words of all languages against words of all languages. A false friend sets
the word of one language against the word of another that looks like it and means something else.
A star stands for any ending.
"""

from functools import lru_cache

from sayso.lang.wording_patterns import holds_word, pattern_of, rows_of, sides_of

OPPOSITES = """
rise rises rose risen rising grow grows grew growing increas* climb* подорож* вырос* выраст* раст* рос повыс* увелич* зрос* збільш* підвищ* / fall falls fell fallen drop* decreas* declin* подешев* упал* упас* пада* сниз* снижа* снижен* уменьш* сократ* впав впал* знизи* зменш* скорот*
higher выше вище / lower ниже нижче
better лучше лучш* краще / worse хуже гірше
open opens opened opening откры* откро* відкри* / close closes closed closing shut закры* закро* закри*
begin begins began begun start* begin* нача* начн* начина* поча* почн* почин* / end ends ended finish* stop stops stopped законч* заверш* прекрат* закінч* припин*
win wins won победи* побежда* выигра* перем* вигра* / lose loses lost проигра* програ*
buy buys bought купи* покупа* купл* закуп* купу* / sell sells sold прода* прод
import* ввез* ввоз* импорт* імпорт* / export* вывез* вывоз* экспорт* вивез* вивоз* експорт*
support* back backed backs поддерж* поддержа* підтрим* / oppos* resist* выступ* відхил*
allow* permit* разреш* дозвол* / ban bans banned forbid* forbade forbidden prohibit* запре* заборон*
accept* approv* agree agrees agreed приня* одобр* соглас* схвал* прийня* погод* / refus* reject* declin* отказ* отклон* отверг* відмов* відхил* відкину*
leave leaves left depart* уеха* уезж* выех* выезж* ушл* ушел виїх* виїж* поїх* / stay* remain* still остал* остаю* остае* остан* лишаю* залишаю*
safe safely безопасн* безпечн* / dangerous* unsafe опасн* небезпечн*
guilty виновен виновн* винен винн* / innocent невинов* невин*
legal lawful* законн* / illegal unlawful* незаконн*
strengthen* усил* посил* / weaken* ослаб* послаб*
build builds built постро* строи* збуд* побуд* буду* / demolish* destroy* knock* снес* снос* разруш* знес* зруйн*
before до раньше раніше / after после після
early earlier ранн* раньше раніше / late later поздн* позже пізн* пізніше
first перв* перш* / last последн* останн*
full полн* повн* / empty пуст* порожн*
alive жив* / dead мертв* погиб* загин*
hire hires hired наня* нанима* найн* найм* / fire fires fired dismiss* sack sacked уволи* увольн* звільн*
praise* хвал* похвал* / blam* condemn* criticis* criticiz* осуди* осужда* критик* засуд*
confirm* подтвер* підтвер* / den* опроверг* спросту*
lend* lent одолжил* / borrow* занял* позич*
arriv* прибы* прибу* приех* приїх* / depart* leave leaves left уех* виїх* убы*
survive* intact уцеле* вцілі* уцілі* / smash* broken destroy* разбит* розбит*
attack* атак* напал* напада* нападн* / defend* защищ* защит* захищ* захист*
enemy enemies враг* ворог* / ally allies friend friends союзник* друз*
north* север* північ* / south* юг юга юге южн* південь півдн*
east* восток* восточн* схід схід* / west* запад* захід захід*
left лев* лів* / right прав*
day дн* день / night ноч* ніч ночі
summer лет* літ* / winter зим*
spring весн* / autumn осен* осін*
last previous прошл* минул* / next following следующ* будущ* наступн* майбутн*
morning утр* ранк* ранок / evening вечер* вечор* вечір
more больше більше / less fewer меньше менше
short* коротк* корот* / long* длинн* довг* долг*
public* публичн* публічн* открыт* відкрит* / secret* тайн* таємн* private* частн* приватн*
income доход* дохід / expense* expenditure* расход* витрат*
profit* прибыл* прибут* / loss losses убыт* збит* потер*
until пока поки допоки / while during
"""
DENYING = """
refus* declin* fail fails failed reject* refrain* abstain* deny denies denied avoid* prevent* keep keeps kept keeping stop* cease* lack lacks lacked lacking short
shut closed missing absent miss misses missed unlikely impossible unable unwilling unknown unclear unaware without hardly barely scarcely exclud* rule rules ruled free spared
empty idle untouched intact scarc* lacking few little rather instead except besides but only until unless neither nor else otherwise apart far illegal unfair doubt* confiden* surpris* nearly almost
отказ* отклон* отверг* воздерж* избе* лиш* отсутств* нехват* мало трудно едва вряд невозмож* нельзя запре* кроме исключ* откаж* переста* прекрат* мимо вместо иначе незачем некому нечего нечем негде некуда недо* неизвест* неясно незакон* несоглас* пусто пуст* отрица* опроверг* сомн* сомнев* уверен* неожидан* мало чуть почти незна* непри* неспособ*
відмов* відхил* відкину* утрим* уник* позбав* бракує забракло брак браку брак* мало навряд ледве неможлив* заборон* крім окрім виключ* виняток винятк* переста* припин* замість інакше нікому нічим ніде невідом* неясно незакон* незгод* порожн* запереч* спросту* бракува* нестач* відсут* сумн* впевнен* несподів* майже мало незна* непри* неспромож* нездатн*
"""
CLOSING = """
except except excluding save unless only provided providing condition
кроме исключени* только лишь разве
крім окрім винятк* тільки лише лиш хіба
"""
FALSE_FRIENDS = """
неділ* / недел*
уродлив* вродлив* / уродлив*
шар шару шаром шарі шари шарів / шар шара шары шаров шаре шаром
час часу часі часом / час часа часов часе
магазин* / magazine*
аккуратн* / accurate*
актуальн* / actual actually
фабрик* / fabric fabrics
декад* / decade*
ангин* ангін* / angina
бисквит* / biscuit*
интеллигент* / intelligent
фамили* / family families
новел* / novel novels
ревизи* ревізі* / revision*
велич* / величин*
мешка* / меша*
місто міста містом / место места местом
пильн* / пыльн*
злодій злодія злодії / злодей злодея злодеи
гарбуз* / арбуз*
silicon / силикон* силікон*
magazine* / магазин*
accurate* / аккуратн* акуратн*
actual actually / актуальн*
sympathetic* / симпатичн*
fabric fabrics / фабрик*
decade decades / декад*
angina / ангин* ангін*
family families / фамили*
repetition* / репетиц* репетиці*
revision* / ревизи* ревізі*
intelligent* / интеллигент* інтелігент*
velvet / вельвет*
complexion / комплекци*
ammunition / амуници* амуніці*
billion billions / биллион* більйон*
lunatic* / лунатик*
"""


def are_opposite(one: str, other: str) -> bool:
    """Say whether two canonical words, of any two languages, are set against each other."""
    left, right = _sides_of(one), _sides_of(other)
    if not (left and right) or {row for row, _ in left} & {row for row, _ in right} == set():
        return False
    return left.isdisjoint(right) and any((row, not side) in right for row, side in left)


@lru_cache(maxsize=1 << 14)
def is_of_denial(key: str) -> bool:
    """Say whether a word may stand for a "not" that another language has."""
    return holds_word(DENIALS_ACROSS, key)


@lru_cache(maxsize=1 << 14)
def is_of_exception(key: str) -> bool:
    """Say whether a word opens what limits the rest: "except", "only"."""
    return holds_word(EXCEPTIONS, key)


def are_false_friends(said: str, quoted: str) -> bool:
    """Say whether a word was rendered by one that only looks like it."""
    return any(holds_word(left, said) and holds_word(right, quoted) for left, right in FRIENDS)


@lru_cache(maxsize=1 << 14)
def _sides_of(key: str) -> frozenset[tuple[int, bool]]:
    return sides_of(ROWS, key)


ROWS = rows_of(OPPOSITES)
FRIENDS = rows_of(FALSE_FRIENDS)
DENIALS_ACROSS = pattern_of(DENYING)
EXCEPTIONS = pattern_of(CLOSING)
