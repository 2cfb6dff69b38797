"""The same findings and counts in DuckDB: `peer_duckdb.py QUESTIONNAIRE FRAME ANSWERS OUT`.

Conditions become SQL, whose logic has three values too.
"""

import sys

import duckdb
from questionnaire import Questionnaire, named


def text(value):
    return "'" + value.replace("'", "''") + "'"


class Conditions:
    def __init__(self, questionnaire):
        self.by_name = questionnaire.by_name

    def __call__(self, tree):
        kind, *parts = tree
        match kind:
            case "true": return "true"
            case "not": return f"(not {self(parts[0])})"
            case "and" | "or": return f"({self(parts[0])} {kind} {self(parts[1])})"
            case "frame": return f'("kader.{parts[0]}" = {text(parts[1])})'
            case "frame-is": return f'("{parts[1]}" = "kader.{parts[0]}")'
            case "is": return f'("{parts[0]}" = {text(parts[1])})'
            case "selected":
                if self.by_name[parts[0]].kind == "select_one":
                    return f'("{parts[0]}" = {text(parts[1])})'
                return f'list_contains("ticks.{parts[0]}", {text(parts[1])})'
            case "answered": return self.answered(parts[0])
            case "compare": return f"({self.number(parts[1])} {parts[0]} {self.number(parts[2])})"
        raise ValueError(kind)

    def answered(self, name):
        question = self.by_name[name]
        if question.kind == "select_multiple":
            return f'coalesce(len("ticks.{name}") > 0, false)'
        known = f'"{name}" is not null'
        return f"({known}" + "".join(f' and "{name}" <> {text(c)}' for c in question.missing) + ")"

    def number(self, tree):
        kind, *parts = tree
        if kind == "number": return str(parts[0])
        if kind == "add": return f"({self.number(parts[0])} + {self.number(parts[1])})"
        uncounted = self.by_name[parts[0]].exclusive + self.by_name[parts[0]].missing
        return f'(len("ticks.{parts[0]}")' + "".join(
            f' - list_contains("ticks.{parts[0]}", {text(c)})::int' for c in uncounted) + ")"


def possible(conditions, tree, wanted=True):
    """Whether a condition could become true (or false) by filling in what was asked and left blank."""
    kind, *parts = tree
    match kind:
        case "true": return "true" if wanted else "false"
        case "not": return possible(conditions, parts[0], not wanted)
        case "and" | "or":
            a, b = (possible(conditions, part, wanted) for part in parts)
            return f"({a} {'and' if (kind == 'and') == wanted else 'or'} {b})"
    now = conditions(tree) if wanted else f"not {conditions(tree)}"
    return f"(coalesce({now}, false)" + "".join(f' or "open.{name}"' for name in named(tree)) + ")"


def main(questionnaire_path, frame_path, answers_path, out):
    questionnaire = Questionnaire(questionnaire_path)
    conditions = Conditions(questionnaire)
    db = duckdb.connect()
    read = "read_csv({}, delim=';', all_varchar=true, header=true, quote='\"', parallel=true)"
    db.execute(f"create table frame as select * from {read.format(text(frame_path))}")
    columns = [row[0] for row in db.execute("describe frame").fetchall() if row[0] != "gemeentecode"]
    cells = ", ".join(f'f."{c}" as "kader.{c}"' for c in columns)
    db.execute("set preserve_insertion_order=true")
    db.execute(f"""create table given as
        select row_number() over () + 1 as rij, * from {read.format(text(answers_path))}""")
    db.execute("create table findings (rij bigint, code varchar, item varchar)")

    def found(source, condition, code, item=""):
        db.execute(f"insert into findings select rij, {text(code)}, {text(item)} from {source} "
                   f"where coalesce({condition}, false)")

    db.execute(f"""create table rows as select a.*, {cells}, f.gemeentecode is not null as is_known,
        try_strptime(a.ingezonden, '%Y-%m-%dT%H:%M:%S') as tijd
        from given a left join frame f on a.gemeentecode = f.gemeentecode""")
    found("rows", "gemeentecode is null", "gemeente-ontbreekt")
    found("rows", "gemeentecode is not null and not is_known", "gemeente-onbekend")
    found("rows", "is_known and ingezonden is not null and tijd is null", "datum-ongeldig")

    # A query of one layer for each question: what came before is judged before what hangs on it.
    query = "select * from rows where is_known"
    for q in questionnaire.questions:
        name = f'"{q.name}"'
        given = f"{name} is not null"
        ticks = f"string_split({name}, ' ')"
        codes = "[" + ", ".join(map(text, q.codes)) + "]"
        bad, double = "false", "false"
        if q.kind == "select_multiple":
            bad = f"coalesce(not list_has_all({codes}, {ticks}), false)"
            exclusive = "[" + ", ".join(map(text, q.exclusive)) + "]::varchar[]"
            double = f"coalesce(len({ticks}) > 1 and list_has_any({ticks}, {exclusive}), false)"
        elif q.kind == "select_one":
            bad = f"coalesce(not list_contains({codes}, {name}), false)"
        else:
            double = f"coalesce(length({name}) > {q.most}, false)"
        undecided = "false" if q.relevant == ("true",) else possible(conditions, q.relevant)
        query = f"""select *, coalesce({conditions(q.relevant)}, false) as "asked.{q.name}",
            {bad} as "bad.{q.name}", {double} as "double.{q.name}", {given} as "given.{q.name}",
            {undecided} as "may.{q.name}" from ({query})"""
        asked = f'"asked.{q.name}"'
        usable = f'({asked} and "given.{q.name}" and not "bad.{q.name}" and not "double.{q.name}")'
        extra = ""
        if q.kind == "select_multiple":
            extra = f""", case when {usable} then {ticks}
                when {asked} and not "given.{q.name}" then []::varchar[] end as "ticks.{q.name}" """
        query = f"""select * replace (case when {usable} then {name} end as {name}), {usable} as "usable.{q.name}",
            (not {usable} and not ("given.{q.name}" and {asked}) and ({asked} or "may.{q.name}"))
            as "open.{q.name}" {extra} from ({query})"""
    db.execute(f"create table judged as {query}")
    lacks = []
    for q in questionnaire.questions:
        asked, given = f'"asked.{q.name}"', f'"given.{q.name}"'
        if q.relevant != ("true",):
            found("judged", f'{given} and not {asked} and "may.{q.name}"', "hoofdvraag-ontbreekt", q.name)
            found("judged", f'{given} and not {asked} and not "may.{q.name}"', "antwoord-niet-gevraagd", q.name)
        found("judged", f'{asked} and "bad.{q.name}"', "antwoord-onbekend", q.name)
        found("judged", f'{asked} and not "bad.{q.name}" and "double.{q.name}"',
              "antwoord-exclusief" if q.kind == "select_multiple" else "antwoord-buiten-bereik", q.name)
        if q.required:
            found("judged", f"{asked} and not {given}", "antwoord-ontbreekt", q.name)
            lacks.append(f'({asked} and not "usable.{q.name}")')
    for name, check in questionnaire.edits:
        found("judged", f"not {conditions(check)}", "regel-geschonden", name)
    respons = " or ".join(f'"usable.{q.name}"' for q in questionnaire.questions if q.kind != "text")
    found("judged", f"not ({respons})", "inzending-leeg")
    usable = " + ".join(f'"usable.{q.name}"::int' for q in questionnaire.questions)
    db.execute(f"""create table chosen as select *, row_number() over (partition by gemeentecode
        order by ({' or '.join(lacks)}), coalesce(tijd, timestamp '0001-01-01') desc, ({usable}) desc, rij) as place
        from judged where {respons}""")
    found("chosen", "place > 1", "inzending-dubbel")
    all_units = db.execute("select count(*) from frame").fetchone()[0]
    frame = "(select " + ", ".join(f'"{c}" as "kader.{c}"' for c in columns) + " from frame)"
    cells, meant = [], []
    for name, population, categories, bases in questionnaire.figures:
        for base, over, where in bases:
            below = f"place = 1 and {conditions(population)} and {conditions(where)}"
            cells.append(f"count(*) filter ({below})")
            for category, when in categories:
                cells.append(f"count(*) filter ({below} and {conditions(when)})")
            meant.append((name, base, over, population, [c for c, _ in categories]))
    numbers = iter(db.execute(f"select {', '.join(cells)} from chosen").fetchone())
    with open(out + "/cijfers.csv", "w", encoding="utf-8") as file:
        for name, base, over, population, categories in meant:
            respondents = next(numbers)
            below = {"respondents": respondents, "frame": all_units}.get(over)
            if below is None:
                below = db.execute(f"select count(*) from {frame} where {conditions(population)}").fetchone()[0]
            for category in categories:
                file.write(f"{name};{base};{category};{next(numbers)};{below}\n")
    db.execute(f"copy (select * from findings order by rij, code, item) to {text(out + '/bevindingen.csv')} "
               "(header, delimiter ';')")


main(*sys.argv[1:])
