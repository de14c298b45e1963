"""What is remembered is found at once, by every connection and after a restart, in the caller's transaction."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select, update

from domain.similarity import ALGORITHM, Corpus, Submission
from domain.similarity.corpus import FOLLOWED
from storage.database import Connection, Database, open_database
from storage.records import initiatives, lookalikes
from storage.records.lookalikes import sim_posting, sim_text
from tests.storage.conftest import Office

NOW = datetime(2026, 11, 22, 1, tzinfo=UTC)
LOUD = Submission(
    "Bản tin phát thanh bằng tiếng Mông", "Dân không hiểu. Thu âm, phát loa.", "UBND xã Nậm Sài", 2021
)
SWIM = Submission(
    "Dạy bơi phòng chống đuối nước cho học sinh", "Trẻ đuối nước. Bể bơi di động.", "Trường THCS", 2022
)
TAX = Submission("Nhắc nộp thuế nhà đất qua Zalo", "Quên nộp. Nhắn tin trước hạn.", "Chi cục Thuế", 2023)
NEW = Submission("Lớp tập bơi cho trẻ để khỏi chết đuối", "Nhiều em chết đuối. Mở lớp ở hồ bơi.", "", 2026)


def remembered(conn: Connection, office: Office, submission: Submission) -> int:
    one = initiatives.add(
        conn, unit_id=office.hall, year=submission.year, state="submitted", now=NOW, title=submission.title
    )
    lookalikes.remember(conn, one, submission)
    return one


@pytest.fixture
def past(database: Database, office: Office) -> dict[str, int]:
    with database.write() as conn:
        return {
            name: remembered(conn, office, one)
            for name, one in (("loud", LOUD), ("swim", SWIM), ("tax", TAX))
        }


def test_a_reworded_idea_is_found_with_its_likeness(database: Database, past: dict[str, int]) -> None:
    with database.read() as conn:
        found = lookalikes.search(conn, NEW)
    assert found[0].initiative_id == past["swim"]
    assert found[0].likeness.title_words


def test_a_search_in_the_database_and_in_memory_agree(database: Database, past: dict[str, int]) -> None:
    memory: Corpus[int] = Corpus()
    for one, submission in zip(past.values(), (LOUD, SWIM, TAX), strict=True):
        memory.add(one, submission)
    for new in (NEW, LOUD, TAX, Submission("Zalo"), Submission("", "Bể bơi di động cho trẻ.")):
        with database.read() as conn:
            there = [(found.initiative_id, found.likeness) for found in lookalikes.search(conn, new)]
        assert there == memory.search(new)


def test_it_is_found_in_the_transaction_that_wrote_it_and_gone_when_that_is_undone(
    database: Database, office: Office
) -> None:
    with database.write() as conn:
        one = remembered(conn, office, SWIM)
        assert [found.initiative_id for found in lookalikes.search(conn, NEW)] == [one]
        conn.rollback()
    with database.read() as conn:
        assert lookalikes.search(conn, NEW) == []


def test_another_process_finds_it_after_a_restart(
    database: Database, database_url: str, past: dict[str, int]
) -> None:
    database.close()
    again = open_database(database_url)
    with again.read() as conn:
        assert lookalikes.search(conn, NEW)[0].initiative_id == past["swim"]
    again.close()


def test_what_is_excluded_is_not_found(database: Database, past: dict[str, int]) -> None:
    with database.read() as conn:
        found = lookalikes.search(conn, NEW, excluding=[past["swim"]])
    assert past["swim"] not in [one.initiative_id for one in found]


def test_the_limit_holds(database: Database, past: dict[str, int]) -> None:
    with database.read() as conn:
        assert (
            len(lookalikes.search(conn, Submission("Nhắn tin, dạy bơi, phát thanh tiếng Mông"), limit=1)) == 1
        )


def test_remembering_again_replaces_what_was_remembered(database: Database, past: dict[str, int]) -> None:
    with database.write() as conn:
        lookalikes.remember(conn, past["swim"], Submission("Số hóa hiện vật bảo tàng"))
        assert past["swim"] not in [one.initiative_id for one in lookalikes.search(conn, NEW)]
        found = lookalikes.search(conn, Submission("Đưa cổ vật lên bảo tàng ảo"))
    assert found[0].initiative_id == past["swim"]


def test_forgetting_leaves_nothing_behind(database: Database, past: dict[str, int]) -> None:
    with database.write() as conn:
        for one in past.values():
            lookalikes.forget(conn, one)
        lookalikes.forget(conn, 999_999)
        counts = [conn.scalar(select(func.count()).select_from(table)) for table in (sim_posting, sim_text)]
    assert counts == [0, 0]


def test_submissions_of_an_older_algorithm_are_prepared_anew(
    database: Database, past: dict[str, int]
) -> None:
    with database.write() as conn:
        conn.execute(update(sim_text).values(algorithm="older-1", prepared="{}", found_under=b""))
        conn.execute(sim_posting.delete())
        assert lookalikes.search(conn, NEW) == []
        assert lookalikes.renew(conn, 2) == 2
        assert lookalikes.renew(conn, 2) == 1
        assert lookalikes.renew(conn, 2) == 0
        assert lookalikes.search(conn, NEW)[0].initiative_id == past["swim"]
        assert set(conn.scalars(select(sim_text.c.algorithm))) == {ALGORITHM}


def test_what_an_older_algorithm_prepared_is_passed_over_until_it_is_prepared_anew(
    database: Database, past: dict[str, int]
) -> None:
    with database.write() as conn:
        conn.execute(update(sim_text).values(algorithm="older-1", prepared="{}"))
        assert lookalikes.search(conn, NEW) == []
        lookalikes.renew(conn)
        assert lookalikes.search(conn, NEW)[0].initiative_id == past["swim"]


@pytest.mark.parametrize(
    "odd",
    [Submission(""), Submission("'; DROP TABLE sim_posting; --"), Submission("a" * 20000, "🙂\x00" * 9000)],
)
def test_any_text_can_be_remembered_and_searched(database: Database, office: Office, odd: Submission) -> None:
    with database.write() as conn:
        one = remembered(conn, office, odd)
        lookalikes.search(conn, odd)
        lookalikes.forget(conn, one)


def test_two_who_file_the_same_idea_at_once_are_both_found(database: Database, office: Office) -> None:
    """Both write the same keys; neither blocks the other, and none of the two is lost."""
    with database.write() as conn:
        numbers = [
            initiatives.add(
                conn, unit_id=office.hall, year=2026, state="submitted", now=NOW, title=SWIM.title
            )
            for _ in range(20)
        ]

    def file(some: list[int]) -> None:
        for number in some:
            with database.write() as conn:
                lookalikes.remember(conn, number, SWIM)

    with ThreadPoolExecutor() as pool:
        list(pool.map(file, (numbers[:10], numbers[:9:-1])))
    with database.read() as conn:
        found = {one.initiative_id for one in lookalikes.search(conn, NEW, limit=30)}
    assert found == set(numbers)


def test_a_key_of_very_many_submissions_is_left_and_stays_left(database: Database, office: Office) -> None:
    """The crowd is not found by what all of it says, but whoever says more is found by that."""
    with database.write() as conn:
        crowd = [remembered(conn, office, Submission("Dạy bơi")) for _ in range(FOLLOWED + 1)]
        more = remembered(conn, office, Submission("Dạy bơi ở hồ tháo lắp"))
        found = lookalikes.search(conn, Submission("Dạy bơi ở hồ tháo lắp"))
        assert [one.initiative_id for one in found] == [more]
        lookalikes.forget(conn, crowd[0])
        assert lookalikes.search(conn, Submission("Dạy bơi")) == []


def test_what_is_excluded_hides_nothing_that_is_like_it(database: Database, office: Office) -> None:
    """The record itself shares everything with itself; what shares less must still be seen beside it."""
    own = Submission("Dạy bơi phòng chống đuối nước cho học sinh", "Trẻ đuối nước. Bể bơi di động.", "", 2026)
    with database.write() as conn:
        swim = remembered(conn, office, Submission("Lớp bơi hè cho trẻ em", "Mở lớp ở hồ bơi.", "", 2022))
        mine = remembered(conn, office, own)
        found = lookalikes.search(conn, own, excluding=[mine])
    assert [one.initiative_id for one in found][:1] == [swim]
