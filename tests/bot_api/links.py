"""Which links Telegram accepts in buttons and text, and the form it gives them back in."""

from __future__ import annotations

import re

_SCHEME = re.compile(r"([^/?#:]*)://")
_DEEP = re.compile(r"(tg|ton|tonsite):(?://)?", re.IGNORECASE)
_HOST = re.compile(r"(?:[\w.\-!$,~*'();&+=]|%[0-9a-fA-F]{2}|[^\x00-\x7f])+")


class LinkError(ValueError):
    """A link Telegram refuses, in its words."""


def checked_link(link: str) -> str:
    """The link as Telegram keeps it, or LinkError."""
    try:
        return _checked(link)
    except LinkError as error:
        raise LinkError(f"URL '{link}' is invalid: {error}") from None


def link_user_id(link: str) -> int:
    """The user a tg://user?id=… link mentions; 0 where it mentions nobody."""
    match = re.match(r"tg:(?://)?user/?\?id=(\d+)", link, re.IGNORECASE)
    return int(match[1]) if match else 0


def _checked(link: str) -> str:
    if deep := _DEEP.match(link):
        rest = link[deep.end() :]
        host, tail = _split(rest)
        if not host:
            raise LinkError("URL host is empty")
        if not re.fullmatch(r"[A-Za-z0-9_-]+", host):
            raise LinkError("Unallowed characters in URL host")
        return f"{deep[1].lower()}://{host}{tail}"
    protocol = "http"
    if scheme := _SCHEME.match(link):
        protocol, link = scheme[1].lower(), link[scheme.end() :]
        if protocol not in ("http", "https"):
            raise LinkError("Unsupported URL protocol")
    place, tail = _split(link)
    userinfo, at, host_port = place.rpartition("@")
    host, colon, port = host_port.partition(":")
    if colon and not (port.isdigit() and 0 < int(port) < 65536):
        raise LinkError("Wrong port number specified in the URL")
    if not host:
        raise LinkError("URL host is empty")
    if not _HOST.fullmatch(host):
        raise LinkError("Disallowed character in URL host")
    if "." not in host:
        raise LinkError("Wrong HTTP URL")
    path = "".join(c if c > " " else f"%{ord(c):02X}" for c in tail.rstrip())
    if not path.startswith("/"):
        path = "/" + path
    return f"{protocol}://{userinfo}{at}{host.lower()}{colon}{port}{path}"


def _split(link: str) -> tuple[str, str]:
    match = re.search(r"[/?#]", link)
    return (link, "") if match is None else (link[: match.start()], link[match.start() :])
