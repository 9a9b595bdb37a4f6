"""What the corpus, the benchmarks and the contract tests share: processes, caches, generated clients, servers."""
