#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays the servers that messages go to: mail servers in many moods, the robots, a gateway.

usage: fake_servers.py FOLDER

Prints one line of JSON: the ports by name, and the file of the certificate authority that was just made. Everything that arrives is
written to FOLDER as mail-NNN.json or http-NNN.json before it is answered. Ends when its input is closed.
"""

import asyncio
import base64
import email
import email.policy
import hashlib
import hmac
import itertools
import json
import logging
import socket
import ssl
import subprocess
import sys
import threading
import urllib.parse
import warnings
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult

LOCAL = "127.0.0.1"
USER, PASSWORD = "shop", "wach auf: 密码"
SIGNING_SECRET = "SECtest"
numbers = itertools.count(1)
folder = Path(sys.argv[1])


def write(kind, facts):
    number = next(numbers)
    (folder / f"{kind}-{number:06}.json").write_text(json.dumps(facts), encoding="utf-8")


def encoded(data):
    return base64.b64encode(data).decode("ascii")


# Mail


def part_facts(part):
    return {"type": part.get_content_type(), "charset": part.get_content_charset() or "", "name": part.get_filename() or "",
            "encoding": part.get("Content-Transfer-Encoding", ""), "bytes": encoded(part.get_payload(decode=True))}


class Mailbox:
    """Takes every mail, unless it is told to answer a command otherwise."""

    def __init__(self, **answers):
        self.answers = answers

    async def handle_MAIL(self, server, session, envelope, address, options):
        envelope.mail_from = address
        return self.answers.get("sender", "250 OK")

    async def handle_RCPT(self, server, session, envelope, address, options):
        envelope.rcpt_tos.append(address)
        return self.answers.get("recipient", "250 OK")

    async def handle_DATA(self, server, session, envelope):
        answer = self.answers.get("content", "250 2.0.0 taken as Q17")
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        parts = message.iter_parts() if message.is_multipart() else [message]
        write("mail", {"from": envelope.mail_from, "to": envelope.rcpt_tos, "is_encrypted": session.ssl is not None,
                       "headers": {name: str(value) for name, value in message.items()},
                       "head": encoded(envelope.content.split(b"\r\n\r\n")[0]), "parts": [part_facts(part) for part in parts]})
        if answer == "hang up":
            server.transport.abort()
        elif answer == "say nothing":
            await asyncio.Event().wait()
        return answer


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=(data.login, data.password) == (USER.encode(), PASSWORD.encode()), handled=False)


def certificates():
    """A certificate authority, and a certificate of it for 127.0.0.1 only, not for "localhost"."""
    def openssl(*words):
        subprocess.run(["openssl", *words], cwd=folder, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2")
    openssl("req", "-x509", *key, "-subj", "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.pem")
    openssl("req", *key[:-2], "-subj", "/CN=Test server", "-keyout", "server.key", "-out", "server.csr")
    (folder / "names").write_text(f"subjectAltName=IP:{LOCAL}\n", encoding="ascii")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2",
            "-extfile", "names", "-out", "server.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "server.pem", folder / "server.key")
    return context


def mail_servers(context):
    def smtp(*, handler=None, **options):
        return lambda: SMTP(handler or Mailbox(), hostname="mail.test", **options)

    login = {"authenticator": authenticate, "auth_required": True}
    yield "mail", smtp(), None
    yield "mail_login", smtp(auth_require_tls=False, **login), None
    yield "mail_starttls", smtp(tls_context=context, require_starttls=True, **login), None
    yield "mail_tls", smtp(auth_require_tls=False, **login), context
    refusals = {
        "unknown_address": {"recipient": "550 5.1.1 <wang@example.cn>: see https://example.cn/why, password geheim"},
        "greylisting": {"recipient": "451 4.7.1 come back in a while"},
        "bad_sender": {"sender": "553 5.7.1 not your address"},
        "login_first": {"sender": "530 5.7.0 log in first"},
        "too_large": {"content": "552 5.3.4 too large"},
        "spam": {"content": "554 5.7.1 looks like spam"},
        "busy_after": {"content": "421 4.3.2 shutting down"},
        "hanging_up": {"content": "hang up"},
        "silent_after": {"content": "say nothing"},
    }
    yield "mail_by_address", smtp(handler=Choosy()), None
    for name, answers in refusals.items():
        yield f"mail_{name}", smtp(handler=Mailbox(**answers)), None


class Choosy(Mailbox):
    """Answers by the address."""

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 5.1.1 no such user"
        if address.startswith("busy"):
            return "451 4.7.1 come back in a while"
        return await super().handle_RCPT(server, session, envelope, address, options)


class Greeter(asyncio.Protocol):
    """Says one line, or nothing, and then nothing more."""

    def __init__(self, line):
        self.line = line

    def connection_made(self, transport):
        transport.write(self.line)


async def run_mail(ports, context):
    loop = asyncio.get_running_loop()
    greeters = [("mail_silent", lambda: Greeter(b""), None), ("mail_no_service", lambda: Greeter(b"554 no service here\r\n"), None),
                ("mail_busy", lambda: Greeter(b"421 too many connections\r\n"), None)]
    for name, factory, tls in [*mail_servers(context), *greeters]:
        server = await loop.create_server(factory, LOCAL, 0, ssl=tls)
        ports[name] = server.sockets[0].getsockname()[1]


# HTTP


def signature(key, text):
    return encoded(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest())


def is_signed(place, query, body):
    """Whether a robot that asks for signatures is content."""
    if place == "dingtalk":
        time = query.get("timestamp", [""])[0]
        return query.get("sign", [""])[0] == signature(SIGNING_SECRET, f"{time}\n{SIGNING_SECRET}")
    time = body.get("timestamp", "")
    return body.get("sign", "") == signature(f"{time}\n{SIGNING_SECRET}", "")


FIELDS = {"wecom": ("errcode", "errmsg"), "dingtalk": ("errcode", "errmsg"), "feishu": ("code", "msg"), "gateway": ("code", "message")}
WRONG_SIGNATURE = {"dingtalk": (310000, "sign not match"), "feishu": (19021, "sign match fail")}
TALK = {
    "limited": {"wecom": (45009, "api freq out of limit"), "dingtalk": (130101, "send too fast"), "feishu": (11232, "frequency limited")},
    "gone": {"wecom": (93000, "invalid webhook url"), "dingtalk": (300001, "token is not exist"), "feishu": (19001, "param invalid")},
    "long": {"wecom": (40058, "text.content exceed max length 2048")},
    "odd": {"wecom": (81000, "odd https://example.cn/x?key=odd"), "dingtalk": (81000, "odd"), "feishu": (9499, "Bad Request")},
}


class Web(BaseHTTPRequestHandler):
    """The mood is the token: the last part of the path, or the query's."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def do_POST(self):
        url = urllib.parse.urlsplit(self.path)
        query = urllib.parse.parse_qs(url.query)
        place, _, mood = url.path.strip("/").partition("/")
        mood = (query.get("key") or query.get("access_token") or [mood])[0]
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        write("http", {"path": self.path, "headers": {name.lower(): value for name, value in self.headers.items()},
                       "body": encoded(content)})
        self.close_connection = True
        if mood.startswith("status-"):
            self.answer(int(mood[7:]), b'{"detail":"as asked"}', {"Retry-After": "90", "Location": "/gateway/right"})
        elif mood == "silent":
            stop.wait()
        elif mood == "half":
            self.answer(200, b'{"errcode":0,"code":0', length=400)
        elif mood == "cut":
            self.answer(200, b'{"errcode":0,"code":0,"errmsg":"o')
        elif mood == "page":
            self.answer(200, "<html>请登录 http://portal.test/login</html>".encode())
        elif mood == "huge":
            self.answer(200, b'{"errcode":0,"code":0,"errmsg":"' + b"x" * 100_000 + b'"}')
        elif mood != "hanging_up":
            number, words = self.said(place, mood, query, content)
            code, message = FIELDS[place]
            self.answer(200, json.dumps({code: number, message: words, "data": {"id": "G-42"}}, ensure_ascii=False).encode())

    @staticmethod
    def said(place, mood, query, content):
        if mood == "signed" and not is_signed(place, query, json.loads(content)):
            return WRONG_SIGNATURE[place]
        if place == "gateway":
            return mood, "as asked for 13800138000"
        return TALK.get(mood, {}).get(place, (0, "ok"))

    def answer(self, status, body, headers=(), length=None):
        self.send_response(status)
        for name, value in dict(headers).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)


def web_server(context=None):
    server = ThreadingHTTPServer((LOCAL, 0), Web)
    server.daemon_threads = True
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


def dead_port():
    """A port that nobody listens on, and nobody else can take."""
    kept = socket.socket()
    kept.bind((LOCAL, 0))
    return kept, kept.getsockname()[1]


def main():
    logging.disable()
    warnings.simplefilter("ignore")
    context = certificates()
    kept, dead = dead_port()
    ports = {"dead": dead, "http": web_server(), "https": web_server(context)}
    loop = asyncio.new_event_loop()
    loop.run_until_complete(run_mail(ports, context))
    threading.Thread(target=loop.run_forever, daemon=True).start()
    print(json.dumps({"ports": ports, "ca": str(folder / "ca.pem"), "user": USER, "password": PASSWORD}), flush=True)
    sys.stdin.read()
    stop.set()
    kept.close()


stop = threading.Event()
if __name__ == "__main__":
    main()
