"""Tabs that have room beside each other, and those in the menu."""

from __future__ import annotations

import pytest

from triptych.targets.docs.tabs import in_row


@pytest.mark.parametrize(
    ("labels", "row", "others"),
    [
        ([], 0, 0),
        (["cURL", "Python", "Python async", "JavaScript"], 4, 0),
        (["cURL", "Python", "Python async", "JavaScript", "Ruby", "Go"], 6, 0),
        (["cURL", "Python", "Python async", "JavaScript", "Ruby", "Kotlin"], 4, 2),
        (["200", "400", "401", "403", "404", "409", "422", "429", "500"], 9, 0),
        ([str(status) for status in range(400, 415)], 8, 7),
        (["a" * 100, "b"], 1, 1),
        (["a" * 100], 1, 0),
    ],
)
def test_what_has_room(labels: list[str], row: int, others: int):
    tabs = in_row(labels, str)
    assert [*tabs.row, *tabs.others] == labels
    assert (len(tabs.row), len(tabs.others)) == (row, others)
