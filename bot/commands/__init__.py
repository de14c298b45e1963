"""One module per command of `sangkien`; `opening` is how they reach the office."""
