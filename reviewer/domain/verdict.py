"""A verdict: is the claim true? Given on a scale that the desk defines, apart from the review state."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """``step`` is the key of a step on the desk's scale; ``summary`` a sentence for the reader."""

    step: str
    summary: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a scale; ``name`` is what is shown and exported."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of verdicts from the best (true) to the worst (false); at least two.

    A step's rating, as exports give it, counts from 1 for the worst.
    """

    steps: tuple[Step, ...]

    def __post_init__(self) -> None:
        keys = [step.key for step in self.steps]
        if len(keys) < 2 or len(set(keys)) != len(keys):
            raise ValueError(f"a scale needs two or more different steps: {keys}")

    def find(self, key: str) -> Step | None:
        """The step with this key; ``None`` where the desk has taken it off its scale since."""
        return next((step for step in self.steps if step.key == key), None)

    def rating(self, key: str) -> int | None:
        """How good the step is, from 1 (worst) to the number of steps (best); ``None`` where it is unknown."""
        for place, step in enumerate(self.steps):
            if step.key == key:
                return len(self.steps) - place
        return None


DEFAULT_SCALE = Scale(
    (
        Step("true", "True"),
        Step("mostly-true", "Mostly true"),
        Step("half-true", "Half true"),
        Step("mostly-false", "Mostly false"),
        Step("false", "False"),
    )
)
