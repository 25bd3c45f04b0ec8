#!/usr/bin/env python3
"""Prove the gold list: every relation of a clean passage holds, every planted one is broken.

    verify.py            exit 0 when all of it is right

In a relation a number stands as written in the document, `#` before it marks one that is not a figure of the document
(a factor, a corrected value); `~2` means equal after rounding the left side to two decimals, half up.
"""
import json
import os
import re
import sys
import unicodedata
from decimal import Decimal
from fractions import Fraction

HERE = os.path.dirname(os.path.abspath(__file__))
RELATION = re.compile(r"^(.*?)\s(==|!=|<=|>=|<|>|~\d)\s(.*)$")


def figures(text):
    folded = re.sub(r"(?<=\d),(?=\d{3})", "", unicodedata.normalize("NFKC", text))
    return {Decimal(n) for n in re.findall(r"\d+(?:\.\d+)?", folded)}


def value(side):
    """The exact value of one side; only numbers, brackets and the four operators are let through."""
    if not re.fullmatch(r"[\d.#+\-*/() ]+", side):
        raise ValueError(f"not an arithmetic expression: {side}")
    return eval(re.sub(r"#?(\d+(?:\.\d+)?)", r'Fraction("\1")', side), {"Fraction": Fraction})


def rounded(number, places):
    scale = 10 ** places
    sign = 1 if number >= 0 else -1
    return sign * Fraction((abs(number) * scale + Fraction(1, 2)).__floor__(), scale)


def holds(relation):
    left, sign, right = RELATION.match(relation).groups()
    a, b = value(left), value(right)
    if sign[0] == "~":
        return rounded(a, int(sign[1])) == b
    return {"==": a == b, "!=": a != b, "<=": a <= b, ">=": a >= b, "<": a < b, ">": a > b}[sign]


def faults(number, gold, text):
    have = figures(text)
    lines = text.split("\n")
    for relation in gold.get("holds", []):
        if not holds(relation):
            yield f"{number}: does not hold: {relation}"
    for relation in gold.get("holds", []) + [d["relation"] for d in gold["defects"] if d["relation"]]:
        for mark, figure in re.findall(r"(#?)(\d+(?:\.\d+)?)", RELATION.sub(r"\1 \3", relation)):
            if not mark and Decimal(figure) not in have:
                yield f"{number}: {figure} of {relation} is not in the document"
    for defect in gold["defects"]:
        if defect["relation"] and holds(defect["relation"]):
            yield f"{defect['id']}: holds: {defect['relation']}"
        for spot in defect["spots"]:
            if spot["figure"] not in "".join(lines[spot["lo"] - 1:spot["hi"]]):
                yield f"{defect['id']}: {spot['figure']} is not on line {spot['line']}"
    if gold["clean"] != (not gold["defects"]):
        yield f"{number}: clean and defects disagree"


def main():
    with open(os.path.join(HERE, "gold.json"), encoding="utf-8") as source:
        gold = json.load(source)
    wrong = []
    for number in sorted(gold):
        with open(os.path.join(HERE, "corpus", f"{number}.txt"), encoding="utf-8") as source:
            wrong += faults(number, gold[number], source.read())
    for fault in wrong:
        print(fault)
    planted = sum(len(g["defects"]) for g in gold.values())
    relations = sum(len(g.get("holds", [])) for g in gold.values())
    print(f"documents {len(gold)}, planted {planted}, held relations proved {relations}, faults {len(wrong)}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
