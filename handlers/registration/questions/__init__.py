"""The questions of the registration, a module for each part of the form."""
