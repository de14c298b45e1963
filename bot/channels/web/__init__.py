"""The chat page: for trying the assistant, and for offices that want it on their own network."""
