"""truce agreement: files checked without a ledger, put into one, shown with every side's texts, days and members."""
import json
import os
import shutil
import tempfile
import unittest

from common import Run

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
DOHA = os.path.join(ROOT, "examples", "agreements", "doha-2025.yaml")
LAKE = os.path.join(ROOT, "examples", "agreements", "lake-accord.yaml")


class Folder(unittest.TestCase):
    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="truce-agreement.")
        self.addCleanup(shutil.rmtree, self.dir)
        self.ledger = os.path.join(self.dir, "a.truce")

    def write(self, name, text):
        path = os.path.join(self.dir, name)
        with open(path, "wb") as f:
            f.write(text.encode() if isinstance(text, str) else text)
        return path

    def truce(self, *args, code=0, **how):
        p = Run("agreement", *args, **how)
        self.assertEqual(p.code, code, p.err + p.out)
        return p

    def add(self, path, code=0):
        return self.truce("add", "-d", self.ledger, "--who", "Secretariat", path, code=code)

    def show(self, *args):
        return json.loads(self.truce("show", "-d", self.ledger, "--format", "json", *args).out)


class Check(Folder):
    def test_both_examples_are_whole(self):
        p = self.truce("check", DOHA, LAKE)
        self.assertEqual(p.out, f"{DOHA}: agreement doha-2025, 8 terms, no fault\n{LAKE}: agreement lake-accord, 3 terms, no fault\n")
        self.assertEqual(p.err, "")
        self.assertEqual(os.listdir(self.dir), [])  # no ledger was made

    def test_faults_have_file_line_and_column(self):
        with open(os.path.join(ROOT, "tests", "errors", "agreement-judges.yaml"), "rb") as f:
            bad = self.write("bad.yaml", f.read())
        p = self.truce("check", bad, LAKE, code=1)
        self.assertIn(f"{bad}:9:19: error: 1 would let one member judge alone", p.err)
        self.assertIn(f"{bad}:9:31: error: 0 would let the parties judge alone", p.err)
        self.assertIn("lake-accord, 3 terms, no fault", p.out)  # one bad file hides no other

    def test_what_is_wrong_with_the_whole_file(self):
        empty, large = self.write("empty.yaml", ""), self.write("large.yaml", b"# \n" * 40000)
        p = self.truce("check", empty, large, os.path.join(self.dir, "none.yaml"), code=1)
        self.assertIn(f"{empty}: error: the file is empty", p.err)
        self.assertIn(f"{large}: error: 120000 bytes are more than the limit", p.err)
        self.assertIn("none.yaml: ", p.err)

    def test_standard_input(self):
        with open(LAKE, "rb") as f:
            self.assertEqual(self.truce("check", "-", stdin=f.read()).out, "-: agreement lake-accord, 3 terms, no fault\n")

    def test_usage(self):
        for args, word in [((), "check FILE"), (("chek", DOHA), "check FILE"), (("check",), "needs a file"), (("add",), "one file"),
                           (("add", DOHA, LAKE), "one file"), (("show", "a", "b"), "one id"), (("show", "--format", "jsno"), "did you mean 'json'"),
                           (("check", "--colour", DOHA), "--colour")]:
            self.assertIn(word, self.truce(*args, code=2).err, args)


class Ledger(Folder):
    def test_added_and_shown(self):
        self.assertEqual(self.truce("show", "-d", self.ledger, code=2).out, "")  # no such ledger
        self.assertEqual(self.add(DOHA).out, "agreement: doha-2025, 8 terms (entry 0 of the record)\n")
        page = self.truce("show", "-d", self.ledger, "--as-of", "2030-01-01").out
        for line in ["  in force    since 2025-10-19: day 1536", "  violations  none established so far", "  cases       none",
                     "  quorum      3 of 4 members assent, at least 1 of them a mediator", "no member stands for it yet"]:
            self.assertIn(line, page)
        t2 = page[page.index("T2  no support to armed groups"):page.index("T3  ")]
        for words in ["nor will they support groups carrying out attacks against the Government of Pakistan", "فی الفور بند ہوگا",
                      "Cross-border terrorism from Afghan territory will cease immediately.", "translated from ur"]:
            self.assertIn(words, t2)  # side by side
        whole = self.show("--as-of", "2030-01-01")
        self.assertEqual((whole["id"], whole["days_in_force"], whole["in_force"]), ("doha-2025", 1536, True))
        self.assertEqual((whole["established_violations"], whole["last_established_violation"]), (0, None))
        self.assertEqual([p["member"] for p in whole["parties"] + whole["mediators"]], [None] * 4)
        with open(DOHA, encoding="utf-8") as f:
            text = f.read()
        for t in whole["terms"]:
            self.assertEqual(t["obliged"], ["AFG", "PAK"])
            self.assertTrue(all(set(v["text"].split()) <= set(text.split()) for v in t["texts"]), t["id"])  # verbatim

    def test_several_are_listed(self):
        self.assertEqual(self.truce("list", "-d", self.ledger, code=2).out, "")
        self.add(LAKE)
        self.assertEqual(self.show("--as-of", "2030-01-01")["days_in_force"], 730)
        self.add(DOHA)
        self.assertEqual([g["id"] for g in self.show()], ["lake-accord", "doha-2025"])
        rows = self.truce("list", "-d", self.ledger, "--as-of", "2030-01-01").out.splitlines()
        self.assertEqual(rows[1].split()[:6], ["lake-accord", "2024-03-10", "730", "3", "0", "none"])
        self.assertEqual(self.truce("show", "-d", self.ledger).out.splitlines()[0].split()[0], "agreement")
        self.assertEqual(self.show("lake-accord")["until"], "2026-03-09")
        self.assertIn("no agreement 'lake'", self.truce("show", "-d", self.ledger, "lake", code=1).err)

    def test_a_second_file_is_the_next_version(self):
        self.add(DOHA)
        again = self.add(DOHA, code=1)
        self.assertIn("A1: ", again.err)  # the very same
        self.assertEqual(again.out, "")
        with open(DOHA, encoding="utf-8") as f:
            changed = self.write("changed.yaml", f.read().replace("response: 7 days", "response: 90 minutes"))
        self.assertIn("doha-2025, 8 terms, version 2; ", self.add(changed).out)
        whole = self.show()
        self.assertEqual((whole["version"], whole["response_seconds"]), (2, 90 * 60))
        self.assertIn("  deadlines   90 minutes to respond, 30 days to remedy\n", self.truce("show", "-d", self.ledger).out)

    def test_what_has_faults_is_not_added(self):
        bad = self.write("bad.yaml", "truce: agreement/1\nid: bad\n")
        self.assertIn(f"{bad}:1:1: error: an agreement needs 'title'", self.add(bad, code=1).err)
        self.assertFalse(os.path.exists(self.ledger))

    def test_line_ends_of_windows_are_the_same_agreement(self):
        with open(LAKE, "rb") as f:
            windows = self.write("windows.yaml", b"\xef\xbb\xbf" + f.read().replace(b"\n", b"\r\n"))
        self.add(windows)
        self.assertIn("A1: ", self.add(LAKE, code=1).err)


class Findings(Folder):
    """Who stands for whom, and what published findings established."""

    def act(self, verb, *args, by):
        p = Run("case", verb, *args, "-d", self.ledger, "--key", self.key(by), *([] if verb == "assent" else ["--as", by]))
        self.assertEqual(p.code, 0, p.err)
        return p.out.split(":")[0]

    def key(self, name):
        return os.path.join(self.dir, name + ".key")

    def member(self, name, role, party=None):
        self.assertEqual(Run("key", "new", name, "--out", self.key(name), "--no-passphrase").code, 0)
        p = Run("member", "add", name, "-d", self.ledger, "--who", "Secretariat", "--role", role, "--key", self.key(name) + ".pub",
                *(["--party", party] if party else []))
        self.assertEqual(p.code, 0, p.err)

    def finding(self, day, occurrence, breach, attribution):
        case = self.act("open", "--agreement", "lake-accord", "--term", "art-1", "--party", "NSM", "--day", day, "--text", "shots", by="Lacustria")
        for state in ["triaged", "inquiry", "invited"]:
            self.act("move", case, state, by="Secretariat")
        self.act("respond", case, "--text", "no", by="Council")
        self.act("move", case, "draft", by="Secretariat")
        self.act("determine", case, "--occurrence", occurrence, "--breach", breach, "--attribution", attribution, "--standard", "any",
                 "--reasons", "some", by="Secretariat")
        self.act("assent", case, by="Lacustria")
        self.assertNotIn(case, self.truce("show", "-d", self.ledger).out)  # not before it is published
        self.act("assent", case, by="Selden")
        self.act("move", case, "published", by="Secretariat")
        return case

    def test_the_last_established_violation(self):
        with open(LAKE, encoding="utf-8") as f:
            self.add(self.write("open.yaml", f.read().replace("until: 2026-03-09", "until: open")))
        self.member("Secretariat", "secretariat")
        self.member("Lacustria", "party", "LAC")
        self.member("Council", "party", "nsm")
        self.member("Selden", "mediator", "SELDEN")
        self.assertEqual(Run("key", "new", "lake.example/record", "--out", self.key("log"), "--no-passphrase").code, 0)
        self.assertEqual(Run("record", "checkpoint", "-d", self.ledger, "--key", self.key("log")).code, 0)
        self.finding("2024-05-02", "probable", "art-1", "party NSM")
        self.finding("2024-05-03", "not established", "none", "not-attributable")
        whole = self.show("--as-of", "2030-01-01")
        self.assertEqual((whole["established_violations"], whole["cases_with_finding"]), (0, 2))
        self.assertEqual([p["member"] for p in whole["parties"] + whole["mediators"]], ["Lacustria", "Council", "Selden"])
        last = self.finding("2024-04-20", "established", "art-1", "party NSM")
        self.finding("2024-04-12", "established", "art-1", "joint")
        page = self.truce("show", "-d", self.ledger, "--as-of", "2030-01-01").out
        self.assertIn(f"the last one established is of 2024-04-20, 2,082 days ago: term art-1, party NSM ({last}); 2 in all", page)
        self.assertIn("North Shore Movement (also Heron Brigade, North Shore Council); member: Council, since 20", page)
        self.assertIn("other members\n  secretariat Secretariat\n", page)
        self.assertIn("cases       0 under way, 4 with a finding, 0 left without one", page)
        self.assertEqual(self.show("--as-of", "2030-01-01")["last_established_violation"],
                         {"case": last, "day": "2024-04-20", "days_since": 2082, "terms": ["art-1"], "attribution": "party NSM"})
        self.act("reopen", last, "--text", "There is a film.", by="Council")
        whole = self.show()
        self.assertEqual((whole["established_violations"], whole["last_established_violation"]["day"]), (1, "2024-04-12"))
        self.assertEqual((whole["cases_under_way"], whole["cases_with_finding"]), (1, 3))


if __name__ == "__main__":
    unittest.main()
