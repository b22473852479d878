"""What names of people, bodies and offices are called in the languages we know, a line for each."""
