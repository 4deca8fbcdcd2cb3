"""Printed sheets looked over: `paper.py FOLDER TABLE` renders every `NAME.SHEET.LANG.SIZE.html` of FOLDER, counts its pages, and
keeps a picture of one page of each kind beside TABLE.

The page breaks are Chromium's own: a copy of each file gets a style that writes a tiny mark at the beginning and at the end of
each thing that must stay whole. Where the two marks of a thing come out on two pages, it was torn. That is no mistake where the
thing is higher than a page: then it must begin at the top of one, and what it is made of must be whole.
"""

import html
import pathlib
import re
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor

# Activities, and what else stands as one; then what these are made of. A mark of one letter for each.
WHOLE = [".exercise", ".step", ".end", ".note", ".why"]
MADE_OF = [".letter", ".frame", ".site", ".phone > .inside", ".call > .inside", ".post", ".counter", ".sheet-of-paper", ".alert", ".panel"]
MADE_OF += [".card", ".lens", ".picture", ".together", ".options li", ".ticks li", ".switches li"]
LETTERS = dict(zip("abcdefghijklmnopqrstuvwxy", WHOLE + MADE_OF))
# What may be smaller than 18 points in large print: letters that mark a place, caps of keys, drawings made of letters.
SMALL = ".stretch sup, .cap, .picture pre"
# Height of a word's box beside the size of its letters, in the font that is looked at: DejaVu Sans.
TALL = 1.164
MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
MARGINS = {"normal": (18, 17, 18), "large": (18, 14, 16)}  # top, sides, bottom, as in the style, in millimetres
BODY = {"normal": 13, "large": 18}
SMALLEST = {"normal": 9, "large": 18}
# Pages to be looked at by people too: file, page, name of the picture.
PICTURES = [
    ("scams.handout.fr", 1, "handout"),
    ("scams.exercise.fr", 5, "exercise"),
    ("scams.script.fr", 2, "script"),
    ("scams.answers.fr", 1, "answers"),
    ("once.sign-in.fr", 1, "sign-in"),
    ("workshop-scams.sign-in.fr", 1, "series"),
    ("workshop-scams.agenda.fr", 1, "agenda"),
    ("workshop-scams.results.fr", 2, "results"),
    ("email.certificate.fr", 1, "certificate"),
]
MARK = re.compile(r"qz([a-y])(\d+)([se])z")
WORD = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')


def marks(letter, selector):
    """A style that writes where each thing of that selector begins and ends. Each has a counter of its own, for they hold each other."""
    left = "-2mm" if selector in WHOLE else "0"
    mark = f'position: absolute; left: {left}; font: 1px/1px "DejaVu Sans"; white-space: nowrap; letter-spacing: 0; text-transform: none;'
    return (
        f"{selector} {{ position: relative; counter-increment: {letter}; }}\n"
        f'{selector}::before {{ content: "qz{letter}" counter({letter}) "sz"; top: 0; {mark} }}\n'
        f'{selector}::after {{ content: "qz{letter}" counter({letter}) "ez"; bottom: 0; border: 0; {mark} }}\n'
    )


STYLE = f"<style>\nbody {{ counter-reset: {' '.join(LETTERS)}; }}\n{''.join(marks(*one) for one in LETTERS.items())}</style>\n"
ONLY_LARGE = f"<style>{SMALL} {{ visibility: hidden; }}</style>\n"


def render(page, pdf):
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
        command += ["--disable-component-update", "--disable-sync", f"--user-data-dir={profile}", "--no-pdf-header-footer"]
        subprocess.run([*command, f"--print-to-pdf={pdf}", f"file://{page}"], check=True, capture_output=True)


def sizes(pdf):
    told = subprocess.run(["pdfinfo", "-f", "1", "-l", "999", pdf], check=True, capture_output=True, text=True).stdout
    return [tuple(map(float, size)) for size in re.findall(r"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", told, re.MULTILINE)]


def words(pdf):
    """Of each page its words: left, top, right, bottom, text."""
    told = subprocess.run(["pdftotext", "-bbox", pdf, "-"], check=True, capture_output=True, text=True).stdout
    for page in told.split("<page ")[1:]:
        yield [(*map(float, found[:4]), html.unescape(found[4])) for found in WORD.findall(page)]


def coloured(pdf):
    """The pages on which something is neither black nor white nor grey."""
    drawn = subprocess.run(["pdftoppm", "-r", "12", pdf], check=True, capture_output=True).stdout
    page = 0
    while drawn:
        head = re.match(rb"P6\s(\d+)\s(\d+)\s255\s", drawn)
        end = head.end() + 3 * int(head[1]) * int(head[2])
        dots, drawn, page = drawn[head.end() : end], drawn[end:], page + 1
        if not dots[0::3] == dots[1::3] == dots[2::3]:
            yield page


def look(page):
    """How many pages a file has, and what is wrong with them."""
    name = page.name.removesuffix(".html")
    size = name.rpartition(".")[2]
    text = page.read_text()
    pdf = page.with_suffix(".pdf")
    render(page, pdf)
    found = sizes(pdf)
    wrong = [f"page {n} is not A4: {one}" for n, one in enumerate(found, 1) if any(abs(a - b) > 1 for a, b in zip(one, A4))]
    if "<script" in text or "url(" in text:
        wrong.append("holds a script, or fetches something")
    wrong += [f"page {n} has a colour" for n in coloured(pdf)]
    if ".certificate." in name:
        # Large: a front, a back, and a third page where the back is full.
        people = text.count("<main>")
        sides = range(people, people + 1) if size == "normal" else range(2 * people, 3 * people + 1)
        return name, len(found), wrong if len(found) in sides else [*wrong, f"{people} certificates are not {len(found)} pages"]
    copy = page.with_name(f"{name}.marked.html")
    copy.write_text(text.replace("</head>", STYLE + (ONLY_LARGE if size == "large" else "") + "</head>"))
    marked = page.with_name(f"{name}.marked.pdf")
    render(copy, marked)
    pages = list(words(marked))
    if len(pages) != len(found):
        wrong.append(f"marked, it has {len(pages)} pages, without marks {len(found)}")
    return name, len(found), wrong + complaints(pages, size)


def complaints(pages, size):
    wrong = []
    top, sides, bottom = (mm * MM for mm in MARGINS[size])
    heights = Counter()
    places = defaultdict(dict)
    for n, page in enumerate(pages, 1):
        said = 0
        for left, up, right, down, text in page:
            for kind, number, end in MARK.findall(text):
                places[kind, int(number)].setdefault(end, (n, up))
            text = MARK.sub("", text)
            # The head and the number of a page stand in its margins.
            # Of marks too, where they came in pieces.
            if not text or down - up < 3 or down < top or up > A4[1] - bottom:
                continue
            said += 1
            high = (down - up) / TALL
            heights[round(high, 1)] += 1
            if high < SMALLEST[size] - 0.3:
                wrong.append(f"page {n}: {text!r} has {high:.1f} points")
            if left < sides - 1 or right > A4[0] - sides + 1:
                wrong.append(f"page {n}: {text!r} stands in the margin")
        if not said:
            wrong.append(f"page {n} is white")
    usual = heights.most_common(1)[0][0]
    if not any(abs(size_of - BODY[size]) < 0.2 for size_of in heights):
        wrong.append(f"nothing has {BODY[size]} points, most has {usual}: shrunk to fit?")
    return wrong + torn(places, top, A4[1] - bottom)


def torn(places, top, bottom):
    wrong = []
    for (letter, number), ends in sorted(places.items()):
        kind = f"{LETTERS[letter]} "
        if set(ends) != {"s", "e"}:
            wrong.append(f"{kind}{number} was not found whole: {ends}")
            continue
        (first, up), (last, down) = ends["s"], ends["e"]
        if first == last:
            continue
        # Over a page high: it begins at the top of one.
        high = (bottom - up) + (last - first - 1) * (bottom - top) + (down - top)
        if LETTERS[letter] in WHOLE and up < top + 12 or high > bottom - top:
            continue
        wrong.append(f"{kind}{number} is torn: from page {first} ({up:.0f}) to page {last} ({down:.0f})")
    return wrong


def table(counted):
    """The pages of each sheet of each module, then of each workshop's."""
    lines = ["# Pages", "", "How many A4 pages each printed sheet has, as rendered by headless Chromium. Written by [`tests/paper.sh`](../../tests/paper.sh),"]
    lines += ["which also looks at every page: nothing white, nothing beyond the margins, no colour, no activity torn.", ""]
    lines += ["A module's rows are what `curriculum print MODULE` gives: all of its units. A workshop's are what `workshop print` gives of one"]
    lines += ["with three units of that module and questions before and after, for twelve people, the first of a series of six; three of them"]
    lines += ["have earned the badge of the first module.", ""]
    columns = [(lang, size) for lang in ("fr", "en") for size in ("normal", "large")]
    lines += ["| Of | Sheet | " + " | ".join(f"{lang}, {size}" for lang, size in columns) + " |", "|---|---|" + "---:|" * len(columns)]
    rows = defaultdict(dict)
    for name, pages in counted.items():
        of, sheet, lang, size = name.split(".")
        rows[of, sheet][lang, size] = pages
    order = ["agenda", "sign-in", "handout", "exercise", "script", "answers", "results", "certificate"]
    for of, sheet in sorted(rows, key=lambda row: (row[0].startswith("workshop-"), row[0] == "once", row[0], order.index(row[1]))):
        cells = [str(rows[of, sheet].get(column, "–")) for column in columns]
        told = {"once": "a single workshop"}.get(of, of.replace("workshop-", "workshop: "))
        lines.append(f"| {told} | {sheet} | " + " | ".join(cells) + " |")
    sums = [str(sum(row.get(column, 0) for row in rows.values())) for column in columns]
    lines.append("| **all** | | " + " | ".join(f"**{one}**" for one in sums) + " |")
    return "\n".join(lines) + "\n"


def photograph(folder, pictures):
    """One page of each kind, in both sizes, in the greys of a photocopier."""
    pictures.mkdir(exist_ok=True)
    for name, page, called in PICTURES:
        for size in BODY:
            pdf, picture = folder / f"{name}.{size}.pdf", pictures / f"{called}-{size}"
            if pdf.exists():
                which = ["-f", str(page), "-l", str(page)]
                subprocess.run(["pdftoppm", "-r", "75", "-gray", "-png", "-singlefile", *which, pdf, picture], check=True)


def main(folder, target):
    pages = [page for page in sorted(pathlib.Path(folder).resolve().glob("*.html")) if ".marked" not in page.name]
    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(look, pages))
    failed = 0
    for name, _, wrong in results:
        for one in wrong:
            failed += 1
            print(f"FAILED: {name}: {one}")
    photograph(pathlib.Path(folder).resolve(), pathlib.Path(target).resolve().parent / "pages")
    pathlib.Path(target).write_text(table({name: count for name, count, _ in results}))
    print(f"{len(results)} files, {sum(count for _, count, _ in results)} pages, {failed} complaints")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
