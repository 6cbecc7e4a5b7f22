"""Called by MkDocs: pages are compiled before each build; after it the site gets its policy and its offline list."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.site.finish import finish
from generator.site.site import follow, prepare, root_of


def on_config(config: MkDocsConfig) -> None:  # noqa: D103
    prepare(config, root_of(config.config_file_path))


def on_post_build(config: MkDocsConfig) -> None:  # noqa: D103
    live = str(config.site_url).startswith(f"http://{config.dev_addr}/")
    finish(config.site_dir, root_of(config.config_file_path), live=live)


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> None:  # noqa: D103
    follow(server, config.docs_dir, root_of(config.config_file_path))
