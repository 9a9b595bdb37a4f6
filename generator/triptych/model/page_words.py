"""The words by which public APIs name what paging needs, compared as ``Name`` keys joined by ``_``."""

from __future__ import annotations

from triptych.model.words import word_list, word_set

#: Arrays that hold the items of a list, likeliest first.
ITEMS = word_list("""
    data items results records entries objects resources rows elements content value
    values list edges nodes
    """)
#: Those of them that mean a list wherever they stand.
WHOLE_LISTS = word_set("data items results")
#: Objects that hold the array of items, when the answer itself has none.
WRAPPERS = word_set("data result response results value")
#: Objects that hold facts about paging.
HOLDERS = word_set("""
    meta metadata pagination paging page page_info response_metadata cursors links
    pages next _links _metadata result response data paging_info page_meta
    list_metadata
    """)
HAS_MORE = word_set("""
    has_more has_next has_next_page more has_more_pages has_more_items
    has_more_results more_available is_truncated
    """)
LIMITS = word_list("""
    limit per_page page_size size max_results count top first page_limit max take
    results_per_page items_per_page page_count max_items num_results max_page_size
    rows amount
    """)
PAGES = word_set("""
    page page_number page_num page_no page_index current_page pagenumber page_nr
    """)
OFFSETS = word_set("""
    offset skip start start_index start_at first_result start_position page_offset
    starting_index
    """)
TOTAL_PAGES = word_set("""
    total_pages page_count pages num_pages last_page total_page_count pages_total
    max_page number_of_pages
    """)
TOTAL_ITEMS = word_set("""
    total total_count total_results total_items total_size count_total total_records
    total_elements total_entries
    """)
NEXT_URLS = word_set("""
    next next_url next_page_url next_page_uri next_link odata_next_link next_href
    next_page next_page_link next_uri
    """)
#: Pairs of offset and limit that mean this only together.
OFFSET_PAIRS = (("first", "max"), ("from", "size"), ("start", "rows"))
#: Request parameters that take a cursor -> fields of the answer that hold the next one, likeliest first.
CURSORS: dict[str, tuple[str, ...]] = {
    "after": (
        "last_id",
        "end_cursor",
        "next_cursor",
        "next_after",
        "next_offset",
        "after",
        "next",
        "cursor",
    ),
    "starting_after": ("starting_after", "last_id", "next_cursor"),
    "after_id": ("last_id", "next_after_id", "next_id"),
    "cursor": (
        "next_cursor",
        "cursor",
        "end_cursor",
        "next",
        "next_page_cursor",
        "last_cursor",
    ),
    "page": ("next_page", "next_page_token", "next_page_id"),
    "page_after": ("after", "next_after", "end_cursor", "last_id"),
    "page_cursor": ("after", "next_cursor", "cursor", "end_cursor"),
    "marker": ("next_marker", "marker"),
    "from": ("next_batch", "next_from", "end"),
    "since": ("next_batch",),
    "from_token": ("next_token", "end"),
    "start": ("next_start", "next_start_key"),
    "start_key": ("next_start_key", "last_evaluated_key"),
    "last_id": ("last_id",),
}
#: Endings of request parameters that take an opaque token; ``page_token`` -> ``next_page_token``.
TOKENS = (
    "page_token",
    "next_token",
    "continuation_token",
    "pagination_token",
    "start_token",
    "cursor",
    "continue",
    "continuation",
    "bookmark",
    "marker",
    "cursor_mark",
    "page_key",
    "page_after",
    "anchor",
    "scroll_id",
)
#: Arrays that are never what an operation lists.
ASIDES = word_set("""
    links _links errors warnings included notices
    """)
#: Request parameters that take the id of the last item.
LAST_ITEMS = ("starting_after", "after", "after_id")
IDS = ("id",)
#: What any next cursor may be called.
ANY_NEXT = (
    "next_cursor",
    "next_page_token",
    "next_token",
    "next_page",
    "next",
    "end_cursor",
    "continuation_token",
)
#: Request parameters that ask for a part of a list, and fields of an answer that tell it is one.
PAGING_INPUTS = frozenset(
    {*LIMITS, *PAGES, *OFFSETS, *LAST_ITEMS, *CURSORS, "before", "ending_before"}
)
PAGING_OUTPUTS = frozenset({*HAS_MORE, *TOTAL_PAGES, *NEXT_URLS, *ANY_NEXT, "last_id"})
