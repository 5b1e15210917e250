"""What reading a file may take: the settings' limits, and a sentence where the settings cannot be read."""

from reviewer import settings
from reviewer.domain.errors import ReviewerError
from reviewer.settings import ImportLimits


def limits() -> ImportLimits:
    """The limits in force. Raises ReviewerError where the settings file is not right."""
    try:
        return settings.import_limits()
    except ValueError as error:
        raise ReviewerError(f"The settings are not right: {error}", "Mend the file, or put it away.") from error
