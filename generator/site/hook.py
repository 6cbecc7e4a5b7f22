"""Called by MkDocs: pages are compiled before each build, the policy is set after it, a change of what made them starts one."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.site.policy import guard
from generator.site.site import build, follow, root_of


def on_config(config: MkDocsConfig) -> None:  # noqa: D103
    build(root_of(config.config_file_path))


def on_post_build(config: MkDocsConfig) -> None:  # noqa: D103
    guard(config.site_dir, live=str(config.site_url).startswith(f"http://{config.dev_addr}/"))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> None:  # noqa: D103
    follow(server, config.docs_dir, root_of(config.config_file_path))
