"""Who and what is counted: one line a concept, the words of all three languages; a star is any ending."""

THINGS = """
people: people person persons human resident residents inhabitant* citizens individuals victims
people: человек человека людей люди людям жител* граждан лиц осіб люди людина людини мешкан* громадян жител*
soldiers: soldier* sailor* моряк*  troop* serviceme* serviceman military fighters combatant* солдат* военнослуж* боец бойц* военных
soldiers: військовослуж* військових боєць бійц* вояк* оборонц*
civilians: civilian* гражданск* мирных мирные цивільн* мирних
children: child children kids minors baby babies дет детей дети детьми ребен* малолет* діт* дитин* неповнол*
women: woman women женщин* жінк* жінок
men: man men мужчин* чоловік*
police: policem* police officers полицейск* поліцейськ*
medics: medic medics doctor* nurse* врач* медик* лікар*
journalists: journalist* reporter* журналист* журналіст*
migrants: migrant* мигрант* мігрант*
students: student* pupil* школьник* студент* ученик* школяр* учн*
workers: worker* employee* miner miners staff горняк* гірник* рабоч* работник* сотрудник* шахтер* робітник* працівник* співробітник*
passengers: passenger* пассажир* пасажир*
voters: voter* избирател* виборц*
prisoners: prisoner* inmates заключен* в'язн* ув'язнен*
homes: home homes house houses apartments дом дома домов домах квартир* будинк* будинок осел*
buildings: building* здани* построек будівл* споруд*
schools: school* школ школы школа школи шкіл
hospitals: hospital* clinic* больниц* лікарн* лікарен*
cars: car cars vehicle* машин* автомобил* автомобіл* автівк*
tanks: tank tanks танк танка танки танков танків
drones: drone* uav uavs беспилотник* дрон* бпла безпілотник* шахед*
missiles: missile* rocket* ракет*
aircraft: plane* aircraft jet jets самолет* літак*
ships: ship ships vessel* boat boats корабл* судно судов кораб* човн*
patients: patient* пациент* больны больных больным пацієнт* хворі хворих хворим
dams: dam dams плотин* дамб* гребл* гребель
land: forest forests лес леса лесов ліс лісу лісів
activists: activist* protester* protestor* активист* протестующ* протестувальник* активіст*
bridges: bridge* мост моста мосты мостов міст мости мостів
"""
ANYBODY = "people"
"""Counts of people may be of soldiers or of children; the others are told apart."""
PEOPLE = frozenset(
    "people soldiers civilians children women men police medics journalists migrants students workers"
    " passengers voters activists patients prisoners".split()
)
APART = (
    frozenset({"soldiers", "civilians"}),
    frozenset({"women", "men"}),
    frozenset({"children", "men"}),
)
