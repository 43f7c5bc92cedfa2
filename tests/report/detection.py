#!/usr/bin/env python3
"""Writes detection.tsv: d' and c by Python's statistics.NormalDist (Wichura's AS 241) and the inverse of the
normal distribution, for tests/unit/test_detection.c to compare with."""
import os
import random
from fractions import Fraction
from statistics import NormalDist

normal = NormalDist()
random.seed(7)
out = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "detection.tsv"), "w")
rows = [(8, 8, 8, 0), (8, 0, 8, 8), (8, 4, 8, 4), (100, 99, 1000, 1), (20, 13, 30, 11), (10**6, 999999, 10**6, 1)]
for _ in range(200):
    n, m = random.randint(8, 400), random.randint(8, 4000)
    rows.append((n, random.randint(0, n), m, random.randint(0, m)))
for n, h, m, f in rows:
    hit = Fraction(2 * h + 1, 2 * (n + 1))
    alarm = Fraction(2 * f + 1, 2 * (m + 1))
    zh, zf = (normal.inv_cdf(float(p)) if p <= Fraction(1, 2) else -normal.inv_cdf(float(1 - p)) for p in (hit, alarm))
    out.write("counts\t%d\t%d\t%d\t%d\t%.17g\t%.17g\n" % (n, h, m, f, zh - zf, -(zh + zf) / 2))
for p in [1e-12, 1e-9, 1e-6, 0.001, 0.02425, 0.1, 0.25, 0.49, 0.5, 0.51, 0.75, 0.975, 0.999]:
    out.write("inverse\t%.17g\t%.17g\n" % (p, normal.inv_cdf(p)))
