#!/usr/bin/env python3
"""test_generator.py TRUCE: tools/gen-reports gives the same bytes for the same options, and its truth points at the sentences that it says."""
import json
import os
import subprocess
import sys
import unittest

from ledger import HERE, Sqlite, generate, main, read

SCORE = os.path.join(HERE, "..", "..", "tools", "score-gen")


class Generator(Sqlite, unittest.TestCase):
    def test_same_bytes(self):
        one = generate(self.path("1"), 200, "--seed", "4", "--days", "9")
        two = generate(self.path("2"), 200, "--seed", "4", "--days", "9", "--truth", self.path("t"))
        self.assertEqual(one, two)
        self.assertNotEqual(one, generate(self.path("3"), 200, "--seed", "5", "--days", "9"))
        mixed = generate(self.path("4"), 200, "--seed", "4", "--days", "9", "--shuffle")
        self.assertNotEqual(one, mixed)
        self.assertEqual(sorted(one), sorted(mixed))

    def test_truth(self):
        lines = [json.loads(x) for x in generate(self.path("r"), 300, "--seed", "4", "--days", "9", "--truth", self.path("t"))]
        text = {r["id"]: r["text"].encode() for r in lines}
        with open(self.path("t"), encoding="utf-8") as f:
            truth = [json.loads(x) for x in f]
        told = [t for t in truth if t["type"] == "incident"]
        self.assertGreater(len(told), 20)
        named = total = 0
        for t in told:
            for ref, beg, end in t["said"]:
                sentence = text[ref][beg:end].decode()
                self.assertRegex(sentence, r'^["\w]', "a stretch starts with a sentence")
                self.assertRegex(sentence, r'[."]$')
                total += 1
                named += t["place"] in sentence
        self.assertGreater(named / total, 0.2, "sentences about an incident name its place")

    def test_claims(self):
        """A ledger's measurements stand on this: about ten claims a report, and copies that are found."""
        path = self.path("r")
        generate(path, 200, "--seed", "4", "--days", "9", "--truth", self.path("t"))
        got = read(path)
        claims, reports = sum(r["type"] == "claim" for r in got), [r for r in got if r["type"] == "report"]
        self.assertTrue(8 <= claims / len(reports) <= 14, claims / len(reports))
        with open(self.path("out"), "w", encoding="utf-8") as f:
            f.writelines(json.dumps(r, separators=(",", ":")) + "\n" for r in got)
        p = subprocess.run([sys.executable, SCORE, self.path("t"), self.path("out")], capture_output=True, text=True)
        self.assertEqual(p.returncode, 0, p.stderr)
        self.assertRegex(p.stdout, r"across +0\.[4-9]\d+ +0\.[2-9]\d+")


if __name__ == "__main__":
    main()
