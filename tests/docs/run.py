#!/usr/bin/env python3
"""run.py TRUCE PAGE...: the examples of the documentation are real.

In a fenced ```console block every line that begins with "$ " (and "> " below it: the command goes on) is run with the built truce first in PATH, in a temporary folder
that each page has for itself, where examples/ is the repository's: a page may make a ledger and go on with it. What a command
prints (standard output, then standard error) must be the lines below it; a time of the clock (2026-11-25 16:53:25Z) is any
time, a new key any key (PASSING, below). A line "..." stands for any lines. Lines that begin with "$ make" or "$ git" are shown, not run: .ci/run does what they do.

After a change that is meant, `run.py TRUCE --update PAGE...` writes today's output into the pages: read the diff before you commit."""
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def blocks(path):
    """[(line number, command, expected text)]"""
    out, inside = [], False
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            out.append([n, line[2:], []])
        elif inside and line.startswith("> ") and out and not out[-1][2]:  # the command goes on
            out[-1][0], out[-1][1] = n, out[-1][1] + "\n" + line[2:]
        elif inside and out:
            out[-1][2].append(line)
    return out


# What differs from run to run: times of the clock, keys that were just made and what they signed, ids of cases that begin at a time.
PASSING = [(r"\b\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{6})?Z", "TIME"), (r"\bc-[0-9a-f]{12}\b", "CASE"), (r"(?<=\w)\+[0-9a-f]{8}\b", "+KEY"),
           (r"SHA-256 [0-9a-f]{64}\b", "SHA-256"), (r"^(  sha256 +|       opened: )[0-9a-f]{64}", r"\1SHA-256"), (r"^(— \S+ )[A-Za-z0-9+/=]{90,}$", r"\1SIGNATURE")]


def clock(line):
    line = line.rstrip()
    for pattern, word in PASSING:
        line = re.sub(pattern, word, line)
    return line


def same(want, got):
    want, got = [clock(w) for w in want], [clock(g) for g in got]
    pattern = "\n".join(r"(?:.*\n?)*?" if w == "..." else re.escape(w.rstrip()) for w in want)
    return re.fullmatch(pattern.replace("*?\n", "*?"), "\n".join(g.rstrip() for g in got)) is not None


def rewrite(path, line, old, new):
    """The `old` lines below line `line` become `new`."""
    page = open(path, encoding="utf-8").read().splitlines()
    page[line:line + old] = new
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(page) + "\n")


def check(path, line, command, want, cwd, env, update):
    """One example. @return is it as the page says"""
    p = subprocess.run(["sh", "-c", command], cwd=cwd, env=env, capture_output=True, text=True, timeout=120)
    got = (p.stdout + p.stderr).splitlines()
    whole = len(want)
    while want and not want[-1].strip():
        want.pop()
    while got and not got[-1].strip():
        got.pop()
    if same(want, got):
        return True
    if update:
        update.append((path, line, whole, got))
        return True
    print(f"{os.path.relpath(path, ROOT)}:{line}: $ {command}\n--- it prints\n" + "\n".join(got) + "\n--- the page says\n" + "\n".join(want))
    return False


def main():
    truce = os.path.abspath(sys.argv.pop(1))
    update = [None] if "--update" in sys.argv and not sys.argv.remove("--update") else []
    env = dict(os.environ, PATH=os.path.dirname(truce) + os.pathsep + os.environ["PATH"], COLUMNS="100", TRUCE_DATA="", TRUCE_LEDGER="",
               SOURCE_DATE_EPOCH="1795564800")  # the day of access that pages show: 2026-11-25
    n = bad = 0
    for path in sys.argv[1:]:
        with tempfile.TemporaryDirectory(prefix="truce-docs.") as cwd:
            os.symlink(os.path.abspath(os.path.join(ROOT, "examples")), os.path.join(cwd, "examples"))
            for line, command, want in blocks(path):
                if re.match(r"(sudo )?(make|git|cd|apt)\b", command):
                    continue
                n += 1
                bad += not check(path, line, command, want, cwd, env, update)
    for fault in reversed(update[1:]):  # from the end, so that the lines above keep their numbers
        rewrite(*fault)
    print(f"docs: {n} examples run, {bad} faults" + ("; after a change that is meant: run.py TRUCE --update PAGE..." if bad else ""))
    sys.exit(bool(bad) or n == 0)


main()
