"""What was calibrated: weights of the likeness, where a warning starts, and the version every stored figure names."""

ALGORITHM = "concepts-1"

LIKE = 65.0
VERY_LIKE = 85.0
FLAG = LIKE

# Logistic weights of what two submissions share, fitted on the development set (docs/decisions/look-alike-index.md).
WITH_SUMMARY = {"title": 3.5, "summary": 4.8, "whole": 7.0, "start": -7.3}
TITLES_ONLY = {"title": 6.0, "whole": 4.5, "start": -7.3}
CUT = -0.5
