"""The library: the only place that knows SQLAlchemy."""
