#!/usr/bin/env python3
"""test_fetch.py FETCH_PROBE: the room fetch against a server on 127.0.0.1 that answers well, oddly and badly."""
import gzip
import hashlib
import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import zlib

PROBE = os.path.abspath(sys.argv.pop(1))
PAGE = b"<html><body><p>Gunmen killed 12 soldiers on Friday, police said.</p></body></html>"
EIO, EINPUT, ELIMIT, EUSAGE, ESTOP = -2, -3, -4, -6, -7
ENV = {k: v for k, v in os.environ.items() if not k.lower().endswith("_proxy")}  # a proxy of the machine knows no 127.0.0.1


class Site(http.server.ThreadingHTTPServer):
    """One origin: `robots` is (status, bytes) or a function of the handler; `seen` the requests in order."""
    daemon_threads = True

    def __init__(self, robots=(404, b""), tls=None):
        super().__init__(("127.0.0.1", 0), Handler)
        self.robots, self.seen, self.other = robots, [], None
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True)
        self.base = f"{'https' if tls else 'http'}://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def handle_error(self, *_):
        pass  # clients that hang up are what is tested

    def paths(self):
        return [p for p, _, _ in self.seen]


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, body=b"", **headers):
        self.send_response(status)
        for k, v in headers.items():
            self.send_header(k.replace("_", "-"), v)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def stream(self, chunk, n, wait=0.0, **headers):
        """Without Content-Length, until the client has enough."""
        self.send_response(200)
        for k, v in headers.items():
            self.send_header(k.replace("_", "-"), v)
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        for _ in range(n):
            self.wfile.write(chunk)
            self.wfile.flush()
            time.sleep(wait)

    def do_GET(self):
        self.server.seen.append((self.path, dict(self.headers), time.monotonic()))
        if self.path == "/robots.txt":
            r = self.server.robots
            return r(self) if callable(r) else self.answer(*r, Content_Type="text/plain")
        name = self.path.strip("/").split("?")[0].split("/")[0].replace("-", "_")
        getattr(self, "get_" + name, self.get_nothing)()

    def do_POST(self):
        """/STATUS answers with that status and what was sent."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.seen.append((self.path, dict(self.headers), body))
        name, status = self.path.strip("/"), 200
        if name == "moved":
            return self.answer(307, Location="/200")
        if name == "endless":
            return self.stream(b"x" * 65536, 10000)
        if name == "asleep":
            time.sleep(3)
        if name == "hangs-up":
            self.close_connection = True
            return self.connection.shutdown(socket.SHUT_RDWR)
        if name.isdigit():
            status = int(name)
        self.answer(status, b"got " + body, Content_Type="Text/x.tlog.size")

    def get_nothing(self):
        self.answer(404, b"no such page")

    def get_page(self):
        self.answer(200, PAGE, Content_Type='Text/HTML; charset="UTF-8"', ETag='"v1"', Last_Modified="Fri, 10 Oct 2025 08:00:00 GMT",
                    Set_Cookie="a=b")

    def get_gzip(self):
        self.answer(200, gzip.compress(PAGE), Content_Type="text/html", Content_Encoding="gzip")

    def get_gzip_long(self):
        self.answer(200, gzip.compress(PAGE * 100), Content_Type="text/html", Content_Encoding="gzip")

    def get_deflate(self):
        self.answer(200, zlib.compress(PAGE), Content_Encoding="deflate")

    def get_gzip_false(self):
        self.answer(200, PAGE, Content_Encoding="gzip")

    def get_feed(self):
        if self.headers.get("If-None-Match") == '"v7"' or self.headers.get("If-Modified-Since"):
            return self.answer(304, ETag='"v7"')
        self.answer(200, b"<rss/>", Content_Type="application/rss+xml", ETag='"v7"')

    def get_liar(self):
        self.answer(304)

    def get_hop(self):
        n = int(self.path.rsplit("/", 1)[1])
        self.answer(302, b"go on", Location=f"/hop/{n - 1}" if n > 1 else "../page#part")

    def get_circle(self):
        self.answer(301, Location="/circle2")

    def get_circle2(self):
        self.answer(301, Location="/circle")

    def get_to_file(self):
        self.answer(302, Location="file:///etc/hosts")

    def get_to_gopher(self):
        self.answer(302, Location="gopher://127.0.0.1/")

    def get_to_user(self):
        self.answer(302, Location=self.server.base.replace("//", "//user:secret@") + "/page")

    def get_to_other(self):
        self.answer(307, Location=self.server.other.base + "/private/page")

    def get_big_body_redirect(self):
        self.answer(302, b"x" * 3_000_000, Location="/page")

    def get_endless(self):
        self.stream(b"x" * 65536, 10000)

    def get_declared(self):
        self.send_response(200)
        self.send_header("Content-Length", "999999999")
        self.end_headers()
        self.close_connection = True

    def get_bomb(self):
        z = zlib.compressobj(9, zlib.DEFLATED, 31)
        self.answer(200, z.compress(b"\0" * 50_000_000) + z.flush(), Content_Encoding="gzip")

    def get_slow(self):
        self.stream(b"x", 300, 0.1)

    def get_asleep(self):
        time.sleep(6)
        self.answer(200, PAGE)

    def get_cut(self):
        self.send_response(200)
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(b"x" * 100)
        self.close_connection = True

    def get_headers(self):
        self.send_response(200)
        for i in range(90):
            self.send_header(f"X-{i}", "y" * 8000)
        self.end_headers()

    def get_busy(self):
        self.answer(429, Retry_After="120")

    def get_fault(self):
        self.answer(503)

    def get_forbidden(self):
        self.answer(403)

    def get_empty(self):
        self.answer(204)

    def get_part(self):
        self.answer(206, b"half")

    def get_no_type(self):
        self.answer(200, PAGE)

    get_private = get_page
    get_public = get_page


def probe(*args, seconds=40):
    p = subprocess.run([PROBE, *map(str, args)], capture_output=True, timeout=seconds, env=ENV)
    err = p.stderr.decode("utf-8", "replace")
    assert "Sanitizer" not in err and "runtime error" not in err, err
    assert p.returncode == 0, (p.returncode, err)
    return [json.loads(line) for line in p.stdout.decode("utf-8").splitlines()]


class Case(unittest.TestCase):
    def site(self, *args, **kw):
        s = Site(*args, **kw)
        self.addCleanup(s.server_close)
        self.addCleanup(s.shutdown)
        return s

    def fails(self, r, code, *words):
        self.assertEqual(r["rc"], code, r)
        for w in words:
            self.assertIn(w, r["error"])
        self.assertTrue(r["error"].startswith(r["asked"][:70]), r["error"])
        self.assertRegex(r["error"], r": [^;]+(; |/PATH)", "says what is wrong; what to do")


class Answers(Case):
    def test_page(self):
        s = self.site()
        r, = probe(s.base + "/page#top")
        self.assertEqual((r["rc"], r["status"], r["sha256"]), (0, 200, hashlib.sha256(PAGE).hexdigest()))
        self.assertEqual((r["media_type"], r["charset"], r["etag"]), ("text/html", "utf-8", '"v1"'))
        self.assertEqual(r["last_modified"], "Fri, 10 Oct 2025 08:00:00 GMT")
        self.assertEqual((r["url"], r["redirects"], r["not_modified"]), (s.base + "/page", 0, False))
        self.assertLess(abs(r["at"] / 1e6 - time.time()), 60)
        self.assertEqual(s.paths(), ["/robots.txt", "/page"])

    def test_request_says_who_asks_and_nothing_private(self):
        s = self.site()
        with tempfile.TemporaryDirectory() as home:
            with open(os.path.join(home, ".netrc"), "w") as f:
                f.write("machine 127.0.0.1 login user password secret\n")
            ENV["HOME"], was = home, ENV.get("HOME", "/")
            try:
                probe("--contact", "mailto:desk@example.org", s.base + "/page", s.base + "/page?2")
            finally:
                ENV["HOME"] = was
        for _, headers, _ in s.seen:
            self.assertRegex(headers["User-Agent"], r"^truce/[0-9.]+ \(\+mailto:desk@example\.org\)$")
            self.assertFalse({"Cookie", "Authorization"} & set(headers), headers)
        s.seen.clear()
        probe(s.base + "/page")
        self.assertRegex(s.seen[0][1]["User-Agent"], r"^truce/[0-9.]+ \(\+[a-z ]+\)$")

    def test_compressed(self):
        s = self.site()
        for r in probe(s.base + "/gzip", s.base + "/deflate"):
            self.assertEqual((r["rc"], r["sha256"]), (0, hashlib.sha256(PAGE).hexdigest()), r)
        self.assertEqual(s.seen[1][1]["Accept-Encoding"], "gzip, deflate")

    def test_compressed_wrongly(self):
        s = self.site()
        self.fails(probe(s.base + "/gzip-false")[0], EINPUT, "compressed")

    def test_no_type(self):
        r, = probe(self.site().base + "/no-type")
        self.assertEqual((r["rc"], r["media_type"], r["charset"], r["etag"]), (0, None, None, None))

    def test_conditional(self):
        s = self.site()
        r, = probe(s.base + "/feed")
        self.assertEqual((r["rc"], r["not_modified"], r["etag"]), (0, False, '"v7"'))
        r, = probe("--etag", r["etag"], s.base + "/feed")
        self.assertEqual((r["rc"], r["status"], r["not_modified"], r["bytes"], r["etag"]), (0, 304, True, 0, '"v7"'))
        r, = probe("--etag", '"v6"', s.base + "/feed")
        self.assertEqual((r["rc"], r["not_modified"], r["bytes"]), (0, False, 6))
        r, = probe("--last-modified", "Fri, 10 Oct 2025 08:00:00 GMT", s.base + "/feed")
        self.assertTrue(r["not_modified"])
        self.fails(probe(s.base + "/liar")[0], EIO, "304")

    def test_condition_cannot_put_in_headers(self):
        s = self.site()
        probe("--etag", '"a"\r\nX-Evil: 1', s.base + "/feed")
        self.assertNotIn("X-Evil", s.seen[1][1])
        self.assertNotIn("If-None-Match", s.seen[1][1])

    def test_statuses(self):
        s = self.site()
        for path, status, words in [("/absent", 404, ["no such page (404)", "check the address"]),
                                    ("/busy", 429, ["429", "try again later, in 120 s"]), ("/fault", 503, ["503", "try again"]),
                                    ("/forbidden", 403, ["403", "browser"]), ("/empty", 204, ["204"]), ("/part", 206, ["206"])]:
            r, = probe(s.base + path)
            self.fails(r, EIO, *words)
            self.assertEqual(r["status"], status)


class Posts(Case):
    """truce_fetch_post: a question to a service, whose refusals are answers."""

    def test_answer(self):
        s = self.site((200, b"User-agent: *\nDisallow: /\nCrawl-delay: 5\n"))
        r, = probe("--post", "old 0\n\nline\n", s.base + "/200")
        self.assertEqual((r["rc"], r["status"], r["body"], r["media_type"]), (0, 200, "got old 0\n\nline\n", "text/x.tlog.size"))
        (path, headers, body), = s.seen  # nobody asked for robots.txt
        self.assertEqual((path, body), ("/200", b"old 0\n\nline\n"))
        self.assertEqual((headers["Content-Type"], headers["Content-Length"]), ("text/plain", "12"))
        self.assertFalse({"Expect", "Cookie", "Authorization"} & set(headers), headers)

    def test_long_body_is_not_held_back(self):
        s = self.site()
        r, = probe("--post", "x" * 60000, s.base + "/200")
        self.assertEqual((r["rc"], len(r["body"])), (0, 60004))
        self.assertNotIn("Expect", s.seen[0][1])

    def test_refusals_are_handed_out(self):
        s = self.site()
        for status in (400, 403, 404, 409, 413, 422, 429):
            r, = probe("--post", "a", f"{s.base}/{status}")
            self.assertEqual((r["rc"], r["status"], r["body"]), (0, status, "got a"), r)

    def test_no_answer(self):
        s = self.site()
        self.fails(probe("--post", "a", s.base + "/503")[0], EIO, "503", "try again")
        r, = probe("--post", "a", s.base + "/moved")
        self.fails(r, EIO, "redirects (307) to /200", "give that address")
        self.assertEqual([p for p, _, _ in s.seen], ["/503", "/moved"])
        self.fails(probe("--post", "a", s.base + "/hangs-up")[0], EIO, "try again later")
        self.fails(probe("--post", "a", "http://127.0.0.1:1/")[0], EIO, "cannot connect")
        self.fails(probe("--post", "a", "ftp://127.0.0.1/")[0], EUSAGE, "ftp:")
        self.assertEqual(len(s.seen), 3, "nothing is sent twice")

    def test_limits(self):
        s = self.site()
        self.fails(probe("--fetch-bytes", 1000, "--post", "a", s.base + "/endless")[0], ELIMIT, "1000 bytes", "limit fetch_bytes")
        self.fails(probe("--fetch-bytes", 1000, "--post", "a" * 2000, s.base + "/404")[0], ELIMIT, "1000 bytes")
        self.fails(probe("--fetch-seconds", 0.3, "--post", "a", s.base + "/asleep")[0], ELIMIT, "limit fetch_seconds")
        r, = probe("--stop-after", 0.3, "--post", "a", s.base + "/asleep")
        self.assertEqual(r["rc"], ESTOP)
        self.assertLess(r["seconds"], 2)


class Redirects(Case):
    def test_chain(self):
        s = self.site()
        r, = probe("--etag", '"z"', "--last-modified", "Fri, 10 Oct 2025 08:00:00 GMT", s.base + "/hop/4")
        self.assertEqual((r["rc"], r["redirects"], r["url"]), (0, 4, s.base + "/page"))
        self.assertEqual(s.paths(), ["/robots.txt", "/hop/4", "/hop/3", "/hop/2", "/hop/1", "/page"])
        self.assertIn("If-Modified-Since", s.seen[1][1])
        self.assertNotIn("If-Modified-Since", s.seen[5][1])
        self.assertIn("If-None-Match", s.seen[5][1])

    def test_limit(self):
        s = self.site()
        self.assertEqual(probe(s.base + "/hop/5")[0]["rc"], 0)
        self.fails(probe(s.base + "/hop/6")[0], ELIMIT, "5 times", "limit redirects")
        self.fails(probe("--redirects", 1, s.base + "/hop/2")[0], ELIMIT, "limit redirects")

    def test_circle(self):
        self.fails(probe(self.site().base + "/circle")[0], EIO, "circle")

    def test_other_schemes(self):
        s = self.site()
        self.fails(probe(s.base + "/to-file")[0], EUSAGE, "file:", "only http and https")
        self.fails(probe(s.base + "/to-gopher")[0], EUSAGE, "gopher:")
        r, = probe(s.base + "/to-user")
        self.fails(r, EUSAGE, "password")
        self.assertNotIn("secret", r["error"])

    def test_large_page_of_a_redirect_is_not_read(self):
        r, = probe("--fetch-bytes", 1000, self.site().base + "/big-body-redirect")
        self.assertEqual((r["rc"], r["redirects"]), (0, 1), r)

    def test_robots_of_the_other_origin(self):
        s, other = self.site(), self.site((200, b"User-agent: *\nDisallow: /private\n"))
        s.other = other
        self.fails(probe(s.base + "/to-other")[0], EIO, "robots.txt asks not to", other.base[:30])
        self.assertEqual(other.paths(), ["/robots.txt"])
        other.robots = (404, b"")
        self.assertEqual(probe(s.base + "/to-other")[0]["url"], other.base + "/private/page")


class Limits(Case):
    def test_size(self):
        s = self.site()
        for path in ("/endless", "/declared", "/bomb"):
            r, = probe("--fetch-bytes", 1000000, s.base + path)
            self.fails(r, ELIMIT, "1000000 bytes", "limit fetch_bytes")
            self.assertLess(r["seconds"], 10)
        r, = probe("--fetch-bytes", len(PAGE) * 100, s.base + "/gzip-long")
        self.assertEqual((r["rc"], r["bytes"]), (0, len(PAGE) * 100))
        self.fails(probe("--fetch-bytes", len(PAGE) * 100 - 1, s.base + "/gzip-long")[0], ELIMIT)

    def test_time(self):
        s = self.site()
        for path in ("/slow", "/asleep"):
            r, = probe("--fetch-seconds", 0.5, s.base + path)
            self.fails(r, ELIMIT, "0.5 s", "limit fetch_seconds")
            self.assertLess(r["seconds"], 5)

    def test_slow(self):
        r, = probe("--slow-bytes", 1000, "--slow-seconds", 2, self.site().base + "/slow")
        self.fails(r, EIO, "fewer than 1000 bytes a second for 2 s")

    def test_no_answer_to_connect(self):
        with socket.socket() as full:
            full.bind(("127.0.0.1", 0))
            full.listen(0)  # its queue is filled, so that a further connection is not taken
            filled = []
            for _ in range(4):
                c = socket.socket()
                c.setblocking(False)
                c.connect_ex(full.getsockname())
                filled.append(c)
            time.sleep(0.1)
            r, = probe("--ignore-robots", 1, "--connect-seconds", 0.5, f"http://127.0.0.1:{full.getsockname()[1]}/page")
            for c in filled:
                c.close()
        self.fails(r, EIO, "0.5 s", "limit connect_seconds")

    def test_headers(self):
        self.assertEqual(probe(self.site().base + "/headers")[0]["rc"], ELIMIT)

    def test_stop(self):
        r, = probe("--stop-after", 0.7, self.site().base + "/asleep")
        self.assertEqual((r["rc"], "interrupted" in r["error"]), (ESTOP, True))
        self.assertLess(r["seconds"], 3)


class Faults(Case):
    def test_refused(self):
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))  # bound and not listening
            base = f"http://127.0.0.1:{s.getsockname()[1]}"
            self.fails(probe(base + "/page")[0], EIO, "robots.txt cannot be read (cannot connect")
            self.fails(probe("--ignore-robots", 1, base + "/page")[0], EIO, "cannot connect (Connection refused)")

    def test_cut(self):
        self.fails(probe(self.site().base + "/cut")[0], EIO, "ended before")

    def test_garbage(self):
        for bytes_, words in [(b"\x00\x01\x02 not the web\r\n\r\n", "not a web server"), (b"", "no answer"), (b"SSH-2.0-x\r\n", "not a web server")]:
            server = socket.socket()
            server.bind(("127.0.0.1", 0))
            server.listen(4)

            def serve(server=server, bytes_=bytes_):
                while True:
                    try:
                        c, _ = server.accept()
                    except OSError:
                        return
                    c.recv(65536)
                    c.sendall(bytes_)
                    c.close()

            threading.Thread(target=serve, daemon=True).start()
            r, = probe("--ignore-robots", 1, f"http://127.0.0.1:{server.getsockname()[1]}/page")
            server.shutdown(socket.SHUT_RDWR)
            server.close()
            self.fails(r, EIO, words)

    def test_not_urls(self):
        for url in ("file:///etc/hosts", "ftp://127.0.0.1/x", "http://", "http://a b/", "page", "http://u:p@127.0.0.1/", "dict://127.0.0.1:1/d"):
            r, = probe(url)
            self.assertEqual((r["rc"], r["status"]), (EUSAGE, 0), r)
        r, = probe("http://127.0.0.1/" + "x" * 9000)
        self.assertEqual(r["rc"], EUSAGE)
        self.assertLess(len(r["error"]), 250)
        self.assertIn("8192 bytes", r["error"])

    def test_letters_beyond_ascii(self):
        s = self.site()
        r, = probe(s.base + "/page?q=caf\u00e9 noir")
        self.assertEqual(r["rc"], 0, r)
        self.assertIn("caf%c3%a9", s.paths()[1].lower())


class Robots(Case):
    RULES = b"User-agent: *\nDisallow: /\n\nUser-agent: truce\nDisallow: /private\nAllow: /private/page$\n"

    def test_asked_once(self):
        s = self.site((200, self.RULES))
        a, b, c, d = probe(s.base + "/page", s.base + "/private/x", s.base + "/private/page", s.base + "/private/page?x=1")
        self.assertEqual([a["rc"], c["rc"]], [0, 0])
        self.fails(b, EIO, "its robots.txt asks not to fetch this page")
        self.fails(d, EIO, "robots.txt")
        self.assertEqual(s.paths(), ["/robots.txt", "/page", "/private/page"])

    def test_ignored_when_told(self):
        s = self.site((200, self.RULES))
        self.assertEqual(probe("--ignore-robots", 1, s.base + "/private/x")[0]["rc"], 0)
        self.assertEqual(s.paths(), ["/private/x"])

    def test_absent_and_out_of_reach(self):
        for status in (400, 401, 403, 404, 410, 429):
            self.assertEqual(probe(self.site((status, self.RULES)).base + "/private/x")[0]["rc"], 0, status)
        for status in (500, 503):
            s = self.site((status, b""))
            a, b = probe(s.base + "/page", s.base + "/page")
            self.fails(a, EIO, f"({status})", "nothing is fetched")
            self.fails(b, EIO, "robots.txt cannot be read")
            self.assertEqual(s.paths(), ["/robots.txt"])

    def test_redirected(self):
        other = self.site((200, self.RULES))
        s = self.site(lambda h: h.answer(301, Location=other.base + "/robots.txt"))
        self.fails(probe(s.base + "/private/x")[0], EIO, "asks not to")
        loop = self.site(lambda h: h.answer(301, Location="/robots.txt"))
        self.assertEqual(probe(loop.base + "/page")[0]["rc"], 0)
        self.assertEqual(loop.paths().count("/robots.txt"), 6)
        bad = self.site(lambda h: h.answer(301, Location="file:///etc/hosts"))
        self.fails(probe(bad.base + "/page")[0], EIO, "robots.txt cannot be read")

    def test_too_large_is_read_up_to_the_limit(self):
        head = b"User-agent: *\nDisallow: /private\n"
        junk = b"# talk\n" * ((500 * 1024 - len(head)) // 7 - 2)
        pad = b"#" * (500 * 1024 - len(head) - len(junk) - len(b"\nDisallow: /"))
        body = head + junk + pad + b"\nDisallow: /absent-page\nDisallow: /late\n"  # the limit falls after "Disallow: /"
        s = self.site((200, body))
        a, b, c = probe(s.base + "/private/x", s.base + "/page", s.base + "/public/late")
        self.fails(a, EIO, "asks not to")
        self.assertEqual((b["rc"], c["rc"]), (0, 0), b)

    def test_crawl_delay(self):
        s = self.site((200, b"User-agent: *\nCrawl-delay: 0.6\n"))
        probe(s.base + "/page?1", s.base + "/page?2", s.base + "/page?3")
        t = [when for path, _, when in s.seen if path != "/robots.txt"]
        self.assertGreaterEqual(min(t[1] - t[0], t[2] - t[1]), 0.5)

    def test_crawl_delay_can_be_interrupted(self):
        s = self.site((200, b"User-agent: *\nCrawl-delay: 1000\n"))
        a, b = probe("--stop-after", 1, s.base + "/page?1", s.base + "/page?2")
        self.assertEqual((a["rc"], b["rc"]), (0, ESTOP))
        self.assertLess(b["seconds"], 3)


@unittest.skipUnless(shutil.which("openssl"), "needs the program openssl to make a certificate")
class Certificates(Case):
    def test_self_signed(self):
        with tempfile.TemporaryDirectory() as d:
            key, cert = os.path.join(d, "key"), os.path.join(d, "cert")
            subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
                            "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert],
                           check=True, capture_output=True)
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(cert, key)
            s = self.site(tls=tls)
            self.assertEqual(probe("--ca-file", cert, s.base + "/page")[0]["rc"], 0)
            self.fails(probe("--ignore-robots", 1, s.base + "/page")[0], EIO, "certificate does not hold", "clock")
            self.fails(probe(s.base + "/page")[0], EIO, "certificate does not hold")
            self.fails(probe("--ignore-robots", 1, "--ca-file", os.path.join(d, "absent"), s.base + "/page")[0], EIO, "certificates cannot be read")
            self.fails(probe("--ignore-robots", 1, "--ca-file", cert, s.base.replace("https", "http") + "/page")[0], EIO)
            plain = self.site()
            self.fails(probe("--ignore-robots", 1, plain.base.replace("http", "https") + "/page")[0], EIO, "no secure connection")


if __name__ == "__main__":
    unittest.main()
