"""What tells an employer's name in a sentence: the cues, how much each tells, and words that are no name."""

from __future__ import annotations

import re

NAME = r"(?:(?:The |the )?(?:[a-z]{1,4})?[A-ZÀ-Þ0-9][\w.&'’+°-]{0,30}(?:/[A-Z][\w.-]{1,30})?(?:(?: (?:&|and|of|for|the|de|la|du|da|do|dos|das|del|di|le|les|den|der|van|von|upon|in) | )[A-ZÀ-Þ0-9][\w.&'’+-]{0,30}){0,6})"
"""Words in capitals with small ones between: "Marsh and Wolds Trust"."""
ELSEWHERE = "similar previous prior comparable equivalent relevant related last past former your".split()
"""Words before "role" that make it one of another time or place: "a similar role at Acme"."""
_STRONG = (
    r"(?:company|companie|firm|organi[sz]ation|charity|charitie|non-?profit|hospital|school|trust|agency|agencie|start-?up|scale-?up|bank|manufacturer|retailer|studio|consultancy|university|college"
    r"|restaurant|hotel|practice|clinic|district|academy|maker|publisher|marketplace|foundation|cooperative|co-op|builder|supplier|contractor|distributor|wholesaler|producer|processor|broker|brokerage|bakery|insurer|lender|airline|carrier"
    r"|museum|council|department|institute|nursery|farm|brewery|shop|garage|factory|workshop|team of|family of)"
)
_WEAK = r"(?:platform|provider|service|leader|business|group|network|brand|operator|utility|home|cent(?:er|re)|lab|union|consulting)"
_GAP = r"(?:(?!of the |founder|owner|member|partner|director|part |method|tool|language|framework)[^. ]{1,30} ){0,9}?"
_HEAD = r"s?(?= (?:that|which|who|whose|with|in|of|for|from|based|serving|and|on|at|to|by|where|dedicated|committed|providing|helping|run|owned|founded|[a-z]{2,12}ing|[a-z]{3,12}ed)\b|[,.;:!]|$)"
_USED = r"(?![^.]{0,120}\b(?:we|you|our)\b)"
_DOES = (
    r"(?:builds|makes|operates|provides|serves|sells|publishes|manufactures|delivers|supplies|cares for|was founded|employs|develops"
    r"|moves|insures|repairs|houses|connects|prints|brews|bakes|exists|has (?:shipped|made|built|grown|served)|is committed to|does not (?:sponsor|accept|discriminate)|welcomes)"
)
_ONE_OF = r"(?:an?|the|one of|among|part of|[A-Z]\w+['’]s)"
_APART = r"(?:,[^,.]{2,40},)?"
_SINCE = r"(?:(?:founded|established|headquartered|based|born|launched) [^.;]{2,50}?, )?"
_MINDED = (
    r"(?:\w+ly )?(?:on a mission|proud (?:to|of)|(?:committed|dedicated) to"
    r"|(?:strengthening|expanding|growing|building|scaling|transforming|modernising|modernizing|redefining) (?:its|their)\b)"
)
"""What only people who work together are: "is on a mission", "is strengthening its data foundation"."""
_SUBJECTS: tuple[tuple[int, str], ...] = (
    (
        4,
        rf"(?:At )?({NAME}){_APART} (?:is|are) (?:currently |now |actively |again )?(?:looking|seeking|hiring|recruiting|searching|growing|expanding|accepting applications|inviting applications|an [Ee]qual[- ][Oo]pportunit)",
    ),
    (
        4,
        rf"({NAME}){_APART} (?:requires (?:an?|experienced|reliable) (?=[A-Z])|seeks|needs|wants|invites|wish(?:es)? to (?:appoint|recruit|employ)|would like to (?:appoint|recruit)|(?:is|are) (?:pleased|delighted) to offer|has an? (?:\w+ )?(?:opening|vacancy|opportunity))\b",
    ),
    (4, rf"({NAME}),? (?:\([^()]{{0,60}}\),? )?{_SINCE}(?:is|are) {_ONE_OF} {_GAP}{_STRONG}{_HEAD}"),
    (4, rf"({NAME}) is an? (?:(?:[\w/-]+ ){{1,5}}[Ee]mployer\b|E[OE]E\b)"),
    (4, rf"({NAME}), (?:(?:founded|established) [^,.]{{2,40}}, )?(?:the|an?|one of) {_GAP}{_STRONG}{_HEAD}"),
    (3, rf"({NAME}) is (?:an?|the) (?:[\w-]+ ){{0,3}}place (?:where|to|for|that)\b"),
    (2, rf"({NAME}),? (?:\([^()]{{0,60}}\),? )?(?:is|are) {_ONE_OF} {_USED}{_GAP}{_WEAK}{_HEAD}"),
    (3, rf"({NAME}) {_DOES}\b"),
    (3, rf"({NAME}) is {_MINDED}"),
    (3, rf"({NAME}) offers (?:[\w,-]+ ){{0,4}}(?:benefits?|pay|wages|salar(?:y|ies)|packages?|pension)\b"),
    (2, rf"({NAME}) (?:is|was|has|[a-z]{{2,14}}s)\b{_USED}"),
)
_MENTIONS: tuple[tuple[int, str, str], ...] = (
    (4, "t ", rf"\b[Aa]t ({NAME}),? (?:we|you|our|your)\b"),
    (
        3,
        "qual|discriminate",
        rf"(?:^|, )({NAME}) (?:is committed to (?:[\w-]+ )?[Ee]qual|provides [Ee]qual|does not discriminate)",
    ),
    (
        4,
        "'|’",
        rf"^({NAME})['’]s? (?:[\w&/,-]+ ){{0,6}}?(?:[Tt]eam|[Dd]epartment|[Dd]ivision|[Uu]nit|[Gg]roup|[Oo]ffice) (?:is|are) (?:\w+ )?(?:looking|seeking|hiring|recruiting)\b",
    ),
    (4, "interviewing", rf"\binterviewing at ({NAME}) by\b"),
    (4, "iring", rf"\b[Hh]iring (?:an?|our (?:next|first)) [\w /&-]{{3,50}}? at ({NAME})(?=[!.,;]|$)"),
    (3, "s a", rf"\b[Aa]s an? [\w /&-]{{3,50}}?,? (?:with|at) ({NAME})(?=, )"),
    (3, "©|opyright|(c)|(C)", rf"(?:©|\([Cc]\)|[Cc]opyright) ?(?:20\d\d )?({NAME})"),
    (
        3,
        "'re |’re |e are |ere at|i from|elcome",
        rf"(?:\b[Ww]e(?:'|’)re|\b[Ww]e are|\b[Hh]ere at|\bHi from|\b[Ww]elcome to) ({NAME})(?=[,.!:—–]|$| and\b| [^\w\s(])",
    ),
    (3, "osted", rf"^(?:Re)?[Pp]osted (?:[\w ]{{1,25}} )?by ({NAME})$"),
    (4, "e at ", rf"\b[Ww]e at ({NAME})(?= (?:are|have|need|believe|want|love|think)\b|,)"),
    (
        3,
        "oin|ork|areer|ife at|part of|veryone|enefits|erks|ulture|our |team at|crew at|family at|department at",
        rf"(?:^(?:Come )?[Jj]oin|(?<=[.!?] )Join|\b(?:to|and|you(?:'|’)ll|will|by|when you) join(?:ing)?|^When you join|[Ww]ork (?:at|for)|[Ww]orking (?:at|for)|[Cc]areers? (?:at|with)|[Ll]ife at|[Bb]ecome (?:a )?part of|[Ee]veryone at|(?:[Bb]enefits|[Pp]erks|[Cc]ulture) at|[Yy]our (?:career|future|role|time) (?:at|with)|\b(?:team|crew|family|department) at)"
        rf" ({NAME})(?=[,.!?:;]|$| (?:as|and|to|is|team|in|on|where|we|you|who|today|for))",
    ),
    (
        3,
        " at | with ",
        "".join(f"(?<!{word} )" for word in ELSEWHERE)
        + rf"\b(?:needed|wanted|required|sought|vacancy|opening|opportunity|role|position|post) (?:at|with) ({NAME})(?=[.!]|$| in\b| is\b| to\b| as\b|, [A-Z][a-z]+[.!]?(?:$| ))",
    ),
    (
        2,
        "he |ur ",
        rf"(?<!in )(?<!within )\b(?:[Tt]he|[Oo]ur) ({NAME}) (?:team|family|group|mission|office|product|platform|community|ward|campus)\b",
    ),
    (
        2,
        "'|’",
        rf"(?<![\w'’-])({NAME})['’]s? (?:mission|customers|clients|team|products?|platform|patients|pupils|students|stores|values|culture|growth)\b",
    ),
    (1, "at ", rf"\bat ({NAME})(?=[,.;:!?)]|$| [a-z(])"),
    (1, "'s |’s ", rf"(?<=[a-z] )({NAME})['’]s (?=[A-Za-z])"),
)
SUBJECT_CUES = tuple((points, re.compile(source)) for points, source in _SUBJECTS)
MENTION_CUES = tuple((points, tuple(near.split("|")), re.compile(source)) for points, near, source in _MENTIONS)
"""Points, pieces of text of which a sentence must have one, which is quick to tell, and the cue."""
WEAK = next(number for number, (_, source) in enumerate(_SUBJECTS) if _WEAK in source)
"""Which cue it is that says "is a platform", which products are as well as employers."""
NO_COMPANY = frozenset(
    """
    we you it this that they the our us a an i he she who there here what why how when as if in at on for to and
    or all role job position candidate candidates applicants applicant team department company employer
    opportunity vacancy post experience knowledge skills requirements responsibilities duties salary location
    about benefits overview summary description today please note yes no now full part remote hybrid apply based monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december spring summer autumn fall winter english german french spanish must
    successful ideal everyone someone people work join your their its these those each every some any many most
    other title contract hours pay start date objective description reporting ux ui hr it qa ml ai rn data
    engineering sales marketing product design finance legal operations python java sql javascript excel
    hiring growing looking seeking passionate committed proud applications application interviews interview
    selection training accommodation travel shifts evenings nights days weekends terms closing band grade
    level key main essential desirable minimum preferred qualifications only both whoever nobody nothing everything
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred income revenue
    customers clients fp procurement compliance payroll logistics patients pupils students staff volunteers governors management leadership employment permanent
    temporary artificial with from of by not do does be is are was has have will can should would could
    """.split()
)
"""Words that start no company's name."""
NO_OWNER = frozenset(
    """
    gmail googlemail yahoo hotmail outlook live icloud protonmail proton gmx aol mail email greenhouse lever ashbyhq workable smartrecruiters workday myworkdayjobs bamboohr
    teamtailor recruitee personio linkedin indeed glassdoor reed totaljobs blog service jobs careers apply example google forms docs zoom github usajobs facebook twitter instagram
    """.split()
)
"""Hosts of addresses that say nothing of who hires."""
TRADES = frozenset(
    """
    mental public occupational women womens sexual community behavioral behavioural home digital population global child family allied environmental
    animal financial professional customer client shared managed corporate enterprise business information human social children childrens adult young
    legal technical field food building facilities emergency support operating embedded control security payment payments data cloud it software
    marketing creative energy acute medical surgical general critical intensive primary secondary special physical higher further early b2b saas product
    sales people student guest administrative office clinical nursing dental veterinary
    """.split()
)
"""Words before "Services", "Health" and the like that make a line of business of them."""
