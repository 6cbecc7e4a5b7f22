"""One run over content that is broken in many ways names every one of them, at its line, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.content.validate import Problem, validate
from tests.content.folders import copy_of_small, line_of, put

BAKER, TRAM = "roles/baker.yaml", "roles/tram-driver.yaml"


class Break(NamedTuple):
    """What is put for what, the text on the line that must be named, and words of the message."""

    file: str
    old: str
    new: str
    at: str
    says: str
    shift: int = 0
    """Lines from that text's line to the one that is named."""


BREAKS = (
    Break("signals.yaml", "    label: Its size", "    labl: Its size", "labl:", "`labl` is not a key here; write `label`"),
    Break("signals.yaml", "kind: upkeep", "kind: upkeap", "upkeap", "`upkeap` is not a kind; write `upkeep`"),
    Break("signals.yaml", "    name: Fit\n", "", "kind: fit", "`name` is missing"),
    Break("signals.yaml", "    blank: who relies on it", "    ask: Who else?\n    blank: who", "Who else", "stands twice"),
    Break("signals.yaml", "As for how much]", '"",\n      As for how: much]', "how: much", "because of a colon"),
    Break("signals.yaml", "leads: [On size,", "leads: [On size,", '""', "item 2 of `leads` is empty"),
    Break("openings.yaml", "id: rebuilt", "id: in-use", "    name: Rebuilt", "id `in-use` stands twice", -1),
    Break("openings.yaml", "{{ standing }}", "{{ standing }", "{{ standing }", "the template is not Jinja2"),
    Break("openings.yaml", "when: Pick it when you come from somewhere else.", "when: yes", "when: yes", 'put it in quotes: "yes"'),
    Break("red_flags.yaml", "id: many-years", "id: team-player", "May hide the number", "the red-flag id `team-player` is taken (content/red_flags.yaml:11)", -2),
    Break("red_flags.yaml", "hit the ground running\\b", "hit the (ground running\\b", "(ground", "does not compile"),
    Break("red_flags.yaml", "I bring a proven track record.", "I bring a long record.", "long record", "does not fire in this example"),
    Break("red_flags.yaml", "A passion play is on in town.", "She is passionate about it.", "She is", "fires here, on “passionate about”"),
    Break("red_flags.yaml", "level: warning\n    message: May read", "level: warn\n    message: May read", "May read as filler", "`warn` is not a level; write `warning`", -1),
    Break("red_flags.yaml", "message: May say nothing", "message: May say a b c d e f g h i j k", "d e f", "`message` has 13 words"),
    Break("faq.yaml", "    answer: Some people", "\tanswer: Some people", "Some people", "a tab stands where YAML wants spaces"),
    Break("skills.yaml", "name: Lamination", "name: Lamination\n    aliases: [Levain]", "[Levain]", "the name `Levain` stands twice: `Sourdough` has it"),
    Break("skills.yaml", "context: [golang, code]", "context: [golang, 3.10]", "3.10", "`3.10` in item 2 of `context` is read as a number"),
    Break("families.yaml", "title: Food", "title: 12:30", "12:30", 'put it in quotes: "12:30"'),
    Break("families.yaml", "Trams and buses.", "Trams — and buses.", "Trams —", "an em dash stands in `description`"),
    Break("roles/general.yaml", "aliases: []", "aliases: []\nsignals: []", "signals: []", "leave it out: they come from signals.yaml"),
    Break("roles/general.yaml", "description: A letter for a trade that has no guide here yet, made of five plain questions and your own facts.", "description: A letter.", "A letter.", "`description` has 9 characters"),
    Break("roles/general.yaml", "I would welcome a meeting.", "I'd welcome a meeting.", "I'd welcome", "`I'd` is contracted"),
    Break(BAKER, "family: food", "family: foood", "foood", "there is no family `foood`; write `food`"),
    Break(BAKER, "related: [tram-driver]", "related: [baker, tram-diver]", "related:", "the guide is related to itself"),
    Break(BAKER, "lede: A head baker", "lede: A head baker", "related:", "there is no role `tram-diver`; write `tram-driver`"),
    Break(BAKER, "label: A bread that still sells", "label: a b c d e f g h i j k l m", "a b c", "`label` has 13 words"),
    Break(BAKER, "units: [loaves, covers]", "units: []", "units: []", "`evidence` is empty", -1),
    Break(BAKER, "blank: whom you bake for", "blank: '{whom you bake for}'", "{whom", "holds a brace"),
    Break(BAKER, "On bread that sells,", '"On bread that sells,",', "On bread that sells", "the lead ends in `,`"),
    Break(BAKER, "'\\bsold out\\b'", "'(?:sold out)?'", "sold out", "matches an empty text"),
    Break(BAKER, "'\\bfast (?:shaper|worker)\\b'", "'(a+)+$'", "(a+)+$", "can take very long"),
    Break(BAKER, "It has been on the shelf for 3 winters.", "It stays.", "It stays.", "the example has 1 figure"),
    Break(BAKER, "bake in {{ role }}.", "bake in {{ role }} at {{ employer }}.", "employer", "has no variable `employer`"),
    Break(BAKER, "what {{ role }} could ask of me", "what you could ask of me", "what you could ask of me", "the template leaves out `role`", -2),
    Break(BAKER, "      {{ candour }}", "      Still, {{ candour }}", "Still,", "`candour` shares its line"),
    Break(BAKER, "Two things about", "Here are 2 things about", "Here are 2", "the number 2 stands in words"),
    Break(BAKER, "Show a night you ran alone.", "Be passionate about it.", "Be passionate", "our own red flag `passion`: “passionate about”"),
    Break(BAKER, "    phrases: [artisan bread]\n", "", "id: baker-artisan", "neither `phrases` nor `patterns`"),
    Break(BAKER, "leads: [On new flour, As for the dough]", "leads: [On new flour]", "On new flour", "`leads` has 1; write at least 2"),
    Break(BAKER, "Yes, for a trainee's place. Say how often and how many.", "Yes, for a trainee's place.", "trainee's", "the answer has 1 sentence"),
    Break(BAKER, "question: Does a burnt batch belong in a letter?", "question: [Does it, belong?]", "[Does it", "is a list where text belongs"),
    Break(BAKER, "red_flags:\n", "red_flags: # here\n", "# here", "`red_flags` has 4; write at least 5"),
    Break(BAKER, "words: [hotel, café]", "words: [canteen] # fit", "# fit", "finds nothing in samples/baker.yaml", -1),
    Break(TRAM, "aliases: [Streetcar Operator,", "aliases: [Pastry Cook,", "Pastry Cook", "`Pastry Cook` is taken (content/roles/baker.yaml:6)"),
    Break(TRAM, "passes: [The engines stood in the shed.]", "passes: The engines stood in the shed.", "The engines", "is text where a list belongs"),
    Break(TRAM, "They remember a rough stop.", "They remember — a stop.", "They remember", "an em dash stands in `why`"),
    Break(TRAM, "family: transport\n", "", "title: Tram", "`family` is missing; add `family:`: the slug of its family"),
    Break(TRAM, "ask: Who rides with you?", 'ask: ""', 'ask: ""', "`ask` is empty; fill it in: the one question"),
    Break(TRAM, "id: tram-safe", "id: Tram Safe", "Tram Safe", "not lower-case words joined by hyphens"),
    Break(TRAM, "Not always. Say when and what, and send the print.", "Send one, of the crumb. A row of crusts tells a baker little.", "Send one", "stands word for word at content/roles/baker.yaml:"),
    Break(TRAM, "bridges:\n  - The yard sees the other half.\n", "bridges:\n", "bridges:", "`bridges` has 1; write at least 2"),
    Break(TRAM, "faq:\n", "faq: # two\n", "# two", "`faq` has 2; write at least 3"),
    Break(TRAM, "signals:\n", "signals: # four\n", "# four", "`signals` has no kind `candour`"),
    Break(TRAM, "openings:\n  - id: in-use", "openings:\n  - id: rebuilt # first", "# first", "id `rebuilt` is out of order"),
    Break("samples/baker.yaml", "  candour: I bake", "  salary: Enough.\n  candour: I bake", "salary:", "`salary` is nothing that the writer asks"),
    Break("samples/tram-driver.yaml", "role: tram-driver", "role: tram-drivr", "tram-drivr", "there is no role `tram-drivr`; write `tram-driver`"),
    Break("samples/tram-driver.yaml", "tone: plain", "tone: plane", "plane", "`plane` is not a tone; write `plain`"),
    Break("samples/tram-driver.yaml", "opening: clear-eyed", "opening: clear-eyed\n12: x", "12: x", "`12` is not a key here"),
)  # fmt: skip

FILES: dict[str, tuple[bytes, int, str]] = {
    "roles/miller.yaml": (b"title: M\xfcller\n", 1, "is not UTF-8"),
    "roles/waiter.yaml": (b"", 1, "the file is empty"),
    "roles/cook.yaml": (b"- title: Cook\n", 1, "is not a mapping"),
    "roles/carver.yaml": (b"title: Carver\nlede: *wood\n", 2, "an asterisk begins a value"),
    "roles/mason.yaml": (b"title: Mason\nlede: Stone: hard\n", 2, "a colon stands where YAML expects none"),
    "roles/smith.yml": (b"title: Smith\n", 1, "name it smith.yaml"),
    "red_flag.yaml": (b"red_flags: []\n", 1, "name it red_flags.yaml"),
    "samples/glazier.yaml": (b'role: "glazier\n', 1, "never closed"),
}
"""Files that should not be there: what they hold, the line and words of the message."""


def test_every_way_is_named_at_its_line_in_one_run_and_nothing_else(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    assert validate(folder) == (), "the small content is valid before it is broken"
    for one in BREAKS:
        put(folder, one.file, one.old, one.new)
    _break_over_lines(folder)
    expected = [(one.file, line_of(folder, one.file, one.at) + one.shift, one.says) for one in BREAKS]
    for file, (raw, line, says) in FILES.items():
        (folder / file).write_bytes(raw)
        expected.append((file, line, says))

    problems = validate(folder)

    lost = [one for one in expected if not any(_is(problem, *one) for problem in problems)]
    extra = [str(problem) for problem in problems if not any(_is(problem, *one) for one in expected)]
    assert lost == []
    assert extra == []
    assert len(problems) == len(expected) >= 30
    assert len({problem.file for problem in problems}) >= 10
    assert list(problems) == sorted(problems)
    print(f"{len(problems)} problems named in {len({problem.file for problem in problems})} files, in one run")


def _break_over_lines(folder: Path) -> None:
    """The breaks that take whole entries out of a list, or need one elsewhere to stay single."""
    _cut(folder, BAKER, "  - id: baker-early", "faq:")
    _cut(folder, TRAM, "  - question: Can I apply with a bus licence?", "  - question: Should I name a crash?")
    _cut(folder, TRAM, "  - kind: candour", "openings:\n")
    put(folder, TRAM, "  - id: rebuilt\n", "  - id: in-use\n")
    put(folder, BAKER, "The hotel took 60 rolls", "The canteen took 60 rolls")


def _cut(folder: Path, file: str, start: str, end: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index(start)] + text[text.index(end) :], encoding="utf-8")


def _is(problem: Problem, file: str, line: int, says: str) -> bool:
    return problem.file == f"content/{file}" and problem.line == line and says in str(problem)
