"""What is due to whom, and what they were told."""
