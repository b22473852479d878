"""Words in the names of newspapers, agencies and stations, in the languages we know."""

MASTHEADS = frozenset(
    # English and other languages as English writes them
    "advocate afp associated axios bbc bild bloomberg bulletin bulletins cbs chronicle cnbc cnn courier daily "
    "dispatch dpa enquirer evening examiner examiner express figaro forbes fox gazette globe guardian herald "
    "independent inquirer journal ledger mail messenger mirror monde morning nbc news newsweek npr observer "
    "pais politico post press register reuters review scotsman sky spiegel standard star sun telegraph times "
    "today tribune upi weekly welt xinhua yonhap zeitung "
    # Russian
    "ведомости вестник газета известия интерфакс коммерсант коммерсантъ медиазона новости правда рбк "
    "рейтер ренхап рен риа синьхуа тасс фонтанка шпигель "
    # Ukrainian
    "вісник новини правда рейтерс суспільне укрінформ уніан цензор шпігель".split()
)
"""In lower case; a name that has one of them publishes, as far as a name can tell."""
