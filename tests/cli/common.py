"""What the command-line tests share: running truce, its limits of time and memory."""
import json
import os
import resource
import subprocess
import sys

TRUCE = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else "build/truce"
SANITIZED = "asan" in TRUCE  # the shadow memory of AddressSanitizer is no measure of ours


class Run:
    def __init__(self, *args, stdin=b"", env=None, seconds=60):
        full = dict(os.environ, **(env or {}))
        self.p = subprocess.Popen([TRUCE, *args], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=full)
        try:
            self.raw, err = self.p.communicate(stdin, timeout=seconds * (6 if SANITIZED else 1))
        except subprocess.TimeoutExpired:
            self.p.kill()
            raise
        self.code, self.out, self.err = self.p.returncode, self.raw.decode("utf-8", "replace"), err.decode("utf-8", "replace")
        assert "Sanitizer" not in self.err and "runtime error" not in self.err, self.err
        assert self.code >= 0, f"ended by signal {-self.code}: {self.err}"

    def records(self, kind=None):
        rows = [json.loads(line) for line in self.out.splitlines()]
        return [r for r in rows if kind in (None, r["type"])]

    @property
    def last(self):
        return self.err.splitlines()[-1] if self.err else ""


def peak_mb(path, *args):
    """Peak resident set of truce on one file, in MB."""
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)
        os.execv(TRUCE, [TRUCE, "read", "--format", "jsonl", *args, path])
    _, status, usage = os.wait4(pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024


def limit_memory(mb):
    resource.setrlimit(resource.RLIMIT_AS, (mb << 20, mb << 20))
