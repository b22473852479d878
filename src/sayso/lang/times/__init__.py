"""Expressions of time: where they stand in a text, and which days they mean."""
