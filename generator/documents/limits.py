"""How much is read of any input; every limit stands here, and in the message that states it."""

BYTES = 10 * 1024 * 1024
"""A file."""
TEXT = 1024 * 1024
"""A text, pasted or in a file, or what a PDF or DOCX holds: characters."""
PAGES = 50
"""A PDF."""
UNZIPPED = 40 * 1024 * 1024
"""What is read of a DOCX, unpacked: bytes."""
