#!/usr/bin/env python3
"""run.py CASE.pml [WORK]: spin checks each claim of the model of a case, sees that every edge of it is taken, and that each
claim fails when the rule that it stands upon is taken away. Prints the states explored. 77 (skip) without spin or gcc."""
import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

# The rule that is taken away, and the claim that must fail then.
RULES = {"WITHOUT_QUORUM": "quorum", "WITHOUT_NEUTRAL": "never_alone", "WITHOUT_ONCE": "counted_once",
         "WITHOUT_BYTES": "counted_once", "WITHOUT_DEADLINE": "answers_in_time", "WITHOUT_WAITING": "parties_are_heard",
         "WITHOUT_END": "remedies_have_time", "WITHOUT_STEP": "acts_are_used_once", "WITHOUT_TERM": "no_term_no_violation",
         "WITHOUT_CLOSED": "closed_is_reopened", "WITHOUT_FINDING": "closed_is_whole", "WITHOUT_HISTORY": "history",
         "WITHOUT_REDRAFT": "no_trap"}

for tool in ("spin", "gcc"):
    if not shutil.which(tool):
        print(f"spin tests: there is no {tool} here, so nothing is checked")
        sys.exit(77)
model = os.path.abspath(sys.argv[1])
text = open(model, encoding="utf-8").read()
claims = re.findall(r"^ltl (\w+)", text, re.M)
began = time.time()


def build(folder, *defines):
    os.makedirs(folder)
    out = subprocess.run(["spin", "-a", "-DRESCUE", *defines, model], cwd=folder, capture_output=True, text=True)
    if out.returncode or "rror" in out.stdout:
        raise SystemExit(f"spin -a {' '.join(defines)}:\n{out.stdout}{out.stderr}")
    optimise = "-O0" if defines else "-O1"  # what is thrown away after one short run is compiled quickly
    subprocess.run(["gcc", optimise, "-w", "-DNXT", "-DMEMLIM=1024", "-o", "pan", "pan.c"], cwd=folder, check=True)


def pan(folder, *how):
    out = subprocess.run(["./pan", "-a", "-m100000", *how], cwd=folder, capture_output=True, text=True).stdout
    errors, states = re.search(r"errors: (\d+)", out), re.search(r"([\d.e+]+) states, stored", out)
    if not errors or not states or "max search depth too small" in out:
        raise SystemExit(f"pan {' '.join(how)} came to no end:\n{out}")
    return int(errors[1]), int(float(states[1])), out


faults = []
with tempfile.TemporaryDirectory() as top, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    whole = os.path.join(top, "whole")
    build(whole)

    def holds(claim):
        return claim, pan(whole, "-N", claim)

    def fails(rule):
        folder = os.path.join(top, rule)
        build(folder, f"-D{rule}")
        return rule, pan(folder, "-N", RULES[rule])

    # Without a claim: deadlocks, and what is never reached.
    errors, states, out = pan(whole, "-noclaim")
    unreached = re.findall(r"case\.pml:(\d+), state \d+, \"(.*)\"", out.split("unreached in proctype", 1)[-1].split("unreached in claim")[0])
    # The plan is for rescue only, which begins when there is a case: its first line is not needed.
    unreached = [u for u in unreached if u[1] != "plan = 1" and "-end-" not in u[1]]
    print(f"no deadlock, every edge is taken: {states:,} states")
    if errors:
        faults.append("the model can come to a stop")
    for line, what in unreached:
        faults.append(f"never reached: docs/case.pml:{line}: {what}")
    for claim, (errors, states, out) in pool.map(holds, claims):
        print(f"{'holds' if not errors else 'FAILS'}  {claim}: {states:,} states")
        if errors:
            faults.append(f"claim {claim} does not hold")
    if set(RULES.values()) != set(claims) or set(RULES) != set(re.findall(r"#ifdef (WITHOUT_\w+)", text)):
        faults.append("each claim needs a rule that it fails without, and each WITHOUT_ a claim: see RULES")
    for rule, (errors, states, out) in pool.map(fails, RULES):
        print(f"{'fails' if errors else 'HOLDS'}  {RULES[rule]} {rule.lower().replace('_', ' the rule of ', 1)}")
        if not errors:
            faults.append(f"claim {RULES[rule]} holds {rule}: it checks nothing")
print("\n".join(faults) if faults else f"{len(claims)} claims hold, in {time.time() - began:.1f} s")
sys.exit(bool(faults))
