"""What reading a file may take: the settings' limits, and a sentence where the settings cannot be read."""

from reviewer import settings
from reviewer.domain.errors import ReviewerError
from reviewer.domain.sentence import said
from reviewer.settings import ImportLimits


def limits() -> ImportLimits:
    """The limits in force. Raises ReviewerError where the settings file is not right."""
    try:
        return settings.import_limits()
    except ValueError as error:
        raise ReviewerError(
            said("The settings are not right: {0}", error), said("Mend the file, or put it away.")
        ) from error
