"""The names of http.client that the PDF writer stands on, which can fetch pictures. A page's Python fetches nothing."""


class HTTPConnection: ...


class HTTPSConnection(HTTPConnection): ...
