"""Fixtures for the whole tree."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of corpora beside the checkout; they are not part of the project."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the corpora in {SHARED}, which are not part of the project")
    return SHARED
