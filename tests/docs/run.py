#!/usr/bin/env python3
"""run.py TRUCE PAGE...: the examples of the documentation are real.

In a fenced ```console block every line that begins with "$ " is run in the repository's root with the built truce first in
PATH; what it prints (standard output, then standard error) must be the lines below it. A line "..." stands for any lines. Lines
that begin with "$ make" or "$ git" are shown, not run: .ci/run does what they do.

After a change that is meant, `run.py TRUCE --update PAGE...` writes today's output into the pages: read the diff before you commit."""
import os
import re
import subprocess
import sys

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
        elif inside and out:
            out[-1][2].append(line)
    return out


def same(want, got):
    pattern = "\n".join(r"(?:.*\n?)*?" if w == "..." else re.escape(w.rstrip()) for w in want)
    return re.fullmatch(pattern.replace("*?\n", "*?"), "\n".join(g.rstrip() for g in got)) is not None


def rewrite(path, line, old, new):
    """The `old` lines below line `line` become `new`."""
    page = open(path, encoding="utf-8").read().splitlines()
    page[line:line + old] = new
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(page) + "\n")


def main():
    truce = os.path.abspath(sys.argv.pop(1))
    update = "--update" in sys.argv and not sys.argv.remove("--update")
    env = dict(os.environ, PATH=os.path.dirname(truce) + os.pathsep + os.environ["PATH"], COLUMNS="100", TRUCE_DATA="")
    n = bad = 0
    for path in sys.argv[1:]:
        for line, command, want in reversed(blocks(path)) if update else blocks(path):
            if re.match(r"(sudo )?(make|git|cd|apt)\b", command):
                continue
            n += 1
            p = subprocess.run(["sh", "-c", command], cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)
            got = (p.stdout + p.stderr).splitlines()
            whole = len(want)
            while want and not want[-1].strip():
                want.pop()
            while got and not got[-1].strip():
                got.pop()
            if not same(want, got) and update:
                rewrite(path, line, whole, got)
            elif not same(want, got):
                bad += 1
                print(f"{os.path.relpath(path, ROOT)}:{line}: $ {command}\n--- it prints\n" + "\n".join(got) + "\n--- the page says\n" + "\n".join(want))
    print(f"docs: {n} examples run, {bad} faults" + ("; after a change that is meant: run.py TRUCE --update PAGE..." if bad else ""))
    sys.exit(bool(bad) or n == 0)


main()
