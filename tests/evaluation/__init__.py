"""How well papers are read, letters written and reviewed, in figures; `python -m tests.evaluation`."""
