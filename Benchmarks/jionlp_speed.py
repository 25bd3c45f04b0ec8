"""Times the extraction of amounts by JioNLP over a text, line by line: jionlp_speed.py FILE"""

import sys
import time

import jionlp

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
size = sum(len(line.encode()) + 1 for line in lines)
jionlp.ner.extract_money("共计10万元")
start = time.process_time()
found = sum(len(jionlp.ner.extract_money(line)) for line in lines if line)
seconds = time.process_time() - start
print(f"engine=jionlp bytes={size} found={found} mbs={size / seconds / 1e6:.4f}")
