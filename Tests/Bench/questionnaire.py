"""A questionnaire for the peers: its questions, rules and figures, with every condition as a tree.

A tree is a tuple: ("and", a, b), ("or", a, b), ("not", a), ("compare", sign, x, y), ("is", question, code),
("frame", column, text), ("selected", question, code), ("answered", question), ("true",), and for numbers
("count", question), ("number", n), ("add", x, y). The peers turn a tree into what their library is fastest at.
"""

import json
import re
import sys
from dataclasses import asdict, dataclass, field

TOKEN = re.compile(r"\s*(\$\{[^}]+\}|'[^']*'|<=|>=|!=|[=<>+(),]|[a-z-]+|\d+)")


@dataclass
class Question:
    name: str
    kind: str
    relevant: tuple
    required: bool
    codes: list = field(default_factory=list)
    exclusive: list = field(default_factory=list)
    missing: list = field(default_factory=list)
    most: int | None = None


class Parser:
    """Reads an expression, as far as the questionnaire of 2021 uses the language."""

    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        assert "".join(self.tokens).replace(" ", "") == re.sub(r"\s", "", text).replace(" ", ""), text
        self.place = 0

    def next(self, *expected):
        token = self.tokens[self.place] if self.place < len(self.tokens) else None
        if expected and token not in expected:
            return None
        self.place += 1
        return token

    def either(self):
        tree = self.both()
        while self.next("or"):
            tree = ("or", tree, self.both())
        return tree

    def both(self):
        tree = self.compared()
        while self.next("and"):
            tree = ("and", tree, self.compared())
        return tree

    def compared(self):
        left = self.sum()
        sign = self.next("=", "!=", "<", "<=", ">", ">=")
        if not sign:
            return left
        right = self.sum()
        if sign in ("=", "!=") and "count" not in (left[0], right[0]) and left[0] != "add":
            return equal(left, right) if sign == "=" else ("not", equal(left, right))
        return ("compare", sign, left, right)

    def sum(self):
        tree = self.one()
        while self.next("+"):
            tree = ("add", tree, self.one())
        return tree

    def one(self):
        token = self.next()
        if token == "(":
            tree = self.either()
            self.next(")")
            return tree
        if token.startswith("${"):
            return ("name", token[2:-1])
        if token.startswith("'"):
            return ("text", token[1:-1])
        if token.isdigit():
            return ("number", int(token))
        self.next("(")
        if token == "true":
            self.next(")")
            return ("true",)
        inner = self.either()
        if token == "selected":
            self.next(",")
            inner = (inner[1], self.next()[1:-1])
        self.next(")")
        return {"not": ("not", inner), "answered": ("answered", inner[1]), "count-selected": ("count", inner[1]),
                "selected": ("selected", *inner)}[token]


def equal(left, right):
    if left[0] == "name" and left[1].startswith("kader."):
        return ("frame", left[1][6:], right[1])
    if right[0] == "name":
        return ("frame-is", right[1][6:], left[1])
    return ("is", left[1], right[1])


def parsed(text):
    return Parser(text).either() if text else ("true",)


def also(a, b):
    return b if a == ("true",) else a if b == ("true",) else ("and", a, b)


def named(tree):
    """The questions that a condition names."""
    kind, *parts = tree
    if kind in ("is", "selected", "answered", "count"):
        return [parts[0]]
    return [name for part in parts if isinstance(part, tuple) for name in named(part)]


class Questionnaire:
    """The questionnaire in a file, without the rules about a previous wave: there is none."""

    def __init__(self, path):
        root = json.load(open(path, encoding="utf-8"))
        shared = root.get("choices", {})
        self.questions = []
        for section in root["sections"]:
            for q in section["questions"]:
                choices = q.get("choices", [])
                choices = shared[choices] if isinstance(choices, str) else choices
                self.questions.append(Question(
                    q["name"], q["type"], also(parsed(section.get("relevant")), parsed(q.get("relevant"))),
                    q.get("required", False), [c["name"] for c in choices],
                    [c["name"] for c in choices if c.get("exclusive")],
                    [c["name"] for c in choices if c.get("missing")], q.get("maxLength")))
        self.by_name = {q.name: q for q in self.questions}
        self.edits = [(e["name"], parsed(e["check"])) for e in root["edits"] if "vorig" not in e["check"]]
        self.figures = [self.figure(f) for f in root["figures"]]

    def figure(self, f):
        categories = f["categories"]
        if isinstance(categories, dict):
            categories = [(f"{name}/{code}", ("selected", name, code))
                          for name in categories["each"] for code in self.by_name[name].codes]
        else:
            categories = [(c["name"], parsed(c["when"])) for c in categories]
        bases = [(b["name"], b["over"], parsed(b.get("where"))) for b in f["bases"]]
        return f["name"], parsed(f.get("population", "true()")), categories, bases


if __name__ == "__main__":
    whole = Questionnaire(sys.argv[1])
    json.dump({"questions": [asdict(q) for q in whole.questions], "edits": whole.edits, "figures": whole.figures},
              sys.stdout)
