"""Statements and an index in, Traces out; pure."""
