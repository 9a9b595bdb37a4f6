"""A server of the Resource tree."""
