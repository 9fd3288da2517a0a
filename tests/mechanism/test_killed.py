#!/usr/bin/env python3
"""test_killed.py TRUCE: the mechanism's commands, killed at every single system call that changes something on disk.

strace sends SIGKILL at the Nth such call, for every N until the command gets through; after each kill the ledger must check clean, hold
either the state before or the state after, and take the same command again."""
import os
import re
import shutil
import subprocess
import unittest

from mechanism import Mechanism, SANITIZED, TRUCE, run
from ledger import main

CALLS = "write,pwrite64,pwritev,fsync,fdatasync,rename,renameat,renameat2,ftruncate,unlink,unlinkat,linkat,mkdir,link"


def may_trace():
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True).returncode == 0


@unittest.skipUnless(may_trace(), "no strace, or tracing is not allowed here")
@unittest.skipIf(SANITIZED, "LeakSanitizer cannot run under strace")
class Killed(unittest.TestCase):
    def setUp(self):
        self.m = Mechanism()
        self.addCleanup(self.m.close)
        self.m.found()

    def at_every_call(self, command, done):
        """`command` is killed at its Nth call for N = 1, 2 ... -> kills. `done`: has it happened?"""
        before = self.m.ledger + ".before"
        shutil.copy(self.m.ledger, before)
        for n in range(1, 400):
            for end in ("", "-wal", "-shm"):
                if os.path.exists(self.m.ledger + end):
                    os.unlink(self.m.ledger + end)
            shutil.copy(before, self.m.ledger)
            self.reset()
            p = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=SIGKILL:when={n}", TRUCE,
                                *command], capture_output=True, timeout=60)
            if p.returncode == 0:
                self.assertTrue(done())
                return n - 1
            self.assertIn(p.returncode, (-9, 137), p.stderr)
            self.assertEqual(self.m.truce("check").code, 0, f"after a kill at call {n}")
            v = self.m.truce("record", "verify")
            self.assertEqual(v.code, 0, f"after a kill at call {n}: {v.out}{v.err}")
            if not done():
                p = run(*command)
                self.assertEqual(p.code, 0, f"after a kill at call {n}: {p.err}")
                self.assertTrue(done())
        self.fail("it never gets through")

    def reset(self):
        pass

    def test_an_act_is_there_with_its_entry_or_not_at_all(self):
        m = self.m
        case = m.open()
        note = os.path.join(m.root, "triage.note")
        with open(note, "w", encoding="utf-8") as f:
            f.write(m.secretariat.sign(m.must("case", "move", case, "triaged", "--as", "Secretariat", "--draft").out))
        kills = self.at_every_call(["case", "take", note, "-d", m.ledger], lambda: m.state(case)["state"] == "triaged")
        self.assertGreater(kills, 3)
        print(f"an act: killed at each of {kills} calls")

    def test_a_checkpoint_is_signed_and_kept_or_not(self):
        m = self.m
        m.must("record", "checkpoint", "--key", m.log_key)
        m.open()
        size = int(re.search(r"^(\d+) entries", m.must("record", "show").out.splitlines()[-1]).group(1))
        kills = self.at_every_call(["record", "checkpoint", "--key", m.log_key, "-d", m.ledger],
                                   lambda: f"checkpoint of {size}" in m.must("record", "show").out)
        self.assertGreater(kills, 3)
        print(f"a checkpoint: killed at each of {kills} calls")

    def test_tiles_appear_whole(self):
        m = self.m
        m.must("record", "checkpoint", "--key", m.log_key)
        m.must("record", "tiles", m.tiles)
        m.open()
        m.must("record", "checkpoint", "--key", m.log_key)
        old = m.tiles + ".old"
        shutil.copytree(m.tiles, old)

        def fresh():
            shutil.rmtree(m.tiles)
            shutil.copytree(old, m.tiles)
        self.reset = fresh
        self.at_every_call_of_tiles()

    def at_every_call_of_tiles(self):
        m = self.m
        for n in range(1, 200):
            self.reset()
            p = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={CALLS}", "-e", f"inject={CALLS}:signal=SIGKILL:when={n}", TRUCE,
                                "record", "tiles", m.tiles, "-d", m.ledger], capture_output=True, timeout=60)
            v = run("record", "verify", m.tiles, "--log-key", m.log_key + ".pub")
            self.assertEqual(v.code, 0, f"after a kill at call {n}: {v.out}{v.err}")  # the old state or the new one, and all of it
            if p.returncode == 0:
                self.assertGreater(n, 4)
                print(f"tiles: killed at each of {n - 1} calls")
                return
            p = run("record", "tiles", m.tiles, "-d", m.ledger)
            self.assertEqual(p.code, 0, p.err)
        self.fail("it never gets through")


if __name__ == "__main__":
    main()
