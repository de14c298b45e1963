"""Initiatives and what hangs on them: evidence, criteria runs, look-alikes, judgements."""
