"""Makes the known values of the slopes over noises that remember (src/stats/remembered-*.ts, noise-of-means.ts,
covariate-effects.ts). Run by hand:

    python3 test/known-values/make-remembered.py

Needs numpy and scipy. A second implementation, in matrix form: the whole covariance matrix of every group is built and factored,
where src/stats runs a filter; intercepts are columns of the design, where src/stats projects them out; a random walk is judged on
its differences. Quantiles of the mixture are found with scipy's root finder on scipy's distribution.
"""

import json
import math
import pathlib

import numpy
import scipy
from scipy import linalg, optimize, stats

here = pathlib.Path(__file__).parent
versions = f"scipy {scipy.__version__}, numpy {numpy.__version__}"
random = numpy.random.default_rng(11)
# A walk weighs a hundredth beforehand.
models = [(0, 0)] + [
    (memory, white)
    for memory in [0.4, 0.6, 0.75, 0.83, 0.88, 0.92, 0.95, 0.97, 0.985, 0.993, 1]
    for white in [0, 0.1, 0.3, 1, 3]
]


def write(name, call, cases):
    text = json.dumps({"made_by": f"{call} ({versions})", "cases": cases}, indent=1)
    assert "NaN" not in text and "Infinity" not in text, name
    (here / f"{name}.json").write_text(text + "\n")


def rounded(values, digits=4):
    return [round(float(value), digits) for value in values]


def covariance(places, memory, white):
    apart = numpy.abs(numpy.subtract.outer(places, places))
    if memory == 1:
        slow = numpy.minimum.outer(places - places[0], places - places[0]).astype(float)
    else:
        slow = numpy.where(apart == 0, 1.0, float(memory) ** apart)
    return slow + white * numpy.eye(len(places))


def contrasts(places, memory):
    """Rows that know nothing of the level: differences for a walk, as for any other noise."""
    n = len(places)
    return numpy.eye(n)[1:] - numpy.eye(n)[:-1]


def fit(groups, memory, white):
    """Likelihood of error contrasts: it does not depend on the level, and is comparable between noises, up to a constant."""
    rows_x, rows_y, determinant, size, scale = [], [], 0.0, 0.0, 0.0
    for group in groups:
        places = numpy.array(group["places"])
        x, y = numpy.array(group["x"]), numpy.array(group["y"])
        rows = contrasts(places, memory)
        matrix = rows @ covariance(places, memory, white) @ rows.T
        factor = linalg.cholesky(matrix, lower=True)
        rows_x.append(linalg.solve_triangular(factor, rows @ x, lower=True))
        rows_y.append(linalg.solve_triangular(factor, rows @ y, lower=True))
        determinant += 2 * numpy.log(numpy.diag(factor)).sum()
        # Of differences instead of contrasts at right angles: a constant of the number of points.
        determinant -= numpy.linalg.slogdet(rows @ rows.T)[1]
        determinant += math.log(len(places))
        size += ((x - x.mean()) ** 2).sum()
    x, y = numpy.concatenate(rows_x), numpy.concatenate(rows_y)
    xx = x @ x
    slope = (x @ y) / xx
    errors = ((y - slope * x) ** 2).sum()
    free = sum(len(group["y"]) for group in groups) - len(groups) - 1
    variance = errors / free
    likelihood = -(free * (math.log(variance) + 1) + determinant + math.log(xx / size)) / 2
    likelihood += math.log(0.01) if memory == 1 else 0
    return slope, math.sqrt(variance / xx), variance, likelihood


def mixture(groups):
    fits = [fit(groups, memory, white) for memory, white in models]
    best = max(likelihood for *_, likelihood in fits)
    weights = numpy.array([math.exp(likelihood - best) for *_, likelihood in fits])
    evidence = best + math.log(weights.mean())
    weights /= weights.sum()
    free = sum(len(group["y"]) for group in groups) - len(groups) - 1
    slopes = numpy.array([slope for slope, *_ in fits])
    errors = numpy.array([error for _, error, *_ in fits])
    below = lambda value: float(weights @ stats.t.cdf((value - slopes) / errors, free))
    reach = 50 * errors.max()
    quantile = lambda probability: optimize.brentq(
        lambda value: below(value) - probability, slopes.min() - reach, slopes.max() + reach, xtol=1e-12
    )
    middle = float(weights @ slopes)
    spread = math.sqrt(float(weights @ (errors**2 + (slopes - middle) ** 2)))
    return {
        "slope": middle,
        "standardError": spread,
        "logLikelihood": evidence,
        "quantiles": [[probability, quantile(probability)] for probability in [0.005, 0.05, 0.5, 0.95, 0.995]],
        "heaviest": sorted(
            ([memory, white, float(weight)] for (memory, white), weight in zip(models, weights)), key=lambda row: -row[2]
        )[:3],
    }


def noise(count, memory, white):
    if memory == 1:
        slow = numpy.cumsum(random.normal(0, 1, count))
    else:
        slow = [random.normal()]
        for _ in range(count - 1):
            slow.append(memory * slow[-1] + random.normal() * math.sqrt(1 - memory**2))
    return numpy.array(slow) + math.sqrt(white) * random.normal(0, 1, count)


def group(count, memory, white, slope=0.0, level=100.0, missing=()):
    x = numpy.arange(count) * 0.25
    y = level + slope * x + 3 * noise(count, memory, white)
    kept = [place for place in range(count) if place not in missing]
    return {"x": rounded(x[kept]), "y": rounded(y[kept]), "places": kept, "slots": count}


def slopes():
    made = [
        ("white noise", [group(40, 0, 0, 1.0)]),
        ("remembered noise", [group(60, 0.9, 0, 1.0)]),
        ("both kinds", [group(60, 0.9, 1, 0.5)]),
        ("a walk", [group(50, 1, 0)]),
        ("three lives of their own levels", [group(30, 0.7, 0.3, 1.0, level) for level in (80, 100, 140)]),
        ("holes", [group(50, 0.8, 0, 1.0, missing=(3, 4, 20, 33, 34, 35))]),
    ]
    return [{"name": name, "groups": groups, **mixture(groups)} for name, groups in made]


def differences():
    rows = []
    for memory, white, places, other in [
        (0, 0, [0, 1, 2, 3], [10, 11, 12]),
        (0.9, 0, [0, 1, 2, 3], [4, 5, 6, 7]),
        (0.9, 1, [0, 1, 2, 3], [40, 41, 42, 43]),
        (1, 0.3, [5, 6, 7], [15, 16, 17]),
    ]:
        every = numpy.array(sorted(places + other))
        weights = numpy.array([1 / len(places) if place in places else -1 / len(other) for place in every])
        rows.append(
            {
                "memory": memory,
                "white": white,
                "places": places,
                "other": other,
                "variance": float(weights @ (2.5 * covariance(every, memory, white)) @ weights),
            }
        )
    return rows


write("remembered-slope", "mixture(groups) of make-remembered.py", slopes())
write("noise-of-means", "weights @ covariance @ weights of make-remembered.py", differences())
