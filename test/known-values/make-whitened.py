"""Makes the known values of the whitened fits of src/stats (several columns, covariate slope, step, work clock). Run by hand:

    python3 test/known-values/make-whitened.py

Needs numpy, scipy and statsmodels. A second implementation, in matrix form: it builds the full covariance matrix of every group
and factors it, where src/stats weighs neighbours; it solves by least squares on the full design with all intercepts, where
src/stats projects them out; quantiles are scipy's.
"""

import json
import math
import pathlib

import numpy
import scipy
import statsmodels
import statsmodels.api
from scipy import linalg, stats

here = pathlib.Path(__file__).parent
versions = f"statsmodels {statsmodels.__version__}, scipy {scipy.__version__}, numpy {numpy.__version__}"
random = numpy.random.default_rng(7)


def write(name, call, cases):
    text = json.dumps({"made_by": f"{call} ({versions})", "cases": cases}, indent=1)
    assert "NaN" not in text and "Infinity" not in text, name
    (here / f"{name}.json").write_text(text + "\n")


def rounded(values, digits=4):
    return [round(float(value), digits) for value in values]


def finite(value):
    """Infinity is written as null."""
    return None if math.isinf(value) else float(value)


def remembering(count, memory, size=1.0):
    if memory == 1:
        return numpy.cumsum(random.normal(0, size, count))
    noise = [random.normal()]
    for _ in range(count - 1):
        noise.append(memory * noise[-1] + random.normal() * (1 - memory**2) ** 0.5)
    return numpy.array(noise) * size


def group(count, memory, slope=10.0, level=200.0, load=None, effect=0.0, missing=(), size=4.0):
    """x in tenths; load: the true one, to which noise is added after y was made."""
    x = numpy.arange(count) * 0.1 + 0.05
    y = level + slope * x + remembering(count, memory, size)
    made = {}
    if load is not None:
        true, noise = load
        y = y + effect * true
        made["raw"] = true + random.normal(0, noise, count)
    kept = [place for place in range(count) if place not in missing]
    made = {"x": x, "y": y, **made}
    return {**{key: rounded(values[kept]) for key, values in made.items()}, "places": kept, "slots": count}


# --- the model in matrices -------------------------------------------------------------------------------------------------


def whitener(places, memory):
    """Rows W with W Sigma W' = I times the variance of one innovation."""
    places = numpy.array(places, dtype=float)
    if memory == 1:
        rows = numpy.zeros((len(places), len(places)))
        for i in range(1, len(places)):
            rows[i, i], rows[i, i - 1] = 1, -1
            rows[i] /= math.sqrt(places[i] - places[i - 1])
        return rows
    sigma = memory ** numpy.abs(numpy.subtract.outer(places, places)) / (1 - memory**2)
    return numpy.linalg.inv(numpy.linalg.cholesky(sigma))


def fitted(groups, names, memory):
    """Least squares of the whitened y on the whitened columns and all intercepts at once."""
    white = linalg.block_diag(*[whitener(g["places"], memory) for g in groups])
    y = white @ numpy.concatenate([g["y"] for g in groups])
    columns = white @ numpy.column_stack([numpy.concatenate([g[name] for g in groups]) for name in names])
    intercepts = white @ linalg.block_diag(*[numpy.ones((len(g["y"]), 1)) for g in groups])
    if memory == 1:
        intercepts = numpy.zeros((len(y), 0))
    design = numpy.column_stack([columns, intercepts])
    beta, *_ = numpy.linalg.lstsq(design, y, rcond=None)
    residual = y - design @ beta

    def without(column, others):
        """What the others do not explain of the column."""
        if others.shape[1] == 0:
            return column
        return column - others @ numpy.linalg.lstsq(others, column, rcond=None)[0]

    own = [without(columns[:, j], numpy.delete(design, j, axis=1)) for j in range(len(names))]
    free = len(y) - len(groups) - len(names)
    moving = [without(columns[:, j], intercepts) for j in range(len(names))]
    return {"beta": beta[: len(names)], "residual": residual, "own": own, "moving": moving, "free": free, "n": len(y)}


def memory_of(groups, residual):
    pairs, product, start = 0, 0.0, 0
    for g in groups:
        places = numpy.array(g["places"])
        own = residual[start : start + len(places)]
        beside = numpy.flatnonzero(numpy.diff(places) == 1)
        product += float(own[beside] @ own[beside + 1])
        pairs += len(beside)
        start += len(places)
    n, most = len(residual), len(residual) - len(groups)
    if pairs < most / 2:
        return 1.0
    squares = float(residual @ residual)
    raw = 0.0 if squares <= 1e-18 else product / squares * most / pairs
    unbiased = min(0.999, max(0.0, raw + (1 + 3 * raw) * len(groups) / n + (1 + raw) / n))
    cautious = min(1.0, unbiased + math.sqrt((1 - unbiased**2) / n))
    return 1.0 if cautious > 1 - 8 / n else cautious


def bartlett(scores, lags):
    distance = numpy.abs(numpy.subtract.outer(numpy.arange(len(scores)), numpy.arange(len(scores))))
    return max(0.0, float(scores @ numpy.maximum(0, 1 - distance / (lags + 1)) @ scores))


def slope(groups, load):
    """Section by section: memory from the ordinary fit, then the whitened fit, its error, and what load's noise adds."""
    names = ["x", "load"] if load else ["x"]
    memory = memory_of(groups, fitted(groups, names, 0.0)["residual"])
    fit = fitted(groups, names, memory)
    n, free, residual = fit["n"], fit["free"], fit["residual"]
    own = fit["own"][0]
    spread = float(own @ own)
    lags = max(1, math.floor(0.65 * math.sqrt(n) + 0.5))
    variance = max(float(residual @ residual) / free, bartlett(residual * own, lags) * n / free / spread)
    result = {
        "slope": float(fit["beta"][0]),
        "standardError": math.sqrt(variance / spread),
        "degreesOfFreedom": min(free, max(6.0, free * (1 - memory))),
        "autocorrelation": memory,
        "variance": variance,
    }
    if not load:
        return result
    alone = fit["own"][1]
    effect = float(fit["beta"][1])
    # Variance of a row of a whitened 9-point mean of white noise, by summing the squared weights of the raw values in it.
    weights = numpy.zeros(10)
    weights[:9] += 1 / 9
    weights[1:] -= memory / 9
    noise = float(numpy.median([g["noise"] for g in groups])) * float(weights @ weights) * n
    known = max(0.0, 1 - noise / float(alone @ alone))
    moving = fit["moving"]
    per_x = float(moving[1] @ moving[0] / (moving[0] @ moving[0]))
    if known < 0.8:
        result["standardError"] = math.inf
    else:
        result["standardError"] = math.sqrt(variance / spread + (effect * (1 - known) / known * per_x) ** 2)
    result["covariateEffect"] = effect / known if known > 0 else 0.0
    result["covariateEffectError"] = math.sqrt(variance / float(alone @ alone)) + abs(effect) * (1 - known)
    result["reliability"] = known
    return result


def part_of(groups, start, end):
    parts = []
    for g in groups:
        first, last = math.floor(start * g["slots"]), math.ceil(end * g["slots"])
        chosen = [i for i, place in enumerate(g["places"]) if first <= place < last]
        if len(chosen) >= 3:
            lists = {key: [g[key][i] for i in chosen] for key in ["x", "y", "load", "places"] if key in g}
            parts.append({**g, **lists})
    return parts


def part_slope(groups, whole, own_variance):
    """A part, with everything but the slope learnt from the whole; y is rid of the load first."""
    effect = whole.get("covariateEffect", 0.0)
    clean = [{**g, "y": numpy.array(g["y"]) - effect * numpy.array(g.get("load", 0.0))} for g in groups]
    fit = fitted(clean, ["x"], whole["autocorrelation"])
    own = fit["own"][0]
    variance = whole["variance"]
    if own_variance:
        variance = max(variance, float(fit["residual"] @ fit["residual"]) / fit["free"])
    error = variance / float(own @ own)
    if "covariateEffectError" in whole:
        climbed = sum(abs(g["load"][-1] - g["load"][0]) for g in groups)
        lasted = sum(g["x"][-1] - g["x"][0] for g in groups)
        error += (whole["covariateEffectError"] * climbed / lasted) ** 2
    return {"slope": float(fit["beta"][0]), "standardError": math.sqrt(error)}


def with_load(g):
    """Smoothed by a matrix of places at most 4 apart, each row of sum 1; noise from neighbours."""
    places, raw = numpy.array(g["places"]), numpy.array(g["raw"])
    near = (numpy.abs(numpy.subtract.outer(places, places)) <= 4).astype(float)
    steps = numpy.diff(raw)[numpy.diff(places) == 1]
    return {**g, "load": list(near @ raw / near.sum(axis=1)), "noise": float(numpy.mean(steps**2) / 2)}


# --- several columns at once -----------------------------------------------------------------------------------------------

fits = []
for groups in [
    [group(60, 0.6, load=(100 + 20 * numpy.sin(numpy.arange(60) / 8), 1), effect=0.3)],
    [group(30, 0.3, load=(remembering(30, 0.5, 5), 1), effect=1), group(40, 0.3, level=900, load=(remembering(40, 0.5, 5), 1))],
    [group(50, 0.8, missing=(4, 5, 6, 20, 33, 34), load=(remembering(50, 0.9, 9), 1), effect=2)],
]:
    groups = [{**g, "step": [1.0 if place >= 0.6 * g["slots"] else 0.0 for place in g["places"]]} for g in groups]
    for names in [["x"], ["x", "raw"], ["x", "raw", "step"], ["step", "raw"]]:
        for memory in [0, 0.5, 0.95, 1]:
            y = numpy.concatenate([g["y"] for g in groups])
            columns = numpy.column_stack([numpy.concatenate([g[name] for g in groups]) for name in names])
            if memory < 1:
                sigma = linalg.block_diag(
                    *[memory ** numpy.abs(numpy.subtract.outer(g["places"], g["places"])).astype(float) for g in groups]
                )
                intercepts = linalg.block_diag(*[numpy.ones((len(g["y"]), 1)) for g in groups])
                fit = statsmodels.api.GLS(y, numpy.column_stack([columns, intercepts]), sigma=sigma).fit()
                innovation = fit.scale * (1 - memory**2)
            else:
                # A random walk: differences, of variance as large as they are long.
                inside = numpy.concatenate([numpy.arange(len(g["y"])) > 0 for g in groups])[1:]
                gaps = numpy.diff(numpy.concatenate([g["places"] for g in groups]))[inside]
                fit = statsmodels.api.WLS(numpy.diff(y)[inside], numpy.diff(columns, axis=0)[inside], weights=1 / gaps).fit()
                innovation = fit.scale
            width = len(names)
            fits.append(
                {
                    "groups": [{"y": g["y"], "places": g["places"], "columns": [g[name] for name in names]} for g in groups],
                    "autocorrelation": memory,
                    "coefficients": [float(v) for v in fit.params[:width]],
                    "covariance": [[float(v) for v in row[:width]] for row in numpy.array(fit.cov_params())[:width]],
                    "variance": float(innovation),
                }
            )
write("whitened-fit", "statsmodels GLS(y, X, sigma=memory ** |i - j|); differences by WLS at memory 1", fits)

# --- slope with and without a load -----------------------------------------------------------------------------------------

day = 100 + 25 * numpy.sin(numpy.arange(96) / 96 * 4 * numpy.pi)
ramp = 100 + 0.2 * numpy.arange(96) + remembering(96, 0.95, 8)
cases = [
    ("white noise, no load", [group(96, 0.0)]),
    ("memory .5, no load", [group(96, 0.5)]),
    ("a random walk, no load", [group(96, 1, size=2)]),
    ("gaps, no load", [group(96, 0.5, missing=(3, 4, 5, 30, 31, 60, 90))]),
    ("every other point missing, no load", [group(96, 0.2, missing=tuple(range(1, 90, 2)))]),
    ("three groups, no load", [group(40, 0.6), group(25, 0.6, level=500), group(60, 0.6, level=0)]),
    ("white noise under a daily load", [group(96, 0.0, load=(day, 2), effect=0.5)]),
    ("memory .7 under a daily load", [group(96, 0.7, load=(day, 2), effect=0.5)]),
    ("a random walk under a daily load", [group(96, 1, size=2, load=(day, 1), effect=1)]),
    ("a load that rises with time", [group(96, 0.4, load=(ramp, 1.5), effect=-0.8)]),
    ("a load that is mostly noise", [group(96, 0.3, load=(100 + 0.0 * day, 5), effect=0.5)]),
    ("gaps under a daily load", [group(96, 0.5, load=(day, 2), effect=0.5, missing=(0, 7, 8, 9, 40, 41, 77, 95))]),
    (
        "two groups under one daily load",
        [group(48, 0.3, load=(day[:48], 2), effect=0.4), group(48, 0.3, level=700, load=(day[48:], 2), effect=0.4)],
    ),
    (
        "four groups of unequal length, gaps and load",
        [
            group(60, 0.6, load=(100 + remembering(60, 0.97, 20), 2), effect=0.3, missing=(10, 11, 50)),
            group(17, 0.6, level=90, load=(100 + remembering(17, 0.97, 20), 2), effect=0.3),
            group(31, 0.6, level=20, load=(100 + remembering(31, 0.97, 20), 2), effect=0.3, missing=(1, 2, 3, 20)),
            group(45, 0.6, level=400, load=(100 + remembering(45, 0.97, 20), 2), effect=0.3),
        ],
    ),
    (
        "a week of short groups under load",
        [group(13, 0.3, load=(100 + remembering(13, 0.9, 15), 1), effect=0.3, level=50 * i) for i in range(12)],
    ),
    ("memory near 1 with gaps under load", [group(96, 0.97, load=(day, 1), effect=0.5, missing=(20, 21, 22, 70))]),
]
slopes = []
for name, groups in cases:
    load = "raw" in groups[0]
    made = [with_load(g) if load else g for g in groups]
    whole = slope(made, load)
    tail = part_slope(part_of(made, 0.5, 1), whole, True)
    thirds = [part_slope(part_of(made, i / 3, (i + 1) / 3), whole, False) for i in range(3)]
    shown = {key: finite(value) for key, value in whole.items()}
    slopes.append({"name": name, "groups": groups, **shown, "tail": tail, "thirds": thirds})
write("covariate-slope", "slope(groups, load) and part_slope of make-whitened.py, in matrices", slopes)

# --- steps -----------------------------------------------------------------------------------------------------------------


def stepped(groups, part):
    return [{**g, "x": [1.0 if 40 * place >= part * g["slots"] else 0.0 for place in g["places"]]} for g in groups]


def squared_error(groups):
    residual = fitted(groups, ["x"], 0.0)["residual"]
    return float(residual @ residual)


def with_jump(g, part, size):
    return {**g, "y": rounded([v + (size if 40 * p >= part * g["slots"] else 0) for v, p in zip(g["y"], g["places"])])}


steps = []
for name, groups in [
    ("no step", [group(88, 0.5, slope=0)]),
    ("a clear step", [with_jump(group(88, 0.5, slope=0), 20, 20)]),
    ("a drift", [group(88, 0.3, slope=4)]),
    ("a step in both of two groups", [with_jump(group(50, 0.4, slope=0, level=lv), 14, 15) for lv in (0, 80)]),
    ("a step under a daily load", [with_jump(group(96, 0.3, slope=0, load=(day, 2), effect=0.5), 25, 12)]),
    ("a step beside gaps", [with_jump(group(70, 0.6, slope=0, missing=(6, 7, 30, 31, 32)), 30, 25)]),
    ("a fall", [with_jump(group(60, 0.2, slope=0), 20, -20)]),
]:
    load = "raw" in groups[0]
    made = [with_load(g) if load else g for g in groups]
    splits = []
    for part in range(6, 35):
        fit = slope(stepped(made, part), load)
        splits.append({"share": part / 40, "size": fit["slope"], "z": fit["slope"] / fit["standardError"], "df": fit["degreesOfFreedom"]})
    best = max(splits, key=lambda split: split["z"])
    ratio = squared_error(stepped(made, round(best["share"] * 40))) / squared_error(made)
    threshold = 4 * stats.t.ppf(0.999, best["df"]) / stats.norm.ppf(0.999)
    steps.append({"name": name, "groups": groups, "splits": splits, "best": best, "errorRatio": ratio, "threshold": float(threshold)})
write("sup-step", "slope(stepped(groups, part), load) of make-whitened.py for 29 splits", steps)
