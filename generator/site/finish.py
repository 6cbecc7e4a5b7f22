"""What every rendered site is given, whatever rendered it: its styles in one sheet, its policy, then the list of what is kept for use offline."""

from __future__ import annotations

from pathlib import Path

from generator.site.offline import keep_offline
from generator.site.policy import guard
from generator.site.styles import join_styles


def finish(site: str, root: Path, *, live: bool = False) -> None:
    """Finishes the site in place. `live`: it is shown while it is worked on, so nothing of it is kept."""
    join_styles(site)
    guard(site, live=live)
    if not live:
        keep_offline(site, root)
