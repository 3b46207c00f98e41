"""Two faults on purpose, so that the programs that look for faults show that they would find one.

It has nothing of Alongside: a search that pastes what is asked into its SQL, and a page that says back what it was told.
"""
import sqlite3
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

people = sqlite3.connect(":memory:", check_same_thread=False)
people.executescript("CREATE TABLE people (name TEXT); INSERT INTO people VALUES ('Cyd'), ('Ana'), ('Abe'), ('Ben');")


class Planted(BaseHTTPRequestHandler):
    def do_GET(self):
        asked = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        try:
            found = people.execute(f"SELECT name FROM people WHERE name LIKE '{asked.get('q', '')}%' ORDER BY name").fetchall()
            status, body = 200, "".join(f"<li>{name}</li>" for (name,) in found)
        except sqlite3.Error as wrong:
            status, body = 500, f"SQLite error: {wrong}"
        page = f"<!doctype html><title>People</title><p>Hello {asked.get('words', '')}</p><ul>{body}</ul><a href='/?q=A'>all</a> <a href='/?words=you'>hello</a>"
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(page.encode())

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Planted).serve_forever()
