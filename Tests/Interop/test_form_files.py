"""What the form saves it opens again; what it should not open it refuses with a message."""

import json

import pytest
from conftest import OWN

MIXED = ("--vragenlijst", OWN / "alle-regels.json", "--kader", OWN / "alle-regels-kader.csv")
GOOD = {"vragenlijst": "alle-regels-2021", "gemeenten": ["GM9001"],
        "antwoorden": {"status": "ja", "soorten": ["een", "twee"], "aantal": 3, "uitleg": "dag"}}

REFUSED = {
    "leeg": b"",
    "geen json": b"dit is geen json",
    "afgebroken": json.dumps(GOOD).encode()[:-20],
    "een lijst": b"[]",
    "een getal": b"12",
    "diep": b"[" * 100_000,
    "andere vragenlijst": json.dumps({**GOOD, "vragenlijst": "kansrijke-start-2020"}).encode(),
    "vragenlijst als object": json.dumps({**GOOD, "vragenlijst": {"a": 1}}).encode(),
    "geen vragenlijst": json.dumps({"antwoorden": {}}).encode(),
    "antwoorden als lijst": json.dumps({**GOOD, "antwoorden": []}).encode(),
    "gemeenten als getal": json.dumps({**GOOD, "gemeenten": 9001}).encode(),
    "gemeente als object": json.dumps({**GOOD, "gemeenten": [{}]}).encode(),
    "antwoord als object": json.dumps({**GOOD, "antwoorden": {"status": {}}}).encode(),
    "antwoord als lijst": json.dumps({**GOOD, "antwoorden": {"aantal": [1]}}).encode(),
    "vinkjes als getallen": json.dumps({**GOOD, "antwoorden": {"soorten": [1]}}).encode(),
    "contact als tekst": json.dumps({**GOOD, "contact": "jan"}).encode(),
    "50 MB": b'{"vragenlijst":"' + b"x" * 50_000_000 + b'"}',
}


def offer(page, content, name="bestand.json"):
    page.evaluate("document.querySelector('details:has(#concept)').open = true")
    page.evaluate("tell('')")
    page.set_input_files("#concept", {"name": name, "mimeType": "", "buffer": content}
                         if len(content) < 40_000_000 else content_file(content))
    page.wait_for_function("at('bericht').textContent !== ''")
    return page.locator("#bericht").text_content()


def content_file(content):
    import tempfile
    with tempfile.NamedTemporaryFile(suffix=".json", delete=False) as file:
        file.write(content)
    return file.name


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_draft_is_refused_and_changes_nothing(open_form, name):
    page = open_form(*MIXED)
    page.on("dialog", lambda dialog: dialog.accept())
    page.fill("#gemeente", "GM9002")
    page.press("#gemeente", "Enter")
    before = page.evaluate("JSON.stringify([state.municipalities, state.answers])")
    message = offer(page, REFUSED[name])
    assert len(message) > 20 and "geopend" not in message
    assert page.locator("#concept-fout").text_content() == message
    assert page.evaluate("JSON.stringify([state.municipalities, state.answers])") == before


def test_what_the_form_does_not_know_is_left_out_and_told(open_form):
    page = open_form(*MIXED)
    hostile = "<img src=x onerror=alert(1)>"
    message = offer(page, json.dumps({
        **GOOD, "gemeenten": ["GM9001", "GM9999", "__proto__"],
        "antwoorden": {"status": "JA!", "__proto__": "x", hostile: "x", "aantal": 3,
                       "constructor": "y"},
    }).encode())
    assert "GM9999" in message and "JA!" in message and hostile in message
    assert page.evaluate("state.municipalities") == ["GM9001"]
    assert page.evaluate("Object.entries(state.answers)") == [["status", ""], ["aantal", "3"]]
    assert page.locator("img").count() == 0
    assert page.evaluate("({}).x") is None


def test_a_draft_gives_back_what_was_filled_in(open_form, tmp_path):
    page = open_form(*MIXED)
    offer(page, json.dumps({**GOOD, "contact": {"naam": "Jan", "email": "jan@example.nl"}}).encode())
    with page.expect_download() as download:
        page.locator(".save-draft").first.click()
    saved = json.loads(open(download.value.path(), encoding="utf-8").read())
    assert "ingezonden" not in saved and saved["concept"] is True
    other = open_form(*MIXED)
    offer(other, json.dumps(saved).encode())
    assert other.evaluate("JSON.stringify(state.answers)") == page.evaluate(
        "JSON.stringify(state.answers)")
    assert other.input_value("#naam") == "Jan"
    assert other.input_value("#email") == "jan@example.nl"
    assert other.is_checked("#veld-0-0") and other.is_checked("#veld-1-0")
    with page.expect_download() as again:
        page.locator(".save-draft").first.click()
    assert json.loads(open(again.value.path(), encoding="utf-8").read()) == saved


@pytest.mark.parametrize("prefix", [b"\xef\xbb\xbf", b"  \n"])
def test_a_byte_order_mark_or_blank_does_no_harm(open_form, prefix):
    page = open_form(*MIXED)
    assert "geopend" in offer(page, prefix + json.dumps(GOOD).encode())
