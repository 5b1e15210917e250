"""The library: the only place that knows SQLAlchemy."""

from reviewer.store.library import Library

__all__ = ["Library"]
