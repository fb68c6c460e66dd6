#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Compare a score with its floors; exit with 1 if one is missed.

usage: floor.py FLOORS.json SCORE.json

FLOORS.json holds {"at_least": {measure: value}, "at_most": {measure: value}}, SCORE.json the measures.
"""
import json
import sys


def main(floors_file, score_file):
    with open(floors_file, encoding="utf-8") as f:
        floors = json.load(f)
    with open(score_file, encoding="utf-8") as f:
        score = json.load(f)
    missed = 0
    for kind, holds in (("at_least", lambda v, w: v >= w), ("at_most", lambda v, w: v <= w)):
        for measure, wanted in floors[kind].items():
            value = score[measure]
            good = holds(value, wanted)
            missed += not good
            print(f"{'ok  ' if good else 'MISS'} {measure} {value:.3f}, {kind.replace('_', ' ')} {wanted}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
