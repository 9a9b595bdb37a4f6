"""The client target, run over whole folders of specifications.

``python -m tests.corpus [FOLDER]`` prints a row per document; see :mod:`tests.corpus.__main__`.
"""
