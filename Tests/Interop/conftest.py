"""What the tests share: the program, a real browser, and pages made by the program."""

import os
import pathlib
import subprocess

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN = ROOT / "Tests/Interop/Questionnaires"
KANSRIJK = os.environ.get("KANSRIJK", str(ROOT / ".build/release/kansrijk"))
AGREEMENT = os.environ.get("FORM_AGREEMENT", str(ROOT / ".build/release/form-agreement"))
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


def run(*arguments, expect=0):
    """Runs the program; gives what it printed on standard output."""
    done = subprocess.run(
        [KANSRIJK, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == expect, (arguments, done.returncode, done.stderr, done.stdout)
    return done.stdout


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_form(browser, tmp_path):
    """Makes a form with the options given and opens it; nothing may go wrong or leave the page."""
    contexts, problems = [], []

    def opened(*options, width=1000, height=900):
        path = tmp_path / f"formulier-{len(contexts)}.html"
        run("formulier", *options, "--uit", path)
        context = browser.new_context(
            viewport={"width": width, "height": height}, accept_downloads=True
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("console", lambda message: problems.append(f"console: {message.text}"))
        page.on(
            "request",
            lambda request: request.url.startswith(("file:", "blob:", "data:"))
            or problems.append(f"request: {request.url}"),
        )
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert problems == []


@pytest.fixture
def frame_2021():
    return ROOT / "SampleResponses/2021/kader.csv"
