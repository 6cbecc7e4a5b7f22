"""The names of urllib.request that the PDF writer stands on, which can fetch pictures. A page's Python fetches nothing."""


class Request: ...


class HTTPHandler: ...


class HTTPSHandler: ...


class HTTPRedirectHandler: ...


class ProxyHandler: ...


def build_opener(*_):
    raise OSError("a page's Python opens no connection")
