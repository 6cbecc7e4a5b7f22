"""Tests of the letter as files."""
