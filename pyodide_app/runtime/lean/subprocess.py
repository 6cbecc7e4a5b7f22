"""The names of subprocess that other modules use in their definitions. A page's Python starts no process."""

PIPE = -1
STDOUT = -2
DEVNULL = -3
