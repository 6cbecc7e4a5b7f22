"""The letter engine: résumé and posting in, draft and review out; standard library and Jinja2 only."""
