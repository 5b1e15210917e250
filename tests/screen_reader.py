"""A screen reader for tests: it hears the program through the desktop's accessibility bus, as Orca does.

The program runs in a process of its own, on a screen of its own (Xvfb) and with a message bus of its own
(dbus-daemon), on which at-spi2-core starts the accessibility bus and its registry. This process listens there,
asks the tree of controls what each is, and has the registry press keys, which come to the program as from a
keyboard.
"""

import os
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tests.window_focus import WindowFocus

MISSING = (
    "Screen reader: dbus-daemon, at-spi2-core, Xvfb or jeepney is not installed (Debian: see the Makefile)"
)
PATIENCE = 20.0  # seconds, for a machine that is busy with something else
REGISTRIES = ("/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd")
KEYS = {"Tab": 0xFF09, "Escape": 0xFF1B, "Return": 0xFF0D, "Down": 0xFF54, "F1": 0xFFBE, "BackTab": 0xFE20}
QUIET = 0.15  # seconds in which nothing more comes
CONTROL = 37  # the code of its key on every X server that Linux has
KEY_DOWN, KEY_UP, KEY_SYM = 0, 1, 3  # AT-SPI's KeySynthType; the last: press and release what makes a symbol
SCREEN = "1600x1000x24"

# Numbers of AT-SPI's states (atspi-constants.h).
FOCUSABLE, FOCUSED, SHOWING = 11, 12, 25

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_TEXT = "org.a11y.atspi.Text"
_EVENTS = ("Object", "Window", "Focus")


@cache
def available() -> bool:
    """Whether all is here that a screen reader needs to hear the program."""
    try:
        import jeepney  # noqa: F401  # pyright: ignore[reportUnusedImport]  whether it is there
    except ImportError:
        return False
    programs = all(shutil.which(name) for name in ("dbus-daemon", "Xvfb"))
    return programs and any(Path(registry).exists() for registry in REGISTRIES)


@dataclass(frozen=True, slots=True)
class Heard:
    """One event: what kind, of which control (bus name and path), in detail, and its value."""

    kind: str
    sender: str
    path: str
    detail: str
    number: int
    value: Any


class Control:
    """One control of the program, asked anew each time."""

    def __init__(self, reader: "ScreenReader", sender: str, path: str) -> None:
        self._reader, self.sender, self.path = reader, sender, path

    def ask(
        self, method: str, interface: str = _ACCESSIBLE, signature: str = "", *body: Any
    ) -> tuple[Any, ...]:
        """Call one of its methods."""
        return self._reader.call(self.sender, self.path, interface, method, signature, body)

    def get(self, name: str, interface: str = _ACCESSIBLE) -> Any:
        """One of its properties."""
        properties = "org.freedesktop.DBus.Properties"
        return self.ask("Get", properties, "ss", interface, name)[0][1]

    @property
    def name(self) -> str:
        return str(self.get("Name"))

    @property
    def description(self) -> str:
        return str(self.get("Description"))

    @property
    def role(self) -> str:
        return str(self.ask("GetRoleName")[0])

    @property
    def states(self) -> frozenset[int]:
        low, high = self.ask("GetState")[0]
        return frozenset(number for number in range(64) if (low | high << 32) >> number & 1)

    @property
    def interfaces(self) -> frozenset[str]:
        return frozenset(name.rsplit(".", 1)[-1] for name in self.ask("GetInterfaces")[0])

    @property
    def actions(self) -> list[str]:
        return [name for name, _, _ in self.ask("GetActions", "org.a11y.atspi.Action")[0]]

    @property
    def labels(self) -> list[str]:
        """The names of what labels it."""
        labelled_by = 2
        relations = self.ask("GetRelationSet")[0]
        return [
            Control(self._reader, *to).name
            for kind, targets in relations
            if kind == labelled_by
            for to in targets
        ]

    def do(self, action: str) -> None:
        """Do one of its actions."""
        self.ask("DoAction", "org.a11y.atspi.Action", "i", self.actions.index(action))

    @property
    def children(self) -> "list[Control]":
        return [Control(self._reader, *place) for place in self.ask("GetChildren")[0]]

    @property
    def text(self) -> str:
        """All of its text, as its text interface gives it."""
        return str(self.ask("GetText", _TEXT, "ii", 0, -1)[0])

    @property
    def caret(self) -> int:
        return int(self.get("CaretOffset", _TEXT))

    @property
    def selection(self) -> tuple[int, int] | None:
        """Start and end of what is selected, in characters."""
        if not self.ask("GetNSelections", _TEXT)[0]:
            return None
        start, end = self.ask("GetSelection", _TEXT, "i", 0)
        return int(start), int(end)

    def walk(self) -> "Iterator[Control]":
        """This one and all that show under it."""
        yield self
        for child in self.children:
            if SHOWING in child.states:
                yield from child.walk()

    def find(self, role: str, name: str) -> "Control":
        """The first control under it of this role with this name."""
        found = next((one for one in self.walk() if one.role == role and one.name == name), None)
        assert found is not None, f"nothing here is a {role} named {name}"
        return found


class ScreenReader:
    """Hears one program on the accessibility bus at ``address``, and presses its keys on ``display``."""

    def __init__(self, address: str, display: str) -> None:
        from jeepney import MatchRule
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._bus = open_dbus_connection(address)
        self._focus = WindowFocus(display)
        self.heard: list[Heard] = []
        for event in ("object:", "window:", "focus:"):
            registry = "/org/a11y/atspi/registry"
            self.call(
                "org.a11y.atspi.Registry", registry, "org.a11y.atspi.Registry", "RegisterEvent", "s", (event,)
            )
        for kind in _EVENTS:
            rule = MatchRule(type="signal", interface=f"org.a11y.atspi.Event.{kind}")
            self._bus.send_and_get_reply(message_bus.AddMatch(rule))

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()
        self._focus.close()

    def call(
        self, name: str, path: str, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method over the bus; what is heard meanwhile is kept."""
        from jeepney import DBusAddress, MessageType, new_method_call

        message = new_method_call(DBusAddress(path, name, interface), method, signature or None, body)
        serial = next(self._bus.outgoing_serial)
        self._bus.send(message, serial=serial)
        while True:
            answer = self._bus.receive(timeout=PATIENCE)
            if answer.header.message_type is MessageType.signal:
                self._take(answer)
            elif answer.header.fields.get(_fields().reply_serial) == serial:
                assert answer.header.message_type is MessageType.method_return, f"{method}: {answer.body}"
                return tuple(answer.body)

    def _take(self, message: Any) -> None:
        fields = message.header.fields
        if not str(fields[_fields().interface]).startswith("org.a11y.atspi.Event."):
            return
        detail, number, _, value = message.body[:4]
        places = (str(fields[_fields().member]), str(fields[_fields().sender]), str(fields[_fields().path]))
        self.heard.append(Heard(*places, str(detail), int(number), value[1]))

    def until(self, condition: Callable[[], bool]) -> None:
        """Listen until something holds."""
        end = time.monotonic() + PATIENCE
        while not condition():
            left = end - time.monotonic()
            assert left > 0, f"not heard; the last things said were {self.said[-6:]}"
            self._focus.give()  # to what was opened, or is on top again
            self.listen(min(left, 0.05))

    def listen(self, seconds: float) -> None:
        """Take what comes, until nothing came for so long."""
        from jeepney import MessageType

        try:
            while True:
                message = self._bus.receive(timeout=seconds)
                if message.header.message_type is MessageType.signal:
                    self._take(message)
        except TimeoutError:
            return

    @property
    def said(self) -> list[str]:
        """What was announced, in order."""
        return [str(one.value) for one in self.heard if one.kind == "Announcement"]

    @property
    def urgent(self) -> list[str]:
        """What was announced so that it interrupts."""
        return [str(one.value) for one in self.heard if one.kind == "Announcement" and one.number == 2]

    def until_said(self, words: str) -> str:
        """Listen until an announcement holds these words; the whole of it."""
        self.until(lambda: any(words in one for one in self.said))
        return next(one for one in self.said if words in one)

    @property
    def focused(self) -> Control | None:
        """Where the focus went last."""
        gained = [
            one for one in self.heard if (one.kind, one.detail, one.number) == ("StateChanged", "focused", 1)
        ]
        return Control(self, gained[-1].sender, gained[-1].path) if gained else None

    def programs(self) -> list[Control]:
        """What runs on the bus."""
        return Control(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children

    def window(self, name: str = "Claim Reviewer") -> Control:
        """The program's window with these words in its title."""
        found: list[Control] = []

        def there() -> bool:
            windows = [one for program in self.programs() for one in program.children]
            found[:] = [one for one in windows if name in one.name and SHOWING in one.states]
            return bool(found)

        self.until(there)
        return found[0]

    def press(self, *keys: str) -> None:
        """Have keys pressed: letters, or the names in ``KEYS``, with ``Ctrl+`` before them where it is held."""
        for key in keys:
            self._focus.give()
            name = key.removeprefix("Ctrl+")
            if name != key:
                self._generate(CONTROL, KEY_DOWN)
            self._generate(KEYS.get(name) or ord(name), KEY_SYM)
            if name != key:
                self._generate(CONTROL, KEY_UP)

    def _generate(self, key: int, kind: int) -> None:
        controller = "org.a11y.atspi.DeviceEventController"
        place = "/org/a11y/atspi/registry/deviceeventcontroller"
        self.call("org.a11y.atspi.Registry", place, controller, "GenerateKeyboardEvent", "isu", (key, "", kind))

    def hears_after(self, *keys: str, until: str, act: Callable[[], None] | None = None) -> list[str]:
        """What is announced after keys, or something else done, until this is said and a little longer."""
        before = len(self.said)
        self.press(*keys)
        if act is not None:
            act()
        self.until(lambda: any(until in words for words in self.said[before:]))
        self.listen(QUIET)
        return self.said[before:]


@cache
def _fields() -> Any:
    from jeepney import HeaderFields

    return HeaderFields


def _start(
    stack: ExitStack, command: list[str], environment: dict[str, str], **more: Any
) -> subprocess.Popen[str]:
    process = subprocess.Popen(command, env=environment, text=True, stderr=subprocess.DEVNULL, **more)

    def stop() -> None:
        process.terminate()
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()

    stack.callback(stop)
    return process


def _first_line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
    assert ready, f"{process.args} does not start"
    return process.stdout.readline().strip()


@contextmanager
def listening(folder: Path, *files: Path, language: str = "en") -> Generator[ScreenReader]:
    """A reader that hears the program with these files open in it; all of it is ended in the end."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    home = {
        name: str(folder)
        for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")
    }
    environment = {**os.environ, **home, "REVIEWER_NAME": "Ada", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
    with ExitStack() as stack:
        pipe, write = os.pipe()
        screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"]
        _start(stack, screen, environment, stdout=subprocess.DEVNULL, pass_fds=(write,))
        os.close(write)
        with os.fdopen(pipe) as number:
            environment["DISPLAY"] = f":{number.readline().strip()}"
        daemon = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        address = _first_line(_start(stack, daemon, environment, stdout=subprocess.PIPE))
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        with open_dbus_connection(address) as session:
            bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = session.send_and_get_reply(new_method_call(bus, "GetAddress"), timeout=PATIENCE)
        reader = ScreenReader(str(answer.body[0]), environment["DISPLAY"])
        stack.callback(reader.close)
        command = [sys.executable, "-m", "reviewer", "--library", str(folder / "library.db"), "open"]
        _start(stack, [*command, *map(str, files)], environment, stdout=subprocess.DEVNULL)
        yield reader
