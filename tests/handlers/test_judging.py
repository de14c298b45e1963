"""Judging look-alikes: who may, what is kept, who hears of it, and two judges at once."""

from datetime import timedelta
from pathlib import Path

import pytest

from domain.judgements import JUDGEMENTS
from handlers.buttons import UnknownButton
from handlers.registration import lookalikes
from handlers.turn import Turn
from storage import audit
from storage.database import Database
from storage.records import comparisons, initiatives
from storage.records.comparisons import Comparison
from tests.handlers.test_urging import Desk
from tests.scheduler.conftest import BEGAN

STATED = "Bản trước chỉ có mã, bản này thêm đối soát"


class Bench(Desk):
    """The desk with a secretary, a record of An and an older one that says nearly the same."""

    def __init__(self, database: Database, folder: Path) -> None:
        super().__init__(database, folder)
        self.clerk = self.person("clerk", "secretary", self.hall, everywhere=True)
        self.one = self.office.record(self.office.an, "submitted", title="Thu qua mã QR")
        self.other = self.office.record(
            None,  # type: ignore[arg-type]  # an imported one
            "recognized",
            code="SK-2024-0009",
            title="Thu bằng mã chuyển khoản",
        )
        self.compare(self.one, self.other, STATED)

    def compare(self, one: int, other: int, difference: str = "") -> None:
        with self.database.write() as conn:
            comparisons.record(
                conn,
                one,
                other,
                score=91.0,
                algorithm="1",
                words=["mã", "thu"],
                difference=difference,
                upgrade=False,
                now=BEGAN,
            )

    def card(self, who: str) -> dict[str, str]:
        return self.send(who, press=self.send(who, show=self.one)["Kết luận"])

    def judge(self, who: str, label: str, reason: str) -> None:
        self.send(who, press=self.card(who)[label])
        self.send(who, reason)

    def pair(self, one: int | None = None) -> Comparison:
        with self.database.read() as conn:
            return comparisons.of(conn, one or self.one)[0]


@pytest.fixture
def bench(database: Database, tmp_path: Path) -> Bench:
    return Bench(database, tmp_path)


def test_both_records_stand_side_by_side_with_what_speaks_for_and_against(bench: Bench) -> None:
    buttons = bench.card("focal")
    assert bench.answer == (
        "Giống 91%\n"
        "SK-2026-0012 “Thu qua mã QR”\n   Trường THCS Hạ Sơn · 2026 · đã nộp\n"
        "SK-2024-0009 “Thu bằng mã chuyển khoản”\n   Trường THCS Hạ Sơn · 2026 · được công nhận\n"
        "Từ trùng: mã, thu\n"
        f"Điểm khác tác giả nêu: {STATED}"
    )
    assert list(buttons) == ["Không trùng", "Trùng", "Nâng cấp", "Xem hồ sơ"]


@pytest.mark.parametrize(("value", "label"), JUDGEMENTS.items())
def test_a_conclusion_is_kept_with_its_reason_and_shown_with_the_record(
    bench: Bench, value: str, label: str
) -> None:
    bench.judge("focal", label.capitalize(), "đối chiếu  bản\nmô tả")
    pair = bench.pair()
    assert (pair.judgement, pair.judged_by, pair.judged_at, pair.reason) == (
        value,
        bench.focal,
        bench.now,
        "đối chiếu bản mô tả",
    )
    with bench.database.read() as conn:
        entry = audit.of(conn, f"initiative:{bench.one}")[-1]
    assert (entry.action, entry.old, entry.new, entry.person_id) == ("judged", "", value, bench.focal)
    assert entry.reason == "SK-2024-0009: đối chiếu bản mô tả"
    for who in ("focal", "an", "lead"):
        bench.send(who, show=bench.one)
        assert f"đã kết luận: {label}, lý do: đối chiếu bản mô tả" in bench.answer


def test_the_author_is_told_kindly_what_was_concluded_and_why(bench: Bench) -> None:
    bench.judge("focal", "Trùng", "cùng cách làm và cùng đối tượng")
    [(who, text)] = bench.told
    assert who == "an"
    assert "SK-2024-0009" in text
    assert "trùng.\nLý do: cùng cách làm và cùng đối tượng\nHồ sơ vẫn được giữ và xét" in text


def test_not_a_duplicate_may_rest_on_what_the_author_stated(bench: Bench) -> None:
    assert "Như tác giả nêu" not in bench.send("focal", press=bench.card("focal")["Trùng"])
    bench.send("focal", press=bench.card("focal")["Không trùng"])
    bench.send("focal", "như tác giả nêu")
    assert (bench.pair().judgement, bench.pair().reason) == ("different", f"như tác giả nêu: {STATED}")


@pytest.mark.parametrize("reason", ["ok", "x" * 301])
def test_a_reason_that_says_nothing_or_too_much_is_asked_for_again(bench: Bench, reason: str) -> None:
    bench.judge("focal", "Trùng", reason)
    assert "Lý do cần từ 5 đến 300 chữ cái." in bench.answer
    assert bench.pair().judgement == ""
    bench.send("focal", "cùng cách làm")
    assert bench.pair().reason == "cùng cách làm"


def test_words_are_a_reason_only_right_after_the_question_for_it(bench: Bench) -> None:
    bench.send("focal", press=bench.card("focal")["Trùng"])
    bench.send("focal", ask="summary")
    bench.send("focal", "bao nhiêu sáng kiến")
    assert not bench.taken
    bench.send("focal", press=bench.card("focal")["Trùng"])
    bench.send("focal", "thôi")
    assert "Chưa ghi kết luận nào" in bench.answer
    bench.send("focal", "bao nhiêu sáng kiến")
    assert not bench.taken
    assert bench.pair().judgement == ""


# Two judges


def test_of_two_judges_one_wins_and_the_other_learns_who_and_when(bench: Bench) -> None:
    late = bench.card("clerk")
    bench.judge("focal", "Không trùng", "khác đối tượng")
    bench.send("clerk", press=late["Trùng"])
    assert bench.answer.startswith(
        "Chị focal vừa kết luận cặp này lúc 09:30 24/03/2026 nên ý kiến của anh/chị chưa được ghi."
    )
    assert "Đã kết luận: không trùng, lý do: khác đối tượng (Chị focal, 09:30 24/03/2026)" in bench.answer
    assert bench.pair().judgement == "different"


def test_the_other_may_win_while_one_types_the_reason(bench: Bench) -> None:
    bench.send("clerk", press=bench.card("clerk")["Trùng"])
    bench.judge("focal", "Không trùng", "khác đối tượng")
    bench.send("clerk", "cùng cách làm")
    assert "Chị focal vừa kết luận" in bench.answer
    assert bench.told == []
    assert bench.pair().judgement == "different"


def test_a_conclusion_can_be_changed_with_a_reason_once_it_was_seen(bench: Bench) -> None:
    bench.judge("focal", "Không trùng", "khác đối tượng")
    bench.now += timedelta(hours=1)
    bench.judge("clerk", "Nâng cấp", "cùng đơn vị, thêm đối soát")
    assert (bench.pair().judgement, bench.pair().judged_by) == ("upgrade", bench.clerk)
    with bench.database.read() as conn:
        changes = [(entry.old, entry.new) for entry in audit.of(conn, f"initiative:{bench.one}")]
    assert changes == [("", "different"), ("different", "upgrade")]


# Rights


@pytest.mark.parametrize("who", ["an", "lead"])
def test_authors_and_leaders_do_not_judge(bench: Bench, who: str) -> None:
    cards = bench.card("focal")
    assert "Kết luận" not in bench.send(who, show=bench.one)
    for data in (f"j:pair:{bench.one}:{bench.other}", cards["Trùng"]):
        bench.send(who, press=data)
        assert "dành cho đầu mối CCHC và thư ký Hội đồng" in bench.answer


def test_nobody_judges_what_they_wrote_themselves_on_either_side(bench: Bench) -> None:
    with bench.database.write() as conn:
        mine = [{"name": "Chị focal", "share": 100, "person_id": bench.focal}]
        initiatives.set_authors(conn, bench.other, mine)
    bench.card("focal")
    assert "SK-2024-0009 là hồ sơ của chính anh/chị" in bench.answer
    with bench.database.write() as conn:
        initiatives.set_authors(conn, bench.one, mine)
    assert "Kết luận" not in bench.send("focal", show=bench.one)
    assert "Kết luận" in bench.send("clerk", show=bench.one)


def test_a_focal_officer_of_one_unit_does_not_judge_for_another(bench: Bench) -> None:
    bench.person("near", "focal", bench.office.school)
    bench.person("far", "focal", bench.hall)
    assert "Trùng" in bench.send("near", press=f"j:pair:{bench.one}:{bench.other}")
    assert "Trùng" not in bench.send("far", press=f"j:pair:{bench.one}:{bench.other}")


def test_a_pair_that_is_gone_or_never_was_is_said_to_be_gone(bench: Bench) -> None:
    late = bench.card("focal")
    with bench.database.write() as conn:
        comparisons.keep_only(conn, bench.one, [])
    bench.send("focal", press=late["Trùng"])
    assert "Cặp này không còn" in bench.answer
    bench.send("focal", press=f"j:pair:{bench.one}:999")
    assert "dành cho đầu mối" in bench.answer
    with pytest.raises(UnknownButton):
        bench.send("focal", press=f"j:dance:{bench.one}:{bench.other}")


def test_each_of_several_look_alikes_has_its_own_button(bench: Bench) -> None:
    third = bench.office.record(bench.office.an, "submitted", code="SK-2026-0013")
    bench.compare(bench.one, third)
    buttons = bench.send("focal", show=bench.one)
    assert {"Kết luận SK-2024-0009", "Kết luận SK-2026-0013"} <= buttons.keys()


# What is no suspicion any more


def test_a_pair_that_is_different_is_no_longer_listed_unless_its_record_is_named(bench: Bench) -> None:
    bench.send("lead", ask="duplicates")
    assert bench.answer.startswith("1 cặp gần giống")
    bench.judge("focal", "Không trùng", "khác đối tượng")
    bench.send("lead", ask="duplicates")
    assert bench.answer.startswith("0 cặp gần giống")
    bench.judge("focal", "Trùng", "đọc lại thì cùng cách làm")
    bench.send("lead", ask="duplicates")
    assert "đã kết luận: trùng, lý do: đọc lại thì cùng cách làm" in bench.answer


def test_the_conclusion_holds_from_whichever_record_the_pair_is_seen(bench: Bench) -> None:
    bench.compare(bench.other, bench.one)
    bench.judge("focal", "Không trùng", "khác đối tượng")
    assert bench.pair(bench.other).judgement == "different"


def test_a_search_anew_keeps_the_conclusion_and_the_criteria_see_it(bench: Bench) -> None:
    bench.judge("focal", "Không trùng", "khác đối tượng")
    bench.compare(bench.one, bench.other, "nêu lại")
    with bench.database.read() as conn:
        turn = Turn(bench.shared, conn, None, bench.now, None)  # type: ignore[arg-type]  # only facts are read
        [fact] = lookalikes.known(turn, bench.one)
    assert fact["judgement"] == "different"
