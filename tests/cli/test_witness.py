#!/usr/bin/env python3
"""test_witness.py TRUCE WITNESS_LOG: `truce key` and `truce witness` from outside: over folders and HTTP, with logs that
show two histories, killed at random moments. WITNESS_LOG makes the logs (witness_log.c)."""
import http.client
import http.server
import os
import pty
import random
import re
import select
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import termios
import threading
import time
import unittest

from common import SANITIZED, TRUCE, Run

LOG = os.path.abspath(sys.argv.pop(1))
ENV = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}
os.environ.clear()
os.environ.update(ENV)  # a proxy of the machine knows no 127.0.0.1
ORIGIN, FORK, MOST = "record.example/doha", 300, 2000
SLOW = 5 if SANITIZED else 1


def setUpModule():
    global FOLDER, LOGKEY, KEY, VKEY, COSIGNER
    FOLDER = tempfile.mkdtemp(prefix="truce-witness-")
    LOGKEY, KEY = os.path.join(FOLDER, "log.key"), os.path.join(FOLDER, "qatar.key")
    VKEY, _ = Run("key", "new", ORIGIN, "--out", LOGKEY, "--no-passphrase").out.splitlines()
    _, COSIGNER = Run("key", "new", "qatar.example", "--out", KEY, "--no-passphrase").out.splitlines()


def tearDownModule():
    shutil.rmtree(FOLDER)


def helper(*args):
    p = subprocess.run([LOG, LOGKEY, str(FORK), *map(str, args)], capture_output=True, text=True, timeout=60)
    assert p.returncode == 0, p.stderr
    return p.stdout


class Requests:
    """Bodies of requests, made by one process."""

    def __init__(self):
        self.p = subprocess.Popen([LOG, LOGKEY, str(FORK), "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.turn = threading.Lock()

    def make(self, tag, old, size):
        with self.turn:
            self.p.stdin.write(f"{tag} {old} {size}\n".encode())
            self.p.stdin.flush()
            return self.p.stdout.read(int(self.p.stdout.readline()))

    def close(self):
        self.p.stdin.close()
        self.p.stdout.close()
        self.p.wait()


class Witness:
    """A running `truce witness`; its lines of standard error in `said`."""

    def __init__(self, folder, *args, listen="127.0.0.1:0"):
        self.p = subprocess.Popen([TRUCE, "witness", "--key", KEY, "--dir", os.path.join(folder, "w"), "--listen", listen, *args],
                                  stderr=subprocess.PIPE, text=True)
        self.said, self.at, self.more = [], None, threading.Condition()
        threading.Thread(target=self.listen, daemon=True).start()
        self.wait(r"witnessed at http://")
        m = re.search(r"http://(\[::1\]|[0-9.]+):(\d+)", "\n".join(self.said))
        self.url, self.at = m.group(0), (m.group(1).strip("[]"), int(m.group(2)))

    def listen(self):
        for line in self.p.stderr:
            with self.more:
                self.said.append(line.rstrip("\n"))
                self.more.notify_all()
        self.p.stderr.close()
        with self.more:
            self.said.append("END")
            self.more.notify_all()

    def wait(self, pattern, seconds=10 * SLOW):
        with self.more:
            ok = self.more.wait_for(lambda: any(re.search(pattern, s) for s in self.said) or "END" in self.said, seconds)
            assert ok and any(re.search(pattern, s) for s in self.said), (pattern, self.said)

    def ask(self, method, path, body=None, headers=None, timeout=10 * SLOW):
        c = http.client.HTTPConnection(*self.at, timeout=timeout)
        try:
            c.request(method, path, body, headers or {})
            r = c.getresponse()
            return r.status, r.read(), r
        finally:
            c.close()

    def post(self, body):
        status, text, r = self.ask("POST", "/add-checkpoint", body)
        return status, text.decode(), r.getheader("Content-Type")

    def end(self, how=signal.SIGTERM):
        self.p.send_signal(how)
        code = self.p.wait(10 * SLOW)
        with self.more:
            self.more.wait_for(lambda: "END" in self.said, 10)
        assert not any("Sanitizer" in s or "runtime error" in s for s in self.said), self.said
        return code


class Case(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="truce-witness-")
        self.addCleanup(shutil.rmtree, self.folder)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def requests(self):
        r = Requests()
        self.addCleanup(r.close)
        return r

    def witness(self, *args, **kw):
        w = Witness(self.folder, *(args or ("--log-key", VKEY)), **kw)
        self.addCleanup(lambda: w.p.poll() is None and w.end(signal.SIGKILL))
        return w

    def once(self, log, *args, code=0):
        r = Run("witness", "--key", KEY, "--log", log, "--dir", self.path("w"), "--once", *args)
        self.assertEqual((r.code, r.out), (code, ""), r.err)
        return r.err

    def files(self, part):
        return sorted(f for f in os.listdir(self.path("w")) if part in f)

    def state(self):
        name, = self.files(".state")
        with open(self.path("w", name), encoding="utf-8") as f:
            return f.read()


# ---------------------------------------------------------------- keys

class Keys(Case):
    def passphrase(self, text, mode=0o600):
        path = self.path("passphrase")
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(path, mode)
        return {"TRUCE_PASSPHRASE_FILE": path}

    def test_new_and_show(self):
        key = self.path("a.key")
        r = Run("key", "new", "qatar.example/mediation", "--out", key, "--no-passphrase")
        self.assertEqual(r.code, 0, r.err)
        self.assertRegex(r.out, r"^qatar\.example/mediation\+[0-9a-f]{8}\+A\S{43}\nqatar\.example/mediation\+[0-9a-f]{8}\+B\S{43}\n$")
        self.assertIn("never hand it on", r.err)
        self.assertEqual(stat.S_IMODE(os.stat(key).st_mode), 0o600)
        with open(key + ".pub", encoding="utf-8") as f:
            self.assertEqual(f.read(), r.out)
        for shown in (key, key + ".pub"):
            self.assertEqual((Run("key", "show", shown).out, Run("key", "show", shown).err), (r.out, ""))
        again = Run("key", "new", "qatar.example/mediation", "--out", key, "--no-passphrase")
        self.assertEqual((again.code, again.out), (2, ""))
        self.assertIn("is there already", again.err)
        os.chmod(key, 0o640)
        r = Run("key", "show", key)
        self.assertEqual(r.code, 2)
        self.assertIn("chmod 600", r.err)

    def test_default_names(self):
        was = os.getcwd()
        os.chdir(self.folder)
        try:
            for name, file in [("qatar.example/mediation", "qatar.example-mediation.key"), ("../evil", "_.-evil.key"),
                               ("-x", "_x.key"), ("Türkiye", "Türkiye.key")]:
                self.assertEqual(Run("key", "new", "--no-passphrase", "--", name).code, 0, name)
                self.assertIn(file, os.listdir("."))
        finally:
            os.chdir(was)

    def test_passphrase_from_a_file(self):
        key, env = self.path("a.key"), self.passphrase("herons over the river\nsecond line\n")
        made = Run("key", "new", "qatar.example", "--out", key, env=env)
        self.assertEqual(made.code, 0, made.err)
        self.assertEqual(Run("key", "show", key, env=env).out, made.out)
        r = Run("key", "show", key, env=self.passphrase("herons\n"))
        self.assertEqual((r.code, r.out), (1, ""))
        self.assertIn("passphrase is not the one", r.err)
        self.assertNotIn("herons", r.err)
        r = Run("key", "show", key, env=self.passphrase("herons over the river\n", 0o644))
        self.assertEqual(r.code, 2)
        self.assertIn("chmod 600", r.err)
        r = Run("key", "new", "x", "--out", self.path("b.key"), env=self.passphrase("\n"))
        self.assertEqual(r.code, 2)
        self.assertIn("empty passphrase", r.err)
        self.assertFalse(os.path.exists(self.path("b.key")))

    def terminal(self, *args, answers=(), hit=None):
        """truce with a terminal of its own; `answers` to its prompts. @return exit status, what the terminal showed, echo"""
        pid, fd = pty.fork()
        if pid == 0:
            os.execv(TRUCE, [TRUCE, *args])
        seen, left = b"", list(answers)
        while True:
            ready, _, _ = select.select([fd], [], [], 20 * SLOW)
            self.assertTrue(ready, seen)
            try:
                some = os.read(fd, 4096)
            except OSError:
                break
            if not some:
                break
            seen += some
            if seen.endswith(b"': "):
                time.sleep(0.05)  # echo is off just behind the prompt
                os.write(fd, b"\x03" if hit == len(answers) - len(left) else left.pop(0).encode() + b"\n")
                hit = None if hit == len(answers) - len(left) else hit
        _, status = os.waitpid(pid, 0)
        os.close(fd)
        return status, seen.decode()

    def test_passphrase_on_a_terminal(self):
        key = self.path("a.key")
        status, seen = self.terminal("key", "new", "qatar.example", "--out", key, answers=["herons", "herons"])
        self.assertEqual(status, 0, seen)
        self.assertNotIn("herons", seen)
        status, seen = self.terminal("key", "show", key, answers=["herons"])
        self.assertEqual(status, 0, seen)
        self.assertNotIn("herons", seen)
        self.assertIn("qatar.example+", seen)
        status, seen = self.terminal("key", "new", "qatar.example", "--out", self.path("b.key"), answers=["herons", "heron"])
        self.assertEqual(os.waitstatus_to_exitcode(status), 2)
        self.assertIn("differ", seen)
        self.assertFalse(os.path.exists(self.path("b.key")))

    def test_interrupted_while_it_asks(self):
        """The terminal has its echo again."""
        key = self.path("a.key")
        main, side = pty.openpty()
        p = subprocess.Popen([TRUCE, "key", "new", "x", "--out", key], stdin=side, stdout=side, stderr=side, start_new_session=True,
                             preexec_fn=lambda: __import__("fcntl").ioctl(0, termios.TIOCSCTTY, 0))
        seen = b""
        while not seen.endswith(b"': "):
            seen += os.read(main, 100)
        end = time.time() + 10
        while termios.tcgetattr(side)[3] & termios.ECHO and time.time() < end:
            time.sleep(0.01)
        self.assertFalse(termios.tcgetattr(side)[3] & termios.ECHO)
        os.write(main, b"\x03")
        self.assertEqual(p.wait(10), -signal.SIGINT)
        self.assertTrue(termios.tcgetattr(side)[3] & termios.ECHO)
        self.assertFalse(os.path.exists(key))
        os.close(main)
        os.close(side)

    def test_no_terminal(self):
        p = subprocess.run([TRUCE, "key", "new", "x", "--out", self.path("a.key")], stdin=subprocess.DEVNULL, capture_output=True,
                           text=True, start_new_session=True)
        self.assertEqual(p.returncode, 2)
        self.assertIn("TRUCE_PASSPHRASE_FILE", p.stderr)

    def test_usage(self):
        for args in [[], ["old"], ["new"], ["new", "a", "b"], ["new", "two words", "--no-passphrase"], ["show"], ["show", "a", "b"],
                     ["new", "a", "--passphrase", "x"]]:
            r = Run("key", *args)
            self.assertEqual((r.code, r.out), (2, ""), args)
        self.assertEqual(Run("key", "show", self.path("nothing")).code, 1)


# ---------------------------------------------------------------- looking at folders and sites

class Looks(Case):
    def test_first_look_and_growth(self):
        helper("tiles", "a", 350, self.path("log"))
        err = self.once(self.path("log"))
        self.assertIn("FIRST LOOK", err)
        self.assertIn(VKEY, err)
        self.assertIn("350 entries: cosigned", err)
        err = self.once(self.path("log"))
        self.assertNotIn("FIRST LOOK", err)
        self.assertIn("350 entries: as it was cosigned last", err)
        self.assertEqual(len(err.splitlines()), 1)
        helper("tiles", "a", 1900, self.path("log"))
        self.assertIn("1900 entries: cosigned", self.once(self.path("log")))
        self.assertRegex(self.state(), rf"^{ORIGIN}\n1900\n\S+\n\n— {ORIGIN} \S+\n— qatar\.example \S+\n$")

    def test_two_histories(self):
        helper("tiles", "a", 350, self.path("log"))
        helper("tiles", "b", 350, self.path("same"))
        helper("tiles", "b", 420, self.path("more"))
        self.once(self.path("log"), "--log-key", VKEY)
        was = self.state()
        for other, why in [("same", "the same number of entries with another root"), ("more", "do not begin with those that were cosigned")]:
            for _ in range(2):
                err = self.once(self.path(other), "--log-key", LOGKEY + ".pub", code=1)
                self.assertIn("the log shows two histories: ", err)
                self.assertIn(why, err)
                kept = re.search(r"evidence is in (\S+)", err).group(1)
                with open(kept, encoding="utf-8") as f:
                    text = f.read()
                self.assertEqual(text.count(f"— {ORIGIN} "), 2)
        self.assertEqual(self.state(), was)
        self.assertEqual(len(self.files(".fork-")), 2)
        helper("tiles", "a", 420, self.path("log"))
        self.assertIn("420 entries: cosigned", self.once(self.path("log")))

    def test_what_is_not_cosigned(self):
        log = self.path("log")
        helper("tiles", "a", 350, log)
        shutil.copytree(log, self.path("old"))
        helper("tiles", "a", 400, log)
        self.once(log, "--log-key", VKEY)
        self.assertIn("an older checkpoint", self.once(self.path("old"), "--log-key", VKEY, code=1))
        helper("tiles", "a", 500, log)
        tile = os.path.join(log, "tile/0/001.p/244")
        with open(tile, "rb") as f:
            good = f.read()
        for bad, words in [(good[:40] + b"\0" + good[41:], "do not"), (good[:-1], "001.p/244"), (None, "001")]:
            os.unlink(tile)
            if bad is not None:
                with open(tile, "wb") as f:
                    f.write(bad)
            err = self.once(log, code=1)
            self.assertIn(words, err)
            self.assertNotIn("two histories", err)
            if bad is None:
                with open(tile, "wb") as f:
                    f.write(good)
        self.assertIn("500 entries: cosigned", self.once(log))
        with open(os.path.join(log, "checkpoint"), encoding="utf-8") as f:
            note = f.read()
        for bad, words in [(note.replace("500", "501"), "not signed by the key"), (note.replace(ORIGIN, "another"), "of another log"),
                           (note.split("\n\n")[0] + "\n", "checkpoint: "), ("", "checkpoint: ")]:
            with open(os.path.join(log, "checkpoint"), "w", encoding="utf-8") as f:
                f.write(bad)
            self.assertIn(words, self.once(log, code=1))
        os.unlink(os.path.join(log, "checkpoint"))
        self.assertIn("there is no checkpoint", self.once(log, code=1))

    def test_keys_do_not_change_unseen(self):
        log, other = self.path("log"), self.path("other.key")
        vkey2 = Run("key", "new", ORIGIN, "--out", other, "--no-passphrase").out.splitlines()[0]
        helper("tiles", "a", 350, log)
        self.once(log)
        shutil.copytree(log, self.path("moved"))  # the same log and key at another address
        err = self.once(self.path("moved"))
        self.assertNotIn("FIRST LOOK", err)
        subprocess.run([LOG, other, str(FORK), "tiles", "a", "400", self.path("new")], check=True)
        err = self.once(self.path("new"), code=1)  # the same name, another key
        self.assertIn("is not the one it is known by", err)
        self.assertIn(VKEY, err)
        shutil.rmtree(log)
        shutil.copytree(self.path("new"), log)  # at the same address: log.pub is not even asked
        err = self.once(log, code=1)
        self.assertIn("not signed by the key that this log is known by", err)
        self.assertIn("--log-key", err)
        err = self.once(log, "--log-key", vkey2)  # a person says that it is right
        self.assertIn("which --log-key replaces: " + VKEY, err)
        self.assertIn("400 entries: cosigned", err)
        self.assertIn("400 entries: as it was", self.once(log))

    def test_over_http(self):
        site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), lambda *a: Quiet(*a, directory=self.folder))
        threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.addCleanup(site.server_close)
        self.addCleanup(site.shutdown)
        base = f"http://127.0.0.1:{site.server_address[1]}/log"
        self.assertIn("shows no log.pub", self.once(base, code=1))
        helper("tiles", "a", 350, self.path("log"))
        self.assertIn("350 entries: cosigned", self.once(base + "/"))
        self.assertIn("as it was", self.once(base))
        w = self.witness("--log", base, "--every", "1")
        helper("tiles", "a", 360, self.path("log"))
        w.wait("360 entries: cosigned")
        shutil.rmtree(self.path("log"))
        w.wait("there is no checkpoint")
        helper("tiles", "b", 370, self.path("log"))
        w.wait("the log shows two histories")
        self.assertIn("\n360\n", w.ask("GET", "/checkpoint")[1].decode())
        self.assertEqual(w.end(), -signal.SIGTERM)

    def test_it_waits_for_a_log_that_is_not_there_yet(self):
        os.mkdir(self.path("log"))
        p = subprocess.Popen([TRUCE, "witness", "--key", KEY, "--log", self.path("log"), "--dir", self.path("w"), "--every", "1"],
                             stderr=subprocess.PIPE, text=True)
        self.assertIn("no log.pub", p.stderr.readline())
        helper("tiles", "a", 10, self.path("log"))
        said = ""
        while "cosigned;" not in said:
            said = p.stderr.readline()
            self.assertTrue(said)
        p.send_signal(signal.SIGINT)
        self.assertEqual(p.wait(10), -signal.SIGINT)
        p.stderr.close()

    def test_usage(self):
        helper("tiles", "a", 5, self.path("log"))
        log = ["--log", self.path("log")]
        for args in [[], ["--log", "x"], ["--key", KEY], ["--key", KEY, *log, "--every", "0"], ["--key", KEY, *log, "--every", "x"],
                     ["--key", KEY, *log, "more"], ["--key", KEY, *log, "--once", "--listen", ":0"], ["--key", KEY, *log, "--public"],
                     ["--key", KEY, "--log-key", VKEY], ["--key", KEY, "--log-key", VKEY, "--once"],
                     ["--key", KEY, "--log-key", VKEY, "--listen", "0.0.0.0:0", "--dir", self.path("w")],
                     ["--key", KEY, "--log-key", VKEY, "--listen", "[::]:0", "--dir", self.path("w")],
                     ["--key", KEY, "--log-key", VKEY, "--listen", "example.org:80", "--dir", self.path("w")],
                     ["--key", KEY, "--log-key", VKEY, "--listen", "127.0.0.1:99999", "--dir", self.path("w")],
                     ["--key", KEY, "--log-key", VKEY, "--listen", "::1:80", "--dir", self.path("w")]]:
            r = Run("witness", *args)
            self.assertEqual((r.code, r.out), (2, ""), args)
        for args, words in [(["--log-key", "nothing"], "nothing"), (["--log-key", COSIGNER], "cosigns"), (["--log-key", VKEY[:-1]], "--log-key")]:
            r = Run("witness", "--key", KEY, *log, "--once", "--dir", self.path("w"), *args)
            self.assertEqual(r.code, 1)
            self.assertIn(words, r.err)
        self.assertIn("other machines may reach", Run("witness", "--key", KEY, "--log-key", VKEY, "--listen", "0.0.0.0:0", "--dir",
                                                      self.path("w")).err)


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


# ---------------------------------------------------------------- serving

class Serves(Case):
    def test_protocol(self):
        w, q = self.witness(), self.requests()
        self.assertEqual(w.ask("GET", "/checkpoint")[0], 404)
        status, text, kind = w.post(q.make("a", 0, 10))
        self.assertEqual((status, kind), (200, "text/plain; charset=utf-8"))
        self.assertRegex(text, r"^— qatar\.example \S+\n$")
        self.assertEqual(w.post(q.make("a", 0, 20)), (409, "10\n", "text/x.tlog.size"))
        self.assertEqual(w.post(q.make("a", 10, 350))[0], 200)
        self.assertEqual(w.post(q.make("b", 10, 350))[0::2], (409, "text/x.tlog.size"))
        status, text, kind = w.post(q.make("b", 350, 350))
        self.assertEqual((status, kind), (409, "text/plain; charset=utf-8"))
        w.wait("the log shows two histories")
        self.assertEqual(w.post(q.make("b", 350, 360))[0], 422)
        self.assertEqual(w.post(q.make("a", 351, 350))[0], 400)
        self.assertEqual(w.post(q.make("a", 350, 360).replace(ORIGIN.encode(), b"another"))[0], 404)
        self.assertEqual(w.post(q.make("a", 350, 360).replace(b"\n360\n", b"\n361\n"))[0], 403)
        self.assertEqual(w.post(b"")[0], 400)
        w.wait("cosigned; the checkpoint is in")
        # what was cosigned last, in three ways; and what this is
        state = self.state()
        digest = self.files(".state")[0][:64]
        for path in ("/checkpoint", "/checkpoint?origin=record.example%2Fdoha", "/checkpoint?origin=" + ORIGIN, f"/{digest}/checkpoint"):
            status, text, r = w.ask("GET", path)
            self.assertEqual((status, text.decode()), (200, state))
            self.assertEqual(r.getheader("Cache-Control"), "no-store")
        for path in ("/checkpoint?origin=other", f"/{'0' * 64}/checkpoint", "/other", f"/{digest}/other"):
            self.assertEqual(w.ask("GET", path)[0], 404, path)
        status, text, _ = w.ask("GET", "/")
        self.assertEqual((status, text.count(b"\n")), (200, 1))
        self.assertIn(COSIGNER, text.decode())
        self.assertIn(ORIGIN, text.decode())
        self.assertEqual(w.ask("HEAD", "/")[:2], (200, b""))
        for method, path in (("GET", "/add-checkpoint"), ("POST", "/checkpoint"), ("DELETE", "/"), ("PUT", f"/{digest}/checkpoint")):
            status, _, r = w.ask(method, path)
            self.assertEqual((status, r.getheader("Allow")), (405, "GET, HEAD, POST"))
        self.assertEqual(w.end(), -signal.SIGTERM)

    def test_requests_do_not_fill_the_journal(self):
        w, q = self.witness(), self.requests()
        bad = q.make("a", 0, 10).replace(b"\n10\n", b"\n11\n")
        for _ in range(80):
            self.assertEqual(w.post(bad)[0], 403)
        self.assertEqual(w.post(q.make("a", 0, 400))[0], 200)
        self.assertEqual(w.post(q.make("b", 400, 400))[0], 409)
        w.wait("the log shows two histories")
        self.assertEqual(sum("not signed by the key" in s for s in w.said), 60)

    def test_keep_alive_and_chunks(self):
        w, q = self.witness(), self.requests()
        c = http.client.HTTPConnection(*w.at, timeout=10)
        for old, size in ((0, 5), (5, 6), (6, 7)):
            c.request("POST", "/add-checkpoint", q.make("a", old, size))
            r = c.getresponse()
            self.assertEqual((r.status, r.read()[:3].decode()), (200, "—"))
        body = q.make("a", 7, 8)
        c.request("POST", "/add-checkpoint", iter([body[:9], body[9:]]), encode_chunked=True, headers={"Transfer-Encoding": "chunked"})
        self.assertEqual(c.getresponse().status, 200)
        c.close()

    def test_limits_of_size(self):
        w, q = self.witness(), self.requests()
        self.assertEqual(w.post(b"x" * 65536)[0], 400)
        self.assertEqual(w.post(b"x" * 65537)[0], 413)
        self.assertEqual(w.post(b"x" * 3_000_000)[0], 413)
        self.assertEqual(w.ask("GET", "/" + "x" * 100_000)[0], 414)
        self.assertIn(w.ask("GET", "/", headers={"X": "y" * 60_000})[0], (413, 431))
        self.assertEqual(w.post(q.make("a", 0, 10))[0], 200)

    def test_limits_of_time_and_connections(self):
        """Who sends a byte now and then does not hold a connection for ever, nor do all of them hold the server."""
        p = subprocess.Popen([LOG, LOGKEY, str(FORK), "http", "1", "8", self.path("w")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.addCleanup(lambda: (p.stdin.close(), p.stdout.close(), p.wait()))
        at = ("127.0.0.1", int(p.stdout.readline().rsplit(":", 1)[1]))
        began, ends, held = time.time(), [], []
        for i in range(12):
            s = socket.create_connection(at, timeout=10)
            s.sendall(b"POST /add-checkpoint HTTP/1.1\r\nHost: a\r\n" + (b"Content-Length: 100\r\n\r\n" if i % 2 else b""))
            held.append(s)
        c = http.client.HTTPConnection(*at, timeout=20)
        c.request("GET", "/")  # waits behind them
        answered = []
        t = threading.Thread(target=lambda: answered.append((c.getresponse().status, time.time() - began)))
        t.start()
        while held and time.time() - began < 15:
            for s in list(held):
                try:
                    s.sendall(b"X")
                except OSError:
                    held.remove(s)
                    s.close()
                    ends.append(time.time() - began)
            time.sleep(0.2)
        t.join()
        c.close()
        self.assertEqual(len(ends), 12)
        self.assertGreater(min(ends), 1)
        self.assertLess(max(ends), 10)
        self.assertEqual(answered[0][0], 200)
        self.assertGreater(answered[0][1], 1)

    def test_addresses(self):
        w = self.witness(listen="localhost:0")
        self.assertTrue(w.url.startswith("http://127.0.0.1:"))
        r = Run("witness", "--key", KEY, "--log-key", VKEY, "--dir", self.path("v"), "--listen", w.url[7:])
        self.assertEqual(r.code, 1)
        self.assertIn("choose another port", r.err)
        helper("tiles", "a", 10, self.path("log"))
        r = Run("witness", "--key", KEY, "--log", self.path("log"), "--dir", self.path("v"), "--listen", w.url[7:])
        self.assertEqual(r.code, 1)
        self.assertIn("choose another port", r.err)
        r = Run("witness", "--key", KEY, "--log-key", VKEY, "--dir", self.path("w"), "--listen", ":0")
        self.assertEqual(r.code, 1)
        self.assertIn("another process witnesses", r.err)
        w.end()
        w = self.witness("--log-key", VKEY, "--public", listen="0.0.0.0:0")
        self.assertEqual(w.ask("GET", "/")[0], 200)
        w.end()


# ---------------------------------------------------------------- the log's side

class Cosigns(Case):
    def cosign(self, tag, size, *who):
        first, rest = helper("cosign", tag, size, *who).split("again\n", 1)
        again, note = rest.split("checkpoint\n", 1)
        return first.splitlines(), again.splitlines(), note

    def test_cosign(self):
        w = self.witness()
        for size, tag in ((10, "a"), (10, "a"), (350, "a"), (1999, "a")):
            first, again, note = self.cosign(tag, size, "Qatar", w.url + "/", COSIGNER)
            self.assertEqual(first, [f"0 cosigned Qatar: cosigned {size} entries"])
            self.assertEqual(again, ["0 had Qatar: has cosigned it already"])
            self.assertEqual(note.count("\n— qatar.example "), 1)
            self.assertIn(note.splitlines()[-1], self.state())
        for size, tag, words in ((350, "a", "it cosigned 1999 entries already, this checkpoint has 350"),
                                 (1999, "b", "it cosigned another root of the same number of entries (409: ")):
            first, _, note = self.cosign(tag, size, "Qatar", w.url, COSIGNER)
            self.assertTrue(first[0].startswith("0 refused Qatar refuses: " + words), first)
            self.assertEqual(note.count("\n— "), 1)
        w.end()
        shutil.rmtree(self.path("w"))
        w = self.witness()
        self.cosign("a", 400, "Qatar", w.url, COSIGNER)
        first, _, _ = self.cosign("b", 500, "Qatar", w.url, COSIGNER)
        self.assertTrue(first[0].startswith("0 refused Qatar refuses: this record does not begin with what it cosigned before (422: "), first)

    def test_keys_that_do_not_fit(self):
        w = self.witness()
        first, _, note = self.cosign("a", 10, "Qatar", w.url, VKEY.replace(ORIGIN, ORIGIN), "Doha", w.url, COSIGNER)
        # the log's own key is no witness's: its line is there already
        self.assertEqual([x.split()[1] for x in first], ["had", "cosigned"])
        other = Run("key", "new", "qatar.example", "--out", self.path("k"), "--no-passphrase").out.splitlines()[1]
        first, _, note = self.cosign("a", 11, "Qatar", w.url, other)
        self.assertTrue(first[0].startswith("0 none Qatar: what it sent is not its cosignature: "), first)
        self.assertEqual(note.count("\n— "), 1)
        w.end()
        other = Run("key", "new", "other.example", "--out", self.path("l"), "--no-passphrase").out.splitlines()[0]
        w = self.witness("--log-key", other)
        self.assertIn("refuses: it does not witness this record (404: ", self.cosign("a", 10, "Qatar", w.url, COSIGNER)[0][0])
        w.end()
        shutil.rmtree(self.path("w"))
        other = Run("key", "new", ORIGIN, "--out", self.path("m"), "--no-passphrase").out.splitlines()[0]
        w = self.witness("--log-key", other)
        self.assertIn("refuses: it knows this record by another key (403: ", self.cosign("a", 10, "Qatar", w.url, COSIGNER)[0][0])

    def test_no_witness_there(self):
        site = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Odd)
        threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        self.addCleanup(site.server_close)
        self.addCleanup(site.shutdown)
        base = f"http://127.0.0.1:{site.server_address[1]}/"
        names = ["garbage", "empty", "huge", "ever", "fault", "control", "same", "number"]
        who = [x for n in names for x in (n, base + n, COSIGNER)]
        first, _, note = self.cosign("a", 10, *who, "nowhere", "", COSIGNER, "gone", "http://127.0.0.1:1", COSIGNER)
        said = {line.split()[2].rstrip(":"): line.split(" ", 1)[1] for line in first}
        self.assertEqual(len(said), len(names) + 2)
        self.assertEqual(note.count("\n— "), 1)
        for n in ("garbage", "empty", "huge"):
            self.assertTrue(said[n].startswith(("none " + n + ": what it sent is not", "none " + n + ": no answer")), said[n])
        self.assertIn("others make it cosign at the same time", said["ever"])
        self.assertIn("503", said["fault"])
        self.assertIn("status 418: a?[31mteapot", said["control"])
        self.assertIn("refuses: it cosigned another root", said["same"])
        self.assertIn("refuses: it cosigned another root", said["number"])
        self.assertIn("no address of it is known", said["nowhere"])
        self.assertIn("cannot connect", said["gone"])


class Odd(http.server.BaseHTTPRequestHandler):
    """What answers add-checkpoint is not always a witness."""
    count = 0

    def log_message(self, *_):
        pass

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        Odd.count += 1
        kind = "text/x.tlog.size"
        status, body = {"garbage": (200, b"\xe2\x80\x94 qatar.example AAAAAAA=\n"), "empty": (200, b""), "huge": (200, b"x" * 200_000),
                        "ever": (409, b"%d\n" % (1 + Odd.count % 9)), "fault": (503, b""), "control": (418, b"a\x1b[31mteapot"),
                        "same": (409, b"0\n"), "number": (409, b"many\n")}[self.path.split("/")[1]]
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


# ---------------------------------------------------------------- killed

class Kills(Case):
    ROUNDS = 14

    def hammer(self, w, q, tag, seed, granted, ended):
        """As a log does, for one of the two histories: ask for the size, then prove; until nobody answers."""
        r, old = random.Random(seed), 0
        size = 1
        while not ended.is_set():
            try:
                status, text, kind = w.post(q.make(tag, old, size))
            except (OSError, http.client.HTTPException):
                return
            if status == 200:
                granted.append((tag, size, text))
                old, size = size, min(size + r.randrange(40), MOST)
            elif kind == "text/x.tlog.size":
                old = int(text)
                size = max(size, old)
            else:
                self.assertIn(status, (409, 422), text)
                return

    def test_killed_at_random_moments(self):
        """Two operators' worth of requests for two histories, the witness killed in the middle of them, again and again: all
        that was ever cosigned is one history, and every start finds a state that is whole."""
        q, granted, last, r = self.requests(), [], 0, random.Random(7)
        kills = 0
        for turn in range(self.ROUNDS):
            w = self.witness()
            state = w.ask("GET", "/checkpoint")
            now = int(state[1].decode().splitlines()[1]) if state[0] == 200 else 0
            most = max((size for _, size, _ in granted), default=0)
            self.assertGreaterEqual(now, most, "it forgot what it had said")
            self.assertGreaterEqual(now, last)
            ended, threads = threading.Event(), []
            for i, tag in enumerate("abab"):
                threads.append(threading.Thread(target=self.hammer, args=(w, q, tag, turn * 10 + i, granted, ended)))
            for t in threads:
                t.start()
            time.sleep(r.uniform(0.005, 0.15) * SLOW)
            w.end(signal.SIGKILL)
            kills += 1
            ended.set()
            for t in threads:
                t.join()
            last = now
        self.assertEqual(kills, self.ROUNDS)
        self.assertGreater(len(granted), 30)
        beyond = {tag for tag, size, _ in granted if size > FORK}
        self.assertEqual(len(beyond), 1, "two histories were cosigned")
        for _, _, text in granted:
            self.assertRegex(text, r"^— qatar\.example \S+\n$")
        self.assertFalse([f for f in os.listdir(self.path("w")) if f.endswith(".state") and not os.path.getsize(self.path("w", f))])


if __name__ == "__main__":
    unittest.main()
