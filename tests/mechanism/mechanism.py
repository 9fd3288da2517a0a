"""A mechanism of four members on loopback, for tests: two parties and two mediators, each with its own folder, key and witness process;
a secretariat that keeps the ledger and the log's key. What travels between them are files and HTTP, as in life."""
import contextlib
import datetime
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "cli"))
sys.path.insert(0, os.path.join(HERE, "..", "ledger"))
from common import SANITIZED, TRUCE  # noqa: E402
from ledger import sanitizer_free  # noqa: E402

AGREEMENT = os.path.join(HERE, "..", "..", "examples", "agreements", "doha-2025.yaml")
MEMBERS = {"Afghanistan": ("party", "AFG"), "Pakistan": ("party", "PAK"), "Qatar": ("mediator", "QAT"), "Turkiye": ("mediator", "TUR")}
REPORT = {"text": "Kabul says strike on Khost village killed nine civilians\n\nKABUL, Oct 22 - Afghanistan's defence ministry said that Pakistani "
          "aircraft bombed a village in Khost province on Tuesday and killed nine civilians. Pakistan's army denied that it had carried "
          "out any strike.", "date": "2025-10-22", "source": "Harirud Herald", "title": "Kabul says strike on Khost village killed nine civilians"}
PATIENCE = 6 if SANITIZED else 1


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


class Failed(AssertionError):
    pass


def run(*args, cwd=None, stdin="", env=None):
    p = subprocess.run([TRUCE, *args], input=stdin.encode(), capture_output=True, cwd=cwd, timeout=60 * PATIENCE, env={**os.environ, **(env or {})})
    p.out, p.err, p.code = p.stdout.decode("utf-8", "replace"), p.stderr.decode("utf-8", "replace"), p.returncode
    sanitizer_free(p.err)
    if p.code < 0:
        raise Failed(f"{args} ended by signal {-p.code}: {p.err}")
    return p


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Member:
    def __init__(self, root, name, role):
        self.name, self.role, self.dir = name, role, os.path.join(root, name)
        os.mkdir(self.dir)
        self.key = os.path.join(self.dir, "key")
        must("key", "new", name, "--out", self.key, "--no-passphrase")
        self.process, self.port = None, None

    @property
    def pub(self):
        return self.key + ".pub"

    def sign(self, text):
        """Where the key is: without ledger or network."""
        return must("sign", "-", "--key", self.key, cwd=self.dir, stdin=text).out

    def witness(self, log_pub, url):
        self.port = self.port or free_port()
        with open(os.path.join(self.dir, "witness.log"), "ab") as log:
            self.process = subprocess.Popen([TRUCE, "witness", "--log", url, "--log-key", log_pub, "--key", self.key, "--dir", os.path.join(self.dir, "witness"),
                                             "--listen", f"127.0.0.1:{self.port}"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log)
        end = time.monotonic() + 20 * PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port), 1):
                return
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise Failed(f"the witness of {self.name} does not listen: {self.journal()}")

    def stop(self, how=signal.SIGTERM):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(30 * PATIENCE)
        self.process = None

    def journal(self):
        with contextlib.suppress(FileNotFoundError), open(os.path.join(self.dir, "witness.log"), encoding="utf-8", errors="replace") as f:
            return f.read()
        return ""


def must(*args, **how):
    p = run(*args, **how)
    if p.code:
        raise Failed(f"truce {' '.join(args)}: exit {p.code}: {p.err}{p.out}")
    return p


class Mechanism:
    ORIGIN = "truce.example/doha"

    def __init__(self):
        self.root = tempfile.mkdtemp(prefix="truce-mechanism.")
        self.secretariat = Member(self.root, "Secretariat", "secretariat")
        self.members = {name: Member(self.root, name, role) for name, (role, _) in MEMBERS.items()}
        self.ledger = os.path.join(self.secretariat.dir, "doha.truce")
        self.log_key = os.path.join(self.secretariat.dir, "log.key")
        self.tiles = os.path.join(self.root, "public")
        self.agreement = AGREEMENT
        must("key", "new", self.ORIGIN, "--out", self.log_key, "--no-passphrase")

    def close(self):
        for m in self.members.values():
            m.stop(signal.SIGKILL)
        shutil.rmtree(self.root, ignore_errors=True)

    def member(self, name):
        return self.secretariat if name == "Secretariat" else self.members[name]

    def truce(self, *args, **how):
        return run(*args[:1], *args[1:], "-d", self.ledger, **how)

    def must(self, *args, **how):
        return must(*args, "-d", self.ledger, **how)

    def found(self):
        """Ledger with a report, the agreement, the members and a first checkpoint, which gives the record its name."""
        report = os.path.join(self.secretariat.dir, "reports.jsonl")
        with open(report, "w", encoding="utf-8") as f:
            f.write(json.dumps(REPORT) + "\n")
        self.must("ingest", "--from", "jsonl", report)
        self.joined()
        self.must("record", "checkpoint", "--key", self.log_key)
        rows = [json.loads(line) for line in self.must("incidents", "--format", "jsonl").out.splitlines()]
        self.incident = rows[0]["id"]
        terms = self.must("agreement", "show", "--format", "json").out
        self.term = next(t["id"] for t in json.loads(terms)["terms"] if t["kind"] == "cessation_of_hostilities")

    def joined(self):
        """The agreement and the members."""
        self.must("agreement", "add", self.agreement)
        self.must("member", "add", "Secretariat", "--role", "secretariat", "--key", self.secretariat.pub)
        for name, (role, party) in MEMBERS.items():
            self.must("member", "add", name, "--role", role, "--party", party, "--key", self.members[name].pub)

    def another(self, name, origin):
        """The same members with the same keys on another ledger; its record is called `origin`, None: it has no name yet."""
        other = Mechanism.__new__(Mechanism)
        other.__dict__.update(self.__dict__)
        other.ledger = os.path.join(self.root, name + ".truce")
        other.joined()
        if origin:
            other.log_key = os.path.join(self.root, name + ".key")
            must("key", "new", origin, "--out", other.log_key, "--no-passphrase")
            other.must("record", "checkpoint", "--key", other.log_key)
        return other

    def act(self, who, *args):
        """A member's act: drafted from the ledger, signed where the member's key is, taken in. -> the result of taking it in"""
        p = self.truce("case", *args, "--as", who, "--draft")
        if p.code:
            return p
        return self.take(self.member(who).sign(p.out))

    def take(self, note):
        path = os.path.join(self.root, "act.note")
        with open(path, "w", encoding="utf-8") as f:
            f.write(note)
        return self.truce("case", "take", path)

    def acts(self, who, *args):
        p = self.act(who, *args)
        if p.code:
            raise Failed(f"{who}: case {' '.join(args)}: exit {p.code}: {p.err}{p.out}")
        return p

    def open(self, who="Afghanistan", text="Aircraft bombed a village in Khost on 21 October."):
        p = self.acts(who, "open", "--incident", self.incident, "--term", self.term, "--party", "PAK", "--text", text)
        return re.match(r"(c-[0-9a-f]{12}):", p.out).group(1)

    def state(self, case):
        return json.loads(self.must("case", "show", case, "--format", "json").out)

    def hasten(self):
        """Cases that are opened from here on are under a version of the agreement that gives seconds, not days."""
        path = os.path.join(self.root, "hasty.yaml")
        with open(path, "w", encoding="utf-8") as f:
            f.write(read(self.agreement).replace("{response: 7 days, remedy: 30 days}", f"{{response: {PATIENCE + 1} seconds, remedy: {PATIENCE + 1} seconds}}"))
        self.must("agreement", "add", path)

    def wait(self, case):
        """Until the deadline that runs is over."""
        until = datetime.datetime.fromisoformat(self.state(case)["deadline"].replace("Z", "+00:00")).timestamp()
        while time.time() <= until:
            time.sleep(max(0.01, until - time.time()))

    def to_draft(self, case, deadline=None, answer=True):
        self.acts("Secretariat", "move", case, "triaged")
        self.acts("Qatar", "move", case, "inquiry")
        self.acts("Qatar", "move", case, "invited", "--party", "PAK", *(["--deadline", deadline] if deadline else []))
        if answer:
            self.acts("Pakistan", "respond", case, "--text", "No aircraft of ours flew there that day.")
            self.acts("Qatar", "move", case, "draft")

    def determine(self, case, who="Qatar"):
        return self.acts(who, "determine", case, "--occurrence", "established", "--breach", self.term, "--attribution", "party PAK", "--standard",
                         "clear and convincing evidence", "--evidence", "report " + self.incident, "--reasons", "Two mediators saw the village.")

    def assent(self, who, case):
        text = self.must("case", "show", case, "--determination").out
        return self.take(self.members[who].sign(text))

    def witnesses(self, names=None):
        self.must("record", "checkpoint", "--key", self.log_key)
        self.must("record", "tiles", self.tiles)
        for name in names or self.members:
            self.members[name].witness(self.log_key + ".pub", self.tiles)

    def urls(self, names=None):
        return [x for name in names or self.members for x in ("--witness", f"{name}=http://127.0.0.1:{self.members[name].port}")]

    def checkpoint(self, names=None, ledger=None):
        return run("record", "checkpoint", "--key", self.log_key, *self.urls(names), "-d", ledger or self.ledger)

    def trust(self):
        """What a journalist has: whom to trust, from the members themselves, not from the record."""
        policy, keys = os.path.join(self.root, "trust.policy"), os.path.join(self.root, "members.pub")
        with open(policy, "w", encoding="utf-8") as f:
            f.write(f"log {read(self.log_key + '.pub').splitlines()[0]}\n")
            for name, m in self.members.items():
                f.write(f"witness {name} {read(m.pub).splitlines()[1]}\n")
            f.write("group members 3 " + " ".join(self.members) + "\nquorum members\n")
        with open(keys, "w", encoding="utf-8") as f:
            for m in [self.secretariat, *self.members.values()]:
                f.write(read(m.pub))
        return policy, keys
