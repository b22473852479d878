"""What statements do, as each language's verbs and forms show it."""
