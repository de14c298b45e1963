"""Who is talking: invitation, confirmation, consent, leaving; strangers get one fixed greeting."""

import json
import re

from domain.messages import Choice, Kind, bold
from domain.vietnamese import answers
from domain.vietnamese.text import fold
from handlers import menu
from handlers.turn import Turn
from storage.office import consents, invites, people
from storage.records import initiatives
from storage.talk import chats, drafts

GREETINGS_A_DAY = 3
LONGEST_SAID = 4000  # characters of a message that waits for the consent
MOST_SAID = 5
_CODE = re.compile(r"[A-Za-z0-9]{4}[ -]?[A-Za-z0-9]{4}")
_ITS_ME = {"la toi", "dung la toi", "chinh toi", "toi day", "la minh"}
_TOKEN = re.compile(r"(?:/start\s+)?i_([A-Za-z0-9_-]{20,60})")


def stranger(turn: Turn) -> None:
    """Answer a chat that belongs to nobody: an invitation code, its confirmation, or the fixed greeting."""
    typed = turn.incoming.text.strip()
    invite = invites.by_id(turn.conn, turn.talk["invite"], turn.now) if turn.talk.get("invite") else None
    if turn.incoming.choice == "a:no" or (invite and answers.is_no(typed)):
        turn.remember(invite=None)
        turn.say("Đã hủy. Mã mời vẫn còn dùng được cho đúng người trong thời hạn của mã.")
    elif turn.incoming.choice == "a:yes" or (invite and (answers.is_yes(typed) or fold(typed) in _ITS_ME)):
        _bind(turn)
    elif code := _invitation_in(typed):
        _ask_who(turn, code)
    elif invite and invite.state == "open":
        _confirm(turn, invite.person_id)
    else:
        _greet(turn)


def _invitation_in(typed: str) -> str:
    """The invitation that a message carries, or nothing: a deep link's token or a code of eight characters."""
    if token := _TOKEN.fullmatch(typed):
        return token[1]
    code = typed.removeprefix("/start").strip()
    if _CODE.fullmatch(code):
        return re.sub(r"[ -]", "", code).upper()
    return ""


def _ask_who(turn: Turn, code: str) -> None:
    if invites.locked(turn.conn, turn.chat.id, turn.now):
        turn.say("Đã nhập sai nhiều lần nên tạm khóa một giờ. Anh/chị thử lại sau, hoặc xin đầu mối mã mới.")
        return
    invite = invites.find(turn.conn, code, turn.now)
    if invite is None:
        invites.wrong(turn.conn, turn.chat.id, turn.now)
        turn.record("invite_wrong", f"chat:{turn.chat.id}")
        turn.say(
            "Mã mời không đúng. Mã gồm 8 ký tự, ví dụ K7MN-4PQR; xem lại tin nhắn của đầu mối rồi gửi lại."
        )
        return
    if invite.state != "open":
        turn.record("invite_refused", f"person:{invite.person_id}", new=invite.state)
        why = "đã được dùng" if invite.state == "used" else "đã hết hạn"
        turn.say(f"Mã mời này {why}. Anh/chị xin đầu mối cấp mã mới.")
        return
    turn.remember(invite=invite.id)
    _confirm(turn, invite.person_id)


def _confirm(turn: Turn, person_id: int) -> None:
    invited = people.by_id(turn.conn, person_id)
    about = ", ".join(part for part in (invited.position, invited.unit_name) if part)
    turn.say(
        f"Anh/chị là {bold(invited.name)}, {about}?",
        [Choice("Đúng, là tôi", "a:yes"), Choice("Không phải", "a:no")],
    )


def _bind(turn: Turn) -> None:
    """Bind this chat to the invited person, at the moment of the press and only if the code is still good."""
    invite_id = turn.talk.get("invite")
    invite = invites.by_id(turn.conn, invite_id, turn.now) if invite_id else None
    turn.remember(invite=None, said=None)
    if invite is None or not invites.use(turn.conn, invite.id, turn.chat.id, turn.now):
        turn.say("Mã mời không còn hiệu lực. Anh/chị xin đầu mối cấp mã mới.")
        return
    earlier = chats.link(turn.conn, turn.chat.id, invite.person_id, turn.now)
    turn.person = people.by_id(turn.conn, invite.person_id)
    turn.roles = people.roles_of(turn.conn, invite.person_id, turn.today)
    turn.record("chat_linked", f"person:{invite.person_id}", new=turn.incoming.channel)
    for other in earlier:
        turn.tell_chat(
            other,
            f"Tài khoản của anh/chị vừa được liên kết thêm một nơi nhắn tin ({channel_name(turn.incoming.channel)}). "
            "Nếu không phải anh/chị, báo ngay cho đầu mối.",
        )
    turn.say(f"Đã liên kết với {bold(turn.person.name)}.")
    if agreed(turn):
        menu.show(turn)
    else:
        _show_notice(turn)


def channel_name(channel: str) -> str:
    """How people call a channel."""
    names = {"telegram": "Telegram", "zalo_bot": "Zalo", "zalo_oa": "Zalo", "web": "trang trò chuyện"}
    return names.get(channel, "máy tính")


def _greet(turn: Turn) -> None:
    """The fixed greeting: at most three a day in one chat, and nothing about the office's records."""
    today = turn.today.isoformat()
    day, number = turn.talk.get("greeted", (today, 0))
    number = number if day == today else 0
    if number < GREETINGS_A_DAY:
        turn.remember(greeted=(today, number + 1))
        turn.say(turn.agency.texts.stranger)


def agreed(turn: Turn) -> bool:
    """Has the person agreed to the present version of the notice?"""
    return consents.given(turn.conn, turn.me.id, turn.agency.texts.consent_version)


def ask_consent(turn: Turn) -> bool:
    """Show the notice, or take the answer to it; True from the moment on that the person agrees.

    Nothing else is handled before that; what was typed meanwhile waits (`said_before`).
    """
    version = turn.agency.texts.consent_version
    if turn.incoming.choice == f"a:agree:{version}" or fold(turn.incoming.text) in _AGREE:
        consents.give(turn.conn, turn.me.id, version, turn.incoming.channel, turn.now)
        turn.record("consent_given", f"person:{turn.me.id}", new=version)
        return True
    if turn.incoming.choice == "a:disagree" or answers.is_no(turn.incoming.text):
        turn.remember(said=None)
        turn.say(
            "Chưa đồng ý thì trợ lý chưa lưu và chưa làm gì thêm. Khi nào đồng ý, anh/chị gõ “đồng ý”. "
            f"Cần hỏi, xin liên hệ {turn.agency.texts.contact}.",
            [_agree(turn)],
        )
    elif turn.incoming.kind is Kind.FILE:
        _show_notice(turn, "Tệp vừa gửi chưa được nhận; đồng ý rồi anh/chị gửi lại giúp.")
    elif turn.incoming.kind is Kind.TEXT and _asks(turn.incoming.text):
        waiting = turn.talk.get("said", [])
        turn.remember(said=[*waiting, turn.incoming.text[:LONGEST_SAID]][-MOST_SAID:])
        if waiting:
            turn.say("Tin này cũng chờ anh/chị đồng ý với thông báo trên.", [_agree(turn)])
        else:
            _show_notice(turn, "Tin vừa nhắn sẽ được trả lời ngay sau đó.")
    else:
        _show_notice(turn)
    return False


def _asks(text: str) -> bool:
    """Is it worth an answer later? A command, a yes and "là tôi" belong to what was said before."""
    return not (text.startswith("/") or answers.is_yes(text) or fold(text) in _ITS_ME)


def _show_notice(turn: Turn, then: str = "") -> None:
    texts = turn.agency.texts
    asked = f"Bản thông báo {texts.consent_version}. Bấm nút hoặc gõ “đồng ý” để tiếp tục. {then}".strip()
    turn.say(f"{texts.consent}\n\n{asked}", [_agree(turn), Choice("Không đồng ý", "a:disagree")])


def _agree(turn: Turn) -> Choice:
    return Choice("Tôi đã đọc và đồng ý", f"a:agree:{turn.agency.texts.consent_version}")


def said_before(turn: Turn) -> list[str]:
    """What the person typed since the notice was shown, told once; the last few messages, oldest first."""
    said: list[str] = turn.talk.get("said", [])
    turn.remember(said=None)
    return said


_AGREE = {"dong y", "toi dong y", "toi da doc va dong y", "da doc va dong y", "nhat tri"}


def my_data(turn: Turn) -> None:
    """What the assistant keeps about the person, and how to leave."""
    me = turn.me
    places = [channel_name(chat.channel) for chat in chats.of_person(turn.conn, me.id)]
    turn.say(
        f"{bold('Dữ liệu của anh/chị')}\n"
        f"Họ tên: {me.name}\nChức vụ: {me.position or 'chưa ghi'}\nĐơn vị: {me.unit_name}\n"
        f"Nơi nhắn tin đã liên kết: {', '.join(places)}\n"
        f"Thông báo đã đồng ý: bản {turn.agency.texts.consent_version}\n"
        "Hồ sơ đã nộp là hồ sơ của cơ quan nên không xóa qua tin nhắn; cần sửa thông tin, báo đầu mối.",
        [Choice("Tải dữ liệu của tôi", "a:export"), Choice("Rút đồng ý", "a:withdraw")],
        [Choice("Hủy liên kết nơi này", "a:leave")],
    )


def export(turn: Turn) -> None:
    """Everything the person wrote, as a file that programs and people can read."""
    me = turn.me
    kept = {
        "ho_ten": me.name,
        "chuc_vu": me.position,
        "don_vi": me.unit_name,
        "dien_thoai": me.phone,
        "noi_nhan_tin": [channel_name(chat.channel) for chat in chats.of_person(turn.conn, me.id)],
        "ban_nhap": [row.answers for row in drafts.open_drafts(turn.conn, me.id)],
        "ho_so": [
            {
                "ma": one.code,
                "ten": one.title,
                "tom_tat": one.summary,
                "nam": one.year,
                "tra_loi": one.answers,
            }
            for one in initiatives.of_person(turn.conn, me.id)
            if one.code
        ],
    }
    data = json.dumps(kept, ensure_ascii=False, indent=2).encode()
    turn.record("data_exported", f"person:{me.id}")
    turn.say(
        "Dữ liệu của anh/chị ở trong tệp này.",
        files=[turn.keep_file(data, "du-lieu-cua-toi.json", "application/json")],
    )


def withdraw_consent(turn: Turn) -> None:
    """Take back the agreement after a second look; from then on nothing but the notice is answered."""
    if turn.incoming.choice != "a:withdraw:yes":
        turn.say(
            "Rút đồng ý thì trợ lý ngừng nhận thông tin của anh/chị; hồ sơ đã nộp và bản nháp vẫn được giữ. Rút đồng ý?",
            [Choice("Rút đồng ý", "a:withdraw:yes"), Choice("Giữ nguyên", "m:menu")],
        )
        return
    consents.withdraw(turn.conn, turn.me.id, turn.now)
    turn.record("consent_withdrawn", f"person:{turn.me.id}")
    turn.say("Đã rút đồng ý. Muốn dùng lại, anh/chị gõ “đồng ý”.")


def leave(turn: Turn) -> None:
    """Unlink this chat after a second look."""
    if turn.incoming.choice != "a:leave:yes":
        turn.say(
            "Hủy liên kết thì nơi này không nhận nhắc việc nữa; hồ sơ và bản nháp vẫn được giữ. Hủy liên kết?",
            [Choice("Hủy liên kết", "a:leave:yes"), Choice("Giữ nguyên", "m:menu")],
        )
        return
    turn.record("chat_unlinked", f"person:{turn.me.id}", old=turn.incoming.channel)
    chats.unlink(turn.conn, turn.chat.id)
    turn.talk.clear()
    turn.say("Đã hủy liên kết. Muốn dùng lại, anh/chị xin đầu mối một mã mời mới.")
