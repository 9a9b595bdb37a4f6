"""A server of the OpenAI API."""
