#!/usr/bin/env python3
"""gen-exchange.py COUNTRIES GOLDSTEIN COUNTRYINFO OUT: the tables of src/exchange as a C header.

Joins data/exchange/countries.tsv with GeoNames' countryInfo.txt (numeric code, FIPS code, name). Fails when a country of
GeoNames has no line, when a code stands twice, or when a score is no number. The same input gives the same bytes."""
import sys


def rows(path):
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.rstrip("\r\n").split("\t")


def ucdp_region(gw):  # the UCDP/PRIO code book's ranges of Gleditsch-Ward numbers
    for top, name in ((199, "Americas"), (399, "Europe"), (629, "Africa"), (699, "Middle East"), (999, "Asia")):
        if gw <= top:
            return name
    sys.exit(f"gen-exchange: {gw} is no Gleditsch-Ward number")


BY_ACLED = {"Caucasus and Central Asia": "Asia", "South Asia": "Asia", "Southeast Asia": "Asia", "East Asia": "Asia", "Oceania": "Asia",
            "Europe": "Europe", "Middle East": "Middle East", "Antarctica": ""}


def main(countries, goldstein, info, out):
    mine = {}
    for number, f in rows(countries):
        f += [""] * (5 - len(f))
        if len(f) != 5 or len(f[0]) != 3 or not f[1] or f[0] in mine:
            sys.exit(f"{countries}:{number}: a code of three letters that is new, a region, number, CAMEO code, name")
        mine[f[0]] = f
    table = []
    for number, f in rows(info):
        code = f[1]
        if code not in mine:
            sys.exit(f"{countries}: no line for {code} ({f[4]}), which GeoNames has")
        _, region, gw, cameo, name = mine.pop(code)
        ucdp = ucdp_region(int(gw)) if gw else BY_ACLED.get(region, "Africa" if "Africa" in region else "Americas")
        numeric = int(f[2] or 0)
        table.append((code, numeric, name or f[4], region, ucdp, int(gw or 0), f[3], cameo or code))
    if mine:
        sys.exit(f"{countries}: GeoNames knows no {', '.join(sorted(mine))}")
    scores = [(f[0], round(float(f[1]) * 10)) for _, f in rows(goldstein)]
    scores.sort()
    with open(out, "w", encoding="utf-8") as o:
        o.write("/* made by tools/gen-exchange.py; edit data/exchange instead */\n")
        o.write("static const truce_country exch_countries[] = {\n")
        for c in sorted(table):
            o.write('{"%s", %d, "%s", "%s", "%s", %d, "%s", "%s"},\n' % c)
        o.write("};\nstatic const struct {\n    char code[5];\n    int8_t tenths;\n} exch_goldstein[] = {\n")
        for s in scores:
            o.write('{"%s", %d},\n' % s)
        o.write("};\n")


main(*sys.argv[1:])
