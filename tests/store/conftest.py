"""Fixtures of the store's tests."""

import os

import pytest


@pytest.fixture(autouse=True, scope="session")
def no_power_is_cut():
    """Let nothing wait for the disk, which takes up to 50 ms a file: no test cuts the power."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        yield
