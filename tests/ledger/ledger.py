"""What the ledger tests share: generated reports, running truce on a ledger in either database, comparing what is in it.

PostgreSQL is tested where TRUCE_TEST_PG (set by tests/with-postgres) names a server: each ledger is a database of its own there."""
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
from common import SANITIZED, TRUCE, Run  # noqa: E402

GENERATOR = os.path.join(HERE, "..", "..", "tools", "gen-reports")
PG = os.environ.get("TRUCE_TEST_PG", "")
# when and how a row came to be there differs from run to run; what the reports say does not
PASSING = {"taken", "obtained", "since", "until", "as_of", "act", "file", "part", "document", "document_bytes", "offset", "name", "location",
           "media_type", "tool"}


def generate(path, reports, *options):
    with open(path, "wb") as f:
        subprocess.run([sys.executable, GENERATOR, "--reports", str(reports), *options], stdout=f, check=True)
    with open(path, encoding="utf-8") as f:
        return f.read().splitlines(keepends=True)


def sanitizer_free(text):
    assert "Sanitizer" not in text and "runtime error" not in text and "Assertion" not in text, text


def truce(*args, preexec=None, seconds=120, stdin=b""):
    """Like common.Run, for commands that may be set limits before they start."""
    p = subprocess.Popen([TRUCE, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=preexec)
    try:
        out, err = p.communicate(stdin, timeout=seconds * (6 if SANITIZED else 1))
    except subprocess.TimeoutExpired:
        p.kill()
        raise
    p.out, p.err, p.code = out.decode("utf-8", "replace"), err.decode("utf-8", "replace"), p.returncode
    sanitizer_free(p.err)
    assert p.code >= 0, f"{args} ended by signal {-p.code}: {p.err}"
    return p


def plain(record):
    return {k: v for k, v in record.items() if k not in PASSING}


def records(text, kind=None):
    rows = [json.loads(line) for line in text.splitlines()]
    return [r for r in rows if kind in (None, r.get("type"))]


def canonical(rows):
    return sorted(json.dumps(plain(r), sort_keys=True, ensure_ascii=False) for r in rows)


class Ledger:
    """One ledger; `where` is what -d gets."""

    def __init__(self, where):
        self.where = where

    def ingest(self, *files, jobs=None, options=(), **how):
        return truce("ingest", "-d", self.where, "--from", "jsonl", *(["-j", str(jobs)] if jobs else []), *options, *files, **how)

    def must(self, command, *args, **how):
        p = truce(command, "-d", self.where, *args, **how)
        assert p.code == 0, f"truce {command} {' '.join(args)}: exit {p.code}: {p.err}"
        return p

    def rows(self, what, *args):
        """The records that `truce reports|claims|incidents|series` prints."""
        return records(self.must(what, "--format", "jsonl", *args).out)

    def state(self, *args):
        """All that is known, comparable."""
        return {what: canonical(self.rows(what, *args)) for what in ("reports", "claims", "incidents", "series")}

    def check(self):
        return truce("check", "-d", self.where)


class Sqlite:
    """Ledgers that are files. Mix in before unittest.TestCase; makes self.dir."""
    backend = "sqlite"

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="truce-ledger.")
        self.addCleanup(shutil.rmtree, self.dir, ignore_errors=True)
        self.made, self.lock = 0, threading.Lock()

    def number(self):
        with self.lock:
            self.made += 1
            return self.made

    def path(self, name):
        return os.path.join(self.dir, name)

    def new(self):
        return Ledger(self.path(f"l{self.number()}.truce"))

    def drop(self, ledger):
        for end in ("", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(ledger.where + end)


def psql(url, sql):
    p = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", sql], capture_output=True, text=True)
    assert p.returncode == 0, p.stderr
    return p.stdout.strip()


def database_url(name):
    u = urllib.parse.urlsplit(PG)
    query = f"?{u.query}" if u.query else ""
    return f"{u.scheme}://{u.netloc}/{name}{query}"  # urlunsplit would drop the empty host of a socket


@unittest.skipUnless(PG, "TRUCE_TEST_PG names no PostgreSQL server (run under tests/with-postgres)")
class Postgres(Sqlite):
    backend = "postgres"

    def new(self):
        name = f"t{os.getpid()}_{type(self).__name__.lower()}_{self.number()}_{self._testMethodName.lower()}"[:60]
        psql(PG, f"CREATE DATABASE {name}")
        ledger = Ledger(database_url(name))
        self.addCleanup(self.drop, ledger)
        return ledger

    def drop(self, ledger):
        psql(PG, f"DROP DATABASE IF EXISTS {urllib.parse.urlsplit(ledger.where).path[1:]} WITH (FORCE)")


class Expect:
    """Assertions; mix in."""

    def clear(self, p, words, code=None):
        """A message that a person can act on, and an exit code that a script can."""
        self.assertNotEqual(p.code, 0, f"succeeded; standard error: {p.err}")
        if code is not None:
            self.assertEqual(p.code, code, p.err)
        self.assertRegex(p.err, r"(?m)^truce: \S", "every message says who speaks")
        self.assertRegex(p.err, rf"(?i){words}")
        self.assertNotRegex(p.err, r"Traceback|core dumped|\(null\)")
        self.assertLess(len(p.err), 4000, "a message, not a log")

    def sound(self, ledger):
        p = ledger.check()
        self.assertEqual(p.code, 0, f"truce check: {p.out}{p.err}")

    def same(self, a, b, message=""):
        """Two states, with the first differences told."""
        for what in b:
            if a[what] != b[what]:
                x, y = set(a[what]), set(b[what])
                self.fail(f"{message} {what}: {len(a[what])} and {len(b[what])} records; "
                          f"only here: {sorted(x - y)[:2]}; missing: {sorted(y - x)[:2]}")

    def whole(self, ledger, truth):
        """Every report that is there is there with all its claims. `truth`: claims by report id, as `truce read` gives them."""
        found = {r["id"]: [] for r in ledger.rows("reports")}
        for c in ledger.rows("claims"):
            self.assertIn(c["report"], found, "a claim without its report")
            found[c["report"]].append(c)
        for report, claims in found.items():
            self.assertIn(report, truth, "a report that nobody wrote")
            self.assertEqual(canonical(claims), truth[report], f"report {report} is not whole")
        return set(found)


def claims_by_report(records_):
    """From the output of `truce read`."""
    out = {r["id"]: [] for r in records_ if r["type"] == "report"}
    for r in records_:
        if r["type"] == "claim":
            out[r["report"]].append(r)
    return {k: canonical(v) for k, v in out.items()}


def ignore_sigxfsz():
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def read(path, *options):
    r = Run("read", "--format", "jsonl", "--from", "jsonl", *options, path, seconds=300)
    assert r.code == 0, r.err
    return r.records()


def main():
    unittest.main(verbosity=2 if "-v" in sys.argv else 1)
