#!/usr/bin/env python3
"""test_evidence.py TRUCE: the evidence of a case as WACZ: what its acts name, who did what when, and each entry of the record with its
proof, checked with Python's hashlib."""
import base64
import hashlib
import json
import os
import unittest

from mechanism import REPORT, Mechanism, must
from common import Run
from wacz import Package, sha256

PICTURE = b"\x89PNG\r\n\x1a\n not really"
ABSENT = "0" * 63 + "1"


def proven(text):
    """A C2SP tlog-proof, by RFC 6962 and 9162: (index, entry), or an error."""
    head, checkpoint = text.split("\n\n", 1)
    first, extra, index, *path = head.split("\n")
    assert first == "c2sp.org/tlog-proof@v1"
    entry, i = base64.b64decode(extra.removeprefix("extra ")), int(index.removeprefix("index "))
    _, size, root = checkpoint.split("\n")[:3]
    at, last, node = i, int(size) - 1, hashlib.sha256(b"\0" + entry).digest()
    for line in path:
        other = base64.b64decode(line)
        assert last > 0, "a proof that is too long"
        if at & 1 or at == last:
            node = hashlib.sha256(b"\1" + other + node).digest()
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            node = hashlib.sha256(b"\1" + node + other).digest()
        at, last = at >> 1, last >> 1
    assert last == 0 and node == base64.b64decode(root), f"entry {i} is not in the tree"
    return i, entry.decode("utf-8")


class Evidence(unittest.TestCase):
    def setUp(self):
        self.m = Mechanism()
        self.addCleanup(self.m.close)
        self.m.found()

    def package(self, *args):
        r = Run("export", "-d", self.m.ledger, "--format", "wacz", *args)
        self.assertEqual(r.code, 0, r.err)
        return Package(r.raw, self), r.err

    def test_of_a_case(self):
        m = self.m
        case = m.open()
        picture = os.path.join(m.members["Afghanistan"].dir, "village.png")
        with open(picture, "wb") as f:
            f.write(PICTURE)
        m.acts("Afghanistan", "evidence", case, "--file", picture, "--sha256", ABSENT, "--text", "The village\nafter the strike.")
        m.to_draft(case)
        m.determine(case)
        self.assertEqual(m.assent("Afghanistan", case).code, 0)
        self.assertEqual(m.assent("Turkiye", case).code, 0)
        m.acts("Secretariat", "move", case, "published")
        m.must("record", "checkpoint", "--key", m.log_key)
        m.acts("Afghanistan", "evidence", case, "--text", "Later words.")  # behind the checkpoint
        p, said = self.package("--case", case[:8])
        self.assertIn("1 piece of evidence", said)

        # the report's line and the picture, each to the byte
        line = json.dumps(REPORT).encode()
        self.assertEqual(p.original(line)[1], line)
        h, block, about = p.original(PICTURE)
        self.assertEqual((h["WARC-Type"], h["Content-Type"], block, about["name"]), ("resource", "image/png", PICTURE, ["village.png"]))
        self.assertEqual(len(p.index), 2)
        self.assertEqual(p.package["id"], case)

        # who did what
        did = [(x["who"], x["what"]) for x in p.log]
        for who, what in (("Afghanistan", "case-open"), ("Afghanistan", "case-evidence"), ("Secretariat", "case-triage"), ("Pakistan", "case-respond"),
                          ("Qatar", "case-determine"), ("Turkiye", "case-assent"), ("Secretariat", "case-publish")):
            self.assertIn((who, what), did)
        self.assertEqual([x["sha256"] for x in p.log if x["what"] == "missing"], [ABSENT])
        self.assertEqual([x["sha256"] for x in p.log if x["what"] == "evidence"], [sha256(PICTURE)])
        self.assertEqual([x["note"] for x in p.log if x["what"] == "case-evidence"], ["The village\nafter the strike.", "Later words."])

        # every entry that the log names is proven, but for the one behind the checkpoint
        named = {x["entry"]: x for x in p.log if x["entry"] is not None}
        proofs = [n for n in p.names if n.endswith(".tlog-proof")]
        entries = dict(proven(p.zip.read(n).decode("utf-8")) for n in proofs)
        self.assertEqual(set(named) - set(entries), {max(named)})
        self.assertEqual(set(entries) - set(named), set())
        self.assertRegex(p.zip.read("custody/record.txt").decode(), rf"not proven here: {max(named)}\n")
        for i, entry in entries.items():
            kind = entry.split("\n", 1)[0].removeprefix("truce/v1 ")
            self.assertEqual(kind, "act" if named[i]["what"].startswith("case-") else named[i]["what"])
            if kind == "act":  # the text that was signed has the hash that the log says
                note = entry[entry.index("\nnote ") + 6:-1].replace("\n ", "\n")
                self.assertEqual(sha256(note[:note.rindex("\n\n") + 1].encode()), named[i]["sha256"])
        self.assertEqual(p.zip.read("custody/checkpoint.txt").decode(), p.zip.read(proofs[0]).decode().split("\n\n", 1)[1])
        self.assertEqual(p.zip.read("custody/finding.txt").decode(), m.must("case", "show", case, "--finding").out)
        members = p.zip.read("custody/members.txt").decode()
        for member in (m.secretariat, *m.members.values()):
            with open(member.pub, encoding="utf-8") as f:
                for key in f.read().split():
                    self.assertIn(key, members)
        proof = os.path.join(m.root, proofs[0].rsplit("/", 1)[1])
        with open(proof, "wb") as f:
            f.write(p.zip.read(proofs[0]))
        self.assertRegex(must("record", "verify", proof, "--log-key", m.log_key + ".pub").out, r"verified\n$")

        # the same bytes again; and as of a time before the picture none of it
        self.assertEqual(p.raw, self.package("--case", case)[0].raw)
        opened = next(x["time"] for x in p.log if x["what"] == "case-open")
        early, _ = self.package("--case", case, "--as-of", opened[:19] + "Z")
        self.assertEqual([x["what"] for x in early.log if x["what"].startswith("case-")][:1], ["case-open"])

    def test_of_one_that_names_nothing(self):
        m = self.m
        p = m.acts("Afghanistan", "open", "--term", m.term, "--text", "Shots were heard.")
        case = p.out.split(":")[0]
        r = Run("export", "-d", m.ledger, "--format", "wacz", "--case", case)
        self.assertEqual((r.code, r.raw), (1, b""))
        self.assertIn("no evidence in it yet", r.err)


if __name__ == "__main__":
    unittest.main()
