"""Makes the known values of src/stats/multiple-regression.ts. Run by hand:

    python3 test/known-values/make-multiple-regression.py

Needs numpy, scipy and statsmodels. Coefficients and ordinary errors are those of statsmodels' OLS on columns freed of their
groups' means (memory 0) and of its GLS with the AR(1) covariance and all intercepts in the design (other memories); long-run
errors are its HAC covariance; inflation factors its variance_inflation_factor.
"""

import json
import math
import pathlib

import numpy
import scipy
import statsmodels
import statsmodels.api
from scipy import linalg
from statsmodels.stats.outliers_influence import variance_inflation_factor

here = pathlib.Path(__file__).parent
versions = f"statsmodels {statsmodels.__version__}, scipy {scipy.__version__}, numpy {numpy.__version__}"
random = numpy.random.default_rng(11)


def group(count, effects, shares, memory, level, missing=(), even=False):
    """Calls so far of each of several kinds, hours, and a level that remembers its noise."""
    if even:
        varied = numpy.tile(shares, (count, 1))
    else:
        varied = numpy.repeat(shares * 3 ** random.uniform(-1, 1, (-(-count // 4), len(shares))), 4, axis=0)[:count]
    varied = varied / varied.sum(axis=1, keepdims=True)
    calls = numpy.array([random.multinomial(1500, row) for row in varied]).cumsum(axis=0)
    hours = numpy.arange(count) / 120
    noise = [random.normal()]
    for _ in range(count - 1):
        noise.append(memory * noise[-1] + random.normal() * math.sqrt(1 - memory**2))
    y = level + calls @ effects + 3 * numpy.array(noise)
    kept = [place for place in range(count) if place not in missing]
    columns = [calls[kept, kind].astype(float) for kind in range(len(shares))] + [hours[kept]]
    return {"y": [round(float(v), 4) for v in y[kept]], "columns": [[round(float(v), 6) for v in c] for c in columns], "places": kept}


def freed_of_means(groups):
    y = numpy.concatenate([numpy.array(g["y"]) - numpy.mean(g["y"]) for g in groups])
    columns = [numpy.column_stack([numpy.array(c) - numpy.mean(c) for c in g["columns"]]) for g in groups]
    return y, numpy.vstack(columns)


def whitener(places, memory):
    places = numpy.array(places, dtype=float)
    sigma = memory ** numpy.abs(numpy.subtract.outer(places, places)) / (1 - memory**2)
    return numpy.linalg.inv(numpy.linalg.cholesky(sigma))


def errors(fit, robust, width, parameters, weights):
    """The larger of the ordinary and the long-run error of a weighted sum, both over n less all parameters."""
    n = len(robust.resid)
    w = numpy.concatenate([weights, numpy.zeros(len(fit.params) - width)])
    ordinary = w @ fit.cov_params() @ w * fit.df_resid / (n - parameters)
    long_run = w @ robust.cov_params() @ w * n / (n - parameters)
    return math.sqrt(max(ordinary, long_run)), bool(long_run > ordinary)


cases = []
shares = numpy.array([0.6, 0.3, 0.1])
effects = numpy.array([0.0, 0.02, 0.0])
for groups, memories in [
    ([group(80, effects, shares, 0.5, 100)], [0, 0.5, 0.9]),
    ([group(60, effects, shares, 0.9, 100), group(45, effects, shares, 0.9, 700, missing=(3, 20, 21))], [0, 0.8]),
    ([group(90, effects, shares, 0.0, 50, even=True)], [0, 0.3]),
    ([group(40, effects, shares, 0.7, 10 * i) for i in range(3)], [0, 0.6]),
]:
    width = len(groups[0]["columns"])
    n = sum(len(g["y"]) for g in groups)
    parameters = width + len(groups)
    lags = max(1, math.floor(0.65 * math.sqrt(n) + 0.5))
    hac = {"cov_type": "HAC", "cov_kwds": {"maxlags": lags, "use_correction": False}}
    # With an even rate time is the sum of all calls, but for rounding: that would ask more of both programs than either can.
    for use in [width - 1] if n > 100 else [width - 1, 2]:
        for memory in memories:
            chosen = [{**g, "columns": g["columns"][:use]} for g in groups]
            y, columns = freed_of_means(chosen)
            if memory == 0:
                design = columns
                fit = statsmodels.api.OLS(y, design).fit()
                robust = statsmodels.api.OLS(y, design).fit(**hac)
                inflation = [float(variance_inflation_factor(design, j)) for j in range(use)]
            else:
                y = numpy.concatenate([g["y"] for g in chosen])
                sigma = linalg.block_diag(
                    *[memory ** numpy.abs(numpy.subtract.outer(g["places"], g["places"])).astype(float) for g in chosen]
                )
                intercepts = linalg.block_diag(*[numpy.ones((len(g["y"]), 1)) for g in chosen])
                raw = numpy.column_stack([numpy.concatenate([g["columns"][j] for g in chosen]) for j in range(use)])
                fit = statsmodels.api.GLS(y, numpy.column_stack([raw, intercepts]), sigma=sigma).fit()
                white = linalg.block_diag(*[whitener(g["places"], memory) for g in chosen])
                whole = white @ numpy.column_stack([raw, intercepts])
                robust = statsmodels.api.OLS(white @ y, whole).fit(**hac)
                flat = whole[:, use:]
                freed = whole[:, :use] - flat @ numpy.linalg.lstsq(flat, whole[:, :use], rcond=None)[0]
                inflation = [float(variance_inflation_factor(freed, j)) for j in range(use)]
            singles = [errors(fit, robust, use, use + len(groups), numpy.eye(use)[j]) for j in range(use)]
            contrast = [1.0] + [-1 / (use - 1)] * (use - 1)
            together = errors(fit, robust, use, use + len(groups), numpy.array(contrast))
            cases.append(
                {
                    "groups": chosen,
                    "autocorrelation": memory,
                    "coefficients": [float(v) for v in fit.params[:use]],
                    "standardErrors": [error for error, _ in singles],
                    "inflation": inflation,
                    "contrast": contrast,
                    "contrastValue": float(numpy.dot(contrast, fit.params[:use])),
                    "contrastError": together[0],
                    "longRun": sum(is_long for _, is_long in [*singles, together]),
                }
            )
text = json.dumps(
    {
        "made_by": f"statsmodels OLS and GLS with and without cov_type='HAC', variance_inflation_factor ({versions})",
        "tolerance": 1e-6,
        "cases": cases,
    },
    indent=1,
)
assert "NaN" not in text and "Infinity" not in text
(here / "multiple-regression.json").write_text(text + "\n")
print(len(cases), [case["longRun"] for case in cases])
