#!/usr/bin/env python3
"""Score a checker against a gold list of planted contradictions.

    score.py [options] CHECKER [ARGUMENT...]

The checker runs once over all documents and prints one JSON object per document (`taizhang check --format json`).

  --split tune|hold|all   which part of the gold list (default all; documents without a split belong to every part)
  --gold PATH             gold list (default: gold.json beside this file)
  --docs DIR              documents (default: corpus/ beside the gold list, else docs/)
  --list                  print what was missed and every false error
  --json PATH             write the figures of this run as JSON
  --quiet                 print the summary lines only

A planted defect is found when an error or a warning shows one of its figures in the evidence, on the line of that figure or
next to it (a hard-wrapped paragraph counts as one place). Text defects (residue, repeated paragraphs, numbering) are found
when line and wording meet; a missing section when its name is in the message. An error is true when it touches a planted
defect of its document, otherwise false. Notes do not count.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time
import unicodedata
from collections import OrderedDict
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
NUMBER = re.compile(r"\d+(?:\.\d+)?")


def plain(text):
    """Full-width forms folded, thousands separators and all blanks gone."""
    folded = unicodedata.normalize("NFKC", str(text))
    folded = re.sub(r"(?<=\d)[ \u3000](?=[\d.])", "", folded)
    folded = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", folded)
    return re.sub(r"\s+", "", folded)


def numbers(text):
    """Every number in a text, once with blanks between digits joined and once as written."""
    written = re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "", unicodedata.normalize("NFKC", str(text)))
    return {Decimal(n) for n in NUMBER.findall(plain(text)) + NUMBER.findall(written)}


def shows(figure, text):
    """Whether an evidence text shows a figure: as a number, or as a phrase when it is no single number."""
    own = NUMBER.findall(plain(figure))
    if len(own) == 1:
        value, have = Decimal(own[0]), numbers(text)
        return value in have or ("%" in plain(figure) and value / 100 in have)
    wanted, given = plain(figure), plain(text)
    return wanted in given or (len(given) >= 2 and given in wanted and not (given.isdigit() and len(given) < 4))


def share_words(one, other, length=6):
    """Whether two texts have a run of `length` characters in common."""
    a, b = plain(one), plain(other)
    return any(a[i:i + length] in b for i in range(len(a) - length + 1))


def evidence(finding):
    entries = finding.get("evidence") or []
    entries = [entries] if isinstance(entries, dict) else entries
    return [e if isinstance(e, dict) else {"text": str(e)} for e in entries]


def touches(defect, finding, figures):
    """Whether a finding touches one of `figures` of a planted defect."""
    words = plain(finding.get("message", "")) + "".join(plain(e.get("text") or "") for e in evidence(finding))
    if any(len(key) > 2 and plain(key) in words for key in defect["keys"]):
        return True
    for entry in evidence(finding):
        text, line = str(entry.get("text") or ""), entry.get("line")
        if not isinstance(line, int):
            continue
        for spot in defect["spots"]:
            if spot["figure"] not in figures or not spot["lo"] - 1 <= line <= spot["hi"] + 1:
                continue
            if defect["mode"] != "text":
                if shows(spot["figure"], text):
                    return True
                continue
            wanted, given = plain(spot["figure"]), plain(text)
            if wanted in given or (len(given) >= 2 and (given in wanted or given[:2] == wanted[:2])):
                return True
            if share_words(wanted, given):
                return True
    return False


class Score:
    """What one run found, by category and by document."""

    def __init__(self):
        self.categories = OrderedDict()
        self.missed, self.false, self.dirty, self.unanswered = [], [], [], []
        self.true = self.clean = self.documents = self.warnings = 0
        self.seconds = 0.0

    def add(self, number, gold, findings):
        self.documents += 1
        self.clean += gold["clean"]
        loud = [f for f in findings if str(f.get("severity", "")).lower() in ("error", "warning")]
        if gold["clean"]:
            self.warnings += sum(str(f.get("severity", "")).lower() == "warning" for f in loud)
        for defect in gold["defects"]:
            count = self.categories.setdefault(defect["category"], [0, 0])
            count[1] += 1
            if any(touches(defect, f, defect["at_least_one_of"]) for f in loud):
                count[0] += 1
            else:
                self.missed.append((defect["id"], defect["category"], defect["sub"], defect["note"]))
        for finding in loud:
            if str(finding.get("severity", "")).lower() != "error":
                continue
            if any(touches(d, finding, d["figures"]) for d in gold["defects"]):
                self.true += 1
            else:
                self.false.append((number, finding.get("rule"), finding.get("message")))
                if gold["clean"] and number not in self.dirty:
                    self.dirty.append(number)

    @property
    def planted(self):
        return sum(count[1] for count in self.categories.values())

    @property
    def found(self):
        return sum(count[0] for count in self.categories.values())

    @property
    def recall(self):
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self):
        errors = self.true + len(self.false)
        return self.true / errors if errors else 1.0

    def summary(self):
        return {
            "documents": self.documents, "clean": self.clean, "planted": self.planted, "found": self.found,
            "recall": round(self.recall, 4), "errors": self.true + len(self.false), "false_errors": len(self.false),
            "precision": round(self.precision, 4), "clean_with_error": len(self.dirty),
            "warnings_in_clean": self.warnings,
            "unanswered": len(self.unanswered), "seconds": round(self.seconds, 2),
            "categories": {name: {"found": c[0], "planted": c[1]} for name, c in self.categories.items()},
        }


def run(checker, paths):
    """The findings by file name, and the seconds it took."""
    started = time.time()
    answer = subprocess.run(checker + paths, stdout=subprocess.PIPE)
    seconds = time.time() - started
    found = {}
    for line in answer.stdout.decode("utf-8", "replace").splitlines():
        try:
            report = json.loads(line)
            found[os.path.basename(report["document"])] = report.get("findings") or []
        except (ValueError, KeyError, TypeError):
            continue
    return found, seconds


def score(checker, gold_path, docs, split="all"):
    with open(gold_path, encoding="utf-8") as source:
        gold = json.load(source)
    chosen = [n for n in sorted(gold) if split == "all" or gold[n].get("split", split) == split]
    result = Score()
    found, result.seconds = run(checker, [os.path.join(docs, f"{n}.txt") for n in chosen])
    for number in chosen:
        if f"{number}.txt" not in found:
            result.unanswered.append(number)
        result.add(number, gold[number], found.get(f"{number}.txt", []))
    return result


def percent(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    - "


def show(result, listing=False, quiet=False):
    print(f"documents {result.documents} (clean {result.clean}), not answered {len(result.unanswered)}, {result.seconds:.1f} s")
    if not quiet:
        for name, (found, planted) in sorted(result.categories.items(), key=lambda item: (-item[1][1], item[0])):
            print(f"  {name:12} {found:3} / {planted:3}  {percent(found, planted)}")
    errors = result.true + len(result.false)
    print(f"recall     {result.found:3} / {result.planted:3}  {percent(result.found, result.planted)}")
    print(f"precision  {result.true:3} / {errors:3}  {percent(result.true, errors)}  (errors)")
    print(f"clean documents with an error  {len(result.dirty)} of {result.clean}; warnings in clean documents {result.warnings}")
    if listing:
        print("missed")
        for entry in result.missed:
            print("  ", *entry)
        print("false errors")
        for entry in result.false:
            print("  ", *entry)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=("tune", "hold", "all"), default="all")
    parser.add_argument("--gold", default=os.path.join(HERE, "gold.json"))
    parser.add_argument("--docs")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--json")
    parser.add_argument("--quiet", action="store_true")
    parser.add_argument("checker", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if not options.checker:
        parser.error("name the checker, for example: .build/release/taizhang check --fail-on never --format json")
    docs = options.docs
    if docs is None:
        beside = os.path.dirname(os.path.abspath(options.gold))
        docs = next(d for d in (os.path.join(beside, "corpus"), os.path.join(beside, "docs")) if os.path.isdir(d))
    if options.list and options.split == "hold":
        parser.error("the hold part is for numbers only: its documents are not to be tuned on")
    result = score(options.checker, options.gold, docs, options.split)
    show(result, options.list, options.quiet)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as target:
            json.dump(result.summary(), target, ensure_ascii=False, indent=1)
            target.write("\n")


if __name__ == "__main__":
    main()
