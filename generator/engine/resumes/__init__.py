"""The steps of reading a résumé; `engine.resume` names them in order."""
