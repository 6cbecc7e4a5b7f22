"""Frozen values, errors and text: what every other room stands on; standard library only."""
