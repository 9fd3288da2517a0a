#!/usr/bin/env python3
"""Checks data/en/**/*.lex where the compiler cannot: country codes against Debian's iso-codes, every inhabited country
present, ids used once, `member` naming an existing id, dates real and in order, sectors and roles known, spellings that are
unsafe to match in running text. Prints file:line: message; exit status 1 when there is any.

  tools/check-actors.py [FILE...]        (no file: all under data/en)
"""
import datetime, glob, json, os, re, sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "en")
ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
UNINHABITED = {"ATA", "ATF", "BVT", "HMD", "IOT", "SGS", "UMI"}
SECTORS = set("GOV MIL COP REB CIV LEG JUD MED NGO IGO REL BUS OPP PTY SPY PRM UAF IMG CRM EDU REF LAB MNC ELI".split())
ROLES = set("soldier police fighter official civilian child woman journalist aid_worker refugee person".split())
KINDS = set("state org group office person media".split())
# lower-case one-word aliases of actors that are ordinary words somewhere
SHORT = re.compile(r"^[a-z]{1,3}$")


def split(text, sep):
    """Split at `sep` outside double quotes; strip quotes."""
    out, cur, quoted, i = [], "", False, 0
    while i < len(text):
        c = text[i]
        if c == "\\" and i + 1 < len(text):
            cur += text[i:i + 2]; i += 2; continue
        if c == '"':
            quoted = not quoted
        if not quoted and c == sep:
            out.append(cur); cur = ""
        elif not quoted and c == "#" and (i == 0 or text[i - 1].isspace()):
            break
        else:
            cur += c
        i += 1
    if quoted:
        raise ValueError("quotation mark not closed")
    return [x.strip() for x in out + [cur]]


def values(text):
    return [v[1:-1] if len(v) > 1 and v[0] == v[-1] == '"' else v for v in split(text, ",") if v]


def entries(path):
    entry = None
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        parts = split(line.rstrip("\n"), "|")
        if not line[0].isspace():
            if entry:
                yield entry
            kind, _, rest = parts[0].partition(" ")
            entry = {"kind": kind, "line": n, "names": values(rest), "at": {}}
            parts = parts[1:]
        for p in parts:
            key, _, rest = p.partition(" ")
            if key:
                entry["at"].setdefault(key, []).extend(values(rest.strip()))
    if entry:
        yield entry


def main():
    files = sys.argv[1:] or sorted(glob.glob(os.path.join(ROOT, "**", "*.lex"), recursive=True))
    iso = {c["alpha_3"] for c in json.load(open(ISO))["3166-1"]} | {"XKX"}
    bad, ids, members, states, counts, spell = [], {}, [], set(), {}, {}
    for path in files:
        for e in entries(path):
            at, where = e["at"], f"{os.path.relpath(path)}:{e['line']}"
            say = lambda m: bad.append(f"{where}: {m}")
            one = lambda k: (at.get(k) or [None])[0]
            counts[e["kind"]] = counts.get(e["kind"], 0) + 1
            if not e["names"]:
                say("no headword")
                continue
            key = (e["kind"], one("id") or e["names"][0])
            if key in ids and e["kind"] in ("actor", "generic", "place"):
                say(f"{key[0]} {key[1]} already at {ids[key]}")
            ids[key] = where
            for c in at.get("country", []):
                if c not in iso:
                    say(f"no such country: {c}")
            if e["kind"] == "actor":
                if one("kind") not in KINDS:
                    say(f"kind is {one('kind')}")
                if one("kind") == "state":
                    states.add(one("id"))
                members += [(m, where) for m in at.get("member", [])]
            for s in at.get("sector", []):
                if e["kind"] in ("actor", "generic") and s not in SECTORS:
                    say(f"no such sector: {s}")
            for r in at.get("role", []):
                if e["kind"] in ("actor", "generic") and r not in ROLES:
                    say(f"no such role: {r}")
            dates = []
            for k in ("from", "to"):
                for d in at.get(k, []) if e["kind"] == "actor" else []:
                    try:
                        dates.append(datetime.date.fromisoformat(d))
                    except ValueError:
                        say(f"{k}: not a date: {d}")
            if len(dates) == 2 and dates[0] > dates[1]:
                say("from is after to")
            for k in ("lat", "lon"):
                for v in at.get(k, []):
                    if abs(float(v)) > (90 if k == "lat" else 180):
                        say(f"{k} out of range: {v}")
            forms = e["names"] + at.get("alias", []) + at.get("adj", []) + at.get("people", []) + at.get("capital", [])
            for f in forms:
                if e["kind"] == "actor" and SHORT.match(f):
                    say(f"unsafe spelling: {f}")
                s = (e["kind"], f)
                if e["kind"] in ("actor", "generic") and forms.count(f) > 1:
                    say(f"spelled twice in one entry: {f}")
                spell.setdefault(s, []).append((where, one("from"), one("to"), one("country")))
    for (kind, f), uses in sorted(spell.items()):
        if kind in ("actor", "generic") and len(uses) > 1:
            undated = [u for u in uses if not u[1] and not u[2]]
            if len(undated) > 1 and len({u[3] for u in uses}) < len(uses):
                bad.append(f"{uses[-1][0]}: {kind} '{f}' also at {', '.join(u[0] for u in uses[:-1])} and no date or country tells them apart")
    for m, where in members:
        if ("actor", m) not in ids:
            bad.append(f"{where}: member of unknown id {m}")
    if not sys.argv[1:]:
        for c in sorted(iso - states - UNINHABITED):
            bad.append(f"states.lex: country missing: {c}")
    print("\n".join(sorted(set(bad))) if bad else "ok", ", ".join(f"{n} {k}" for k, n in sorted(counts.items())), sep="\n")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
