#!/usr/bin/env python3
"""Change one figure of a report and see whether the checker names it.

    mutate.py --binary BIN [--hand FILE --reports DIR] [--held PATH...] [--list] [--json FILE]

--hand FILE   a list of figures chosen by hand (report, line, figure, occurrence, replacement) in the reports of DIR;
              independent of what the checker itself holds true
--held PATH   documents or folders; every figure of every relation that the checker holds true (`BIN relations`) is changed
              at least once: a digit, two digits swapped, the decimal point moved, 万 dropped or added, a word of direction
--clean GOLD  folders given to --held are read through this gold list: only its clean documents (of --split) are taken

A mutation is found when the changed report has an error or a warning that the untouched report has not, and its evidence
shows the changed figure on that line or the next one. The choice of changes is the same in every run.
"""
import argparse
import hashlib
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import unicodedata
from collections import OrderedDict
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
BATCH = 200
OPPOSITES = {
    "增加": "减少", "增长": "下降", "上升": "下降", "提高": "降低", "减少": "增加", "下降": "增长", "降低": "提高",
    "超出": "低于", "高于": "低于", "低于": "高于", "多": "少",
}
CHANGE_WORDS = ("growth", "direction", "difference")
# Where the last digit counts as much as the first.
EXACT_KINDS = ("sum", "difference", "restatement", "tableTotal", "totalScore", "weights", "formula", "enumeration")


def decoded(path):
    with open(path, "rb") as source:
        raw = source.read()
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ValueError(f"cannot decode {path}")


def canonical(text):
    folded = unicodedata.normalize("NFKC", text)
    return re.sub(r"\s+", "", re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", folded))


def number_of(text):
    """The single number in a text, with its sign, or None."""
    found = re.findall(r"-?\d+(?:\.\d+)?", canonical(text))
    return Decimal(found[0]) if len(found) == 1 else None


class Mutant:
    """One changed copy of a report."""

    def __init__(self, report, kind, text, line, figure, shown, change):
        self.report, self.kind, self.text, self.line = report, kind, text, line
        self.figure, self.shown, self.change = figure, shown, change
        self.found = False

    def is_named_by(self, finding):
        for entry in finding.get("evidence") or []:
            line = entry.get("line")
            if not isinstance(line, int) or abs(line - self.line) > 1:
                continue
            given, wanted = number_of(str(entry.get("text") or "")), number_of(self.shown)
            if wanted is not None and given is not None:
                if abs(given) == abs(wanted):
                    return True
            elif canonical(self.shown) in canonical(str(entry.get("text") or "")):
                return True
        return False


def check(binary, paths):
    """The loud findings of every path."""
    found = {}
    for start in range(0, len(paths), BATCH):
        part = paths[start:start + BATCH]
        command = [binary, "check", "--fail-on", "never", "--format", "json", *part]
        answer = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for line in answer.stdout.decode("utf-8", "replace").splitlines():
            try:
                report = json.loads(line)
                found[report["document"]] = [
                    f for f in report.get("findings") or [] if f.get("severity") in ("error", "warning")]
            except (ValueError, KeyError):
                continue
    return found


def key(finding):
    places = tuple((e.get("text"), e.get("line")) for e in finding.get("evidence") or [])
    return finding.get("rule"), finding.get("severity"), places


def judge(binary, mutants):
    """Runs the checker on the untouched and on the changed reports and marks what was found."""
    with tempfile.TemporaryDirectory() as folder:
        originals, copies = OrderedDict(), []
        for report in OrderedDict.fromkeys(m.report for m in mutants):
            originals[report] = os.path.join(folder, f"original-{len(originals)}.txt")
            with open(originals[report], "w", encoding="utf-8", newline="") as target:
                target.write(decoded(report))
        for index, mutant in enumerate(mutants):
            copies.append(os.path.join(folder, f"mutant-{index}.txt"))
            with open(copies[-1], "w", encoding="utf-8", newline="") as target:
                target.write(mutant.text)
        before, after = check(binary, list(originals.values())), check(binary, copies)
        for mutant, copy in zip(mutants, copies):
            known = {key(f) for f in before.get(originals[mutant.report], [])}
            fresh = [f for f in after.get(copy, []) if key(f) not in known]
            mutant.found = any(mutant.is_named_by(f) for f in fresh)


def occurrence(line, figure, index):
    """Where the figure stands in the line for the `index`th time, never inside a longer number."""
    before = r"(?<![\d.,])" if figure[0].isdigit() else ""
    behind = r"(?!\d|[.,]\d|%)" if figure[-1].isdigit() else ""
    places = [m.span() for m in re.finditer(before + re.escape(figure) + behind, line)]
    return places[index - 1] if len(places) >= index else None


def by_hand(list_path, folder):
    """The mutants of the list; entries whose line is not the one meant are told and left out."""
    with open(list_path, encoding="utf-8") as source:
        entries = json.load(source)
    files = {name[:3]: os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.endswith(".txt")}
    mutants, stale = [], []
    for entry in entries:
        path = files.get(entry["report"])
        lines = decoded(path).split("\n") if path else []
        line = lines[entry["line"] - 1] if entry["line"] <= len(lines) else ""
        anchor = hashlib.sha256(re.sub(r"\s", "", line).encode()).hexdigest()[:12]
        place = occurrence(line, entry["figure"], entry["occurrence"])
        if anchor != entry["anchor"] or place is None:
            stale.append(entry)
            continue
        start, end = place
        lines[entry["line"] - 1] = line[:start] + entry["replacement"] + line[end:]
        mutants.append(Mutant(
            path, entry["relation"], "\n".join(lines), entry["line"], entry["figure"], entry["replacement"], "by hand"))
    return mutants, stale


def grouped(text):
    """The number with thousands separators where they belong."""
    whole, dot, decimals = text.replace(",", "").partition(".")
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", whole) + dot + decimals


def is_rough(before, behind):
    """Whether the figure is only about right (近、约、余、多): then a small change contradicts nothing."""
    return bool(re.search(r"[近约超达]$", before.rstrip()) or re.match(r"\s*[万亿]?\s*\w?[余多]", behind))


def changes(text, kind, before, rest, draw):
    """Replacements for a written number: (name, new text, whether 万 behind it is dropped or added)."""
    digits = [i for i, c in enumerate(text) if c.isdigit()]
    if not digits:
        return
    ascii_text = [unicodedata.normalize("NFKC", c) if c.isdigit() else c for c in text]
    first, last = digits[0], digits[-1]
    if kind == "grade":
        yield "digit", "55", None
        return
    if kind == "score":
        # More than any weight: a lower score may have a reason that stands elsewhere.
        yield "digit", "9" + text if ascii_text[first] == "9" else text[:first] + "9" + text[first + 1:], None
        return
    if kind == "date":
        yield "digit", text[:last] + str((int(ascii_text[last]) + draw.choice((1, 9))) % 10) + text[last + 1:], None
        return
    exact = kind in EXACT_KINDS and not is_rough(before, rest)
    place = digits[draw.randrange(len(digits))] if exact else first
    old = int(ascii_text[place])
    # Parts that were rounded may miss their total by a unit or two of the last decimal.
    apart = 4 if place == last and "." in text else 1
    choices = [d for d in range(10) if abs(d - old) >= apart and not (place == first and d == 0)]
    yield "digit", text[:place] + str(choices[draw.randrange(len(choices))]) + text[place + 1:], None
    pairs = [(a, b) for a, b in zip(digits, digits[1:]) if ascii_text[a] != ascii_text[b] and ascii_text[b] != "0"]
    pairs = pairs if exact else [pair for pair in pairs if pair[0] == first]
    if pairs:
        a, b = pairs[draw.randrange(len(pairs))]
        swapped = list(text)
        swapped[a], swapped[b] = swapped[b], swapped[a]
        yield "swap", "".join(swapped), None
    dot = text.find(".")
    if dot > 0 and len(text) > dot + 2 and text[dot + 1].isdigit() and text[dot + 2].isdigit():
        moved = text[:dot] + text[dot + 1] + "." + text[dot + 2:]
        yield "point", grouped(moved) if "," in text else moved, None
    if kind not in ("totalScore", "weights", "enumeration"):
        if rest.lstrip(" ").startswith("万元"):
            yield "万", text, "drop"
        elif rest.lstrip(" ").startswith("元"):
            yield "万", text, "add"


def part_changes(relation, figure):
    """A part grows beyond its whole, a whole shrinks below its part; anything else would contradict nothing."""
    others = [f for f in [relation["subject"]] + relation["operands"] if "start" in f and f["start"] != figure["start"]]
    own, other = number_of(figure["text"]), number_of(others[0]["text"]) if others else None
    if own is None or other is None:
        return
    is_whole = own > other or (own == other and figure["start"] < others[0]["start"])
    if not is_whole:
        yield "digit", "9" + figure["text"], None
        return
    for digit in "12345678":
        shrunk = re.sub(r"\d", digit, figure["text"], count=1)
        value = number_of(shrunk)
        if shrunk != figure["text"] and value is not None and value < other:
            yield "digit", shrunk, None
            return


def of_relations(binary, paths):
    """Mutants of every figure of every relation that the checker holds true."""
    answer = subprocess.run([binary, "relations", *paths], stdout=subprocess.PIPE)
    sources = {path: decoded(path).encode("utf-8") for path in paths}
    mutants, seen, strange = [], set(), 0
    for row in answer.stdout.decode("utf-8", "replace").splitlines():
        relation = json.loads(row)
        if relation["verdict"] != "held":
            continue
        kind, source = relation["kind"], sources[relation["document"]]
        figures = [relation["subject"]] if kind in ("score", "grade", "direction") else (
            [relation["subject"]] + relation["operands"])
        for index, figure in enumerate(figures):
            if "start" not in figure:
                continue
            start, end = figure["start"], figure["end"]
            if source[start:end].decode("utf-8", "replace") != figure["text"]:
                strange += 1
                continue
            identity = (relation["document"], kind, start)
            if identity in seen:
                continue
            seen.add(identity)
            draw = random.Random(f"{os.path.basename(relation['document'])}:{kind}:{start}")
            mutants += figure_mutants(relation, source, figure, index == 0, draw)
    return mutants, strange


def figure_mutants(relation, source, figure, is_subject, draw):
    path, kind = relation["document"], relation["kind"]
    start, end, text = figure["start"], figure["end"], figure["text"]
    before, behind = source[:start].decode("utf-8", "replace"), source[end:].decode("utf-8", "replace")

    def mutant(name, new_before, new, new_behind):
        return Mutant(path, kind, new_before + new + new_behind, figure["line"], text, new, name)

    made = []
    if kind in CHANGE_WORDS and is_subject:
        near = before[-12:]
        word = max((w for w in OPPOSITES if len(w) > 1 and w in near), key=near.rfind, default=None)
        if word and not re.search(r"[。；]", near[near.rfind(word):]):
            at = len(before) - len(near) + near.rfind(word)
            made.append(mutant("direction", before[:at] + OPPOSITES[word] + before[at + len(word):], text, behind))
    if kind == "direction":
        return made
    if kind == "part":
        options = list(part_changes(relation, figure))
    else:
        options = list(changes(text, kind, before, behind, draw))
    if not options:
        return made
    chosen = [options[0]] if len(options) == 1 else [options[0], options[1 + draw.randrange(len(options) - 1)]]
    for name, new, slip in chosen:
        if slip == "drop":
            made.append(mutant(name, before, new, behind.replace("万", "", 1)))
        elif slip == "add":
            made.append(mutant(name, before, new, "万" + behind))
        elif new != text:
            made.append(mutant(name, before, new, behind))
    return made


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    - "


def table(title, mutants, listing):
    print(f"\n{title}")
    for name, of in (("report", lambda m: os.path.basename(m.report)), ("relation", lambda m: m.kind),
                     ("change", lambda m: m.change)):
        groups = OrderedDict()
        for m in mutants:
            groups.setdefault(of(m), []).append(m)
        if name == "report" and len(groups) > 12:
            continue
        for group in sorted(groups):
            hit = sum(m.found for m in groups[group])
            print(f"  {name:9} {group[:34]:36} {hit:5} / {len(groups[group]):5}  {percent(hit, len(groups[group]))}")
    hit = sum(m.found for m in mutants)
    print(f"  {'all':46} {hit:5} / {len(mutants):5}  {percent(hit, len(mutants))}")
    if listing:
        for m in mutants:
            if not m.found:
                print(f"  missed {os.path.basename(m.report)[:3]} line {m.line} {m.kind} {m.change}: {m.figure} -> {m.shown}")
    return hit


def documents(paths, gold_path, split):
    """The text files behind the paths; in a folder with a gold list only its clean documents."""
    clean = None
    if gold_path:
        with open(gold_path, encoding="utf-8") as source:
            clean = {
                f"{n}.txt" for n, g in json.load(source).items() if g["clean"] and split in ("all", g.get("split", split))}
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        for name in sorted(os.listdir(path)):
            if name.endswith(".txt") and (clean is None or name in clean):
                yield os.path.join(path, name)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=".build/release/taizhang")
    parser.add_argument("--hand")
    parser.add_argument("--reports")
    parser.add_argument("--held", nargs="*", default=[])
    parser.add_argument("--clean")
    parser.add_argument("--split", choices=("tune", "hold", "all"), default="all")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--json")
    options = parser.parse_args()
    result = {}
    if options.hand:
        if not options.reports:
            parser.error("--hand needs --reports")
        mutants, stale = by_hand(options.hand, options.reports)
        judge(options.binary, mutants)
        result["hand"] = [table("Figures chosen by hand, one changed at a time", mutants, options.list), len(mutants)]
        if stale:
            print(f"  {len(stale)} entries do not fit the reports found and were left out")
    if options.held:
        paths = list(documents(options.held, options.clean, options.split))
        mutants, strange = of_relations(options.binary, paths)
        judge(options.binary, mutants)
        title = f"Figures of held relations in {len(paths)} documents, one changed at a time"
        result["held"] = [table(title, mutants, options.list), len(mutants)]
        if strange:
            print(f"  {strange} figures whose place does not lead back to their text")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as target:
            json.dump(result, target)
            target.write("\n")


if __name__ == "__main__":
    sys.exit(main())
