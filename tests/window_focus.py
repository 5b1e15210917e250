"""Does what a window manager does about the keys; there is none on a screen for tests."""

import ctypes


class WindowFocus:
    """Gives the keys to the window on top of a display."""

    class _Attributes(ctypes.Structure):
        _fields_ = [  # XWindowAttributes
            ("place", ctypes.c_int * 6), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong),
            ("kind", ctypes.c_int * 4), ("planes", ctypes.c_ulong * 2), ("save", ctypes.c_int),
            ("colormap", ctypes.c_ulong), ("installed", ctypes.c_int), ("map_state", ctypes.c_int),
            ("masks", ctypes.c_long * 3), ("override", ctypes.c_int), ("screen", ctypes.c_void_p),
        ]  # fmt: skip

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        assert self._display.value, "the screen cannot be reached"
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def give(self) -> None:
        """Let the topmost window have the keys."""
        viewable, input_output, revert_to_parent, now = 2, 1, 2, ctypes.c_ulong(0)
        around, focus, windows, count = (
            ctypes.c_ulong(),
            ctypes.c_ulong(),
            ctypes.POINTER(ctypes.c_ulong)(),
            ctypes.c_uint(),
        )
        refs = (ctypes.byref(around), ctypes.byref(around), ctypes.byref(windows), ctypes.byref(count))
        self._x.XQueryTree(self._display, self._root, *refs)
        for place in reversed(range(count.value)):
            window, seen = ctypes.c_ulong(windows[place]), self._Attributes()
            self._x.XGetWindowAttributes(self._display, window, ctypes.byref(seen))
            shown = seen.map_state == viewable and seen.kind[0] == input_output and seen.place[2] > 10
            if shown and not seen.override:
                self._x.XGetInputFocus(self._display, ctypes.byref(focus), ctypes.byref(around))
                if focus.value == window.value:
                    return
                self._x.XSetInputFocus(self._display, window, revert_to_parent, now)
                break
        self._x.XSync(self._display, 0)

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)
