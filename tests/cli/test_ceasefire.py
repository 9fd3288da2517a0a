#!/usr/bin/env python3
"""test_ceasefire.py TRUCE: `truce watch` and `truce report` on examples/reports (October 2025 to February 2026) and on hostile text.

What must be alleged was worked out by reading the reports, not by looking at what came out."""
import csv
import html.parser
import io
import json
import math
import os
import re
import shutil
import tempfile
import unittest

from common import Run

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
REPORTS = os.path.join(ROOT, "examples", "reports")
DOHA = os.path.join(ROOT, "examples", "agreements", "doha-2025.yaml")
# by day, term, party: what the reports allege since 19 October 2025
ALLEGED = {
    # the army counts 15 fighters dead at Spinwam and says that they came over from Afghanistan
    ("2025-10-26", "T2", "AFG"),
    # four civilians killed at Spin Boldak, says an Afghan official; Pakistan denies that it fired first
    ("2025-11-08", "T1", "PAK"), ("2025-11-08", "T4", "PAK"),
    # air strikes on Nangarhar and Paktika: 13 civilians say the UN and Kabul; Pakistan says camps and militants, who are nobody's forces
    ("2026-02-22", "T1", "PAK"), ("2026-02-22", "T4", "PAK"),
    # Kabul counts 55 soldiers dead in its own attack
    ("2026-02-26", "T1", "AFG"), ("2026-02-26", "T3", "AFG"),
    # the night of 26 to 27 February: both, by themselves and each other; civilians only by Pakistan's strikes
    ("2026-02-27", "T1", "AFG"), ("2026-02-27", "T3", "AFG"),
    ("2026-02-27", "T1", "PAK"), ("2026-02-27", "T3", "PAK"), ("2026-02-27", "T4", "PAK"),
    # a missile on a camp in Nangarhar: whose is not said
    ("2026-02-27", "T1", None), ("2026-02-27", "T4", None)}
CROSSINGS = """truce: agreement/1
id: gates
title: Open gates
force: {from: 2025-10-01}
parties: [{id: AFG, name: Afghanistan}, {id: PAK, name: Pakistan}]
mediators: [{id: QAT, name: Qatar}]
area: [AFG, PAK]
quorum: {assents: 2}
terms:
  - {id: G1, kind: crossings, obliged: all, summary: The gates stay open., texts: [{by: QAT, lang: en, text: The gates stay open.}]}
"""


class Folder(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.mkdtemp()
        cls.ledger = cls.path("border.truce")
        assert Run("ingest", "-d", cls.ledger, REPORTS).code == 0
        assert Run("agreement", "add", "-d", cls.ledger, "--who", "office", DOHA).code == 0

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.dir)

    @classmethod
    def path(cls, name, text=None):
        path = os.path.join(cls.dir, name)
        if text is not None:
            with open(path, "w", encoding="utf-8") as f:
                f.write(text)
        return path

    def run_ok(self, *args, **more):
        r = Run(*args, **more)
        self.assertEqual((r.code, r.err), (0, ""), r.err)
        return r

    def watch(self, *args):
        return self.run_ok("watch", "-d", self.ledger, "--format", "jsonl", *args)

    def daily(self, day, form="json", *args):
        r = self.run_ok("report", "-d", self.ledger, "--date", day, "--format", form, *args)
        return json.loads(r.out) if form == "json" else r.out


class Watch(Folder):
    def test_what_is_alleged(self):
        got = {(a["day"], a["term"], a["against"]) for a in self.watch().records("allegation")}
        self.assertEqual(got, ALLEGED)

    def test_by_whom(self):
        rows = {(a["day"], a["term"], a["against"]): a for a in self.watch().records("allegation")}
        strike = rows["2026-02-22", "T1", "PAK"]
        self.assertEqual({v["claimant"] for v in strike["alleged_by"]}, {"United Nations", "United Nations mission", "Afghanistan"})
        self.assertEqual([v["claimant"] for v in strike["self"]], ["Pakistan"])
        self.assertEqual(strike["denied_by"], [])
        self.assertTrue(strike["certain"])
        self.assertEqual(rows["2026-02-26", "T1", "AFG"]["alleged_by"], [])
        self.assertEqual([v["claimant"] for v in rows["2026-02-26", "T1", "AFG"]["self"]], ["Afghanistan"])
        infiltration = rows["2025-10-26", "T2", "AFG"]
        self.assertEqual([v["claimant"] for v in infiltration["accused_by"]], ["Pakistan"])
        self.assertFalse(infiltration["certain"])
        self.assertIn("no day being named", infiltration["why"])
        self.assertIsNone(rows["2026-02-27", "T4", None]["against"])
        self.assertNotIn("doer", rows["2026-02-27", "T4", None]["reasons"])

    def test_each_voice_leads_to_a_sentence(self):
        claims = {c["id"]: c for c in Run("claims", "-d", self.ledger, "--format", "jsonl").records()}
        denial = None
        for a in self.watch().records("allegation"):
            voices = a["alleged_by"] + a["self"] + a["denied_by"] + a["accused_by"]
            self.assertTrue(voices)
            for v in voices:
                self.assertTrue(v["claims"])
                for c in v["claims"]:
                    self.assertIn(claims[c]["report"], a["reports"])
            if a["day"] == "2025-11-08":
                denial = a["denied_by"][0]
        self.assertEqual(denial["claimant"], "Pakistan")
        self.assertIn("denied that it had fired first", claims[denial["claims"][0]]["quote"])

    def test_the_index_by_hand(self):
        weight = {"air_strike": 9.5, "shelling": 9.5, "suicide_attack": 9.5, "attack": 9.0}
        got = self.watch()
        killed = {a["incident"]: (a["kind"], a["killed"]["best"] or 0) for a in got.records("allegation")}
        windows = got.records("window")
        for w in windows:
            for s in w["summands"]:
                kind, dead = killed[s["incident"]]
                self.assertEqual(s["weight"], weight[kind])
                self.assertAlmostEqual(s["dead"], 2 * math.log2(1 + dead), delta=0.0501)
                self.assertAlmostEqual(s["points"], s["weight"] + s["dead"], places=6)
            self.assertAlmostEqual(w["points"], sum(s["points"] for s in w["summands"]), places=6)
            self.assertEqual(w["incidents"], len(w["summands"]))
        self.assertEqual(windows[0]["to"], "2026-02-28")
        self.assertEqual((windows[0]["reports"], windows[0]["days_reported"]), (10, 3))
        self.assertIsNone(windows[0]["change"])  # nothing is known of the week before
        self.assertEqual(windows[1]["reports"], 0)
        self.assertEqual(len(windows), 19)  # 28 February back to 19 October, week by week

    def test_arithmetic_is_printed(self):
        table = self.run_ok("watch", "-d", self.ledger, "--until", "2025-11-09", "--arithmetic").out
        self.assertIn("13.6  attack     9.0  4.6 = 2 x log2(1 + 4)", table)
        self.assertIn("Lower bound", table)

    def test_totals(self):
        days = {(d["day"], d["against"]): d for d in self.watch().records("day")}
        self.assertEqual(days["2025-11-08", "PAK"]["denied"], 1)
        self.assertEqual(days["2026-02-27", "PAK"]["alleged"], 2)  # the night's strikes, and the shells on Torkham
        self.assertEqual(sum(d["established"] for d in days.values()), 0)

    def test_csv_says_the_same(self):
        rows = list(csv.DictReader(io.StringIO(self.run_ok("watch", "-d", self.ledger, "--format", "csv").out)))
        self.assertEqual({(r["day"], r["term"], r["against"] or None) for r in rows}, ALLEGED)
        same = [a["why"] for a in self.watch().records("allegation")]
        self.assertEqual([r["why"] for r in rows], same)

    def test_days_asked_for(self):
        got = self.watch("--since", "2026-02-23", "--until", "2026-02-26").records("allegation")
        self.assertEqual({a["day"] for a in got}, {"2026-02-26"})
        quiet = self.run_ok("watch", "-d", self.ledger, "--since", "2025-12-01", "--until", "2025-12-31").out
        self.assertIn("Nothing is alleged on these days.", quiet)
        self.assertIn("unknown, not quiet", quiet)

    def test_a_table_of_100_columns(self):
        table = self.run_ok("watch", "-d", self.ledger, env={"COLUMNS": "100"}).out
        self.assertLessEqual(max(len(line) for line in table.splitlines()), 100)
        self.assertIn("Pakistan itself says so", table)

    def test_an_agreement_as_a_file(self):
        bare = self.path("bare.truce")
        if not os.path.exists(bare):
            Run("ingest", "-d", bare, REPORTS)
        got = self.run_ok("watch", "-d", bare, "--agreement", DOHA, "--format", "jsonl").records("allegation")
        self.assertEqual({(a["day"], a["term"], a["against"]) for a in got}, ALLEGED)
        none = Run("watch", "-d", bare)
        self.assertEqual(none.code, 2)
        self.assertIn("truce agreement add", none.err)
        wrong = Run("watch", "-d", self.ledger, "--agreement", "doha-2024")
        self.assertEqual((wrong.code, wrong.out), (2, ""))
        bad = Run("watch", "-d", bare, "--agreement", self.path("bad.yaml", "truce: agreement/1\nid: x\n"))
        self.assertEqual(bad.code, 2)
        self.assertIn("bad.yaml", bad.err)

    def test_several_agreements_are_named(self):
        two = self.path("two.truce")
        Run("ingest", "-d", two, os.path.join(REPORTS, "2025-10-19-doha-ceasefire.txt"))
        for f in (DOHA, self.path("gates.yaml", CROSSINGS)):
            self.assertEqual(Run("agreement", "add", "-d", two, "--who", "office", f).code, 0)
        which = Run("watch", "-d", two)
        self.assertEqual(which.code, 2)
        self.assertIn("--agreement gates", which.err)
        got = self.run_ok("watch", "-d", two, "--agreement", "gates", "--format", "jsonl")
        closed = got.records("allegation")
        self.assertEqual([(a["day"], a["term"], a["against"]) for a in closed], [("2025-10-19", "G1", None)])
        self.assertEqual(got.records("window")[0]["summands"][0]["weight"], 7)

    def test_before_it_was_added(self):
        early = Run("watch", "-d", self.ledger, "--as-of", "2000-01-01")
        self.assertEqual(early.code, 2)

    def test_rules_of_ones_own(self):
        mine = self.path("mine.lex", "term civilians harmed | delete yes\nterm civilians attacked | delete yes\n"
                                     "term homes and schools hit | delete yes\nweight killed | value 0\n")
        got = self.watch("--lexicon", mine)
        self.assertNotIn("T4", {a["term"] for a in got.records("allegation")})
        self.assertEqual({s["dead"] for w in got.records("window") for s in w["summands"]}, {0})

    def test_usage(self):
        for args in (["--since", "now"], ["--format", "html"], ["--policy", "guess"], ["doha-2025"], ["--arithmetics"]):
            r = Run("watch", "-d", self.ledger, *args)
            self.assertEqual((r.code, r.out), (2, ""), args)


class Page(html.parser.HTMLParser):
    """Tags that match, what is linked, and the text."""
    void = {"meta", "br"}

    def __init__(self, text):
        super().__init__()
        self.open, self.links, self.ids, self.tags, self.text = [], [], [], set(), ""
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        for key, value in attrs:
            assert not key.startswith("on") and key not in ("src", "srcset", "action"), (tag, key)
            if key == "href":
                self.links.append(value)
            if key == "id":
                assert value not in self.ids
                self.ids.append(value)
        if tag not in self.void:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, (tag, self.getpos())

    def handle_data(self, data):
        if "style" not in self.open:
            self.text += data


class Report(Folder):
    def test_learnt_of_the_day_after(self):
        d = self.daily("2026-02-23")
        self.assertEqual([i["id"] for i in d["incidents"]], [])
        strike = d["learnt"][0]
        self.assertEqual((strike["from"], strike["to"]), ("2026-02-22", "2026-02-22"))
        said = {(f["what"], v["claimant"]): (v["low"], v["high"], v["bound"]) for f in strike["figures"] for v in f["said"]}
        self.assertEqual(said["fighters killed", "Pakistan"], (70, None, "at_least"))
        self.assertEqual(said["Afghan civilians killed", "United Nations"], (13, 13, "exact"))
        self.assertEqual(said["people wounded", "United Nations mission"], (7, 7, "exact"))
        self.assertEqual({a["term"] for a in strike["allegations"]}, {"T1", "T4"})
        self.assertEqual(len(d["reports"]), 1)

    def test_the_day_itself(self):
        d = self.daily("2026-02-22")
        self.assertEqual([i["what"].split(",")[0] for i in d["incidents"]], ["air strike"])
        self.assertEqual((d["learnt"], d["reports"]), ([], []))
        self.assertIn("None is no proof of quiet", self.daily("2026-02-22", "md"))

    def test_every_figure_leads_to_its_sentence(self):
        for day in ("2026-02-23", "2026-02-27", "2025-10-20", "2025-11-08"):
            d = self.daily(day)
            known = {s["claim"]: s for s in d["sentences"]}
            for i in d["incidents"] + d["learnt"]:
                for f in i["figures"]:
                    for v in f["said"]:
                        self.assertTrue(v["claims"], (day, f))
                        for c in v["claims"]:
                            self.assertTrue(known[c]["sentence"])
                            self.assertTrue(known[c]["outlet"])
            for x in d["crossings"] + d["returns"]:
                self.assertIn(x["claim"], known)
        seven = known_sentence = None
        for s in self.daily("2026-02-23")["sentences"]:
            if "Seven other people were injured" in s["sentence"]:
                seven, known_sentence = s, True
        self.assertTrue(known_sentence)
        self.assertEqual(seven["published"], "2026-02-23")

    def test_crossings_and_returns(self):
        d = self.daily("2025-10-20")
        told = {c["place"]: (c["done"], c["published"]) for c in d["crossings"]}
        self.assertEqual(told["Torkham (AFG)"], ("closed", "2025-10-19"))
        self.assertEqual(told["Chaman (PAK)"], ("closed", "2025-10-19"))
        self.assertEqual(told["Kharlachi (PAK)"], ("closed", "2025-10-12"))
        unhcr = [r for r in d["returns"] if r["claimant"] == "UNHCR"]
        self.assertEqual([(r["harm"], r["period_total"], r["from"]) for r in unhcr], [("returned", True, "2025-01-01")])
        self.assertEqual(self.daily("2025-12-20")["crossings"], [])  # nobody has spoken of one for a month

    def test_the_page_stands_alone(self):
        for day in ("2026-02-27", "2025-12-01"):
            text = self.daily(day, "html")
            page = Page(text)
            self.assertIn("default-src 'none'", text)
            self.assertNotIn("script", page.tags)
            self.assertNotRegex(text, r"https?://|@import|url\(")
            for link in page.links:
                self.assertIn(link[1:], page.ids)
            for said in ("Cases", "Access denied", "Crossings", "Returns and displacement", "The record", "Coverage"):
                self.assertIn(said, page.text)
            self.assertIn("prefers-color-scheme:dark", text)
            self.assertIn("@media print", text)

    def test_the_same_in_markdown(self):
        text = self.daily("2026-02-23", "md")
        notes = set(re.findall(r"^\[\^(\d+)\]: ", text, re.M))
        self.assertEqual(notes, set(re.findall(r"\[\^(\d+)\](?!:)", text)))
        self.assertIn("no checkpoint yet", text)
        for row in text.splitlines():
            if row.startswith("|") and "---" not in row:
                self.assertTrue(row.endswith("|"), row)

    def test_the_last_day_without_a_date(self):
        self.assertTrue(self.run_ok("report", "-d", self.ledger).out.startswith("# Daily report, 2026-02-28\n"))

    def test_before_the_agreement(self):
        self.assertIn("not in force", self.daily("2025-10-12", "md"))

    def test_usage(self):
        for args in (["--date", "yesterday"], ["--format", "table"], ["2026-02-27"], ["--agreement", "none"]):
            r = Run("report", "-d", self.ledger, *args)
            self.assertEqual((r.code, r.out), (2, ""), args)


class Mechanism(Folder):
    """One case with a finding, one whose party is silent, one where access was denied."""
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        for name, role in (("Secretariat", "secretariat"), ("Afghanistan", "party"), ("Pakistan", "party"), ("Qatar", "mediator"),
                           ("Turkiye", "mediator")):
            assert Run("key", "new", name, "--no-passphrase", "--out", cls.path(name)).code == 0
            cls.act("member", "add", name, "--role", role, "--key", cls.path(name + ".pub"))
        assert Run("key", "new", "truce.example/x", "--no-passphrase", "--out", cls.path("log")).code == 0
        cls.checkpoint()  # it gives the record its name
        cls.found = cls.case("i-98f767f8f05a", "T4", "PAK", "Afghanistan")
        cls.move(cls.found, "invited", "Qatar")
        cls.act("case", "respond", cls.found, "--text", "We fired back.", "--as", "Pakistan", "--key", cls.path("Pakistan"))
        cls.move(cls.found, "draft", "Qatar")
        cls.act("case", "determine", cls.found, "--occurrence", "established", "--breach", "T4", "--attribution", "party PAK",
                "--standard", "balance of probabilities", "--reasons", "Seen.", "--as", "Qatar", "--key", cls.path("Qatar"))
        for name in ("Turkiye", "Afghanistan"):
            cls.act("case", "assent", cls.found, "--key", cls.path(name))
        cls.act("case", "dissent", cls.found, "--reasons", "No.", "--as", "Pakistan", "--key", cls.path("Pakistan"))
        cls.move(cls.found, "published", "Secretariat")
        cls.silent = cls.case("i-3980391eae70", "T1", "PAK", "Afghanistan")
        cls.move(cls.silent, "invited", "Qatar")
        cls.denied = cls.case("i-5dfa469f5f5f", "T2", "AFG", "Pakistan")
        cls.move(cls.denied, "denied", "Qatar", "--party", "PAK", "--place", "Spinwam", "--reason", "Nobody was let in.")

    @classmethod
    def act(cls, command, what, *args):
        r = Run(command, what, "-d", cls.ledger, "--who", "office", *args)
        assert r.code == 0, r.err
        return r.out

    @classmethod
    def checkpoint(cls):
        r = Run("record", "checkpoint", "-d", cls.ledger, "--key", cls.path("log"))
        assert r.code == 0, r.err

    @classmethod
    def move(cls, case, state, who, *args):
        return cls.act("case", "move", case, state, "--as", who, "--key", cls.path(who), *args)

    @classmethod
    def case(cls, incident, term, party, by):
        out = cls.act("case", "open", "--incident", incident, "--term", term, "--party", party, "--day", "2026-02-22"
                      if incident == "i-3980391eae70" else "2025-10-25" if party == "AFG" else "2025-11-07", "--text", "So it was.", "--as", by,
                      "--key", cls.path(by))
        case = out.split(":")[0]
        cls.move(case, "triaged", "Secretariat")
        cls.move(case, "inquiry", "Qatar")
        return case

    def test_established(self):
        rows = {(a["day"], a["term"]): a for a in self.watch().records("allegation")}
        found = {"id": self.found, "state": "published", "verdict": "established"}
        self.assertEqual(rows["2025-11-08", "T4"]["cases"], [found])
        self.assertEqual(rows["2025-11-08", "T1"]["cases"], [])  # the case is not about that term
        self.assertEqual(rows["2026-02-22", "T1"]["cases"][0]["verdict"], "open")
        self.assertEqual(rows["2025-10-26", "T2"]["cases"][0]["verdict"], "left")
        days = {(d["day"], d["against"]): d for d in self.watch().records("day")}
        self.assertEqual([d["established"] for d in days.values() if d["established"]], [1])
        self.assertEqual(days["2025-11-08", "PAK"]["established"], 1)

    def test_cases_of_the_day(self):
        d = self.daily("2025-11-08")
        cases = {c["id"]: c for c in d["cases"]}
        self.assertEqual(cases[self.found]["occurrence"], "established")
        self.assertEqual(cases[self.denied]["access_denied_to"], "Spinwam")
        self.assertEqual([i["silent"] for i in cases[self.silent]["invited"]], [False])
        text = self.daily("2025-11-08", "md")
        self.assertIn("3 of 3 assents needed; Pakistan dissents", text)
        self.assertIn("PAK: not yet", text)
        self.assertIn(f"`{self.denied}`: by PAK, to Spinwam", text)

    def test_silence_after_the_deadline(self):
        text = self.daily("2025-11-08", "md", "--as-of", "2099-01-01")
        self.assertRegex(text, r"PAK: no response by \d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ")
        d = self.daily("2025-11-08", "json", "--as-of", "2099-01-01")
        self.assertIn(True, [i["silent"] for c in d["cases"] for i in c["invited"]])

    def test_what_moved(self):
        day = json.loads(self.run_ok("case", "show", self.found, "-d", self.ledger, "--format", "json").out)["acts"][0]["taken"][:10]
        self.assertRegex(self.daily(day, "md"), rf"`{self.found}`: dissent by Pakistan")

    def test_the_record_is_named(self):
        self.checkpoint()
        self.assertIn("0 of 4 members cosigned", self.daily("2025-11-08")["record"])


class Hostile(Folder):
    """Text of reports is never markup, never a control of the terminal, never turns what stands around it."""
    evil = "<script>alert(1)</script>|`x`[a](http://evil.example)\u202e*b*&lt;\u001b[31m"

    def test_all_of_it(self):
        ledger = self.path("evil.truce")
        row = {"id": "1", "date": "2026-02-23", "source": self.evil, "title": self.evil, "url": "http://evil.example/\"><b>",
               "text": "KABUL - Pakistani air strikes on Kabul on Sunday killed 13 Afghan civilians, the Taliban said. "
                       f"\"It was {self.evil} in Kabul, and Pakistani air strikes killed 14 Afghan civilians\", an official said.\n\n"
                       "The Torkham crossing was closed by Pakistan <img src=x onerror=alert(2)>.\n\n"
                       "2,000 Afghans <b>returned</b> through Torkham, UNHCR said."}
        self.assertEqual(Run("ingest", "-d", ledger, "--from", "jsonl", "-", stdin=(json.dumps(row) + "\n").encode()).code, 0)
        for form in ("html", "md", "json"):
            r = self.run_ok("report", "-d", ledger, "--agreement", DOHA, "--date", "2026-02-23", "--format", form)
            self.assertNotIn("\u202e", r.out if form != "json" else "")
            self.assertNotIn("\x1b", r.out)
            if form == "html":
                page = Page(r.out)
                self.assertFalse(page.tags & {"script", "img", "b"})
                self.assertIn("alert(1)", page.text)
                self.assertTrue(all(link.startswith("#n") for link in page.links))
            elif form == "md":
                self.assertNotRegex(r.out, r"(?<!\\)<script|(?<!\\)<img|(?<!\\)\[a\]")
                before = 0
                for line in r.out.splitlines():  # every row of a table has as many cells as its head
                    cells = len(re.findall(r"(?<!\\)\|", line)) if line.startswith("|") else 0
                    self.assertIn(0, (before, cells, before - cells))
                    before = cells
            else:
                json.loads(r.out)
        table = self.run_ok("watch", "-d", ledger, "--agreement", DOHA).out
        self.assertIn("2026-02-22", table)
        self.assertNotRegex(table, r"[\x00-\x09\x0b-\x1f\x7f]")


if __name__ == "__main__":
    unittest.main()
