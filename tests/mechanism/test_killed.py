#!/usr/bin/env python3
"""test_killed.py TRUCE: the mechanism's commands, killed at every single system call that changes something on disk.

strace sends SIGKILL at the Nth call of one kind, for every kind and every N until the command gets through; after each kill the ledger
must check clean, hold either the state before or the state after, and take the same command again."""
import os
import re
import shutil
import subprocess
import unittest

from mechanism import Mechanism, SANITIZED, TRUCE, run
from ledger import main

CALLS = ["write", "pwrite64", "fsync", "fdatasync", "rename", "renameat2", "ftruncate", "unlink", "unlinkat", "mkdir", "link", "linkat", "fallocate"]


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

    def at_every_call(self, command, fresh, look):
        """Runs `command` from a fresh state, killed at each call; `look` judges what is there after each kill. -> kills"""
        kills = 0
        for call in CALLS:
            for n in range(1, 200):
                fresh()
                p = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={n}", TRUCE,
                                    *command], capture_output=True, timeout=60)
                if p.returncode == 0:
                    break
                self.assertIn(p.returncode, (-9, 137), p.stderr)
                kills += 1
                look(f"after a kill at {call} {n}: ")
            else:
                self.fail(f"it never gets through {call}")
        self.assertGreater(kills, 10)
        return kills

    def of_the_ledger(self, command, done):
        m, before = self.m, self.m.ledger + ".before"
        shutil.copy(m.ledger, before)

        def fresh():
            for end in ("", "-wal", "-shm"):
                if os.path.exists(m.ledger + end):
                    os.unlink(m.ledger + end)
            shutil.copy(before, m.ledger)

        def look(when):
            p = m.truce("record", "verify")
            self.assertEqual(p.code, 0, f"{when}{p.out}{p.err}")
            p = m.truce("check")
            self.assertEqual(p.code, 0, f"{when}{p.out}{p.err}")
            if not done():
                p = run(*command)
                self.assertEqual(p.code, 0, f"{when}{p.err}")
                self.assertTrue(done(), when)
        return self.at_every_call(command, fresh, look)

    def test_an_act_is_there_with_its_entry_or_not_at_all(self):
        m = self.m
        case = m.open()
        note = os.path.join(m.root, "triage.note")
        with open(note, "w", encoding="utf-8") as f:
            f.write(m.secretariat.sign(m.must("case", "move", case, "triaged", "--as", "Secretariat", "--draft").out))
        kills = self.of_the_ledger(["case", "take", note, "-d", m.ledger], lambda: m.state(case)["state"] == "triaged")
        print(f"an act: killed at each of {kills} calls")

    def test_a_checkpoint_is_signed_and_kept_or_not(self):
        m = self.m
        m.must("record", "checkpoint", "--key", m.log_key)
        m.open()
        size = int(re.search(r"^(\d+) entries", m.must("record", "show").out.splitlines()[-1]).group(1))
        kills = self.of_the_ledger(["record", "checkpoint", "--key", m.log_key, "-d", m.ledger],
                                   lambda: f"checkpoint of {size}" in m.must("record", "show").out)
        print(f"a checkpoint: killed at each of {kills} calls")

    def test_tiles_appear_whole(self):
        m = self.m
        m.must("record", "checkpoint", "--key", m.log_key)
        m.must("record", "tiles", m.tiles)
        m.open()
        m.must("record", "checkpoint", "--key", m.log_key)
        old = m.tiles + ".old"
        shutil.copytree(m.tiles, old)
        command = ["record", "tiles", m.tiles, "-d", m.ledger]

        def fresh():
            shutil.rmtree(m.tiles)
            shutil.copytree(old, m.tiles)

        def look(when):
            p = run("record", "verify", m.tiles, "--log-key", m.log_key + ".pub")  # the old state or the new one, and all of it
            self.assertEqual(p.code, 0, f"{when}{p.out}{p.err}")
            p = run(*command)
            self.assertEqual(p.code, 0, f"{when}{p.err}")
        print(f"tiles: killed at each of {self.at_every_call(command, fresh, look)} calls")


if __name__ == "__main__":
    main()
