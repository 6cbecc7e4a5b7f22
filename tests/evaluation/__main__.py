"""`python -m tests.evaluation`: print the table; --check compares with the committed figures, --write commits anew."""

from __future__ import annotations

import argparse
import sys

from tests.evaluation.drafts import corpus_figures
from tests.evaluation.figure import Figure
from tests.evaluation.measure import content, measured
from tests.evaluation.table import committed, fallen, table, write


def main() -> int:
    """Exit status 1 where --check finds a figure that fell."""
    parser = argparse.ArgumentParser(prog="python -m tests.evaluation", description=__doc__)
    parser.add_argument("--check", action="store_true", help="exit 1 if a figure fell below the committed one")
    parser.add_argument("--write", action="store_true", help="commit these figures")
    parser.add_argument("--faults", metavar="KEY", help="list what lowers the figures whose key starts so")
    given = parser.parse_args()
    figures = measured(content())
    print(table(figures))
    _print_faults(figures, given.faults)
    if given.write:
        write(figures)
    if given.check:
        worse = list(fallen(figures, committed()))
        print("\n".join(worse) or "no figure fell", file=sys.stderr)
        return int(bool(worse))
    corpus = tuple(corpus_figures(content()))
    if corpus:
        print(table(corpus))
        _print_faults(corpus, given.faults)
    return 0


def _print_faults(figures: tuple[Figure, ...], key: str | None) -> None:
    for one in figures:
        if key is not None and one.key.startswith(key):
            print("\n".join((f"## {one.id}", *one.faults)), end="\n\n")


sys.exit(main())
