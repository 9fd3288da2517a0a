#!/usr/bin/env python3
"""run.py TRUCE [PAGE...]: the examples of tests/spec/*.md (notation: README.md there) against the built truce.

One run of truce reads all examples as JSON Lines. Exit 1 when an example fails that is not a known failure, or a known
failure holds."""
import json
import os
import re
import shlex
import subprocess
import sys
from collections import namedtuple

Example = namedtuple("Example", "id date text lines where policy")
HERE = os.path.dirname(os.path.abspath(__file__))
FENCE = re.compile(r"^```truce +(\S+)(?: +date=(\S+))?(?: +policy=(\S+))?\n(.*?)^```$", re.S | re.M)
MODALITIES = ("background", "hypothetical", "future")


def pages(paths):
    """[Example]"""
    out, seen = [], set()
    for path in paths:
        page = open(path, encoding="utf-8").read()
        for m in FENCE.finditer(page):
            where = f"{os.path.basename(path)}:{page[:m.start()].count(chr(10)) + 1}"
            if m[1] in seen:
                sys.exit(f"{where}: there are two examples {m[1]}")
            if "\n---\n" not in m[4]:
                sys.exit(f"{where}: example {m[1]} has no line ---")
            seen.add(m[1])
            text, want = m[4].split("\n---\n", 1)
            out.append(Example(m[1], m[2] or "2025-10-15", text, [x for x in want.splitlines() if x.strip()], where, m[3]))
        if page.count("```truce ") != len(FENCE.findall(page)):
            sys.exit(f"{path}: an example is not closed, or its first line is not '```truce ID [date=DAY] [policy=POLICY]'")
    return out


def read(truce, examples):
    if not examples:
        return {}
    rows = "".join(json.dumps({"id": i, "text": t, "date": d}) + "\n" for i, d, t, *_ in examples)
    run = subprocess.run([truce, "read", "--format", "jsonl", "--from", "jsonl", "--mentions"], input=rows.encode(), capture_output=True)
    if run.returncode:
        sys.exit(f"truce read: exit {run.returncode}: {run.stderr.decode()[-500:]}")
    got, ref = {}, {}
    for line in run.stdout.decode().splitlines():
        r = json.loads(line)
        if r["type"] == "report":
            ref[r["id"]] = r["ref"]
            got.setdefault(r["ref"], [])
        elif "report" in r:
            got[ref[r["report"]]].append(r)
    return got


# ---------------------------------------------------------------- counts and parties
def count_text(h):
    low, high, bound = h["low"], h["high"], h["bound"]
    if bound == "uncounted":
        return "?"
    if bound == "vague":
        return (h.get("word") or "?").lower().replace(" ", "-")
    if bound == "at_least":
        return f"{low}+"
    if bound == "at_most":
        return f"<={high}"
    if bound == "about":
        return f"~{low if low is not None else high}"
    return f"{low}" if low == high else f"{low}-{high}"


def is_party(actor, name):
    return actor and name in (actor.get("country"), actor.get("id"))


def parties(actors, names):
    return len(actors) >= 1 and all(any(is_party(a, n) for a in actors) for n in names) and all(any(is_party(a, n) for n in names) for a in actors)


def fault_head(c, words):
    if words[0] == "event":
        want = dict(zip(("event", "mode"), words[1:]))
        return next((f"{k} is {c[k]}" for k, v in want.items() if c[k] != v), None)
    thing = c["harm"] or c["object"]
    kind = c["harm"]["kind"] if c["harm"] else c["object"]["done"]
    if kind != words[0]:
        return f"is {kind}"
    if len(words) > 1 and count_text(thing) != words[1]:
        return f"count is {count_text(thing)}"
    if not c["harm"]:
        return next((f"object is {thing['kind']}" for w in words[2:] if w != thing["kind"]), None)
    victim = thing["victim"]
    for w in words[2:]:
        if w.islower() and victim["role"] != w:
            return f"role is {victim['role']}"
        if not w.islower() and not is_party(victim, w):
            return f"victim is {victim['country']} {victim['id']}"
    return None


def fault_claimant(c, words):
    who = c["claimant"]
    if words == ["report"]:
        return f"claimant is {who['country']} {who['text']}" if who else None
    for w in words:
        if w in ("asserts", "admits", "denies", "confirms", "unverified"):
            if c["stance"] != w:
                return f"stance is {c['stance']}"
        elif not who:
            return "claimant is the report"
        elif not is_party(who, w) and who["sector"] != w:
            return f"claimant is {who['country']} {who['sector']} {who['id']} {who['text']!r}"
    return None


def fault(c, line, met):
    """Why claim `c` does not meet the line, or None. The fields that were not named are free."""
    fields = [shlex.split(x) for x in line.split("|")]
    why = fault_head(c, fields[0])
    named = {f[0] for f in fields[1:]}
    for f in fields[1:]:
        if why:
            return why
        key, rest = f[0], f[1:]
        if key in ("by", "to"):
            actors = c["actors" if key == "by" else "recipients"]
            why = None if parties(actors, " ".join(rest).split(",")) else f"{key} {[a['country'] or a['name'] or a['text'] for a in actors]}"
        elif key == "claimant":
            why = fault_claimant(c, rest)
        elif key == "in":
            why = None if " ".join(rest) in [p["name"] for p in c["places"]] else f"places {[p['name'] for p in c['places']]}"
        elif key == "on":
            days = rest[0].split("..")
            why = None if c["when"] and [c["when"]["from"], c["when"]["to"]] == [days[0], days[-1]] else f"when {c['when']}"
        elif key == "weapon":
            why = None if c["weapon"] and c["weapon"]["kind"] == rest[0] else f"weapon {c['weapon']}"
        elif key in MODALITIES:
            why = None if c["modality"] == key else f"modality {c['modality']}"
        elif key == "not":
            why = None if c["polarity"] == "negative" else "polarity positive"
        elif key == "period":
            why = None if c["harm"] and c["harm"]["period_total"] else "no period total"
        elif key == "quoted":
            why = None if c["quoted"] else "not quoted"
        elif key == "part-of":
            whole = met[int(rest[0]) - 1]
            why = None if whole and c["harm"]["part_of"] == whole["id"] else f"part of {c['harm']['part_of']}"
        else:
            raise ValueError(f"unknown field {key!r}")
    if not why and "not" not in named and c["polarity"] == "negative" and fields[0][0] != "event" and count_text(c["harm"] or c["object"]) != "0":
        return "polarity negative"
    if not why and not named & set(MODALITIES) and c["modality"] != "actual":
        return f"modality {c['modality']}"
    if not why and "period" not in named and c["harm"] and c["harm"]["period_total"]:
        return "period total"
    return why


def mention_fault(records, line):
    words = shlex.split(line)
    if words[0] == "time":
        found = [r for r in records if r["type"] == "mention" and r["kind"] == "time" and r["text"] == words[1]]
        return None if any(r["value"] == words[2] for r in found) else f"{[r['value'] for r in found]}"
    if words[0] == "place":
        found = [r for r in records if r["type"] == "mention" and r["kind"] == "place" and r["text"] == words[1]]
        return None if any(len(words) < 3 or r["country"] == words[2] for r in found) else f"{[r['country'] for r in found]}"
    return None


def says_fault(records, line, text):
    words = shlex.split(line)
    raw = text.encode()
    for r in records:
        if r["type"] != "attribution" or not r["source"]:
            continue
        content = raw[r["content"]["beg"]:r["content"]["end"]].decode("utf-8", "replace")
        if words[1] in (r["source"]["text"] or "") and r["direct"] == (words[2] == "direct") and words[3] in content:
            return None
    return f"{[(r['source'] and r['source']['text'], r['direct']) for r in records if r['type'] == 'attribution']}"


def show(c):
    thing, who = c["harm"] or c["object"], c["claimant"]
    head = f"event {c['event']} {c['mode']}" if not thing else (
        f"{c['harm']['kind']} {count_text(thing)} {thing['victim']['role']} {thing['victim']['country']}" if c["harm"] else f"{thing['done']} {count_text(thing)} {thing['kind']}")
    return (f"{head} | by {','.join(str(a['country'] or a['id'] or a['text']) for a in c['actors'])} | claimant "
            f"{who['country'] if who else 'report'} {who['sector'] if who else ''} {c['stance']} | {c['polarity']} {c['modality']} | rule {c['rule']}")


def check(example, records):
    """Faults of one example, as lines."""
    text, lines = example.text, example.lines
    claims = [r for r in records if r["type"] == "claim"]
    things = [c for c in claims if c["harm"] or c["object"]]
    free, met, faults, more = list(things), [], [], False
    for line in lines:
        if line.strip() == "...":
            more = True
        elif line.strip() == "nothing":
            pass
        elif line.split()[0] in ("time", "place"):
            why = mention_fault(records, line)
            faults += [f"{line}: {why}"] if why else []
        elif line.split()[0] == "says":
            why = says_fault(records, line, text)
            faults += [f"{line}: {why}"] if why else []
        else:
            pool = claims if line.startswith("event ") else free
            hit = next((c for c in pool if fault(c, line, met) is None), None)
            if hit and pool is free:
                free.remove(hit)
            met.append(hit)
            if not hit:
                faults.append(f"missing: {line}" + (f"   (nearest: {', '.join(sorted({fault(c, line, met + [None]) for c in pool}))})" if pool else ""))
    asks_claims = any(x.split()[0] not in ("time", "place", "says", "event", "...") for x in lines)
    if asks_claims and not more:
        faults += [f"too much: {show(c)}" for c in free]
    return faults


# ---------------------------------------------------------------- policies: an example is a run of its own
def totals(truce, e):
    """[("total killed 6 6 -", policy version, grade)] of the incidents that an example's reports make."""
    rows = "".join(json.dumps({"id": f"{e.id}-{k}", "text": t, "date": e.date}) + "\n" for k, t in enumerate(e.text.split("\n+++\n")))
    run = subprocess.run([truce, "read", "--format", "jsonl", "--from", "jsonl", "--policy", e.policy], input=rows.encode(), capture_output=True)
    if run.returncode:
        sys.exit(f"truce read --policy {e.policy}: exit {run.returncode}: {run.stderr.decode()[-500:]}")
    out = []
    for line in run.stdout.decode().splitlines():
        r = json.loads(line)
        if r["type"] == "incident":
            for harm, f in r["totals"].items():
                n = " ".join("-" if f[k] is None else str(f[k]) for k in ("low", "best", "high"))
                out.append((f"total {harm} {n}", r["policy_version"], r["grade"]))
    return out


def check_policy(truce, e):
    """Faults of one example of a policy, as lines."""
    free, faults = totals(truce, e), []
    harms = {line.split()[1] for line in e.lines}
    for line in e.lines:
        head, *rest = [x.strip() for x in line.split("|")]
        if head.endswith(" nothing"):
            continue
        want = dict(x.split() for x in rest)
        if not set(want) <= {"policy", "grade"}:
            raise ValueError(f"{e.where}: unknown field in {line!r}")
        hit = next((f for f in free if f[0] == head and want.get("policy", f[1]) == f[1] and want.get("grade", f[2]) == f[2]), None)
        if hit:
            free.remove(hit)
        else:
            faults.append(f"missing: {line}   (there is: {free})")
    return faults + [f"too much: {f}" for f in free if f[0].split()[1] in harms]


def main():
    truce = sys.argv[1]
    paths = sys.argv[2:] or sorted(os.path.join(HERE, f) for f in os.listdir(HERE) if f.endswith(".md") and f != "README.md")
    examples = pages(paths)
    known = dict(line.split(None, 1) for line in open(os.path.join(HERE, "known-failures"), encoding="utf-8") if line.strip() and line[0] != "#")
    got = read(truce, [e for e in examples if not e.policy])
    bad = failed = 0
    for e in examples:
        faults = check_policy(truce, e) if e.policy else check(e, got.get(e[0], []))
        if faults and e[0] not in known:
            print(f"{e[4]}: {e[0]}\n  {e[2]}\n  " + "\n  ".join(faults))
            bad += 1
        elif faults:
            failed += 1
        elif e[0] in known:
            print(f"{e[4]}: {e[0]} holds now: take it off tests/spec/known-failures")
            bad += 1
    if not sys.argv[2:]:
        for lost in sorted(set(known) - {e[0] for e in examples}):
            print(f"known-failures: there is no example {lost}")
            bad += 1
    print(f"spec: {len(examples)} examples, {len(examples) - bad - failed} hold, {failed} known failures, {bad} faults")
    sys.exit(bool(bad))


main()
