"""Values that several tests of reading use."""

import pytest

from sayso.model import Document


@pytest.fixture
def article():
    return Document(id="a", text="The bridge is closed.")
