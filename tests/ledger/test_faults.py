#!/usr/bin/env python3
"""test_faults.py TRUCE: full disks, files one may not touch, locks, foreign and damaged files, lost connections.

Each gives a message that says what is wrong, an exit code that is not 0, and what was committed before is still there and whole."""
import contextlib
import hashlib
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
import unittest

from ledger import (SANITIZED, TRUCE, Expect, Ledger, Postgres, Sqlite, canonical, claims_by_report, database_url, generate, ignore_sigxfsz, main, psql, read,
                    records, sanitizer_free, truce)

NOBODY = 65534
QUERIES = ("reports", "claims", "incidents", "series")


SLOW = "not under sanitizers: no foreign bytes in it, and it takes minutes"


class Base(Expect):
    """A ledger with the first reports in it, and a file with all."""
    first, reports, length = 40, 300, "0.3"

    def setUp(self):
        super().setUp()
        self.all, self.some = self.path("all.jsonl"), self.path("some.jsonl")
        lines = generate(self.all, self.reports, "--seed", "5", "--days", "20", "--length", self.length, "--verbatim", "0")
        with open(self.some, "w", encoding="utf-8") as f:
            f.writelines(lines[:self.first])
        self.truth = claims_by_report(read(self.all))
        self.ledger = self.new()
        self.filled(self.ledger, self.some)
        self.begun = self.ids()
        self.assertEqual(len(self.begun), self.first)

    def filled(self, ledger, *files):
        p = ledger.ingest(*files, jobs=1)
        self.assertEqual(p.code, 0, p.err)

    def ids(self):
        return {r["id"] for r in self.ledger.rows("reports")}

    def recovers(self):
        """Nothing was lost, and the rest can be taken in now."""
        self.sound(self.ledger)
        have = self.whole(self.ledger, self.truth)
        self.assertGreaterEqual(have, self.begun, "a committed report is gone")
        self.filled(self.ledger, self.all)
        self.assertEqual(self.whole(self.ledger, self.truth), set(self.truth))
        undisturbed = self.new()
        self.filled(undisturbed, self.some)
        self.filled(undisturbed, self.all)
        self.same(self.ledger.state(), undisturbed.state(), "after the fault:")
        self.sound(self.ledger)
        return have


@unittest.skipIf(SANITIZED, SLOW)
class Full(Base, Sqlite, unittest.TestCase):
    words = r"disk.*full|no space|too large|file size|could not be written|cannot be written"

    def limited(self, beyond):
        most = os.path.getsize(self.ledger.where) + beyond

        def preexec():
            ignore_sigxfsz()
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        return preexec

    def test_file_size(self):
        for beyond in (0, 8192, 150000):
            p = self.ledger.ingest(self.all, jobs=1, preexec=self.limited(beyond))
            self.clear(p, self.words)
            self.assertIn(self.ledger.where, p.err)
            self.sound(self.ledger)
            self.assertGreaterEqual(self.whole(self.ledger, self.truth), self.begun)
        self.recovers()

    def test_new_file(self):
        """No room even for the tables."""
        fresh = self.new()

        def preexec():
            ignore_sigxfsz()
            resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))
        self.clear(fresh.ingest(self.some, jobs=1, preexec=preexec), self.words)
        self.filled(fresh, self.some)
        self.same(fresh.state(), self.ledger.state(), "after a start without room:")

    def test_full_tmpfs(self):
        there = self.path("small")
        os.mkdir(there)
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", there], capture_output=True).returncode:
            self.skipTest("mounting a small file system takes root")
        try:
            small = Ledger(os.path.join(there, "small.truce"))
            p = small.ingest(self.all, jobs=1)
            self.clear(p, self.words)
            q = small.check()
            have = set()
            if q.code:  # not even the tables had room
                self.assertRegex(q.err, "there is no such file")
            else:
                have = self.whole(small, self.truth)
            roomy = self.new()
            for end in ("", "-wal"):
                if os.path.exists(small.where + end):
                    shutil.copy(small.where + end, roomy.where + end)
            self.ledger, self.begun = roomy, have
            if q.code:  # a ledger that was made for nothing is not left behind
                self.assertFalse(os.path.exists(small.where), "what is there is no ledger")
            else:
                self.sound(roomy)
                self.assertEqual(self.whole(roomy, self.truth), have)
            self.filled(roomy, self.all)
            self.assertEqual(self.whole(roomy, self.truth), set(self.truth))
        finally:
            subprocess.run(["umount", there], check=True)


@unittest.skipIf(SANITIZED, SLOW)
class NotAllowed(Base, Sqlite, unittest.TestCase):
    words = r"may not be written|read-only|permission"

    def setUp(self):
        super().setUp()
        os.chmod(self.dir, 0o755)
        os.chmod(self.all, 0o644)
        self.before = self.ledger.state()
        self.hash = self.digest()

    def digest(self):
        with open(self.ledger.where, "rb") as f:
            return hashlib.sha256(f.read()).hexdigest()

    def as_nobody(self):
        """root may write to anything: step down first."""
        if os.geteuid() != 0:
            return None

        def preexec():
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        if truce("--version", preexec=preexec).code:
            self.skipTest("an ordinary user may not run the program where it lies")
        return preexec

    def refused(self, preexec):
        for p in (self.ledger.ingest(self.all, jobs=1, preexec=preexec),
                  truce("withdraw", "-d", self.ledger.where, sorted(self.begun)[0], "--reason", "x", "--who", "y", preexec=preexec)):
            self.clear(p, self.words)
            self.assertIn(self.ledger.where, p.err)
        for what in QUERIES:
            p = truce(what, "-d", self.ledger.where, "--format", "jsonl", preexec=preexec)
            self.assertEqual(p.code, 0, f"what may be read is read: {p.err}")
            self.assertEqual(canonical(records(p.out)), self.before[what])
        p = truce("check", "-d", self.ledger.where, preexec=preexec)
        self.assertEqual(p.code, 0, p.out + p.err)
        self.assertEqual(self.digest(), self.hash, "the file was changed")

    def test_file(self):
        os.chmod(self.ledger.where, 0o444)
        if os.geteuid() == 0:
            os.chmod(self.dir, 0o777)
        self.refused(self.as_nobody())

    def test_folder(self):
        os.chmod(self.ledger.where, 0o444 if os.geteuid() == 0 else 0o644)
        os.chmod(self.dir, 0o555)
        self.addCleanup(os.chmod, self.dir, 0o755)
        self.refused(self.as_nobody())

    def test_no_reading(self):
        os.chmod(self.ledger.where, 0)
        preexec = self.as_nobody()
        for what in (*QUERIES, "check"):
            self.clear(truce(what, "-d", self.ledger.where, preexec=preexec), r"may not be read|permission")

    def test_folder_missing(self):
        p = truce("ingest", "-d", self.path("no/such/x.truce"), "--from", "jsonl", self.some)
        self.clear(p, r"no folder|no such")
        p = truce("claims", "-d", self.path("none.truce"))
        self.clear(p, r"no such file|there is no")
        self.assertFalse(os.path.exists(self.path("none.truce")), "a question made a file")

    def test_a_folder(self):
        self.clear(truce("ingest", "-d", self.dir, "--from", "jsonl", self.some), r"folder")


@unittest.skipIf(SANITIZED, SLOW)
class Locked(Base, Sqlite, unittest.TestCase):
    reports = 80

    def test_another_writer(self):
        other = sqlite3.connect(self.ledger.where, isolation_level=None)
        before = self.ledger.state()
        try:
            other.execute("BEGIN IMMEDIATE")
            start = time.monotonic()
            p = self.ledger.ingest(self.all, jobs=1)
            self.clear(p, r"another process|locked|busy")
            self.assertIn(self.ledger.where, p.err)
            self.assertLess(time.monotonic() - start, 60, "waits for ever")
            self.same(self.ledger.state(), before, "asked while somebody writes:")
        finally:
            other.close()
        self.recovers()

    def test_waits_a_moment(self):
        """A writer that is done soon is waited for."""
        other = sqlite3.connect(self.ledger.where, isolation_level=None, check_same_thread=False)
        other.execute("BEGIN IMMEDIATE")
        timer = threading.Timer(1.5, lambda: other.execute("ROLLBACK"))
        timer.start()
        try:
            self.filled(self.ledger, self.all)
        finally:
            timer.join()
            other.close()
        self.sound(self.ledger)

    def test_two_at_once(self):
        half = self.path("half.jsonl")
        with open(self.all, encoding="utf-8") as f, open(half, "w", encoding="utf-8") as g:
            g.writelines(f.readlines()[::2])
        codes = []
        both = [threading.Thread(target=lambda f=f: codes.append(self.ledger.ingest(f, jobs=1))) for f in (self.all, half)]
        for t in both:
            t.start()
        for t in both:
            t.join()
        self.assertEqual([p.code for p in codes], [0, 0], [p.err for p in codes])
        self.recovers()


class Foreign(Base, Sqlite, unittest.TestCase):
    reports = 60

    def untouched(self, path, words):
        with open(path, "rb") as f:
            before = f.read()
        for args in (["ingest", "--from", "jsonl", self.some], ["claims"], ["incidents"], ["check"],
                     ["withdraw", "abcd", "--reason", "x", "--who", "y"]):
            p = truce(args[0], "-d", path, *args[1:])
            self.clear(p, words)
            self.assertIn(path, p.err)
            with open(path, "rb") as f:
                self.assertEqual(f.read(), before, f"{args[0]} changed a file that is not its own")

    def test_newer(self):
        db = sqlite3.connect(self.ledger.where)
        db.execute("PRAGMA user_version=999")
        db.close()
        self.untouched(self.ledger.where, r"newer")

    def test_another_application(self):
        path = self.path("songs.db")
        db = sqlite3.connect(path)
        db.execute("CREATE TABLE song(title TEXT)")
        db.execute("INSERT INTO song VALUES('one')")
        db.commit()
        db.close()
        self.untouched(path, r"not a truce ledger")

    def test_another_applications_id(self):
        path = self.path("map.gpkg")
        db = sqlite3.connect(path)
        db.execute("PRAGMA application_id=1196444487")
        db.execute("CREATE TABLE report(id INTEGER PRIMARY KEY)")
        db.commit()
        db.close()
        self.untouched(path, r"not a truce ledger")

    def test_text(self):
        path = self.path("notes.txt")
        with open(path, "w", encoding="utf-8") as f:
            f.write("Gunmen killed 12 soldiers on Friday, police said.\n" * 300)
        self.untouched(path, r"not a truce ledger")


class Damaged(Base, Sqlite, unittest.TestCase):
    reports, first = 300, 300
    names = r"(?i)page \d+|report [0-9a-f]{6,}|claim|incident|document|table|index|row"

    def setUp(self):
        super().setUp()
        self.good = {what: canonical(self.ledger.rows(what)) for what in QUERIES}
        self.assertFalse(os.path.exists(self.ledger.where + "-wal"), "a log beside the file would mend it")
        with open(self.ledger.where, "rb") as f:
            self.bytes = f.read()

    def never_wrong(self):
        """A question gets the right answer or an error, never less than the whole as if it were all. -> how many failed"""
        failed = 0
        for what in QUERIES:
            p = truce(what, "-d", self.ledger.where, "--format", "jsonl")
            if p.code == 0:
                self.assertEqual(canonical(records(p.out)), self.good[what], f"{what}: a wrong answer without a word")
                continue
            failed += 1
            self.clear(p, r"damaged|malformed|corrupt|not a truce ledger")
        return failed

    def found(self):
        p = self.ledger.check()
        self.assertEqual(p.code, 1, f"the damage was not found: {p.out}{p.err}")
        self.assertRegex(p.out + p.err, self.names)
        self.assertNotRegex(p.out + p.err, r"Traceback")

    def write(self, data):
        with open(self.ledger.where, "wb") as f:
            f.write(data)

    def test_pages(self):
        rng = random.Random(20261125)
        size = int.from_bytes(self.bytes[16:18], "big")
        size = 65536 if size == 1 else size
        pages = len(self.bytes) // size
        self.assertGreater(pages, 30)
        failed = 0
        for _ in range(4 if SANITIZED else 12):
            data = bytearray(self.bytes)
            at = rng.randrange(1, pages) * size
            data[at:at + size] = rng.randbytes(size)
            self.write(data)
            p = self.ledger.check()
            # a page on the free list holds nothing
            if p.code == 0:
                self.assertEqual(self.never_wrong(), 0)
                continue
            self.found()
            failed += self.never_wrong()
            self.write(self.bytes)
        self.assertGreater(failed, 0, "no question met the damage")

    def test_middle(self):
        """A quarter of the file overwritten."""
        data, n = bytearray(self.bytes), len(self.bytes)
        data[3 * n // 8:5 * n // 8] = random.Random(1).randbytes(5 * n // 8 - 3 * n // 8)
        self.write(data)
        self.found()
        self.assertGreater(self.never_wrong(), 0)

    def test_truncated(self):
        for part in (0.5,) if SANITIZED else (0.9, 0.5, 0.1):
            self.write(self.bytes[:int(len(self.bytes) * part)])
            p = self.ledger.check()
            self.assertNotEqual(p.code, 0, "a file cut short was found sound")
            self.assertRegex(p.out + p.err, self.names + r"|damaged|malformed|short")
            self.assertGreater(self.never_wrong(), 0)

    def test_one_value(self):
        """A single value changed behind our back, in a way that SQLite finds nothing wrong with."""
        self.write(self.bytes)
        db = sqlite3.connect(self.ledger.where)
        columns = [(t, c[1], c[2]) for (t,) in db.execute(
            "SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE 'report_text%' AND name NOT LIKE 'sqlite%'").fetchall()
            for c in db.execute(f"PRAGMA table_info({t})")]
        db.close()
        blobs = [(t, c) for t, c, kind in columns if kind == "BLOB"]
        self.assertGreaterEqual(len(blobs), 3, "documents, records and hashes are blobs")
        # sizes and briefs can be told again from the record; a day of publication has no second witness
        numbers = [("claim", "low"), ("claim", "sentence"), ("report", "claims"), ("report", "bytes")]
        texts = [("side", "country"), ("place", "name")]
        for table, column in (blobs[::3] if SANITIZED else blobs) + [x for x in numbers + texts if x[0] in {t for t, _, _ in columns}]:
            self.write(self.bytes)
            db = sqlite3.connect(self.ledger.where)
            row = db.execute(f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL AND length({column}) > 0 ORDER BY length({column}) DESC, "
                             "rowid LIMIT 1").fetchone() if table not in self.keyed(db) else None
            if row is None:
                db.close()
                continue
            value = row[1]
            if isinstance(value, bytes):
                middle = len(value) // 2
                value = value[:middle] + bytes([value[middle] ^ 1]) + value[middle + 1:]
            else:
                value = value + 1 if isinstance(value, int) else value + "x"
            db.execute(f"UPDATE {table} SET {column}=? WHERE rowid=?", (value, row[0]))
            db.commit()
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            db.close()
            with self.subTest(table=table, column=column):
                self.found()

    @staticmethod
    def keyed(db):
        """Tables without rowid."""
        return {n for n, s in db.execute("SELECT name, sql FROM sqlite_schema WHERE type='table'") if "WITHOUT ROWID" in (s or "").upper()}

    def test_killed_while_it_was_made(self):
        """Whoever made the file was killed before it was a ledger: what is half there is taken back, and is not in the way."""
        half = Ledger(self.path("half.truce"))
        script = ("import os, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None); db.execute('PRAGMA cache_size=2'); "
                  "db.execute('BEGIN'); db.execute('CREATE TABLE t(x)'); [db.execute('INSERT INTO t VALUES(zeroblob(9000))') for _ in range(99)]; "
                  "os.kill(os.getpid(), 9)")
        subprocess.run([sys.executable, "-c", script, half.where], check=False)
        self.assertTrue(os.path.exists(half.where + "-journal"), "nothing is half there: this test tests nothing")
        self.clear(half.check(), "no ledger is in it")
        self.filled(half, self.some)
        self.sound(half)

    def test_a_row_gone(self):
        for table in ("claim", "record", "telling", "member", "document"):
            self.write(self.bytes)
            db = sqlite3.connect(self.ledger.where)
            key = db.execute(f"PRAGMA table_info({table})").fetchone()
            self.assertIsNotNone(key, f"no table {table}: change this test with the schema")
            with contextlib.closing(db):
                db.execute(f"DELETE FROM {table} WHERE {key[1]} = (SELECT {key[1]} FROM {table} ORDER BY 1 LIMIT 1 OFFSET 20)")
                db.commit()
            with self.subTest(table=table):
                self.found()


@unittest.skipIf(SANITIZED, SLOW)
class Connection(Base, Postgres, unittest.TestCase):
    words = r"connection|server closed|terminat|not running|could not connect"

    def test_lost_in_the_middle(self):
        started = time.monotonic()
        undisturbed = self.new()
        self.filled(undisturbed, self.all)
        full = time.monotonic() - started
        lost = 0
        for part in (0.4, 0.8) if SANITIZED else (0.2, 0.4, 0.6, 0.8, 0.9):
            p = subprocess.Popen([TRUCE, "ingest", "-d", self.ledger.where, "--from", "jsonl", "-j", "1", self.all], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            time.sleep(full * part)
            psql(self.ledger.where, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
                                    "AND pid <> pg_backend_pid()")
            p.out, p.err = "", p.stderr.read().decode("utf-8", "replace")
            p.stderr.close()
            p.code = p.wait()
            sanitizer_free(p.err)
            if p.code:
                lost += 1
                self.clear(p, self.words)
            self.sound(self.ledger)
            self.assertGreaterEqual(self.whole(self.ledger, self.truth), self.begun)
        self.assertGreater(lost, 1, "the connection must be lost for this to mean anything")
        self.recovers()

    def test_lost_while_waiting(self):
        """The server hangs up while the input is still coming."""
        p = subprocess.Popen([TRUCE, "ingest", "-d", self.ledger.where, "--from", "jsonl", "-j", "1", "-"], stdin=subprocess.PIPE,
                             stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        with open(self.all, "rb") as f:
            lines = f.read().splitlines(keepends=True)
        p.stdin.write(b"".join(lines[:len(lines) // 2]))
        p.stdin.flush()
        time.sleep(1)
        killed = psql(self.ledger.where, "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() "
                                         "AND pid <> pg_backend_pid()")
        with contextlib.suppress(BrokenPipeError):
            p.stdin.write(b"".join(lines[len(lines) // 2:]))
            p.stdin.close()
        p.out, p.err = "", p.stderr.read().decode("utf-8", "replace")
        p.stderr.close()
        p.code = p.wait()
        sanitizer_free(p.err)
        if killed != "0":
            self.clear(p, self.words)
        self.recovers()

    def test_no_server(self):
        for where in (f"postgresql:///x?host={self.dir}", "postgresql://127.0.0.1:1/x", database_url("no_such_database")):
            for args in (["ingest", "--from", "jsonl", self.some], ["claims"], ["check"]):
                self.clear(truce(args[0], "-d", where, *args[1:]), r"connection|does not exist|no such")

    def test_password_is_not_told(self):
        p = truce("claims", "-d", "postgresql://user:s3cr3t@127.0.0.1:1/x")
        self.clear(p, "connection")
        self.assertNotIn("s3cr3t", p.err + p.out)

    def test_newer(self):
        psql(self.ledger.where, "UPDATE truce.meta SET value = '999' WHERE name = 'schema'")
        for args in (["ingest", "--from", "jsonl", self.some], ["claims"], ["check"]):
            self.clear(truce(args[0], "-d", self.ledger.where, *args[1:]), "newer")

    def test_tampered(self):
        psql(self.ledger.where, "UPDATE truce.claim SET low = low + 1 WHERE id = (SELECT min(id) FROM truce.claim WHERE low > 3)")
        p = self.ledger.check()
        self.assertEqual(p.code, 1, p.out + p.err)
        self.assertRegex(p.out + p.err, r"report [0-9a-f]{6,}|claim")


if __name__ == "__main__":
    main()
