"""Frozen dataclasses as JSON and back, for what another process made.

JSON and not pickle: what reads hostile files may have been taken over by one, and whatever it sends must not be
able to run anything here.
"""

import dataclasses
import types
from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object, *, leave_out: frozenset[str] = frozenset()) -> Any:
    """A value of dataclasses, enums, tuples and what JSON has itself as what JSON has; named fields left
    out.
    """
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: to_plain(getattr(value, field.name))
            for field in dataclasses.fields(value)
            if field.name not in leave_out
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple | frozenset | list):
        return [to_plain(one) for one in cast(tuple[object, ...], value)]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    raise TypeError(f"a {type(value).__name__} has no place in what processes tell each other")


def from_plain(kind: type[T], plain: object) -> T:
    """A value of type ``kind`` from what ``to_plain`` made of it. Raises ValueError where it is anything
    else.
    """
    return cast(T, _value(kind, plain))


def _value(kind: Any, plain: Any) -> Any:
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return _optional(get_args(kind), plain)
    if origin is tuple:
        (inner, *_) = get_args(kind)
        return tuple(_value(inner, one) for one in _listed(plain))
    if origin is frozenset:
        return frozenset(_value(get_args(kind)[0], one) for one in _listed(plain))
    hints = _hints(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(plain)
    if hints is not None:
        if not isinstance(plain, Mapping):
            raise ValueError(f"not a {kind}: {plain!r:.80}")
        known = cast(Mapping[str, object], plain)
        make = cast(Callable[..., object], kind)
        return make(**{name: _value(hints[name], value) for name, value in known.items() if name in hints})
    if kind is float and isinstance(plain, int):
        return float(plain)
    if not isinstance(plain, kind):
        raise ValueError(f"not a {kind}: {plain!r:.80}")
    return plain


def _optional(kinds: tuple[Any, ...], plain: Any) -> Any:
    if plain is None:
        return None
    (kind,) = (one for one in kinds if one is not types.NoneType)
    return _value(kind, plain)


def _listed(plain: Any) -> list[Any]:
    if not isinstance(plain, list):
        raise ValueError(f"not a list: {plain!r:.80}")
    return cast(list[Any], plain)


@cache
def _hints(kind: Any) -> dict[str, Any] | None:
    """The types of a dataclass's fields; ``None`` for any other type."""
    return get_type_hints(kind) if dataclasses.is_dataclass(kind) else None
