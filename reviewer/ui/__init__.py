"""The window: the only place that knows Qt, with the composition root in ``reviewer.app``."""
