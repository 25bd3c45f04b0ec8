"""Builds the benchmark corpus from sample reports: corpus.py OUT SAMPLES [MEGABYTES]

OUT/reports/*.txt    reports of the size of the samples, MEGABYTES together (50 unless told)
OUT/all.txt          the same bytes in one file
OUT/report-5mb.txt   one report of 5 MB
OUT/slice.txt        the first 200 KB of all.txt, for slow tools

Every copy differs: one number in ten is replaced by another of the same length. No randomness of the machine is used.
"""

import hashlib
import pathlib
import re
import sys

NUMBER = re.compile(r"\d+")


def varied(text, copy):
    """The text with one distinct number in ten replaced; the same number always by the same."""
    chosen = {}

    def replacement(match):
        number = match.group()
        if number not in chosen:
            digest = hashlib.sha256(f"{copy} {number}".encode()).digest()
            keep = len(number) < 2 or digest[0] % 10 != 0
            rest = str(int.from_bytes(digest[1:9], "big"))[: len(number) - 1]
            chosen[number] = number if keep else number[0] + rest.ljust(len(number) - 1, "7")
        return chosen[number]

    return NUMBER.sub(replacement, text)


def main():
    out = pathlib.Path(sys.argv[1])
    limit = int(sys.argv[3] if len(sys.argv) > 3 else 50) * 1_000_000
    samples = []
    for path in sorted(pathlib.Path(sys.argv[2]).rglob("*.txt")):
        try:
            samples.append(path.read_bytes().decode("utf-8"))
        except UnicodeDecodeError:
            continue
    if not samples:
        sys.exit(f"no UTF-8 text in {sys.argv[2]}")
    reports = out / "reports"
    reports.mkdir(parents=True, exist_ok=True)
    for old in reports.glob("*.txt"):
        old.unlink()
    size = copy = 0
    large = bytearray()
    with open(out / "all.txt", "wb") as everything:
        while size < limit:
            for sample in samples:
                data = (varied(sample, copy).rstrip("\n") + "\n").encode()
                (reports / f"{copy:05d}.txt").write_bytes(data)
                everything.write(data)
                size += len(data)
                copy += 1
                if len(large) < 5_000_000:
                    large += data
                if size >= limit:
                    break
    (out / "report-5mb.txt").write_bytes(large[:5_000_000].decode("utf-8", "ignore").encode())
    with open(out / "all.txt", "rb") as everything:
        (out / "slice.txt").write_bytes(everything.read(200_000).decode("utf-8", "ignore").encode())
    print(f"corpus: {copy} reports, {size / 1e6:.1f} MB, from {len(samples)} samples")


main()
