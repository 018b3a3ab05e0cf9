"""Reading one answer of HTTP/1.1 from the bytes of a connection: what the Bot API answers with, or
whatever stands before it. What is not plainly right is an error: the call is then made again.
"""

from __future__ import annotations

LONGEST_HEAD = 64 * 1024
"""Bytes of a status line with its headers, or of the line before a piece of a body."""
_END = b"\r\n\r\n"
_EMPTY = (204, 304)
"""Statuses whose answers have no body, whatever they say of its length."""


class BadAnswer(ValueError):
    """What came is no answer of HTTP/1.1, or is not all of one."""


class TooLarge(BadAnswer):
    """It has more bytes than any answer of the Bot API."""


class AnswerReader:
    """Reads one answer of at most ``largest`` bytes: ``feed`` it what comes, until it is whole."""

    __slots__ = ("_chunked", "_largest", "_left", "_unread", "body", "keeps", "status")

    def __init__(self, largest: int) -> None:
        self._largest = largest
        self._unread = bytearray()
        self._left: int | None = None
        """How much of the body is to come; None before that is known, or where its end tells."""
        self._chunked = False
        self.status = 0
        """0 until the headers were read."""
        self.body = bytearray()
        self.keeps = False
        """Whether the connection may be asked again."""

    def feed(self, data: bytes) -> bool:
        """Take what came; whether the answer is whole. Nothing may come behind it."""
        self._unread += data
        if not self.status and not self._read_head():
            return False
        is_whole = self._read_chunks() if self._chunked else self._read_body()
        if len(self.body) > self._largest:
            raise TooLarge
        if is_whole and self._unread:
            # Whatever that is, it answers nothing that was asked.
            self.keeps = False
        return is_whole

    def end(self) -> bool:
        """The connection has ended; whether that was the end of the answer."""
        return bool(self.status) and self._left is None and not self._chunked

    def _read_head(self) -> bool:
        """Read the status and the headers; False while they are not all there."""
        while (end := self._unread.find(_END)) >= 0:
            lines = bytes(self._unread[:end]).split(b"\r\n")
            del self._unread[: end + len(_END)]
            status = self._read_status(lines[0])
            if status >= 200:
                self._read_headers(lines[1:], status)
                self.status = status
                return True
            # A word in between, such as 100: the answer is still to come.
        if len(self._unread) > LONGEST_HEAD:
            raise BadAnswer
        return False

    def _read_status(self, line: bytes) -> int:
        version, _, rest = line.partition(b" ")
        code = rest[:3]
        if (
            version not in (b"HTTP/1.1", b"HTTP/1.0")
            or len(code) != 3
            or not code.isdigit()
            or rest[3:4].strip()
        ):
            raise BadAnswer
        self.keeps = version == b"HTTP/1.1"
        return int(code)

    def _read_headers(self, lines: list[bytes], status: int) -> None:
        lengths: set[bytes] = set()
        for line in lines:
            name, colon, value = line.partition(b":")
            if not colon:
                raise BadAnswer
            match name.lower():
                case b"content-length":
                    lengths.add(value.strip())
                case b"transfer-encoding":
                    if self._chunked or value.strip().lower() != b"chunked":
                        raise BadAnswer
                    self._chunked = True
                case b"connection":
                    if b"close" in value.lower():
                        self.keeps = False
                case b"content-encoding":
                    # None was asked for.
                    if value.strip().lower() != b"identity":
                        raise BadAnswer
        if status in _EMPTY:
            self._left, self._chunked = 0, False
        elif self._chunked:
            if lengths:
                raise BadAnswer
        elif lengths:
            self._left = _number(lengths, 10)
            if self._left > self._largest:
                raise TooLarge
        else:
            self.keeps = False

    def _read_body(self) -> bool:
        if self._left is None:
            self.body += self._unread
            self._unread.clear()
            return False
        taken = self._unread[: self._left]
        del self._unread[: len(taken)]
        self.body += taken
        self._left -= len(taken)
        return not self._left

    def _read_chunks(self) -> bool:
        """Pieces of a body, each with its length before it; whether the last one was read."""
        while True:
            if self._left:
                # With the end of its line.
                if len(self._unread) < self._left + 2:
                    if len(self.body) + len(self._unread) > self._largest + LONGEST_HEAD:
                        raise TooLarge
                    return False
                if self._unread[self._left : self._left + 2] != b"\r\n":
                    raise BadAnswer
                self.body += self._unread[: self._left]
                del self._unread[: self._left + 2]
                self._left = None
            end = self._unread.find(b"\r\n")
            if end < 0:
                if len(self._unread) > LONGEST_HEAD:
                    raise BadAnswer
                return False
            line = bytes(self._unread[:end])
            if self._left is None:
                self._left = _number({line.partition(b";")[0].strip()}, 16)
                if len(self.body) + self._left > self._largest:
                    raise TooLarge
            elif not line:
                del self._unread[: end + 2]
                return True
            # Behind the last piece more headers may come, of which none is needed.
            del self._unread[: end + 2]


def _number(written: set[bytes], base: int) -> int:
    """A length, of which one and the same must be written everywhere, and nothing but digits."""
    text = next(iter(written))
    digits = b"0123456789abcdefABCDEF" if base == 16 else b"0123456789"
    if len(written) != 1 or not 0 < len(text) <= 16 or text.strip(digits):
        raise BadAnswer
    return int(text, base)
