"""Makes the advisers' pages printable: one self-contained HTML file from one Markdown page. Used by print.sh."""

import html
import pathlib
import re
import sys
import textwrap

import mistune

# What each page says in its corner and its foot.
WORDS = {
    "fr": ("Tremplin, pour qui anime", "Pages pour qui anime : 1. Démarrer, 2. En salle, 3. Quand ça ne va pas"),
    "en": ("Tremplin, for advisers", "Pages for advisers: 1. Get started, 2. In the room, 3. When something is wrong"),
}
# A column of paper holds so much of a screen.
WIDEST = 38
# A no-break space belongs before these in French, and inside French quotation marks.
PLAIN_SPACE = re.compile(r"« | »| [:;?!](?=[\s*)\]»]|$)")
# What is typed or shown is left as it is.
CODE = re.compile(r"```.*?```|`[^`\n]*`|<!--.*?-->", re.S)


def spaces(page: pathlib.Path, text: str, lang: str) -> None:
    """Stops at a plain space where French wants one that does not break."""
    if lang != "fr":
        return
    for number, line in enumerate(CODE.sub(lambda it: "\n" * it[0].count("\n"), text).splitlines(), 1):
        found = PLAIN_SPACE.search(line)
        if found:
            sys.exit(f"{page}:{number}: a no-break space is wanted: …{line[max(0, found.start() - 20):found.end()]}…")


def printable(page: pathlib.Path, lang: str, style: str) -> str:
    text = page.read_text(encoding="utf-8")
    spaces(page, text, lang)
    for screen in re.findall(r"```text\n(.*?)```", text, re.S):
        if any(len(line) > WIDEST for line in textwrap.dedent(screen).splitlines()):
            sys.exit(f"{page}: a screen is wider than {WIDEST} columns: it would be cut on paper")
    text = re.sub(r"<!--.*?-->\n*", "", text, flags=re.S)
    # The links to other pages are for readers on a screen.
    text = re.sub(r"^\*(In English|En français) ?[ :].*\n+", "", text, count=1, flags=re.M)
    head, *parts = re.split(r"^## ", text, flags=re.M)
    number, title = re.match(r"# (\d)\. (.*)", head).groups()
    said = mistune.create_markdown(escape=False, plugins=["table"])
    lede = said(head.split("\n", 1)[1])
    sections = []
    for part in parts:
        name, body = part.split("\n", 1)
        body = said(body)
        body = body.replace('<pre><code class="language-sh">', '<pre class="typed"><code>')
        body = body.replace('<pre><code class="language-text">', '<pre class="screen"><code>')
        # A trouble and what to do about it stay together.
        pieces = re.split(r"(?=<h3>)", body)
        kind = ' class="across"' if body.startswith("<blockquote>") else ' class="parts"' if len(pieces) > 1 else ""
        body = "".join(f'<div class="trouble">{piece}</div>\n' if piece.startswith("<h3>") else piece for piece in pieces)
        sections.append(f"<section{kind}>\n<h2>{said(name).strip()[3:-4]}</h2>\n{body}\n</section>")
    # Paper has no links.
    lede, sections = (re.sub(r"</?a\b[^>]*>", "", said) for said in (lede, "\n".join(sections)))
    corner, foot = WORDS[lang]
    return f"""<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{html.escape(f"{number}. {title}")} – Tremplin</title>
<style>
{style.strip()}
</style>
</head>
<body class="page-{number}">
<header><div class="number" aria-hidden="true">{number}</div><div class="words"><h1>{html.escape(title)}</h1>
{lede}</div><p class="name">{corner}</p></header>
<main>
{sections}
</main>
<footer><span>{foot}</span></footer>
</body>
</html>
"""


def main() -> None:
    source, lang, style, out = sys.argv[1:]
    pathlib.Path(out).write_text(printable(pathlib.Path(source), lang, pathlib.Path(style).read_text(encoding="utf-8")), encoding="utf-8")


main()
