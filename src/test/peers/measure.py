"""Prints what a piece of work cost: wall and processor seconds, peak resident set of the process."""
import resource
import time
from contextlib import contextmanager


@contextmanager
def measured(what):
    result = {}
    wall, processor = time.perf_counter(), time.process_time()
    yield result
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shown = " ".join(f"{key}={value}" for key, value in result.items())
    print(f"{what}\t{wall:.2f} s\t{processor:.2f} s CPU\t{peak:.0f} MB\t{shown}", flush=True)
