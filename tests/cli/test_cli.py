#!/usr/bin/env python3
"""test_cli.py TRUCE: exit codes, help, messages, formats, and that the output does not depend on -j."""
import csv
import io
import json
import os
import random
import re
import signal
import subprocess
import tempfile
import time
import unittest

from common import TRUCE, Run

REPORT = ("Border clash leaves troops dead\n\nKABUL, 12 October 2025 - Afghan forces killed 58 Pakistani soldiers in fighting along the "
          "border on Sunday, the Taliban government's chief spokesman said.\n\nThe Pakistani army said it had lost 23 soldiers.\n")


def folder(**files):
    d = tempfile.TemporaryDirectory()
    for name, text in files.items():
        path = os.path.join(d.name, name.replace("__", "/").replace("_txt", ".txt"))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as f:
            f.write(text if isinstance(text, bytes) else text.encode())
    return d


class Help(unittest.TestCase):
    def test_version(self):
        r = Run("--version")
        self.assertEqual((r.code, r.err), (0, ""))
        self.assertRegex(r.out, r"^truce \d+\.\d+\.\d+\n$")

    def test_overview_names_every_command(self):
        r = Run("help")
        self.assertEqual(r.code, 0)
        for c in ("read", "explain", "parse", "help"):
            self.assertRegex(r.out, rf"(?m)^  {c} ")

    def test_every_command_has_help(self):
        for c in set(re.findall(r"(?m)^  (\w+) ", Run("help").out)) - {"help"}:
            by_help, by_option = Run("help", c), Run(c, "--help")
            self.assertEqual((by_help.code, by_option.code), (0, 0), c)
            self.assertEqual(by_help.out, by_option.out)
            self.assertTrue(by_help.out.startswith(f"usage: truce {c}"), by_help.out[:60])
            self.assertIn("xit code", by_help.out)

    def test_no_command(self):
        r = Run()
        self.assertEqual((r.code, r.out), (2, ""))
        self.assertIn("usage: truce", r.err)

    def test_unknown_command_suggests_the_nearest(self):
        r = Run("raed")
        self.assertEqual(r.code, 2)
        self.assertIn("did you mean 'read'?", r.err)
        self.assertNotIn("did you mean", Run("zzzzzzzz").err)


class Usage(unittest.TestCase):
    def bad(self, *args, says):
        r = Run(*args)
        self.assertEqual((r.code, r.out), (2, ""), args)
        self.assertIn(says, r.err)
        self.assertTrue(r.err.startswith("truce: "), r.err)

    def test_options(self):
        self.bad("read", "--nonsense", says="--nonsense")
        self.bad("read", "-x", says="-x")
        self.bad("read", "--format", says="--format")
        self.bad("read", "--format", "jsoln", says="did you mean 'json")
        self.bad("read", "--from", "htm", says="did you mean 'html'")
        self.bad("read", "--date", "2025-02-30", says="2025-02-30")
        self.bad("read", "--date", "yesterday", says="yesterday")
        self.bad("read", "--policy", "ucpd", says="ucpd")
        self.bad("read", "-j", "0", says="-j")
        self.bad("read", "-j", "many", says="many")
        self.bad("explain", says="which claim")

    def test_data_that_is_not_there(self):
        self.bad("read", "--data", "/nonexistent", says="/nonexistent")
        r = Run("read", env={"TRUCE_DATA": "/nonexistent"})
        self.assertEqual(r.code, 2)
        self.assertIn("TRUCE_DATA", r.err)

    def test_lexicon_error_has_file_line_column(self):
        with folder(bad_lex="actor Foo | id FOO\nwizard Bar\n") as d:
            path = os.path.join(d, "bad_lex")
            r = Run("read", "--lexicon", path)
            self.assertEqual(r.code, 2)
            self.assertRegex(r.err, rf"(?m)^{path}:2:1: error: ")


class Input(unittest.TestCase):
    def test_stdin_dash_and_file_are_the_same(self):
        with folder(a_txt=REPORT) as d:
            outs = [Run("read", "--format", "jsonl", stdin=REPORT.encode()), Run("read", "--format", "jsonl", "-", stdin=REPORT.encode()),
                    Run("read", "--format", "jsonl", os.path.join(d, "a.txt"))]
            texts = []
            for r in outs:
                self.assertEqual(r.code, 0, r.err)
                texts.append([{k: v for k, v in x.items() if k != "file"} for x in r.records()])
            self.assertEqual(texts[0], texts[1])
            self.assertEqual(texts[0], texts[2])
            self.assertGreater(len(outs[0].records("claim")), 0)

    def test_folder_is_read_sorted_and_hidden_files_are_not(self):
        with folder(b_txt=REPORT.replace("58", "57"), a_txt=REPORT, sub__c_txt=REPORT.replace("58", "56"), **{".hidden": REPORT}) as d:
            r = Run("read", "--format", "jsonl", d)
            self.assertEqual(r.code, 0, r.err)
            self.assertEqual([os.path.relpath(x["file"], d) for x in r.records("report")], ["a.txt", "b.txt", "sub/c.txt"])
            self.assertIn("3 inputs read", r.last)

    def test_missing_file_does_not_stop_the_others(self):
        with folder(a_txt=REPORT) as d:
            r = Run("read", "--format", "jsonl", os.path.join(d, "none.txt"), os.path.join(d, "a.txt"))
            self.assertEqual(r.code, 1)
            self.assertEqual(len(r.records("report")), 1)
            self.assertIn(f"truce: {d}/none.txt: No such file or directory", r.err)
            self.assertIn("1 left out", r.last)

    def test_last_line_counts(self):
        r = Run("read", "--format", "jsonl", stdin=REPORT.encode())
        self.assertRegex(r.last, r"^truce: 1 input read: 1 report \(0 copies\), \d+ sentences, \d+ claims, \d+ incidents?; nothing left out$")


class Output(unittest.TestCase):
    def test_the_order_of_reports_does_not_change_an_incident(self):
        d = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "examples", "reports")
        files = sorted(os.path.join(d, f) for f in os.listdir(d))
        orders = [files, files[::-1]] + [random.Random(seed).sample(files, len(files)) for seed in range(4)]
        runs = [Run("read", "--format", "jsonl", *order) for order in orders]
        first, series = runs[0].records("incident"), runs[0].records("series")
        self.assertGreater(len(first), 20)
        self.assertGreater(max(len({c[:12] for c in i["claims"]}) for i in first), 3)  # reports put together
        for r in runs[1:]:
            self.assertEqual(r.records("incident"), first)
            self.assertEqual(r.records("series"), series)

    def test_jobs_do_not_change_a_byte(self):
        files = {f"r{i:03d}_txt": REPORT.replace("58", str(i + 2)).replace("23", str(i)) for i in range(60)}
        with folder(**files) as d:
            for fmt in ("jsonl", "json", "csv", "table"):
                one, two, eight = (Run("read", "--format", fmt, "--mentions", "--text", "-j", j, d) for j in ("1", "2", "8"))
                self.assertEqual(one.code, 0, one.err)
                self.assertEqual(one.raw, two.raw, fmt)
                self.assertEqual(one.raw, eight.raw, fmt)

    def test_json_is_one_document(self):
        r = Run("read", "--format", "json", "--mentions", "--text", stdin=REPORT.encode())
        doc = json.loads(r.out)
        self.assertEqual(set(doc), {"truce", "reports", "incidents", "series"})
        self.assertEqual(len(doc["reports"]), 1)
        self.assertGreater(len(doc["reports"][0]["claims"]), 0)
        self.assertGreater(len(doc["reports"][0]["mentions"]), 0)
        empty = json.loads(Run("read", "--format", "json", stdin=b"\n").out)
        self.assertEqual(empty["incidents"], [])

    def test_csv_is_rfc_4180(self):
        r = Run("read", "--format", "csv", stdin=REPORT.replace("killed 58", 'killed, they "said", 58').encode())
        self.assertTrue(all(line.endswith("\r\n") for line in r.raw.decode().splitlines(keepends=True)))
        rows = list(csv.DictReader(io.StringIO(r.raw.decode(), newline="")))
        self.assertGreater(len(rows), 0)
        self.assertTrue(all(None not in row and None not in row.values() for row in rows))
        claims = Run("read", "--format", "jsonl", stdin=REPORT.replace("killed 58", 'killed, they "said", 58').encode()).records("claim")
        self.assertEqual([row["quote"] for row in rows], [c["quote"] for c in claims])

    def test_records_have_their_fields_in_order(self):
        r = Run("read", "--format", "jsonl", "--text", "--mentions", stdin=REPORT.encode())
        order = {"report": "type id ref file part title source url lang published published_basis bytes sentences copy_of copy_share repairs junk text",
                 "claim": "type id report sentence beg end quote event mode cameo acled actors recipients harm object weapon places when claimant stance "
                          "polarity modality quoted rule confidence",
                 "attribution": "type report source cue content direct",
                 "incident": "type id kind event acled from to date_prec places parties claims reports origins claimants grade parent figures totals "
                             "objects weapons policy policy_version disputes"}
        for kind, fields in order.items():
            records = r.records(kind)
            self.assertGreater(len(records), 0, kind)
            for x in records:
                self.assertEqual(" ".join(x), fields)

    def test_offsets_are_bytes_of_the_text(self):
        r = Run("read", "--format", "jsonl", "--text", "--mentions", stdin=REPORT.replace("fighting", "fi\u011fhting \u2014 na\u00efve").encode())
        text = r.records("report")[0]["text"].encode()
        for m in r.records("mention"):
            self.assertEqual(text[m["beg"]:m["end"]].decode(), m["text"])
        for c in r.records("claim"):
            self.assertIn(text[c["beg"]:c["end"]].decode(), c["quote"])

    def test_explain_shows_the_claim(self):
        claims = Run("read", "--format", "jsonl", stdin=REPORT.encode()).records("claim")
        for c in claims:
            r = Run("explain", c["id"], stdin=REPORT.encode())
            self.assertEqual(r.code, 0, r.err)
            self.assertIn(c["quote"], r.out)
            self.assertIn(f"rule {c['rule']}", r.out)
        r = Run("explain", "000000000000-1", stdin=REPORT.encode())
        self.assertEqual((r.code, r.out), (1, ""))

    def test_table_has_no_colour_and_fits(self):
        for columns in ("80", "120"):
            r = Run("read", stdin=REPORT.encode(), env={"COLUMNS": columns})
            self.assertEqual(r.code, 0, r.err)
            self.assertNotIn("\033", r.out)
            self.assertIn("truce explain", r.out)

    def test_full_disk(self):
        with open("/dev/full", "wb") as full:
            p = subprocess.run([TRUCE, "read", "--format", "jsonl"], input=REPORT.encode(), stdout=full, stderr=subprocess.PIPE)
        self.assertEqual(p.returncode, 1)
        self.assertIn(b"No space left", p.stderr)

    def test_closed_pipe(self):
        p = subprocess.Popen(f"'{TRUCE}' read --format jsonl - | true", shell=True, stdin=subprocess.PIPE, stderr=subprocess.PIPE)
        _, err = p.communicate(REPORT.encode() * 400)
        self.assertNotIn(b"annot", err)

    def test_interrupt(self):
        p = subprocess.Popen([TRUCE, "read", "--format", "jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(1.0)
        p.send_signal(signal.SIGINT)
        try:
            self.assertEqual(p.wait(20), -signal.SIGINT)
            self.assertIn(b"interrupted", p.stderr.read())
        finally:
            for f in (p.stdin, p.stdout, p.stderr):
                f.close()


if __name__ == "__main__":
    unittest.main()
