"""The Python runtime of the page, built from pinned inputs to the same bytes each time."""
