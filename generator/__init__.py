"""Firstline: cover-letter guides, and letters written from facts that are the person's own."""

__version__ = "0.1.0"
