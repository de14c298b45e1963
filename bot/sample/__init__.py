"""An invented commune with its people, past initiatives and an open round, for trying the assistant."""
