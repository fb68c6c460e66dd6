#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make knowledge/places/core.tsv.gz and the two border files from the open data in ../shared/data.

usage: import_places.py DATA_DIR OUT_DIR

Reads places_core.tsv.gz, admin1.geojson.gz and countries.geojson; leaves out every row whose names or
coordinates are under the ODbL, countries and hand-written sites (the project has its own files for them) and
places without an Arabic name; brings names to one form; gives a country and a province to rows that lack
them, by containment in the polygons or else by the nearest settlement; merges places of one kind class that
share a folded name within five kilometres. The same input always gives the same bytes.
"""
import csv
import gzip
import io
import json
import math
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

KINDS = {"admin1": "admin1", "admin2": "admin2", "admin3": "town", "populated_place": "town", "neighbourhood": "quarter",
         "airport": "airport", "military_airbase": "air_base", "sea": "sea"}
CLASS = {"town": "settlement", "quarter": "settlement", "airport": "air", "air_base": "air"}
HEADS = {"admin1": "جهة عمالة استان محافظة ولاية إقليم اقليم منطقة شعبية إمارة امارة مقاطعة محافظه منطقه ولايه شعبيه بلدية قضاء".split(),
         "admin2": "مديرية مديريه قضاء ناحية ناحيه منطقة منطقه محافظة محافظه مركز محلية محليه ولاية معتمدية لواء قسم بلدية مقاطعة دائرة شهرستان".split(),
         "town": "مدينة مدينه بلدة بلده قرية قريه".split()}
UNIT_HEADS = set("محافظة محافظه ولاية ولايه إمارة امارة مديرية مديريه شعبية شعبيه مقاطعة لواء قضاء إقليم اقليم".split())
FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ێ": "ي", "ؤ": "و", "ۆ": "و",
                      "ۇ": "و", "ة": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ک": "ك", "گ": "ك", "ګ": "ك", "پ": "ب", "چ": "ج", "ژ": "ز",
                      "ڤ": "ف", "ڕ": "ر", "ړ": "ر", "ڵ": "ل", "ټ": "ت", "ډ": "د", "ڼ": "ن", "څ": "ح", "ځ": "ح"})
DROP = re.compile("[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
ARABIC = re.compile("^[\u0621-\u063a\u0641-\u064a\u066e-\u06d3\u06d5\u06fa-\u06ff0-9 ]+$")
ARTICLES = set("al el as ash ad adh ar at an az ath".split())
NEAR_KM = 5.0


def fold(name):
    return DROP.sub("", name).translate(FOLD)


def clean(name, kind):
    """A name without marks, brackets and generic head, or None if it is no Arabic name."""
    name = DROP.sub("", name)
    name = re.sub(r"\(.*?\)|\[.*?\]", " ", name)
    name = re.sub(r"[،,;؛].*", " ", name)
    name = re.sub(r"[-–—_'`’‘\".]", " ", name)
    words = [w for w in name.split() if w != "أوبلاست"]
    if len(words) > 1 and words[0] in HEADS.get(kind, ()):
        words = words[1:]
    name = " ".join(words)
    letters = name.replace(" ", "")
    if any(len(w) > 5 and w.startswith("بال") for w in words[1:]):
        return None
    if not ARABIC.match(name or "!") or len(letters) < 2 or len(words) > 6 or letters.isdigit():
        return None
    return name


def own_names(names, kind):
    """A settlement's names without those of its province ("governorate of X"), unless it has no other."""
    if kind not in ("town", "quarter"):
        return names
    other = [n for n in names if n.split()[:1] and n.split()[0] not in UNIT_HEADS and "ا" + n not in names]
    return other or names


def km(a, b):
    p, q = math.radians(a[0]), math.radians(b[0])
    h = math.sin((q - p) / 2) ** 2 + math.cos(p) * math.cos(q) * math.sin(math.radians(b[1] - a[1]) / 2) ** 2
    return 12742 * math.asin(math.sqrt(h))


class Borders:
    """Which polygon holds a point: even-odd rule over all rings of a feature."""

    def __init__(self, data):
        self.shapes = []
        for f in data["features"]:
            g = f["geometry"]
            polys = g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]
            rings = [r for p in polys for r in p]
            xs = [x for r in rings for x, _ in r]
            ys = [y for r in rings for _, y in r]
            self.shapes.append((min(xs), min(ys), max(xs), max(ys), rings, f["properties"]))

    def find(self, lat, lon, cc=None):
        for x0, y0, x1, y1, rings, props in self.shapes:
            if x0 <= lon <= x1 and y0 <= lat <= y1 and (cc is None or props["cc"] == cc) and self.inside(lat, lon, rings):
                return props
        return None

    @staticmethod
    def inside(lat, lon, rings):
        odd = False
        for r in rings:
            for (xa, ya), (xb, yb) in zip(r, r[1:]):
                if (ya > lat) != (yb > lat) and lon < (xb - xa) * (lat - ya) / (yb - ya) + xa:
                    odd = not odd
        return odd

    def rows(self):
        """A ring a line: country, name, points as lon,lat in thousandths of a degree."""
        for *_, rings, props in sorted(self.shapes, key=lambda s: (s[5]["cc"], s[5]["name_en"] or "")):
            for r in rings:
                yield [props["cc"], props["name_en"] or "", " ".join(f"{round(x * 1000)},{round(y * 1000)}" for x, y in r)]


def source(row):
    """The source of a row as a short code; knowledge/places/sources.tsv says what each stands for."""
    s, licence = row["source"], row["licence"]
    if s.startswith("OCHA"):
        return "ocha"
    if s.startswith("OurAirports"):
        return "ourairports"
    if s.startswith("GeoNames") or "GeoNames" in licence:
        return "geonames"
    if "Quattroshapes" in licence:
        return "quattroshapes"
    if licence.startswith("CC0"):
        return "wof"
    if licence.startswith("PD"):
        return "naturalearth"
    return "wof-mixed"


def latin(name):
    """An English name without marks, hyphens and Arabic article."""
    name = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    words = [w for w in re.split(r"[^a-z0-9]+", re.sub(r"[`'’‘]", "", name)) if w]
    if len(words) > 1 and words[0] in ARTICLES:
        words = words[1:]
    return " ".join(words)


def add_news(rows, path):
    """Gives the settlements of news_towns.tsv their names: the best known one of the country that bears one of them."""
    with open(path, encoding="utf-8", newline="") as f:
        wanted = list(csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    by_name = defaultdict(list)
    for r in rows:
        if r["kind"] in ("town", "quarter"):
            for k in {("en", latin(n)) for n in [r["name_en"]] + r["alt"]} | {("ar", fold(n)) for n in r["names"]}:
                by_name[(r["country"],) + k].append(r)
    for w in wanted:
        names = w["names_ar"].split("|")
        en = by_name[w["country"], "en", latin(w["name_en"])]
        ar = [r for n in names for r in by_name[w["country"], "ar", fold(n)]]
        en, ar = ([r for r in some if w["admin1"] in ("", r["admin1"])] for some in (en, ar))
        found = [r for r in en if r in ar and r["population"] > 0] or [r for r in en if r in ar] or en or ar
        if not found:
            print(f"news_towns.tsv: no place {w['country']} {w['name_en']} {names[0]}")
            continue
        found.sort(key=lambda r: (-r["population"], r["kind"] != "town", r["pcode"] == "", r["id"]))
        best = found[0]
        far = [r for r in found[1:] if km((r["lat"], r["lon"]), (best["lat"], best["lon"])) > 15]
        if best["population"] == 0 and far:
            print(f"news_towns.tsv: unsure {w['country']} {w['name_en']} {names[0]}: {[(r['admin1'], r['lat'], r['lon']) for r in found[:5]]}")
        known = {fold(n) for n in names}
        best["names"] = names + [n for n in best["names"] if fold(n) not in known]
        best["news"] = len(names)
        best["name_en"] = w["name_en"]


def add_units(rows, path):
    """Gives the first-level units of news_units.tsv their names."""
    with open(path, encoding="utf-8", newline="") as f:
        wanted = list(csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    units = {(r["country"], r["name_en"]): r for r in rows if r["kind"] == "admin1"}
    for w in wanted:
        unit = units.get((w["country"], w["name_en"]))
        if unit is None:
            print(f"news_units.tsv: no unit {w['country']} {w['name_en']}")
            continue
        names = w["names_ar"].split("|")
        known = {fold(n) for n in names}
        unit["names"] = names + [n for n in unit["names"] if fold(n) not in known]
        unit["news"] = len(names)


def left_out(path):
    """The rows of left_out.tsv: the id of each, with the folded name that alone is left out or an empty one."""
    with open(path, encoding="utf-8", newline="") as f:
        rows = csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)
        return {(r["id"], fold(r["name_ar"])) for r in rows}


def read(path, wrong):
    rows, left = [], defaultdict(int)
    with gzip.open(path, "rt", encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            kind = KINDS.get(r["feature_type"])
            why = ("odbl" if "ODbL" in r["licence"] else "own" if r["source"].startswith("curated") or r["feature_type"] == "country"
                   else "kind" if kind is None else "left_out.tsv" if (r["id"], "") in wrong else None)
            names = []
            for n in own_names(r["names_ar"].split("|"), kind):
                n = clean(n, kind) if kind else None
                if n and fold(n) not in map(fold, names) and (r["id"], fold(n)) not in wrong:
                    names.append(n)
            lat, lon = float(r["lat"]), float(r["lon"])
            why = why or ("no point" if lat == 0 and lon == 0 else None)
            if why:
                left[why] += 1
                continue
            rows.append({"id": r["id"], "kind": kind, "country": r["country_iso2"], "admin1": r["admin1_en"], "admin2": r["admin2_en"],
                         "name_en": r["name_en"], "names": names, "lat": lat, "lon": lon, "population": int(r["population"] or 0),
                         "pcode": r["pcode"], "source": source(r), "alt": r["alt_en"].split("|"), "news": 0})
    return rows, left


def locate(rows, countries, admin1):
    grid = defaultdict(list)
    for r in rows:
        if len(r["country"]) == 2 and r["country"] not in ("XX", "XY", "XZ") and r["kind"] == "town":
            grid[int(r["lat"]), int(r["lon"])].append(r)
    for r in rows:
        if r["kind"] != "sea" and r["country"] in ("XX", "XY", "XZ", ""):
            props = countries.find(r["lat"], r["lon"])
            if props:
                r["country"] = props["cc"]
            else:
                a, o = int(r["lat"]), int(r["lon"])
                near = [s for da in (-1, 0, 1) for do in (-1, 0, 1) for s in grid[a + da, o + do]]
                near.sort(key=lambda s: (km((r["lat"], r["lon"]), (s["lat"], s["lon"])), s["id"]))
                r["country"] = near[0]["country"] if near else ""
        if r["kind"] == "sea":
            r["country"] = ""
        elif not r["admin1"]:
            props = admin1.find(r["lat"], r["lon"], r["country"])
            r["admin1"] = (props["name_en"] or "") if props else ""


def merge(rows):
    """Unites rows of one class that share a folded name within NEAR_KM; the most populous keeps its id and point."""
    by_name = defaultdict(list)
    order = sorted(rows, key=lambda r: (-r["news"], r["kind"] != "town", -r["population"], r["pcode"] == "", r["id"]))
    out = []
    for r in order:
        cls = CLASS.get(r["kind"], r["kind"])
        keys = {(cls, r["country"], fold(n)) for n in r["names"]}
        twin = next((s for k in sorted(keys) for s in by_name[k] if km((r["lat"], r["lon"]), (s["lat"], s["lon"])) <= NEAR_KM), None)
        if twin is None:
            twin = r
            out.append(r)
        else:
            known = {fold(n) for n in twin["names"]}
            twin["names"] += [n for n in r["names"] if fold(n) not in known]
            for f in ("pcode", "name_en", "admin1", "admin2"):
                twin[f] = twin[f] or r[f]
        for k in keys:
            by_name[k].append(twin)
    return out


def suspicious(rows):
    """A population above a thousand that stands on four or more places of a country is a filler, not a count."""
    seen = defaultdict(int)
    for r in rows:
        if r["kind"] == "town" and r["population"] > 1000:
            seen[r["country"], r["population"]] += 1
    for r in rows:
        if seen[r["country"], r["population"]] > 3:
            r["population"] = 0


def write(path, head, rows):
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=9, mtime=0, filename="") as z:
        z.write("\n".join(["\t".join(head)] + ["\t".join(r) for r in rows] + [""]).encode("utf-8"))
    path.write_bytes(buffer.getvalue())


def main(data, out):
    data, out = Path(data), Path(out)
    countries = Borders(json.loads((data / "countries.geojson").read_text(encoding="utf-8")))
    admin1 = Borders(json.loads(gzip.open(data / "admin1.geojson.gz").read()))
    rows, left = read(data / "places_core.tsv.gz", left_out(out / "left_out.tsv"))
    locate(rows, countries, admin1)
    suspicious(rows)
    add_news(rows, out / "news_towns.tsv")
    add_units(rows, out / "news_units.tsv")
    left["no Arabic name"] = sum(not r["names"] for r in rows)
    rows = [r for r in rows if r["names"]]
    merged = merge(rows)
    head = "id kind country admin1 admin2 name_en names_ar lat lon population pcode source news".split()
    write(out / "core.tsv.gz", head,
          [[r["id"], r["kind"], r["country"], r["admin1"], r["admin2"], r["name_en"], "|".join(r["names"]), f"{r['lat']:.4f}", f"{r['lon']:.4f}",
            str(r["population"] or ""), r["pcode"], r["source"], str(r["news"] or "")] for r in sorted(merged, key=lambda r: (r["country"], r["admin1"], r["id"]))])
    write(out / "borders_country.tsv.gz", ["country", "name", "ring"], countries.rows())
    write(out / "borders_admin1.tsv.gz", ["country", "name", "ring"], admin1.rows())
    print(f"kept {len(merged)} of {len(rows)} rows after merging; left out: {dict(left)}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
