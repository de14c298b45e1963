"""What is due when, on the office's calendar."""
