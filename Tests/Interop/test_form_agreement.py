"""The script of the form and the program give the same findings and ask the same questions.

Submissions are made up from the questionnaire file alone: right, wrong and half empty, so that every
question, option, routing and rule is reached; that they are, is part of the test.
"""

import json
import random
import subprocess

import pytest
from conftest import AGREEMENT, OWN, ROOT

FRAME = OWN / "alle-regels-kader.csv"
QUESTIONNAIRES = {
    **{year: (ROOT / f"Questionnaires/{year}/vragenlijst.json", FRAME)
       for year in ("2019", "2020", "2021")},
    "tweede": (ROOT / "SampleResponses/tweede-vragenlijst/vragenlijst.json", FRAME),
    "alle-regels": (OWN / "alle-regels.json", FRAME),
    "checklist": (ROOT / "Questionnaires/checklist-coalitie/vragenlijst.json", FRAME),
}

# A result of everything that a condition can hold.
FIGURES = [
    {"name": "stand", "label": "Stand", "partition": True,
     "population": "${kader.impuls} = 'ja' or ${kader.budget} > 10",
     "categories": [
         {"name": "veel", "label": "Veel", "when": "count-selected(${soorten}) > 1 and ${aantal} > 5"},
         {"name": "wat", "label": "Wat", "when": "selected(${soorten}, 'een') or ${bedrag} - 30 > -1"},
         {"name": "niets", "label": "Niets", "when": "not(answered(${status})) or ${uitleg} = 'dag'"}]},
    {"name": "duur", "label": "Duur", "population": "true()", "partition": True,
     "categories": [
         {"name": "kort", "label": "Kort", "when": "${begin} <= ${einde} and ${begin} > ${kader.start}"},
         {"name": "anders", "label": "Anders", "when": "${status} = ${andere} or ${slot} != 0"}]},
]

TEXTS = ["", " ", "dag", "een uitleg die te lang is", " spatie\u00a0", "é" * 12, "𝒳" * 13, "=1+1", "<b>"]
NUMBERS = ["0", "1", "2", "3", "-5", "+7", "007", "100", "101", "12", "5,5", "0.5", "0,4999999", "12.0",
           "1.000", "1e3", "9223372036854", "9223372036855", "99999999999999999999", "twaalf", "1 2",
           "٣", "-", "3,", " 4\u2003", "1000,25", "1000.250001", "x" * 100]
DATES = ["2021-01-01", "1-1-2021", "31-12-2021", "2021-02-29", "2020-02-29", "29-2-1900", "13-9-2021",
         "2021-9-13", "0000-01-01", "01-01-0001", "9999-12-31", "gisteren", "2021/09/13", "2021-06-01"]


class Submissions:
    """Makes up submissions for a questionnaire."""

    def __init__(self, definition, codes, seed):
        self.random = random.Random(seed)
        self.codes = codes
        shared = definition.get("choices", {})
        self.questions = [q for section in definition["sections"] for q in section["questions"]]
        self.choices = {
            q["name"]: [c["name"] for c in (
                shared[q["choices"]] if isinstance(q["choices"], str) else q["choices"])]
            for q in self.questions if "choices" in q
        }

    def answer(self, question, style):
        kind, name = question["type"], question["name"]
        if kind == "select_one":
            return self.random.choice(self.choices[name])
        if kind == "select_multiple" and style != "any":
            # The last one often excludes the others: that all do so would hardly come by chance.
            return [self.choices[name][0 if style == "first" and self.random.random() < 0.5 else -1]]
        if kind == "select_multiple":
            most = self.random.choice([1, 1, min(4, len(self.choices[name]))])
            return self.random.sample(self.choices[name], self.random.randint(0, most))
        pool = {"integer": NUMBERS, "decimal": NUMBERS, "date": DATES, "text": TEXTS}[kind]
        if kind in ("integer", "decimal") and self.random.random() < 0.5:
            return str(self.random.randint(-20, 20))
        return self.random.choice(pool)

    def submission(self):
        blank = self.random.choice([0.0, 0.05, 0.3, 0.7, 1.0])
        style = self.random.choices(["any", "first", "last"], [8, 1, 1])[0]
        answers = {
            q["name"]: self.answer(q, style) for q in self.questions if self.random.random() >= blank
        }
        count = self.random.choices([0, 1, 2, 3], [1, 16, 2, 1])[0]
        return {"gemeenten": self.random.sample(self.codes, min(count, len(self.codes))),
                "antwoorden": answers}


def by_program(questionnaire, frame, previous, path):
    printed = subprocess.run(
        [AGREEMENT, str(questionnaire), str(frame or "-"), str(previous or "-"), str(path)],
        capture_output=True, text=True, check=True, timeout=600,
    ).stdout
    return [json.loads(line) for line in printed.splitlines()]


JUDGE = """submissions => JSON.stringify(JSON.parse(submissions).map(({ gemeenten, antwoorden }) => {
  const { rows, findings } = judge(form, { municipalities: gemeenten, answers: antwoorden });
  return {
    gevraagd: Object.fromEntries(gemeenten.length === 0 ? [] : rows.map((row) => [row.code,
      form.questions.filter((_, index) => mayAnswer(row, index)).map(({ name }) => name)])),
    bevindingen: findings.map((finding) => ({
      code: finding.code, ernst: finding.severity,
      gemeente: finding.rows.map(({ code }) => code).sort().join(" "),
      vraag: form.questions[finding.question]?.name ?? "", regel: form.edits[finding.rule]?.name ?? "",
      melding: finding.message, advies: finding.advice ?? "",
    })),
    uitkomst: Object.fromEntries((form.result ? rows : []).filter(({ isResponse }) => isResponse).map(
      (row) => [row.code, outcomes(form, row).map((category) => category?.name ?? "")])),
  };
}))"""


def by_script(page, submissions):
    # As text: a driver takes far longer over a thousand objects than the script over judging them.
    return json.loads(page.evaluate(JUDGE, json.dumps(submissions)))


def codes_in(frame):
    rows = [line.split(";") for line in frame.read_text(encoding="utf-8").splitlines()]
    asked = rows[0].index("gevraagd") if "gevraagd" in rows[0] else None
    return [row[0] for row in rows[1:] if asked is None or row[asked] != "nee"]


def judged_both(open_form, tmp_path, questionnaire, frame, submissions, previous=None):
    """What the program and the script make of the same submissions."""
    path = tmp_path / "inzendingen.jsonl"
    path.write_text("".join(json.dumps(s, ensure_ascii=False) + "\n" for s in submissions), "utf-8")
    program = by_program(questionnaire, frame, previous, path)
    page = open_form("--vragenlijst", questionnaire, *(["--kader", frame] if frame else []))
    return program, by_script(page, submissions)


def assert_same(submissions, program, script):
    assert len(program) == len(script) == len(submissions)
    for submission, expected, actual in zip(submissions, program, script):
        assert actual == expected, json.dumps(submission, ensure_ascii=False)


@pytest.mark.parametrize("name", QUESTIONNAIRES)
@pytest.mark.parametrize("has_frame", [True, False])
def test_form_and_program_agree(open_form, tmp_path, name, has_frame):
    questionnaire, frame = QUESTIONNAIRES[name]
    definition = json.loads(questionnaire.read_text(encoding="utf-8"))
    maker = Submissions(definition, codes_in(frame), seed=f"{name}{has_frame}")
    submissions = [maker.submission() for _ in range(4000)]
    program, script = judged_both(
        open_form, tmp_path, questionnaire, frame if has_frame else None, submissions)
    assert_same(submissions, program, script)
    if not has_frame:
        return

    asked = {q for one in program for questions in one["gevraagd"].values() for q in questions}
    assert asked == {q["name"] for q in maker.questions}
    conditional = {
        q["name"] for section in definition["sections"] for q in section["questions"]
        if "relevant" in q or "relevant" in section
    }
    skipped = {
        q for one in program for questions in one["gevraagd"].values() for q in conditional
        if q not in questions
    }
    assert skipped == conditional
    chosen = {
        (name, option) for one in submissions for name, given in one["antwoorden"].items()
        if name in maker.choices for option in (given if isinstance(given, list) else [given])
    }
    assert chosen == {(name, option) for name in maker.choices for option in maker.choices[name]}
    broken = {finding["regel"] for one in program for finding in one["bevindingen"]} - {""}
    reachable = {e["name"] for e in definition.get("edits", []) if "vorig" not in e["check"]}
    assert broken == reachable
    told = {(place, name) for one in program for outcomes in one["uitkomst"].values()
            for place, name in enumerate(outcomes)}
    assert told == {
        (place, name) for place, part in enumerate(definition.get("result", {}).get("figures", []))
        for name in [*part["advice"], ""]}
    codes = {finding["code"] for one in program for finding in one["bevindingen"]}
    assert {"antwoord-ontbreekt", "gemeente-ontbreekt", "inzending-leeg"} <= codes
    if conditional:
        assert {"antwoord-niet-gevraagd", "hoofdvraag-ontbreekt"} <= codes


@pytest.mark.parametrize("has_frame", [True, False])
def test_form_and_program_agree_about_the_result(open_form, tmp_path, has_frame):
    definition = json.loads((OWN / "alle-regels.json").read_text(encoding="utf-8"))
    bases = definition["figures"][0]["bases"]
    definition["figures"] += [{**figure, "bases": bases} for figure in FIGURES]
    definition["result"] = {
        "title": "Uitkomst",
        "figures": [{"figure": figure["name"], "advice": {figure["categories"][0]["name"]: "Doe dit."}}
                    for figure in FIGURES]}
    questionnaire = tmp_path / "met-uitkomst.json"
    questionnaire.write_text(json.dumps(definition), encoding="utf-8")
    maker = Submissions(definition, codes_in(FRAME), seed=f"uitkomst{has_frame}")
    submissions = [maker.submission() for _ in range(4000)]
    program, script = judged_both(
        open_form, tmp_path, questionnaire, FRAME if has_frame else None, submissions)
    assert_same(submissions, program, script)
    told = [{outcomes[place] for one in program for outcomes in one["uitkomst"].values()}
            for place in range(2)]
    assert told == ([{"veel", "wat", "niets", ""}, {"kort", "anders", ""}] if has_frame
                    else [{""}, {"anders", ""}])


def test_form_and_program_agree_about_last_year(open_form, tmp_path):
    questionnaire, frame = QUESTIONNAIRES["alle-regels"]
    definition = json.loads(questionnaire.read_text(encoding="utf-8"))
    maker = Submissions(definition, codes_in(frame), seed="vorig")
    broken = set()
    for attempt in range(20):
        # A wave of last year, with one submission for each municipality.
        wave = tmp_path / f"vorig-{attempt}"
        wave.mkdir()
        last = [{**maker.submission(), "gemeenten": [code]} for code in maker.codes]
        (wave / "antwoorden.jsonl").write_text(
            "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in last), "utf-8")
        (wave / "kader.csv").write_bytes(frame.read_bytes())
        (wave / "meting.json").write_text(json.dumps({
            "jaar": 2021, "vragenlijst": str(questionnaire), "kader": "kader.csv",
            "antwoorden": ["antwoorden.jsonl"]}))
        submissions = [maker.submission() for _ in range(300)]
        path = tmp_path / "nu.jsonl"
        path.write_text(
            "".join(json.dumps(s, ensure_ascii=False) + "\n" for s in submissions), "utf-8")
        program = by_program(questionnaire, frame, wave / "antwoorden.jsonl", path)
        named = [option for code in maker.codes for option in ("--gemeente", code)]
        page = open_form(
            "--vragenlijst", questionnaire, "--kader", frame, "--vorige", wave, *named)
        assert_same(submissions, program, by_script(page, submissions))
        broken |= {finding["regel"] for one in program for finding in one["bevindingen"]}
    assert {e["name"] for e in definition["edits"]} <= broken
