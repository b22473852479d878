"""Bytes in, Documents out."""
