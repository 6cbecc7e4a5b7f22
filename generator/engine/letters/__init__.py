"""The steps of writing a letter; `engine.letter` names them in order."""
