#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Make knowledge/places/ordinary.tsv: which one-word place names are also ordinary words.

usage: ordinary_words.py CORPUS.jsonl.gz PLACES_DIR

Counts each folded word of a corpus of reports: how often it stands (seen), how often after a generic head or
a word of direction such as "city of", "north of" (headed), and how often after a locative preposition (in).
A name in the news stands after such words often (Deraa 58 in a hundred, Rome 2), an ordinary word hardly ever.

  needs = bare   fewer than 1 in a hundred headed, seen at least NEVER_MIN times and without the article: even after
                 a head it is a common noun or an adjective ("police station", "second city"), unless the place
                 is one of the project's own or of news_towns.tsv, which then need a head
  needs = head   fewer than 3 in a hundred headed, unless 1 in a hundred headed and 20 in a hundred after "in"
  needs = cue    fewer than 10 in a hundred headed
  needs = whole  a word that begins with the letters of a proclitic before a name, and is no such thing: it is
                 seen more than twice as often as the name itself
  needs = word   an ordinary word that is no name of the gazetteer: seen at least WORD_MIN times, fewer than 5 in
                 a hundred headed; after a generic head it is no unknown name ("town on fire")

Only names and words that were seen at least MIN times are listed; counts are facts about words, no text is kept.
"""
import csv
import gzip
import json
import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from import_places import fold  # noqa: E402

MIN = 4
WORD_MIN = 8
NEVER_MIN = 30
WORD = re.compile("[\u0621-\u064a0-9]+")
HEADS = set(map(fold, """مدينة مدينتي بلدة بلدتي بلدات قرية قرى محافظة محافظتي ولاية ولايتي منطقة قضاء مديرية مديريتي ناحية ريف
 مطار قاعدة مخيم حي معبر ميناء إقليم مقاطعة إمارة العاصمة ضاحية قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط
 بمدينة ببلدة بقرية بمحافظة بولاية بمنطقة بمديرية لمدينة ومدينة ومحافظة""".split()))
IN = set(map(fold, "في وفي إلى من بين نحو باتجاه داخل".split()))


def rows(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as f:
        yield from csv.DictReader((l for l in f if not l.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE)


def names(folder):
    """All one-word forms of the names, with the article and without it."""
    out = set()
    for file in ("core.tsv.gz", "countries.tsv", "regions.tsv", "towns.tsv", "sites.tsv"):
        for r in rows(folder / file):
            for n in (r["names_ar"] + "|" + (r.get("capital_ar") or "")).split("|"):
                n = fold(n)
                if n and " " not in n:
                    out.add(n)
                    out.add(n[2:] if n.startswith("ال") and len(n) > 4 else "ال" + n)
    return out


def count(path):
    seen, headed, after_in = Counter(), Counter(), Counter()
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            d = json.loads(line)
            words = WORD.findall(fold(d["headline"] + " \n " + d["body"]))
            for before, word in zip([""] + words, words):
                seen[word] += 1
                headed[word] += before in HEADS
                after_in[word] += before in IN
    return seen, headed, after_in


def needs(w, n, h, p):
    s = (h + 0.2) / (n + 2)
    if n >= NEVER_MIN and h / n < 0.01 and not w.startswith("ال"):
        return "bare"
    if s < 0.03 and not (s >= 0.01 and p / n >= 0.2):
        return "head"
    return "cue" if s < 0.10 else None


def main(corpus, folder):
    folder = Path(folder)
    forms = names(folder)
    seen, headed, after_in = count(corpus)
    rows = []
    for w in sorted(seen):
        n = seen[w]
        if n < MIN:
            continue
        if w in forms:
            rule = needs(w, n, headed[w], after_in[w])
            if rule:
                rows.append((w, rule, n, headed[w], after_in[w]))
            continue
        if w[0] in "وفبل" and len(w) > 3:
            stems = [w[1:]] + ([w[2:]] if w[0] in "وف" and w[1] in "بل" and len(w) > 4 else []) + (["ال" + w[2:]] if w.startswith("لل") else [])
            known = [s for s in stems if s in forms]
            if known:
                if n > 2 * max(seen[s] for s in known):
                    rows.append((w, "whole", n, headed[w], after_in[w]))
                continue
        if n >= WORD_MIN and not w.isdigit() and len(w) > 2 and (headed[w] + 0.2) / (n + 2) < 0.05:
            rows.append((w, "word", n, headed[w], after_in[w]))
    with open(folder / "ordinary.tsv", "w", encoding="utf-8", newline="\n") as f:
        f.write("# One-word place names that are ordinary words too; made by knowledge/tools/ordinary_words.py, which see.\n")
        f.write("form\tneeds\tseen\theaded\tin\n")
        for r in rows:
            f.write("\t".join(map(str, r)) + "\n")
    print(Counter(r[1] for r in rows))


if __name__ == "__main__":
    main(*sys.argv[1:3])
