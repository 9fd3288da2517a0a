#!/usr/bin/env python3
"""test_wacz.py TRUCE: evidence as WACZ, opened with Python's zipfile, zlib and json, none of which is ours: every hash, every
offset, the original bytes, the reports that come out of the archive again; the same bytes each time."""
import http.server
import json
import os
import shutil
import tempfile
import threading
import unittest

from common import Run
from wacz import Package, fields, sha256

PAGE = ("<html lang='en'><head><title>Shelling near Kunar</title><link rel='canonical' href='https://news.example/own'></head><body>"
        + "".join(f"<p>Officials of Kunar said on Sunday that shelling in ward {i} killed {i + 2} people, and that rescue teams were "
                  "still at work there.</p>" for i in range(4)) + "</body></html>").encode()
TEXT = "KABUL, 12 October 2025 - Afghan forces killed 58 Pakistani soldiers near Spin Boldak on Sunday, the spokesman said.\n".encode()
LINES = [{"text": "Officials of Nimroz said that 2 guards were killed on 12 October 2025.", "date": "2025-10-13", "source": "The Post",
          "url": "https://post.example/1", "title": "Two \"guards\"\nkilled"},
         {"text": "Officials of Zabul said that 3 guards were killed on 13 October 2025.", "date": "2025-10-14"}]
ANSWER = b"HTTP/1.1 200 OK\r\nServer: old\r\nContent-Type: text/html\r\n\r\n" + PAGE.replace(b"Kunar", b"Herat").replace(b"<link", b"<meta")


def warc_record(uri, block):
    return (f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {uri}\r\nContent-Type: application/http\r\n"
            f"Content-Length: {len(block)}\r\n\r\n").encode() + block + b"\r\n\r\n"


class Site(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        moved = self.path == "/old"
        self.send_response(301 if moved else 200 if self.path == "/page?b=2&a=1" else 404)
        self.send_header(*(("Location", "/page?b=2&a=1") if moved else ("Content-Type", "text/html; charset=utf-8")))
        self.send_header("ETag", '"v1"')
        self.send_header("Last-Modified", "Sun, 12 Oct 2025 10:00:00 GMT")
        body = PAGE if self.path == "/page?b=2&a=1" else b""
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


class Wacz(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = tempfile.mkdtemp(prefix="truce-wacz.")
        cls.ledger = cls.path("l.truce")
        for name, data in {"notes.txt": TEXT, "lines.jsonl": "".join(json.dumps(x) + "\n" for x in LINES).encode(),
                           "old.warc": warc_record("http://old.example/herat", ANSWER)}.items():
            with open(cls.path(name), "wb") as f:
                f.write(data)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        cls.url = f"http://127.0.0.1:{server.server_port}"
        r = Run("ingest", "-d", cls.ledger, cls.path("notes.txt"), cls.path("lines.jsonl"), cls.path("old.warc"), cls.url + "/old")
        server.shutdown()
        server.server_close()
        assert r.code == 0, r.err
        cls.reports = Run("reports", "-d", cls.ledger, "--format", "jsonl").records()
        assert len(cls.reports) == 5, cls.reports

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.dir, ignore_errors=True)

    @classmethod
    def path(cls, name):
        return os.path.join(cls.dir, name)

    def export(self, *args, **how):
        r = Run("export", "-d", self.ledger, "--format", "wacz", *args, **how)
        self.assertEqual(r.code, 0, r.err)
        return Package(r.raw, self)

    def report(self, key, value):
        return next(r for r in self.reports if value in (r[key] or ""))

    def read_again(self, package):
        path = self.path("data.warc.gz")
        with open(path, "wb") as f:
            f.write(package.warc)
        r = Run("read", "--format", "jsonl", path)
        self.assertEqual(r.code, 0, r.err)
        return r.records()

    def claims(self, records, report):
        """What was read of a report, without where it stood."""
        return [c for c in records if c.get("report") == report["id"]]

    def test_fetched(self):
        """The payload to the byte, under the URL that it came from; headers that were not kept are not made up."""
        report = self.report("url", "news.example")
        p = self.export("--id", report["id"])
        h, block, about = p.original(PAGE)
        self.assertEqual((h["WARC-Type"], h["Truce-HTTP-Headers"]), ("response", "rebuilt"))
        self.assertEqual(h["WARC-Target-URI"], self.url + "/page?b=2&a=1")
        head, body = block.split(b"\r\n\r\n", 1)
        self.assertEqual(body, PAGE)
        self.assertEqual(set(fields(head)) - {"ETag", "Last-Modified"}, {"Content-Type", "Content-Length"})
        self.assertEqual(fields(head)["Content-Type"], ["text/html"])
        self.assertEqual(about["asked-for"], [self.url + "/old"])
        self.assertEqual(about["report"], [report["id"]])
        self.assertTrue(about["http-headers"][0].startswith("rebuilt"))
        self.assertRegex(about["obtained-by"][0], r"^truce \d")
        self.assertEqual(p.index[0]["key"], f"1,0,0,127:{self.url.rsplit(':', 1)[1]})/page?a=1&b=2")
        self.assertEqual(p.pages[0]["statedUrl"], "https://news.example/own")

    def test_files(self):
        """What came from a file is a resource by its hash: no URL that it only says of itself."""
        line = (json.dumps(LINES[0]) + "\n").encode()
        for data, report in ((TEXT, self.report("file", "notes.txt")), (line.rstrip(b"\n"), self.report("source", "The Post"))):
            p = self.export("--id", report["id"])
            h, block, about = p.original(data)
            self.assertEqual((h["WARC-Type"], h["WARC-Target-URI"]), ("resource", "urn:sha256:" + sha256(data)))
            self.assertEqual(block, data)
            self.assertNotIn("asked-for", about)
            self.assertEqual(about["name"], [os.path.basename(report["file"])])  # not where it lay on our machine
            self.assertNotIn(self.dir.encode(), p.zip.read("custody/log.jsonl"))
            self.assertEqual(len(p.pages), 1)
        self.assertEqual(p.pages[0]["title"], LINES[0]["title"])
        self.assertEqual((p.pages[0]["source"], p.pages[0]["published"]), ("The Post", "2025-10-13"))

    def test_from_an_archive(self):
        p = self.export("--id", self.report("url", "old.example")["id"])
        h, block, about = p.original(ANSWER)
        self.assertEqual((h["WARC-Type"], h["WARC-Target-URI"], block), ("response", "http://old.example/herat", ANSWER))
        self.assertNotIn("Truce-HTTP-Headers", h)
        self.assertIn("as they were", about["http-headers"][0])

    def test_read_again(self):
        """`truce read` of the archive gives the reports and claims that went in."""
        own = ("report", "attribution", "claim")
        for report in self.reports:
            p = self.export("--id", report["id"])
            records = self.read_again(p)
            self.assertEqual([r["id"] for r in records if r["type"] == "report"], [report["id"]])
            told = Run("claims", "-d", self.ledger, "--format", "jsonl", "--id", report["id"]).records("claim")
            self.assertEqual([r for r in records if r["type"] == "claim"], told)
            self.assertTrue(told)
            self.assertTrue(all(r["type"] in own + ("incident", "series") for r in records))

    def test_incident(self):
        """An incident's id, or a claim's, gives the reports behind it."""
        claim = Run("claims", "-d", self.ledger, "--format", "jsonl").records("claim")[0]
        self.assertEqual(len(self.export("--id", claim["id"]).pages), 1)
        for i in Run("incidents", "-d", self.ledger, "--format", "jsonl").records("incident"):
            p = self.export("--id", i["id"])
            self.assertEqual({x["id"][:12] for x in p.pages}, {c.split("-")[0] for c in i["claims"]})

    def test_custody(self):
        """When and by what it was obtained, the report's entry of the record, and what was withdrawn since."""
        report = self.report("file", "lines.jsonl")
        ledger = self.path("w.truce")
        shutil.copy(self.ledger, ledger)
        r = Run("withdraw", "-d", ledger, "--reason", "it was\na hoax", "--who", "Ana", report["id"])
        self.assertEqual(r.code, 0, r.err)
        r = Run("export", "-d", ledger, "--format", "wacz", "--id", report["id"])
        self.assertEqual(r.code, 0, r.err)
        p = Package(r.raw, self)
        self.assertEqual([x["what"] for x in p.log], ["obtained", "report", "withdraw"])
        self.assertEqual(p.log[0]["sha256"], report["document"]["sha256"])
        self.assertEqual(p.log[1]["sha256"], report["id"])
        self.assertEqual((p.log[2]["who"], " ".join(p.log[2]["note"].split())), ("Ana", "it was a hoax"))
        self.assertIsInstance(p.log[1]["entry"], int)
        self.assertIn("custody/record.txt", p.names)
        self.assertIn("No checkpoint", p.zip.read("custody/record.txt").decode())
        self.assertEqual(p.package["created"], p.log[2]["time"][:19] + "Z")

    def test_same_bytes(self):
        id_ = self.reports[0]["id"]
        one = self.export("--id", id_, env={"TZ": "Asia/Kabul"})
        two = self.export("--id", id_[:12], env={"TZ": "America/Lima"})
        self.assertEqual(one.raw, two.raw)

    def test_refused(self):
        id_ = self.reports[0]["id"]
        for args, said in (([], "needs one of --case CASE and --id ID"), (["--id", id_, "--case", "c-1"], "needs one of"),
                           (["--id", id_, "--since", "2025-10-01"], "not '--since 2025-10-01'"), (["--id", id_, "--limit", "1"], "--limit")):
            r = Run("export", "-d", self.ledger, "--format", "wacz", *args)
            self.assertEqual((r.code, r.raw), (2, b""), args)
            self.assertIn(said, r.err)
        r = Run("export", "-d", self.ledger, "--format", "csv", "--case", "c-1")
        self.assertEqual(r.code, 2)
        for args in (["--id", "ffffffffffff"], ["--case", "c-000000000000"]):
            r = Run("export", "-d", self.ledger, "--format", "wacz", *args)
            self.assertEqual((r.code, r.raw), (1, b""), args)
            self.assertIn("there is no case" if args[0] == "--case" else "ffffffffffff", r.err)

    def test_no_terminal(self):
        """Binary is not written to a terminal."""
        import pty
        import subprocess
        from common import TRUCE
        parent, child = pty.openpty()
        p = subprocess.run([TRUCE, "export", "-d", self.ledger, "--format", "wacz", "--id", self.reports[0]["id"]], stdout=child,
                           stderr=subprocess.PIPE, timeout=60)
        os.close(child)
        os.close(parent)
        self.assertEqual(p.returncode, 2)
        self.assertIn(b"is no text for a terminal", p.stderr)


if __name__ == "__main__":
    unittest.main()
