"""What was calibrated: weights of the likeness, where a warning starts, and the version every stored figure names."""

ALGORITHM = "concepts-3"

LIKE = 65.0
VERY_LIKE = 85.0
FLAG = LIKE

# Logistic weights of the shares that `likeness.evidence` gives, fitted on two thirds of the development set
# (docs/decisions/look-alike-index.md); CUT is the sum from which a warning pays.
WITH_SUMMARY = {"title": 3.18, "summary": 5.31, "concepts": 6.73, "words": 2.57, "start": -7.97}
TITLES_ONLY = {"title": 5.59, "start": -5.08}
CUT = -1.13
