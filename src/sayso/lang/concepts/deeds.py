"""What happens to those who are counted, or to a sum, a price, an event: one line a concept.

A line names the concept, or two that its words hold together ("casualties" are killed or injured),
then the words of all three languages; a star stands for any ending, "_" joins two words.
"""

DEEDS = """
killed: kill kills killed killing killings dead died die dies dying death deaths fatalit* perish* slain fatally claimed_lives lives_claimed lives_lost lost_lives took_lives lives_of lives_taken жизни жизней життя
killed: погиб* гибнет гибнут убит* убил* убива* убий* умер* умира* мертв* смерт* гибел* жертв* скончал*
killed: загин* загиб* вбит* вбив* вбил* помер* смерт* жертв*
killed+injured: casualt*
injured: injur* wound* hurt maimed
injured: ранен* ранил* травм* пострада* увечь* поранен* поранил* поранен* постражда* ушкоджен*
missing: missing disappear* пропавш* пропал* зник* пропаж*
captured: captured captives pow pows плен* захвач* полон* полонен* захоплен*
arrested: arrest* detain* detention* арест* задерж* арешт* затрим*
evacuated: evacuat* эваку* евакую* евакуй* евакуа* taken_out вывез* вивез*
displaced: displac* fled flee refugee* бежал* бежен* переселен* переселенц* біжен* втекл*
infected: infect* заболе* зараз* заражен* инфициров* захвор* інфікован* fallen_ill fell_ill
hospitalised: hospitali* госпитализ* госпіталіз*
rescued: rescue rescued rescues saved спасен* спасл* спас спасли врятов* врятув*
sentenced: sentenc* jailed приговор* осужден* засудж* вирок*
dismissed: laid_off sacked layoffs уволен* увольн* звільнен* звільня*
voted: voted vote votes ballots проголосов* голосов* голоса голосів проголосув* голосув*
turnout: turnout явк*
protested: protested protesting demonstrated протестова* протестув*
attended: attend* visited посетил* посети* відвіда* gather* turned_out собрал* пришл* зібрал* прийшл*
destroyed: destroy* уничтож* разруш* знищ* зруйн*
damaged: damag* поврежд* пошкод*
downed: shot_down downed intercept* сбит* сбил* сбит перехвач* збит* збил* збито перехоп*
launched: launched fired выпущ* выпустил* запустил* випущ* випустил* запустил*
mobilised: mobilis* mobiliz* drafted conscript* мобилиз* мобіліз*
rose: rose rise rises risen rising increas* grew grown grow grows climb* jump* surg*
rose: вырос* рост роста росте увелич* подорож* возрос* поднял* підня* підвищ* повыс* зріс зрос* зроста* збільш* подорожч*
fell: fell fall falls fallen drop* declin* decreas* slump* shrank
fell: упал* сниз* сниж* сократил* сокращ* уменьш* подешев* паден* впал* зниз* зниж* скорот* скороч* зменш* подешевш*
price: price* priced цен цена цены цену цене ценой ціна ціни ціну ціні ціною цін
cost: cost costs costing worth стоит стоил* стоим* обош* кошту* варт* обійш* обійти*
fine: fine fined fines штраф*
budget: budget* бюджет*
revenue: revenue* turnover выручк* виручк*
profit: profit* прибыл* прибут*
salary: salar* wage* зарплат*
inflation: inflation инфляц* інфляц*
unemployment: unemploy* jobless* безработ* безробіт*
population: population населен*
spent: spent spend* expenditure* потрач* потрат* расход* израсход* витрач* витрат*
sold: sold sales продан* продаж* продал*
stolen: stole* theft похищ* похит* украл* украд* викра* вкра*
donated: donat* пожертв*
built: built construct* построе* построи* побуд*
born: born родил* рожден* народив* народил*
founded: founded establish* основан* заснован*
began: began begin* begun start* outbreak broke broke_out erupted unleash* начал* начин* начат* вспых* разраз* почал* почат* почин* розпоч* спалах*
ended: end ended ends ending finish* законч* оконч* завершил* завершен* закінч* завершив* завершен*
annexed: annex* аннекс* анекс* анексі*
collapsed: collapse* burst прорвал* обруш* рухнул* обвал* завал*
sank: sank sunk sinking затонул* затону*
declared: declar* proclaim* объявл* объявил* провозгл* оголош* оголос* проголош* проголос*
resigned: resign* отставк* відставк* відставц*
elected: elected избран* обран*
signed: signed signing подписа* підписа*
liberated: liberat* recaptur* retake* retook retaken освобо* звільн*
left: left leaves leave withdrew withdrawal exit покину* вышл* вышел выход* вихід* виход* вийшл* вийшо*
joined: join* accession присоедин* вступ* приєдна*
approved: approv* одобр* утверд* схвал* затверд*
expelled: expel* исключ* виключ*
destroyed: burn burned burnt burns сгорел* сгорит выгорел* згоріл* вигоріл*
seized: seiz* confiscat* изъят* изъял* конфиск* вилуч*
lasted: last lasted lasting lasts длил* длит* длилась продолжа* трива*
searched: search* обыск* поиск* искал* шукал* пошук* обшук*
bought: bought buy buys buying purchas* купил* купив* приобр* придба*
length: long length stretch* длин* протян* растян* протяж* довж* простяг*
hired: hire hired hires recruit* наня* наним* наймет найме найня*
treated: treat* лечил* лечат* лікува*
temperature: temperature* температур*
wind: wind winds ветер ветра вітер вітру
"""
EVENTS = """
war: war wars война войны войну войне войной войн війна війни війну війні війною воєн
invasion: invasion* invad* вторж* вторг*
blast: explosion* explod* blast* bomb* strike strikes struck shell* shelling attack* missile_attack
blast: взрыв* взорв* обстрел* удар удара удары ударов ударе теракт* атак* нападен* бомбардир*
blast: вибух* обстріл* удару удари ударів напад* бомбардув*
shooting: shooting* gunman gunmen стрельб* расстрел* стрілян* розстріл*
fire: fire fires blaze wildfire* пожар* загорел* пожеж* загоріл*
flood: flood* наводнен* паводк* затоплен* затопил* повін* повен* підтопл*
quake: quake* earthquake* tremor* землетряс* землетрус*
storm: storm* hurricane* typhoon* cyclone* ураган* шторм* тайфун* циклон*
landslide: landslide* mudslide* avalanch* оползн* сель селя селев* лавин* зсув*
rally: rall* protest* march marches demonstration* митинг* протест* шестви* мітинг* демонстрац*
walkout: walkout* забастов* бастов* бастую* страйк*
eruption: eruption* volcano* извержен* вулкан* виверж*
crash: crash* collid* collision* derail* крушен* катастроф* автокатастроф* авиакатастроф* авіакатастроф* столкнов* авари* дтп аварі* зіткнен*
epidemic: epidemic* pandemic* outbreaks эпидеми* пандеми* епідемі* пандемі*
vote: election* poll polls выбор* вибор*
referendum: referendum* референдум*
anniversary: anniversar* commemorat* годовщин* річниц* роковин*
mobilisation: mobilisation mobilization мобилизац* мобілізац*
brexit: brexit брекзит* брексит*
"""
LASTING = frozenset({"war", "invasion", "epidemic"})
"""Events that go on for years, and behind others: they tell no two events apart."""
ALIKE = (
    frozenset({"blast", "fire"}),
    frozenset({"war", "invasion"}),
    frozenset({"blast", "shooting"}),
    frozenset({"blast", "walkout"}),
)
"""Events that different reports of one may name."""
TOLLS = frozenset(
    "killed injured infected hospitalised arrested evacuated displaced destroyed damaged rescued downed captured".split()
)
"""What only grows while reports of one event follow each other."""
HARM = frozenset("killed injured missing captured infected hospitalised displaced".split())
"""What is done to people and seldom to things."""
CONFUSED = (
    HARM | frozenset({"arrested", "evacuated", "rescued"}),
    frozenset({"destroyed", "damaged", "downed", "launched", "seized", "captured"}),
    frozenset({"revenue", "profit", "budget", "cost", "price", "fine", "spent", "salary"}),
)
"""Deeds of which one is written for another: what one report says was hurt has died in the next."""
ONCE = frozenset(
    "began ended born founded annexed collapsed sank resigned elected liberated declared".split()
)
"""What happens to one thing once, or seldom enough that two days for it are two claims."""
MOVES = frozenset({"rose", "fell"})
OPPOSITES = (MOVES,)
LEVELS = frozenset(
    "price cost budget revenue profit salary inflation unemployment population turnout temperature wind".split()
)
"""What has another value at another time."""
FLEETING = frozenset({"price", "temperature", "wind"})
"""Those of them that have another every day."""
