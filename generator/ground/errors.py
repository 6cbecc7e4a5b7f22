"""What can be wrong with an input, said in words for the person who gave it."""


class InputError(Exception):
    """The input could not be used.

    `code` is a stable word for programs ("encrypted", "empty", ...); the message is one line
    that says why and what to do.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
