"""Every table of the office but look-alikes and tallies, declared once for SQLite and PostgreSQL."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Computed,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up by itself only on INTEGER


class Moment(TypeDecorator[datetime]):
    """A moment: any aware datetime in, an aware one in UTC out; stored without zone, as UTC."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


def _partial(condition: str) -> dict[str, Any]:
    """An index of the rows that meet this condition only."""
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


def _id() -> Column[int]:
    return Column("id", Id, primary_key=True)


def _to(table: str, *, null: bool = False, name: str = "") -> Column[Any]:
    return Column(name or f"{table}_id", Id, ForeignKey(f"{table}.id"), nullable=null)


# People and their office ---------------------------------------------------------------------------------------

unit = Table(
    "unit",
    metadata,
    _id(),
    Column("code", String(40), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("level", String(20), nullable=False, server_default="commune"),  # department | commune | office …
    Column("aliases", JSON, nullable=False),  # list of names: short, former, abbreviations
    _to("unit", null=True, name="parent_id"),
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

person = Table(
    "person",
    metadata,
    _id(),
    Column("code", String(40), nullable=False, unique=True),
    Column("name", String(120), nullable=False),
    Column("position", String(200), nullable=False, server_default=""),
    _to("unit"),
    Column("phone", String(20), nullable=False, server_default=""),  # E.164
    Column("active_to", Date),  # last day of office; rights end with it
    Column("created_at", Moment, nullable=False),
)

role = Table(
    "role",
    metadata,
    _id(),
    _to("person"),
    Column("role", String(20), nullable=False),  # DESIGN section 6
    _to("unit", null=True),  # where it holds; null: the whole agency
    _to("round", null=True),  # for which round; null: always
    UniqueConstraint("person_id", "role", "unit_id", "round_id"),
)

chat = Table(
    "chat",
    metadata,
    _id(),
    Column("channel", String(20), nullable=False),
    Column("address", String(80), nullable=False),  # the platform's chat id
    _to("person", null=True),
    Column("linked_at", Moment),
    Column("blocked_at", Moment),  # the person stopped the bot; cleared when they write again
    Column("seen_at", Moment),  # last message from the person
    Column(
        "talk", JSON, nullable=False
    ),  # small state of the talk: last query, open draft, album, greeting count …
    UniqueConstraint("channel", "address"),
    Index(None, "person_id"),
)

invite = Table(
    "invite",
    metadata,
    _id(),
    _to("person"),
    Column("token_hash", String(64), nullable=False, unique=True),  # deep link, 128 bits
    Column("code_hash", String(64), nullable=False, unique=True),  # typed code, 8 characters
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("used_at", Moment),
    _to("chat", null=True),
)

invite_try = Table(  # wrong codes, for the limits of reliability.md 1.6
    "invite_try",
    metadata,
    _id(),
    _to("chat"),
    Column("at", Moment, nullable=False, index=True),
)

consent = Table(
    "consent",
    metadata,
    _id(),
    _to("person"),
    Column("version", String(20), nullable=False),
    Column("channel", String(20), nullable=False),
    Column("at", Moment, nullable=False),
    Column("withdrawn_at", Moment),
    Index(None, "person_id"),
)

# Rounds and initiatives ----------------------------------------------------------------------------------------

round_ = Table(
    "round",
    metadata,
    _id(),
    Column("name", String(120), nullable=False),
    Column("year", Integer, nullable=False),
    Column("opens", Date, nullable=False),
    Column(
        "registration_closes", Date, nullable=False
    ),  # soft close; later ones are "bổ sung" until closed_at
    Column("results_due", Date, nullable=False),
    Column("recognition_on", Date, nullable=False),
    Column("closed_at", Moment),
)

initiative = Table(
    "initiative",
    metadata,
    _id(),
    Column("code", String(20), unique=True),  # SK-2026-0012, given at first submission, for life
    _to("round", null=True),
    _to("unit"),
    _to("person", null=True),  # who registers; null for imported records
    Column("state", String(20), nullable=False),  # DESIGN section 6
    Column("version", Integer, nullable=False),  # rises with every change; UPDATE … WHERE version = seen
    Column("year", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("field", String(20), nullable=False),  # one of the six, or ""
    Column("kind", String(20), nullable=False),
    Column("author", String(200), nullable=False),  # names as shown in lists
    Column("answers", JSON, nullable=False),  # by step key, as of now
    Column("verdict", String(30), nullable=False),  # of the newest criteria run
    Column("grounds", JSON, nullable=False),  # R1 … R6
    Column("flags", JSON, nullable=False),  # warnings that travel with the record
    Column("late", Boolean, nullable=False, server_default=text("false")),  # registered after the soft close
    Column("first_date", Date),  # first applied or trialled; the one-year limit counts from it
    Column("due", Date),  # what the author must do next is due on this day; null: nothing
    Column("submitted_at", Moment),
    Column("decided_at", Moment),
    Column("score", Float),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    # The moments that periods speak of; the columns after the first ones of an index spare looking up the record
    Column("filed_at", Moment, Computed("coalesce(submitted_at, created_at)", persisted=True)),
    Column("settled_at", Moment, Computed("coalesce(decided_at, submitted_at, created_at)", persisted=True)),
    Index(None, "unit_id", "state", "year", "field", "filed_at", "settled_at"),
    Index(None, "state", "year", "filed_at", "id", "field", "unit_id"),
    Index(None, "state", "year", "settled_at", "id", "field", "unit_id"),
    Index(None, "filed_at", "id", "state", "field", "unit_id", "year"),
    Index(None, "settled_at", "id", "state", "field", "unit_id", "year"),
    Index(None, "round_id", "state"),
    Index(None, "person_id", "state"),
    Index(None, "due", "id", "state", "year", "field", "unit_id", **_partial("due IS NOT NULL")),
)

author = Table(
    "author",
    metadata,
    _id(),
    _to("initiative"),
    _to("person", null=True),
    Column("name", String(120), nullable=False),
    Column("share", Float, nullable=False),  # percent
    Column("place", Integer, nullable=False),
    Index(None, "initiative_id"),
)

submission = Table(  # what was submitted, frozen with the wording that was asked
    "submission",
    metadata,
    _id(),
    _to("initiative"),
    Column("number", Integer, nullable=False),
    Column("at", Moment, nullable=False),
    _to("person"),
    Column("form", JSON, nullable=False),  # list of {key, question, answer, shown}
    UniqueConstraint("initiative_id", "number"),
)

draft = Table(  # a form that is being filled in
    "draft",
    metadata,
    _id(),
    _to("person"),
    Column("flow", String(40), nullable=False),
    _to("initiative", null=True),
    _to("round", null=True),
    Column("answers", JSON, nullable=False),
    Column("shown", String(40), nullable=False),  # key of the question last shown
    Column(
        "editing", Boolean, nullable=False, server_default=text("false")
    ),  # return to the summary after this one
    Column("revision", Integer, nullable=False),
    Column("title", Text, nullable=False),  # how lists call it
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("closed_at", Moment),  # submitted or thrown away
    Index(None, "person_id", "closed_at"),
    Index(None, "id", **_partial("closed_at IS NULL")),
)

criteria_run = Table(
    "criteria_run",
    metadata,
    _id(),
    _to("initiative"),
    Column("gate", String(12), nullable=False),  # registration | results
    Column("ruleset", String(20), nullable=False),
    Column("verdict", String(30), nullable=False),
    Column("grounds", JSON, nullable=False),
    Column("missing", JSON, nullable=False),
    Column("warnings", JSON, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "initiative_id"),
)

comparison = Table(  # a look-alike as it stood when it was shown, and the judgement of the pair
    "comparison",
    metadata,
    _id(),
    _to("initiative"),
    _to("initiative", name="other_id"),
    Column("score", Float, nullable=False),
    Column("algorithm", String(20), nullable=False),
    Column("words", JSON, nullable=False),
    Column("difference", Text, nullable=False),  # the author's statement
    Column("upgrade", Boolean, nullable=False),  # same author or unit, earlier year
    Column("at", Moment, nullable=False),
    Column(
        "judgement", String(20), nullable=False, server_default=""
    ),  # "" | different | duplicate | upgrade
    _to("person", null=True, name="judged_by"),
    Column("judged_at", Moment),
    Column("reason", Text, nullable=False, server_default=""),
    UniqueConstraint("initiative_id", "other_id"),
    Index(None, "other_id"),
)

stored_file = Table(  # bytes lie under DATA_DIR/files by hash; this row is the only name they have
    "stored_file",
    metadata,
    _id(),
    Column("sha256", String(64), nullable=False),
    Column("name", String(255), nullable=False),
    Column("mime", String(100), nullable=False),  # by content, not by name
    Column("size", BigInteger, nullable=False),
    Column("at", Moment, nullable=False),
)

evidence = Table(
    "evidence",
    metadata,
    _id(),
    _to("draft", null=True),
    _to("initiative", null=True),
    _to("stored_file"),
    _to("person"),
    Column("album", String(80), nullable=False, server_default=""),
    Column("at", Moment, nullable=False),
    Column("removed_at", Moment),
    Index(None, "draft_id"),
    Index(None, "initiative_id"),
)

counter = Table(  # last number given, such as "SK-2026"
    "counter",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Integer, nullable=False),
)

audit = Table(  # append-only; each row carries the hash of the one before
    "audit",
    metadata,
    _id(),
    Column("at", Moment, nullable=False),
    _to("person", null=True),
    Column("channel", String(20), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(60), nullable=False),  # "initiative:12"
    Column("old", String(200), nullable=False),
    Column("new", String(200), nullable=False),
    Column("reason", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Index(None, "subject"),
)

# The road of a message -----------------------------------------------------------------------------------------

inbox = Table(
    "inbox",
    metadata,
    _id(),
    Column("channel", String(20), nullable=False),
    Column("update_key", String(80), nullable=False),
    Column("chat_key", String(80), nullable=False),
    Column("payload", Text, nullable=False),  # the platform's own JSON, as it came
    Column("received_at", Moment, nullable=False),
    Column("state", String(12), nullable=False),  # new | done | dead
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("files", JSON),  # fetched before the turn: list of {stored} or {problem}
    Column("error", String(80), nullable=False, server_default=""),  # class of the last error, never its text
    Column("done_at", Moment),
    UniqueConstraint("channel", "update_key"),
    Index(None, "channel", "chat_key", "id"),
    Index(None, "id", **_partial("state = 'new'")),
    sqlite_autoincrement=True,  # outbox rows name inbox rows; an id never comes back after old rows are deleted
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("cause", String(80), nullable=False),  # "inbox:12", "reminder:7" …
    Column("number", Integer, nullable=False),  # which message of that cause
    Column("channel", String(20), nullable=False),
    Column("chat_key", String(80), nullable=False),
    Column("lane", String(12), nullable=False),
    Column("body", JSON, nullable=False),  # an Outgoing as JSON
    Column("panel", String(80), nullable=False, server_default=""),
    Column("state", String(12), nullable=False),  # queued sending retry uncertain sent failed expired
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("next_at", Moment, nullable=False),
    Column("expires_at", Moment),
    Column("lease", String(40), nullable=False, server_default=""),
    Column("lease_until", Moment),
    Column("message_id", String(80), nullable=False, server_default=""),
    Column("reason", String(80), nullable=False, server_default=""),
    Column("created_at", Moment, nullable=False),
    Column("sent_at", Moment),
    UniqueConstraint("cause", "number"),
    Index(None, "next_at", **_partial("state IN ('queued','sending','retry','uncertain')")),
    Index(None, "channel", "chat_key", "id"),
    Index(None, "channel", "chat_key", **_partial("state IN ('queued','sending','retry','uncertain')")),
    Index(  # asked in every turn: does anything wait for this person's return?
        "ix_outbox_blocked", "channel", "chat_key", **_partial("state = 'failed' AND reason = 'blocked'")
    ),
)

panel = Table(  # the message that shows a panel now, so that it can be edited in place
    "panel",
    metadata,
    Column("channel", String(20), primary_key=True),
    Column("chat_key", String(80), primary_key=True),
    Column("key", String(80), primary_key=True),
    Column("message_id", String(80), nullable=False),
)

# Reminders -----------------------------------------------------------------------------------------------------

reminder_ledger = Table(
    "reminder_ledger",
    metadata,
    _id(),
    Column("kind", String(30), nullable=False),
    Column("subject", String(60), nullable=False),  # "initiative:12", "draft:3", "round:1"
    _to("person"),
    Column("period", String(40), nullable=False),  # the calendar date or offset it stands for
    Column("state", String(12), nullable=False),  # sent | superseded | snoozed | done
    Column("until", Date),  # for a snooze
    Column("at", Moment, nullable=False),
    UniqueConstraint("kind", "subject", "person_id", "period"),
    Index(None, "subject", "person_id"),
    Index(None, "person_id", "at"),
    sqlite_autoincrement=True,  # outbox rows name ledger rows
)

lease = Table(  # which process may tick, poll or refresh
    "lease",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("holder", String(80), nullable=False),
    Column("until", Moment, nullable=False),
)

secret = Table(  # what must survive a restart and not stand in a file: tokens, encrypted at rest
    "secret",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    Column("changed_at", Moment, nullable=False),
)
