"""The same findings and counts in pandas: `peer_pandas.py QUESTIONNAIRE FRAME ANSWERS OUT`.

A truth is a pair of arrays: where it is true, and where it is false.
"""

import operator
import sys

import numpy as np
import pandas as pd
from questionnaire import Questionnaire, named

SIGNS = {"<=": operator.le, "<": operator.lt, ">=": operator.ge, ">": operator.gt, "=": operator.eq}


class Table:
    """The rows with what is known of their answers so far."""

    def __init__(self, questionnaire, rows):
        self.by_name, self.rows = questionnaire.by_name, rows
        self.none = np.zeros(len(rows), bool)
        self.all = ~self.none
        self.value, self.usable, self.empty, self.open, self.ticks = {}, {}, {}, {}, {}

    def truth(self, tree):
        kind, *parts = tree
        match kind:
            case "true": return self.all, self.none
            case "not": return self.truth(parts[0])[::-1]
            case "and":
                (a, na), (b, nb) = map(self.truth, parts)
                return a & b, na | nb
            case "or":
                (a, na), (b, nb) = map(self.truth, parts)
                return a | b, na & nb
            case "frame": return self.known(self.frame_given(parts[0]), self.frame_value(parts[0]) == parts[1])
            case "frame-is":
                known = self.usable[parts[1]] & self.frame_given(parts[0])
                return self.known(known, self.value[parts[1]] == self.frame_value(parts[0]))
            case "is": return self.known(self.usable[parts[0]], self.is_choice(*parts))
            case "selected":
                if self.by_name[parts[0]].kind == "select_one":
                    return self.known(self.usable[parts[0]], self.is_choice(*parts))
                return self.known(self.usable[parts[0]] | self.empty[parts[0]], self.ticks[parts[0]][parts[1]])
            case "answered": return self.known(self.all, self.answered(parts[0]))
            case "compare":
                (known, left), (also, right) = self.number(parts[1]), self.number(parts[2])
                return self.known(known & also, SIGNS[parts[0]](left, right))
        raise ValueError(kind)

    def known(self, known, holds):
        return known & holds, known & ~holds

    def frame_value(self, column):
        return self.rows["kader." + column].to_numpy()

    def frame_given(self, column):
        return self.rows["kader." + column].notna().to_numpy()

    def is_choice(self, name, code):
        return self.value[name] == code

    def answered(self, name):
        question = self.by_name[name]
        answered = self.usable[name]
        for code in question.missing if question.kind == "select_one" else []:
            answered = answered & ~self.is_choice(name, code)
        return answered

    def number(self, tree):
        kind, *parts = tree
        if kind == "number": return self.all, parts[0]
        if kind == "add":
            (known, left), (also, right) = map(self.number, parts)
            return known & also, left + right
        question = self.by_name[parts[0]]
        counted = [c for c in question.codes if c not in question.exclusive + question.missing]
        total = sum(self.ticks[parts[0]][c].astype(np.int8) for c in counted)
        return self.usable[parts[0]] | self.empty[parts[0]], total

    def possible(self, tree, wanted=True):
        kind, *parts = tree
        match kind:
            case "true": return self.all if wanted else self.none
            case "not": return self.possible(parts[0], not wanted)
            case "and" | "or":
                a, b = (self.possible(part, wanted) for part in parts)
                return a & b if (kind == "and") == wanted else a | b
        could = self.truth(tree)[0 if wanted else 1]
        for name in named(tree):
            could = could | self.open[name]
        return could


def main(questionnaire_path, frame_path, answers_path, out):
    questionnaire = Questionnaire(questionnaire_path)
    frame = pd.read_csv(frame_path, sep=";", dtype=str, keep_default_na=False, na_values=[""])
    rows = pd.read_csv(answers_path, sep=";", dtype=str, keep_default_na=False, na_values=[""])
    rows["rij"] = np.arange(2, len(rows) + 2)
    findings = []

    def found(source, where, code, item=""):
        where = np.asarray(where, bool)
        if where.any():
            findings.append(pd.DataFrame({"rij": source["rij"].to_numpy()[where], "code": code, "item": item}))

    known = frame.rename(columns={c: "kader." + c for c in frame.columns if c != "gemeentecode"})
    rows = rows.merge(known.assign(is_known=True), on="gemeentecode", how="left")
    found(rows, rows["gemeentecode"].isna(), "gemeente-ontbreekt")
    found(rows, rows["gemeentecode"].notna() & rows["is_known"].isna(), "gemeente-onbekend")
    rows = rows[rows["is_known"].notna() & rows["gemeentecode"].notna()].reset_index(drop=True)
    rows["tijd"] = pd.to_datetime(rows["ingezonden"], format="%Y-%m-%dT%H:%M:%S", errors="coerce")
    found(rows, rows["ingezonden"].notna() & rows["tijd"].isna(), "datum-ongeldig")

    table = Table(questionnaire, rows)
    lacks, usable_count = table.none, np.zeros(len(rows), np.int16)
    respons = table.none
    for q in questionnaire.questions:
        column = rows[q.name]
        given = column.notna().to_numpy()
        asked = table.truth(q.relevant)[0]
        bad, double = table.none, table.none
        if q.kind == "select_multiple":
            padded = " " + column + " "
            ticks = {c: padded.str.contains(f" {c} ", regex=False).fillna(False).to_numpy(bool) for c in q.codes}
            tokens = (column.str.count(" ") + 1).fillna(0).to_numpy(np.int16)
            bad = given & (sum(t.astype(np.int16) for t in ticks.values()) != tokens)
            for c in q.exclusive:
                double = double | (ticks[c] & (tokens > 1))
        elif q.kind == "select_one":
            bad = given & ~column.isin(q.codes).to_numpy()
        else:
            double = given & (column.str.len() > q.most).fillna(False).to_numpy(bool)
        undecided = table.none if q.relevant == ("true",) else ~asked & table.possible(q.relevant)
        found(rows, given & undecided & ~asked, "hoofdvraag-ontbreekt", q.name)
        found(rows, given & ~asked & ~undecided, "antwoord-niet-gevraagd", q.name)
        found(rows, asked & bad, "antwoord-onbekend", q.name)
        found(rows, asked & ~bad & double,
              "antwoord-exclusief" if q.kind == "select_multiple" else "antwoord-buiten-bereik", q.name)
        usable = asked & given & ~bad & ~double
        if q.required:
            found(rows, asked & ~given, "antwoord-ontbreekt", q.name)
            lacks = lacks | (asked & ~usable)
        table.value[q.name], table.usable[q.name] = column.to_numpy(), usable
        table.empty[q.name] = asked & ~given
        table.open[q.name] = ~usable & ~(given & asked) & (asked | undecided)
        if q.kind == "select_multiple":
            table.ticks[q.name] = {c: t & usable for c, t in ticks.items()}
        if q.kind != "text":
            respons = respons | usable
        usable_count += usable
    for name, check in questionnaire.edits:
        found(rows, table.truth(check)[1], "regel-geschonden", name)
    found(rows, ~respons, "inzending-leeg")

    order = pd.DataFrame({
        "gemeente": rows["gemeentecode"], "lacks": lacks,
        "tijd": -rows["tijd"].astype("int64").where(rows["tijd"].notna(), -(2**62)), "usable": -usable_count,
        "place": np.arange(len(rows))})[respons]
    order = order.sort_values(["gemeente", "lacks", "tijd", "usable"], kind="stable")
    first = ~order["gemeente"].duplicated()
    counting, passed = table.none.copy(), table.none.copy()
    counting[order["place"][first]] = True
    passed[order["place"][~first]] = True
    found(rows, passed, "inzending-dubbel")

    people = Table(questionnaire, frame.rename(columns=lambda c: "kader." + c))
    with open(out + "/cijfers.csv", "w", encoding="utf-8") as file:
        for name, population, categories, bases in questionnaire.figures:
            members = counting & table.truth(population)[0]
            asked = int(people.truth(population)[0].sum())
            for base, over, where in bases:
                below = members & table.truth(where)[0]
                of = {"respondents": int(below.sum()), "population": asked, "frame": len(frame)}[over]
                for category, when in categories:
                    file.write(f"{name};{base};{category};{int((below & table.truth(when)[0]).sum())};{of}\n")
    pd.concat(findings).sort_values(["rij", "code", "item"]).to_csv(
        out + "/bevindingen.csv", sep=";", index=False)


main(*sys.argv[1:])
