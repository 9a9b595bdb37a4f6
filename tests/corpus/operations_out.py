def count_methods(x):
    return 0
