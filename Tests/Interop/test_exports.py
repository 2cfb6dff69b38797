"""What the program exports is read by the programs it is meant for, and held against the files it came from."""

import collections
import csv
import datetime
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile

import frictionless
import openpyxl
import pyreadstat
import pytest
from conftest import KANSRIJK, ROOT, run

SOFFICE = os.environ.get("SOFFICE", "soffice")
WAVE = ROOT / "SampleResponses/2021"
QUESTIONNAIRE = json.loads((ROOT / "Questionnaires/2021/vragenlijst.json").read_text())
REASONS = {
    "geen respons": -1, "niet gevraagd": -2, "niet ingevuld": -3, "hoofdvraag niet ingevuld": -4,
    "fout antwoord": -5, "weet niet": -6, "niet uitgenodigd": -7,
}


def questions(questionnaire=QUESTIONNAIRE):
    for section in questionnaire["sections"]:
        for question in section["questions"]:
            choices = question.get("choices", [])
            if isinstance(choices, str):
                choices = questionnaire["choices"][choices]
            yield {**question, "choices": choices}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The sample wave of 2021 in every form."""
    folder = tmp_path_factory.mktemp("export")
    for ending in ("csv", "xlsx", "sav"):
        run("exporteer", WAVE, "--uit", folder / f"m.{ending}")
    run("exporteer", WAVE, "--formaat", "datapackage", "--uit", folder / "pakket")
    return folder


@pytest.fixture(scope="module")
def sav(made):
    return pyreadstat.read_sav(made / "m.sav", user_missing=True)


def test_the_counts_are_those_that_the_monitor_printed(sav):
    data, _ = sav
    impuls = data[data["kader.impuls"] == "ja"]
    assert len(data) == 352
    assert len(impuls) == 273
    assert (impuls.coalitie_status == 1).sum() == 140
    assert (impuls["meting.stand"] >= 2).sum() == 217
    assert (data["meting.stand"] >= 2).sum() == 229
    assert (data.phb_uitvoering == 1).sum() == 169


def given(text, question):
    """What a cell of a batch says, as the number in SPSS; None when it is no answer."""
    for number, choice in enumerate(question["choices"], 1):
        names = [choice["name"], choice["label"], *choice.get("aliases", [])]
        if text.strip().casefold() in [name.casefold() for name in names]:
            return number
    return None


def test_every_answer_is_what_stands_in_the_file_it_came_from(sav):
    """Of municipalities with one submission, an answer is what was given; what is not there has a reason."""
    data, _ = sav
    submissions = collections.defaultdict(list)
    for name in ("antwoorden.csv", "antwoorden-september.csv"):
        for row in rows(WAVE / name):
            for code in row["gemeentecode"].split():
                submissions[code].append(row)
    for path in (WAVE / "inzendingen").iterdir():
        for code in json.loads(path.read_text())["gemeenten"]:
            submissions[code].append(None)
    compared = 0
    for _, case in data.iterrows():
        found = submissions[case.gemeentecode]
        if len(found) != 1 or found[0] is None or case["meting.stand"] < 2:
            continue
        for question in questions():
            headings = [question["name"], *question.get("aliases", [])]
            text = next((found[0][heading] for heading in headings if heading in found[0]), "")
            if question["type"] == "select_one":
                value = case[question["name"]]
                assert value in (-2, -4, -5) or value == (given(text, question) if text else -3)
            elif question["type"] == "select_multiple":
                ticked = {given(part, question) for part in text.split()}
                for number, choice in enumerate(question["choices"], 1):
                    value = case[f"{question['name']}.{choice['name']}"]
                    assert value in (-2, -4, -5) or value == ((number in ticked) if text else -3)
            compared += 1
    assert compared > 5000


def test_questions_and_choices_are_the_labels(sav):
    _, meta = sav
    for question in questions():
        if question["type"] == "text":
            assert question["name"] not in meta.column_names
            continue
        title = f"{question['number']}. {question['label']}" if "number" in question else question["label"]
        for choice in question["choices"] if question["type"] == "select_multiple" else [None]:
            name = question["name"] + (f".{choice['name']}" if choice else "")
            labels = meta.variable_value_labels[name]
            if choice:
                whole = f"{question['name']}/{choice['name']}: {choice['label']} – {title}"
                assert (labels[0], labels[1]) == ("Niet aangekruist", "Aangekruist")
            else:
                whole = title
                expected = {n: c["label"] for n, c in enumerate(question["choices"], 1) if not c.get("missing")}
                assert {n: text for n, text in labels.items() if n > 0} == expected
            label = meta.column_names_to_labels[name]
            assert label == whole or label.endswith("…") and whole.startswith(label[:-1])
            assert meta.missing_ranges[name] == [{"lo": -99.0, "hi": -1.0}]
            assert meta.variable_measure[name] == "nominal"
            assert labels[-2].startswith("Niet gevraagd")


def test_missing_answers_are_missing_to_who_does_not_ask_for_them(made, sav):
    data, meta = sav
    plain, _ = pyreadstat.read_sav(made / "m.sav")
    for name in meta.missing_ranges:
        assert (plain[name].isna() == (data[name] < 0)).all()


def as_number(text, name, codes):
    """A cell of the data package as the number in SPSS."""
    if text in REASONS:
        return REASONS[text]
    return codes[name][text] if name in codes else float(text)


def test_every_form_holds_the_same(made, sav, tmp_path):
    data, meta = sav
    package = rows(made / "pakket/gegevens-2021.csv")
    plain = rows(made / "m.csv")
    names = list(package[0])
    assert list(plain[0]) == names and len(names) == len(meta.column_names)
    codes = {q["name"]: {c["name"]: n for n, c in enumerate(q["choices"], 1)}
             for q in questions() if q["type"] == "select_one"}
    states = ["niet_uitgenodigd", "geen_respons", "onvolledig", "volledig"]
    codes["meting.stand"] = {name: number for number, name in enumerate(states)}
    for name, column in zip(names, meta.column_names):
        values = [row[name] for row in package]
        if column == "ingezonden":
            moments = [None if text == "" else datetime.datetime.fromisoformat(text).replace(tzinfo=None)
                       for text in values]
            assert moments == [None if v != v or v is None else v.to_pydatetime() for v in
                               [x if x == x else None for x in data[column]]]
        elif column.startswith(("gemeente", "kader")):
            assert values == list(data[column])
        else:
            assert [as_number(text, name, codes) for text in values] == list(data[column])
        assert [row[name] for row in plain] == ["" if text in REASONS else text for text in values]
    original = sheet_texts(openpyxl.load_workbook(made / "m.xlsx")["Gegevens"])
    assert original == [names] + [list(row.values()) for row in package]
    subprocess.run(
        [SOFFICE, "--headless", f"-env:UserInstallation=file://{tmp_path}/profiel",
         "--convert-to", "xlsx", "--outdir", tmp_path, made / "m.xlsx"],
        check=True, capture_output=True, timeout=120)
    assert sheet_texts(openpyxl.load_workbook(tmp_path / "m.xlsx")["Gegevens"]) == original


def sheet_texts(sheet):
    return [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]


def test_frictionless_accepts_the_package_and_knows_what_is_missing(made, tmp_path):
    report = frictionless.validate(str(made / "pakket/datapackage.json"))
    assert report.valid, report.flatten(["type", "note"])
    package = frictionless.Package(str(made / "pakket/datapackage.json"))
    data = package.get_resource("gegevens-2021").read_rows()
    assert sum(row["coalitie_status"] == "gevormd" for row in data) == 140
    assert {row["coalitie_status"] for row in data} >= {None, "geen"}
    assert {row["phb_periode/week_15_20"] for row in data} == {None, 0, 1}
    broken = tmp_path / "pakket"
    shutil.copytree(made / "pakket", broken)
    text = (broken / "gegevens-2021.csv").read_text()
    (broken / "gegevens-2021.csv").write_text(text.replace("gevormd", "gevonden", 1))
    report = frictionless.validate(str(broken / "datapackage.json"))
    assert {kind for (kind,) in report.flatten(["type"])} >= {"hash-count", "constraint-error"}


def test_the_long_table_holds_what_the_report_shows(made):
    told = json.loads(run("rapport", WAVE, "--formaat", "json"))["metingen"][0]
    listed = {(row["RegioS"], row["Measure"]): row for row in rows(made / "pakket/cijfers-lang.csv")}
    provinces = ["Groningen", "Fryslân", "Drenthe", "Overijssel", "Flevoland", "Gelderland", "Utrecht",
                 "Noord-Holland", "Zuid-Holland", "Zeeland", "Noord-Brabant", "Limburg"]
    regions = {name: f"PV{number}  " for number, name in enumerate(provinces, 20)}
    seen = set()
    for figure in told["cijfers"]:
        if figure.get("uitsplitsing", "provincie") != "provincie":
            continue
        region = regions[figure["groep"]] if "groep" in figure else "NL01  "
        base = f"{figure['naam']}/{figure['basis']}"
        for key, measure in (("noemer", f"{base}/noemer"), ("teller", f"{base}/{figure['categorie']}/teller"),
                             ("procent", f"{base}/{figure['categorie']}/procent")):
            row = listed[region, measure]
            seen.add((region, measure))
            assert row["Value"] == str(figure.get(key, ""))
            assert (row["ValueAttribute"] == "None") == (key in figure)
            assert row["Perioden"] == "2021JJ00"
    for group in told["respons"]:
        name = group["groep"].removeprefix("provincie=")
        region, name = (regions[name], "alle") if name in regions else ("NL01  ", name)
        for key, value in (("noemer", "gevraagd"), ("teller", "gereageerd"), ("procent", "procent")):
            seen.add((region, f"respons/{name}/{key}"))
            assert listed[region, f"respons/{name}/{key}"]["Value"] == str(group.get(value, ""))
    assert seen == set(listed)
    assert any(row["ValueAttribute"] == "Confidential" for row in listed.values())
    assert "GM9" not in (made / "pakket/cijfers-lang.csv").read_text()


def test_the_same_wave_is_the_same_file_anywhere(made, tmp_path):
    for zone in ("Pacific/Auckland", "America/Los_Angeles"):
        for form in ("csv", "xlsx", "sav", "datapackage"):
            path = tmp_path / zone.replace("/", "-") / form
            path.mkdir(parents=True)
            done = subprocess.run(
                [KANSRIJK, "exporteer", WAVE, "--formaat", form, "--uit", path], cwd=tmp_path,
                env={**os.environ, "TZ": zone, "LC_ALL": "nl_NL.UTF-8"}, capture_output=True, timeout=120)
            assert done.returncode == 0, done.stderr
            first = made / "pakket" if form == "datapackage" else made
            for file in path.iterdir():
                other = first / file.name if form == "datapackage" else made / f"m.{form}"
                assert file.read_bytes() == other.read_bytes()


def test_a_register_gives_the_same_files_as_the_folder(made, tmp_path):
    register = tmp_path / "r.sqlite"
    files = [WAVE / name for name in ("antwoorden.csv", "antwoorden-september.csv", "inzendingen")]
    run("importeer", *files, "--register", register, "--meting", WAVE, expect=1)
    run("exporteer", register, "--uit", tmp_path / "m.sav")
    assert (tmp_path / "m.sav").read_bytes() == (made / "m.sav").read_bytes()


HOSTILE = [
    "=1+1", "+31 6", "-1+2", "@SUM(A1)", "=HYPERLINK(\"http://x.example\";\"klik\")", "</script><script>alert(1)</script>",
    "bel\x07 en \x1b[31mrood", "omgekeerd \u202e tekst", "x" * 20000, "👶" * 20000, "_x0041_ en _x000D_", "a;b\"c\"\nd",
    "\u00a0=1+1", "＝1+1", "niet ingevuld", "{{7*7}} ${x} #REF!", "\ufeffbom", "geen respons",
]


def hostile_wave(folder, label="Waarom?"):
    folder.mkdir()
    long = "é" * 200
    (folder / "vragenlijst.json").write_text(json.dumps({
        "id": "vijandig", "year": 2021, "title": "<b>=Titel</b>", "note": "=1+1 " * 100,
        "sections": [{"name": "a", "label": "A", "questions": [
            {"name": "waarom", "type": "text", "label": "=" + label},
            {"name": "lang", "type": "select_one", "label": "é" * 300, "choices": [
                {"name": "ja", "label": long + "1"}, {"name": "nee", "label": long + "2"}]},
            {"name": "Lang-2", "type": "select_one", "label": "-cmd", "choices": [
                {"name": "ja", "label": "=ja"}, {"name": "nee", "label": "Nee"}]},
            {"name": "lang_2", "type": "integer", "label": "+1"}]}]}))
    codes = [f"GM{9001 + number}" for number in range(len(HOSTILE))]
    (folder / "kader.csv").write_text(
        "gemeentecode;gemeentenaam;provincie;impuls;tranche;gids\n"
        + "".join(f"{code};Veen {code[2:]};Drenthe;ja;1;ja\n" for code in codes))
    (folder / "meting.json").write_text(json.dumps({
        "jaar": 2021, "vragenlijst": "vragenlijst.json", "kader": "kader.csv", "antwoorden": ["a.jsonl"]}))
    (folder / "a.jsonl").write_text("".join(
        json.dumps({"vragenlijst": "vijandig", "gemeenten": [code],
                    "antwoorden": {"waarom": text, "lang": "ja", "Lang-2": "nee", "lang_2": -3}}) + "\n"
        for code, text in zip(codes, HOSTILE)))
    return folder


def harmless(text):
    """A text as it is exported: trimmed, with a sign for what a terminal obeys."""
    text = text.strip("\u00a0\ufeff ")
    return re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]", "\ufffd", text)


def test_free_text_stays_text(tmp_path):
    wave = hostile_wave(tmp_path / "meting")
    expected = [harmless(text) for text in HOSTILE]

    run("exporteer", wave, "--met", "waarom", "--uit", tmp_path / "m.csv")
    texts = [row["waarom"] for row in rows(tmp_path / "m.csv")]
    for text, original in zip(texts, expected):
        dangerous = original[0] in "=+-@＝" and not re.fullmatch(r"-\d+", original)
        assert text == ("'" if dangerous else "") + original

    run("exporteer", wave, "--met", "waarom", "--uit", tmp_path / "m.xlsx")
    book = openpyxl.load_workbook(tmp_path / "m.xlsx")
    heading, *cells = book["Gegevens"].iter_rows()
    column = [cell.value for cell in heading].index("waarom")
    for cells, original in zip(cells, expected):
        assert cells[column].data_type == "s"
        # 20,000 characters outside the basic plane do not fit in a cell.
        value = cells[column].value
        assert value == original or len(original) == 20000 and value == "👶" * 16383
    with zipfile.ZipFile(tmp_path / "m.xlsx") as parts:
        for name in parts.namelist():
            assert b"<f>" not in parts.read(name) and b"<f " not in parts.read(name)

    run("exporteer", wave, "--met", "waarom", "--uit", tmp_path / "m.sav")
    data, meta = pyreadstat.read_sav(tmp_path / "m.sav", user_missing=True)
    for text, original in zip(data.waarom, expected):
        assert text == original or original[0] == "👶" and text == "👶" * 8191 + "…"

    run("exporteer", wave, "--met", "waarom", "--formaat", "datapackage", "--uit", tmp_path / "pakket")
    report = frictionless.validate(str(tmp_path / "pakket/datapackage.json"))
    assert report.valid, report.flatten(["type", "note"])


def test_what_spss_has_no_room_for_is_cut_on_a_character_and_told(tmp_path):
    wave = hostile_wave(tmp_path / "meting")
    done = subprocess.run(
        [KANSRIJK, "exporteer", wave, "--met", "waarom", "--uit", tmp_path / "m.sav"],
        capture_output=True, text=True, timeout=120)
    assert done.returncode == 0
    told = " ".join(done.stderr.split())
    assert "1 antwoord op waarom; de omschrijving van lang; de betekenis van 1 bij lang; de betekenis van 2" in told
    data, meta = pyreadstat.read_sav(tmp_path / "m.sav", user_missing=True)
    assert meta.column_names_to_labels["lang"] == "é" * 126 + "…"
    assert meta.variable_value_labels["lang"][1] == "é" * 58 + "…"
    # Two names that differ only in what SPSS does not take or tell apart.
    assert meta.column_names[-2:] == ["Lang_2", "lang_2_2"]
    assert set(data["lang_2_2"]) == {-3} and meta.missing_ranges["lang_2_2"][0]["hi"] == -1e13 - 1
    assert set(pyreadstat.read_sav(tmp_path / "m.sav")[0]["lang_2_2"]) == {-3}


def blocks(language):
    text = (ROOT / "docs/analyse.md").read_text()
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def documented(tmp_path_factory):
    """A folder in which the commands of the page on analysis have been carried out."""
    folder = tmp_path_factory.mktemp("analyse")
    (folder / "SampleResponses").symlink_to(ROOT / "SampleResponses")
    for line in blocks("bash")[0].splitlines():
        words = line.split()
        assert words[0] == "kansrijk"
        subprocess.run([KANSRIJK, *words[1:]], cwd=folder, check=True, capture_output=True, timeout=120)
    return folder


def carried_out(program, script, folder):
    done = subprocess.run([*program, script], cwd=folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_page_on_analysis_holds_in_python(documented):
    for number, block in enumerate(blocks("python")):
        (documented / f"{number}.py").write_text(block)
    assert re.search(r"^Ja +169$", carried_out([sys.executable], "0.py", documented), re.MULTILINE)
    assert carried_out([sys.executable], "1.py", documented) == "140 van 273\n"
    assert frictionless.validate(str(documented / "gegevens/datapackage.json")).valid


@pytest.mark.skipif(not shutil.which("pspp"), reason="PSPP is not installed")
def test_the_page_on_analysis_holds_in_spss(documented):
    (documented / "analyse.sps").write_text(blocks("spss")[0])
    printed = carried_out(["pspp"], "analyse.sps", documented)
    assert re.search(r"Ja\s*[│|]\s*169", printed), printed
    assert "140" in printed and "Geen respons" in printed


@pytest.mark.skipif(not shutil.which("Rscript"), reason="R is not installed")
def test_the_page_on_analysis_holds_in_r(documented):
    found = subprocess.run(["Rscript", "-e", "library(haven)"], capture_output=True, timeout=120)
    if found.returncode:
        pytest.skip("haven is not installed")
    first, second = blocks("r")
    (documented / "1.R").write_text(first)
    (documented / "2.R").write_text(second)
    printed = carried_out(["Rscript", "--vanilla"], "1.R", documented)
    assert "169" in printed and "140" in printed and "Geen respons" in printed
    assert re.search(r"NL01 +2021JJ00 +51 +None", carried_out(["Rscript", "--vanilla"], "2.R", documented))
