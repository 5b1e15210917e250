"""Evidence: what a verdict rests on. One item may serve several claims of several articles."""

from dataclasses import dataclass, fields

from reviewer.domain.matter import Matter, Topic, Value


@dataclass(frozen=True, slots=True)
class Evidence:
    """One item. ``seen`` is the ISO date it was looked at; ``file_sha256`` names a file kept with the library.

    ``id`` is a UUID as 32 hexadecimal digits.
    """

    id: str
    title: str | None = None
    url: str | None = None
    quote: str | None = None
    page: str | None = None
    archive_url: str | None = None
    seen: str | None = None
    file_name: str | None = None
    file_sha256: str | None = None

    @property
    def label(self) -> str:
        """What a list shows: the title, or else the best there is."""
        return self.title or self.url or self.file_name or self.quote or self.id

    def as_value(self) -> Value:
        """The matter's value, what is unknown left out."""
        names = [field.name for field in fields(self) if field.name != "id"]
        return {name: text for name in names if (text := getattr(self, name)) is not None}

    @classmethod
    def from_matter(cls, matter: Matter) -> "Evidence | None":
        """The item that a matter of this topic holds; ``None`` where it was taken away."""
        if matter.topic is not Topic.EVIDENCE or matter.value is None:
            return None
        known = {field.name for field in fields(cls)} - {"id"}
        return cls(matter.key, **{name: str(text) for name, text in matter.value.items() if name in known})
