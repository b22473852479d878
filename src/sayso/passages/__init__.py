"""What an index of passages is made of, in memory and on disk alike; pure."""
