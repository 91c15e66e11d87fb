"""One body of facts, read."""

from __future__ import annotations

from typing import List

from ._errors import Diagnostic
from ._library import FactsHandle, Immutable, lib


class Facts(Immutable):
    """Immutable; threads may share it. Made by Program.read and Table.finish."""

    _instead = "hand on the document that they were read from"

    def __init__(self, handle: FactsHandle, warnings: List[Diagnostic]) -> None:
        self._handle = handle
        self.warnings = warnings

    def __len__(self) -> int:
        """How many entities there are."""
        return int(lib.zs_facts_entity_count(self._handle.value))

    @property
    def digest(self) -> str:
        return str(lib.zs_facts_digest(self._handle.value))
