"""The writer in the page: what its worker calls, and how its runtime is built."""
