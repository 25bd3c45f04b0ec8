"""What Taizhang and JioNLP make of the same texts: compare.py TAIZHANG CASES

Right means: every amount with its value in yuan, an open bound as open, and no amount or document number taken for a date.
The expected readings stand in the cases; what each tool reads is computed here.
"""

import json
import subprocess
import sys
import tempfile

import jionlp


def taizhang(binary, text):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(text + "\n")
        file.flush()
        lines = subprocess.run([binary, "bench", "list", file.name], capture_output=True, text=True).stdout.splitlines()
    money, dates = [], []
    for line in lines:
        kind, approximator, written, lower, upper, value = line.split("\t")
        if kind == "money":
            ends = (float(lower), float(upper))
            if approximator == "atLeast":
                money.append([float(value), None])
            elif approximator == "range":
                money.append([ends[0], ends[1]])
            else:
                money.append([float(value), float(value)])
        elif kind in ("date", "year", "time"):
            dates.append(written)
    return money, dates


def jio(text):
    money = []
    for found in jionlp.ner.extract_money(text):
        number, definition = found["detail"]["num"], found["detail"]["definition"]
        if isinstance(number, list):
            money.append([float(number[0]), float(number[1])])
        elif definition == "blur+":
            money.append([float(number), None])
        else:
            money.append([float(number), float(number)])
    # Words like 年初 are times by its own definition; only figures are compared.
    dates = [found["text"] for found in jionlp.ner.extract_time(text)]
    return money, [date for date in dates if any(letter.isdigit() for letter in date)]


def shown(reading):
    money = [
        "≥ %g" % low if high is None else "%.12g" % low if low == high else "%g–%g" % (low, high)
        for low, high in reading[0]
    ]
    return "元; ".join(money) + "元" * bool(money) + "".join(f" 日期「{date}」" for date in reading[1])


def main():
    cases = json.load(open(sys.argv[2], encoding="utf-8"))
    right = [0, 0]
    for case in cases:
        expected = (case["money"], case["dates"])
        print(f"  {case['text']}")
        for index, (name, reading) in enumerate([("Taizhang", taizhang(sys.argv[1], case["text"])), ("JioNLP", jio(case["text"]))]):
            correct = reading[0] == expected[0] and reading[1] == expected[1]
            right[index] += correct
            print(f"    {name:<9}{'right' if correct else 'WRONG'}  {shown(reading)}")
    print(f"right: Taizhang {right[0]} of {len(cases)}, JioNLP {right[1]} of {len(cases)}")


main()
