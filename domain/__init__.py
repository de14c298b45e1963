"""Pure rules of the office: no clock, no file, no database."""
