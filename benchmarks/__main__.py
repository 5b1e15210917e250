"""Run the benchmarks named on the command line, or all; ``--whole`` those that take long at full size."""

import importlib
import sys

NAMES = ("extraction", "checks", "decisions", "importing", "window", "exporters", "scale", "desk")
_WHOLE = "--whole"


def main(arguments: list[str]) -> int:
    """Run the benchmarks; each prints its own table. Returns the exit status."""
    names = [name for name in arguments if name != _WHOLE]
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    failed = 0
    for name in names or NAMES:
        print(f"\n== {name}", flush=True)
        benchmark = importlib.import_module(f"benchmarks.{name}")
        run = getattr(benchmark, "whole", benchmark.main) if _WHOLE in arguments else benchmark.main
        failed |= run() or 0
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
