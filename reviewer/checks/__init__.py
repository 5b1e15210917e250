"""Claims to findings: pure functions."""
