"""A server of the Authentication."""
