"""English: the words that report speech."""

from sayso.lang.language import Language, beginnings, forms
from sayso.lang.referring import Referent
from sayso.model import StatementKind

SPEECH = """
say, says, said, saying, tell, tells, told, telling, add, adds, added, adding, ask, asks, asked, asking
state, states, stated, stating, announce, announces, announced, announcing, claim, claims, claimed, claiming
argue, argues, argued, arguing, report, reports, reported, reporting, note, notes, noted, noting
explain, explains, explained, explaining, insist, insists, insisted, insisting, answer, answers, answered, answering
reply, replies, replied, replying, respond, responds, responded, responding, declare, declares, declared, declaring
deny, denies, denied, denying, assert, asserts, asserted, asserting, allege, alleges, alleged, alleging
accuse, accuses, accused, accusing, warn, warns, warned, warning, suggest, suggests, suggested, suggesting
acknowledge, acknowledges, acknowledged, acknowledging, admit, admits, admitted, admitting
confirm, confirms, confirmed, confirming, concede, concedes, conceded, conceding
conclude, concludes, concluded, concluding, testify, testifies, testified, testifying
quote, quotes, quoted, quoting, cite, cites, cited, citing, mention, mentions, mentioned, mentioning
remark, remarks, remarked, remarking, comment, comments, commented, commenting
predict, predicts, predicted, predicting, recall, recalls, recalled, recalling
reveal, reveals, revealed, revealing, vow, vows, vowed, vowing, promise, promises, promised, promising
pledge, pledges, pledged, pledging, call, calls, called, calling, describe, describes, described, describing
joke, jokes, joked, joking, quip, quips, quipped, continue, continues, continued, continuing
contend, contends, contended, contending, maintain, maintains, maintained, maintaining
observe, observes, observed, observing, stress, stresses, stressed, stressing
emphasize, emphasizes, emphasized, emphasizing, emphasise, emphasises, emphasised, emphasising
point out, points out, pointed out, pointing out, reiterate, reiterates, reiterated, reiterating
repeat, repeats, repeated, repeating, shout, shouts, shouted, shouting, yell, yells, yelled, yelling
chant, chants, chanted, chanting, cry, cries, cried, crying, scream, screams, screamed, screaming
whisper, whispers, whispered, whispering, exclaim, exclaims, exclaimed, exclaiming
retort, retorts, retorted, retorting, counter, counters, countered, countering
shoot back, shoots back, shot back, fire back, fires back, fired back, put it, puts it, putting it
go on, goes on, went on, chime in, chimed in, urge, urges, urged, urging, demand, demands, demanded, demanding
complain, complains, complained, complaining, lament, laments, lamented, lamenting
praise, praises, praised, praising, criticize, criticizes, criticized, criticizing
criticise, criticises, criticised, criticising, blast, blasts, blasted, blasting, slam, slams, slammed, slamming
dismiss, dismisses, dismissed, dismissing, mock, mocks, mocked, mocking, boast, boasts, boasted, boasting
brag, brags, bragged, bragging, tout, touts, touted, touting, assure, assures, assured, assuring
caution, cautions, cautioned, cautioning, inform, informs, informed, informing
proclaim, proclaims, proclaimed, proclaiming, question, questions, questioned, questioning
blame, blames, blamed, blaming, plead, pleads, pleaded, pleading, beg, begs, begged, begging
implore, implores, implored, imploring, appeal, appeals, appealed, appealing
charge, charges, charged, charging, confess, confesses, confessed
interject, interjects, interjected, interrupt, interrupts, interrupted, muse, muses, mused, musing
offer, offers, offered, offering, order, ordered, ordering, speak, speaks, spoke, speaking
thank, thanks, thanked, thanking, apologize, apologized, apologise, apologised, refer to, referred to, referring to
label, labels, labeled, labelled, labeling, dub, dubs, dubbed, term, termed, deem, deemed
express, expresses, expressed, expressing, hail, hails, hailed, hailing, denounce, denounces, denounced, denouncing
decry, decries, decried, decrying, condemn, condemns, condemned, condemning, elaborate, elaborated
volunteer, volunteered, snap, snaps, snapped, growl, growled, murmur, murmured, mutter, muttered
swear, swore, attest, attested, intone, intoned, reason, reasoned, rail, railed
call out, calls out, called out, calling out, call for, calls for, called for, calling for, make clear, makes clear, made clear, making clear, opine, opined, tease, teased
greet, greeted, taunt, taunted, relate, related, summarize, summarized, sum up, summed up, sums up
begin, begins, began, open, opened, ended, ends, finish, finished, bark, barked, sigh, sighed, laugh, laughed
threaten, threatens, threatened, threatening, advise, advises, advised, advising, propose, proposes, proposed, recount, recounts, recounted
"""
WRITING = """
write, writes, wrote, written, writing, post, posts, posted, posting, tweet, tweets, tweeted, tweeting
retweet, retweets, retweeted, read, reads, reading, email, emailed, text, texted, message, messaged, caption, captioned, titled, entitled, headlined, scrawled
"""
BELIEF = """
think, thinks, thought, thinking, believe, believes, believed, believing, feel, feels, felt
hope, hopes, hoped, hoping, fear, fears, feared, worry, worries, worried, wonder, wonders, wondered, wondering
expect, expects, expected, know, knows, knew, consider, considers, considered, see, sees, saw
"""
ACT = """
agree, agrees, agreed, agreeing
"""
KINDS = beginnings(
    speech="accus alleg assur branded claim conced conclu found rated slam threaten underlin warn",
    writing="publish rumour rumor",
    belief="accept afraid alarm angr anticipat anxi assum belie certain concern confiden consternation "
    "convic convinc desire disappoint dismay discover doubt dream dread dislik expect fear feel felt forget "
    "forgot frustrat glad guess happy hate hating hope hoping imagin indifferen interpret known learn "
    "likes liked love loving missed misses mistrust opinion opponent oppos optimis pessimis pleas prefer proud reckon "
    "regard regret remember resent respect sceptic seem skeptic shock support favour favor suppos "
    "sure surpris suspect suspic sympath think thought trust understand understood uneas unhapp unsure "
    "upset view want wish wonder worr",
    act="abandon aim approv attempt choos chose decid decis declin intend intent keen "
    "plan prepar pursu push ready refus reject resolv sought seek strive strove tried tries try vote voting "
    "willing work",
)
WRITTEN = tuple(
    "article book caption channel diary document editorial email filing indictment inscription label lawsuit "
    "leaflet letter memo message newsletter note notice page paper petition post poster report review sign "
    "statement study tweet".split()
)
ENGLISH = Language(
    code="en",
    name="English",
    kinds=KINDS,
    written=WRITTEN,
    infinitive="to",
    cues={
        **forms(ACT, StatementKind.ACT),
        **forms(BELIEF, StatementKind.BELIEF),
        **forms(WRITING, StatementKind.WRITING),
        **forms(SPEECH, StatementKind.SPEECH),
    },
    nouns=frozenset(
        "note notes report reports claim claims call calls post posts tweet tweets message email text "
        "comment comments answer answers reply question questions charge charges order offer joke jokes "
        "demand demands promise promises vow vows pledge pledges quote quotes remark remarks state states "
        "mention praise blame fear fears hope hopes appeal appeals cry cries shout chant chants label "
        "counter reason stress term read blast slam caption".split()
    ),
    relatives=frozenset({"who", "that", "which"}),
    told=frozenset(
        "tell tells told telling ask asks asked asking assure assured warn warned inform informed "
        "remind reminded urge urged beg begged implore implored plead pleaded".split()
    ),
    openers=("according to", "in the words of", "as per", "per", "quoting", "citing"),
    citing=("citing", "quoting", "with reference to"),
    findings=(
        *("has learned", "has learnt", "have learned", "has been told", "has exclusively learned"),
        *("can reveal", "can exclusively reveal", "can disclose", "can report", "understands"),
    ),
    citable=tuple(
        "agenc analyst author channel compan court data diplomat doctor document employee expert filing govern "
        "insider investigat lawyer letter local media medic memo militar minist news offic paper people person "
        "police prosecut record report research resident scientist source spokes statement stud survey survivor "
        "wires witness".split()
    ),
    denials=(
        *(
            f"{it_is} {false} that"
            for it_is in ("it is", "it was", "it's", "it’s", "is it")
            for false in ("false", "untrue", "not true", "a lie", "fake", "wrong", "a myth")
        ),
        "it isn't true that",
        "it isn’t true that",
        "no evidence that",
        "no proof that",
        "falsely claimed that",
    ),
    asking=frozenset("what how why who where when which five ten things everything".split()),
    rubrics=frozenset(
        "analysis audio breaking comment correction data editorial exclusive explained explainer factbox feature "
        "gallery here interview investigation latest live map news now obituary opinion photos podcast poll "
        "profile recap review timeline today update updated updates video warning watch weather".split()
    ),
    negations=frozenset(
        "not n't never no nobody none neither nor cannot didn't doesn't don't".split()
    ),
    object_speaks=frozenset("quote quotes quoted quoting cite cites cited citing".split()),
    helpers=frozenset(
        "has have had is are was were be been being will would can could may might must shall should do does did "
        "also later then once recently reportedly further repeatedly previously already again still now "
        "first never always not n't just even simply only publicly privately often famously flatly "
        "quickly immediately reportedly angrily quietly bluntly jokingly earlier subsequently eventually finally "
        "to recently soon too ever long specifically explicitly directly openly proudly sarcastically initially apparently".split()
    ),
    pronouns=frozenset("he she they it we i you who one another others some many".split()),
    addressed=frozenset({"you"}),
    determiners=frozenset(
        "the a an his her their its our my your this that these those one two three four five another some "
        "several many most other both all no each every senior former".split()
    ),
    conjunctions=frozenset("and but or then yet".split()),
    joiners=frozenset("of for from the de la van von der den bin al el di da du and".split()),
    subordinators=frozenset(
        "that which who whom whose when while as after before because since although though where if until "
        "unless whether than but so because".split()
    ),
    prepositions=frozenset(
        "of out in on at for from to with by about against into over under during through between among "
        "without within toward towards upon near outside inside behind beyond despite via per".split()
    ),
    adverbials=frozenset(
        "on in at during after before when while last this earlier later to via through with following from "
        "monday tuesday wednesday thursday friday saturday sunday yesterday today recently about for amid "
        "as by if because though although where whose who which that adding saying citing referring "
        "speaking noting and but then shortly again over".split()
    ),
    that=frozenset({"that"}),
    verb_endings=("ed",),
    participle_endings=("ing",),
    adverb_endings=("ly",),
    passives=frozenset(
        "asked told pressed called described questioned urged warned informed".split()
    ),
    passive_helpers=frozenset("is are was were be been being when if".split()),
    referring={
        **dict.fromkeys(("i", "my", "me"), Referent.SELF),
        **dict.fromkeys(("he", "his", "him"), Referent.HE),
        **dict.fromkeys(("she", "her"), Referent.SHE),
        **dict.fromkeys(("it", "its"), Referent.IT),
        **dict.fromkeys(("they", "their", "them", "we", "our", "us"), Referent.SEVERAL),
    },
    honorifics={
        **dict.fromkeys(("mr", "mr.", "sir", "lord"), Referent.HE),
        **dict.fromkeys(("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame"), Referent.SHE),
        **dict.fromkeys(("dr", "dr.", "prof", "prof."), None),
    },
    roles=frozenset(
        "actor actress adviser advisor ambassador analyst archbishop artist attorney author baker banker bishop boss "
        "captain ceo chairman chairwoman chair chancellor chief coach colonel commander commissioner congressman "
        "congresswoman coroner councillor dean deputy designer detective diplomat director doctor driver economist "
        "editor engineer farmer founder general governor head inspector investigator journalist judge king lawmaker "
        "lawyer leader lieutenant major manager mayor minister mp musician nurse officer owner passenger pastor "
        "pilot player pm politician pope premier president president-elect presenter priest prime producer professor "
        "prosecutor queen rapper rep reporter representative researcher scientist secretary sen senator sergeant "
        "sheriff singer soldier spokesman spokesperson spokeswoman student superintendent teacher trainer treasurer "
        "vice-president writer".split()
    ),
    role_adds=("acting", "deputy", "ex-", "former", "then-", "vice", "assistant"),
    bodies=frozenset(
        "administration agency airline association authority bank body broadcaster bureau carmaker channel charity club "
        "commission committee company corporation council court department firm foundation fund government group "
        "hospital institute magazine ministry network newspaper office organisation organization outlet paper party "
        "police publication regulator retailer school society station team think-tank union university watchdog".split()
    ),
    indefinites=frozenset(
        "a an another one some any every each no two three four five several many most other".split()
    ),
    press=frozenset(
        "broadcaster channel magazine network newspaper outlet paper publication station".split()
    ),
)
