"""Run the benchmarks named on the command line, or all of them."""

import importlib
import sys

NAMES = ("extraction", "checks", "decisions", "importing", "window", "exporters")


def main(names: list[str]) -> int:
    """Run the benchmarks; each prints its own table. Returns the exit status."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        print(f"no benchmark called {', '.join(unknown)}; there are: {', '.join(NAMES)}", file=sys.stderr)
        return 2
    for name in names or NAMES:
        print(f"\n== {name}", flush=True)
        importlib.import_module(f"benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
