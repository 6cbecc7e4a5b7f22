"""Called by MkDocs: the pages are compiled before each build, and a change of the content starts one."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.site.site import WATCHED, build


def on_config(config: MkDocsConfig) -> None:
    """Compiles the pages."""
    build(Path(config.config_file_path).parent)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> None:
    """Watches what pages are made from in place of the pages."""
    server.unwatch(config.docs_dir)
    for folder in WATCHED:
        server.watch(str(Path(config.config_file_path).parent / folder))
