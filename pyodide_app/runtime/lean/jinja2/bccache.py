"""The names of Jinja's caches of compiled templates: a page has no folder for one, and they bring in pickle."""


class BytecodeCache: ...


class FileSystemBytecodeCache(BytecodeCache): ...


class MemcachedBytecodeCache(BytecodeCache): ...
