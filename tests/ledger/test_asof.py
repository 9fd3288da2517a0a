#!/usr/bin/env python3
"""test_asof.py TRUCE: what was known then, and an analyst's acts: withdraw, merge, split, move.

Nothing is overwritten: --as-of shows the state before, `show` every version, and an old id leads to where its claims went."""
import datetime
import time
import unittest

from ledger import Expect, Postgres, Sqlite, generate, main, truce

WHO = ("--who", "A. Tester")


def now():
    """A moment between two acts."""
    time.sleep(0.02)
    t = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="microseconds").replace("+00:00", "Z")
    time.sleep(0.02)
    return t


class AsOf(Expect):
    def setUp(self):
        super().setUp()
        lines = generate(self.path("all.jsonl"), 80, "--seed", "3", "--days", "8", "--length", "0.1", "--verbatim", "0")
        self.parts = [self.path("first.jsonl"), self.path("second.jsonl")]
        for path, some in zip(self.parts, (lines[:40], lines[40:])):
            with open(path, "w", encoding="utf-8") as f:
                f.writelines(some)
        self.ledger = self.new()

    def take(self, path):
        p = self.ledger.ingest(path, jobs=1)
        self.assertEqual(p.code, 0, p.err)

    def act(self, kind, *ids, reason="two names for one village"):
        return self.ledger.must(kind, *ids, "--reason", reason, *WHO)

    def incidents(self, *args):
        return {i["id"]: i for i in self.ledger.rows("incidents", *args)}

    def shown(self, what):
        return self.ledger.must("show", what).out

    def reports_of(self, incident):
        return {c.partition("-")[0] for c in incident["claims"]}

    # ----------------------------------------------------------------

    def test_between_two_ingests(self):
        start = now()
        self.take(self.parts[0])
        one, t1 = self.ledger.state(), now()
        self.take(self.parts[1])
        two, t2 = self.ledger.state(), now()
        self.assertGreater(len(two["reports"]), len(one["reports"]))
        self.assertNotEqual(one["incidents"], two["incidents"])
        self.same(self.ledger.state("--as-of", t1), one, "as of the first:")
        self.same(self.ledger.state("--as-of", t2), two, "as of the second:")
        self.assertFalse(any(self.ledger.state("--as-of", start).values()), "something was known before anything was")

    def test_withdraw_report(self):
        for p in self.parts:
            self.take(p)
        before, t = self.ledger.state(), now()
        incident = max(self.incidents().values(), key=lambda i: i["reports"])
        prefix = sorted(self.reports_of(incident))[0]
        report = next(r["id"] for r in self.ledger.rows("reports") if r["id"].startswith(prefix))
        self.act("withdraw", report, reason="the agency took it back")
        self.assertFalse([c for c in self.ledger.rows("claims") if c["report"] == report])
        self.assertFalse([i for i in self.incidents().values() if prefix in self.reports_of(i)])
        self.same(self.ledger.state("--as-of", t), before, "as of before:")
        text = self.shown(report)
        self.assertRegex(text, r"(?i)withdrawn")
        self.assertIn("the agency took it back", text)
        self.assertIn("A. Tester", text)
        self.sound(self.ledger)
        self.clear(truce("withdraw", "-d", self.ledger.where, report, "--reason", "again", *WHO), "withdrawn")
        for p in self.parts:  # taken in again it stays withdrawn
            self.take(p)
        self.assertFalse([c for c in self.ledger.rows("claims") if c["report"] == report])

    def test_withdraw_claim(self):
        self.take(self.parts[0])
        t = now()
        incident = max(self.incidents().values(), key=lambda i: len(i["claims"]))
        claim = incident["claims"][-1]
        before = self.ledger.state()
        self.act("withdraw", claim, reason="misread")
        self.assertNotIn(claim, [c for i in self.incidents().values() for c in i["claims"]])
        self.same(self.ledger.state("--as-of", t), before, "as of before:")
        self.assertIn("misread", self.shown(claim))
        self.sound(self.ledger)

    def two(self):
        """Two incidents of several claims."""
        v = sorted((i for i in self.incidents().values() if len(i["claims"]) > 1 and not i["parent"]), key=lambda i: i["id"])
        self.assertGreater(len(v), 2)
        return v[0], v[-1]

    def test_merge(self):
        self.take(self.parts[0])
        a, b = self.two()
        before, t = self.ledger.state(), now()
        self.act("merge", a["id"], b["id"], reason="one night, one village")
        after = self.incidents()
        self.assertIn(a["id"], after)
        self.assertNotIn(b["id"], after)
        self.assertLessEqual(set(a["claims"]) | set(b["claims"]), set(after[a["id"]]["claims"]))
        self.same(self.ledger.state("--as-of", t), before, "as of before:")
        for one in (a["id"], b["id"]):  # the old id leads to the new
            text = self.shown(one)
            self.assertIn(a["id"], text)
            self.assertIn("one night, one village", text)
            self.assertIn("A. Tester", text)
        self.sound(self.ledger)
        self.take(self.parts[1])  # more reports do not undo it
        self.take(self.parts[0])
        home = [i for i in self.incidents().values() if set(b["claims"]) & set(i["claims"])]
        self.assertEqual(len(home), 1)
        self.assertLessEqual(set(a["claims"]) | set(b["claims"]), set(home[0]["claims"]))
        self.sound(self.ledger)

    def test_split(self):
        for p in self.parts:
            self.take(p)
        a = max(self.incidents().values(), key=lambda i: i["reports"])
        self.assertGreater(a["reports"], 1)
        leaving = [c for c in a["claims"] if c.startswith(sorted(self.reports_of(a))[-1])]
        before, t = self.ledger.state(), now()
        self.act("split", a["id"], *leaving, reason="two attacks on one day")
        homes = [i for i in self.incidents().values() if set(leaving) & set(i["claims"])]
        self.assertEqual(len(homes), 1)
        self.assertEqual(set(homes[0]["claims"]) & set(a["claims"]), set(leaving))
        stays = [i for i in self.incidents().values() if (set(a["claims"]) - set(leaving)) & set(i["claims"])]
        self.assertNotEqual({i["id"] for i in stays}, {homes[0]["id"]})
        self.same(self.ledger.state("--as-of", t), before, "as of before:")
        self.assertIn("two attacks on one day", self.shown(homes[0]["id"]) + self.shown(a["id"]))
        self.sound(self.ledger)

    def test_move(self):
        self.take(self.parts[0])
        a, b = self.two()
        claim = a["claims"][-1]
        before, t = self.ledger.state(), now()
        self.act("move", claim, b["id"], reason="it tells of the other village")
        after = self.incidents()
        self.assertIn(claim, after[b["id"]]["claims"])
        self.assertNotIn(claim, after.get(a["id"], {"claims": []})["claims"])
        self.same(self.ledger.state("--as-of", t), before, "as of before:")
        text = self.shown(b["id"])
        self.assertIn("it tells of the other village", text)
        self.sound(self.ledger)

    def test_every_version(self):
        """An incident that grew by a second ingest and lost a report has three versions, in order."""
        self.take(self.parts[0])
        self.take(self.parts[1])
        grown = [i for i in self.incidents().values() if i["reports"] > 2]
        self.assertGreater(len(grown), 0)
        a = max(grown, key=lambda i: i["reports"])
        report = sorted(self.reports_of(a))[-1]
        self.act("withdraw", next(r["id"] for r in self.ledger.rows("reports") if r["id"].startswith(report)), reason="first correction")
        left = [i for i in self.incidents().values() if set(i["claims"]) & set(a["claims"])]
        text = self.shown(left[0]["id"])
        self.assertIn("first correction", text)
        self.assertRegex(text, r"(?i)ingest")

    def test_refused(self):
        self.take(self.parts[0])
        a, b = self.two()
        report = self.ledger.rows("reports")[0]["id"]
        before = self.ledger.state()
        for args, words in (
                (["withdraw", report, *WHO], "reason"),
                (["withdraw", report, "--reason", "", *WHO], "reason"),
                (["withdraw", "ffffffffffff", "--reason", "x", *WHO], "no |not|absent|nothing"),
                (["merge", a["id"], "--reason", "x", *WHO], "two|another|incident"),
                (["merge", a["id"], a["id"], "--reason", "x", *WHO], "same|twice|itself|one incident already"),
                (["merge", a["id"], report, "--reason", "x", *WHO], "incident"),
                (["split", a["id"], b["claims"][0], "--reason", "x", *WHO], "not in|belong|no claim|not of"),
                (["move", a["claims"][0], report, "--reason", "x", *WHO], "incident"),
                (["withdraw", "--reason", "x", *WHO], "usage|which|id")):
            with self.subTest(args=args):
                self.clear(truce(args[0], "-d", self.ledger.where, *args[1:]), words)
        self.same(self.ledger.state(), before, "after acts that were refused:")
        self.clear(truce("claims", "-d", self.ledger.where, "--as-of", "yesterday-ish"), "as-of|time|yesterday")


class AsOfSqlite(AsOf, Sqlite, unittest.TestCase):
    pass


class AsOfPostgres(AsOf, Postgres, unittest.TestCase):
    pass


if __name__ == "__main__":
    main()
