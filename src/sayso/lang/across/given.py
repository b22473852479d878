"""Given names: which are one name in different languages and spellings, and which are a man's or a woman's.

A line is one name. Spellings that follow from the letters ("Sergey", "Sergii") need no mention; what
differs by more does ("Oleksandr", «Александр»), and so do short forms.
"""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from sayso.lang.across.letters import phones
from sayso.lang.referring import Referent, referent_of_given

MEN = """
александр олександр aleksandr alexander alexandre олександро саша sasha alex алекс
алексей олексій aleksei alexei oleksii alexey alexis
анатолий анатолій anatoly anatolii
андрей андрій andrei andrii andrew эндрю ендрю andre андре andriy
антон anton anthony энтони ентоні tony тони тоні антоний
аркадий аркадій arkady
арсений арсеній arseny arsenii
артём артем артемий artyom artem
артур arthur artur
богдан bohdan bogdan
борис boris borys
вадим vadim vadym
валентин valentin valentyn
валерий валерій valery valerii
василий василь vasily vasyl vasilii basil
виктор віктор viktor victor
виталий віталій vitaly vitalii
владимир володимир vladimir volodymyr володя вова
владислав vladislav vladyslav
вячеслав в'ячеслав vyacheslav viacheslav
геннадий геннадій gennady hennadii
георгий георгій george georgy georgii heorhii джордж
герман герман herman german
глеб гліб gleb hlib
григорий григорій grigory hryhorii gregory грегори грегорі greg грег
давид david дэвид девід дейвид dave дэйв дейв
даниил данило данил daniel daniil danylo дэниел деніел дэниэл dan дэн ден
денис denis denys dennis деннис денніс
дмитрий дмитро dmitry dmytro дима дмитрій
евгений євген євгеній yevgeny yevhen evgeny eugene юджин
егор yegor егор
иван іван ivan
игорь ігор igor ihor
илья ілля ilya illia
ильдар ildar ільдар
кирилл кирило kirill kyrylo
константин костянтин konstantin kostiantyn constantine
лев lev лев
леонид леонід leonid
максим maksim maksym maxim
марат marat
марк mark marc марко marko
матвей матвій matvei matvii matthew мэтью метью matt мэтт метт
михаил михайло mikhail mykhailo michael майкл mike майк mykhaylo миша
мурат murat
николай микола nikolai mykola nicholas nick ник нік николас ніколас
никита микита nikita mykyta
олег oleg oleh
остап ostap
павел павло pavel pavlo paul пол paweł
пётр петр петро pyotr petr petro peter питер пітер
роман roman
ростислав rostislav rostyslav
руслан ruslan
рустам рустем rustam rustem
семён семен semyon semen
сергей сергій sergei serhii serge
святослав svyatoslav sviatoslav
станислав станіслав stanislav
степан stepan stephen steven стивен стівен steve стив стів stefan стефан stephan
тарас taras
тимофей тимофій timofei tymofii timothy тимоти тімоті tim тим тім
тимур timur tymur
фёдор федор федір fyodor fedir theodore теодор
филипп пилип filipp pylyp philip филип філіп phil фил філ
эдуард едуард eduard edward эдвард едвард ed эд ед
юрий юрій yuri yurii
яков яків yakov yakiv jacob джейкоб
ярослав yaroslav
william bill уильям вільям вильям билл білл will уилл вілл
robert bob роберт боб rob роб
richard dick ричард річард рик rick
joseph joe джозеф джо йосеф
james jim джеймс джим
thomas tom томас том
john джон jack джек johnny
jonathan джонатан
charles charlie чарльз чарли чарлі
christopher chris кристофер крістофер крис кріс
benjamin ben бенджамин бенджамін бен
binyamin биньямин біньямін
donald дональд don
ronald рональд ron
samuel sam сэмюэл семюел сэм сем
kenneth ken кеннет кен
patrick pat патрик патрік
harry гарри гаррі хэрри
henry генри генрі
frank франк фрэнк френк
martin мартин мартін
brian bryan брайан браян
kevin кевин кевін
scott скотт
eric erik эрик ерік
jeremy джереми джеремі
simon саймон
adam адам
ian иэн ієн
sean shaun шон
hans ганс ханс
karl carl карл
otto отто
emmanuel эмманюэль еммануель эммануэль
jens енс йенс єнс
ahmed ahmad ахмед ахмад
mohammed muhammad mohamed мохаммед мухаммед мухаммад магомед
hassan хасан гасан
hussein hossein хусейн хоссейн гусейн хуссейн
ali али алі
omar омар
yusuf youssef юсуф
ibrahim ибрагим ібрагім
recep реджеп
"""
WOMEN = """
александра олександра aleksandra alexandra oleksandra
алина аліна alina
алла alla
анастасия анастасія anastasia настя
анна ганна anna hanna hannah anne энн енн ханна аня ann
валентина valentina valentyna
валерия валерія valeria
вера віра vera vira
виктория вікторія viktoria victoria
галина halyna galina
дарья дарія дарина daria darya dasha
диана діана diana
евгения євгенія yevgenia yevheniia evgenia
екатерина катерина yekaterina kateryna ekaterina catherine кэтрин кетрін катя katherine kate кейт
елена олена yelena olena elena helen хелен гелен
елизавета єлизавета elizabeth элизабет елізабет liz лиз ліз
жанна zhanna
зоя zoya zoia
инна інна inna
ирина ірина irina iryna irene айрин
кристина христина крістіна kristina christina khrystyna
ксения ксенія оксана ksenia oksana
лариса larisa larysa
леся lesia
лидия лідія lydia lidia
любовь любов lyubov liubov
людмила lyudmila liudmyla
маргарита margarita marharyta margaret маргарет
марина maryna marina
мария марія maria mary мэри мері marie мари марі
марта martha marta
надежда надія nadezhda nadiia
наталья наталия наталія natalya nataliia natalie натали наташа
нина ніна nina
олеся olesia
ольга olga olha
полина поліна polina
раиса раїса raisa
роза роза rosa
светлана світлана svetlana svitlana
соломия соломія solomiia
софия софія софья sofia sophie sofya софи
тамара tamara
татьяна тетяна tatiana tetiana tanya
ульяна уляна ulyana uliana
юлия юлія yulia yuliia julia джулия джулія julie
яна яна yana
alice элис еліс
amy эми емі
angela ангела анджела
barbara барбара
emily эмили емілі
emma эмма емма
hillary хиллари гілларі
jane джейн
jennifer дженнифер дженніфер
jessica джессика джессіка
joan джоан
karen карен
kelly келли келлі
laura лаура лора
linda линда лінда
lisa лиза ліза лайза
lucy люси люсі
michelle мишель мішель
nancy нэнси ненсі
patricia патрисия патріція
rachel рэйчел рейчел
ruth рут рут
sarah sara сара
sharon шарон шерон
susan сьюзан сьюзен
theresa тереза
ursula урсула
"""


@lru_cache(maxsize=1 << 15)
def given_names(word: str) -> frozenset[str]:
    """Return which known given names a word may be, in the nominative; empty if it is none."""
    return NAMES.get(phones(word), frozenset())


def gender_of_given(word: str) -> Referent | None:
    """Return whether a given name is a man's or a woman's; None if the tables do not know it."""
    found = {GENDERS[name] for name in given_names(word)}
    if len(found) == 1:
        return found.pop()
    return referent_of_given(word)


def initials_of(word: str) -> frozenset[str]:
    """Return the letters, as sounds, that may stand for a given name: J and Д for "James"."""
    known = (INITIALS[name] for name in given_names(word))
    return frozenset({phones(word[:1])}).union(*known)


def _names(*tables: str) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in "".join(tables).split("\n"):
        for word in line.split():
            found[phones(word)].add(line.split()[0])
    return {sounds: frozenset(names) for sounds, names in found.items()}


NAMES = _names(MEN, WOMEN)
INITIALS = {
    line.split()[0]: frozenset(phones(word[0]) for word in line.split())
    for line in (MEN + WOMEN).split("\n")
    if line
}
GENDERS = {line.split()[0]: Referent.HE for line in MEN.split("\n") if line} | {
    line.split()[0]: Referent.SHE for line in WOMEN.split("\n") if line
}
