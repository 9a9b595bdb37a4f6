"""What schemas demand of a value beyond what types say, for those who check values.

Types say most of what a schema does, in a form that programs are written with. What is left (``not``, ``if``,
``contains``, which of several variants a value may not fit at once, …) is kept as a schema of its own: a rule.
"""
