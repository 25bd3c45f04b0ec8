"""Runs the checker over hostile inputs: time, peak memory and outcome of each, one line a run.

torture.py BINARY [--only WORD] [--quick] [--seeds N]

An input passes when the program ends by itself with exit status 0, 1 or 3, within 10 s (60 s above 10 MB) and within
three times its size and 64 MiB of memory; what it writes as JSON must be JSON.
"""

import argparse
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time

MB = 1_000_000
MIB = 1 << 20
SAMPLES = pathlib.Path(__file__).resolve().parent.parent / "Samples"
COMMANDS = {
    "check json": ["check", "--fail-on", "never", "--format", "json"],
    "check text": ["check", "--fail-on", "never", "--format", "text"],
    "figures json": ["figures", "--format", "json"],
    "figures text": ["figures"],
    "text": ["text"],
    "relations": ["relations"],
}


def up_to(size, piece):
    """`piece` repeated to `size` bytes, never cut."""
    piece = piece.encode() if isinstance(piece, str) else piece
    return piece * max(1, size // len(piece))


def sample(name="03-narrative-scored-clean.txt"):
    return (SAMPLES / name).read_bytes()


def numbered(size, make):
    parts, total, i = [], 0, 0
    while total < size:
        part = make(i).encode()
        parts.append(part)
        total += len(part)
        i += 1
    return b"".join(parts)


def table(rows, columns, separator="\t", head=None, wrap=("", "")):
    names = head or [f"指标{c}" for c in range(columns)]
    lines = [wrap[0] + separator.join(names) + wrap[1]]
    if wrap[0]:
        lines.append(wrap[0] + separator.join(["---"] * columns) + wrap[1])
    for r in range(rows):
        lines.append(wrap[0] + separator.join(str((r * 7919 + c * 104729) % 99991) for c in range(columns)) + wrap[1])
    return ("\n".join(lines) + "\n").encode()


def form(rows):
    lines = ["一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施"]
    for r in range(rows):
        lines.append(f"产出指标\t数量指标\t培训班次{r}\t≥{r % 97}场\t{r % 89}场\t{r % 13}\t{r % 11}\t")
    return ("\n".join(lines) + "\n").encode()


def noise(size, seed=1):
    return random.Random(seed).randbytes(size)


def large():
    """Large inputs by name: a function that makes each."""
    prose = "甲项目支出{}万元，比上年增加{}万元，增长{}%，占预算{}万元的{}%，"
    return {
        "nothing": lambda: b"",
        "1 byte": lambda: b"7",
        "byte order mark only": lambda: b"\xef\xbb\xbf",
        "10 MB of newlines": lambda: b"\n" * (10 * MB),
        "10 MB of blanks": lambda: b" " * (10 * MB),
        "10 MB of tabs": lambda: b"\t" * (10 * MB),
        "10 MB of NUL": lambda: bytes(10 * MB),
        "10 MB of 0xFF": lambda: b"\xff" * (10 * MB),
        "100 MB of digits": lambda: b"1234567890" * (10 * MB),
        "100 MB of digits and commas": lambda: b"123,456," * (100 * MB // 8),
        "100 MB of digits and blanks": lambda: b"1234 5678 " * (10 * MB),
        "100 MB of digits and points": lambda: b"12.34." * (100 * MB // 6),
        "100 MB of digits and wide commas": lambda: up_to(100 * MB, "123，456，"),
        "100 MB of digits and newlines": lambda: b"1234567890\n" * (100 * MB // 11),
        "100 MB of digits in lines of 1000": lambda: (b"1234567890" * 100 + b"\n") * (100 * MB // 1001),
        "10 MB of amounts, one sentence": lambda: numbered(10 * MB, lambda i: f"{i}万元"),
        "10 MB of chinese digits": lambda: up_to(10 * MB, "一百二十三万四千五百六十七"),
        "10 MB of prose, one sentence": lambda: numbered(
            10 * MB, lambda i: prose.format(i, i % 97, i % 89, i % 1013, i % 101)),
        "1 MB line, figures in one sentence": lambda: numbered(
            MB, lambda i: f"其中第{i}项甲类工作完成支出{i}.5万元，占全年预算比例{i % 100}%，同比增长{i % 37}%，"),
        "1 MB line, sentences": lambda: numbered(MB, lambda i: f"本年支出{i}万元，完成预算{i + 3}万元的{i % 100}%。"),
        "1 MB line, growth": lambda: numbered(MB, lambda i: f"比上年{i % 977}万元增加{i % 31}万元，"),
        "1 MB line, averages": lambda: numbered(MB, lambda i: f"{i}万元，资助{i % 97}人，人均{i % 89}元，"),
        "1 MB line, enumeration": lambda: numbered(MB, lambda i: f"{i % 9901}人、"),
        "1 MB line, totals": lambda: numbered(MB, lambda i: f"甲{i}万元、合计{i % 977}万元，"),
        "1 MB line, respective shares": lambda: numbered(MB, lambda i: f"{i}人、") + "分别占".encode()
        + numbered(MB // 2, lambda i: f"{i % 100}%、"),
        "1 MB line, named formula": lambda: numbered(
            MB, lambda i: f"有效率（有效问卷/收回问卷）{i % 100}%，有效问卷{i}份，"),
        "1 MB line, formulas": lambda: numbered(MB, lambda i: f"{i}+{i % 7}={2 * i}，"),
        "1 MB line, formulas with braces": lambda: numbered(MB, lambda i: f"执行率=（{i}-{i % 7}）/{i + 1}×100%={i % 100}%，"),
        "1 MB line, scores": lambda: "各部分得分为".encode() + numbered(MB, lambda i: f"得{i % 10}分、总分{i % 101}分，"),
        "1 MB line, balances": lambda: numbered(MB, lambda i: f"收入{i}万元，支出{i % 977}万元，结余{i % 31}万元，"),
        "1 MB line, leverage": lambda: numbered(MB, lambda i: f"拉动消费{i}万元，杠杆率1:{i % 50 + 1}，"),
        "1 MB line, nested braces": lambda: numbered(MB, lambda i: f"甲{i}万元（其中乙{i % 97}万元，"),
        "1 MB line, dates": lambda: numbered(MB, lambda i: f"自{2000 + i % 99}年{i % 14}月{i % 33}日至9999年99月99日，"),
        "1 MB line, no figures": lambda: up_to(MB, "我们严格按照要求认真组织开展了有关工作，"),
        "1 MB line, no marks": lambda: up_to(MB, "绩效"),
        "10 MB line, no marks": lambda: up_to(10 * MB, "绩效"),
        "1 MB of (": lambda: b"(" * MB,
        "1 MB of （": lambda: up_to(MB, "（"),
        "1 MB of (1": lambda: b"(1" * (MB // 2),
        "1 MB of =1+1": lambda: b"=" + b"1+1+" * (MB // 4) + b"1",
        "1 MB of 1+1 = 2": lambda: b"1+" * (MB // 2) + b"1=2",
        "1 MB of ----1 = 2": lambda: b"1+1" + b"-" * MB + b"1=2",
        "1 MB of (((1))) = 1": lambda: b"(" * (MB // 2) + b"1+1" + b")" * (MB // 2) + b"=2",
        "1 MB of =": lambda: b"=" * MB,
        "1 MB of 1=": lambda: b"1=" * (MB // 2),
        "1 MB of 其中": lambda: up_to(MB, "其中"),
        "1 MB of 占": lambda: up_to(MB, "占"),
        "1 MB of 占1%": lambda: up_to(MB, "占1%"),
        "1 MB of 、": lambda: up_to(MB, "、"),
        "1 MB of 分别": lambda: up_to(MB, "分别"),
        "1 MB of 。": lambda: up_to(MB, "。"),
        "1 MB of 第": lambda: up_to(MB, "第"),
        "1 MB of 《": lambda: up_to(MB, "《"),
        "1 MB of 〔2023〕": lambda: up_to(MB, "〔2023〕"),
        "1 MB of %": lambda: b"%" * MB,
        "1 MB of -1": lambda: b"-1" * (MB // 2),
        "1 MB of 1:": lambda: b"1:" * (MB // 2),
        "1 MB of 1-": lambda: b"1-" * (MB // 2),
        "1 MB of <p>": lambda: b"<p>" * (MB // 3),
        "1 MB of <": lambda: b"<" * MB,
        "1 MB of |": lambda: b"|" * MB,
        "1 MB of 1|": lambda: b"|1" * (MB // 2),
        "10 MB of 壹佰万元整": lambda: up_to(10 * MB, "壹佰万元整"),
        "10 MB of 10000 digits each": lambda: (b"9" * 10000 + "万元，".encode()) * 1000,
        "table 100000 × 3": lambda: table(100_000, 3),
        "table 3 × 100000": lambda: table(3, 100_000),
        "table 3 × 4000": lambda: table(3, 4000),
        "table 2000 × 200": lambda: table(2000, 200),
        "table 200 × 2000": lambda: table(200, 2000),
        "pipe table 100000 × 3": lambda: table(100_000, 3, " | ", wrap=("| ", " |")),
        "pipe table 3 × 100000": lambda: table(3, 100_000, "|", wrap=("|", "|")),
        "pipe table 2000 × 200": lambda: table(2000, 200, "|", wrap=("|", "|")),
        "blank table 20000 × 8": lambda: table(20_000, 8, "    "),
        "table of formulas 20000 × 12": lambda: table(
            20_000, 12, head=["A", "B", "C=A+B", "D", "(C-D)/A", "F=A*B", "合计", "H", "I=E/A×100%", "J", "K", "小计"]),
        "table of totals 50000 × 6": lambda: up_to(
            5 * MB, "项目\t预算数\t执行数\t执行率\t分值\t得分\n甲\t10\t9\t90%\t10\t9\n合计\t20\t18\t90%\t10\t9\n"),
        "form of 50000 rows": lambda: form(50_000),
        "table of 合计 50000 × 4": lambda: up_to(4 * MB, "合计\t12\t34\t46\n"),
        "50000 headings": lambda: numbered(3 * MB, lambda i: f"{i + 1}.第{i}项标题工作情况\n")[: 3 * MB // 3 * 3],
        "50000 chinese headings": lambda: up_to(2 * MB, "一、基本情况\n（一）项目概况\n"),
        "report 5 MB": lambda: up_to(5 * MB, sample()),
        "report 40 MB": lambda: up_to(40 * MB, sample()),
        "form 5 MB": lambda: up_to(5 * MB, sample("06-project-form.txt")),
        "form 40 MB": lambda: up_to(40 * MB, sample("06-project-form.txt")),
        "all samples 10 MB": lambda: up_to(
            10 * MB, b"\n".join(sample(n) for n in sorted(os.listdir(SAMPLES)) if n.endswith(".txt") and "gb" not in n)),
        "report 5 MB in one line": lambda: up_to(5 * MB, sample().replace(b"\n", b"")),
        "report with NUL between, 5 MB": lambda: b"\0".join(up_to(5 * MB, sample())[i:i + 7] for i in range(0, 5 * MB, 7)),
        "UTF-16 of odd length": lambda: up_to(5 * MB, sample()).decode(errors="ignore").encode("utf-16") + b"\x01",
        "UTF-16 with lone surrogates": lambda: b"\xff\xfe" + b"\x00\xd8\x2d\x4e" * (MB // 4),
        "GB18030 cut in a character": lambda: up_to(5 * MB, "全年预算1803.90万元。".encode("gb18030"))[:-9],
        "overlong UTF-8": lambda: b"\xc0\xb1\xe0\x80\xb1\xf0\x80\x80\xb1" * (MB // 9),
        "surrogates in UTF-8": lambda: ("预算".encode() * 4 + b"\xed\xa0\x80") * (MB // 27),
        "mixed line endings": lambda: up_to(
            5 * MB, "一、情况\r支出5万元。\r\n（一）预算\n\r\u2028占3%。\u2029".encode() + b"\x0b\x0c\x85"),
        "10 MB of noise": lambda: noise(10 * MB),
        "10 MB of ASCII noise": lambda: bytes(b % 95 + 32 for b in noise(10 * MB, 2)),
        "10 MB of noise in words": lambda: ascii_words(10 * MB),
    }


def ascii_words(size):
    words = (
        "预算 支出 万元 其中 占 的 % 完成 率 比上年 增长 合计 、 ， 。 ； （ ） ： 1 23.5 456 0 = + / × 分 得分 人 人次 每 人均 年 月 日 2023 第 一 "
        "十 百 \n \t 分别为 目标 实际 等 满意度 问卷 份 结余 倍 元"
    ).split(" ")
    chooser = random.Random(3)
    return "".join(chooser.choices(words, k=size // 3)).encode()


def extremes():
    """Small inputs on the edge of numbers and formats."""
    numbers = [
        "1e400", "9" * 400, "9999999999999999999999.99亿元", "-0", "0/0=", "5/0=3", "(1-1)/(2-2)×100%=5%", "0%", "0.00%的0%",
        "9999年99月99日", "0年0月0日", "170141183460469231731687303715884105727", "170141183460469231731687303715.884105727亿元",
        "-170141183460469231731687303715884105728万元", "99999999999999999999999999999.999999999亿元", "0.000000000000000000001‰",
        "9" * 18 + "×" + "9" * 18 + "=1", "9" * 17 + "万亿元", "零", "〇〇〇〇", "九千九百九十九万亿亿亿元", "玖仟玖佰玖拾玖万亿元整", "1：0", "0：0",
        "99999999999倍", "-100%", "100000000000000000000%", "1" + ",000" * 30 + "元", "0." + "0" * 60 + "1元", "第99999999999999999999期",
    ]
    templates = [
        "{}", "支出{}，其中甲{}、乙{}。", "预算{}，支出{}，执行率{}。", "比上年的{}增加{}，增长{}%。", "共{}，人均{}，资助{}人。", "收入{}，支出{}，结余{}。",
        "{}+{}={}。", "占{}的{}%。", "项目\t预算\t支出\t执行率\n甲\t{}\t{}\t{}\n乙\t{}\t{}\t{}\n合计\t{}\t{}\t{}\n", "得分{}分，总分{}分，评价等级为优。",
        "由{}升至{}。", "发放问卷{}份，收回{}份，满意度{}。", "自{}至{}。", "杠杆率{}，拉动{}万元。",
    ]
    found = {}
    for at, number in enumerate(numbers):
        for kind, template in enumerate(templates):
            found[f"number {at}.{kind}"] = template.replace("{}", number).encode()
    signatures = [b"%PDF-1.7\n", b"PK\x03\x04word/document.xml", b"PK\x03\x04xl/", b"PK\x03\x04", b"PK\x05\x06", b"PK\x03\x04w",
                  b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"{\\rtf1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<html>", b"<!doctype", b"<"]
    for at, signature in enumerate(signatures):
        found[f"signature {at}"] = signature + noise(5000, at)
        found[f"signature {at} alone"] = signature
    for at, text in enumerate([b"\xff\xfe", b"\xfe\xff", b"\xff\xfe1", b"\xff", b"\x81", b"\x81\x30", b"\x81\x30\x81", b"\xe4", b"\xe4\xb8",
                               b"\xf0\x9f\x98", b"\x00", b"\x00\x00", b"1\x00", b"\xef\xbb", b"\r", b"\t", b"|", b"||", b"|1|", b"(", b")", b"=", b"<p",
                               b"</", b".", b",", b"1,", b"1.", b"-", b"%", b"1%", b"\xe3\x80", b"\xef\xbc"]):
        found[f"bytes {at}"] = text
    return found


def damaged(seeds):
    """Random bytes, and every sample cut off and with bits turned over."""
    chooser = random.Random(4)
    found = {}
    for seed in range(seeds * 5):
        found[f"noise {seed}"] = noise(chooser.randrange(4096), seed)
    for name in sorted(os.listdir(SAMPLES)):
        if not name.endswith(".txt"):
            continue
        text = sample(name)
        for turn in range(seeds):
            found[f"cut {turn} {name}"] = text[: chooser.randrange(len(text))]
            flipped = bytearray(text)
            for _ in range(chooser.choice([1, 8, 64])):
                flipped[chooser.randrange(len(flipped))] ^= 1 << chooser.randrange(8)
            found[f"flipped {turn} {name}"] = bytes(flipped)
    return found


class Run:
    """One run of the program: seconds, peak memory, exit status, output when wanted."""

    limit = 90

    def __init__(self, command, keep=False, stdin=None):
        with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors, tempfile.NamedTemporaryFile() as told:
            # A small process in between: memory of this one would count as the program's.
            subprocess.run(
                [sys.executable, "-S", "-c", LAUNCHER, told.name, str(self.limit), *command], stdin=stdin or subprocess.DEVNULL,
                stdout=output if keep else subprocess.DEVNULL, stderr=errors)
            code, seconds, peak = pathlib.Path(told.name).read_text().split()
            self.code, self.seconds, self.peak = int(code), float(seconds), int(peak) * 1024
            output.seek(0)
            errors.seek(0)
            self.output = output.read() if keep else b""
            self.errors = errors.read(2000)


LAUNCHER = """
import os, signal, sys, time
start = time.monotonic()
child = os.posix_spawn(sys.argv[3], sys.argv[3:], os.environ)
def end(*_):
    os.kill(child, signal.SIGKILL)
signal.signal(signal.SIGALRM, end)
signal.alarm(int(sys.argv[2]))
_, status, usage = os.wait4(child, 0)
with open(sys.argv[1], "w") as told:
    print(os.waitstatus_to_exitcode(status), time.monotonic() - start, usage.ru_maxrss, file=told)
"""


class Table:
    def __init__(self):
        self.failed = 0
        self.runs = 0
        self.slowest = 0.0
        self.highest = 0.0

    def row(self, name, command, size, run, fault=None):
        seconds = 60 if size > 10 * MB + MB // 2 else 10
        memory = 3 * size + 64 * MIB
        faults = [fault] if fault else []
        if run.code < 0 or run.code not in (0, 1, 3):
            faults.append(f"ended with {run.code}")
        if run.seconds > seconds:
            faults.append(f"slower than {seconds} s")
        if run.peak > memory:
            faults.append(f"above {memory / MB:.0f} MB")
        if run.code == 3 and not run.errors and not command.startswith("check"):
            faults.append("no message")
        self.runs += 1
        self.failed += bool(faults)
        outcome = "FAILED: " + ", ".join(faults) if faults else "read" if run.code != 3 else "refused"
        width = 36 - sum(ord(c) > 0x2E80 for c in name)
        print(f"{name:<{width}} {command:<13}{size / MB:8.1f} MB{run.seconds:8.2f} s{run.peak / MB:8.1f} MB  {outcome}", flush=True)


def is_json(output):
    try:
        for line in output.splitlines():
            json.loads(line)
        return True
    except ValueError:
        return False


def run_large(binary, folder, board, only, quick):
    for name, make in large().items():
        if only and only not in name:
            continue
        content = make()
        if quick and len(content) > MB * 1.5:
            continue
        path = folder / "input.txt"
        path.write_bytes(content)
        size = len(content)
        del content
        for label, command in COMMANDS.items():
            if quick and label not in ("check json", "relations"):
                continue
            keep = "json" in label and size <= 12 * MB
            run = Run([binary, *command, str(path)], keep)
            board.row(name, label, size, run, None if is_json(run.output) else "its output is no JSON")


def run_many(binary, folder, board, name, inputs):
    """Many small inputs: first in one run, one by one only to find which of them made it fail."""
    inputs_folder = folder / "many"
    inputs_folder.mkdir()
    paths = []
    for at, content in enumerate(inputs.values()):
        path = inputs_folder / f"{at:06}.txt"
        path.write_bytes(content)
        paths.append(str(path))
    size = sum(len(content) for content in inputs.values())
    for label in ("check json", "check text", "relations"):
        operands = [str(inputs_folder)] if label.startswith("check") else paths
        run = Run([binary, *COMMANDS[label], *operands], keep=True)
        fault = None if label != "check json" or is_json(run.output) else "its output is no JSON"
        if run.code not in (0, 1, 3):
            for key, path in zip(inputs, paths):
                if Run([binary, *COMMANDS[label], path]).code < 0:
                    fault = f"first at {key}: {path}"
                    shutil.copy(path, "/tmp/torture-failed.txt")
                    break
        if label == "check json" and run.code >= 0:
            listed = [json.loads(line)["document"] for line in run.output.splitlines()] if not fault else paths
            if listed != paths:
                fault = f"{len(listed)} of {len(paths)} documents, or another order"
        board.row(f"{name} ({len(inputs)})", label, size, run, fault)
    for label in ("figures json", "figures text", "text"):
        worst = None
        for path in paths[:: max(1, len(paths) // 400)]:
            run = Run([binary, *COMMANDS[label], path])
            if worst is None or run.code < 0 or run.seconds > worst.seconds > 0 and worst.code >= 0:
                worst = run
        board.row(f"{name} (slowest)", label, 0, worst)
    shutil.rmtree(inputs_folder)


def run_paths(binary, folder, board):
    """Paths that are no plain files."""
    def check(name, path, **more):
        for label in ("check json", "check text", "text"):
            board.row(name, label, 0, Run([binary, *COMMANDS[label], str(path)], **more))

    missing = folder / "missing.txt"
    check("missing file", missing)
    unreadable = folder / "unreadable.txt"
    unreadable.write_text("支出5万元。")
    unreadable.chmod(0)
    check("unreadable file", unreadable)
    empty = folder / "empty"
    empty.mkdir()
    board.row("folder as text", "text", 0, Run([binary, "text", str(empty)]))
    loop = folder / "loop"
    loop.mkdir()
    (loop / "again").symlink_to(loop)
    (loop / "a.txt").write_text("支出5万元。")
    check("folder with a loop", loop)
    check("/dev/zero", "/dev/zero")
    with open("/dev/zero", "rb") as endless:
        board.row("/dev/zero as -", "check json", 256 * MIB, Run([binary, "check", "-"], stdin=endless))
    pipe = folder / "pipe.txt"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text("支出5万元，其中甲3万元、乙3万元。"))
    writer.start()
    board.row("named pipe", "check json", 0, Run([binary, *COMMANDS["check json"], str(pipe)]))
    writer.join()
    huge = folder / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(300 * MIB)
    check("file above the limit", huge)
    huge.unlink()
    vanishing = folder / "vanishing"
    vanishing.mkdir()
    for at in range(2000):
        (vanishing / f"{at:05}.txt").write_text("支出5万元。")
    remover = threading.Thread(target=lambda: [p.unlink() for p in sorted(vanishing.iterdir(), reverse=True)])
    remover.start()
    board.row("files that vanish", "check json", 0, Run([binary, *COMMANDS["check json"], str(vanishing)]))
    remover.join()


def run_crowd(binary, folder, board, count):
    crowd = folder / "crowd"
    crowd.mkdir()
    for at in range(count):
        (crowd / f"{at:06}.txt").write_text(f"一、情况\n支出{at}万元，其中甲{at}万元、乙3万元。\n")
    run = Run([binary, *COMMANDS["check json"], str(crowd)], keep=True)
    listed = [json.loads(line)["document"] for line in run.output.splitlines()]
    fault = None if listed == sorted(listed) and len(listed) == count else "not all of them, or out of order"
    board.row(f"{count} small files", "check json", 0, run, fault)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary")
    parser.add_argument("--only", default="", help="inputs whose name contains this")
    parser.add_argument("--quick", action="store_true", help="inputs up to 1 MB, fewer damaged files")
    parser.add_argument("--limit", type=int, default=90, help="seconds after which a run is ended")
    parser.add_argument("--seeds", type=int, default=200, help="damaged versions of each sample")
    options = parser.parse_args()
    binary = str(pathlib.Path(options.binary).resolve())
    seeds = 20 if options.quick else options.seeds
    Run.limit = options.limit
    board = Table()
    with tempfile.TemporaryDirectory(prefix="taizhang-torture-") as name:
        folder = pathlib.Path(name)
        run_large(binary, folder, board, options.only, options.quick)
        if not options.only:
            run_many(binary, folder, board, "edges of numbers and bytes", extremes())
            run_many(binary, folder, board, "damaged files", damaged(seeds))
            run_paths(binary, folder, board)
            run_crowd(binary, folder, board, 2000 if options.quick else 20_000)
    print(f"\n{board.runs} runs, {board.failed} failed")
    return 1 if board.failed else 0


if __name__ == "__main__":
    sys.exit(main())
