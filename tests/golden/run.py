#!/usr/bin/env python3
"""run.py TRUCE [--raise]: figures on the development sets against tests/floors.tsv, which may only rise.

The sets and scorers are kept outside the repository, in ../shared/bench (or TRUCE_BENCH); without them this test is skipped
(exit 77). --raise rewrites the floors that today's figures exceed by more than 0.01."""
import gzip
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
FLOORS = os.path.join(HERE, "..", "floors.tsv")
BENCH = os.environ.get("TRUCE_BENCH", os.path.join(HERE, "..", "..", "..", "shared", "bench"))

# set -> scorer, gold, options of truce read, inputs (all below BENCH)
SETS = {"seeds": ("score_seeds.py", "seeds", ["--text"], "../seeds"),
        "wad": ("score_counts.py", "counts/wad.jsonl", ["--from", "jsonl"], "counts/wad.jsonl"),
        "rand": ("score_counts.py", "counts/rand.jsonl", ["--from", "jsonl"], "counts/rand.jsonl"),
        "awsd": ("score_counts.py", "counts/awsd.jsonl", ["--from", "jsonl"], "counts/awsd.jsonl"),
        "plover": ("score_plover.py", "plover/plover.jsonl", ["--from", "jsonl"], "plover/plover.jsonl"),
        "attribution": ("score_attribution.py", "attribution/polnear.jsonl", ["--from", "jsonl", "--text"], "attribution/polnear.jsonl"),
        "times": ("score_times.py", "times/wikiwars.jsonl", ["--from", "jsonl", "--mentions", "--text"], "times/wikiwars.jsonl"),
        "places": ("score_places.py", "places/trnews.jsonl", ["--from", "jsonl", "--mentions", "--text"], "places/trnews.jsonl"),
        "html": ("score_html.py", "html/gold.jsonl", ["--from", "html", "--text"], None)}


def figures(truce, name, tmp):
    """{figure: value} of one set, as its scorer prints them."""
    scorer, gold, options, source = SETS[name]
    source = os.path.join(BENCH, source) if source else tmp
    if not source.startswith(tmp) and name == "seeds":
        inputs = sorted(os.path.join(source, f) for f in os.listdir(source) if f.endswith(".txt"))
    elif name == "html":
        for f in os.listdir(os.path.join(BENCH, "html", "pages")):
            with gzip.open(os.path.join(BENCH, "html", "pages", f)) as z, open(os.path.join(tmp, f[:-3]), "wb") as out:
                out.write(z.read())
        inputs = sorted(os.path.join(tmp, f) for f in os.listdir(tmp))
    else:
        inputs = [source]
    run = subprocess.run([truce, "read", "--format", "jsonl", *options, *inputs], capture_output=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{name}: truce read: exit {run.returncode}: {run.stderr.decode()[-300:]}")
    out = subprocess.run([sys.executable, os.path.join(BENCH, scorer), os.path.join(BENCH, gold)], input=run.stdout, capture_output=True)
    if out.returncode:
        sys.exit(f"{name}: {scorer}: {out.stderr.decode()[-300:]}")
    found = {}
    for line in out.stdout.decode().splitlines():
        m = re.match(r"(\S.*?) {2,}([0-9.]+)(?: |$)", line)
        if m:
            found[m[1]] = float(m[2])
    return found


def main():
    truce = os.path.abspath(sys.argv[1])
    if not os.path.isdir(BENCH):
        print(f"skipped: {BENCH} is not there")
        sys.exit(77)
    lines = [line.rstrip("\n") for line in open(FLOORS, encoding="utf-8")]
    floors = [line.split("\t") for line in lines if line and line[0] != "#"]
    cache, bad, out = {}, 0, {}
    with tempfile.TemporaryDirectory() as tmp:
        for name, figure, floor in floors:
            if name not in cache:
                cache[name] = figures(truce, name, tmp)
            if figure not in cache[name]:
                print(f"{name}: the scorer prints no figure {figure!r}: it prints {', '.join(cache[name])}")
                bad += 1
                continue
            value = cache[name][figure]
            low = value < float(floor) - 1e-9
            bad += low
            print(f"{'BELOW' if low else 'ok   '} {name:12} {figure:40} {value:.3f}  floor {floor}")
            if value > float(floor) + 0.01:
                out[name, figure] = f"{value - 0.005:.3f}"
    if "--raise" in sys.argv:
        with open(FLOORS, "w", encoding="utf-8") as f:
            for line in lines:
                parts = line.split("\t")
                key = tuple(parts[:2])
                f.write(("\t".join([*key, out[key]]) if line and line[0] != "#" and key in out else line) + "\n")
    sys.exit(bool(bad))


main()
