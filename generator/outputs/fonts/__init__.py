"""The typeface of the PDF; in the page it comes with the library that writes PDF."""
