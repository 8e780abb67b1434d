# Makes the known values of the comparing methods of src/stats. Run by hand: Rscript test/known-values/make-compare.R
# Nothing here shares code or formulas with src/stats: p-values are R's own, of whole samples where src/stats sees intervals only.

here <- "test/known-values"
digits <- function(x) trimws(formatC(x, digits = 12, format = "g"))
list_of <- function(x) paste0("[", paste(digits(x), collapse = ", "), "]")
write_json <- function(name, call, cases) {
  head <- sprintf('{\n "made_by": "%s (R %s)",\n "cases": [\n  ', call, getRversion())
  writeLines(paste0(head, paste(cases, collapse = ",\n  "), "\n ]\n}"), file.path(here, paste0(name, ".json")))
}

tails <- expand.grid(t = c(-2, 0, 0.3, 1.96, 4, 9), df = c(1, 6, 19, 250, 1e5))
write_json("student-t-tail", "pt(t, df, lower.tail = FALSE)", sprintf(
  '{"t": %s, "degreesOfFreedom": %s, "expected": %s}', digits(tails$t), digits(tails$df),
  digits(pt(tails$t, tails$df, lower.tail = FALSE))
))

sets <- list(c(0.04), c(0.01, 0.04, 0.03, 0.005), c(0.02, 0.02, 0.02), c(1, 0.9, 1e-7, 0.2, 0.0125), c(0, 1))
write_json("holm", "p.adjust(p, method = 'holm')", sapply(sets, function(p) {
  sprintf('{"probabilities": %s, "expected": %s}', list_of(p), list_of(p.adjust(p, method = "holm")))
}))

set.seed(5)
half <- function(x, level) qt(1 - (1 - level) / 2, length(x) - 1) * sd(x) / sqrt(length(x))
measured <- function(x, level) sprintf(
  '{"value": %s, "halfWidth": %s, "confidence": %s, "degreesOfFreedom": %d}',
  digits(mean(x)), digits(half(x, level)), level, length(x) - 1
)
pairs <- list(list(20, 20, 0.5, 1, 1), list(8, 30, 3, 1, 4), list(12, 9, 0, 2, 0.2), list(40, 40, 6, 1, 1))
write_json("interval-difference", "t.test(x, y, mu = +-floor, alternative), of the samples behind the intervals", sapply(pairs, function(p) {
  x <- rnorm(p[[1]], 10 + p[[3]], p[[4]])
  y <- rnorm(p[[2]], 10, p[[5]])
  d <- mean(x) - mean(y)
  floor <- abs(d) / 3
  margin <- abs(d) * 2
  # Beyond the floor on the side that was seen, doubled for the other side; within the margin by two one-sided tests.
  beyond <- if (d > 0) t.test(x, y, mu = floor, alternative = "greater") else t.test(x, y, mu = -floor, alternative = "less")
  within <- max(t.test(x, y, mu = margin, alternative = "less")$p.value, t.test(x, y, mu = -margin, alternative = "greater")$p.value)
  sprintf(
    '{"one": %s, "other": %s, "floor": %s, "margin": %s, "degreesOfFreedom": %s, "low": %s, "high": %s, "beyond": %s, "within": %s}',
    measured(x, 0.95), measured(y, 0.9), digits(floor), digits(margin), digits(beyond$parameter),
    digits(t.test(x, y)$conf.int[1]), digits(t.test(x, y)$conf.int[2]), digits(min(1, 2 * beyond$p.value)), digits(within)
  )
}))
