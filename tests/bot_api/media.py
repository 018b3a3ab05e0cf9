"""Methods that send pictures and documents and give files back. Bytes are kept as they came."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from .chats import StoredFile
from .keyboards import read_markup
from .messages import caption_of, check_caption, deliver, reachable_chat
from .registry import method
from .wire import Json, Params, RefusedError, Upload, bad_request

if TYPE_CHECKING:
    from .server import BotApiServer

MAX_DOWNLOAD = 20 * 1024 * 1024
MAX_UPLOAD = 50 * 1024 * 1024
MAX_PHOTO = 10 * 1024 * 1024


@method("sendPhoto")
def send_photo(server: BotApiServer, params: Params) -> Json:
    return _send_file(server, params, "photo")


@method("sendDocument")
def send_document(server: BotApiServer, params: Params) -> Json:
    return _send_file(server, params, "document")


@method("getFile")
def get_file(server: BotApiServer, params: Params) -> Json:
    file_id = params.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = server.files.by_id.get(file_id)
    if stored is None:
        raise bad_request("invalid file_id")
    if len(stored.content) > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    return {**stored.wire(), "file_path": stored.path}


def _send_file(server: BotApiServer, params: Params, kind: str) -> Json:
    words = caption_of(params)
    markup = read_markup(params)
    upload = _given_file(server, params, kind)
    chat = reachable_chat(server, params)
    check_caption(words)
    if isinstance(upload, Upload):
        _check_size(upload, kind)
        size = _photo_size(upload) if kind == "photo" else (0, 0)
        stored = server.files.keep(upload.name, upload.mime, upload.content)
    else:
        stored = upload
        size = picture_size(stored.content) or (1, 1)
    media = {"photo": photo_sizes(stored, *size)} if kind == "photo" else document(stored)
    return deliver(server, chat, params, words, markup, media)


def _given_file(server: BotApiServer, params: Params, kind: str) -> Upload | StoredFile:
    if kind in params.files:
        return params.files[kind]
    value = params.text(kind)
    if not value:
        raise bad_request(f"there is no {kind} in the request")
    if value.startswith("attach://"):
        attached = params.files.get(value.removeprefix("attach://"))
        if attached is None:
            raise bad_request(f"there is no {kind} in the request")
        return attached
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    stored = server.files.by_id.get(value)
    if stored is None:
        raise bad_request(
            "wrong remote file identifier specified: can't unserialize it. Wrong last symbol"
        )
    return stored


def _check_size(upload: Upload, kind: str) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > MAX_UPLOAD:
        raise RefusedError(413, "Request Entity Too Large")
    if kind == "photo" and len(upload.content) > MAX_PHOTO:
        size = len(upload.content)
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; the maximum size is "
            f"{MAX_PHOTO} bytes"
        )


def _photo_size(upload: Upload) -> tuple[int, int]:
    size = picture_size(upload.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return width, height


def photo_sizes(stored: StoredFile, width: int, height: int) -> list[Json]:
    return [{**stored.wire(), "width": width, "height": height}]


def document(stored: StoredFile) -> Json:
    return {"document": {**stored.wire(), "file_name": stored.name, "mime_type": stored.mime}}


def picture_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG or GIF picture; None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 33:
        width, height = struct.unpack(">II", content[16:24])
        return (width, height) if width and height else None
    if content.startswith((b"GIF87a", b"GIF89a")) and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return (width, height) if width and height else None
    if not content.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        marker, length = content[at + 1], int.from_bytes(content[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return (width, height) if width and height else None
        at += 2 + length
    return None
