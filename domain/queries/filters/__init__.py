"""What a message says about the initiatives it means: units, periods, states, fields, one initiative, a person."""
