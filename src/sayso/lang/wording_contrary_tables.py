"""Words set against words, in each language: opposites first, then near homonyms.

Read by `lang.wording_contraries`; a star stands for any ending.
"""

ENGLISH = """
rise rises rose risen rising grow grows grew growing grown increas* climb* / fall falls fell fallen falling drop* decreas* declin* shrink* shrank shrunk
more / less fewer
higher highest / lower lowest
better best / worse worst
open opened opens opening / close closed closes closing shut
begin begins began begun start* / end ended ends finish* stop*
win wins won / lose loses lost
buy buys bought / sell sells sold
lend lends lent / borrow*
import* / export*
support* back backed / oppos* resist*
accept* approv* agree agrees agreed / refus* reject* declin* den*
allow* permit* / ban banned bans forbid* forbade forbidden prohibit* prevent*
arriv* come comes came / leave leaves left depart*
stay* remain* inside / left leave leaves gone
keep keeps kept / cut cuts abandon* scrap* discard*
safe safely / dangerous* unsafe
guilty / innocent
legal lawful* / illegal unlawful*
possible / impossible
able / unable
likely / unlikely
strengthen* / weaken*
add adds added / remov*
build builds built / demolish* destroy*
attack* / defend*
enemy enemies / ally allies
friend friends / enemy enemies foe foes
public / private
before / after
above / below
early earlier / late later
first / last
empty / full
free / occupied taken
alive / dead
true / false untrue
hire hires hired / fire fires fired dismiss*
praise* / blam* condemn* criticis* criticiz*
protect* / threaten* endanger*
confirm* / den*
raise raises raised raising / raze razes razed razing
proscrib* / prescrib*
disinterested / uninterested
discrete* / discreet*
flout* / flaunt*
principal principals / principle principles
complement* / compliment*
imminent* / eminent*
adverse* / averse
elicit* / illicit*
ingenious* / ingenuous*
perpetrat* / perpetuat*
persecut* / prosecut*
precede preceded precedes / proceed*
censor* / censure*
council councils / counsel counsels
stationary / stationery
militate* / mitigate*
expend* / expand*
affluent / effluent
wave waved waves / waive waived waives
site sites / sight sights
course courses / coarse
canon / cannon
cord / chord
border borders / boarder boarders
hoard* / horde*
veracity / voracity
amoral / immoral
allusion* / illusion*
desert deserts / dessert desserts
bail bailed / bale baled
gain* / lose loses lost
expand* / contract contracts contracted shrink*
arrest* detain* / release* freed
advanc* / retreat*
encourag* / discourag*
includ* / exclud*
permanent* / temporar*
major / minor
rich / poor
strong stronger / weak weaker
fast faster / slow slower
cheap cheaper / expensive costly dearer
north northern / south southern
east eastern / west western
ahead / behind
inside / outside
victim victims / suspect suspects culprit*
plaintiff* / defendant*
donor donors / recipient*
lender* / borrower*
landlord* / tenant*
buyer* / seller*
winner* / loser*
dawn sunrise / dusk sunset
morning / evening
day days / night nights
summer / winter
spring / autumn
affect affects affected / effect effects effected
accept accepts accepted / except excepts excepted
brake brakes braked / break breaks
bare / bear bears
cereal cereals / serial serials
die dies died / dye dyes dyed
flour / flower flowers
fare fares / fair fairs
loan loans / lone
mail mails / male males
peace / piece pieces
plain plains / plane planes
pray prays prayed / prey preys preyed
rain rains rained / reign reigns reigned rein reins
role roles / roll rolls
root roots / route routes
sail sails / sale sales
sole / soul souls
steal steals / steel
waist / waste wastes
weak / week weeks
historic / historical
economic / economical
moral / morale
personal / personnel
lose loses / loose
formally / formerly
allud* / elud*
apprais* / appris*
founder founders foundered / flounder*
hangar hangars / hanger hangers
marshal / martial
mantel / mantle
troop troops / troupe troupes
undo / undue
straight / strait straits
tortuous / torturous
"""
RUSSIAN = """
раст* рос* вырос* вырас* повыс* повыш* увелич* подорож* дорож* / пада* упал* упад* сниз* сниж* уменьш* сократ* подешев* дешев*
больше более / меньше менее
выше / ниже
лучше / хуже
откры* / закры*
нача* начин* / законч* заверш* прекрат* прекращ*
выигр* побед* / проигр*
купи* покупа* закупа* / прода*
ввез* ввоз* импорт* / вывез* вывоз* экспорт*
поддерж* / отверг* отклон*
соглас* одобр* прин* / отказ* отклон* отверг*
разреш* / запре*
уеха* уезж* уш* выеха* / оста* приеха*
прибы* / убы*
остав* сохран* / снес* снос* уничтож* убра*
безопас* / опас*
законн* / незаконн*
возможн* / невозможн*
усил* / ослаб*
добав* / убра* удал*
постро* / снес* разруш*
напа* атак* / защи*
враг* / друг друз* союзник*
до / после
раньше / позже
пуст* свобод* / полн* занят*
жив* / мертв* погиб*
правд* / лож* неправд*
нанял* / увол*
похвал* хвал* / осуд* критик* руга*
подтвер* / опроверг*
совет* рекоменд* прос* / приказ* требу* потреб*
кампани* / компани*
адресат* / адресант*
дипломат* / дипломант*
абонент* / абонемент*
эффектн* / эффективн*
экономическ* / экономичн*
невежд* / невеж*
одел* / надел*
предостав* / представ*
деформац* / информац*
гуманн* / гуманитарн*
военн* / воинственн*
осужд* осуд* / обсуд* обсужд*
эмигр* / иммигр*
богат* / бедн*
сильн* / слаб*
быстр* / медлен*
деше* / дорог*
север* / юг* юж*
восто* / запад*
утр* / вечер*
днем дня дневн* / ночь* ночн*
летом лета летн* / зим*
весн* / осен*
арест* задерж* / освобо* отпус*
включ* / исключ*
постоянн* / временн*
победител* / проигравш*
покупател* / продав*
истец* истц* / ответчи*
преемник* / приемник*
предать преда* / прида*
претвор* / притвор*
освят* / освет*
пребыв* / прибыв*
столб* / столп*
плот плоты / плод плоды
луг луга / лук лука
бал бала / балл балла
грипп* / гриб*
"""
UKRAINIAN = """
росте росл* зрос* виріс вирос* підвищ* збільш* подорож* дорожч* / пада* впа* зниз* зниж* зменш* скорот* подешев* дешев*
більше понад / менше
вище / нижче
краще / гірше
відкри* / закри*
поча* почин* / закінч* заверш* припин*
вигра* перем* / програ*
купи* куп* закупо* / прода*
ввез* ввоз* імпорт* / вивез* вивоз* експорт*
підтрим* схвал* прийня* / відхил* відкину*
погод* / відмов*
дозвол* / заборон*
виїха* поїха* пішл* / залиш* приїха*
збере* збереж* / знес* знищ*
безпечн* / небезпечн*
законн* / незаконн*
можлив* / неможлив*
посил* / послаб*
дода* / прибра* вилуч*
збуд* побуд* / знес* зруйн*
напа* атак* / захи*
ворог* / друг друз* союзник*
до / після
раніше / пізніше
вільн* порожн* / зайнят* повн*
жив* / мертв* загин*
правд* / брех* неправд*
найня* / звільн*
похвал* хвал* / засуд* критик*
підтвер* / спросту*
рад* рекоменд* прос* / наказ* вимаг*
врод* / потвор*
кампані* / компані*
адресат* / адресант*
ефектн* / ефективн*
економічн* / економн*
гуманн* / гуманітарн*
дипломат* / дипломант*
абонент* / абонемент*
засу* / обгов*
еміг* / іміг*
тактичн* / тактовн*
уяв* / заяв*
багат* / бідн*
сильн* / слабк*
швидк* / повільн*
дешев* / дорог*
північ* / півден*
східн* схід / західн* захід
вранці ранк* / вечор* вечір* ввечері
удень вдень / уночі вночі
влітку літн* / взимку зим*
навесні / восени
затрим* арешт* / звільн* відпус*
включ* / виключ*
постійн* / тимчасов*
переможе* / переможен*
покупе* покупц* / продав*
позивач* / відповідач*
громадськ* / громадянськ*
дружн* / дружин*
корисн* / корислив*
людн* / людян*
покажчик* / показник*
свідоцтв* / свідчен*
талан талану / талант таланту
чисельн* / численн*
гривна / гривня
виборн* / виборч*
особист* / особов*
лікарнян* / лікарськ*
"""
