"""YAML to frozen values, every problem named by file, line and column; and values to the browser's bundle."""
