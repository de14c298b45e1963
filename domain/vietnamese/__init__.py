"""Vietnamese as it is typed on phones: what is stored, and the keys under which it is found."""
