"""The C interface (zhunsheng.h) by ctypes, which lets go of the interpreter's lock for each call."""

from __future__ import annotations

import ctypes
from ctypes import POINTER, Structure, byref, c_char_p, c_int32, c_int64, c_size_t, c_uint8, c_uint32, c_uint64, c_void_p
from pathlib import Path
from typing import Any



def _loaded() -> ctypes.CDLL:
    """The library of this package, or else the one that is installed."""
    beside = Path(__file__).with_name("libzhunsheng.so")
    if beside.exists():
        return ctypes.CDLL(str(beside))
    try:
        return ctypes.CDLL("libzhunsheng.so.0")
    except OSError as error:
        raise ImportError("libzhunsheng.so.0 is neither beside this package nor where the system's loader looks: "
                          f"`pip install .` in the source brings it, or install the library and run ldconfig ({error})") from None


lib = _loaded()

NONE = 0xFFFFFFFF


class Text(Structure):
    kept: Any
    _fields_ = [("data", c_void_p), ("size", c_size_t)]

    def __str__(self) -> str:
        return ctypes.string_at(self.data, self.size).decode("utf-8") if self.size else ""


class Sized(Structure):
    """Structures begin with their size."""

    def __init__(self, **fields: Any) -> None:
        super().__init__(**fields)
        self.struct_size = ctypes.sizeof(self)


class DiagnosticStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("code", Text), ("name", Text), ("severity", c_int32), ("line", c_uint32),
                ("column", c_uint32), ("file", Text), ("path", Text), ("message_zh", Text), ("message_en", Text),
                ("help_zh", Text), ("help_en", Text)]


class SourceStruct(Structure):
    _fields_ = [("name", Text), ("text", Text)]


class LimitsStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("document_bytes", c_size_t), ("entities", c_uint32), ("depth", c_int32),
                ("number_digits", c_int32), ("number_exponent", c_int32), ("diagnostics", c_int32)]


class OptionsStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("as_of", Text), ("rulesets", POINTER(Text)), ("ruleset_count", c_size_t),
                ("rules", POINTER(Text)), ("rule_count", c_size_t), ("entities", POINTER(Text)), ("entity_count", c_size_t),
                ("duties", c_int32), ("explain", c_int32), ("language", c_int32), ("reserved", c_int32), ("overlay", Text),
                ("overlay_name", Text), ("most_verdicts", c_uint64), ("cancellation", c_void_p)]


class VerdictStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("status", c_int32), ("severity", c_int32), ("flags", c_uint32),
                ("citation_count", c_uint32), ("key", Text), ("rule", Text), ("requirement", Text), ("ruleset", Text),
                ("version", Text), ("entity", Text), ("entity_name", Text), ("title_zh", Text), ("title_en", Text),
                ("modality", Text), ("period", Text)]


class QuantityStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("kind", c_int32), ("has_fraction", c_int32), ("numerator", c_int64),
                ("denominator", c_int64), ("exact", Text), ("low", Text), ("high", Text), ("comparison", Text), ("unit", Text),
                ("shown_zh", Text), ("shown_en", Text), ("near_threshold", c_int32), ("reserved", c_int32)]


class CitationStruct(Sized):
    _fields_ = [("struct_size", c_size_t), ("document", Text), ("title", Text), ("locator", Text), ("quote", Text),
                ("clause_zh", Text), ("clause_en", Text), ("verified", c_int32), ("reserved", c_int32)]


_OUT = POINTER(c_void_p)
_STATUS: "dict[str, list[Any]]" = {
    "zs_diagnostics_at": [c_void_p, c_size_t, POINTER(DiagnosticStruct)],
    "zs_program_bundled": [_OUT, _OUT],
    "zs_program_open": [c_char_p, c_size_t, _OUT, _OUT],
    "zs_program_from_bytes": [c_char_p, c_size_t, _OUT, _OUT],
    "zs_program_compile": [POINTER(SourceStruct), c_size_t, _OUT, _OUT],
    "zs_program_load": [POINTER(Text), c_size_t, _OUT, _OUT],
    "zs_program_verify": [c_void_p],
    "zs_program_write": [c_void_p, _OUT],
    "zs_program_list": [c_void_p, c_int32, c_int32, _OUT],
    "zs_facts_read": [c_void_p, c_char_p, c_size_t, Text, POINTER(LimitsStruct), _OUT, _OUT],
    "zs_table_new": [c_void_p, POINTER(LimitsStruct), _OUT],
    "zs_table_as_of": [c_void_p, Text],
    "zs_table_synthetic": [c_void_p, c_int32],
    "zs_table_add_json": [c_void_p, c_char_p, c_size_t, Text],
    "zs_table_entity": [c_void_p, Text, c_uint32, Text, Text, Text, POINTER(c_uint32)],
    "zs_table_census": [c_void_p, c_uint32, c_uint32, c_int64],
    "zs_table_number": [c_void_p, c_uint32, c_uint32, c_int64, c_int32],
    "zs_table_numbers": [c_void_p, c_void_p, c_uint32, c_void_p, c_int32, c_void_p, c_size_t],
    "zs_table_truth": [c_void_p, c_uint32, c_uint32, c_int32],
    "zs_table_text": [c_void_p, c_uint32, c_uint32, Text],
    "zs_table_finish": [c_void_p, _OUT, _OUT],
    "zs_cancellation_new": [_OUT],
    "zs_evaluator_new": [c_void_p, _OUT],
    "zs_evaluate": [c_void_p, c_void_p, POINTER(OptionsStruct), _OUT],
    "zs_verdict_at": [c_void_p, c_size_t, POINTER(VerdictStruct)],
    "zs_verdict_observed": [c_void_p, c_size_t, POINTER(QuantityStruct)],
    "zs_verdict_required": [c_void_p, c_size_t, POINTER(QuantityStruct)],
    "zs_verdict_citation": [c_void_p, c_size_t, c_size_t, POINTER(CitationStruct)],
    "zs_explain": [c_void_p, c_size_t, c_int32, c_int32, c_int32, _OUT],
    "zs_result_json": [c_void_p, _OUT],
}
_OTHERS: "dict[str, tuple[Any, list[Any]]]" = {
    "zs_version": (Text, []),
    "zs_status_text": (Text, [c_int32, c_int32]),
    "zs_diagnostics_count": (c_size_t, [c_void_p]),
    "zs_diagnostics_dropped": (c_size_t, [c_void_p]),
    "zs_diagnostics_release": (None, [c_void_p]),
    "zs_buffer_text": (Text, [c_void_p]),
    "zs_buffer_release": (None, [c_void_p]),
    "zs_program_digest": (Text, [c_void_p]),
    "zs_program_type": (c_uint32, [c_void_p, Text]),
    "zs_program_fact": (c_uint32, [c_void_p, Text, c_uint32]),
    "zs_program_release": (None, [c_void_p]),
    "zs_facts_entity_count": (c_size_t, [c_void_p]),
    "zs_facts_digest": (Text, [c_void_p]),
    "zs_facts_release": (None, [c_void_p]),
    "zs_table_release": (None, [c_void_p]),
    "zs_cancellation_cancel": (None, [c_void_p]),
    "zs_cancellation_release": (None, [c_void_p]),
    "zs_evaluator_release": (None, [c_void_p]),
    "zs_verdict_count": (c_size_t, [c_void_p]),
}
for _name, _arguments in _STATUS.items():
    getattr(lib, _name).restype, getattr(lib, _name).argtypes = c_int32, _arguments
for _name, (_result, _arguments) in _OTHERS.items():
    getattr(lib, _name).restype, getattr(lib, _name).argtypes = _result, _arguments


class Held:
    """What holds something of the library's: an address means nothing in another process, and it is released once."""

    __slots__ = ()
    _instead = ""

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__.lstrip('_')} objects cannot be pickled or copied: {self._instead}")


class Immutable(Held):
    """A copy of it is itself."""

    __slots__ = ()

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: Any) -> Any:
        return self


class Handle(Held):
    """Something of the library's, released with this object."""

    _release = ""

    def __init__(self, value: int) -> None:
        self.value = value

    def __del__(self) -> None:
        if getattr(self, "value", None):
            getattr(lib, self._release)(self.value)
            self.value = 0


class ProgramHandle(Handle):
    _release = "zs_program_release"


class FactsHandle(Handle):
    _release = "zs_facts_release"


class TableHandle(Handle):
    _release = "zs_table_release"


class EvaluatorHandle(Handle):
    _release = "zs_evaluator_release"


class CancellationHandle(Handle):
    _release = "zs_cancellation_release"


LANGUAGES = {"zh": 0, "en": 1}


def taken(buffer: c_void_p) -> bytes:
    """The bytes of a buffer, which is released."""
    view = lib.zs_buffer_text(buffer)
    data = ctypes.string_at(view.data, view.size) if view.size else b""
    lib.zs_buffer_release(buffer)
    return data


def library_version() -> str:
    return str(lib.zs_version())
