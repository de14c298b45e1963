"""What most programs do: python-telegram-bot with SQLAlchemy's async ORM over aiosqlite, all on one SQLite file."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from telegram import Update

Step = Callable[[Update, Any], Awaitable[None]]
Sessions = async_sessionmaker[AsyncSession]


class Tables(DeclarativeBase): ...


class Talk(Tables):
    __tablename__ = "talk"
    chat: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[dict[str, Any]] = mapped_column(JSON)


class Message(Tables):
    __tablename__ = "message"
    id: Mapped[int] = mapped_column(primary_key=True)
    update_id: Mapped[int] = mapped_column(unique=True)
    chat: Mapped[int] = mapped_column(index=True)
    text: Mapped[str]
    at: Mapped[datetime]
    done_at: Mapped[datetime | None]


class Answer(Tables):
    __tablename__ = "answer"
    id: Mapped[int] = mapped_column(primary_key=True)
    chat: Mapped[int] = mapped_column(index=True)
    text: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


def engine(file: Path, synchronous: str) -> AsyncEngine:
    made = create_async_engine(f"sqlite+aiosqlite:///{file}")

    @event.listens_for(made.sync_engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:
        cursor = connection.cursor()
        for setting in ("journal_mode = WAL", f"synchronous = {synchronous}"):
            cursor.execute(f"PRAGMA {setting}")

    return made


async def sessions(engine: AsyncEngine) -> Sessions:
    async with engine.begin() as conn:
        await conn.run_sync(Tables.metadata.create_all)
    return async_sessionmaker(engine, expire_on_commit=False)


def plain(sessions: Sessions) -> Step:
    """One transaction: state loaded and changed, message logged; then the answer is sent, and lost if that fails."""

    async def step(update: Update, _: object) -> None:
        assert update.message
        async with sessions() as session:
            text = await _answer(session, _message(update))
            await session.commit()
        await update.message.reply_text(text)

    return step


def promising(sessions: Sessions) -> Step:
    """The same promises as ours: kept before acknowledged, answered with the change, leased, settled."""

    async def step(update: Update, _: object) -> None:
        assert update.message
        message = _message(update)
        async with sessions() as session:
            session.add(message)
            await session.commit()
            answer = Answer(
                chat=message.chat, text=await _answer(session, message), state="queued", at=message.at
            )
            session.add(answer)
            message.done_at = datetime.now(UTC)
            await session.commit()
            answer.state = "sending"
            await session.commit()
            await update.message.reply_text(answer.text)
            answer.state, answer.sent_at = "sent", datetime.now(UTC)
            await session.commit()

    return step


def _message(update: Update) -> Message:
    assert update.message
    text, chat = update.message.text or "", update.message.chat_id
    return Message(update_id=update.update_id, chat=chat, text=text, at=datetime.now(UTC))


async def _answer(session: AsyncSession, message: Message) -> str:
    session.add(message)
    talk = await session.get(Talk, message.chat)
    if talk is None:
        talk = Talk(chat=message.chat, state={})
        session.add(talk)
    count = talk.state.get("count", 0) + 1
    talk.state = {"count": count, "last": message.text}
    return f"{count}: {message.text}"
