"""A start that could not open what is sealed, or would seal what nobody can open again, says in one
line what to do; and no key is ever in what is said."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path

import pytest

from bot.sealing.data_keys import read_keys
from bot.sealing.opening import open_as_set, watch
from bot.sealing.places import keys_address
from bot.sealing.store import SealedStore
from bot.settings import ConfigurationError, Settings, read_settings
from bot.store import StoreError, StoreGone
from bot.store.opening import open_store
from tests.sealing.conftest import NEW, OLD, Open, data_key, settings_of
from tests.sealing.people import BIRTH, settle, told

SECRET = OLD.partition(":")[2]


async def refused(address: str, keys_url: str, data_keys: str | None) -> str:
    """What a start says that is refused."""
    with pytest.raises(StoreError) as error:
        await open_as_set(settings_of(address, keys_url, data_keys))
    said = str(error.value)
    assert "\n" not in said
    assert SECRET not in said
    return said


async def test_without_its_keys_it_does_not_start(
    store: SealedStore, address: str, keys_url: str
) -> None:
    await settle(store, 7)
    assert "set DATA_KEYS" in await refused(address, keys_url, None)
    assert "lacks the key old" in await refused(address, keys_url, NEW)
    wrong = await refused(address, keys_url, data_key("old", 3))
    assert wrong.startswith("the key old in DATA_KEYS is not the one that was used before")
    both = await open_as_set(settings_of(address, keys_url, f"{NEW} {OLD}"))
    assert await told(both, 7) == BIRTH
    await both.close()


def files(place: Path) -> list[Path]:
    return [*place.iterdir()]


async def test_an_open_database_starts_without_keys(address: str, keys_url: str) -> None:
    store = await open_as_set(settings_of(address, keys_url, None))
    assert not isinstance(store, SealedStore)
    await store.close()


async def test_without_the_store_of_keys_it_does_not_start(
    store: SealedStore, address: str, keys_url: str, tmp_path: Path
) -> None:
    await settle(store, 7)
    elsewhere = f"{tmp_path}/other.db"
    assert "put it back" in await refused(address, elsewhere, OLD)
    assert "other.db" not in {path.name for path in files(tmp_path)}
    # Another database's, made with the same key.
    other = await open_as_set(settings_of(f"{tmp_path}/b.db", elsewhere, OLD))
    await settle(other, 7)
    await other.close()
    assert "does not hold the keys of this database" in await refused(address, elsewhere, OLD)
    assert "was never sealed" in await refused(f"{tmp_path}/c.db", elsewhere, OLD)


async def test_the_keys_lie_apart_from_the_database(tmp_path: Path) -> None:
    assert keys_address("data/assistant.db", None) == "data/assistant.keys.db"
    assert keys_address("sqlite:////var/lib/bot.sqlite", None) == "/var/lib/bot.keys.sqlite"
    assert keys_address("a.db", "/safe/k.db") == "/safe/k.db"
    for database, keys in (
        (f"{tmp_path}/a.db", f"sqlite:///{tmp_path}/./a.db"),
        ("postgresql://me:secret@host/bot", "postgresql://other:secret@host:5432/bot"),
    ):
        with pytest.raises(StoreError, match="KEYS_URL names the database itself"):
            keys_address(database, keys)
    with pytest.raises(StoreError, match="KEYS_URL is missing") as error:
        keys_address("postgresql://me:secret@host/bot", None)
    assert "secret" not in str(error.value)


async def test_a_store_of_keys_that_is_deleted_stops_everything(
    sqlite_address: str, tmp_path: Path
) -> None:
    keys = tmp_path / "bot.keys.db"
    store = await open_as_set(settings_of(sqlite_address, str(keys), OLD))
    await settle(store, 7)
    keys.unlink()
    with pytest.raises(StoreGone, match="the keys of chats, was deleted"):
        store.check()
    with pytest.raises(StoreGone):
        await settle(store, 8)
    await store.close()
    plain = await open_store(sqlite_address)
    assert [one.chat_id for one in await plain.chats_after(0, 9)] == [7]
    await plain.close()


async def test_a_copy_without_keys_stops_once_another_seals(
    address: str, open_sealed: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would read what is sealed as damaged, and tell people so."""
    monkeypatch.setattr("bot.sealing.opening.CHECK_SECONDS", 0.01)
    plain = await open_store(address)
    watching = asyncio.create_task(watch(plain))
    await asyncio.sleep(0.05)
    assert not watching.done()
    sealed = await open_sealed()
    with pytest.raises(StoreError, match="this database is sealed: set DATA_KEYS"):
        await asyncio.wait_for(watching, 5)
    await plain.close()
    still = asyncio.create_task(watch(sealed))
    await asyncio.sleep(0.05)
    assert not still.done()
    still.cancel()


# ------------------------------------------------------------------ settings


@pytest.fixture
def no_other_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def test_keys_are_read_from_a_line_or_a_file() -> None:
    assert [key.id for key in read_keys(f"{NEW} {OLD}")] == ["new", "old"]
    assert [key.secret for key in read_keys(f"# of ours\n{NEW}\n\n{OLD}, # old")] == [
        b"\x02" * 32,
        b"\x01" * 32,
    ]
    bits = bytes([251]) * 32
    for encode in (base64.b64encode, base64.urlsafe_b64encode):
        assert read_keys(f"x:{encode(bits).decode()}")[0].secret == bits


HOW = "keys such as 2026-11:BASE64-OF-32-BYTES, the newest first, with spaces between them"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SECRET, f"number 1 in it has no id: it should be {HOW}"),
        (f"{OLD} :{SECRET}", f"number 2 in it has no id: it should be {HOW}"),
        (f"old:{SECRET[:-4]}!!!!", f"the key old in it is not base64: it should be {HOW}"),
        (f"old:{SECRET[4:]}", "the key old in it has 29 bytes, not 32"),
        (f"{OLD} {OLD}", "two keys in it have the same id"),
        (",", f"there is no key in it: it should be {HOW}"),
    ],
)
@pytest.mark.usefixtures("no_other_settings")
def test_a_wrong_key_is_named_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, text: str, said: str
) -> None:
    monkeypatch.setenv("DATA_KEYS", text)
    with pytest.raises(ConfigurationError) as error:
        read_settings()
    assert str(error.value) == f"DATA_KEYS is not right: {said}"
    monkeypatch.delenv("DATA_KEYS")
    (tmp_path / "keys").write_text(text)
    monkeypatch.setenv("DATA_KEYS_FILE", "keys")
    with pytest.raises(ConfigurationError) as error:
        read_settings()
    assert str(error.value) == f"DATA_KEYS_FILE is not right: {said}"


@pytest.mark.usefixtures("no_other_settings")
def test_keys_in_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert read_settings().operator_keys == ()
    (tmp_path / ".env").write_text(f"DATA_KEYS={NEW} {OLD}\n")
    settings = read_settings()
    assert [key.id for key in settings.operator_keys] == ["new", "old"]
    shown = f"{settings!r} {settings.operator_keys!r}"
    assert SECRET not in shown
    assert "\\x01" not in shown
    (tmp_path / "keys").write_text(OLD)
    monkeypatch.setenv("DATA_KEYS_FILE", "keys")
    with pytest.raises(ConfigurationError, match="DATA_KEYS is set too: keep one of them"):
        read_settings()
    (tmp_path / ".env").unlink()
    assert [key.id for key in read_settings().operator_keys] == ["old"]
    monkeypatch.setenv("DATA_KEYS_FILE", "nowhere")
    with pytest.raises(ConfigurationError, match="nowhere cannot be read"):
        read_settings()
