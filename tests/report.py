"""What LibreOffice made of the CSV: types by heading, no formula anywhere, both languages, quoted cells as text and not."""

import datetime
import sys
from pathlib import Path

from openpyxl import load_workbook

work = Path(sys.argv[1])
checked = 0


def check(what, told):
    global checked
    assert what, told
    checked += 1


def formulas(folder):
    (file,) = (work / folder).glob("*.xlsx")
    sheet = load_workbook(file).active
    return sheet, [f"{folder}: {cell.coordinate} is a formula" for line in sheet.iter_rows() for cell in line if cell.data_type == "f"]


def rows(folder):
    sheet, found = formulas(folder)
    check(not found, found)
    headings, *rest = sheet.iter_rows()
    headings = [cell.value for cell in headings]
    return [dict(zip(headings, line)) for line in rest]


def day(cell, wanted, told):
    check(cell.is_date and isinstance(cell.value, datetime.datetime), f"{told}: {cell.value!r} is no day")
    check(cell.value.date().isoformat() == wanted, f"{told}: {cell.value!r}")


def number(cell, wanted, told):
    check(cell.data_type == "n" and cell.value == wanted, f"{told}: {cell.value!r} is not the number {wanted}")


for quoted in ("false", "true"):
    for country in ("fr", "us"):
        told = f"{country}, quoted as text: {quoted}"
        plain, odd = rows(f"{country}-{quoted}")
        for row, when, people, minutes in ((plain, "2026-12-01", 12, 90), (odd, "2026-12-08", 5, 115)):
            day(row["Date"], when, told)
            number(row["Participants"], people, told)
            number(row["Durée (min)"], minutes, told)
            for heading in ("Type", "Thématique(s) d’accompagnement", "Genre du bénéficiaire", "Nom de l’atelier", "ID CRA"):
                check(row[heading].data_type == "s", f"{told}: {heading} is no text: {row[heading].value!r}")
        check(plain["Genre du bénéficiaire"].value == "Masculin : 4\nFéminin : 7\nNon communiqué : 1", told)
        check(plain["Nom de l’atelier"].value == "Repérer les arnaques ; première séance, à la médiathèque", told)
        check(odd["Nom de l’atelier"].value.startswith("'=HYPERLINK("), f"{told}: {odd['Nom de l’atelier'].value!r}")
        if quoted == "true":
            check(odd["Code postal"].value == "01000", f"{told}: the zero of a postcode is lost: {odd['Code postal'].value!r}")
    told = f"plain, quoted as text: {quoted}"
    for row, people, in ((rows(f"plain-{quoted}")[0], 12), (rows(f"plain-{quoted}")[1], 5)):
        for heading in ("Participants", "Under 18", "18 to 29", "30 to 59", "60 and over", "Age not known", "Women", "Men"):
            check(row[heading].data_type == "n", f"{told}: {heading} is no number: {row[heading].value!r}")
        check(sum(row[heading].value for heading in ("Under 18", "18 to 29", "30 to 59", "60 and over", "Age not known")) == people, told)

check(formulas("twin")[1], "without its apostrophe that cell is a formula, and nobody saw it")
print(f"{checked} passed, 0 failed")
