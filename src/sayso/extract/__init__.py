"""A Document in, its Statements out; pure."""
