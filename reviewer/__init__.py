"""Claim Reviewer: check every figure in an article."""

__version__ = "0.1.0"
