"""The sample office for trials stands apart from everything real."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.clock import Clock
from bot.settings import Settings
from bot.trial import open_trial


@pytest.mark.parametrize(
    ("api", "kept"), [("https://api.telegram.org/bot", ""), ("http://127.0.0.1:9/bot", "12345:token")]
)
def test_a_trial_speaks_to_no_real_platform(tmp_path: Path, api: str, kept: str) -> None:
    """A token in the settings is used only with a Bot API on this very machine."""
    own = Settings(data_dir=tmp_path, telegram_token=SecretStr("12345:token"), telegram_api_url=api)
    trial = open_trial(own, Clock())
    trial.database.close()
    assert trial.settings.telegram_token.get_secret_value() == kept


def test_a_trial_keeps_its_own_place(tmp_path: Path) -> None:
    """The office's own database and files stay untouched."""
    own = Settings(data_dir=tmp_path, database_url=SecretStr(f"sqlite:///{tmp_path / 'real.db'}"))
    trial = open_trial(own, Clock())
    trial.database.close()
    assert not (tmp_path / "real.db").exists()
    assert (tmp_path / "trial" / "sangkien.db").exists()
