"""Messages understood as they are typed."""
