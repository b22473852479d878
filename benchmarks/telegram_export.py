"""Time and memory for reading a Telegram export of 300 MB, made up here.

python benchmarks/telegram_export.py [megabytes]
"""

import json
import resource
import sys
import tempfile
import time
from collections import Counter
from itertools import count
from pathlib import Path

from sayso.read.files import read_paths

MEGABYTE = 1_000_000
SENTENCE = "Мост закрыт до осени, сообщила мэр города Анна Берг, рыбный причал откроют раньше. "
PARAGRAPH = SENTENCE * 3 + "\n\n"


def main() -> None:
    """Write the export, read it, print what it took."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "result.json"
        write_export(path, size=megabytes * MEGABYTE)
        before = peak_megabytes()
        started = time.process_time()
        kinds: Counter[str] = Counter()
        words = 0
        for document in read_paths([path]):
            kinds[type(document).__name__] += 1
            words += len(getattr(document, "text", "").split())
        seconds = time.process_time() - started
    print(f"{megabytes} MB: {dict(kinds)}, {words:,} words in {seconds:.1f} CPU seconds")
    print(f"{words / seconds:,.0f} words and {megabytes / seconds:.1f} MB per CPU second")
    print(f"peak memory {peak_megabytes():.0f} MB, {before:.0f} MB of it before reading")


def write_export(path: Path, *, size: int) -> None:
    """Write an export with plain, styled, forwarded and service messages."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{\n "name": "Порт",\n "type": "public_channel",\n "id": 7,\n "messages": [\n')
        for number in count(1):
            line = json.dumps(message(number), ensure_ascii=False, indent=1)
            file.write(line.replace("\\f", "\\x0C"))
            if number % 1_000 == 0 and file.tell() >= size:
                break
            file.write(",\n")
        file.write("\n ]\n}\n")


def message(number: int) -> dict[str, object]:
    """Return a message as Telegram Desktop writes it; one in fifty tells of an event."""
    words = f"{number}. {PARAGRAPH * (1 + number % 3)}" + "\f" * (number % 100 == 1)
    link = {"type": "link", "text": "https://example.org/port"}
    kind = "service" if number % 50 == 0 else "message"
    return {
        "id": number,
        "type": kind,
        "date": "2024-05-01T10:00:00",
        "date_unixtime": str(1_714_550_400 + number),
        "from": "Порт",
        "from_id": "channel7",
        "text": [{"type": "bold", "text": words[:20]}, words[20:], link],
        "text_entities": [
            {"type": "bold", "text": words[:20]},
            {"type": "plain", "text": words[20:]},
            link,
        ],
    }


def peak_megabytes() -> float:
    """Return the most memory that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
