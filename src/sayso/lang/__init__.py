"""What sayso knows of each language, as data tables."""
