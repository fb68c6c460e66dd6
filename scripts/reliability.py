#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How often events of a confidence are right: a reliability table.

Usage: reliability.py GOLD_FOLDER CODED.jsonl [GOLD_FOLDER CODED.jsonl ...]

Reads annotated reports and what `sijill code` made of them, matches events as the scorer beside the
project does, and prints for each band of confidence how many events there are, which share a human
coder found too, and which share is right in every core field; then the Brier score, beside that of
always telling the mean.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "shared" / "tools"))
import score  # noqa: E402

BANDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def judged(gold_folder, coded):
    """Yields (confidence, found too, whole row right) for each coded event."""
    reports = {}
    for line in Path(coded).read_text(encoding="utf-8").splitlines():
        report = json.loads(line)
        reports[report["report"]["id"]] = report
    for path in sorted(Path(gold_folder).glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = (path.parent / gold["text"]).read_text(encoding="utf-8")
        events = reports[gold["id"]]["events"]
        score.to_characters(events, text)
        pairs = {j: i for i, j in score.match(gold["events"], events, text)}
        for j, event in enumerate(events):
            row = j in pairs and all(
                score.right(f, score.field_score(f, gold["events"][pairs[j]], event)) for f in score.CORE
            )
            yield event["confidence"], j in pairs, row


def main(args):
    if not args or len(args) % 2:
        print(__doc__, file=sys.stderr)
        return 2
    events = [e for i in range(0, len(args), 2) for e in judged(args[i], args[i + 1])]
    print("| confidence | events | found by a coder too | whole row right |")
    print("| --- | --- | --- | --- |")
    for low, high in zip(BANDS, BANDS[1:]):
        band = [e for e in events if low <= e[0] < high]
        if band:
            n = len(band)
            name = f"{low:.1f} to {min(high, 1):.1f}"
            print(f"| {name} | {n} | {sum(e[1] for e in band) / n:.2f} | {sum(e[2] for e in band) / n:.2f} |")
    mean = sum(e[1] for e in events) / len(events)
    brier = sum((e[0] - e[1]) ** 2 for e in events) / len(events)
    plain = sum((mean - e[1]) ** 2 for e in events) / len(events)
    print(f"\nBrier score {brier:.3f}; of always telling the mean {mean:.2f}: {plain:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
