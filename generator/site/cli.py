"""The command line. Exit status: 0 fine, 1 something was found, 2 the input could not be used."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from generator import __version__
from generator.content.files import FOLDER
from generator.engine.english.language import require_english
from generator.engine.letter import write_draft
from generator.engine.review import review_letter
from generator.engine.role import choose_role, role_named
from generator.ground.draft import Draft, Finding, Review
from generator.ground.errors import InputError
from generator.ground.guide import LENGTHS, OPENING_IDS, TONES, Content, Role
from generator.ground.papers import Posting
from generator.outputs.draft_json import review_data
from generator.outputs.envelope import address
from generator.site import desk

_FOUND, _UNUSABLE = 1, 2
_COLOURS = {"error": "red", "warning": "yellow", "suggestion": "cyan"}


class _Group(click.Group):
    """A group that turns unusable input into one line on standard error and status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except InputError as error:
            _fail(error.said(desk.refusals()))
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)
        except Exception as error:  # the last net: nobody should have to read a traceback
            if os.environ.get("FIRSTLINE_DEBUG"):
                raise
            _fail(
                f"this should not happen ({type(error).__name__}: {error}); please report it, FIRSTLINE_DEBUG=1 shows where"
            )


def _fail(message: str) -> NoReturn:
    click.echo(click.style("firstline: ", bold=True) + message, err=True)
    sys.exit(_UNUSABLE)


def _example(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Puts an example under a command's help."""

    def put(function: Callable[..., Any]) -> Callable[..., Any]:
        function.__doc__ = f"{function.__doc__}\n\n\b\nExample:\n  {text}\n"
        return function

    return put


@click.group(
    cls=_Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: firstline draft --job posting.txt --resume cv.pdf",
)
@click.version_option(__version__, prog_name="firstline")
def main() -> None:
    """Cover letters from facts that are your own: draft one, check one, see what was read.

    Nothing leaves this machine, and nothing is invented: every sentence comes from a line of
    your résumé, a line of the posting, your answers, or a guide's connecting words.
    A FILE may be "-" for standard input.
    """


@main.command()
@click.option("--role", "slug", metavar="SLUG", help="The guide to follow; left out, the posting's title picks it.")
@click.option("--job", "job", metavar="FILE", required=True, help="The job description: text, Markdown, PDF or DOCX.")
@click.option(
    "--resume", "cv", metavar="FILE", required=True, help="The résumé: PDF, DOCX, text, Markdown or JSON Resume."
)
@click.option(
    "--opening", type=click.Choice(OPENING_IDS), default="in-use", show_default=True, help="How the letter opens."
)
@click.option("--tone", type=click.Choice(TONES), default="plain", show_default=True, help="How it speaks.")
@click.option("--length", type=click.Choice(LENGTHS), default="standard", show_default=True, help="How much it tells.")
@click.option(
    "--variant", type=click.IntRange(1), default=1, show_default=True, help="Another version of the same letter."
)
@click.option(
    "--answers",
    "answers_file",
    metavar="FILE.yaml",
    help="Answers to the letter's questions, `kind: answer` a line; also of a situation, such as `referral`.",
)
@click.option(
    "--format", "form", type=click.Choice(desk.FORMATS), default="text", show_default=True, help="What to write."
)
@click.option("-o", "--output", metavar="FILE", help="Where to write it; left out, standard output.")
@_example("firstline draft --job posting.txt --resume cv.pdf --answers answers.yaml --format docx -o letter.docx")
def draft(
    slug: str | None,
    job: str,
    cv: str,
    opening: Any,
    tone: Any,
    length: Any,
    variant: int,
    answers_file: str | None,
    form: str,
    output: str | None,
) -> None:
    """Draft a letter from a posting and a résumé."""
    if job == cv == "-":
        raise InputError("twice", "only one of --job and --resume can be standard input; give the other as a file")
    if form in desk.BINARY and output is None and sys.stdout.isatty():
        raise InputError("terminal", f"a {form.upper()} file is not for a terminal; add -o letter.{form}")
    content = desk.content()
    posting, resume, answers = desk.posting(job), desk.resume(cv), desk.answers(answers_file, content)
    require_english(posting.lines, "posting")
    require_english(resume.lines, "resume")
    role = _role(content, slug, posting)
    letter = write_draft(
        resume, posting, role, content, opening=opening, tone=tone, length=length, answers=answers, variant=variant
    )
    envelope = address(resume, posting, answers, desk.today(), content.letter)
    _write(desk.written(letter, form, envelope), output)
    if form != "json":
        _say_what_is_missing(letter)


@main.command()
@click.argument("file")
@click.option(
    "--role",
    "slug",
    metavar="SLUG",
    help="The guide to check against; left out, the posting's title, else what holds for every role.",
)
@click.option("--job", metavar="FILE", help="The job description that the letter answers.")
@click.option("--resume", "cv", metavar="FILE", help="The résumé that goes with it.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to print."
)
@_example("firstline check letter.txt --role registered-nurse --job posting.txt")
def check(file: str, slug: str | None, job: str | None, cv: str | None, form: str) -> None:
    """Check a letter, your own or a chat model's. Status 1 where something is found."""
    content = desk.content()
    text = "\n".join(desk.document(file).lines)
    posting = desk.posting(job) if job else None
    resume = desk.resume(cv) if cv else None
    role = role_named(content, slug) if slug else _role(content, None, posting) if posting else None
    review = review_letter(text, content, role=role, posting=posting, resume=resume)
    click.echo(desk.pretty(review_data(review)) if form == "json" else _told(review, text, role), nl=False)
    sys.exit(_FOUND if review.findings else 0)


@main.command("read-resume")
@click.argument("file")
@_example("firstline read-resume cv.pdf")
def read_resume(file: str) -> None:
    """Show what is understood of a résumé, as JSON."""
    from generator.outputs.resume_json import resume_json

    click.echo(desk.pretty(resume_json(desk.resume(file))), nl=False)


@main.command("read-job")
@click.argument("file")
@_example("firstline read-job posting.txt")
def read_job(file: str) -> None:
    """Show what is understood of a posting, as JSON."""
    from generator.outputs.posting_json import posting_json

    click.echo(desk.pretty(posting_json(desk.posting(file))), nl=False)


@main.command()
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="What to print."
)
@_example("firstline roles --format json")
def roles(form: str) -> None:
    """List the guides: slug, title, family."""
    rows = [{"slug": role.slug, "title": role.title, "family": role.family} for role in desk.content().roles]
    if form == "json":
        click.echo(desk.pretty(rows), nl=False)
        return
    width = [max(len(row[key]) for row in rows) for key in ("slug", "title")]
    for row in rows:
        click.echo(f"{row['slug']:<{width[0]}}  {row['title']:<{width[1]}}  {row['family']}")


@main.command()
@click.argument("folder", required=False, metavar="[DIR]", type=click.Path(file_okay=False, path_type=Path))
@_example("firstline validate content")
def validate(folder: Path | None) -> None:
    """Name every problem in the content, file:line:col. Status 1 where there are any."""
    from generator.site.proof import validated

    report = validated(folder or desk.ROOT / FOLDER)
    for problem in report.problems:
        place = f"{problem.file}:{problem.line}:{problem.col}"
        click.echo(f"{click.style(place, bold=True)}: {problem.what}; {problem.instead}")
    click.echo(report.summary, err=bool(report.problems))
    if report.table:
        click.echo(report.table)
    sys.exit(_FOUND if report.problems else 0)


@main.command("new-role")
@click.argument("slug")
@_example("firstline new-role site-reliability-engineer")
def new_role(slug: str) -> None:
    """Write a scaffold for a new guide; `validate` then says what each part still needs."""
    from generator.content.scaffold import new_role as scaffold

    for path in scaffold(desk.ROOT / FOLDER, slug):
        click.echo(f"wrote {path.relative_to(desk.ROOT)}")
    click.echo("now run: firstline validate")


@main.command()
@_example("firstline build")
def build() -> None:
    """Compile the content to the pages in build/docs that MkDocs renders."""
    from generator.site.site import build as build_docs

    count = build_docs(desk.ROOT)
    click.echo(f"build/docs: {count}")


def _role(content: Content, slug: str | None, posting: Posting | None) -> Role:
    if slug:
        return role_named(content, slug)
    assert posting is not None
    choice = choose_role(content, posting)
    hint = " Choose another with --role." if choice.role is content.general else ""
    click.echo(click.style(f"{choice.reason}{hint}", dim=True), err=True)
    return choice.role


def _write(data: bytes, output: str | None) -> None:
    if output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        Path(output).write_bytes(data)
    except OSError as error:
        raise InputError(
            "output", f"{output}: it cannot be written ({error.strerror}); choose another place with -o"
        ) from None


def _say_what_is_missing(letter: Draft) -> None:
    """The blanks and questions, on standard error, so that a pipe gets the letter alone."""
    if not letter.blanks:
        return
    click.echo(click.style(f"\n{_count(len(letter.blanks), 'blank')} to fill before you send it:", bold=True), err=True)
    for blank in letter.blanks:
        kind = f" ({blank.signal})" if blank.signal else ""
        click.echo(f"  {click.style(blank.text, fg='yellow')}{kind} {blank.question}", err=True)
    click.echo(click.style("Answer in a file, `kind: answer` a line, and pass it with --answers.", dim=True), err=True)


def _told(review: Review, text: str, role: Role | None) -> str:
    lines = [_finding(finding, text) for finding in review.findings]
    if role:
        lines += [_row("signal", one.id, one.quote, met=one.met) for one in review.signals]
    lines += [_row("asked", one.text, one.answered_by, met=one.answered_by is not None) for one in review.asks]
    lines.append(
        f"{_count(len(review.findings), 'finding')}; {review.words} words; reading grade {review.reading_grade}"
    )
    return "\n".join(lines) + "\n"


def _finding(finding: Finding, text: str) -> str:
    line = text.count("\n", 0, finding.start) + 1
    column = finding.start - text.rfind("\n", 0, finding.start)
    level = click.style(finding.level, fg=_COLOURS[finding.level])
    words = " ".join(text[finding.start : finding.end].split())
    return f"{line}:{column} {level} {finding.message}: “{_short(words)}” [{finding.rule}]\n    why: {finding.why}\n    instead: {finding.instead}"


def _row(kind: str, name: str, quote: str | None, *, met: bool) -> str:
    mark = click.style("yes", fg="green") if met else click.style("no ", fg="yellow")
    return f"{mark} {kind} {_short(name)}" + (f": “{_short(quote)}”" if quote else "")


def _short(text: str, most: int = 110) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def run(arguments: Sequence[str] | None = None) -> None:
    """The command line as a function, for tests."""
    main(args=list(arguments) if arguments is not None else None, prog_name="firstline")
