"""One module per thing a person can do: the questions it asks, what its answers cause."""
