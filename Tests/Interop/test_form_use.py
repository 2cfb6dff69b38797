"""Somebody with only the page and a browser makes a response file, and the page helps."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import OWN, ROOT, run

FORM = ("--vragenlijst", "kansrijke-start-2021", "--kader", "SampleResponses/2021/kader.csv")
MIXED = ("--vragenlijst", OWN / "alle-regels.json", "--kader", OWN / "alle-regels-kader.csv")


class Keyboard:
    """Fills in a form with keys only: Tab to a field, then what one types there."""

    def __init__(self, page):
        self.page = page

    def focused(self):
        return self.page.evaluate("""() => {
          const { id, name, type, className, textContent } = document.activeElement;
          return { id, name, type, className, text: textContent.trim() };
        }""")

    def tab_to(self, wanted, back=False):
        for _ in range(400):
            if wanted(self.focused()):
                return
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"never reached; last at {self.focused()}")

    def press(self, text):
        self.tab_to(lambda here: here["text"] == text)
        self.page.keyboard.press("Enter")

    def answer(self, index, given):
        question = self.page.evaluate("index => form.questions[index]", index)
        if question["kind"] == "select_one":
            self.tab_to(lambda here: here["name"] == f"antwoord-{index}")
            names = [choice["name"] for choice in question["choices"]]
            self.page.keyboard.press("Space")
            for _ in range(names.index(given)):
                self.page.keyboard.press("ArrowDown")
        elif question["kind"] == "select_multiple":
            for name in given:
                place = [choice["name"] for choice in question["choices"]].index(name)
                self.tab_to(lambda here: here["id"] == f"veld-{index}-{place}")
                self.page.keyboard.press("Space")
        else:
            self.tab_to(lambda here: here["id"] == f"veld-{index}")
            self.page.keyboard.type(given)

    def fill_in(self, municipality, answers):
        """From the first field to the end; gives the text of the response file."""
        page = self.page
        self.tab_to(lambda here: here["id"] == "gemeente")
        page.keyboard.type(municipality)
        page.keyboard.press("Enter")
        self.tab_to(lambda here: here["id"] == "naam")
        page.keyboard.type("J. de Vries")
        while page.evaluate("state.part") != "eind":
            for index in page.evaluate("form.sections[state.part]?.questions ?? []"):
                name = page.evaluate("index => form.questions[index].name", index)
                if name in answers and page.evaluate("index => judged.isAsked[index]", index):
                    self.answer(index, answers[name])
            self.press("Volgende")
        with page.expect_download() as download:
            self.press("Antwoordbestand opslaan")
        return download.value


def first_answers(page):
    """For each question the first choice, so that most questions are asked."""
    return page.evaluate("""() => Object.fromEntries(form.questions.map((question) => [question.name, {
      select_one: question.choices[0]?.name, select_multiple: [question.choices[0]?.name],
      integer: "12", decimal: "12,5", date: "13-9-2021", text: "Een toelichting",
    }[question.kind]]))""")


def test_a_response_file_is_made_with_the_keyboard_alone(open_form, tmp_path):
    page = open_form(*FORM)
    answers = first_answers(page)
    download = Keyboard(page).fill_in("GM9001", answers)
    path = tmp_path / download.suggested_filename
    download.save_as(path)
    assert path.name == "inzending-kansrijke-start-2021-GM9001.json"
    content = json.loads(path.read_text(encoding="utf-8"))
    assert content["gemeenten"] == ["GM9001"]
    assert content["contact"] == {"naam": "J. de Vries"}
    assert content["antwoorden"] == {
        name: given for name, given in answers.items() if name in content["antwoorden"]
    }
    assert len(content["antwoorden"]) > 35
    found = json.loads(run("valideer", path, "--kader", FORM[3], "--formaat", "json"))
    assert found["samenvatting"]["tellend"] == 1
    errors = [one for one in found["bevindingen"] if one["ernst"] == "fout"]
    assert errors == []
    assert page.evaluate("document.activeElement.id") == "klaar"


def test_a_set_of_answers_with_faults_gives_the_same_faults(open_form, tmp_path):
    page = open_form(*MIXED)
    answers = {
        "status": "ja", "soorten": ["drie", "geen"], "begin": "2021-02-30", "uitleg": "veel te lange uitleg",
        "slot": "twaalf",
    }
    download = Keyboard(page).fill_in("Aldermeer", answers)
    path = tmp_path / "inzending.json"
    download.save_as(path)
    found = json.loads(run(
        "valideer", path, "--vragenlijst", MIXED[1], "--kader", MIXED[3], "--formaat", "json",
        expect=1))
    told = page.evaluate("judged.findings.map(({ code, message }) => [code, message])")
    assert told == [[one["code"], one["melding"]] for one in found["bevindingen"]]
    assert {code for code, _ in told} >= {
        "antwoord-exclusief", "antwoord-ongeldig", "antwoord-buiten-bereik"
    }


def states(page):
    """The states of a form, one after the other, each with its name."""
    yield "leeg"
    page.fill("#gemeente", "geen gemeente")
    page.press("#gemeente", "Enter")
    yield "gemeente onbekend"
    page.fill("#gemeente", "GM9001")
    page.press("#gemeente", "Enter")
    for part in page.evaluate("shownParts()"):
        page.evaluate("part => show(part)", part)
        yield f"onderdeel {part}"
    page.click("#controleren")
    yield "met bevindingen"
    page.evaluate("""() => { state.answers = Object.fromEntries(form.questions.map((question) =>
      [question.name, { select_one: question.choices[0]?.name,
        select_multiple: question.choices.map(({ name }) => name), integer: "x", decimal: "1,5",
        date: "13-9-2021", text: "Tekst" }[question.kind]])); fillFields(); changed(); }""")
    page.evaluate("() => { at('alles').checked = true; update(); }")
    yield "alles ingevuld op een pagina"
    with page.expect_download():
        page.click("#opslaan")
    page.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })")
    yield "opgeslagen"
    page.click("#toon-kopie")
    yield "kopie"


@pytest.mark.parametrize("options", [FORM, MIXED], ids=["2021", "alle-regels"])
@pytest.mark.parametrize("width", [1000, 320])
def test_no_state_has_a_barrier_or_scrolls_sideways(open_form, options, width):
    page = open_form(*options, width=width)
    for state in states(page):
        results = Axe().run(page, options={"runOnly": [
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
        assert results.violations_count == 0, (state, results.generate_report())
        assert page.evaluate("document.documentElement.scrollWidth") <= width, state


def test_a_form_at_two_hundred_per_cent_does_not_scroll_sideways(open_form):
    page = open_form(*FORM, width=640)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    for state in states(page):
        assert page.evaluate("document.documentElement.scrollWidth") <= 640, state


def test_a_point_in_the_list_leads_to_its_question(open_form):
    page = open_form(*FORM)
    page.fill("#gemeente", "Krimmerhorst")
    page.press("#gemeente", "Enter")
    page.evaluate("show('0')")
    page.check("#veld-0-0")
    page.evaluate("show('eind')")
    page.click("#controleren")
    assert page.evaluate("document.activeElement.id") == "punten"
    link = page.locator("#punten-lijst a").first
    target = link.get_attribute("href").removeprefix("#")
    link.click()
    assert page.evaluate("document.activeElement.closest('.question').id") == target
    described = page.evaluate(
        "document.activeElement.closest('fieldset').getAttribute('aria-describedby')").split()
    texts = [page.locator(f"#{one}").text_content() for one in described]
    assert any("niet ingevuld" in text for text in texts)


def test_questions_come_and_go_and_what_was_there_is_kept_but_not_sent(open_form):
    page = open_form(*FORM)
    page.fill("#gemeente", "GM9001")
    page.press("#gemeente", "Enter")
    gate, follow = page.evaluate("""["coalitie_status", "coalitie_soort"].map((name) =>
      form.questions.findIndex((question) => question.name === name))""")
    page.evaluate("index => goTo(index)", gate)
    assert not page.is_visible(f"#vraag-{follow}")
    page.check(f"#veld-{gate}-0")
    page.check(f"#veld-{follow}-1")
    page.check(f"#veld-{gate}-3")
    assert not page.is_visible(f"#vraag-{follow}")
    assert "coalitie_soort" not in page.evaluate("Object.keys(judged.sent.answers)")
    page.check(f"#veld-{gate}-0")
    assert page.is_checked(f"#veld-{follow}-1")


def test_one_more_municipality_with_the_same_answers(open_form):
    page = open_form(*FORM)
    files = []
    for municipality in ("GM9001", "GM9002"):
        page.fill("#gemeente", municipality)
        page.press("#gemeente", "Enter")
        if municipality == "GM9001":
            page.evaluate("show('0')")
            page.check("#veld-0-0")
        page.evaluate("show('eind')")
        with page.expect_download() as download:
            page.click("#opslaan")
        files.append(json.loads(open(download.value.path(), encoding="utf-8").read()))
        page.click("#nog-een")
        assert page.evaluate("document.activeElement.id") == "gemeente"
    assert [one["gemeenten"] for one in files] == [["GM9001"], ["GM9002"]]
    assert files[0]["antwoorden"] == files[1]["antwoorden"] == {"impuls_aangevraagd": "ja"}


def test_last_years_answer_stands_beside_the_field_and_is_not_filled_in(open_form):
    page = open_form(*FORM, "--gemeente", "GM9001", "--vorige", "SampleResponses/2020")
    index = page.evaluate("form.questions.findIndex(({ name }) => name === 'coalitie_status')")
    page.evaluate("index => goTo(index)", index)
    assert page.locator(f"#vorig-{index}").text_content().startswith("Vorig jaar antwoordde u: ")
    assert page.evaluate("Object.keys(state.answers)") == []
    assert page.evaluate("Object.keys(form.municipalities)") == ["GM9001"]
    assert page.evaluate("Object.keys(form.previous)") == ["GM9001"]


def test_a_form_for_print_shows_all_parts(open_form, tmp_path):
    page = open_form(*FORM)
    page.emulate_media(media="print")
    for part in page.evaluate("shownParts()"):
        assert page.is_visible(f"#kop-{part}")
    assert not page.is_visible("#onderdelen")


def test_text_of_a_questionnaire_is_never_markup(open_form):
    page = open_form(*MIXED)
    assert "</script><script>alert(1)</script>" in page.locator("#vraag-0 legend").text_content()
    assert page.locator("b").count() == 0
    assert page.locator("script").count() == 2


def test_without_a_frame_every_municipality_can_be_chosen(open_form):
    page = open_form("--vragenlijst", "kansrijke-start-2021")
    page.fill("#gemeente", "sudwest fryslan")
    page.press("#gemeente", "Enter")
    assert page.locator("#gekozen li").first.text_content().startswith("Súdwest-Fryslân (GM1900)")
