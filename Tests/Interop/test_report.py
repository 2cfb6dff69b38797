"""The published report in a real browser: no barrier, no request, no sideways scroll, and on paper."""

import re
import subprocess
import xml.etree.ElementTree as ElementTree

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import CHROMIUM, ROOT, run

WAVES = [ROOT / "SampleResponses" / year for year in ("2019", "2020", "2021")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The report on the sample waves, in a folder."""
    folder = tmp_path_factory.mktemp("rapport")
    run("rapport", *WAVES, "--formaat", "html", "--uit", folder)
    return folder


@pytest.fixture
def open_page(browser):
    """Opens a page without script; nothing may go wrong or leave the page."""
    contexts, problems = [], []

    def opened(path, width=1000, scripts=False):
        context = browser.new_context(
            viewport={"width": width, "height": 900}, java_script_enabled=scripts
        )
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        page.on("console", lambda message: problems.append(f"console: {message.text}"))
        page.on(
            "request",
            lambda request: request.url == path.as_uri() or problems.append(request.url),
        )
        page.goto(path.as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert problems == []


@pytest.mark.parametrize("width", [1000, 320])
def test_the_report_has_no_barrier_and_does_not_scroll_sideways(folder, open_page, width):
    page = open_page(folder / "rapport.html", width, scripts=True)
    found = Axe().run(page).response["violations"]
    assert [(item["id"], [node["html"][:120] for node in item["nodes"]]) for item in found] == []
    size = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"
    )
    assert size[0] <= size[1]


@pytest.mark.parametrize("width", [1000, 320])
def test_every_figure_shows_one_drawing_and_its_table_without_script(folder, open_page, width):
    page = open_page(folder / "rapport.html", width)
    figures = page.query_selector_all("figure")
    assert len(figures) == len(list(folder.glob("*.svg"))) == 8
    for figure in figures:
        shown = [svg for svg in figure.query_selector_all("svg[role=img]") if svg.is_visible()]
        assert len(shown) == 1
        assert figure.query_selector("table").is_visible()
        assert figure.query_selector("figcaption").inner_text() != ""


@pytest.mark.parametrize("width", [1000, 320])
def test_no_text_of_a_drawing_is_cut_off_or_covers_another(folder, open_page, width):
    page = open_page(folder / "rapport.html", width, scripts=True)
    boxes = page.evaluate(
        """[...document.querySelectorAll('svg[role=img]')]
          .filter(svg => svg.getBoundingClientRect().width > 0)
          .map(svg => { const frame = svg.getBoundingClientRect();
            return [...svg.querySelectorAll('text')].map(text => {
              const box = text.getBoundingClientRect();
              return [text.textContent, box.left - frame.left, box.top - frame.top,
                box.right - frame.left, box.bottom - frame.top, frame.width, frame.height]; }); })"""
    )
    assert len(boxes) == 8
    for texts in boxes:
        for said, left, top, right, bottom, width, height in texts:
            assert left >= -1 and top >= -1 and right <= width + 1 and bottom <= height + 1, said
        for index, first in enumerate(texts):
            for second in texts[index + 1 :]:
                across = min(first[3], second[3]) - max(first[1], second[1])
                down = min(first[4], second[4]) - max(first[2], second[2])
                # Boxes hold room above and below the letters.
                assert across <= 1 or down <= 4, (first[0], second[0])


def test_the_report_prints_on_a4(folder, tmp_path):
    pdf = tmp_path / "rapport.pdf"
    subprocess.run(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--no-pdf-header-footer",
            f"--print-to-pdf={pdf}", (folder / "rapport.html").as_uri(),
        ],
        check=True, capture_output=True, timeout=120,
    )
    content = pdf.read_bytes()
    sizes = {
        tuple(round(float(side)) for side in found)
        for found in re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    }
    assert sizes == {(595, 842)}


def test_every_drawing_stands_alone_with_title_and_description(folder):
    for path in folder.glob("*.svg"):
        root = ElementTree.parse(path).getroot()
        names = {child.tag.split("}")[1]: child for child in root}
        assert names["title"].text and names["desc"].text
        visible = "".join(text.text or "" for text in root.iter() if text.tag.endswith("text"))
        start = names["title"].text.split()[0]
        assert start in visible
        for element in root.iter():
            assert element.tag.split("}")[1] not in {"script", "style", "image", "foreignObject"}
            assert not any("href" in name for name in element.attrib)


def test_free_text_in_answers_reaches_no_public_file(tmp_path):
    wave = tmp_path / "meting"
    run_copy(wave)
    answers = wave / "antwoorden.csv"
    hostile = "<script>alert(1)</script> =HYPERLINK(1) GM9001"
    text = answers.read_text(encoding="utf-8").replace("Het plan ligt bij het college", hostile, 1)
    assert hostile in text
    answers.write_text(text, encoding="utf-8")
    target = tmp_path / "publicatie"
    run(
        "vaststellen", wave, "--stand", "voorlopig", "--door", "Jo", "--reden", "Proef.",
        "--uit", target,
    )
    for path in (target / "openbaar").iterdir():
        content = path.read_text(encoding="utf-8")
        assert "alert(1)" not in content and "HYPERLINK" not in content, path


def run_copy(wave):
    """A copy of the wave of 2021 that stands by itself."""
    import json
    import shutil

    shutil.copytree(WAVES[2], wave)
    description = json.loads((wave / "meting.json").read_text(encoding="utf-8"))
    del description["vorige"]
    description["vragenlijst"] = str(ROOT / "Questionnaires/2021")
    (wave / "meting.json").write_text(json.dumps(description), encoding="utf-8")
