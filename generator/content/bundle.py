"""Content, or one guide of it, to JSON text and back, for the browser; the standard library only."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, is_dataclass
from functools import lru_cache
from typing import Any, Literal, cast, get_args, get_origin, get_type_hints

from generator.ground.errors import InputError
from generator.ground.guide import Content, Role
from generator.ground.needles import needles


@dataclass(frozen=True)
class Guide:
    """A guide by itself, with what its patterns look for: by pattern, see `needles`."""

    role: Role
    needles: dict[str, tuple[str, ...]]


def guide_of(role: Role) -> Guide:
    """The guide with its needles worked out."""
    return Guide(role, {source: tuple(sorted(needles(source))) for source in sorted(sources_of(role))})


def sources_of(value: Content | Role) -> set[str]:
    """Every pattern of the signals' evidence and of the red flags."""
    evidence = {source for signal in value.signals for source in signal.evidence.patterns}
    return evidence.union(*((*rule.patterns, *rule.unless) for rule in value.red_flags))


def dump(value: Content | Guide) -> str:
    """The content or a guide as JSON on one line, keys sorted: the same value gives the same text."""
    return json.dumps(asdict(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load[T: (Content, Guide)](kind: type[T], text: str) -> T:
    """What `dump` wrote. Raises `InputError` ("bundle") for any other text."""
    try:
        made: Callable[[Any], T] = _builder(cast(Any, kind))
        value = made(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError("bundle", "This is not a bundle of content: build it again.") from error
    return value


@lru_cache(maxsize=64)
def _builder(hint: Any) -> Callable[[Any], Any]:
    """What makes a value of a type from JSON's: dataclasses, tuples of one type, dicts of one, text, literals."""
    origin = get_origin(hint)
    if isinstance(hint, type) and is_dataclass(hint):
        return _dataclass(hint)
    if origin is tuple:
        item = _builder(get_args(hint)[0])
        return lambda data: tuple(map(item, _expect(data, list)))
    if origin is dict:
        value = _builder(get_args(hint)[1])
        return lambda data: {key: value(one) for key, one in _expect(data, dict).items()}
    if hint is str or origin is Literal:
        return lambda data: _expect(data, str)
    raise TypeError(f"a bundle holds no {hint}")


def _dataclass(kind: type) -> Callable[[Any], Any]:
    hints = get_type_hints(kind)
    parts = {one.name: _builder(hints[one.name]) for one in fields(kind)}
    return lambda data: kind(**{name: parts[name](value) for name, value in _expect(data, dict).items()})


def _expect[T](data: Any, kind: type[T]) -> T:
    if not isinstance(data, kind):
        raise TypeError(f"{type(data).__name__} where {kind.__name__} belongs")
    return data
