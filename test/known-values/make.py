"""Makes the known values of test/stats with numpy and scipy. Run by hand: python3 test/known-values/make.py

Nothing here shares code or formulas with src/stats: quantiles and intervals are scipy's, slopes are generalised least squares
in matrix form with the full covariance matrix, where src/stats works with whitened rows.
"""

import json
import pathlib

import numpy
import scipy
from scipy import stats

here = pathlib.Path(__file__).parent
versions = f"scipy {scipy.__version__}, numpy {numpy.__version__}"


def write(name, call, cases):
    text = json.dumps({"made_by": f"{call} ({versions})", "cases": cases}, indent=1)
    (here / f"{name}.json").write_text(text + "\n")


def rounded(values):
    return [round(float(value), 6) for value in values]


write(
    "normal-quantile",
    "scipy.stats.norm.ppf(probability)",
    [{"probability": p, "expected": stats.norm.ppf(p)} for p in [1e-9, 0.001, 0.02, 0.025, 0.3, 0.5, 0.9, 0.975, 0.995, 0.9999]],
)

write(
    "student-t-quantile",
    "scipy.stats.t.ppf(probability, degreesOfFreedom)",
    [
        {"probability": p, "degreesOfFreedom": v, "expected": stats.t.ppf(p, v)}
        for v in [4, 6, 10, 22, 94, 380]
        for p in [0.1, 0.5, 0.9, 0.95, 0.995, 0.9995]
    ],
)

wilson = []
for hits, trials in [(0, 1), (0, 90), (3, 100), (119, 120), (50, 100), (4800, 4800)]:
    interval = stats.binomtest(hits, trials).proportion_ci(confidence_level=0.95, method="wilson")
    wilson.append({"hits": hits, "trials": trials, "low": interval.low, "high": interval.high})
write("share-interval", "scipy.stats.binomtest(hits, trials).proportion_ci(0.95, method='wilson')", wilson)

random = numpy.random.default_rng(1)
lines = []
for count, start in [(5, 0), (60, 0), (40, 1.7e9)]:
    x = start + numpy.arange(count) * 10.0
    y = rounded(200 + 0.5 * numpy.arange(count) + random.normal(0, 3, count))
    # The reference is asked about x from 0: its own sums would lose digits at Unix time.
    fit = stats.linregress(x - start, y)
    lines.append({"x": list(x), "y": y, "slope": fit.slope, "rSquared": fit.rvalue**2})
write("ordinary-line", "scipy.stats.linregress(x - x[0], y)", lines)

scores = rounded(random.normal(0, 2, 40))
sums = []
for lags in [0, 1, 5]:
    matrix = numpy.array([[max(0.0, 1 - abs(i - j) / (lags + 1)) for j in range(40)] for i in range(40)])
    sums.append({"scores": scores, "lags": lags, "expected": float(numpy.array(scores) @ matrix @ numpy.array(scores))})
write("newey-west", "scores @ bartlett @ scores, bartlett[i, j] = max(0, 1 - |i - j| / (lags + 1))", sums)


def group(count, level, slope, memory, missing=()):
    places = [place for place in range(count) if place not in missing]
    noise = [random.normal(0, 4)]
    for _ in range(count - 1):
        noise.append(memory * noise[-1] + random.normal(0, 4 * (1 - memory**2) ** 0.5))
    x = numpy.array(places) * 0.1
    y = level + slope * x + numpy.array(noise)[places]
    return {"x": rounded(x), "y": rounded(y), "places": places, "slots": count}


def generalised(groups, memory):
    """Slope and residual variance with one intercept per group and covariance memory ** distance inside groups."""
    blocks = [memory ** numpy.abs(numpy.subtract.outer(g["places"], g["places"])) for g in groups]
    inverse = numpy.linalg.inv(scipy.linalg.block_diag(*blocks))
    x = numpy.concatenate([g["x"] for g in groups])
    y = numpy.concatenate([g["y"] for g in groups])
    intercepts = scipy.linalg.block_diag(*[numpy.ones((len(g["x"]), 1)) for g in groups])
    design = numpy.column_stack([x, intercepts])
    covariance = numpy.linalg.inv(design.T @ inverse @ design)
    beta = covariance @ design.T @ inverse @ y
    residual = y - design @ beta
    # Whitened rows have innovations of variance 1 - memory^2 relative to the level.
    innovation = residual @ inverse @ residual * (1 - memory**2) / (len(x) - design.shape[1])
    error = numpy.sqrt(innovation / (1 - memory**2) * covariance[0, 0])
    return float(beta[0]), float(innovation), float(error)


cases = []
for groups in [
    [group(96, 200, 10, 0.0)],
    [group(96, 200, 10, 0.9)],
    [group(48, 200, 3, 0.5), group(60, 320, 3, 0.5)],
    [group(60, 100, -2, 0.5, missing=(3, 4, 5, 20, 41))],
]:
    for memory in [0, 0.3, 0.6, 0.95]:
        slope, variance, error = generalised(groups, memory)
        cases.append({"groups": groups, "autocorrelation": memory, "slope": slope, "variance": variance, "standardError": error})
write("whitened-line", "generalised least squares, scipy.linalg.block_diag of memory ** |i - j|", cases)
