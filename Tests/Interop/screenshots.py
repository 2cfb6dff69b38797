"""Takes the pictures of `docs/handleiding-projectleider.md` of the real thing.

Run by hand when a page or a workbook has changed: `.build/interop/bin/python Tests/Interop/screenshots.py`.
"""

import json
import pathlib
import subprocess
import tempfile

from conftest import CHROMIUM, ROOT, run
from playwright.sync_api import sync_playwright

IMAGES = ROOT / "docs/beelden"
QUESTIONNAIRE = ("--vragenlijst", "kansrijke-start-2021")
FRAME = ("--kader", "SampleResponses/2021/kader.csv")


def picture(page, name, height=None):
    clip = {"x": 0, "y": 0, "width": page.viewport_size["width"], "height": height} if height else None
    page.screenshot(path=IMAGES / f"{name}.png", full_page=True, clip=clip)


def form_pictures(browser, folder):
    path = folder / "formulier.html"
    run("formulier", *QUESTIONNAIRE, *FRAME, "--uit", path)
    page = browser.new_page(viewport={"width": 960, "height": 700})
    page.goto(path.as_uri())
    page.fill("#gemeente", "GM9001")
    page.press("#gemeente", "Enter")
    picture(page, "formulier-begin", 760)
    page.evaluate("show('3')")
    index = page.evaluate("form.sections[3].questions[0]")
    choices = page.evaluate("index => form.questions[index].choices.length", index)
    page.check(f"#veld-{index}-1")
    page.check(f"#veld-{index}-{choices - 1}")
    picture(page, "formulier-bevinding", 760)
    page.evaluate("""() => { state.answers = Object.fromEntries(form.questions.slice(0, 40).map(
      (question) => [question.name, { select_one: question.choices[0]?.name,
        select_multiple: question.choices.slice(0, 2).map(({ name }) => name) }[question.kind] ?? ""]));
      fillFields(); changed(); show("eind"); }""")
    page.click("#controleren")
    picture(page, "formulier-controleren", 700)
    with page.expect_download():
        page.click("#opslaan")
    page.click("#toon-kopie")
    picture(page, "formulier-kopie", 700)
    page.close()


def findings_picture(browser, folder):
    answers = {"vragenlijst": "kansrijke-start-2021", "gemeenten": ["GM9001"],
               "antwoorden": {"impuls_aangevraagd": "ja", "coalitie_status": "gevormd",
                              "partners_sociaal": ["ggd", "geen"]}}
    submission = folder / "inzending.json"
    submission.write_text(json.dumps(answers))
    path = folder / "bevindingen.html"
    run("valideer", submission, *FRAME, "--uit", path, expect=1)
    page = browser.new_page(viewport={"width": 960, "height": 700})
    page.goto(path.as_uri())
    picture(page, "bevindingen", 700)
    page.close()


def template_picture(folder):
    path = folder / "sjabloon.xlsx"
    run("sjabloon", *QUESTIONNAIRE, *FRAME, "--gemeente", "GM9001", "--uit", path)
    for command in (
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, path],
        ["pdftoppm", "-r", "70", "-png", "-f", "1", "-l", "1", "-singlefile",
         folder / "sjabloon.pdf", IMAGES / "sjabloon"],
    ):
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        form_pictures(browser, folder)
        findings_picture(browser, folder)
        template_picture(folder)
