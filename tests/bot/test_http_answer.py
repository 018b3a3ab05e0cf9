"""Answers of HTTP/1.1 read from what comes, in whatever pieces (RFC 9112)."""

from __future__ import annotations

import pytest

from bot.telegram.http_answer import LONGEST_HEAD, AnswerReader, BadAnswer, TooLarge

OK = b"HTTP/1.1 200 OK\r\n"
LONG = b"Content-Length: 4\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n"

WHOLE = [
    (OK + LONG + b"\r\nbody", 200, b"body", True),
    (b"HTTP/1.1 404 Not Found\r\ncontent-length:4\r\n\r\nbody", 404, b"body", True),
    # No reason, with and without the space before it.
    (b"HTTP/1.1 200 \r\n" + LONG + b"\r\nbody", 200, b"body", True),
    (b"HTTP/1.1 200\r\n" + LONG + b"\r\nbody", 200, b"body", True),
    (OK + b"Content-Length: 0\r\n\r\n", 200, b"", True),
    (OK + LONG + LONG + b"\r\nbody", 200, b"body", True),
    (OK + LONG + b"Content-Encoding: identity\r\n\r\nbody", 200, b"body", True),
    # The connection is not asked again where the answer says so, nor one of an older version.
    (OK + LONG + b"Connection: Close\r\n\r\nbody", 200, b"body", False),
    (b"HTTP/1.0 200 OK\r\n" + LONG + b"\r\nbody", 200, b"body", False),
    (b"HTTP/1.1 204 No Content\r\nX: y\r\n\r\n", 204, b"", True),
    # A word in between.
    (b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n" + OK + LONG + b"\r\nbody", 200, b"body", True),
    (OK + CHUNKED + b"\r\n2\r\nbo\r\n2;a=b\r\ndy\r\n0\r\n\r\n", 200, b"body", True),
    (OK + CHUNKED + b"\r\n0A\r\n0123456789\r\n0\r\nX: y\r\n\r\n", 200, b"0123456789", True),
    (OK + CHUNKED + b"\r\n0\r\n\r\n", 200, b"", True),
]


@pytest.mark.parametrize(("sent", "status", "body", "keeps"), WHOLE)
@pytest.mark.parametrize("piece", [1, 2, 7, 10_000])
def test_whole_answers(sent: bytes, status: int, body: bytes, keeps: bool, piece: int) -> None:
    reader = AnswerReader(100)
    pieces = [sent[at : at + piece] for at in range(0, len(sent), piece)]
    assert [reader.feed(one) for one in pieces] == [*[False] * (len(pieces) - 1), True]
    assert (reader.status, bytes(reader.body), reader.keeps) == (status, body, keeps)


@pytest.mark.parametrize(("sent", "status", "body", "keeps"), WHOLE)
def test_an_answer_that_ends_early_is_none(
    sent: bytes, status: int, body: bytes, keeps: bool
) -> None:
    for cut in range(len(sent)):
        reader = AnswerReader(100)
        assert not reader.feed(sent[:cut])
        assert not reader.end(), sent[:cut]


@pytest.mark.parametrize("version", [b"HTTP/1.0", b"HTTP/1.1"])
def test_an_answer_without_length_ends_with_its_connection(version: bytes) -> None:
    reader = AnswerReader(100)
    assert not reader.feed(version + b" 200 OK\r\n\r\nbo")
    assert not reader.feed(b"dy")
    assert reader.end()
    assert (reader.status, bytes(reader.body), reader.keeps) == (200, b"body", False)


@pytest.mark.parametrize("more", [b"x", OK + LONG + b"\r\nbody"])
def test_a_connection_that_says_more_than_asked_is_not_asked_again(more: bytes) -> None:
    reader = AnswerReader(100)
    assert reader.feed(OK + LONG + b"\r\nbody" + more)
    assert (bytes(reader.body), reader.keeps) == (b"body", False)


@pytest.mark.parametrize(
    "sent",
    [
        b"SSH-2.0-OpenSSH\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"HTTP/1.1 20\r\n\r\n",
        b"HTTP/1.1 2000\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"\r\n\r\n",
        OK + b"no colon\r\n\r\n",
        OK + b"Content-Length: -4\r\n\r\nbody",
        OK + b"Content-Length: 4 4\r\n\r\nbody",
        OK + b"Content-Length: \r\n\r\n",
        OK + LONG + b"Content-Length: 5\r\n\r\nbody",
        OK + b"Content-Length: 0x4\r\n\r\nbody",
        # Two lengths that contradict each other, and what was not asked for.
        OK + LONG + CHUNKED + b"\r\n0\r\n\r\n",
        OK + CHUNKED + CHUNKED + b"\r\n0\r\n\r\n",
        OK + b"Transfer-Encoding: gzip\r\n\r\n",
        OK + LONG + b"Content-Encoding: gzip\r\n\r\nbody",
        OK + CHUNKED + b"\r\n-1\r\n\r\n",
        OK + CHUNKED + b"\r\n2\r\nbody\r\n",
        OK + CHUNKED + b"\r\n" + b"1" * 17 + b"\r\n",
        OK + b"X: " + b"y" * LONGEST_HEAD,
        OK + CHUNKED + b"\r\n1;" + b"y" * LONGEST_HEAD,
    ],
)
def test_what_is_no_answer(sent: bytes) -> None:
    with pytest.raises(BadAnswer):
        AnswerReader(100).feed(sent)


@pytest.mark.parametrize(
    "sent",
    [
        OK + b"Content-Length: 101\r\n\r\n",
        OK + b"\r\n" + b"x" * 101,
        OK + CHUNKED + b"\r\n65\r\n",
        OK + CHUNKED + b"\r\n64\r\n" + b"x" * 100 + b"\r\n1\r\n",
    ],
)
def test_what_is_too_large(sent: bytes) -> None:
    with pytest.raises(TooLarge):
        AnswerReader(100).feed(sent)
    # One byte less is none too much.
    assert AnswerReader(101).feed(sent) is False
