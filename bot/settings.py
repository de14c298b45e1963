"""Settings from the environment or `.env`, prefix SANGKIEN_ (DESIGN section 7)."""

import ipaddress
from datetime import datetime
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM_API_URL = "https://api.telegram.org/bot"
TELEGRAM_FILE_URL = "https://api.telegram.org/file/bot"
ZALO_BOT_API_URL = "https://bot-api.zaloplatforms.com/bot"
ZALO_OA_API_URL = "https://openapi.zalo.me"
ZALO_OA_OAUTH_URL = "https://oauth.zaloapp.com"


class WrongSettings(Exception):
    """The settings cannot be used; the text says which one and what would be right."""


class Settings(BaseSettings):
    """Every setting of the program; secrets never show in repr or logs."""

    model_config = SettingsConfigDict(
        env_prefix="SANGKIEN_", env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True
    )

    database_url: SecretStr | None = None
    data_dir: Path = Path("data")
    agency_file: Path | None = None
    public_url: str = ""
    listen: str = "127.0.0.1:8080"
    secret_key: SecretStr = SecretStr("")
    telegram_token: SecretStr = SecretStr("")
    telegram_api_url: str = TELEGRAM_API_URL
    telegram_file_url: str = TELEGRAM_FILE_URL
    telegram_mode: Literal["polling", "webhook"] = "polling"
    telegram_webhook_secret: SecretStr = SecretStr("")
    zalo_bot_token: SecretStr = SecretStr("")
    zalo_bot_api_url: str = ZALO_BOT_API_URL
    zalo_bot_mode: Literal["polling", "webhook"] = "polling"
    zalo_bot_webhook_secret: SecretStr = SecretStr("")
    zalo_oa_app_id: str = ""
    zalo_oa_app_secret: SecretStr = SecretStr("")
    zalo_oa_secret_key: SecretStr = SecretStr("")
    zalo_oa_api_url: str = ZALO_OA_API_URL
    zalo_oa_oauth_url: str = ZALO_OA_OAUTH_URL
    now: datetime | None = None

    @field_validator("listen")
    @classmethod
    def _host_and_port(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdigit() or not 0 <= int(port) <= 65535:
            raise ValueError("must be HOST:PORT, for example 127.0.0.1:8080")
        return value

    @model_validator(mode="after")
    def _now_only_in_trials(self) -> "Settings":
        if self.now is not None and not all(map(on_loopback, self._platform_urls())):
            raise ValueError("SANGKIEN_NOW is for trials: every platform address must be on loopback")
        return self

    @model_validator(mode="after")
    def _webhook_needs_a_secret(self) -> "Settings":
        if self.telegram_token.get_secret_value() and self.telegram_mode == "webhook":
            if len(self.telegram_webhook_secret.get_secret_value()) < 16:
                raise ValueError(
                    "SANGKIEN_TELEGRAM_WEBHOOK_SECRET needs at least 16 characters of A-Z a-z 0-9 _ -"
                )
            if not self.public_url.startswith("https://") and not on_loopback(self.public_url):
                raise ValueError("SANGKIEN_PUBLIC_URL must be the https address that Telegram can reach")
        return self

    def _platform_urls(self) -> list[str]:
        """The addresses of the platforms that are switched on."""
        urls = []
        if self.telegram_token.get_secret_value():
            urls += [self.telegram_api_url, self.telegram_file_url]
        if self.zalo_bot_token.get_secret_value():
            urls.append(self.zalo_bot_api_url)
        if self.zalo_oa_app_id:
            urls += [self.zalo_oa_api_url, self.zalo_oa_oauth_url]
        return urls

    @property
    def url(self) -> str:
        """The database's address: as set, or a SQLite file under `data_dir`."""
        if self.database_url and self.database_url.get_secret_value():
            return self.database_url.get_secret_value()
        return f"sqlite:///{self.data_dir.absolute() / 'sangkien.db'}"

    @property
    def host(self) -> str:
        return self.listen.rpartition(":")[0].strip("[]")

    @property
    def port(self) -> int:
        return int(self.listen.rpartition(":")[2])

    @property
    def configured(self) -> bool:
        """Is any platform switched on?"""
        return bool(self._platform_urls())


def on_loopback(url: str) -> bool:
    """Does the address point at this machine itself?"""
    host = urlsplit(url).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def load_settings() -> Settings:
    """The settings of this process; `WrongSettings` names each wrong one and never repeats a value."""
    try:
        return Settings()
    except ValidationError as error:
        lines = []
        for wrong in error.errors(include_url=False, include_input=False, include_context=False):
            name = "_".join(str(part) for part in wrong["loc"]).upper()
            lines.append(f"SANGKIEN_{name}: {wrong['msg']}" if name else wrong["msg"])
        raise WrongSettings("\n".join(lines)) from None
