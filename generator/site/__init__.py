"""The edge: files and the clock, the command line, and the pages that MkDocs renders."""
