"""Makes the known values of the line beside an exponential (src/stats/beside-settling.ts). Run by hand:

    python3 test/known-values/make-beside-settling.py

Needs numpy, scipy and statsmodels. A second path: for each time constant tried the whole covariance matrix goes to GLS of
statsmodels, with columns t, exp(-t / tau) and one intercept per group; which of them are plausible is counted here again.
"""

import json
import math
import pathlib

import numpy
import scipy
import statsmodels
import statsmodels.api
from scipy import linalg

here = pathlib.Path(__file__).parent
versions = f"statsmodels {statsmodels.__version__}, scipy {scipy.__version__}, numpy {numpy.__version__}"
random = numpy.random.default_rng(11)

# The grid of src/stats/beside-settling.ts, and one so fine that more of it changes nothing.
tried = 24
fine = 240


def remembering(count, memory, size):
    noise = [random.normal()]
    for _ in range(count - 1):
        noise.append(memory * noise[-1] + random.normal() * (1 - memory**2) ** 0.5)
    return numpy.array(noise) * size


def group(count, course, memory=0.0, size=1.0, begin=0.05, missing=()):
    x = numpy.arange(count) * 0.1 + begin
    y = course(x) + remembering(count, memory, size)
    kept = [place for place in range(count) if place not in missing]
    return {
        "x": [round(float(v), 4) for v in x[kept]],
        "y": [round(float(v), 4) for v in y[kept]],
        "places": kept,
        "slots": count,
    }


def fit_at(groups, memory, tau):
    """GLS with the covariance memory ** |i - j| within a group."""
    y = numpy.concatenate([g["y"] for g in groups])
    x = numpy.concatenate([g["x"] for g in groups])
    dying = numpy.concatenate([numpy.exp(-(numpy.array(g["x"]) - g["x"][0]) / tau) for g in groups])
    intercepts = linalg.block_diag(*[numpy.ones((len(g["y"]), 1)) for g in groups])
    sigma = linalg.block_diag(
        *[memory ** numpy.abs(numpy.subtract.outer(g["places"], g["places"])).astype(float) for g in groups]
    )
    fit = statsmodels.api.GLS(y, numpy.column_stack([x, dying, intercepts]), sigma=sigma).fit()
    innovation = float(fit.scale) * (1 - memory**2)
    unscaled = float(fit.cov_params()[0, 0]) / float(fit.scale) / (1 - memory**2)
    return {"slope": float(fit.params[0]), "unscaled": unscaled, "variance": innovation, "error": innovation * fit.df_resid}


def beside(groups, memory, least, quantile, count):
    length = max(g["x"][-1] - g["x"][0] for g in groups)
    grid = numpy.geomspace(length / 60, 2 * length, count)
    fits = [fit_at(groups, memory, tau) for tau in grid]
    if count == tried:
        # As many again between the neighbours of the best.
        found = grid[min(range(count), key=lambda at: fits[at]["error"])]
        step = grid[1] / grid[0]
        fits += [fit_at(groups, memory, tau) for tau in numpy.geomspace(found / step, found * step, count)]
    best = min(fits, key=lambda fit: fit["error"])
    room = 3.84 * max(least, best["variance"])
    plausible = [fit for fit in fits if fit["error"] - best["error"] <= room]
    errors = [math.sqrt(max(least, fit["variance"]) * fit["unscaled"]) for fit in plausible]
    return {
        "slope": best["slope"],
        "standardError": max(errors),
        "atLeast": min(fit["slope"] - quantile * error for fit, error in zip(plausible, errors)),
        "plausible": len(plausible),
    }


cases = []
for name, groups, memory, least, quantile in [
    ("an exponential alone", [group(96, lambda t: 200 + 100 * (1 - numpy.exp(-t / 1.5)))], 0.0, 0.0, 2.33),
    ("an exponential and a line", [group(96, lambda t: 200 + 100 * (1 - numpy.exp(-t / 1.5)) + 10 * t)], 0.0, 0.0, 2.33),
    ("a line alone", [group(96, lambda t: 200 + 10 * t)], 0.3, 0.0, 2.33),
    ("noise that remembers", [group(96, lambda t: 200 + 60 * (1 - numpy.exp(-t / 3)) + 5 * t, 0.6, 2.0)], 0.6, 0.0, 2.33),
    ("much memory and gaps", [group(90, lambda t: 90 * (1 - numpy.exp(-t)), 0.9, 3.0, missing=(3, 4, 30, 31, 70))], 0.9, 0.0, 1.645),
    ("errors at least so large", [group(48, lambda t: 50 * (1 - numpy.exp(-t)) + 3 * t, 0.0, 0.2)], 0.2, 4.0, 2.33),
    (
        "two groups of unequal length, the second cut at its beginning",
        [
            group(96, lambda t: 200 + 80 * (1 - numpy.exp(-t / 2)) + 4 * t, 0.4, 1.5),
            group(50, lambda t: 700 + 80 * (1 - numpy.exp(-(t - 1) / 2)) + 4 * t, 0.4, 1.5, begin=1.05),
        ],
        0.4,
        0.0,
        2.33,
    ),
]:
    cases.append(
        {
            "name": name,
            "groups": groups,
            "autocorrelation": memory,
            "leastVariance": least,
            "quantile": quantile,
            **beside(groups, memory, least, quantile, tried),
            "fine": beside(groups, memory, least, quantile, fine),
        }
    )

made_by = "GLS(y, [t, exp(-(t - t[0]) / tau), intercepts], sigma=memory ** |i - j|) for 24 tau from length / 60 to 2 * length and 24 between the neighbours of the best (fine: 240)"
text = json.dumps({"made_by": f"{made_by} ({versions})", "cases": cases}, indent=1)
assert "NaN" not in text and "Infinity" not in text
(here / "beside-settling.json").write_text(text + "\n")
