"""The thesaurus: groups of words and phrases that stand for one another, by subject; one group a line, "a|b|c"."""

from domain.similarity.thesaurus import (
    common,
    doing,
    everyday,
    field,
    health,
    land,
    life,
    office,
    people,
    schools,
    speech,
    things,
)

SOURCES = (common, doing, everyday, field, health, land, life, office, people, schools, speech, things)
