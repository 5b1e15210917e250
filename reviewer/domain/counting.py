"""Numbers of things in a sentence."""


def counted(count: int, noun: str) -> str:
    """ "1 article", "1,200 articles"; for nouns that only take an s."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
