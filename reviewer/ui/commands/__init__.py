"""Everything the user can do, a module a topic. To add a group, write its module and name it in ``GROUPS``."""

from reviewer.ui.commands.base import Commands
from reviewer.ui.commands.deciding import DecidingCommands
from reviewer.ui.commands.drawer import DrawerCommands
from reviewer.ui.commands.exporting import ExportCommands
from reviewer.ui.commands.files import FileCommands
from reviewer.ui.commands.finding_way import WayCommands
from reviewer.ui.commands.findings import FindingCommands
from reviewer.ui.commands.help import HelpCommands
from reviewer.ui.commands.history import HistoryCommands
from reviewer.ui.commands.library import LibraryCommands
from reviewer.ui.commands.moving import MovingCommands
from reviewer.ui.commands.recall import RecallCommands
from reviewer.ui.commands.shelving import ShelvingCommands
from reviewer.ui.commands.spans import SpanCommands
from reviewer.ui.commands.ticking import TickingCommands
from reviewer.ui.commands.view import ViewCommands

# In the order in which their actions stand in the menus and on the sheet of keys.
GROUPS: tuple[type[Commands], ...] = (
    FileCommands,
    HistoryCommands,
    ExportCommands,
    LibraryCommands,
    WayCommands,
    ShelvingCommands,
    MovingCommands,
    DecidingCommands,
    TickingCommands,
    DrawerCommands,
    SpanCommands,
    RecallCommands,
    ViewCommands,
    FindingCommands,
    HelpCommands,
)
