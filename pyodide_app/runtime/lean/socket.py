"""The names of socket that other modules use in their definitions. A page's Python opens no socket."""

AF_UNSPEC = 0
AI_PASSIVE = 1
_GLOBAL_DEFAULT_TIMEOUT = object()
