"""A draft as a file: text, Markdown, e-mail, DOCX, PDF and JSON; the letter's words change in none of them."""
