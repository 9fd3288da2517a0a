#!/usr/bin/env python3
"""test_show.py TRUCE: what people see of a ledger: lists and their formats, show of a report, a claim and an incident,
copies, check, acts; the options' messages. The ledger is made of examples/reports."""
import csv
import io
import json
import os
import pty
import re
import resource
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from common import SANITIZED, TRUCE, Run  # noqa: E402

EXAMPLES = os.path.join(HERE, "..", "..", "examples", "reports")
FOLDER, LEDGER = None, None
CLEAN = {"TRUCE_LEDGER": "", "TRUCE_WHO": "", "COLUMNS": ""}


def setUpModule():
    global FOLDER, LEDGER
    FOLDER = tempfile.mkdtemp(prefix="truce-show.")
    LEDGER = os.path.join(FOLDER, "l.truce")
    r = Run("ingest", "-d", LEDGER, EXAMPLES, seconds=120)
    assert r.code == 0, r.err


def tearDownModule():
    shutil.rmtree(FOLDER, ignore_errors=True)


def ask(command, *args, **env):
    return Run(command, "-d", LEDGER, *args, env={**CLEAN, **env})


def records(what, *args):
    r = ask(what, "--format", "jsonl", *args)
    assert r.code == 0, r.err
    return [json.loads(line) for line in r.out.splitlines()]


def on_terminal(*args, columns=80, seconds=60):
    """Standard output of truce when it is a terminal of so many columns."""
    main, side = pty.openpty()
    env = dict(os.environ, TERM="xterm", COLUMNS=str(columns), TRUCE_LEDGER="")
    env.pop("NO_COLOR", None)
    p = subprocess.Popen([TRUCE, *args], stdin=subprocess.DEVNULL, stdout=side, stderr=subprocess.PIPE, env=env)
    os.close(side)
    out, end = b"", time.monotonic() + seconds * (6 if SANITIZED else 1)
    while time.monotonic() < end:
        if select.select([main], [], [], 0.2)[0]:
            try:
                got = os.read(main, 65536)
            except OSError:  # the other side is closed
                break
            if not got:
                break
            out += got
        elif p.poll() is not None:
            break
    os.close(main)
    err = p.stderr.read().decode()
    p.stderr.close()
    assert p.wait() == 0, err
    return out.decode().replace("\r\n", "\n")


def bare(text):
    return re.sub(r"\x1b\[[0-9;]*m", "", text)


class Lists(unittest.TestCase):
    def test_reports_are_those_of_read(self):
        read = [r for r in Run("read", "--format", "jsonl", EXAMPLES).records() if r["type"] == "report"]
        mine = {r["id"]: r for r in records("reports")}
        self.assertEqual(set(mine), {r["id"] for r in read})
        for r in read:
            self.assertEqual({k: mine[r["id"]][k] for k in ("title", "published", "url", "bytes", "sentences")},
                             {k: r[k] for k in ("title", "published", "url", "bytes", "sentences")})

    def test_claims_are_those_of_read(self):
        read = {r["id"]: r for r in Run("read", "--format", "jsonl", EXAMPLES).records() if r["type"] == "claim"}
        mine = {r["id"]: r for r in records("claims")}
        self.assertEqual(mine, read)  # every field of every claim

    def test_csv_has_as_many_rows(self):
        for what in ("reports", "claims", "incidents", "series"):
            with self.subTest(what):
                rows = list(csv.DictReader(io.StringIO(ask(what, "--format", "csv").out, newline="")))
                self.assertEqual(len(rows), len(records(what)))
                self.assertTrue(rows and None not in rows[0], rows[:1])  # no row longer than the head
                self.assertTrue(all(None not in r.values() for r in rows))  # nor shorter

    def test_csv_of_incidents_says_what_jsonl_says(self):
        rows = {r["id"]: r for r in csv.DictReader(io.StringIO(ask("incidents", "--format", "csv").out, newline=""))}
        for i in records("incidents"):
            killed = i["totals"].get("killed", {"best": None})["best"]
            self.assertEqual(rows[i["id"]]["killed_best"], "" if killed is None else str(killed))
            self.assertEqual(rows[i["id"]]["grade"], i["grade"])

    def test_filters(self):
        everything = records("claims")
        killed = records("claims", "--harm", "killed")
        self.assertTrue(0 < len(killed) < len(everything))
        self.assertTrue(all(c["harm"]["kind"] == "killed" for c in killed))
        late = records("reports", "--since", "2026-01-01")
        self.assertTrue(late and all(r["published"] >= "2026-01-01" for r in late))
        early = records("reports", "--until", "2025-12-31")
        self.assertTrue(early and all(r["published"] <= "2025-12-31" for r in early))
        contested = records("incidents", "--grade", "confirmed")
        self.assertTrue(contested and all(i["grade"] == "confirmed" for i in contested))

    def test_limit_and_offset(self):
        everything = [r["id"] for r in records("reports")]
        self.assertEqual([r["id"] for r in records("reports", "--limit", "5")], everything[:5])
        self.assertEqual([r["id"] for r in records("reports", "--limit", "5", "--offset", "3")], everything[3:8])
        self.assertEqual([r["id"] for r in records("reports", "--limit", "0")], everything)

    def test_table_of_a_pipe_shows_all(self):
        r = ask("claims")
        self.assertEqual(r.code, 0)
        self.assertEqual(len(r.out.splitlines()) - 1, len(records("claims")))
        self.assertNotIn("more:", r.out)

    def test_table_on_a_terminal_ends_with_how_many_more(self):
        n = len(records("claims"))
        lines = bare(on_terminal("claims", "-d", LEDGER)).splitlines()
        self.assertEqual(len(lines), 52)  # head, 50 rows, the last line
        beyond = "more than 250" if n > 300 else str(n - 50)
        self.assertEqual(lines[-1], f"{beyond} more: --limit 0 shows all, --offset 50 the next ones")
        self.assertEqual(len(bare(on_terminal("claims", "-d", LEDGER, "--limit", "0")).splitlines()), n + 1)

    def test_lines_fit_the_terminal(self):
        for what in ("reports", "claims", "copies", "incidents"):
            for columns in (80, 120):
                for line in bare(on_terminal(what, "-d", LEDGER, "--limit", "30", columns=columns)).splitlines():
                    if not line.lstrip().startswith("disputed:") and "against" not in line and not re.match(r"\d{4}-", line):
                        self.assertLessEqual(len(line), columns, line)

    def test_columns_of_claimants_on_a_narrow_terminal(self):
        text = bare(on_terminal("incidents", "-d", LEDGER, "--text", "Spin Boldak", columns=80))
        self.assertRegex(text, r"(?m)^ +Afghanistan +")

    def test_nothing_matches(self):
        for what in ("reports", "claims", "incidents", "series", "copies"):
            r = ask(what, "--since", "1999-01-01", "--until", "1999-01-02")
            self.assertEqual((r.code, r.out), (0, ""), what)
            self.assertRegex(r.err, rf"^truce: no .* in {re.escape(LEDGER)} match\n$")


class Show(unittest.TestCase):
    def one(self, **want):
        for r in records("reports"):
            if all(r[k] == v for k, v in want.items()):
                return r
        self.fail(f"no report {want}")

    def spin(self):
        return next(r for r in records("reports") if r["file"].endswith("2025-10-15-spin-boldak.txt"))

    def test_report(self):
        r = self.spin()
        out = ask("show", r["id"][:8]).out
        self.assertTrue(out.startswith(r["title"] + "\n"))
        for part in (r["id"], r["document"]["sha256"], "2025-10-15 (its text says so)", "original", "obtained",
                     "[More than 12 civilians were killed|3]", f"claims {r['id'][:12]}-N", "at least 12 Afghan civilians killed",
                     "says Zabihullah Mujahid (Afghanistan)"):
            self.assertIn(part, out)
        self.assertNotIn("\x1b", out)
        self.assertEqual(Run("show", r["id"], env={**CLEAN, "TRUCE_LEDGER": LEDGER}).out, out)

    def test_marks_do_not_change_the_text(self):
        texts = {t["id"]: t["text"] for t in Run("read", "--format", "jsonl", "--text", EXAMPLES).records() if t["type"] == "report"}
        for r in records("reports"):
            with self.subTest(r["id"][:12]):
                body = ask("show", r["id"]).out.split("\n\n", 1)[1].rsplit("\n\nclaims ", 1)[0].rsplit("\n\nno claims", 1)[0]
                plain = re.sub(r"\|[\d,]+\]", "", body)
                want = texts[r["id"]]
                if "[" not in want:
                    plain = plain.replace("[", "")
                    self.assertEqual(plain.split(), want.split())

    def test_every_claim_is_marked(self):
        for r in records("reports"):
            out = ask("show", r["id"]).out
            marked = {int(n) for m in re.findall(r"\|([\d,]+)\]", out) for n in m.split(",")}
            claims = {int(c["id"].split("-")[1]) for c in records("claims", "--id", r["id"])}
            self.assertEqual(marked, claims, r["id"])

    def test_report_on_a_terminal(self):
        r = self.spin()
        out = on_terminal("show", "-d", LEDGER, r["id"], columns=80)
        self.assertIn("\x1b[", out)
        self.assertNotIn("|3]", out)
        self.assertIn("killed\x1b[0;2m[3]", out.replace("\n", " "))
        for line in bare(out).splitlines():
            self.assertTrue(len(line) <= 80 or " " not in line.strip(), line)  # one long word may

    def test_claim(self):
        c = next(c for c in records("claims", "--id", self.spin()["id"]) if c["harm"] and c["harm"]["low"] == 12)
        out = ask("show", c["id"]).out
        self.assertTrue(out.startswith(f"claim {c['id']}\n"))
        for part in ("[More than 12 civilians|victims]", "[killed|trigger]", "Zabihullah Mujahid", "asserts it",
                     "at least 12 Afghan civilians killed", "Spin Boldak, Kandahar, Afghanistan", c["rule"], c["report"][:12]):
            self.assertIn(part, out)
        incident = next(i["id"] for i in records("incidents") if c["id"] in i["claims"])
        self.assertRegex(out, rf"(?m)^  incident +{incident}$")

    def test_incident(self):
        i = max(records("incidents"), key=lambda i: (i["reports"], i["id"]))
        self.assertGreater(i["reports"], 1)
        out = ask("show", i["id"]).out
        for part in (i["id"], "\nreports, and why they stand together\n", " because: ", "\nversions\n", "ingest: "):
            self.assertIn(part, out)
        reports = {c.split("-")[0] for c in i["claims"]}
        for r in reports:
            self.assertRegex(out, rf"\({r}[,)]")
        if i["disputes"]:
            self.assertIn("\ndisputed\n", out)

    def test_copies_stand_below_what_they_copy(self):
        copy = next(r for r in records("reports") if r["copy_of"])
        own = ask("show", copy["id"]).out
        self.assertRegex(own, rf"(?m)^  copies +{copy['copy_of'][:12]}, ")
        self.assertRegex(ask("show", copy["copy_of"]).out, rf"(?m)^  copied by +{copy['id'][:12]}, ")
        for i in records("incidents"):
            if {copy["id"][:12], copy["copy_of"][:12]} <= {c.split("-")[0] for c in i["claims"]}:
                self.assertRegex(ask("show", i["id"]).out, rf"(?m)^      .*\({copy['id'][:12]}, copies {copy['copy_of'][:12]}")
                return
        self.fail("no incident holds a report and its copy")

    def test_original(self):
        r = self.spin()
        with open(os.path.join(EXAMPLES, "2025-10-15-spin-boldak.txt"), "rb") as f:
            self.assertEqual(ask("show", "--original", r["id"]).raw, f.read())
        i = records("incidents")[0]["id"]
        bad = ask("show", "--original", i)
        self.assertEqual((bad.code, bad.out), (2, ""))
        self.assertIn("an incident, not a report", bad.err)

    def test_no_such_id(self):
        for name in ("ffffffffffff", "i-ffffffffffff", "ffffffffffff-1", "nonsense"):
            r = ask("show", name)
            self.assertEqual((r.code, r.out), (1, ""), name)
            self.assertIn(name, r.err)


class Copies(unittest.TestCase):
    def test_families(self):
        rows = records("copies")
        self.assertTrue(rows)
        by = {}
        for r in rows:
            by.setdefault(r["family"], []).append(r)
        for v in by.values():
            self.assertEqual([r["of"] for r in v], [len(v)] * len(v))
            self.assertIsNone(v[0]["copy_of"])  # the first publisher
            self.assertTrue(all(r["copy_of"] and r["origin"] == v[0]["report"] for r in v[1:]))
        lines = [line for line in ask("copies").out.splitlines() if line]
        self.assertEqual(len(lines), len(rows))
        self.assertEqual(sum("first" in line for line in lines), len(by))
        self.assertEqual(len(list(csv.DictReader(io.StringIO(ask("copies", "--format", "csv").out, newline="")))), len(rows))


class Check(unittest.TestCase):
    def test_no_fault(self):
        r = ask("check")
        self.assertEqual(r.code, 0, r.out + r.err)
        n = len(records("reports"))
        self.assertRegex(r.out, rf"^{re.escape(LEDGER)}: {n} reports, \d+ claims, \d+ incidents: no fault\n$")


class Acts(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="truce-acts.")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.ledger = os.path.join(self.dir, "own.truce")
        shutil.copy(LEDGER, self.ledger)

    def run_on(self, command, *args, **env):
        return Run(command, "-d", self.ledger, *args, env={**CLEAN, **env})

    def incidents(self):
        return [json.loads(line) for line in self.run_on("incidents", "--format", "jsonl").out.splitlines()]

    def test_who_and_why_are_shown(self):
        a, b = [i for i in self.incidents() if not i["parent"]][:2]
        r = self.run_on("merge", a["id"], b["id"], "--reason", "one raid, two spellings", TRUCE_WHO="Anna")
        self.assertEqual(r.code, 0, r.err)
        self.assertEqual(len(r.out.splitlines()), 1)
        out = self.run_on("show", b["id"]).out
        self.assertRegex(out, rf"^{b['id']} went into {a['id']} on \d{{4}}-\d\d-\d\d \d\d:\d\d:\d\dZ because: one raid, two spellings \(Anna\)\n")
        self.assertRegex(self.run_on("show", a["id"]).out, r"(?m)^  .*merge by Anna")
        self.assertEqual(self.run_on("check").code, 0)

    def test_withdrawn_report(self):
        report = json.loads(self.run_on("reports", "--format", "jsonl", "--limit", "1").out)
        r = self.run_on("withdraw", report["id"][:12], "--reason", "retracted by the agency", "--who", "Anna")
        self.assertEqual(r.code, 0, r.err)
        self.assertRegex(self.run_on("show", report["id"]).out, r"(?m)^  withdrawn +\d{4}-.* by Anna: retracted by the agency$")

    def test_withdrawn_claim(self):
        claim = json.loads(self.run_on("claims", "--format", "jsonl", "--limit", "1").out)["id"]
        self.assertNotIn("withdrawn", self.run_on("show", claim).out)
        self.assertEqual(self.run_on("withdraw", claim, "--reason", "misread", "--who", "Anna").code, 0)
        self.assertRegex(self.run_on("show", claim).out, r"(?m)^  withdrawn +\d{4}-.* by Anna: misread$")

    def test_refused(self):
        i = self.incidents()[0]["id"]
        for args, says in ((["withdraw", i[:0] or "abcd1234"], "--reason"), (["withdraw", "--reason", "x"], "give the id"),
                           (["merge", i, "--reason", "x"], "two incidents"), (["split", i, "--reason", "x"], "claims that leave"),
                           (["merge", i, i, "--reason", "x"], "twice"),
                           (["move", i, "--reason", "x"], "the incident they go to"),
                           (["withdraw", "abcd1234", "--reason", " "], "--reason"),
                           (["withdraw", "abcd1234", "--reason", "x", "--who", " "], "--who")):
            r = self.run_on(*args)
            self.assertEqual((r.code, r.out), (2, ""), args)
            self.assertIn(says, r.err)


class Options(unittest.TestCase):
    def bad(self, *args, says, code=2, env=None):
        r = Run(*args, env={**CLEAN, **(env or {})})
        self.assertEqual((r.code, r.out), (code, ""), args)
        self.assertTrue(r.err.startswith("truce: "), r.err)
        self.assertIn(says, r.err)

    def test_values(self):
        for args, says in ((["--since", "2025-02-30"], "2025-02-30"), (["--until", "soon"], "soon"), (["--harm", "kiled"], "did you mean 'killed'"),
                           (["--grade", "fairr"], "did you mean 'fair'"), (["--grade", "zzzzzzzz"], "confirmed, fair, weak, contested or discounted"),
                           (["--policy", "ucpd"], "did you mean 'ucdp'"), (["--format", "jsnol"], "did you mean 'jsonl'"),
                           (["--limit", "-1"], "-1"), (["--offset", "x"], "'x' is not a number"), (["--place", " "], "--place"),
                           (["--nonsense"], "--nonsense"), (["--since"], "--since"), (["Kabul"], "--text Kabul"),
                           (["--since", "2025-02-02", "--until", "2025-02-01"], "after --until")):
            self.bad("incidents", "-d", LEDGER, *args, says=says)

    def test_as_of(self):
        for t in ("2025", "2025-10-12T", "2025-10-12T24:00", "2025-10-12T10:60", "2025-10-12T10:00:00.", "2025-10-12T10:00Zx", "2025-10-12T10:00+5",
                  "2025-02-30", "1969-12-31", "now"):
            self.bad("claims", "-d", LEDGER, "--as-of", t, says="--as-of")
        for t in ("2000-01-01", "2000-01-01T10:00", "2000-01-01T10:00:01", "2000-01-01 10:00:01Z", "2000-01-01T10:00:01.25Z", "2000-01-01T10:00+05:30"):
            r = ask("claims", "--as-of", t)
            self.assertEqual((r.code, r.out), (0, ""), r.err)  # nothing was known then
        self.assertTrue(records("claims", "--as-of", "2199-12-31"))

    def test_which_ledger(self):
        cwd = os.getcwd()
        empty = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, empty)
        self.addCleanup(os.chdir, cwd)
        os.chdir(empty)
        self.bad("reports", says="truce ingest -d ledger.truce")
        self.bad("reports", "-d", "none.truce", says="none.truce")
        self.bad("reports", says="none.truce", env={"TRUCE_LEDGER": "none.truce"})
        shutil.copy(LEDGER, "ledger.truce")
        self.assertEqual(Run("reports", env=CLEAN).out, ask("reports").out)  # the one in this folder
        with open("not.truce", "w", encoding="utf-8") as f:
            f.write("a text, not a ledger\n" * 100)
        self.bad("reports", "-d", "not.truce", says="not.truce", code=1)

    def test_starts_quickly(self):
        times = []
        for _ in range(5):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            ask("reports", "--limit", "1")
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
        self.assertLess(min(times), 0.03 * (20 if SANITIZED else 1))  # of the processor, not of the clock: the machine may be busy


if __name__ == "__main__":
    unittest.main()
