"""Job titles and organisations: which words make a phrase one or the other."""
