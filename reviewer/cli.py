"""The command line: without arguments it opens the window."""


def main(argv: list[str] | None = None) -> int:
    """Run the command given in ``argv`` (the process's own arguments by default) and return its exit status."""
    from reviewer.app import run

    return run(argv)
