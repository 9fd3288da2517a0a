#!/usr/bin/env python3
"""test_tally.py TRUCE: `truce tally` and `truce compare` on files: options, formats, what is never added, published series."""
import csv
import io
import json
import os
import tempfile
import unittest

from common import Run

ENV = {"SOURCE_DATE_EPOCH": "1764028800"}  # 2025-11-25
CLASH = ("Afghan forces killed 71 Pakistani soldiers in Khyber district on Sunday, the Afghan defence ministry said. "
         "The Pakistani army said it had lost 19 soldiers in the fighting.")
BOMB = "A roadside bomb killed at least six people in the Afghan province of Kunar on {day} November 2025, police said."
REPORTS = [{"id": "clash", "date": "2025-10-14", "text": CLASH}, {"id": "copy", "date": "2025-10-15", "text": CLASH + " It rained."},
           {"id": "bomb", "date": "2025-11-05", "text": BOMB.format(day=4)}]


def lines(*reports):
    return "".join(json.dumps(r) + "\n" for r in reports).encode()


def tally(*args, reports=REPORTS, command="tally"):
    return Run(command, "--from", "jsonl", *args, "-", stdin=lines(*reports), env=ENV)


def table(r):
    return list(csv.DictReader(io.StringIO(r.raw.decode(), newline="")))


class Tally(unittest.TestCase):
    def test_months(self):
        r = tally("--format", "csv")
        self.assertEqual(r.code, 0, r.err)
        rows = table(r)
        self.assertEqual([(x["month"], x["low"], x["best"], x["high"], x["high_open"], x["incidents"]) for x in rows],
                         [("2025-10", "19", "19", "71", "false", "1"), ("2025-11", "6", "6", "6", "true", "1")])
        self.assertEqual([(x["change"], x["change_percent"]) for x in rows], [("", ""), ("-13", "-68.4")])
        for x in rows:
            self.assertEqual((x["policy"], x["coverage_first"], x["coverage_last"], x["coverage_days"], x["accessed"], x["filters"]),
                             ("ucdp-1", "2025-10-14", "2025-11-05", "3", "2025-11-25", ""))

    def test_policy_and_its_version(self):
        rows = table(tally("--format", "csv", "--policy", "acled"))
        self.assertEqual([(x["best"], x["high"], x["policy"]) for x in rows], [("19", "19", "acled-1"), ("6", "6", "acled-1")])
        self.assertIn("policy ibc-1", tally("--policy", "ibc").out)

    def test_by_claimant_each_says_its_own(self):
        rows = table(tally("--format", "csv", "--by", "claimant,party", "--until", "2025-10-31"))
        self.assertEqual({(x["claimant"], x["party"], x["best"]) for x in rows}, {("Afghanistan", "PAK", "71"), ("Pakistan", "PAK", "19")})
        self.assertTrue(all(x["filters"] == "until 2025-10-31" for x in rows))

    def test_a_gap_is_no_zero(self):
        later = {"id": "late", "date": "2026-01-07", "text": BOMB.format(day=4).replace("4 November 2025", "6 January 2026")}
        r = tally("--format", "jsonl", reports=REPORTS + [later])
        rows = {x["month"]: x for x in r.records("tally_row")}
        self.assertNotIn("2025-12", rows)
        self.assertIsNone(rows["2026-01"]["change"])
        self.assertTrue(any("which is not zero" in x["text"] for x in r.records("note")))

    def test_table(self):
        r = tally("--by", "month,party")
        self.assertEqual(r.code, 0)
        self.assertIn("killed by month, party; policy ucdp-1\ncoverage: 3 reports, 2025-10-14 to 2025-11-05, on 3 of 23 days; accessed 2025-11-25\n", r.out)
        self.assertRegex(r.out, r"(?m)^  2025-10 +Pakistan +19 +19 +71 +1")
        self.assertRegex(r.out, r"(?m)^  2025-11 +Afghanistan +6 +6 +6\+ +1")
        self.assertIn("claims are claims", r.out)
        self.assertTrue(all(line == line.rstrip() for line in r.out.splitlines()))

    def test_jsonl(self):
        r = tally("--format", "jsonl", "--by", "role,harm", "--harm", "killed,wounded")
        records = [x["type"] for x in r.records()]
        self.assertEqual(records[0], "tally")
        head = r.records("tally")[0]
        self.assertEqual((head["by"], head["policy_version"], head["reports"]), (["role", "harm"], "ucdp-1", 3))
        self.assertGreater(len(head["rules"]), 80)
        self.assertEqual([(x["role"], x["harm"], x["best"]) for x in r.records("tally_row")], [("soldier", "killed", 19), (None, "killed", 6)])
        self.assertEqual([x["best"] for x in r.records("tally_total")], [25])

    def test_against(self):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as f:
            f.write("period;value;party;source\n2025-10;38;;\n2025-Q4;20;Pakistan;Watch\n2025-09;5;;\n")
            f.flush()
            rows = table(tally("--format", "csv", "--against", f.name, "--source", "Us"))
        self.assertEqual([(x["period"], x["published"], x["best"], x["difference"], x["ratio"], x["source"]) for x in rows],
                         [("2025-10", "38", "19", "-19", "0.5", "Us"), ("2025-Q4", "20", "19", "-1", "0.95", "Watch"),
                          ("2025-09", "5", "", "", "", "Us")])

    def test_a_bad_series_is_named_with_its_line(self):
        with tempfile.NamedTemporaryFile("w", suffix=".csv") as f:
            f.write("period,value\n2025-10,3\n2025-10,three\n")
            f.flush()
            r = tally("--against", f.name)
            self.assertEqual((r.code, r.out), (2, ""))
            self.assertIn(f"{f.name}:3: value 'three' is not a whole number", r.err)
        r = tally("--against", "no-such.csv")
        self.assertEqual((r.code, r.out), (2, ""))
        self.assertIn("no-such.csv", r.err)

    def test_same_output_whatever_the_threads_and_order(self):
        one, four = tally("-j", "1", "--by", "month,claimant,party"), tally("-j", "4", "--by", "month,claimant,party")
        self.assertEqual(one.out, four.out)
        self.assertEqual(tally("--by", "month,party").out, tally("--by", "month,party", reports=REPORTS[::-1]).out)

    def test_usage(self):
        for args, says in ((("--by", "mouth"), "did you mean 'month'?"), (("--by", ""), "there is no ''"), (("--by", "day,month"), "only one of day"),
                           (("--by", "party,party"), "named twice"), (("--harm", "kiled"), "did you mean 'killed'?"),
                           (("--since", "soon"), "'soon' is not a day"), (("--since", "2025-02-01", "--until", "2025-01-01"), "nothing can be between"),
                           (("--policy", "crss"), "there is no policy 'crss'"), (("--format", "xml"), "there is no format 'xml'"),
                           (("--grade", "fiar"), "did you mean 'fair'?"), (("--source", "x"), "--source belongs to --against"),
                           (("-d", "x.truce"), "either files or a ledger"), (("--as-of", "2025-01-01"), "a question to a ledger"),
                           (("--place", " "), "needs a value")):
            r = tally(*args)
            self.assertEqual((r.code, r.out), (2, ""), args)
            self.assertIn(says, r.err)

    def test_filters(self):
        self.assertEqual([x["month"] for x in table(tally("--format", "csv", "--place", "kunar"))], ["2025-11"])
        self.assertEqual([x["month"] for x in table(tally("--format", "csv", "--party", "PAK"))], ["2025-10"])
        self.assertEqual([x["month"] for x in table(tally("--format", "csv", "--grade", "confirmed"))], ["2025-10"])
        self.assertEqual(table(tally("--format", "csv", "--place", "Paris")), [])

    def test_unreadable_input_is_said_and_the_rest_shown(self):
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "a.jsonl")
            with open(path, "wb") as f:
                f.write(lines(*REPORTS))
            r = Run("tally", path, os.path.join(d, "missing"), env=ENV)
        self.assertEqual(r.code, 1)
        self.assertIn("missing", r.err)
        self.assertIn("2025-10", r.out)


class Ledger(unittest.TestCase):
    """Out of a ledger comes what comes out of the files."""

    def setUp(self):
        self.dir = tempfile.TemporaryDirectory()
        self.ledger = os.path.join(self.dir.name, "l.truce")
        r = Run("ingest", "-d", self.ledger, "--from", "jsonl", "-", stdin=lines(*REPORTS))
        self.assertEqual(r.code, 0, r.err)

    def tearDown(self):
        self.dir.cleanup()

    def ask(self, *args):
        return Run(*args, "-d", self.ledger, env=ENV)

    def test_the_same_as_of_files(self):
        for command in ("tally", "compare"):
            for args in ((), ("--format", "csv"), ("--format", "jsonl", "--policy", "acled"), ("--place", "Kunar"), ("--until", "2025-10-31")):
                files, ledger = tally(*args, command=command), self.ask(command, *args)
                self.assertEqual((ledger.code, ledger.err), (0, ""))
                self.assertEqual(files.out, ledger.out, (command, args))
        by = ("--by", "month,claimant,party,role")
        self.assertEqual(tally(*by).out, self.ask("tally", *by).out)

    def test_what_is_withdrawn_is_not_counted(self):
        bomb = next(r for r in Run("read", "--format", "jsonl", "--from", "jsonl", "-", stdin=lines(*REPORTS)).records("report") if r["ref"] == "bomb")
        r = Run("withdraw", "-d", self.ledger, "--reason", "test", "--who", "tester", bomb["id"])
        self.assertEqual(r.code, 0, r.err)
        self.assertEqual([x["month"] for x in table(self.ask("tally", "--format", "csv"))], ["2025-10"])

    def test_as_of(self):
        r = self.ask("tally", "--as-of", "2025-01-01")
        self.assertEqual(r.code, 0, r.err)
        self.assertIn("no incident with a figure", r.out)
        self.assertIn("filters: as of 2025-01-01", r.out)
        self.assertEqual(self.ask("tally", "--as-of", "once").code, 2)

    def test_no_ledger(self):
        r = Run("compare", "-d", os.path.join(self.dir.name, "none.truce"))
        self.assertNotEqual(r.code, 0)
        self.assertIn("none.truce", r.err)
        self.assertEqual(r.out, "")


class Compare(unittest.TestCase):
    def test_claimed_to_admitted(self):
        r = tally(command="compare")
        self.assertEqual(r.code, 0, r.err)
        self.assertIn("Afghanistan claims 71, Pakistan admits 19: 3.7 to 1", r.out)
        self.assertRegex(r.out, r"(?m)^  Pakistan \(its own\) +19 +19 +1")

    def test_csv(self):
        rows = {(x["party"], x["claimant"]): x for x in table(tally("--format", "csv", command="compare"))}
        a, p = rows["PAK", "Afghanistan"], rows["PAK", "Pakistan"]
        self.assertEqual((a["own"], a["claimed"], a["counted"], a["ratio"], a["share"], a["admitted_incidents"], a["months"]),
                         ("false", "71", "19", "3.737", "1", "1", "2025-10 71"))
        self.assertEqual((p["own"], p["share"], p["ratio"]), ("true", "0.268", ""))

    def test_jsonl(self):
        r = tally("--format", "jsonl", command="compare")
        self.assertEqual(r.records()[0]["type"], "compare")
        self.assertEqual([x for x in r.records("compare_row") if x["party"] == "PAK"][0]["months"][0]["month"], "2025-10")

    def test_nothing(self):
        r = tally(command="compare", reports=[{"id": "x", "date": "2025-10-14", "text": "It rained in Kabul on Monday."}])
        self.assertEqual(r.code, 0)
        self.assertIn("no incident with a figure", r.out)


if __name__ == "__main__":
    unittest.main()
