#!/usr/bin/env python3
"""run.py PROBE: room record beside golang.org/x/mod/sumdb/note and tlog (Debian: golang, golang-golang-x-mod-dev), both directions.

What truce makes Go checks, what Go makes truce checks: checkpoints, cosignatures, tiles, proofs, notes. Then thousands of notes
and keys that were changed somewhere are put to both, which must think the same of each. Exit 77, which meson shows as SKIP,
where Go or its package is not there."""
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
GOPATH = "/usr/share/gocode"
PROBE = os.path.abspath(sys.argv[1])
SIZES = [1, 2, 40, 255, 256, 257, 1000, 70000]
TEXTS = ["a\n", "\n", "truce/v1 case-open\nby Türkiye\ntext two lines\n \n and a third\n", "\n\n\n", "with an empty line\n\nin it\n",
         "— Türkiye AAAAAAA=\n", "text\n\n— Türkiye AAAAAAA=\n", "طالبان\n", "x" * 70000 + "\n", "\x7f\u0085\u2028\n"]


def run(*args):
    p = subprocess.run(args, capture_output=True, text=True, errors="surrogateescape")
    if p.returncode:
        sys.exit(f"{' '.join(args)}: exit {p.returncode}\n{p.stderr}")
    return p.stdout


def built(folder):
    """The Go program, built below the build folder: its cache stays there, so that only the first time costs."""
    if not shutil.which("go") or not os.path.isdir(f"{GOPATH}/src/golang.org/x/mod/sumdb/tlog"):
        print("SKIP: go or golang.org/x/mod is not there (Debian: golang, golang-golang-x-mod-dev)")
        sys.exit(77)
    out = os.path.join(folder, "record")
    env = dict(os.environ, GO111MODULE="off", GOPATH=GOPATH, GOCACHE=os.path.join(os.path.dirname(PROBE), "go-cache"),
               CGO_ENABLED="0", GOFLAGS="-trimpath", GOTOOLCHAIN="local")
    subprocess.run(["go", "build", "-o", out, os.path.join(HERE, "record.go")], env=env, check=True)
    return out


def changed(r, note):
    """The same bytes, with something done to them."""
    b = bytearray(note)
    at = r.randrange(len(b))
    if r.random() < .5:  # mostly among the signatures
        at = len(b) - 1 - r.randrange(min(len(b), 250))
    what = r.randrange(8)
    if what == 0:
        b[at] ^= 1 << r.randrange(8)
    elif what == 1:
        del b[at]
    elif what == 2:
        b[at:at] = r.choice([b" ", b"\n", b"\n\n", b"+", b"=", b"\t", b"\x80", "—".encode(), "\u2003".encode(), "\u00a0".encode(), "\u200b".encode(), b"A", b"/"])
    elif what == 3:
        b[at] = r.choice(b"AQgw/+= \n\r\x00\x7f")
    elif what == 4:
        del b[at:]
    else:
        lines = bytes(b).splitlines(keepends=True)
        i, j = r.randrange(len(lines)), r.randrange(len(lines))
        if what == 5:
            lines[i], lines[j] = lines[j], lines[i]
        elif what == 6:
            lines.insert(i, lines[j])
        else:
            del lines[i]
        b = b"".join(lines)
    return bytes(b)


def same(ours, theirs, things, what):
    """Verdict by verdict. Where Go passes over bits that belong to no byte of the base64, truce must refuse."""
    ours, theirs = ours.splitlines(), theirs.splitlines()
    assert len(ours) == len(theirs) == len(things), (what, len(ours), len(theirs), len(things))
    count = {"ok": 0, "bad": 0, "loose": 0}
    for a, b, thing in zip(ours, theirs, things):
        word = b.split()[0]
        count[word] += 1
        if a != ("bad" if word == "loose" else b):
            sys.exit(f"{what}: truce says {a!r}, Go says {b!r} of {thing!r}")
    assert count["ok"] > 100 and count["bad"] > 100, (what, count)
    print(f"{what}: {len(things)} judged alike, {count}")


def alike(folder, go, dirs):
    r = random.Random(4)
    keys = os.path.join(dirs[0], "keys")
    notes = [open(os.path.join(d, "tiles", "checkpoint"), "rb").read() for d in dirs]
    notes += [open(os.path.join(dirs[0], "notes", str(i)), "rb").read() for i in range(len(TEXTS)) if len(TEXTS[i]) < 1000]
    things = list(notes)
    for n in range(6000):
        x = changed(r, notes[n % len(notes)])
        things.append(changed(r, x) if n % 5 == 0 and x else x)
    many = notes[-1] + notes[-1].splitlines(keepends=True)[-1] * 98
    things += [many, many + many.splitlines(keepends=True)[-1]]
    blob = os.path.join(folder, "notes")
    with open(blob, "wb") as f:
        f.write(b"".join(struct.pack(">I", len(t)) + t for t in things))
    same(run(PROBE, "open", keys, blob), run(go, "open", keys, blob), things, "notes")
    good = open(keys, "rb").read().splitlines()[:2]
    things = list(good) * 60  # some more that are right
    while len(things) < 2000:
        x = changed(r, r.choice(good))
        if b"\n" not in x and b"\r" not in x and b"\0" not in x and all(0x20 <= c != 0x7f for c in x):
            things.append(x)
    with open(blob, "wb") as f:
        f.write(b"".join(t + b"\n" for t in things))
    same(run(PROBE, "vkeys", blob), run(go, "vkeys", blob), things, "keys")


def main():
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None) as folder:
        go = built(folder)
        with open(os.path.join(folder, "texts"), "wb") as f:
            f.write(b"".join(t.encode() + b"\0" for t in TEXTS))
        ours, theirs = [], []
        for size in SIZES:
            ours.append(os.path.join(folder, f"ours-{size}"))
            theirs.append(os.path.join(folder, f"theirs-{size}"))
            for program, d in (PROBE, ours[-1]), (go, theirs[-1]):
                os.mkdir(d)
                run(program, "make", d, str(size))
            for d in ours[-1], theirs[-1]:  # each by the other, and by itself
                for program in PROBE, go:
                    out = run(program, "check", d).strip()
                    assert f" {size} entries" in out and f" {len(TEXTS)} notes hold" in out, out
        print(run(go, "check", ours[-1]).strip() + "; made by truce")
        print(run(PROBE, "check", theirs[-1]).strip() + "; made by Go")
        alike(folder, go, ours[:3])


main()
