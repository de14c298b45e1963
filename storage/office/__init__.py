"""Who belongs to the office: units, people with their roles, invitations, consents, rounds."""
