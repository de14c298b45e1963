"""Registering an initiative: the form as data, the talk around it, and what submitting causes."""
