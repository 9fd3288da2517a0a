#!/usr/bin/env python3
"""edges.py EDGES: the edges of a case are the same in the program (EDGES prints them), in docs/case.pml, which spin checks,
and in docs/mechanism.md, which people read; and every rule that src/accord/case_rules.c refuses by (R) is one sentence in
docs/mechanism.md and is broken in tests/unit/test_case_rules.c; likewise those of src/accord/mechanism.c on what an act belongs to
(A), in tests/unit/test_mechanism.c."""
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def read(path):
    return open(os.path.join(ROOT, path), encoding="utf-8").read()


def of_program():
    out = subprocess.run([sys.argv[1]], capture_output=True, text=True, check=True).stdout
    return {tuple(line.split()) for line in out.splitlines()}


def of_pages():
    section = read("docs/mechanism.md").split("\n## Cases\n", 1)[1]
    rows = re.findall(r"^\| (\w+) \| ([\w, -]+) \| ?([\w, -]*) \| ([\w, ]+) \|$", section, re.M)
    return {(deed, f, t, w) for deed, froms, tos, who in rows if deed != "deed" for f in froms.split(", ")
            for t in (tos.strip() or "-").split(", ") for w in who.split(", ")}


def of_model():
    lines, keep = [], [True]
    for line in read("docs/case.pml").splitlines():  # with every rule in force: no WITHOUT_ is defined
        if line.startswith("#ifdef"):
            keep.append(False)
        elif line.startswith("#else"):
            keep[-1] = not keep[-1]
        elif line.startswith("#endif"):
            keep.pop()
        elif all(keep):
            lines.append(line)
    text = "\n".join(lines)
    names = dict(re.findall(r"^#define (\w+) +([a-zA-Z_]+(?: \| \w+)*)$", text, re.M))

    def expand(words):
        out = []
        for word in words.split(" | "):
            out += expand(names[word]) if word in names and word.isupper() else [word.replace("_", "-")]
        return out

    out = set()
    take = text.split("inline take()", 1)[1].split("inline help()", 1)[0]
    for part in take.split(":: EDGE(")[1:]:
        deed, froms, roles = re.match(r"(\w+), ([\w |]+), ([\w |]+)\)", part).groups()
        end = re.search(r"\b(?:TO\((\w+)\)|STAY)", part)
        to = end[1].replace("_", "-") if end[1] else "-"
        out |= {(deed, f, to, w) for f in expand(froms) for w in expand(roles)}
    return out


faults = []
program, pages, model = of_program(), of_pages(), of_model()
for name, other in (("docs/mechanism.md", pages), ("docs/case.pml", model)):
    for edge in sorted(program - other):
        faults.append(f"{name} lacks: {' '.join(edge)}")
    for edge in sorted(other - program):
        faults.append(f"{name} has, and the program has not: {' '.join(edge)}")
refusals, broken = set(), set()
for letter, source, tests in (("R", "case_rules", "test_case_rules"), ("A", "mechanism", "test_mechanism")):
    refusals |= set(re.findall(rf'"({letter}\d+): ', read(f"src/accord/{source}.c")))
    broken |= set(re.findall(rf'"({letter}\d+)[:"]', read(f"tests/unit/{tests}.c")))
sentences = re.findall(r"^- \*\*([RA]\d+)\*\* ((?:.|\n(?!-|\n))+)", read("docs/mechanism.md"), re.M)
said = {rule for rule, _ in sentences}
for rule, sentence in sentences:
    if not re.fullmatch(r"[A-Z][^.]*\.", " ".join(sentence.split())):
        faults.append(f"docs/mechanism.md: {rule} is not one sentence: {sentence}")
for rule in sorted(refusals ^ said):
    faults.append(f"{rule} is {'not in docs/mechanism.md' if rule in refusals else 'nowhere in src/accord'}")
for rule in sorted(refusals - broken):
    faults.append(f"{rule} is broken by no test")
if len(sentences) != len(said) or len(program) < 100:
    faults.append("a rule stands twice, or the program prints no table")
print("\n".join(faults) if faults else f"{len(program)} edges, {len(said)} rules: alike in program, model and pages")
sys.exit(bool(faults))
