"""A check as a page or a terminal table."""
