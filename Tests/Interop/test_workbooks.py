"""Workbooks that the program makes are filled in by openpyxl, saved again by LibreOffice, and read back."""

import csv
import io
import json
import os
import random
import subprocess
import time
import zipfile
from datetime import date, datetime

import openpyxl
import pytest
from conftest import KANSRIJK, OWN, ROOT, run

SOFFICE = os.environ.get("SOFFICE", "soffice")
FRAME = ROOT / "SampleResponses/2021/kader.csv"
ID = "kansrijke-start-2021"
QUESTIONNAIRE = json.loads((ROOT / "Questionnaires/2021/vragenlijst.json").read_text())
FIRST = 5  # column E
STATES = {"missing": 1, "surplus": 2}


def questions(questionnaire=QUESTIONNAIRE):
    for section in questionnaire["sections"]:
        for question in section["questions"]:
            choices = question.get("choices", [])
            if isinstance(choices, str):
                choices = questionnaire["choices"][choices]
            yield {**question, "choices": choices}


def municipalities(impuls=None, path=FRAME):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    return [row["gemeentecode"] for row in rows
            if row.get("gevraagd") != "nee" and impuls in (None, row["impuls"])]


def make(path, *options, questionnaire=ID, frame=FRAME):
    framed = ("--kader", frame) if frame else ()
    run("sjabloon", "--vragenlijst", questionnaire, *framed, *options, "--uit", path)
    return openpyxl.load_workbook(path)


def keys(sheet):
    return {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)
            if sheet.cell(row, 1).value}


def fill(book, answers, column=FIRST, sheet="Vragenlijst"):
    rows = keys(book[sheet])
    for key, value in answers.items():
        book[sheet].cell(rows[key], column).value = value


def through_libreoffice(path, folder):
    """The workbook as LibreOffice opens it, computes it, and saves it again."""
    folder.mkdir(exist_ok=True)
    subprocess.run(
        [SOFFICE, "--headless", f"-env:UserInstallation=file://{folder}/profiel",
         "--convert-to", "xlsx", "--outdir", folder, path],
        check=True, capture_output=True, timeout=120)
    return folder / path.name


def check(path, *options, frame=FRAME):
    """What `valideer` says of a file: its findings and its summary."""
    framed = ("--kader", frame) if frame else ()
    done = subprocess.run(
        [KANSRIJK, "valideer", path, *framed, *options, "--formaat", "json"],
        cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    told = json.loads(done.stdout)
    for finding in told["bevindingen"]:
        del finding["bestand"]
    return told


def codes(told):
    return [(found["code"], found.get("kolom")) for found in told["bevindingen"]]


def both_ways(book, path, tmp_path, **options):
    """What is said of a workbook, which must be the same when LibreOffice has saved it."""
    book.save(path)
    told = check(path, **options)
    assert check(through_libreoffice(path, tmp_path / "libreoffice"), **options) == told
    return told


def test_a_person_with_only_the_template_gets_to_a_complete_submission(tmp_path):
    """Whoever keeps filling in the cell that a finding names is done in the end."""
    path = tmp_path / "sjabloon.xlsx"
    book = make(path)
    fill(book, {"contact/naam": "Jo van Geheim", "contact/email": "jo@geheim.example"})
    row = keys(book["Vragenlijst"])["gemeentecode"]
    assert codes(check(path)) == [("gemeente-ontbreekt", f"E{row}")]
    by_name = {question["name"]: question for question in questions()}
    fill(book, {"gemeentecode": municipalities("ja")[0]})
    for _ in range(30):
        book.save(path)
        missing = [found for found in check(path)["bevindingen"] if found["code"] == "antwoord-ontbreekt"]
        if not missing:
            break
        for found in missing:
            question = by_name[found["vraag"]]
            cell = book["Vragenlijst"][found["kolom"]]
            ticks = question["type"] == "select_multiple"
            cell.value = "ja" if ticks else question["choices"][0]["label"]
    told = both_ways(book, path, tmp_path)
    assert not [found for found in told["bevindingen"] if found["ernst"] == "fout"]
    assert told["samenvatting"]["tellend"] == 1
    register = tmp_path / "r.sqlite"
    run("importeer", path, "--register", register, "--meting", "SampleResponses/2021", expect=0)
    assert "geheim" not in check(path, frame=None)["bevindingen"].__repr__()


WRONG = {
    "coalitie_status": ("Misschien", "antwoord-onbekend"),
    "impuls_aangevraagd": ("  jA ", None),
    "partners_sociaal/ggd": ("x", "antwoord-ongeldig"),
    "partners_medisch/geen": ("ja", None),
    "partners_medisch/kraamzorg": ("ja", "antwoord-exclusief"),
    "regio_samenwerking": (date(2021, 5, 20), "antwoord-onbekend"),
    "ingezonden": ("gisteren", "datum-ongeldig"),
}


def test_findings_name_the_cell(tmp_path):
    path = tmp_path / "fout.xlsx"
    book = make(path)
    code = municipalities("ja")[0]
    fill(book, {"gemeentecode": int(code[2:]), **{key: value for key, (value, _) in WRONG.items()}})
    rows = keys(book["Vragenlijst"])
    told = both_ways(book, path, tmp_path)
    expected = {(code, f"E{rows[key]}") for key, (_, code) in WRONG.items() if code}
    expected |= {("excel-schade", f"E{rows['gemeentecode']}"),
                 ("excel-schade", f"E{rows['regio_samenwerking']}")}
    # What is exclusive is said at the first choice that is ticked.
    expected.remove(("antwoord-exclusief", f"E{rows['partners_medisch/kraamzorg']}"))
    found = set(codes(told))
    assert expected <= found
    assert "antwoord-exclusief" in {code for code, _ in found}
    assert all("rij" not in finding for finding in told["bevindingen"])


def random_answers(dice, questionnaire=QUESTIONNAIRE, blanks=True):
    """Answers of the right form, by the key of their row: wrong only in what belongs together."""
    nothing = [None] if blanks else []
    answers = {}
    for question in questions(questionnaire):
        name, kind = question["name"], question["type"]
        if kind == "select_multiple":
            plain = [choice for choice in question["choices"] if not choice.get("exclusive")]
            for choice in question["choices"]:
                answers[f"{name}/{choice['name']}"] = None
            for choice in plain:
                answers[f"{name}/{choice['name']}"] = dice.choice(["ja", "nee", None])
            if not blanks:
                answers[f"{name}/{dice.choice(plain)['name']}"] = "ja"
        elif kind == "select_one":
            answers[name] = dice.choice(
                [*nothing, *(choice[word] for choice in question["choices"] for word in ("label", "name"))])
        elif kind in ("integer", "decimal"):
            answers[name] = dice.choice([*nothing, 1, 2, 3, 4, 30])
        elif kind == "date":
            answers[name] = dice.choice([*nothing, date(2021, 5, 1), date(2021, 9, 13), date(2020, 1, 2)])
        else:
            answers[name] = dice.choice([*nothing, "dag", "anders"])
    return answers


def as_text(value):
    if value is None:
        return ""
    return value.isoformat() if isinstance(value, date) else str(value)


CASES = {
    ID: (QUESTIONNAIRE, FRAME),
    "alle-regels": (json.loads((OWN / "alle-regels.json").read_text()), OWN / "alle-regels-kader.csv"),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("framed", [True, False])
def test_columns_say_and_are_judged_as_the_same_answers_in_a_csv(case, framed, tmp_path):
    questionnaire, frame = CASES[case]
    named = ID if case == ID else OWN / "alle-regels.json"
    frame = frame if framed else None
    dice = random.Random(f"{case} {framed}")
    known = municipalities(path=CASES[case][1])
    units = [known[index % len(known)] for index in range(30)]
    path = tmp_path / "kolommen.xlsx"
    book = make(path, "--gemeenten", len(units), questionnaire=named, frame=frame)
    rows = []
    for index, code in enumerate(units):
        # With every question answered nothing hangs on what is blank.
        answers = random_answers(dice, questionnaire, blanks=index % 3 > 0)
        answers = {"gemeentecode": code, **answers}
        fill(book, answers, FIRST + index)
        rows.append({key: as_text(value) for key, value in answers.items()})
    told = both_ways(book, path, tmp_path, frame=frame) if case == ID else None
    if told is None:
        book.save(path)
        told = check(path, "--vragenlijst", named, frame=frame)
    table = tmp_path / "rijen.csv"
    with open(table, "w", newline="") as file:
        writer = csv.DictWriter(file, ["gemeentecode", "ingezonden", *list(rows[0])[1:]],
                                delimiter=";", restval="")
        writer.writeheader()
        writer.writerows(rows)
    by_row = check(table, "--vragenlijst", named, frame=frame)

    def bare(told):
        return [{key: value for key, value in found.items()
                 if key not in ("kolom", "rij", "regel") and "dubbel" not in found["code"]}
                for found in told["bevindingen"]]

    assert bare(told) == bare(by_row)
    assert told["samenvatting"] == by_row["samenvatting"]
    check_states(path, tmp_path, book, told, units, exact=case == ID and framed)


def check_states(path, tmp_path, book, told, units, exact):
    """What the formulas of the sheet say in LibreOffice is what the program says."""
    computed = openpyxl.load_workbook(
        through_libreoffice(path, tmp_path / "berekend"), data_only=True)["Vragenlijst"]
    rows = keys(book["Vragenlijst"])
    said = {state: set() for state in STATES}
    names = {question["name"] for question in questions(CASES[ID][0])} | {
        question["name"] for question in questions(CASES["alle-regels"][0])}
    for name in names:
        row = rows.get(name) or rows.get(f"-{name}")
        for index in range(len(units) if row else 0):
            value = computed.cell(row, FIRST + len(units) + 1 + index).value
            for state, number in STATES.items():
                if value == number:
                    said[state].add((name, FIRST + index))
    found = {}
    for finding in told["bevindingen"]:
        if "vraag" in finding:
            letters = "".join(letter for letter in finding["kolom"] if letter.isalpha())
            place = (finding["vraag"], openpyxl.utils.column_index_from_string(letters))
            found.setdefault(finding["code"], set()).add(place)
    # A formula does not see that an answer falls away because its gate is blank.
    doubtful = {column for _, column in found.get("hoofdvraag-ontbreekt", ())}
    for state, code in (("missing", "antwoord-ontbreekt"), ("surplus", "antwoord-niet-gevraagd")):
        here, there = ({place for place in places if place[1] not in doubtful}
                       for places in (said[state], found.get(code, set())))
        # Without the frame's numbers a formula knows less, but it never says what is not so.
        assert here <= there, state
        if exact:
            assert here == there and here, state


def test_what_is_hidden_and_locked_survives_libreoffice(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    book = make(path, "--gemeente", municipalities()[0], "--gemeenten", 2)
    again = openpyxl.load_workbook(through_libreoffice(path, tmp_path / "libreoffice"))
    for each in (book, again):
        sheet = each["Vragenlijst"]
        assert sheet["A1"].value == f"kansrijk-sjabloon/1 {ID}"
        assert sheet.column_dimensions["A"].hidden and sheet.row_dimensions[1].hidden
        assert sheet.protection.sheet and not sheet.protection.password
        open_cells = {cell.column for row in sheet.iter_rows() for cell in row
                      if not cell.protection.locked}
        assert open_cells == {FIRST, FIRST + 1}
        assert each["Gemeenten"].sheet_state == "hidden"
        rules = [rule for rule in sheet.data_validations.dataValidation if rule.type == "list"]
        assert len(rules) > 20


def test_rows_and_columns_may_be_moved_and_sheets_added(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    book = make(path)
    answers = {"gemeentecode": municipalities("nee")[0], "impuls_aangevraagd": "Misschien"}
    fill(book, answers)
    sheet = book["Vragenlijst"]
    row = keys(sheet)["impuls_aangevraagd"]
    sheet.insert_rows(3, 2)
    sheet.insert_rows(row + 4)
    sheet.cell(row + 4, FIRST).value = "een losse opmerking"
    notes = book.create_sheet("Notities", 0)
    notes["A1"] = "bel de GGD"
    told = both_ways(book, path, tmp_path)
    found = codes(told)
    assert ("antwoord-onbekend", f"E{row + 2}") in found
    assert ("kolom-onbekend", f"E{row + 4}") in found


def test_a_second_column_left_half_empty(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    book = make(path, "--gemeenten", 3)
    one, two = municipalities("nee")[:2]
    fill(book, {"gemeentecode": one, "impuls_aangevraagd": "Nee"})
    fill(book, {"gemeentecode": two, "partners_sociaal/ggd": "ja"}, FIRST + 1)
    rows = keys(book["Vragenlijst"])
    told = both_ways(book, path, tmp_path)
    assert told["samenvatting"]["inzendingen"] == 2
    assert ("antwoord-ontbreekt", f"F{rows['impuls_aangevraagd']}") in codes(told)


def test_formulas_merged_cells_and_names_for_codes(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    book = make(path, "--gemeenten", 2)
    rows = keys(book["Vragenlijst"])
    sheet = book["Vragenlijst"]
    code = municipalities("nee")[0]
    frame_names = {row["gemeentecode"]: row["gemeentenaam"]
                   for row in csv.DictReader(open(FRAME, encoding="utf-8-sig"), delimiter=";")}
    fill(book, {"gemeentecode": code, "ambities": "Ja"})
    fill(book, {"gemeentecode": frame_names[code], "impuls_aangevraagd": "Ja"}, FIRST + 1)
    own = f"E{rows['impuls_aangevraagd']}"
    sheet[own].value = f"={own}"
    sheet.merge_cells(f"E{rows['contact/naam']}:F{rows['contact/naam']}")
    book.save(path)
    # Nobody computed the formula: that is no blank.
    assert ("antwoord-ongeldig", own) in codes(check(path))
    told = check(through_libreoffice(path, tmp_path / "libreoffice"))
    unknown = [found for found in told["bevindingen"] if found["code"] == "gemeente-onbekend"]
    assert [found["kolom"] for found in unknown] == [f"F{rows['gemeentecode']}"]
    assert unknown[0]["advies"] == f"Bedoelde u {frame_names[code]} ({code})?"
    assert any(found.get("kolom") == own for found in told["bevindingen"])


def test_a_template_of_another_year_is_told(tmp_path):
    path = tmp_path / "sjabloon-2020.xlsx"
    book = make(path, questionnaire="kansrijke-start-2020", frame=None)
    fill(book, {"gemeentecode": "GM9001"})
    book.save(path)
    told = check(path, "--vragenlijst", ID)
    assert [found["code"] for found in told["bevindingen"]
            if found["ernst"] == "fout"] == ["vragenlijst-anders"]


def test_the_batch_workbook_is_judged_as_a_csv(tmp_path):
    path = tmp_path / "batch.xlsx"
    book = make(path, "--batch")
    assert book.sheetnames[:3] == ["Inzendingen", "Vragen", "Codes"]
    sheet = book["Inzendingen"]
    headings = [cell.value for cell in sheet[1]]
    dice = random.Random(7)
    table = io.StringIO()
    writer = csv.writer(table, delimiter=";")
    writer.writerow(headings)
    for row in range(2, sheet.max_row + 1):
        answers = random_answers(dice) if dice.random() < 0.8 else {}
        for column, heading in enumerate(headings, 1):
            if heading == "ingezonden":
                sheet.cell(row, column).value = datetime(2021, 9, 13, 10, 22)
            elif heading in answers:
                sheet.cell(row, column).value = answers[heading]
        writer.writerow([value.isoformat() if isinstance(value, datetime) else as_text(value)
                         for value in (sheet.cell(row, column).value
                                       for column in range(1, len(headings) + 1))])
    csv_path = tmp_path / "batch.csv"
    csv_path.write_text(table.getvalue())
    book.save(path)
    told = check(path, "--vragenlijst", ID)
    assert told == check(csv_path, "--vragenlijst", ID)
    saved = through_libreoffice(path, tmp_path / "libreoffice")
    assert check(saved, "--vragenlijst", ID) == told


def test_other_files_of_a_spreadsheet_are_told_how_to_be_saved(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    make(path)
    for kind in ("ods", "xls"):
        subprocess.run(
            [SOFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profiel",
             "--convert-to", kind, "--outdir", tmp_path, path],
            check=True, capture_output=True, timeout=120)
        told = check(tmp_path / f"sjabloon.{kind}", "--vragenlijst", ID)
        found = [found for found in told["bevindingen"] if found["ernst"] == "fout"]
        assert [each["code"] for each in found] == ["bestand-onleesbaar"]
        assert ".xlsx" in found[0]["advies"]


def test_a_bomb_does_no_harm(tmp_path):
    path = tmp_path / "bom.xlsx"
    make(path)
    with zipfile.ZipFile(path) as whole:
        parts = {name: whole.read(name) for name in whole.namelist()}
    for size in (100 << 20, 600 << 20):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bomb:
            for name, content in parts.items():
                if name != "xl/worksheets/sheet1.xml":
                    bomb.writestr(name, content)
            with bomb.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
                part.write(b"<worksheet><sheetData>")
                for _ in range(size >> 20):
                    part.write(b" " * (1 << 20))
        began = time.monotonic()
        told = check(path, "--vragenlijst", ID)
        assert time.monotonic() - began < 20
        assert "bestand-onleesbaar" in [found["code"] for found in told["bevindingen"]]


def test_contact_data_is_removed_from_a_workbook_that_still_opens(tmp_path):
    path = tmp_path / "sjabloon.xlsx"
    book = make(path)
    code = municipalities("nee")[0]
    fill(book, {"gemeentecode": code, "impuls_aangevraagd": "Nee",
                "contact/naam": "Jo van Geheim", "contact/email": "jo@geheim.example"})
    book.properties.creator = "Jo van Geheim"
    book.save(path)
    register = tmp_path / "r.sqlite"
    run("importeer", path, "--register", register, "--meting", "SampleResponses/2021", expect=1)
    before = run("historie", code, "--register", register)
    run("opschonen", "--contact", "--voor", "2999-01-01", "--register", register)
    assert run("historie", code, "--register", register) == before
    content = stored_workbook(register)
    cleaned = tmp_path / "schoon.xlsx"
    cleaned.write_bytes(content)
    parts = zipfile.ZipFile(cleaned)
    assert not any(b"Geheim" in parts.read(name) for name in parts.namelist())
    sheet = openpyxl.load_workbook(cleaned)["Vragenlijst"]
    assert sheet.cell(keys(sheet)["contact/naam"], FIRST).value == "x" * len("Jo van Geheim")
    assert check(cleaned) == check(path)


def stored_workbook(register):
    import sqlite3
    with sqlite3.connect(register) as database:
        rows = database.execute("SELECT content, bytes FROM content_part ORDER BY content, number")
        contents = {}
        for content, part in rows:
            contents[content] = contents.get(content, b"") + part
    return next(content for content in contents.values() if content.startswith(b"PK"))


