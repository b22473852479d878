"""An index of passages on disk: opened in milliseconds, appended to, safe against a kill."""
