"""Runs a command and prints its time and peak memory: peak.py COMMAND…"""

import resource
import subprocess
import sys
import time

start = time.perf_counter()
status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(f"status={status} seconds={seconds:.3f} peak_mib={peak / 1024:.1f}")
