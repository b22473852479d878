"""Documents and folders for the tests of the store."""

from sayso.model import Document
from sayso.store.writing import create_index, index_writer


def document(number, text=None, **fields):
    return Document(id=f"d{number}", text=text or f"pump number {number} stands", **fields)


def index_of(folder, *groups, embed=None):
    """Make an index to which each group of documents was added by itself."""
    create_index(folder)
    with index_writer(folder) as writer:
        for group in groups:
            writer.add(group, embed=embed)
    return folder


def files_of(folder):
    return sorted(path.name for path in folder.iterdir())
