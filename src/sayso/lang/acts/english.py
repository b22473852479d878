"""English: what statements do."""

import re

from sayso.lang.acts.table import ActTable, acts, forms, in_first_clause, readings

OPENS = r"(?:^|(?<=[.!?…] )|(?<=[.!?…][\"”’] ))[\"“'‘]*(?:(?:please|just|now|so|then|and|but|or|never|do not|don['’]t),? )*"
"""The beginning of a sentence that is said."""
IMPERATIVES = (
    "let|stop|go|come|give|leave|do not|don['’]t|please|get|take|bring|stay|wait|finish|end|make|put|keep|return|send|"
    "pull|open|close|release|free|resign|listen|look|remember|vote|sign|join|help|call|tell|show|pay|"
    "drop|withdraw|hand over|be|think|try|read|check|avoid|evacuate|ask|hold|turn|move|protect|respect|save|"
    "fix|build|act|speak|answer|sit|stand|run|write|donate|boil"
)
NOT_A_SUBJECT = (
    r"(?! (?:is|are|was|were|will|has|had|of|would|can|'s|and \w+ (?:is|are|were|was))\b)"
)
APART = r"if|when|what|how|why|whether|because|who|which|that|unless|while|I"
NO_DUTY = r"(?! (?:have|be(?! \w+(?:ed|en|nt|ught|ld|opened|built)\b)|know|admit|say|note)\b)"
DUTY = in_first_clause(
    rf"\b(?:must|should|ought to)(?: not| now| also)?\b{NO_DUTY}", that="that", apart=APART
)

ENGLISH_ACTS = ActTable(
    code="en",
    cues=acts(
        deny="deny denie deni refut rebut rebuff disavow disput repudiat contradict dismiss disclaim",
        demand="demand urg order$ ordered orders ordering instruct command plead pleas$ plea$ pled beg$ begs begged begging "
        "implor appeal request entreat petition advis recommend propos encourag exhort require invit beseech press$ pressed",
        ask="question questioned quer inquir enquir wonder",
        promise="promis vow pledg swear swore sworn guarante commit$ commits committed committing undertook undertake",
        threaten="threat",
        accuse="accus blam condemn critici slam$ slams slammed slamming blast denounc decry decrie lambast rebuk castigat "
        "alleg complain mock scold chide chided fault$ faulted deride derided deplor berat censur reproach chastis",
        apologise="apolog",
        thank="thank",
        predict="predict forecast foresee foresaw foretold foretell prophes expect anticipat project$ projected projects prognos",
        praise="prais hail laud applaud commend congratul welcom salut tout$ touts touted touting compliment cheer$ cheered",
        believe="believ belief think thought feel$ feels felt hope$ hopes hoped hoping fear worr consider suspect doubt "
        "convinc reckon imagin assum suppos opinion view$ views guess trust",
        assert_="admit acknowledg conced confirm confess reveal disclos announc report claim explain argu contend "
        "maintain testif recall estimat conclud according assur",
    ),
    readings=readings(
        (
            "thank",
            r"(?:express|voic|convey|offer|gave|give)\w*\b.*\b(?:gratitude|thanks|appreciation)",
            "",
        ),
        (
            "apologise",
            r"(?:say|said|says|saying|was|is|express\w*) (?:\w+ )?(?:sorry|regret)\b|(?:offer|issu|ma[kd]e)\w* (?:\w+ ){0,2}apolog|asked? (?:for )?forgiveness|begged (?:for )?forgiveness",
            "",
        ),
        ("praise", r"(?:paid|pay|pays) (?:\w+ )?tribute", ""),
        (
            "deny",
            r"rul(?:e|es|ed|ing) out\b|pour(?:s|ed)? (?:scorn|cold water)|reject(?:s|ed|ing)? (?:\w+ )?(?:\w+ )?(?:claim|accus|alleg|charge|report|suggestion|idea that|criticism)",
            "",
        ),
        (
            "accuse",
            r"(?:call|hit|lash)(?:s|ed|es|ing)? out\b|took aim|point(?:ed|s)? (?:the |a )?finger|lay the blame",
            "",
        ),
        (
            "demand",
            r"call(?:s|ed|ing)?(?: \w+)? (?:for|on|upon)\b|ask(?:s|ed|ing)? for\b|insist(?:s|ed|ing)? (?:on|upon)\b|push(?:ed|es)? for\b",
            "",
        ),
        ("ask", r"ask(?:s|ed|ing)?\b", r"\?[^\w?]*$"),
        ("demand", r"ask(?:s|ed|ing)?\b", r"^(?:\w+ ){0,3}(?:not )?to \w|^(?:for|that)\b"),
        ("ask", r"ask(?:s|ed|ing)?\b", ""),
        (
            "demand",
            r"(?:tell|tells|told|telling|say|says|said|saying)\b",
            r"^(?:\w+ )?(?:not )?to \w",
        ),
        (
            "demand",
            r"(?:suggest|insist)\w*\b",
            r"^(?:that )?(?:\w+ ){1,4}?(?:should|must|be \w+ed)\b",
        ),
        (
            "threaten",
            r"(?:warn|caution)\w*\b",
            r"\b(?:I|we)(?:['’]ll| will| shall)\b|\bwould (?:respond|retaliate|strike|hit back|punish|sue|face)|consequences|\bor else\b|retaliat",
        ),
        (
            "demand",
            r"(?:warn|caution)\w*\b",
            r"^(?:\w+ ){0,2}(?:not )?to \w|^against\b|^(?:that )?(?:\w+ ){1,3}should\b|[\"“](?:do not|don['’]t|stay|keep)\b",
        ),
        (
            "predict",
            r"(?:warn|caution)\w*\b(?:.*\bof\b)?",
            r"\b(?:will|would|could|may|might|risks?|face[sd]?)\b|^of\b",
        ),
        ("predict", r"warn(?:s|ed|ing)? of\b", ""),
        ("assert", r"(?:warn|caution)\w*\b", ""),
        ("promise", r"assur\w*\b", r"\b(?:would|will|['’]ll)\b"),
        ("promise", r"agree(?:s|d|ing)?\b", r"^to \w"),
        ("promise", r"offer(?:s|ed|ing)?\b", r"^to \w"),
        ("assert", r"agree(?:s|d|ing)?\b", r"^that\b"),
        ("ask", r"wants? to know\b|wanted to know\b", ""),
    ),
    negated=re.compile(
        r"\b(?:not|never|cannot|nor|neither|no one|nobody|none|refus\w+|declin\w+|fail\w+|without|stopped short)\b|n['’]t\b"
    ),
    flipped=(
        "den(?:y|ie|i)",
        "disput",
        "reject",
        "rul(?:e|ing)",
        "dismiss",
        "hid(?:e|den)?",
        "conceal",
    ),
    spoken=forms(
        (
            "apologise",
            (
                r"\b(?:I am|I['’]m|we are|we['’]re)(?: \w+)? sorry\b(?! to hear)",
                r"^[\"“'‘]*(?:so |very )?sorry\b",
                r"\b(?:I|we)(?: \w+)? apologi[sz]e",
                r"\b(?:my|our)(?: \w+)? apologies",
                r"forgive (?:me|us)\b",
                r"^[\"“\'‘]*(?:please )?accept (?:my|our)(?: \w+)? apolog",
            ),
        ),
        (
            "thank",
            (
                r"\bthank (?:you|god for you|them|him|her|everyone)",
                r"^[\"“'‘]*(?:many )?thanks\b(?! to the)",
                r"\b(?:I|we)(?: \w+)? thank\b",
                r"\b(?:I am|I['’]m|we are|we['’]re)(?: \w+)? (?:grateful|thankful)",
            ),
        ),
        (
            "threaten",
            (
                r"\b(?:you|they|he|she)(?: \w+)? (?:will|['’]ll|shall)(?: \w+)? (?:pay for|regret|suffer|answer for)",
                r"^.{0,60}\bor else\b",
                r"face (?:the |grave |serious |severe )?consequences",
                r"\b(?:we|I)(?:['’]ll| will| shall)(?: \w+)? (?:destroy|crush|punish|retaliate|strike|hit back|sue|hunt|burn|find you|make (?:you|them))",
                r"will be (?:punished|destroyed|crushed|hunted)",
            ),
        ),
        (
            "deny",
            (
                r"\b(?:that|this|it)(?:['’]s| is| was)(?: \w+)? (?:not true|false|untrue|a lie|lies|nonsense|rubbish|not the case)\b",
                r"\bnothing to do with\b",
                r"\b(?:never happened|no truth)\b",
                r"^[\"“'‘]*(?:absolutely|certainly|definitely) not\b",
                r"\b(?:I|we) (?:never|did not|didn['’]t) (?:took|take|met|meet|said|say|steal|stole|touch\w*|do|did|order\w*|receive\w*|sign\w*|pay|paid|kill\w*|ask\w*)\b",
            ),
        ),
        (
            "accuse",
            (
                r"(?:\b(?:is|are|was|were|you)|['’](?:s|re))(?: (?:a|an|all|nothing but|just|the|bunch of|to))* (?:liars?|lying|murderers?|traitors?|thieves|thief|thugs?|crooks?|criminals?|corrupt|blame|cowards?|responsible for (?:this|the deaths?|his death|her death))\b",
                r"\bshame on\b",
                r"\b(?:you|he|she|they|who)(?: have| has)? (?:lied to|betrayed|robbed|cheated|deceived|stolen|stole from|abandoned)\b",
            ),
        ),
        (
            "praise",
            (
                r"\b(?:well done|congratulations|great job|bravo)\b",
                r"\b(?:I am|I['’]m|we are|we['’]re)(?: \w+)? proud of\b",
                r"(?:is|are|was|were|['’]s|['’]re)(?: \w+)? (?:hero|heroes|a hero|remarkable|an inspiration|outstanding|brilliant|magnificent)\b",
                r"did (?:a|an) (?:great|amazing|fantastic|brilliant|wonderful|superb) job",
            ),
        ),
        (
            "promise",
            (
                r"\b(?:I|we)(?:['’]ll| will| shall)(?: (?:never|always|certainly|also|now|not|do everything))*(?! (?:be able|tell you|say|just say|add|give you|admit|see\b|have|know|need|probably|likely|not be able|be (?:sad|sorry)|miss|find out|never know|die|lose))\b",
                r"(?<!if )(?<!thinking )\b(?:I|we)(?:['’]m|['’]re| am| are) going to (?!be\b|have|need|see)",
                r"\b(?:I|we) (?:promise|guarantee|vow)\b",
                r"\bmy word\b",
            ),
        ),
        (
            "demand",
            (
                rf"{OPENS}(?:{IMPERATIVES})\b{NOT_A_SUBJECT}",
                DUTY,
                r"\b(?:you|they|he|she|government|council|world|minister|people)(?: all)? needs? to\b",
                r"\b(?:we|I) (?:demand|call on|urge|want them to|ask you to|need you to|beg you)\b",
                r"\bit(?:['’]s| is) (?:high )?time (?:to|for|that|they|he|she|you|we)\b",
                r"\blet(?:['’]s| us) ",
            ),
        ),
    ),
    reported=forms(
        ("demand", (DUTY,)),
    ),
)
