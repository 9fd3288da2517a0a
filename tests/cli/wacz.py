"""A WACZ as somebody else sees it: Python's zipfile, zlib, hashlib and json, nothing of ours."""
import hashlib
import io
import json
import zipfile
import zlib


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def fields(head):
    out = {}
    for line in head.decode("utf-8").split("\r\n")[1:]:
        if line:
            name, value = line.split(": ", 1)
            out.setdefault(name, []).append(value)
    return out


class Package:
    """A WACZ as somebody else sees it; opening it checks all that must hold of any."""

    def __init__(self, raw, test):
        self.raw, self.test = raw, test
        self.zip = zipfile.ZipFile(io.BytesIO(raw))
        test.assertIsNone(self.zip.testzip())
        self.names = self.zip.namelist()
        test.assertEqual(len(set(self.names)), len(self.names))
        self.manifest()
        self.warc = self.zip.read("archive/data.warc.gz")
        test.assertEqual(self.zip.getinfo("archive/data.warc.gz").compress_type, zipfile.ZIP_STORED)
        self.records = list(self.members())
        self.check_records()
        self.check_index()
        self.pages = self.lines("pages/pages.jsonl")
        test.assertEqual(self.pages.pop(0)["format"], "json-pages-1.0")
        index = {(c["url"], c["ts"]) for c in self.index}
        for p in self.pages:
            test.assertIn((p["url"], "".join(ch for ch in p["ts"] if ch.isdigit())), index)
        self.log = self.lines("custody/log.jsonl")
        test.assertEqual([x["time"] for x in self.log], sorted(x["time"] for x in self.log))

    def lines(self, name):
        return [json.loads(line) for line in self.zip.read(name).decode("utf-8").splitlines()]

    def manifest(self):
        t, data = self.test, self.zip.read("datapackage.json")
        self.package = json.loads(data)
        t.assertEqual((self.package["profile"], self.package["wacz_version"]), ("data-package", "1.1.1"))
        digest = json.loads(self.zip.read("datapackage-digest.json"))
        t.assertEqual(digest, {"path": "datapackage.json", "hash": "sha256:" + sha256(data)})
        listed = {r["path"]: r for r in self.package["resources"]}
        t.assertEqual(set(listed) | {"datapackage.json", "datapackage-digest.json"}, set(self.names))
        t.assertEqual(len({r["name"] for r in listed.values()}), len(listed))
        for path, r in listed.items():
            body = self.zip.read(path)
            t.assertEqual((r["hash"], r["bytes"]), ("sha256:" + sha256(body), len(body)), path)

    def members(self):
        """(offset, length, WARC headers, block) of each gzip member."""
        at = 0
        while at < len(self.warc):
            d = zlib.decompressobj(31)
            data = d.decompress(self.warc[at:])
            self.test.assertTrue(d.eof)
            end = len(self.warc) - len(d.unused_data)
            head, rest = data.split(b"\r\n\r\n", 1)
            self.test.assertTrue(head.startswith(b"WARC/1.1\r\n"))
            h = fields(head)
            n = int(h["Content-Length"][0])
            self.test.assertEqual(rest[n:], b"\r\n\r\n")
            yield at, end - at, {k: v[0] for k, v in h.items()}, rest[:n]
            at = end

    def check_records(self):
        t = self.test
        t.assertEqual(self.records[0][2]["WARC-Type"], "warcinfo")
        ids = [h["WARC-Record-ID"] for _, _, h, _ in self.records]
        t.assertEqual(len(set(ids)), len(ids))
        self.about = {}
        for _, _, h, block in self.records:
            t.assertRegex(h["WARC-Record-ID"], r"^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$")
            t.assertRegex(h["WARC-Date"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
            t.assertEqual(h["WARC-Block-Digest"], "sha256:" + sha256(block))
            if h["WARC-Type"] == "metadata":
                self.about[h["WARC-Refers-To"]] = fields(b"\r\n" + block)
        for _, _, h, block in self.records:
            if h["WARC-Type"] in ("response", "resource"):
                body = block.split(b"\r\n\r\n", 1)[1] if h["WARC-Type"] == "response" else block
                t.assertEqual(h["WARC-Payload-Digest"], "sha256:" + sha256(body))
                t.assertIn(h["WARC-Record-ID"], self.about)

    def check_index(self):
        lines = self.zip.read("indexes/index.cdx").splitlines()
        self.test.assertEqual(lines, sorted(lines))
        self.index = []
        for line in lines:
            key, ts, rest = line.decode("utf-8").split(" ", 2)
            c = dict(json.loads(rest), key=key, ts=ts)
            self.index.append(c)
            at, n, h, _ = next(r for r in self.records if r[0] == c["offset"])
            self.test.assertEqual((n, h["WARC-Target-URI"], h["WARC-Payload-Digest"], "data.warc.gz"),
                                  (c["length"], c["url"], c["digest"], c["filename"]))
            self.test.assertEqual(c["recordDigest"], "sha256:" + sha256(self.warc[at:at + n]))
            self.test.assertEqual(ts, "".join(ch for ch in h["WARC-Date"] if ch.isdigit()))
        self.test.assertEqual(len(lines), sum(r[2]["WARC-Type"] in ("response", "resource") for r in self.records))

    def original(self, data):
        """The one record whose original is `data`: headers, block, what is said of it."""
        found = [(h, b) for _, _, h, b in self.records if h["WARC-Record-ID"] in self.about
                 and self.about[h["WARC-Record-ID"]]["sha256"] == [sha256(data)]]
        self.test.assertEqual(len(found), 1)
        return *found[0], self.about[found[0][0]["WARC-Record-ID"]]
