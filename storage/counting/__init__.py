"""Figures that leaders ask for, and the tallies they are read from."""
