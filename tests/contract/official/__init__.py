"""The official Python client of an API, calling a mock server that was generated from the API's document."""
