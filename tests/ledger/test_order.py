#!/usr/bin/env python3
"""test_order.py TRUCE: what a ledger holds depends on the reports, not on their order, batches, readers or on being taken in twice;
and it is what `truce read` makes of the same reports."""
import datetime
import json
import random
import unittest

from ledger import SANITIZED, Expect, Postgres, Sqlite, canonical, generate, main, plain, read

REPORTS = 120
ORDERS = 1 if SANITIZED else 5


class Order(Expect):
    def setUp(self):
        super().setUp()
        self.input = self.path("reports.jsonl")
        self.lines = generate(self.input, REPORTS, "--seed", "11", "--days", "10", "--length", "0.1", "--verbatim", "0")
        self.once = self.new()
        self.take(self.once, self.input)
        self.end = self.once.state()
        self.random = random.Random(20261125)

    def take(self, ledger, *files, jobs=1):
        p = ledger.ingest(*files, jobs=jobs)
        self.assertEqual(p.code, 0, p.err)
        return p

    def batches(self, lines, name):
        """Files of random sizes that together hold the lines in this order."""
        files, at = [], 0
        while at < len(lines):
            n = self.random.choice((1, 3, 17, 40, 90))
            files.append(self.path(f"{name}.{len(files)}.jsonl"))
            with open(files[-1], "w", encoding="utf-8") as f:
                f.writelines(lines[at:at + n])
            at += n
        return files

    def shuffled(self, name):
        lines = list(self.lines)
        self.random.shuffle(lines)
        return self.batches(lines, name)

    def test_as_read(self):
        got = read(self.input)
        for what, kind in (("claims", "claim"), ("incidents", "incident"), ("series", "series")):
            want = canonical([r for r in got if r["type"] == kind])
            self.assertGreater(len(want), 3, "the test needs some")
            self.same({what: self.end[what]}, {what: want}, "ledger against read:")
        ids = sorted(r["id"] for r in self.once.rows("reports"))
        self.assertEqual(ids, sorted({r["id"] for r in got if r["type"] == "report"}))

    def test_any_order(self):
        for n in range(ORDERS):
            ledger = self.new()
            for f in self.shuffled(f"order{n}"):
                self.take(ledger, f, jobs=1 + n % 2)
            self.same(ledger.state(), self.end, f"order {n}:")
            self.sound(ledger)

    def test_threads(self):
        ledger = self.new()
        self.take(ledger, self.input, jobs=2)
        self.same(ledger.state(), self.end, "-j 2:")

    def test_twice(self):
        p = self.take(self.once, self.input)
        self.same(self.once.state(), self.end, "the second time:")
        self.assertRegex(p.err, r"(?i)\b0 (new|reports)|already|known", "it says that nothing was new")
        self.take(self.once, *self.shuffled("again"), jobs=2)
        self.same(self.once.state(), self.end, "the third time, in another order:")
        self.sound(self.once)

    def test_same_text_elsewhere(self):
        """One text in three outlets on three days is one report; which outlet came first into the ledger does not show."""
        rows = [json.loads(line) for line in self.lines[:20]]
        first = next(r for r in rows if r["date"])
        day = datetime.date.fromisoformat(first["date"])
        others = [dict(first, id=f"other{n}", source=f"Paper {n}", url=f"https://paper{n}.example/1", title=f"Title {n}",
                       date=(day + datetime.timedelta(n)).isoformat()) for n in (1, 2)]
        states = []
        for n in range(4):
            all_ = rows + others
            self.random.shuffle(all_)
            ledger = self.new()
            self.take(ledger, *self.batches([json.dumps(r) + "\n" for r in all_], f"elsewhere{n}"))
            states.append(ledger.state())
            self.assertEqual(len(states[-1]["reports"]), len(rows))
            self.same(states[-1], states[0], f"order {n}:")

    def test_withdrawn_in_between(self):
        """A report that was withdrawn early leaves what it leaves when withdrawn at the end."""
        told = [i for i in self.once.rows("incidents") if i["reports"] > 2]
        self.assertGreater(len(told), 0, "the test needs an incident of several reports")
        prefix = told[0]["claims"][0].partition("-")[0]
        gone = next(r for r in self.once.rows("reports") if r["id"].startswith(prefix))
        because = ("--reason", "it was a forgery", "--who", "A. Tester")
        self.once.must("withdraw", gone["id"], *because)
        want = self.once.state()
        self.assertNotEqual(want["incidents"], self.end["incidents"], "withdrawing changed nothing")
        self.assertFalse([c for c in self.once.rows("claims") if c["report"] == gone["id"]])
        for n in range(ORDERS):
            files = self.shuffled(f"withdrawn{n}")
            at = next(k for k, f in enumerate(files) if self.holds(f, gone))
            ledger = self.new()
            self.take(ledger, *files[:at + 1])
            ledger.must("withdraw", gone["id"], *because)
            for f in files[at + 1:]:
                self.take(ledger, f, jobs=1 + n % 2)
            self.take(ledger, files[at])  # withdrawn stays withdrawn
            got = ledger.state()
            for what in ("claims", "incidents", "series"):
                self.same({what: got[what]}, {what: want[what]}, f"order {n}:")
            self.sound(ledger)

    @staticmethod
    def holds(file, report):
        with open(file, encoding="utf-8") as f:
            return f'"{report["ref"]}"' in f.read() if report.get("ref") else report["url"] in f.read()

    def test_records_are_told_apart(self):
        """The comparison itself sees a difference in any field that matters."""
        one = self.once.rows("incidents")[0]
        other = dict(one, from_=None, claims=one["claims"] + ["x-1"])
        self.assertNotEqual(canonical([one]), canonical([other]))
        self.assertIn("claims", plain(one))


class OrderSqlite(Order, Sqlite, unittest.TestCase):
    pass


@unittest.skipIf(SANITIZED, "the same code as with SQLite but for the driver, whose tests run under sanitizers too")
class OrderPostgres(Order, Postgres, unittest.TestCase):
    pass


if __name__ == "__main__":
    main()
