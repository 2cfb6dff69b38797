"""Makes the workbooks in this folder: python3 make.py (needs openpyxl and LibreOffice)."""

import datetime
import pathlib
import subprocess
import tempfile

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904

here = pathlib.Path(__file__).parent


def fill(sheet):
    sheet["A1"], sheet["B1"] = "tekst", "één ‘aanhaling’; met\nregel"
    sheet["A2"], sheet["B2"] = "getal", 3.5
    sheet["A3"], sheet["B3"] = "som", 0.1 + 0.2
    sheet["A4"], sheet["B4"] = "dag", datetime.date(2021, 9, 13)
    sheet["A5"], sheet["B5"] = "moment", datetime.datetime(2021, 9, 13, 10, 22, 5)
    sheet["A6"], sheet["B6"] = "waar", True
    sheet["A7"], sheet["B7"] = "fout", "#N/A"
    sheet["A8"], sheet["B8"] = "formule", "=B2*2"
    sheet["A9"], sheet["B9"] = "opgemaakt", CellRichText(
        "gewoon ", TextBlock(InlineFont(b=True), "vet"), " gewoon")
    sheet["A10"], sheet["B10"] = "tekstformule", '="a"&"b"'
    sheet["A12"], sheet["C12"] = "ver", "in C12"
    sheet["A13"], sheet["B13"] = "klein", 1e-7
    sheet["A14"], sheet["B14"] = "groot", 12345678901234567890
    sheet["A15"], sheet["B15"] = "tijd", datetime.time(9, 30)
    sheet["A16"], sheet["B16"] = "als getal gekleurd", 44452
    sheet["B16"].number_format = '[Red]#,##0" dagen"'


book = openpyxl.Workbook()
fill(book.active)
book.active.title = "Eerste"
hidden = book.create_sheet("Verborgen")
hidden["A1"] = "niet te zien"
hidden.sheet_state = "hidden"
deep = book.create_sheet("Diep & verborgen")
deep.sheet_state = "veryHidden"
book.properties.creator = "kansrijk"
book.save(here / "openpyxl.xlsx")

mac = openpyxl.Workbook()
mac.epoch = CALENDAR_MAC_1904
mac.active["A1"] = datetime.date(2021, 9, 13)
mac.save(here / "1904.xlsx")

with tempfile.TemporaryDirectory() as folder:
    for kind in ["xlsx", "ods", "xls"]:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", kind, "--outdir", folder,
             here / "openpyxl.xlsx"], check=True, stdout=subprocess.DEVNULL)
        made = pathlib.Path(folder) / f"openpyxl.{kind}"
        made.rename(here / f"libreoffice.{kind}")
