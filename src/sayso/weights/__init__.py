"""Trained weights, their cards and their loader; how each was made stands in `training/`."""
