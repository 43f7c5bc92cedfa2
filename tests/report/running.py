#!/usr/bin/env python3
"""Writes running.tsv: series of pairs (x, y) with their means, variances, covariance and correlation, worked out
exactly in fractions and rounded once, for tests/unit/test_running.c."""
import os
import random
from decimal import Decimal, getcontext
from fractions import Fraction

getcontext().prec = 60
random.seed(11)
out = open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "running.tsv"), "w")


def root(value):
    return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt()


def series(name, pairs):
    xs, ys = ([Fraction(p[i]) for p in pairs] for i in (0, 1))
    n = len(pairs)
    mx, my = sum(xs) / n, sum(ys) / n
    xx, yy = sum((x - mx) ** 2 for x in xs), sum((y - my) ** 2 for y in ys)
    xy = sum((x - mx) * (y - my) for x, y in zip(xs, ys))
    r = float(Decimal(xy.numerator) / Decimal(xy.denominator) / (root(xx) * root(yy)))
    for x, y in pairs:
        out.write("pair\t%.17g\t%.17g\n" % (x, y))
    out.write("%s\t%d\t%.17g\t%.17g\t%.17g\t%.17g\t%.17g\n" % (
        name, n, float(mx), float(xx / (n - 1)), float(yy / (n - 1)), float(xy / (n - 1)), r))


def scores(n):
    return [(round(random.uniform(0, 100), 2), round(random.uniform(0, 100), 2)) for _ in range(n)]


series("two", [(1.0, 3.0), (2.0, 5.5)])
series("scores", scores(60))
series("items", [(float(random.random() < 0.6), random.choice([0, 0.5, 1])) for _ in range(80)])
series("together", [(float(i % 7), i % 7 * 2.5 + random.random() / 10) for i in range(40)])
# far from zero: where sums of squares lose everything
series("far", [(1e9 + random.random(), 1e9 - random.random()) for _ in range(50)])
