"""Values from data that has holes, so that one run can name the problems behind the first.

A part that is missing or of the wrong shape becomes "" or (), which every check passes over: it has
been named already.
"""

from __future__ import annotations

from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any, Literal, get_args, get_origin, get_type_hints


def loosely[T](kind: type[T], data: Any) -> T:
    """The data as far as it goes, as a value of the dataclass `kind`."""
    given = data if isinstance(data, dict) else {}
    hints = get_type_hints(kind)
    return kind(**{one.name: _part(one, hints[one.name], given) for one in fields(kind)})  # type: ignore[arg-type]


def _part(field: Field[Any], hint: Any, given: dict[str, Any]) -> Any:
    if field.name not in given:
        if field.default is not MISSING:
            return field.default
        if field.default_factory is not MISSING:
            return field.default_factory()
    return _value(hint, given.get(field.name))


def _value(hint: Any, data: Any) -> Any:
    origin = get_origin(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return data if isinstance(data, hint) else loosely(hint, data)
    if origin is tuple:
        return tuple(_value(get_args(hint)[0], item) for item in data) if isinstance(data, list | tuple) else ()
    if origin is dict:
        known = data if isinstance(data, dict) else {}
        return {key: value for key, value in known.items() if isinstance(value, str)}
    if origin is Literal:
        return data if data in get_args(hint) else ""
    return data if isinstance(data, str) else ""
