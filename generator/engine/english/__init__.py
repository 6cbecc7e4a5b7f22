"""English as résumés write it: verbs, articles, sentences; closed lists, no library."""
