"""How fast the generator and its clients are, beside their peers: ``python -m tests.benchmarks``.

Every figure is a ratio of two things measured in one run, in turns, so that it means the same on every machine.
"""
