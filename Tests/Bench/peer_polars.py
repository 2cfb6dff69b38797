"""The same findings and counts in polars: `peer_polars.py QUESTIONNAIRE FRAME ANSWERS OUT`."""

import sys

import polars as pl
from questionnaire import Questionnaire, named

SIGNS = {"<=": "le", "<": "lt", ">=": "ge", ">": "gt", "=": "eq"}


class Conditions:
    """Conditions as expressions: true, false or null where it is not known."""

    def __init__(self, questionnaire):
        self.by_name = questionnaire.by_name

    def __call__(self, tree):
        kind, *parts = tree
        match kind:
            case "true": return pl.lit(True)
            case "not": return ~self(parts[0])
            case "and": return self(parts[0]) & self(parts[1])
            case "or": return self(parts[0]) | self(parts[1])
            case "frame": return pl.col("kader." + parts[0]) == parts[1]
            case "frame-is": return pl.col(parts[1]) == pl.col("kader." + parts[0])
            case "is": return pl.col(parts[0]) == parts[1]
            case "selected": return self.selected(*parts)
            case "answered": return self.answered(parts[0])
            case "compare": return getattr(self.number(parts[1]), SIGNS[parts[0]])(self.number(parts[2]))
        raise ValueError(kind)

    def selected(self, name, code):
        if self.by_name[name].kind == "select_one":
            return pl.col(name) == code
        return pl.col("ticks." + name).list.contains(code)

    def answered(self, name):
        question = self.by_name[name]
        if question.kind == "select_multiple":
            return (pl.col("ticks." + name).list.len() > 0).fill_null(False)
        return (pl.col(name).is_not_null() & ~pl.col(name).is_in(question.missing)).fill_null(False)

    def number(self, tree):
        kind, *parts = tree
        if kind == "number": return pl.lit(parts[0])
        if kind == "add": return self.number(parts[0]) + self.number(parts[1])
        uncounted = self.by_name[parts[0]].exclusive + self.by_name[parts[0]].missing
        count = pl.col("ticks." + parts[0]).list.len().cast(pl.Int32)
        for code in uncounted:
            count = count - pl.col("ticks." + parts[0]).list.contains(code).cast(pl.Int32)
        return count


def possible(conditions, tree, wanted=True):
    """Whether a condition could become true (or false) by filling in what was asked and left blank."""
    kind, *parts = tree
    match kind:
        case "true": return pl.lit(wanted)
        case "not": return possible(conditions, parts[0], not wanted)
        case "and" | "or":
            a, b = (possible(conditions, part, wanted) for part in parts)
            return (a & b) if (kind == "and") == wanted else (a | b)
    now = conditions(tree).fill_null(False) if wanted else (~conditions(tree)).fill_null(False)
    names = named(tree)
    blank = pl.lit(False)
    for name in names:
        blank = blank | pl.col("open." + name)
    return now | blank


def main(questionnaire_path, frame_path, answers_path, out):
    questionnaire = Questionnaire(questionnaire_path)
    conditions = Conditions(questionnaire)
    frame = pl.read_csv(frame_path, separator=";", infer_schema=False)
    rows = pl.read_csv(answers_path, separator=";", infer_schema=False).with_row_index("rij", 2)
    known = frame.select(
        "gemeentecode", *[pl.col(c).alias("kader." + c) for c in frame.columns if c != "gemeentecode"])
    findings = []

    def found(condition, code, item=""):
        findings.append(rows.filter(condition.fill_null(False)).select(
            "rij", code=pl.lit(code), item=pl.lit(item)))

    rows = rows.join(known.with_columns(is_known=pl.lit(True)), on="gemeentecode", how="left",
                     maintain_order="left")
    found(pl.col("gemeentecode").is_null(), "gemeente-ontbreekt")
    found(pl.col("gemeentecode").is_not_null() & pl.col("is_known").is_null(), "gemeente-onbekend")
    rows = rows.filter(pl.col("is_known"))
    rows = rows.with_columns(tijd=pl.col("ingezonden").str.to_datetime("%Y-%m-%dT%H:%M:%S", strict=False))
    found(pl.col("ingezonden").is_not_null() & pl.col("tijd").is_null(), "datum-ongeldig")

    complete = pl.lit(True)
    for q in questionnaire.questions:
        given = pl.col(q.name).is_not_null()
        asked = conditions(q.relevant).fill_null(False)
        if q.kind == "select_multiple":
            ticks = pl.col(q.name).str.split(" ")
            rows = rows.with_columns(ticks.alias("ticks"), asked.alias("asked"))
            bad = given & ~pl.col("ticks").list.eval(pl.element().is_in(q.codes)).list.all()
            double = given & (pl.col("ticks").list.len() > 1) & pl.any_horizontal(
                *[pl.col("ticks").list.contains(c) for c in q.exclusive] or [pl.lit(False)])
            rows = rows.with_columns(bad.fill_null(False).alias("bad"), double.fill_null(False).alias("double"))
        elif q.kind == "select_one":
            rows = rows.with_columns(
                asked.alias("asked"), (given & ~pl.col(q.name).is_in(q.codes)).fill_null(False).alias("bad"),
                pl.lit(False).alias("double"))
        else:
            rows = rows.with_columns(
                asked.alias("asked"), pl.lit(False).alias("bad"),
                (pl.col(q.name).str.len_chars() > q.most).fill_null(False).alias("double"))
        asked = pl.col("asked")
        wrong = "antwoord-exclusief" if q.kind == "select_multiple" else "antwoord-buiten-bereik"
        if q.relevant != ("true",):
            undecided = ~asked & possible(conditions, q.relevant)
            rows = rows.with_columns(undecided.alias("undecided"))
            found(given & pl.col("undecided"), "hoofdvraag-ontbreekt", q.name)
            found(given & ~asked & ~pl.col("undecided"), "antwoord-niet-gevraagd", q.name)
        else:
            rows = rows.with_columns(undecided=pl.lit(False))
        found(asked & pl.col("bad"), "antwoord-onbekend", q.name)
        found(asked & ~pl.col("bad") & pl.col("double"), wrong, q.name)
        if q.required:
            found(asked & ~given, "antwoord-ontbreekt", q.name)
        usable = asked & given & ~pl.col("bad") & ~pl.col("double")
        updates = [pl.when(usable).then(pl.col(q.name)).alias(q.name),
                   (~usable & ~(given & asked) & (asked | pl.col("undecided"))).alias("open." + q.name)]
        if q.kind == "select_multiple":
            updates.append(pl.when(usable).then(pl.col("ticks")).when(asked & ~given).then(
                pl.lit([], dtype=pl.List(pl.String))).alias("ticks." + q.name))
        if q.required:
            complete = complete & ~(asked & ~usable)
            updates.append((asked & ~usable).alias("lacks." + q.name))
        rows = rows.with_columns(updates).drop("ticks", strict=False)

    for name, check in questionnaire.edits:
        found(~conditions(check), "regel-geschonden", name)

    closed = [q for q in questionnaire.questions if q.kind != "text"]
    rows = rows.with_columns(
        respons=pl.any_horizontal(pl.col(q.name).is_not_null() for q in closed),
        lacks=pl.any_horizontal(pl.col("lacks." + q.name) for q in questionnaire.questions if q.required),
        usable=pl.sum_horizontal(pl.col(q.name).is_not_null() for q in questionnaire.questions))
    found(~pl.col("respons"), "inzending-leeg")
    rows = rows.filter(pl.col("respons")).sort(
        ["gemeentecode", "lacks", pl.col("tijd").fill_null(pl.datetime(1, 1, 1)), "usable"],
        descending=[False, False, True, True], maintain_order=True)
    counts = rows.with_columns(first=pl.col("gemeentecode").is_first_distinct())
    doubles = counts.filter(~pl.col("first"))
    findings.append(doubles.select("rij", code=pl.lit("inzending-dubbel"), item=pl.lit("")))
    counting = counts.filter(pl.col("first"))

    asked_units = frame.height
    figures = []
    frame_columns = frame.select(pl.col(c).alias("kader." + c) for c in frame.columns if c != "gemeentecode")
    for name, population, categories, bases in questionnaire.figures:
        people = frame_columns.select(conditions(population).fill_null(False).sum()).item() \
            if population != ("true",) else asked_units
        members = counting if population == ("true",) else counting.filter(
            conditions(population).fill_null(False))
        cells = []
        for base, over, where in bases:
            below = conditions(where).fill_null(False)
            if over == "respondents":
                cells.append(below.sum().alias(f"{base}||") if where != ("true",) else pl.len().alias(f"{base}||"))
            for category, when in categories:
                cells.append((below & conditions(when)).fill_null(False).sum().alias(f"{base}|{category}"))
        numbers = members.select(cells).row(0, named=True)
        for base, over, where in bases:
            below = {"respondents": numbers.get(f"{base}||"), "population": people, "frame": asked_units}[over]
            for category, _ in categories:
                figures.append((name, base, category, numbers[f"{base}|{category}"], below))
    with open(out + "/cijfers.csv", "w", encoding="utf-8") as file:
        for row in figures:
            file.write(";".join(map(str, row)) + "\n")
    pl.concat([f.cast({"rij": pl.UInt32}) for f in findings]).sort("rij", "code", "item").write_csv(
        out + "/bevindingen.csv", separator=";")


main(*sys.argv[1:])
