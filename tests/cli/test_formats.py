#!/usr/bin/env python3
"""test_formats.py TRUCE REIMPORT LEXICON: the formats of the conflict-data world: columns, order, types, sums, RFC 4180, RFC 7946,
ClaimReview; and that rows read back as claims give the same rows again."""
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from collections import Counter

from common import Run

REIMPORT, LEXICON = sys.argv.pop(1), sys.argv.pop(1)
HERE = os.path.dirname(os.path.abspath(__file__))
EXAMPLES = os.path.join(HERE, "..", "..", "examples", "reports")
SHARED = next((p for p in [os.path.join(HERE, "..", "..", *up, "shared", "data") for up in ((), ("..",))] if os.path.isdir(p)), None)
DAY = re.compile(r"^\d{4}-\d\d-\d\d$")

# Hostile to CSV on purpose: quotes, commas and a name with accents.
REPORT = {"id": "r1", "title": 'He said "no", then left\tat once', "source": 'The "Daily", Kabul', "url": "https://example.org/a?b=1,2",
          "date": "2025-10-13", "text": "KABUL, 12 October 2025 - Afghan forces killed 58 Pakistani soldiers in fighting near Spin Boldak on "
          "Sunday, the Taliban government's chief spokesman said.\n\nThe Pakistani army said it had lost 23 soldiers.\n"}
SPAN = {"id": "r2", "title": "Four days of shelling in Spin Boldak", "date": "2025-03-07",
        "text": "Pakistani shelling killed 11 civilians in Spin Boldak from 3 March to 6 March 2025, Afghan officials said.\n"}


def exported(fmt, *args, report=None):
    if report:
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
            f.write(json.dumps(report) + "\n")
            f.flush()
            r = Run("read", "--format", fmt, *args, f.name)
    else:
        r = Run("read", "--format", fmt, *args, EXAMPLES)
    assert r.code == 0, r.err
    r.raw.decode("utf-8")  # strict
    return r


def table(raw):
    return list(csv.reader(io.StringIO(raw.decode("utf-8"), newline=""), strict=True))


def rows(raw):
    head, *body = table(raw)
    return [dict(zip(head, r)) for r in body]


def about(run):
    return json.loads(next(line for line in run.err.splitlines() if line.startswith("truce: about: "))[len("truce: about: "):])


def reimport(fmt, raw, *args):
    p = subprocess.run([REIMPORT, fmt, LEXICON, *args], input=raw, capture_output=True, timeout=120)
    assert p.returncode == 0, p.stderr.decode()
    return p.stdout, p.stderr.decode()


def refused(fmt, raw):
    p = subprocess.run([REIMPORT, fmt, LEXICON], input=raw, capture_output=True, timeout=120)
    return p.returncode, p.stderr.decode()


class Columns(unittest.TestCase):
    """Exact columns in order; where the reference files are at hand, against them."""
    COUNT = {"acled": 31, "ucdp": 49, "gdelt": 61}
    FILE = {"acled": "acled.columns", "ucdp": "ucdp_ged.columns", "gdelt": "gdelt2_events.columns"}

    def header(self, fmt):
        if fmt == "gdelt":
            return exported(fmt, "--header").out.splitlines()[0].split("\t")
        return table(exported(fmt).raw)[0]

    def test_count(self):
        for fmt, n in self.COUNT.items():
            head = self.header(fmt)
            self.assertEqual(len(head), n, fmt)
            self.assertEqual(len(set(head)), n, fmt)

    @unittest.skipUnless(SHARED, "no reference data here")
    def test_as_the_projects_export_them(self):
        for fmt, name in self.FILE.items():
            with open(os.path.join(SHARED, name), encoding="utf-8") as f:
                self.assertEqual(self.header(fmt), f.read().strip().split(","), fmt)

    def test_every_row_has_them_all(self):
        for fmt in ("acled", "ucdp"):
            t = table(exported(fmt).raw)
            self.assertGreater(len(t), 20)
            self.assertEqual({len(r) for r in t}, {self.COUNT[fmt]})

    def test_lines_end_as_rfc_4180_says(self):
        raw = exported("acled").raw
        self.assertEqual(raw.count(b"\n"), raw.count(b"\r\n"))
        self.assertTrue(raw.endswith(b"\r\n"))

    def test_quotes_and_commas_survive(self):
        r = rows(exported("acled", report=REPORT).raw)
        self.assertEqual({x["source"] for x in r}, {REPORT["source"]})
        u = rows(exported("ucdp", report=REPORT).raw)
        self.assertIn(REPORT["title"].split("\t")[0], u[0]["source_headline"])

    def test_hxl(self):
        for fmt, some in (("acled", {"event_date": "#date+start", "fatalities": "#affected+killed+min", "location": "#loc+name"}),
                          ("ucdp", {"date_end": "#date+end", "high": "#affected+killed+max", "latitude": "#geo+lat"}),
                          ("csv", {"event": "#event+type", "lon": "#geo+lon"})):
            t = table(exported(fmt, "--hxl").raw)
            tags = dict(zip(t[0], t[1]))
            self.assertEqual(len(t[1]), len(t[0]))
            for column, tag in some.items():
                self.assertEqual(tags[column], tag, fmt)
            self.assertTrue(all(v == "" or v.startswith("#") for v in t[1]))
            self.assertEqual(len(t), len(table(exported(fmt).raw)) + 1)

    def test_options_that_a_format_has_no_place_for(self):
        for args, word in ((("--hxl", "--format", "geojson"), "--hxl"), (("--header", "--format", "acled"), "--header"), (("--hxl",), "--hxl")):
            r = Run("read", *args, EXAMPLES)
            self.assertEqual(r.code, 2)
            self.assertIn(word, r.err)


class Acled(unittest.TestCase):
    TYPES = {"Battles": "Political violence", "Explosions/Remote violence": "Political violence", "Violence against civilians": "Political violence",
             "Strategic developments": "Strategic developments"}

    @classmethod
    def setUpClass(cls):
        cls.run_ = exported("acled")
        cls.rows = rows(cls.run_.raw)

    def test_types(self):
        for r in self.rows:
            self.assertRegex(r["event_date"], DAY)
            self.assertEqual(r["year"], r["event_date"][:4])
            self.assertIn(r["time_precision"], "123")
            self.assertEqual(r["disorder_type"], self.TYPES[r["event_type"]])
            self.assertTrue(r["sub_event_type"])
            self.assertRegex(r["fatalities"], r"^\d*$")
            self.assertRegex(r["iso"], r"^\d*$")
            self.assertRegex(r["timestamp"], r"^\d+$")
            self.assertIn(r["civilian_targeting"], ("", "Civilian targeting"))
            if r["latitude"]:
                self.assertLessEqual(abs(float(r["latitude"])), 90)
                self.assertLessEqual(abs(float(r["longitude"])), 180)
                self.assertIn(r["geo_precision"], "123")

    def test_ids_are_of_the_country_and_differ(self):
        iso = {"Pakistan": "PAK", "Afghanistan": "AFG", "Turkey": "TUR", "Qatar": "QAT", "": ""}
        for r in self.rows:
            self.assertTrue(r["event_id_cnty"].startswith(iso[r["country"]] + "i-"), r["event_id_cnty"])
        self.assertEqual(len({r["event_id_cnty"] for r in self.rows}), len(self.rows))

    def test_country_codes(self):
        for r in self.rows:
            if r["country"] == "Pakistan":
                self.assertEqual((r["iso"], r["region"]), ("586", "South Asia"))
            if r["country"] == "Afghanistan":
                self.assertEqual((r["iso"], r["region"]), ("4", "Caucasus and Central Asia"))

    def test_inter_codes(self):
        for r in self.rows:
            a, b = int(r["inter1"]), int(r["inter2"] or 0)
            self.assertEqual(int(r["interaction"]), a * 10 if not b else min(a, b) * 10 + max(a, b))
            self.assertEqual(bool(r["actor2"]), bool(b))
            for k in "12":
                if r["actor" + k] == "Pakistan" and r["country"]:  # state forces abroad are 8
                    self.assertEqual(r["inter" + k], "1" if r["country"] == "Pakistan" else "8")
                if r["actor" + k].startswith("Civilians"):
                    self.assertEqual(r["inter" + k], "7")
                if r["actor" + k] == "Tehreek-e-Taliban Pakistan":
                    self.assertEqual(r["inter" + k], "2")
        self.assertTrue(any(r["civilian_targeting"] for r in self.rows))

    def test_a_span_of_days_is_divided_the_odd_ones_first(self):
        spans = {}
        for r in rows(exported("acled", report=SPAN).raw):
            m = re.match(r"(.*i-[0-9a-f]{12})-(\d+)$", r["event_id_cnty"])
            if m:
                spans.setdefault(m[1], []).append(r)
        self.assertTrue(spans)
        for id_, days in spans.items():
            n = [int(d["fatalities"]) for d in days]
            self.assertEqual(n[1:], [sum(n) // len(n)] * (len(n) - 1), id_)
            self.assertEqual(n[0], sum(n) // len(n) + sum(n) % len(n))
            dates = [d["event_date"] for d in days]
            self.assertEqual(dates, sorted(set(dates)))
        ucdp = {r["id"]: r for r in rows(exported("ucdp", "--policy", "acled", report=SPAN).raw)}
        for id_, days in spans.items():  # nothing is lost and nothing added
            self.assertEqual(sum(int(d["fatalities"]) for d in days), int(ucdp[id_[id_.index("i-"):]]["low"]))

    def test_policy_is_its_own_unless_another_is_asked_for(self):
        self.assertEqual(about(self.run_)["policy"], "acled")
        other = exported("acled", "--policy", "ucdp")
        self.assertEqual(about(other)["policy"], "ucdp")
        self.assertFalse(any(re.search(r"i-[0-9a-f]{12}-\d", r["event_id_cnty"]) for r in rows(other.raw)))

    def test_notes_say_who_claims_what(self):
        r = rows(exported("acled", report=REPORT).raw)[0]
        self.assertIn("Afghanistan says 58 soldiers of Pakistan were killed", r["notes"])
        self.assertIn("Pakistan admits 23 soldiers of Pakistan were killed", r["notes"])
        self.assertEqual(r["fatalities"], "23")


class About(unittest.TestCase):
    def test_every_output_says_what_it_is(self):
        docs = {"acled": about(exported("acled")), "ucdp": about(exported("ucdp")), "gdelt": about(exported("gdelt")),
                "geojson": json.loads(exported("geojson").out)["about"], "claimreview": json.loads(exported("claimreview").out)["truce:about"]}
        for fmt, a in docs.items():
            self.assertEqual(a["format"], fmt)
            self.assertRegex(a["policy_version"], rf"^{a['policy']}-\d+$")
            self.assertRegex(a["accessed"], DAY)
            self.assertEqual(a["filters"], [])
            self.assertEqual(a["coverage"]["reports"], 31)
            if fmt != "gdelt":
                self.assertRegex(a["coverage"]["from"], DAY)
                self.assertLessEqual(a["coverage"]["from"], a["coverage"]["to"])


class Ucdp(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = rows(exported("ucdp").raw)

    def test_sums_and_order(self):
        counted = 0
        for r in self.rows:
            parts = [r["deaths_a"], r["deaths_b"], r["deaths_civilians"], r["deaths_unknown"]]
            if not r["best"]:
                self.assertEqual(parts + [r["low"], r["high"]], [""] * 6)
                continue
            counted += 1
            self.assertEqual(sum(map(int, parts)), int(r["best"]), r["id"])
            self.assertLessEqual(int(r["low"]), int(r["best"]))
            self.assertLessEqual(int(r["best"]), int(r["high"]))
        self.assertGreater(counted, 15)

    def test_best_is_the_incident_s(self):
        inc = {i["id"]: i for i in Run("read", "--format", "jsonl", EXAMPLES).records("incident")}
        for r in self.rows:
            killed = inc[r["id"]]["totals"].get("killed", {})
            self.assertEqual(r["best"], "" if killed.get("best") is None else str(killed["best"]), r["id"])

    def test_types(self):
        for r in self.rows:
            self.assertIn(r["type_of_violence"], ("", "1", "2", "3"))
            if r["side_b"] == "Civilians":
                self.assertEqual(r["type_of_violence"], "3")
            self.assertRegex(r["date_start"], DAY)
            self.assertLessEqual(r["date_start"], r["date_end"])
            self.assertIn(r["date_prec"], "12345")
            self.assertIn(r["event_clarity"], "12")
            self.assertRegex(r["where_prec"], r"^[1-7]?$")
            if r["latitude"]:
                lat, lon = float(r["latitude"]), float(r["longitude"])
                m = re.match(r"^POINT \((-?[\d.]+) (-?[\d.]+)\)$", r["geom_wkt"])
                self.assertEqual((float(m[1]), float(m[2])), (lon, lat))
                self.assertEqual(int(r["priogrid_gid"]), int((lat + 90) * 2) * 720 + int((lon + 180) * 2) + 1)
            for side in "ab":
                self.assertEqual(r["gwno" + side], {"Afghanistan": "700", "Pakistan": "770", "Italy": "325"}.get(r["side_" + side], ""))

    def test_rival_claims(self):
        r = rows(exported("ucdp", report=REPORT).raw)[0]
        self.assertEqual((r["side_a"], r["side_b"], r["deaths_b"], r["low"], r["best"], r["high"]),
                         ("Afghanistan", "Pakistan", "23", "23", "23", "58"))
        self.assertEqual(set(r["source_original"].split(";")), {"Afghanistan", "Pakistan"})

    def test_ids_that_only_ucdp_gives_are_empty(self):
        for r in self.rows:
            for c in ("relid", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_b_dset_id"):
                self.assertEqual(r[c], "")


class Gdelt(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        head, *body = exported("gdelt", "--header").out.split("\n")[:-1]
        cls.rows = [dict(zip(head.split("\t"), line.split("\t"))) for line in body]
        cls.width = {len(line.split("\t")) for line in body}

    def test_shape(self):
        self.assertEqual(self.width, {61})
        plain = exported("gdelt").out
        self.assertNotIn("GLOBALEVENTID", plain)
        self.assertEqual(plain.count("\n"), len(self.rows))

    def test_a_row_each_claim_with_a_code_that_is_said_to_have_happened(self):
        claims = Run("read", "--format", "jsonl", EXAMPLES).records("claim")
        want = [c for c in claims if c["cameo"] and c["modality"] in ("actual", "background") and c["polarity"] == "positive" and c["stance"] != "denies"]
        self.assertEqual(Counter(c["cameo"] for c in want), Counter(r["EventCode"] for r in self.rows))
        self.assertEqual(len({r["GLOBALEVENTID"] for r in self.rows}), len(self.rows))

    def test_codes(self):
        for r in self.rows:
            self.assertEqual(r["EventBaseCode"], r["EventCode"][:3])
            self.assertEqual(r["EventRootCode"], r["EventCode"][:2])
            root = int(r["EventRootCode"])
            self.assertEqual(int(r["QuadClass"]), 1 if root <= 5 else 2 if root <= 8 else 3 if root <= 13 else 4)
            self.assertIn(r["ActionGeo_Type"], "01234" + "5")
            self.assertRegex(r["SQLDATE"], r"^\d{8}$")
            self.assertEqual(r["MonthYear"], r["SQLDATE"][:6])
            y, m, d = int(r["SQLDATE"][:4]), int(r["SQLDATE"][4:6]), int(r["SQLDATE"][6:])
            self.assertAlmostEqual(float(r["FractionDate"]), y + (m * 30 + d) / 365, places=3)
            self.assertRegex(r["DATEADDED"], r"^\d{14}$")

    @unittest.skipUnless(SHARED, "no reference data here")
    def test_goldstein(self):
        with open(os.path.join(SHARED, "goldstein_cameo.csv"), encoding="utf-8") as f:
            scores = {r["cameo"]: float(r["goldstein"]) for r in csv.DictReader(f)}
        for r in self.rows:
            code = r["EventCode"]
            while code not in scores:
                code = code[:-1]
            self.assertEqual(float(r["GoldsteinScale"]), scores[code], r["EventCode"])

    def test_actors_and_places(self):
        codes = {r["Actor1Code"] for r in self.rows} | {r["Actor2Code"] for r in self.rows}
        self.assertIn("PAKMIL", codes)
        self.assertTrue(codes <= {c for c in codes if re.match(r"^([A-Z]{3}){0,2}$", c)}, codes)
        for r in self.rows:
            if r["ActionGeo_FullName"].endswith("Pakistan"):
                self.assertEqual(r["ActionGeo_CountryCode"], "PK")
            if r["ActionGeo_FullName"].endswith("Afghanistan"):
                self.assertEqual(r["ActionGeo_CountryCode"], "AF")


class GeoJson(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.raw = exported("geojson").out
        cls.doc = json.loads(cls.raw, parse_float=str)
        cls.incidents = {i["id"]: i for i in Run("read", "--format", "jsonl", EXAMPLES).records("incident")}

    def test_rfc_7946(self):
        self.assertEqual(self.doc["type"], "FeatureCollection")
        self.assertEqual({f["id"] for f in self.doc["features"]}, set(self.incidents))
        self.assertNotIn("crs", self.doc)
        for f in self.doc["features"]:
            self.assertEqual(f["type"], "Feature")
            self.assertIsInstance(f["properties"], dict)
            self.assertIn("geometry", f)
            place = (self.incidents[f["id"]]["places"] or [None])[0]
            if not place or place["lat"] is None:
                self.assertIsNone(f["geometry"])
                continue
            self.assertEqual(f["geometry"]["type"], "Point")
            lon, lat = f["geometry"]["coordinates"]
            self.assertEqual((float(lon), float(lat)), (place["lon"], place["lat"]))  # longitude first
            for v in (str(lon), str(lat)):
                self.assertLessEqual(len(v.partition(".")[2]), 7)

    def test_every_side_s_figures(self):
        for f in self.doc["features"]:
            p, i = f["properties"], self.incidents[f["id"]]
            self.assertEqual(p["policy"], "ucdp")
            self.assertEqual(p["grade"], i["grade"])
            self.assertEqual([[s["claimant"] for s in x["said"]] for x in p["figures"]], [[s["claimant"] for s in x["said"]] for x in i["figures"]])
            self.assertEqual(p["totals"], i["totals"])
            self.assertEqual(p["where_prec"], i["places"][0]["where_prec"] if i["places"] else None)
            if p["where_prec"] in (6, 7, None):
                self.assertIsNone(p["radius_km"])  # a country's middle is no place to draw a circle around
            else:
                self.assertGreater(p["radius_km"], 0)

    def test_no_incident_is_an_empty_collection(self):
        r = Run("read", "--format", "geojson", "-", stdin=b"Nothing of note happened in the village.\n")
        self.assertEqual((r.code, json.loads(r.out)["features"]), (0, []))


class ClaimReview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.doc = json.loads(exported("claimreview").out)
        cls.incidents = {i["id"]: i for i in Run("read", "--format", "jsonl", EXAMPLES).records("incident")}

    def test_one_each_figure_that_a_claimant_gives(self):
        want = Counter((i["id"], s["claimant"]) for i in self.incidents.values() for f in i["figures"] for s in f["said"] if s["claimant"])
        got = Counter((r["identifier"], r["itemReviewed"]["author"]["name"]) for r in self.doc["@graph"])
        self.assertEqual(got, want)
        self.assertGreater(len(want), 30)

    def test_shape(self):
        self.assertEqual(self.doc["@context"], "https://schema.org")
        for r in self.doc["@graph"]:
            self.assertEqual(r["@type"], "ClaimReview")
            self.assertEqual(r["itemReviewed"]["@type"], "Claim")
            self.assertTrue(r["claimReviewed"].endswith("."))
            self.assertRegex(r["itemReviewed"]["firstAppearance"]["identifier"], "^[0-9a-f]{64}$")
            self.assertRegex(r["datePublished"], DAY)

    def test_never_a_verdict(self):
        for r in self.doc["@graph"]:
            rating = r["reviewRating"]
            self.assertEqual(set(rating), {"@type", "alternateName", "ratingExplanation"})
            self.assertTrue(rating["alternateName"].startswith(self.incidents[r["identifier"]]["grade"] + ":"))
            self.assertNotRegex(json.dumps(rating).lower(), r'\b(true|false|debunked|accurate|misleading)\b')

    def test_disputed_figures_say_so(self):
        docs = json.loads(exported("claimreview", report=REPORT).out)["@graph"]
        self.assertEqual(len(docs), 2)
        for r in docs:
            self.assertIn("cannot be reconciled", r["reviewRating"]["ratingExplanation"])


CARRIED = {  # what goes through claims and incidents, not through the row that is kept beside them
    "acled": "event_date time_precision disorder_type event_type sub_event_type actor1 inter1 actor2 inter2 interaction civilian_targeting iso "
             "region country admin1 admin2 location latitude longitude geo_precision fatalities".split(),
    "ucdp": "year type_of_violence side_a side_b where_prec where_coordinates adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country "
            "country_id region date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high gwnoa gwnob".split()}


def write(head, body):
    out = io.StringIO(newline="")
    w = csv.DictWriter(out, head, restval="", lineterminator="\r\n")
    w.writeheader()
    w.writerows(body)
    return out.getvalue().encode()


A_ROW = {"event_id_cnty": "PAK101", "event_date": "2024-03-05", "year": "2024", "time_precision": "1", "disorder_type": "Political violence",
         "event_type": "Battles", "sub_event_type": "Armed clash", "actor1": "Pakistan", "inter1": "1", "actor2": "Tehreek-e-Taliban Pakistan",
         "inter2": "2", "interaction": "12", "iso": "586", "region": "South Asia", "country": "Pakistan", "admin1": "Khyber Pakhtunkhwa",
         "admin2": "Kurram", "location": "Kurram", "latitude": "33.7", "longitude": "70.3", "geo_precision": "2", "source": 'Dawn; "Mashriq", Peshawar',
         "source_scale": "National", "notes": 'On 5 March, soldiers and militants fought\nnear Kurram; "nine" died.', "fatalities": "9",
         "tags": "weapon=small_arms", "timestamp": "1709683200"}
U_ROW = {"id": "412001", "relid": "PAK-2024-1-404-12", "year": "2024", "active_year": "1", "code_status": "Clear", "type_of_violence": "1",
         "conflict_dset_id": "404", "conflict_new_id": "404", "conflict_name": "Pakistan: Government", "dyad_dset_id": "862", "dyad_new_id": "862",
         "dyad_name": "Government of Pakistan - TTP", "side_a_dset_id": "140", "side_a_new_id": "140", "side_a": "Pakistan", "side_b_dset_id": "1046",
         "side_b_new_id": "1046", "side_b": "Tehreek-e-Taliban Pakistan", "number_of_sources": "2", "source_office": "Dawn;AFP",
         "source_date": "2024-03-05;2024-03-06", "source_headline": 'Clash, "heavy", in Kurram;Nine dead', "where_prec": "3",
         "where_coordinates": "Kurram", "where_description": "Kurram district", "adm_1": "Khyber Pakhtunkhwa", "adm_2": "Kurram", "latitude": "33.7",
         "longitude": "70.3", "geom_wkt": "POINT (70.3 33.7)", "priogrid_gid": "178341", "country": "Pakistan", "country_id": "770", "region": "Asia",
         "event_clarity": "1", "date_prec": "1", "date_start": "2024-03-05", "date_end": "2024-03-05", "deaths_a": "3", "deaths_b": "5",
         "deaths_civilians": "1", "deaths_unknown": "2", "best": "11", "high": "14", "low": "8", "gwnoa": "770", "gwnob": ""}


class RoundTrip(unittest.TestCase):
    def carried(self, fmt, body):
        return Counter(tuple(r[c] for c in CARRIED[fmt]) for r in body)

    def test_export_import_export_is_the_same(self):
        for fmt, key in (("acled", "event_id_cnty"), ("ucdp", "id")):
            raw = exported(fmt).raw
            again, log = reimport(fmt, raw)
            was, now = {r[key]: r for r in rows(raw)}, {r[key]: r for r in rows(again)}
            self.assertTrue(log.endswith(f"{len(was)} rows, 0 left out\n"), log)
            lost = [r for k, r in was.items() if k not in now]
            if fmt == "ucdp":
                self.assertEqual(lost, [])
            for r in lost:  # neither violence nor a number: a claim, but no incident
                self.assertEqual((r["event_type"], r["fatalities"]), ("Strategic developments", ""))
            self.assertGreater(len(now), 20)
            for k, r in now.items():
                self.assertEqual(r, was[k])

    def test_through_a_ledger_too(self):
        for fmt in ("acled", "ucdp"):
            raw = exported(fmt).raw
            with tempfile.TemporaryDirectory() as d:
                ledger, log = reimport(fmt, raw, os.path.join(d, "l.truce"))
            self.assertIn("0 faults", log)  # truce check, in full
            key = lambda r: (r.get("event_id_cnty"), r.get("id"))
            self.assertEqual(sorted(rows(ledger), key=key), sorted(rows(reimport(fmt, raw)[0]), key=key))
            again = Counter(map(str, rows(ledger)))
            with tempfile.TemporaryDirectory() as d:  # every row twice is every row once
                head, body = raw.split(b"\r\n", 1)
                twice, _ = reimport(fmt, raw + body, os.path.join(d, "l.truce"))
            self.assertEqual(Counter(map(str, rows(twice))), again)

    def test_what_is_carried_goes_through_the_claims(self):
        for fmt in ("acled", "ucdp"):
            body = rows(exported(fmt).raw)
            if fmt == "acled":  # a day is sure and somebody counted
                body = [r for r in body if r["time_precision"] == "1" and r["fatalities"]]
            again, _ = reimport(fmt, write(list(body[0]), body), "plain")
            self.assertEqual(self.carried(fmt, rows(again)), self.carried(fmt, body))
            self.assertGreater(len(body), 6)

    def test_hand_written_rows(self):
        acled = [A_ROW,
                 dict(A_ROW, event_id_cnty="AFG7", event_date="2023-11-20", year="2023", time_precision="2", event_type="Violence against civilians",
                      sub_event_type="Abduction/forced disappearance", actor1="Unidentified Armed Group (Afghanistan)", inter1="3",
                      actor2="Civilians (Afghanistan)", inter2="7", interaction="37", civilian_targeting="Civilian targeting", iso="4",
                      region="Caucasus and Central Asia", country="Afghanistan", admin1="Kabul", admin2="", admin3="", location="Kabul",
                      latitude="34.52813", longitude="69.17233", geo_precision="1", fatalities="1", tags="", notes="x", timestamp="1700524800"),
                 dict(A_ROW, event_id_cnty="PAK102", event_date="2024-05-01", event_type="Protests", sub_event_type="Peaceful protest",
                      disorder_type="Demonstrations", actor1="Protesters (Pakistan)", inter1="6", actor2="", inter2="", interaction="60", fatalities="0",
                      location="Sialkot", admin1="Punjab", admin2="", latitude="32.5", longitude="74.5", geo_precision="1", tags="", notes="y")]
        again, log = reimport("acled", write(list(rows(exported("acled").raw)[0]), acled))
        self.assertIn("3 rows, 0 left out", log)
        now = {r["event_id_cnty"]: r for r in rows(again)}
        for r in acled[:2]:
            self.assertEqual({k: v for k, v in now[r["event_id_cnty"]].items() if v}, {k: v for k, v in r.items() if v})
        for c in ("event_type", "sub_event_type", "disorder_type", "fatalities", "location", "event_date", "iso"):
            self.assertEqual(now["PAK102"][c], acled[2][c])
        ucdp = [U_ROW, dict(U_ROW, id="412002", date_start="2024-04-01", date_end="2024-04-30", date_prec="4", event_clarity="2", type_of_violence="3",
                            side_b="Civilians", deaths_a="0", deaths_b="0", deaths_civilians="4", deaths_unknown="0", best="4", low="4", high="4",
                            where_coordinates="Sialkot", adm_1="Punjab", adm_2="", latitude="32.5", longitude="74.5", geom_wkt="POINT (74.5 32.5)",
                            priogrid_gid="176910", where_prec="1")]
        again, log = reimport("ucdp", write(list(rows(exported("ucdp").raw)[0]), ucdp))
        self.assertIn("2 rows, 0 left out", log)
        now = {r["id"]: r for r in rows(again)}
        for r in ucdp:
            self.assertEqual({k: v for k, v in now[r["id"]].items() if v}, {k: v for k, v in r.items() if v})

    def test_house_names_of_acled_and_ucdp(self):
        acled = dict(A_ROW, actor1="Military Forces of Pakistan (2024-)", actor2="TTP: Tehreek-i-Taliban Pakistan")
        r = rows(reimport("acled", write(list(acled), [acled]))[0])[0]
        self.assertEqual((r["actor1"], r["inter1"], r["actor2"], r["inter2"]), ("Pakistan", "1", "Tehreek-e-Taliban Pakistan", "2"))
        ucdp = dict(U_ROW, side_a="Government of Pakistan", side_b="TTP")
        r = rows(reimport("ucdp", write(list(ucdp), [ucdp]))[0])[0]
        self.assertEqual((r["side_a"], r["side_b"], r["deaths_a"], r["deaths_b"]), ("Pakistan", "Tehreek-e-Taliban Pakistan", "3", "5"))

    def test_columns_by_name_semicolons_and_a_bom(self):
        head = list(reversed(list(A_ROW)))
        out = io.StringIO(newline="")
        w = csv.DictWriter(out, head + ["extra"], delimiter=";", restval="more", lineterminator="\n")
        w.writeheader()
        w.writerow(A_ROW)
        r = rows(reimport("acled", b"\xef\xbb\xbf" + out.getvalue().encode())[0])
        self.assertEqual([(x["event_id_cnty"], x["fatalities"], x["notes"]) for x in r], [("PAK101", "9", A_ROW["notes"])])

    def test_hxl_row_is_no_row(self):
        raw = exported("acled", "--hxl").raw
        _, log = reimport("acled", raw)
        self.assertIn(f"{len(table(raw)) - 2} rows, 0 left out", log)


class BadRows(unittest.TestCase):
    """A bad row costs one row and is told of by its line."""

    def left_out(self, fmt, row, **bad):
        good = dict(row)
        wrong = dict(row, **bad)
        raw = write(list(row), [wrong, dict(good, **({"event_id_cnty": "PAK9"} if fmt == "acled" else {"id": "9"}))])
        out, log = reimport(fmt, raw)
        self.assertIn("1 rows, 1 left out", log)
        self.assertEqual(len(rows(out)), 1)
        return log.splitlines()[0]

    def test_acled(self):
        for bad, word in (({"event_date": "2024-02-30"}, "event_date: '2024-02-30'"), ({"event_date": ""}, "event_date is empty"),
                          ({"fatalities": "many"}, "fatalities: 'many'"), ({"fatalities": "-1"}, "fatalities: '-1'"),
                          ({"latitude": "91"}, "latitude: '91'"), ({"longitude": "1e2"}, "longitude: '1e2'"), ({"geo_precision": "4"}, "geo_precision"),
                          ({"inter1": "9"}, "inter1: '9'"), ({"event_id_cnty": ""}, "event_id_cnty is empty"), ({"timestamp": "x"}, "timestamp")):
            line = self.left_out("acled", A_ROW, **bad)
            self.assertTrue(line.startswith("stdin:2: "), line)
            self.assertIn(word, line)

    def test_ucdp(self):
        for bad, word in (({"best": "12"}, "best is 12, but"), ({"low": "12"}, "not in order"), ({"high": "3"}, "not in order"),
                          ({"date_end": "2024-03-01"}, "date_end is before"), ({"date_prec": "6"}, "date_prec: '6'"), ({"where_prec": "0"}, "where_prec"),
                          ({"type_of_violence": "4"}, "type_of_violence"), ({"date_start": "March"}, "date_start: 'March'")):
            line = self.left_out("ucdp", U_ROW, **bad)
            self.assertTrue(line.startswith("stdin:2: "), line)
            self.assertIn(word, line)

    def test_csv(self):
        head = ",".join(A_ROW)
        good = write(list(A_ROW), [A_ROW]).split(b"\r\n", 1)[1]
        for bad, word in ((b'a,"b"c,d\r\n', "between a closing quote"), (b'a"b,c\r\n', "a quote inside a field"), (b"a\x00b,c\r\n", "NUL"),
                          (b"\xff" + good, "not UTF-8")):
            out, log = reimport("acled", head.encode() + b"\r\n" + bad + good)
            self.assertTrue(log.startswith("stdin:2: "), log)
            self.assertIn(word, log)
            self.assertIn("1 rows, 1 left out", log)
        _, log = reimport("acled", head.encode() + b"\r\n" + good + b'x,"never closed\r\n\r\nmore\r\n')
        self.assertIn("a quote is open at the end of the file", log)
        self.assertTrue(log.startswith("stdin:4: "), log)  # the note of the good row spans two lines
        _, log = reimport("acled", head.encode() + b"\r\n" + b'"' + b"a" * (1 << 20) + b'",b\r\n' + good)
        self.assertIn("longer than the limit", log)
        self.assertIn("1 rows, 1 left out", log)

    def test_not_such_a_file(self):
        for fmt, raw, word in (("acled", b"", "empty"), ("acled", b"a,b\r\n1,2\r\n", "no column 'event_id_cnty'"),
                               ("ucdp", write(list(A_ROW), [A_ROW]), "no column 'id'")):
            code, log = refused(fmt, raw)
            self.assertEqual(code, 1)
            self.assertIn(word, log)


if __name__ == "__main__":
    unittest.main()
