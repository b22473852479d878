"""Every error that sayso raises on purpose.

    SaysoError
    ├── InputError            something given to us cannot be used: says file, place, problem, remedy
    │   ├── ReadError         bytes that give no Document
    │   ├── LineError         a JSON line that is no value of ours
    │   └── StoreError        a folder that is no index of ours, is damaged, or is being written to
    └── MissingExtraError     an optional part of sayso is not installed

A library never exits and never logs and goes on: it raises one of these, or returns them as
`Notice` values where the rest of a batch must go on.
"""


class SaysoError(Exception):
    """Base of all errors raised on purpose by sayso."""


class InputError(SaysoError):
    """Something given to us cannot be used.

    Args:
        path: file that was read, or "<stdin>".
        problem: what was expected and what came instead.
        remedy: what the user can do about it.
        place: where in the file ("line 7", "byte 120", "message 31"); empty for the whole file.
    """

    def __init__(self, path: str, problem: str, *, remedy: str, place: str = "") -> None:
        super().__init__(path, problem, remedy, place)
        self.path = path
        self.problem = problem
        self.remedy = remedy
        self.place = place

    def __str__(self) -> str:
        where = f"{self.path}, {self.place}" if self.place else self.path
        return f"{where}: {self.problem}; {self.remedy}"


class ReadError(InputError):
    """Bytes that give no Document."""


class LineError(InputError):
    """A JSON line that is no value of ours."""


class StoreError(InputError):
    """A folder that is no index of ours, is damaged, or is being written to."""


class MissingExtraError(SaysoError):
    """An optional part of sayso is not installed."""

    def __init__(self, extra: str, needed_for: str) -> None:
        super().__init__(extra, needed_for)
        self.extra = extra
        self.needed_for = needed_for

    def __str__(self) -> str:
        return f"{self.needed_for} needs an extra: pip install 'sayso[{self.extra}]'"
