"""What comes in from a person and what goes out to one, whatever the channel."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

# Light emphasis in outgoing text is a pair of control characters, which `domain.vietnamese.text.clean` removes
# from everything people type: no name or title can ever turn into markup.
BOLD_ON, BOLD_OFF = "\x02", "\x03"


def bold(text: str) -> str:
    """The text with light emphasis; each channel renders it in its own way or drops it."""
    return f"{BOLD_ON}{text}{BOLD_OFF}"


def plain(text: str) -> str:
    """The text without emphasis, for channels and files that have none."""
    return text.replace(BOLD_ON, "").replace(BOLD_OFF, "")


@dataclass(frozen=True)
class Address:
    """Where a talk takes place: a channel (`telegram`, `zalo_bot`, `zalo_oa`, `web`, `terminal`) and its chat id."""

    channel: str
    chat: str


class Kind(StrEnum):
    """What an incoming message is."""

    TEXT = "text"
    CHOICE = "choice"  # a pressed button; `choice` holds its data
    FILE = "file"  # files, with an optional caption in `text`
    CONTACT = "contact"
    EDITED = "edited"  # an earlier message was changed; `text` is the new wording
    STOPPED = "stopped"  # the person blocked or left the bot
    MIGRATED = "migrated"  # the chat has a new id, in `text`
    OTHER = "other"  # sticker, voice, location, poll …; `text` names it in Vietnamese


@dataclass(frozen=True)
class FileIn:
    """A file a person sent. `ref` is the platform's id; after the fetch `stored` is the id of the stored file."""

    ref: str
    name: str
    size: int  # bytes, 0 when the platform does not say
    mime: str = ""
    stored: int | None = None
    problem: str = ""  # the sentence the person reads, when the file was refused before the turn


@dataclass(frozen=True)
class Incoming:
    """One message of one person, as a value. `key` is unique per channel and makes a repeated delivery harmless."""

    channel: str
    chat: str
    key: str
    at: datetime
    kind: Kind = Kind.TEXT
    text: str = ""
    choice: str = ""
    files: tuple[FileIn, ...] = ()
    group: str = ""  # the album that the files belong to
    private: bool = True
    sender: str = ""  # platform id of the person, where it differs from the chat
    pressed: str = ""  # platform id of the message whose button was pressed
    press: str = ""  # platform id of the press itself, for the channel to acknowledge

    @property
    def address(self) -> Address:
        return Address(self.channel, self.chat)


@dataclass(frozen=True)
class Choice:
    """A button: what it says (about 20 letters) and what comes back when pressed (at most 64 bytes of UTF-8)."""

    label: str
    data: str
    url: str = ""  # opens a page instead of coming back

    def __post_init__(self) -> None:
        if not self.label or (not self.url and not 0 < len(self.data.encode()) <= 64):
            raise ValueError(f"a button needs a label and 1 to 64 bytes of data: {self.label!r}")


@dataclass(frozen=True)
class FileOut:
    """A file to deliver: `stored` is the id of a stored file."""

    stored: int
    name: str


class Lane(StrEnum):
    """What goes first when a chat's or the platform's pace is the limit."""

    REPLY = "reply"
    NOTICE = "notice"
    REMINDER = "reminder"
    DIGEST = "digest"
    BROADCAST = "broadcast"


@dataclass(frozen=True)
class Outgoing:
    """One message to one chat. `panel` names a message that is edited in place where the channel can."""

    text: str
    choices: tuple[tuple[Choice, ...], ...] = ()  # rows of buttons
    files: tuple[FileOut, ...] = ()
    panel: str = ""
    lane: Lane = Lane.REPLY
    expires: datetime | None = None  # None: one hour after it was queued for replies, never for notices


@dataclass(frozen=True)
class Post:
    """A message on its way to one chat."""

    address: Address
    outgoing: Outgoing


@dataclass(frozen=True)
class Capabilities:
    """What a channel can do; `text_limit` is in the platform's own counting (`measure`)."""

    buttons: int = 100  # per message
    buttons_per_row: int = 8
    edit: bool = True
    text_limit: int = 4096
    caption_limit: int = 1024
    files_out: bool = True
    file_out_limit: int = 50_000_000  # bytes
    files_in: bool = True
    file_in_limit: int = 20_000_000  # bytes
    proactive: bool = True  # may the bot speak first
    notes: tuple[str, ...] = field(default=())
