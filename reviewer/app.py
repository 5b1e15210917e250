"""Composition root of the window: builds everything, wires everything."""


def run(argv: list[str] | None = None) -> int:
    """Open the window and return the exit status when it is closed."""
    del argv
    return 0
