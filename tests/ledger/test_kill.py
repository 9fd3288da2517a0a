#!/usr/bin/env python3
"""test_kill.py TRUCE: `truce ingest` killed at random moments loses nothing that was committed and leaves nothing half.

A dozen files are taken in one after another. At drawn ones the run is killed, after a drawn share of the time that the run before it took;
then the ledger is looked at, and it goes on. So what was committed before each kill is known, however slow the machine is. At the end the
ledger must hold what an undisturbed one holds."""
import concurrent.futures
import contextlib
import random
import signal
import subprocess
import time
import unittest

from ledger import SANITIZED, TRUCE, Expect, Postgres, Sqlite, claims_by_report, generate, main, read, sanitizer_free

POINTS = 200
ROW = 8  # kills of one ledger
REPORTS = 144
FILES = 12


class Kill(Expect):
    points = POINTS

    def setUp(self):
        super().setUp()
        whole = self.path("reports.jsonl")
        lines = generate(whole, REPORTS, "--seed", "7", "--days", "12", "--length", "0", "--verbatim", "0")
        self.files = []
        for at in range(0, len(lines), REPORTS // FILES):
            self.files.append(self.path(f"part{at}.jsonl"))
            with open(self.files[-1], "w", encoding="utf-8") as f:
                f.writelines(lines[at:at + REPORTS // FILES])
        self.truth = claims_by_report(read(whole))
        self.undisturbed = self.new()
        self.seconds = self.full(self.undisturbed)
        self.end = self.undisturbed.state()
        self.sound(self.undisturbed)
        self.random = random.Random(20261125)

    def full(self, ledger, files=None):
        """Takes them in. -> seconds"""
        start = time.monotonic()
        for f in files or self.files:
            p = ledger.ingest(f, jobs=1)
            self.assertEqual(p.code, 0, p.err)
        return time.monotonic() - start

    def kill(self, ledger, file, delay):
        """True if it was killed before it was done."""
        p = subprocess.Popen([TRUCE, "ingest", "-d", ledger.where, "--from", "jsonl", "-j", "1", file], stdin=subprocess.DEVNULL,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with contextlib.suppress(subprocess.TimeoutExpired):
            p.wait(timeout=delay)
        p.send_signal(signal.SIGKILL)
        err = p.stderr.read().decode("utf-8", "replace")
        p.stderr.close()
        code = p.wait()
        sanitizer_free(err)
        self.assertIn(code, (0, -signal.SIGKILL), err)
        return code != 0

    def look(self, ledger, before):
        """What stands after a kill. `before`: the reports that stood already."""
        p = ledger.check()
        if p.code and not before:  # killed before there was a ledger: then there is none, and it says so
            self.assertRegex(p.err, "there is no such file|no ledger|no truce ledger")
            return set()
        self.assertEqual(p.code, 0, f"truce check: {p.out}{p.err}")
        now = self.whole(ledger, self.truth)
        self.assertGreaterEqual(now, before, "a committed report is gone")
        return now

    def chain(self, moments):
        """Fills one ledger with a kill at each moment (file, share of a run). -> runs killed, times that a part was committed"""
        ledger, have, killed, partial, done, seconds = self.new(), set(), 0, 0, 0, self.seconds / FILES
        for file, share in moments:
            for f in self.files[done:file]:
                seconds = self.full(ledger, [f])
            done = file
            killed += self.kill(ledger, self.files[file], share * seconds)
            have = self.look(ledger, have)
            partial += 0 < len(have) < len(self.truth)
        self.full(ledger)
        self.sound(ledger)
        self.same(ledger.state(), self.end, f"after kills at {moments}:")
        self.drop(ledger)
        return killed, partial

    def row(self, kills):
        """Moments of one ledger: the first before there is any, the others with some files there and some to come."""
        files = [0] + sorted(self.random.randrange(1, FILES - 1) for _ in range(kills - 1))
        return [(f, self.random.random() * 1.05) for f in files]  # a little beyond the end: that counts as well

    def test_kill(self):
        rows = [self.row(min(ROW, self.points - at)) for at in range(0, self.points, ROW)]
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:  # they wait for programs
            done = list(pool.map(self.chain, rows))
        killed, partial = (sum(d[n] for d in done) for n in (0, 1))
        self.assertGreater(killed, self.points * 0.3, "many runs must be killed for this to mean anything")
        self.assertGreaterEqual(partial, self.points - len(rows), "each kill but the first of a ledger leaves a part")
        print(f"{self.backend}: {killed} of {self.points} runs killed, {partial} times with a part of the reports committed; "
              f"an undisturbed run takes {self.seconds:.2f} s")


class KillSqlite(Kill, Sqlite, unittest.TestCase):
    points = 16 if SANITIZED else POINTS


@unittest.skipIf(SANITIZED, "the same code as with SQLite but for the driver, whose tests run under sanitizers too")
class KillPostgres(Kill, Postgres, unittest.TestCase):
    points = 40


if __name__ == "__main__":
    main()
