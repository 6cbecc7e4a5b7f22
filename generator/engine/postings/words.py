"""The words by which a posting's headings, asks and small print are known."""

from __future__ import annotations

import re
from typing import Literal

PartKind = Literal["top", "must", "nice", "duties", "summary", "about", "noise"]

LEADS = (
    r"our |the |key |basic |main |core |some |additional |other |job |role |position |your |technical |professional |personal |primarily |person |candidate "
    r"|and |here(?:'s| is) |it (?:(?:is|would be|will be) )?|it'd be |it's (?:an? )?|also |further |section \d{1,2}\W{1,3}|part [a-c\d]\W{1,3}|\d{1,2}[.)] "
)
"""Words that may stand before a heading's own."""

NO_PART = re.compile(
    r"\b(?:benefits|perks|(?:your|an?) (?:resume|résumé|cv|application|cover(?:ing)? letter))\b", re.IGNORECASE
)
"""What makes noise of a heading, wherever it stands."""

HEADINGS: tuple[tuple[PartKind, str], ...] = (
    (
        "noise",
        r"what do you get|benefits?|perks?|(?:what |in return,? |why )?we(?:'ll| will| can| also| do)? (?:offer|give|provide|pay|bring)|in return|(?:what )?you(?:'ll| will| can)? (?:get|receive|expect|enjoy|earn)\b"
        r"|what (?:to expect|awaits|we(?:'ll| will| can)? (?:offer|give|provide|bring))|what (?:you can|can you) expect|what you(?:'ll| will| can)? look forward to|what [\w&' .-]{2,40} offers?\b|the (?:offer|package|pay|terms|deal|rewards)|package|terms\b|what(?:'s| is) (?:in it for you|on offer)|on offer"
        r"|why (?:join|work|you(?:'ll| will)? (?:love|like|enjoy|want)|us\b|drive|choose|apply|come)|compensation|salary|pay\b|rewards?|remuneration|hours\b|working hours|schedule|holidays?"
        r"|(?:how|ready|where|when) (?:to|do i) apply|to apply|apply|appl(?:ying|ication) (?:process|instructions|deadline|details|procedure)|applications?$|equal|eeo|diversity|inclusion|privacy|conditions|next steps?"
        r"|contacts?\b|interview|selection (?:process|method|procedure)|examination|exam\b|assessment|hiring process|recruitment process|process|how we (?:hire|recruit|will|'ll)|nationality|eligibility$|right to work"
        r"|who may apply|clearance|work schedule|appointment|promotion|vacancies|opening and closing|requirements? for all|closing date|important dates|timetable|safeguarding(?! (?:training|knowledge|experience|level))|disclosure|dbs\b|pre-employment|background"
        r"|what to (?:send|submit)|required documents|supporting (?:documents|information)|how you will be (?:evaluated|assessed)|disclaimer|commitment|legal|notes?\b|basic information|travel\b|physical (?:demands|requirements)|work(?:ing)? (?:environment|conditions)"
        r"|behaviou?rs$|success profiles|things you need to know|further information|additional (?:information|details)$|more information|questions\??$|agency contact|terms of employment|probation"
        r"|seniority level|employment type|job function|industries$|report job|show (?:less|more)|profile insights|job details|shift and schedule|job type|licenses$|education$(?<=x)|similar jobs|about the (?:agency|recruiter)",
    ),
    (
        "nice",
        r"nice|preferred|preferabl[ey]|preferences?\b|bonus|desirables?|desired|pluss?(?:es)?\b|good to have|strong candidates|extras?\b|added advantage|advantage|assets?\b|ideally|even better|a plus"
        r"|(?:would|will) be (?:great|a plus|nice)|brownie|(?:would|will|might|could) help|helps|helpful|not required|optional|wish ?list|what we(?:'d| would) love|we(?:'d| would) (?:also )?(?:love|like)(?! to (?:hear|meet))"
        r"|you (?:may|might) (?:also )?(?:have|bring)|stand ?out|you(?:'ll| will) (?:really )?stand out|what (?:would|will|might) (?:set|make|get|help|really|also|be)\b|beneficial|not essential|(?:great|lovely|brilliant|wonderful|good|useful|ideal|welcome)(?:,? (?:though|but)\b.*)? if|don't worry if|it helps|highly regarded|well regarded|advantageous",
    ),
    (
        "must",
        r"requirements?|qualifications?|mandatory|you(?:'ve| have) got|you(?:'ll| will)? be a (?:good|great|strong) fit|what do we (?:need|want)|(?:all )?applicants must|what they(?:'re| are)? (?:need|want|require|looking|after)|required(?! (?:for|from|to start|asap|immediately|in)\b)|must|essentials?\b(?! (?:job )?(?:functions|duties|responsib|tasks))|minimum|what you(?:'ll| will| should)? (?:bring|need|have)|what you(?:'ve| have)|you have|you bring|you are\b|you(?:'ll| will)? (?:have|bring|need)|you(?:'re| are) (?:a|an|the)\b"
        r"|who you are|about you$|about you\b|profile|skills|experience|education|licen[cs]|certificat|knowledge|competenc|abilities|attributes"
        r"|(?:what|who) (?:we(?:'re| are)|are we) (?:looking|after|seeking)|we(?:'re| are) (?:looking|seeking|after)|looking for|you should|specification|ideal (?:candidate|person)|right (?:person|candidate)|successful (?:candidate|applicant)|candidates?\b|the person$|person$|what it takes"
        r"|what we(?:'ll| will)? (?:need|require|expect|look|ask|want)|we (?:need|require|expect|look for|ask|want)|to qualify|(?:might|may|could) be a (?:good |great )?(?:fit|match)|you (?:might|may|could|would|will|'ll) be (?:a|right)|is this you|do you have|could this be you"
        r"|background$|applicants? (?:must|should|will)|selection criteria|criteria|eligibility (?:criteria|requirements)",
    ),
    (
        "duties",
        r"responsib|duties|what you(?:'ll| will|'d| would)? (?:do|be|own|work|learn)|you(?:'ll| will|'d| would)\b|your (?:role|tasks|mission|job|work|day|impact)|day[- ]to[- ]day|objectives?|in this (?:role|job|post|position)"
        r"|accountabilit|tasks|work\b|job$|typical|a (?:typical )?day|how you(?:'ll| will)|areas|purpose|essential (?:job )?functions|functions$|mission$|role$(?<=x)",
    ),
    (
        "summary",
        r"role|position|job|post\b|opportunity|overview|summary|description|purpose|about the (?:role|job|position|team|post|opportunity)",
    ),
    (
        "about",
        r"about|who we are|(?:company|mission|team|story|values|culture|school|hospital|trust|product|practice)|meet|life at|join|background to",
    ),
)
"""What starts each part, in order of precedence; matched from the heading's start."""

WITHIN: tuple[tuple[PartKind, str], ...] = (
    ("noise", r"\b(?:we (?:can )?offer|benefits|perks|for you\b)"),
    (
        "nice",
        r"\b(?:desirable|preferred|nice[- ]to[- ]haves?|advantage(?:ous)?|bonus points|a plus|not (?:needed|required|essential|mandatory)|would be (?:great|nice|good|lovely|welcome|useful|brilliant|ideal|handy|helpful|wonderful|a bonus|an advantage)|(?:none of (?:it|them|these|this)|not) (?:is|are)? ?(?:a )?(?:conditions?|must|required|essential))\b",
    ),
    (
        "must",
        r"\b(?:essential|must[- ]haves?|requirements|qualifications|looking for|you(?:'ll| will)? (?:need|bring|have)|(?:have|has|with) the following)\b",
    ),
    ("duties", r"\b(?:responsibilities|duties)\b"),
)
"""What tells a part from anywhere in a heading."""

NICE = re.compile(
    r"\b(?:a (?:huge |big |real |definite |strong )?plus|an? (?:added |real |big |strong |distinct )?(?:advantage|bonus|asset)|have an advantage|advantageous|preferred|(?<!, )preferably|(?:nice|good)[- ]to[- ]have|(?:is|are) nice|so much the better|love to hear from you|desirable|desired"
    r"|(?<!, )ideally|(?<!yearly )(?<!annual )(?<!sign-on )(?<!referral )(?<!performance )(?<!discretionary )(?<!year-end )bonus(?! (?:scheme|plan|of|up|after|paid|pool|on)\b)|appreciated|optional|(?:not|n['’]t) (?:required|essential|needed)|would (?:help|be (?:useful|great|nice|handy|good|ideal|lovely|brilliant|fantastic|wonderful))|helpful|handy|useful|welcome|beneficial|(?:looked|viewed|look|seen) (?:up)?on favou?rably|viewed favou?rably|would (?:love|like) it if|not a must)\b",
    re.IGNORECASE,
)
WAIVED = re.compile(
    r"^(?!.*\b(?:but|nice|though|plus|help\w*)\b)[^,;–—]{1,60}\b(?:(?:is|are) )?not (?:needed|required|necessary)\W*$",
    re.IGNORECASE,
)
"""What is said to be no ask: "Own tools not needed."."""
HARD = re.compile(r"\b(?:must|(?<!not )(?<!n't )(?<!n’t )(?:required|essential|mandatory))\b", re.IGNORECASE)

_NUMBER = r"(?:\d{1,2}\+?|one|two|three|four|five|six|seven|eight|ten)"
CUE = re.compile(
    r"(?<!if )\byou(?:(?:'|’)(?:ll|ve|d)| will| must| should)? (?:need|have|bring|hold|possess|be able|be comfortable|be at ease)\b(?! (?:the |an? )?(?:opportunity|access|chance|option))|\byou (?:must|should)\b|\byou(?:'|’)ve\b|\byou (?:know|understand|speak)\b|\bmust (?:have|hold|be)|\bis a must\b|\bwe (?:require|expect|ask for)\b"
    r"|(?:right|ideal|successful|suitable|perfect) (?:person|candidate|applicant)s? (?:will|holds?|has|have|must|should|is)\b|\blooking for (?:someone|a person|people|candidates|applicants)\b"
    rf"|\b(?<!not )(?:required|essential)\b|(?<!after )(?<!past )(?<!last )(?<!next )(?<!first )(?<!within )\b{_NUMBER} years\b(?! ago| running| in a row| since| old)|\b{_NUMBER} yrs\b|\b\d{{1,2}}\+ year\b|\bwe(?:(?:'|’)d| also| would| do)? (?:need|want|seek|like) (?:someone|somebody|a person|people)\b|years(?:'|’)? (?:of )?experience|\bexperience (?:with|in|of|as)\b|\bknowledge of\b|proficien|familiarity|\bdegree\b|\blicen[cs]e\b|certifi|\bqualified\b|\bfluent\b|\bability to\b|comfortable with\b",
    re.IGNORECASE,
)
"""What makes a sentence of running text an ask."""

SMALL_PRINT = re.compile(
    r"equal[- ]opportunit|without regard to|background (?:check|investigation|screening)|drug (?:test|screen)|selective service|direct deposit|e-verify|financial disclosure"
    r"|trial period|probation(?:ary)? period|u\.?s\.? citizen|citizenship|security clearance|(?:legally )?(?:authori[sz]ed|entitled|eligible) to work|right to work|sponsor (?:a |any |work )?visas?|visa sponsorship"
    r"|reasonable accommodation|(?:competitive|starting|base|annual) (?:salary|pay)|(?:salary|pay|compensation) (?:range|depends?|is|will|package|band)|depending on experience|per (?:year|annum)\b|401\(?k|health insurance|(?:annual|paid) leave|paid holidays?|pension (?:scheme|plan)|stock options|share options|\bperks\b"
    r"|\bclick\b|apply (?:now|here|for|by|to|via|through)\b|to apply\b|submit (?:your|an?|the) |\bhttps?:|www\.|resumes? (?:do|must|should)|disqualif|conditions? of employment|travel (?:may|is|will)"
    r"|gender identity|\b(?:your|an?|the|send) (?:updated )?(?:resumes?|cv)\b|cover(?:ing)? letters?\b|minimal(?:ly)? qualifi|qualification determination|hours per week|veteran|disabilit(?:y|ies) status|(?:committed|commitment) to safeguarding|safeguarding (?:children and|and promoting)"
    r"|\b(?:dbs|police|vulnerable sector|criminal record|reference|credit)\b.{0,25}\bchecks?\b|rehabilitation of offenders|discrepanc|(?:all|one|two|three|some) of the following|to qualify for this|meet the (?:basic|minimum) (?:requirements|qualifications)"
    r"|welcomes? applications|visits? (?:are|is|to)\b|you are (?:very |most )?welcome|shortlisted|canvassing|post ?holder must comply|is subject to|selection process|interviews? (?:is|are|will)|you will be (?:asked|given|evaluated|assessed|required to)|we(?:'|’)ll assess|artificial intelligence can|written exercise|not been taken|have not heard"
    r"|\bcharge (?:any|an?|no) (?:\w+ )?fees?\b|\bresearch shows\b|^in return\b|^(?:salary|pay|contract|hours|closing date|start date|deadline|benefits|contact|phone|tel|e-?mail|location|department|reference|reports? to|job type|band|grade|duration)\s?:|^[$£€]\s?\d|\bsend (?:me |us )?(?:an?|your|the) (?:[\w-]+ ){0,2}(?:application|letter|cv|r[eé]sum[eé])\b|\bdo you have an?\b|\(required\)$",
    re.IGNORECASE,
)
"""An employer's small print, a form's question, a labelled value: no ask."""
