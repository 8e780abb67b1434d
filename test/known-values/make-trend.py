"""Makes the known values of the rank, resampling and share methods of src/stats. Run by hand:

    python3 test/known-values/make-trend.py

Needs numpy and scipy. Where pymannkendall is importable (PYTHONPATH), its results must agree with the implementation of Hamed and
Rao 1998 below, which follows the paper; the files do not depend on it.
"""

import fractions
import itertools
import json
import math
import pathlib

import numpy
import scipy
from scipy import special, stats

try:
    import pymannkendall
except ImportError:
    pymannkendall = None

here = pathlib.Path(__file__).parent
versions = f"scipy {scipy.__version__}, numpy {numpy.__version__}"
random = numpy.random.default_rng(4)


def write(name, call, cases):
    text = json.dumps({"made_by": f"{call} ({versions})", "cases": cases}, indent=1)
    (here / f"{name}.json").write_text(text + "\n")


def rounded(values, digits=4):
    return [round(float(value), digits) for value in values]


def remembering(count, memory, size=1.0):
    noise = [random.normal()]
    for _ in range(count - 1):
        noise.append(memory * noise[-1] + random.normal() * (1 - memory**2) ** 0.5)
    return numpy.array(noise) * size


# --- Theil-Sen -------------------------------------------------------------------------------------------------------------

theil = []
for x, y in [
    (numpy.arange(5), [1, 3, 2, 5, 4]),
    (numpy.arange(40) * 0.1, 200 + 0.5 * numpy.arange(40) + random.normal(0, 3, 40)),
    (numpy.arange(60) * 10.0, numpy.round(random.normal(0, 1, 60))),
    (numpy.repeat(numpy.arange(20), 2), random.normal(0, 1, 40)),
    (numpy.arange(30), [7] * 30),
    (numpy.arange(31), numpy.where(numpy.arange(31) % 5 == 0, 500, numpy.arange(31))),
]:
    x, y = rounded(x), rounded(y)
    for confidence in [0.95, 0.99]:
        fit = stats.theilslopes(y, x, alpha=confidence, method="joint")
        theil.append(
            {
                "groups": [{"x": x, "y": y}],
                "confidence": confidence,
                "slope": float(fit.slope),
                "low": float(fit.low_slope),
                "high": float(fit.high_slope),
                "intercepts": [float(fit.intercept)],
            }
        )


def pooled_theil(groups, confidence):
    """All pairs of all groups, sorted in full; Kendall's variances added."""
    slopes = sorted(
        (b - d) / (a - c)
        for g in groups
        for (c, d), (a, b) in itertools.combinations(list(zip(g["x"], g["y"])), 2)
        if a != c
    )
    variance = 0.0
    for g in groups:
        n = len(g["x"])
        variance += n * (n - 1) * (2 * n + 5)
        for values in (g["x"], g["y"]):
            _, counts = numpy.unique(values, return_counts=True)
            variance -= sum(int(c) * (int(c) - 1) * (2 * int(c) + 5) for c in counts)
    half = stats.norm.ppf(0.5 + confidence / 2) * math.sqrt(variance / 18)
    slope = float(numpy.median(slopes))
    low = slopes[max(round((len(slopes) - half) / 2) - 1, 0)]
    high = slopes[min(round((len(slopes) + half) / 2), len(slopes) - 1)]
    intercepts = [float(numpy.median(numpy.array(g["y"]) - slope * numpy.array(g["x"]))) for g in groups]
    return {"groups": groups, "confidence": confidence, "slope": slope, "low": low, "high": high, "intercepts": intercepts}


for row in theil:
    again = pooled_theil(row["groups"], row["confidence"])
    assert all(abs(again[key] - row[key]) < 1e-9 for key in ["slope", "low", "high"]), row
for sizes in [(20, 30), (12, 5, 40)]:
    groups = [
        {"x": rounded(numpy.arange(n) * 0.5), "y": rounded(100 * i + 2 * numpy.arange(n) * 0.5 + random.normal(0, 2, n))}
        for i, n in enumerate(sizes)
    ]
    theil.append(pooled_theil(groups, 0.95))
write("theil-sen", "scipy.stats.theilslopes(y, x, alpha=confidence, method='joint'); several groups: all pairs sorted", theil)

# --- Mann-Kendall ----------------------------------------------------------------------------------------------------------


def hamed_rao(values, significance, lags):
    """Straight from the paper: S by the double sum, ranks of the series less its Sen line, significant lags, signed sum."""
    y = numpy.array(values, dtype=float)
    n = len(y)
    score = sum(numpy.sign(y[j] - y[i]) for i in range(n) for j in range(i + 1, n))
    _, ties = numpy.unique(y, return_counts=True)
    variance = (n * (n - 1) * (2 * n + 5) - sum(int(t) * (int(t) - 1) * (2 * int(t) + 5) for t in ties)) / 18
    slope = stats.theilslopes(y, numpy.arange(n)).slope
    ranks = stats.rankdata(y - slope * numpy.arange(n))
    ranks = ranks - ranks.mean()
    bound = stats.norm.ppf(1 - significance / 2) / math.sqrt(n)
    total = 0.0
    for lag in range(1, lags + 1):
        if not ranks @ ranks:
            break
        correlation = (ranks[lag:] @ ranks[:-lag]) / (ranks @ ranks)
        if abs(correlation) > bound:
            total += (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation
    factor = 1 + 2 / (n * (n - 1) * (n - 2)) * total
    return float(score), float(variance), float(factor)


def p_of(score, variance):
    z = 0.0 if score == 0 or variance == 0 else (score - numpy.sign(score)) / math.sqrt(variance)
    return float(z), float(2 * stats.norm.sf(abs(z)))


kendall = []
for values, lags in [
    ([1, 2, 3, 5, 4, 6], 5),
    (rounded(random.normal(0, 1, 50)), 49),
    (rounded(remembering(80, 0.8)), 79),
    (rounded(remembering(120, 0.9) + 0.02 * numpy.arange(120)), 119),
    (rounded(remembering(120, 0.9) + 0.02 * numpy.arange(120)), 3),
    ([int(v) for v in numpy.round(remembering(60, 0.5))], 59),
    (rounded(-0.3 * numpy.arange(40) + random.normal(0, 2, 40)), 39),
    ([3] * 20, 19),
    ([int(v) for v in numpy.resize([5, 1], 30)], 29),
]:
    score, variance, factor = hamed_rao(values, 0.05, lags)
    z, p = p_of(score, variance)
    used = max(1.0, factor)
    corrected_z, corrected_p = p_of(score, variance * used)
    if pymannkendall is not None and variance > 0:
        plain = pymannkendall.original_test(values)
        assert abs(plain.z - z) < 1e-9 and plain.s == score, values
        if factor >= 1:  # where the sum is below 0 that package takes it without its sign
            theirs = pymannkendall.hamed_rao_modification_test(values, lag=None if lags == len(values) - 1 else lags)
            assert abs(theirs.z - corrected_z) < 1e-9 and abs(theirs.var_s - variance * used) < 1e-6 * variance, values
    kendall.append(
        {
            "values": values,
            "lags": lags,
            "score": score,
            "variance": variance,
            "z": z,
            "p": p,
            "paperFactor": factor,
            "inflation": used,
            "correctedZ": corrected_z,
            "correctedP": corrected_p,
        }
    )
compared = "agrees with pymannkendall (commit ec2e3ab, March 2025) where the factor is at least 1" if pymannkendall else "pymannkendall not at hand"
write("mann-kendall", f"hamed_rao(values, .05, lags) of make-trend.py, after the paper; {compared}", kendall)

# --- tails and shares ------------------------------------------------------------------------------------------------------

write(
    "normal-tail",
    "scipy.stats.norm.sf(z)",
    [{"z": z, "expected": float(stats.norm.sf(z))} for z in [-9, -3, -0.5, 0, 1e-9, 0.3, 1, 2, 2.49999, 2.5, 2.6, 4, 8, 20, 36]],
)
write(
    "incomplete-beta",
    "scipy.special.betainc(a, b, x)",
    [
        {"x": x, "a": a, "b": b, "expected": float(special.betainc(a, b, x))}
        for x, a, b in [
            (0.3, 1, 1), (0.5, 2, 3), (0.01, 0.5, 0.5), (0.99, 0.5, 0.5), (0.2, 5, 20), (0.2, 20, 5),
            (0.5, 500, 500), (0.001, 3, 5000), (0.002, 1, 2e6), (0.4999, 5e6, 5e6),
        ]
    ],
)
exact = []
for hits, trials, confidence in [
    (0, 1, 0.95), (0, 600, 0.9), (0, 600, 0.95), (1, 1, 0.95), (3, 100, 0.95), (119, 120, 0.99), (50, 100, 0.95),
    (4800, 4800, 0.95), (7, 1_000_000, 0.95), (999_000, 1_000_000, 0.999),
]:
    interval = stats.binomtest(hits, trials).proportion_ci(confidence_level=confidence, method="exact")
    exact.append({"hits": hits, "trials": trials, "confidence": confidence, "low": float(interval.low), "high": float(interval.high)})
write("clopper-pearson", "scipy.stats.binomtest(hits, trials).proportion_ci(confidence, method='exact')", exact)

# --- MSER ------------------------------------------------------------------------------------------------------------------


def mser(values, batch):
    """Every allowed cut tried in full; numbers as fractions, so that ties are ties."""
    batches = len(values) // batch
    means = [sum(fractions.Fraction(str(v)) for v in values[i * batch : (i + 1) * batch]) / batch for i in range(batches)]
    errors = []
    for cut in range(batches // 2 + 1):
        rest = means[cut:]
        middle = sum(rest) / len(rest)
        errors.append(sum((v - middle) ** 2 for v in rest) / len(rest) ** 2)
    best = errors.index(min(errors))
    return {
        "values": values,
        "batch": batch,
        "cut": best * batch,
        "mean": float(numpy.mean(values[best * batch :])),
        "isSettled": best < batches // 2,
    }


truncations = []
for values in [
    rounded(100 - 60 * numpy.exp(-numpy.arange(120) / 12) + random.normal(0, 2, 120)),
    rounded(random.normal(50, 3, 60)),
    rounded(numpy.arange(40) * 1.0),
    [8.0] * 30,
    rounded(numpy.concatenate([numpy.full(7, 90.0), random.normal(10, 1, 46)])),
    rounded(remembering(200, 0.9, 4) + 20 * numpy.exp(-numpy.arange(200) / 20)),
]:
    for batch in [1, 3] if len(values) < 50 else [1, 5]:
        truncations.append(mser(values, batch))
write("mser", "mser(values, batch) of make-trend.py: every allowed cut in exact fractions", truncations)

# --- moving blocks ---------------------------------------------------------------------------------------------------------

blocks = []
for values, length in [(rounded(random.normal(0, 3, 9)), 3), (rounded(remembering(12, 0.8, 2)), 4), (rounded(remembering(8, 0.5)), 3)]:
    starts = range(len(values) - length + 1)
    wanted = -(-len(values) // length)
    # Every resample there is, all equally likely: the distribution of the bootstrap mean without any chance left in it.
    means = sorted(
        float(numpy.mean([v for s in draw for v in values[s : s + length]][: len(values)]))
        for draw in itertools.product(starts, repeat=wanted)
    )
    blocks.append(
        {
            "values": values,
            "blockLength": length,
            "mean": float(numpy.mean(means)),
            "deviation": float(numpy.std(means)),
            # Few resamples differ, so a quantile jumps: what 5 % gives by chance lies between these.
            "low": [float(numpy.quantile(means, at)) for at in (0.04, 0.06)],
            "high": [float(numpy.quantile(means, at)) for at in (0.94, 0.96)],
        }
    )
write("moving-block-bootstrap", "means of all resamples, enumerated; numpy.quantile(means, [.04, .06, .94, .96])", blocks)

# --- envelopes -------------------------------------------------------------------------------------------------------------

at = numpy.sort(numpy.round(random.uniform(-30, 100, 150), 3))
at = at[(at < 20) | (at > 45)]
value = rounded(random.lognormal(2, 1, len(at)))
probabilities = [0.05, 0.5, 0.99]
buckets = []
for bucket in sorted(set(numpy.floor(at / 10).astype(int))):
    inside = [v for t, v in zip(at, value) if math.floor(t / 10) == bucket]
    buckets.append(
        {
            "from": float(bucket * 10),
            "to": float(bucket * 10 + 10),
            "n": len(inside),
            "min": min(inside),
            "max": max(inside),
            "quantiles": [float(q) for q in numpy.quantile(inside, probabilities)],
        }
    )
write(
    "quantile-envelope",
    "numpy.quantile(values of the bucket, probabilities)",
    [{"at": rounded(at), "value": value, "width": 10, "probabilities": probabilities, "buckets": buckets}],
)
