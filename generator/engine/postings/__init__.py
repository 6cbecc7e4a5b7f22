"""The steps of reading a posting; `engine.posting` names them in order."""
