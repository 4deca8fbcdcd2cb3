"""The square (QR) of the paper certificate: drawn from the page's own SVG, read by ZXing, its signature checked by OpenSSL.

A camera sees paper, so the square is also read turned, small and grey. The drawing is done here, without a browser: one
`<svg class="qr">` made of rectangles and of paths along the axes.
"""

import base64
import binascii
import re
import xml.etree.ElementTree as ElementTree

import didkey
import zxingcpp
from PIL import Image, ImageDraw

SCALE = 8
LONGEST = 350
DOMAIN = b"tremplin-slip-1\n"
NUMBER = re.compile(r"[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)")
LIGHT = ("none", "#fff", "#ffffff", "white")


def run(work, check):
    for lang in ("fr", "en"):
        page = (work / f"certificate.{lang}.html").read_text()
        text = (work / f"certificate.{lang}.txt").read_bytes()
        squares = re.findall(r'<svg\b[^>]*\bclass="qr"[^>]*>.*?</svg>', page, re.DOTALL)
        check(f"certificate {lang} has one square", len(squares) == 1, len(squares))
        check(f"certificate {lang} fits a square that phones read", len(text) <= LONGEST and text.isascii(), len(text))
        picture = drawn(squares[0])
        for how, seen in views(picture):
            # Every run has other keys: in the dots of some squares ZXing also believes to see bars of a shop.
            found = [one for one in zxingcpp.read_barcodes(seen) if "QR" in str(one.format).upper()]
            check(f"certificate {lang}, {how}: one square is seen", len(found) == 1, len(found))
            check(f"certificate {lang}, {how}: says its text", found[0].bytes == text.strip() or found[0].bytes == text, found[0].text)
        signature_holds(f"certificate {lang}", text.decode("ascii"), check)


def drawn(svg):
    """The square as a picture, dark on light, with what is outside of it left light."""
    root = ElementTree.fromstring(re.sub(r'\sxmlns(:\w+)?="[^"]*"', "", svg, count=1))
    left, top, width, height = (float(number) for number in root.get("viewBox").replace(",", " ").split())
    picture = Image.new("L", (round(width * SCALE), round(height * SCALE)), 255)
    pen = ImageDraw.Draw(picture)
    for shape in root.iter():
        name = shape.tag.rpartition("}")[2]
        shade = 255 if shape.get("fill", "black").lower() in LIGHT else 0
        if name == "path":
            corners = outlines(shape.get("d"))
        elif name == "rect":
            x, y, w, h = (number(shape.get(key), (width, height)[key in ("y", "height")]) for key in ("x", "y", "width", "height"))
            corners = [[(x, y), (x + w, y), (x + w, y + h), (x, y + h)]]
        else:
            continue
        for corner in corners:
            xs, ys = [x - left for x, _ in corner], [y - top for _, y in corner]
            # Pillow paints the last pixel too, a drawing ends before it.
            box = [round(min(xs) * SCALE), round(min(ys) * SCALE), round(max(xs) * SCALE) - 1, round(max(ys) * SCALE) - 1]
            if box[0] <= box[2] and box[1] <= box[3]:
                pen.rectangle(box, fill=shade)
    return picture


def number(text, whole):
    text = text or "0"
    return float(text[:-1]) / 100 * whole if text.endswith("%") else float(text)


def outlines(path):
    """The closed outlines of a path that goes along the axes; anything else is an error, not a guess."""
    words = NUMBER.findall(path)
    found, corner, x, y, command = [], [], 0.0, 0.0, ""
    while words:
        if words[0].isalpha():
            command = words.pop(0)
        if command in "Zz":
            x, y = corner[0]
            continue
        if command not in "MmLlHhVv":
            raise ValueError(f"{command!r} in the path of a square")
        here = (x, y) if command.islower() else (0.0, 0.0)
        if command in "Mm":
            x, y = here[0] + float(words.pop(0)), here[1] + float(words.pop(0))
            corner = []
            found.append(corner)
            command = "l" if command == "m" else "L"
        elif command in "Ll":
            x, y = here[0] + float(words.pop(0)), here[1] + float(words.pop(0))
        elif command in "Hh":
            x = here[0] + float(words.pop(0))
        else:
            y = here[1] + float(words.pop(0))
        corner.append((x, y))
    for corner in found:
        xs, ys = {x for x, _ in corner}, {y for _, y in corner}
        if len(xs) != 2 or len(ys) != 2:
            raise ValueError(f"not a rectangle: {corner}")
    return found


def views(picture):
    """The square as cameras get it: on white paper, turned, small, and in the grey of a photocopy."""
    margin = picture.width // 4
    paper = Image.new("L", (picture.width + 2 * margin, picture.height + 2 * margin), 255)
    paper.paste(picture, (margin, margin))
    yield "as drawn", picture
    yield "on paper", paper
    yield "turned", paper.rotate(17, resample=Image.Resampling.BICUBIC, fillcolor=255)
    # 45 mm at 150 dots an inch.
    yield "small", paper.resize((round(paper.width * 266 / picture.width),) * 2, Image.Resampling.BILINEAR)
    yield "photocopied", paper.point(lambda shade: 70 + shade * 130 // 255)


def holds(text):
    """`Label: value` lines; the last one signs those before it, each with its end, behind a domain tag."""
    *lines, last = text.rstrip("\n").split("\n")
    facts = dict(line.partition(": ")[::2] for line in lines)
    message = DOMAIN + "".join(f"{line}\n" for line in lines).encode()
    try:
        signature = base64.urlsafe_b64decode(last.removeprefix("Signature: ") + "==")
    except binascii.Error:
        return False
    return didkey.signed(facts.get("Issuer", ""), message, signature)


def signature_holds(name, text, check):
    check(f"{name} is signed by its issuer", holds(text), text)
    for at in range(text.index("Signature: ")):
        other = "1" if text[at] != "1" else "2"
        check(f"{name} with sign {at} changed is refused", not holds(text[:at] + other + text[at + 1 :]))
