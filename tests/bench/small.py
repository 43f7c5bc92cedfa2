#!/usr/bin/env python3
"""The small story whose every path is walked: 80 moments, 12 choices deep, 57 307 paths.

Every moment has a text, a text that is there when a flag is above a number, and three choices, the
third of which is there when a flag is above a number; every choice changes the flags a, b and c
(50 at first) by 1 to 5, up or down, and leads one layer deeper.

Usage: small.py --out DIR
writes DIR/story.ink, and as `verhaal` DIR/data/case.lua (tables) and DIR/functions/case.lua.
"""
import argparse
import os
import random

WORDS = ("de klant belt over een factuur die niet klopt en vraagt om hulp bij het oplossen van dit "
         "probleem medewerker luistert rustig vat samen stelt open vragen toont begrip geeft uitleg "
         "biedt excuses aan levering vertraging product defect garantie winkel termijn vergoeding "
         "afspraak monteur leiding dossier boos teleurgesteld bezorgd vriendelijk zakelijk kort "
         "duidelijk eerlijk snel morgen vandaag direct later").split()
MOMENTS, DEPTH, SEED = 80, 12, 1


def sentence(rnd, low, high):
    words = [rnd.choice(WORDS) for _ in range(rnd.randint(low, high))]
    return words[0].capitalize() + " " + " ".join(words[1:]) + "."


def layers():
    sizes, left = [0] * DEPTH, MOMENTS
    while left:
        for k in range(DEPTH):
            if left and sizes[k] < 3 ** k:
                sizes[k] += 1
                left -= 1
    return sizes


def build():
    rnd = random.Random(SEED)
    sizes = layers()
    first = [sum(sizes[:k]) for k in range(DEPTH + 1)]
    nodes = []
    for k in range(DEPTH):
        slots = sizes[k] * 3
        if k + 1 < DEPTH:
            after = list(range(first[k + 1], first[k + 1] + sizes[k + 1]))
            targets = after + [rnd.choice(after) for _ in range(slots - len(after))]
            rnd.shuffle(targets)
        else:
            targets = [-1] * slots
        for j in range(sizes[k]):
            choices = []
            for c in range(3):
                choice = {"text": sentence(rnd, 5, 9),
                          "d": [rnd.choice((-1, 1)) * rnd.randint(1, 5) for _ in "abc"],
                          "to": targets[j * 3 + c]}
                if c == 2:
                    choice["when"] = [rnd.randrange(3), rnd.randint(44, 56)]
                choices.append(choice)
            nodes.append({"text": sentence(rnd, 12, 18) + " " + sentence(rnd, 10, 16),
                          "when": [rnd.randrange(3), rnd.randint(44, 56)],
                          "more": sentence(rnd, 8, 14), "choices": choices})
    return nodes


def place(to):
    return "n%d" % to if to >= 0 else "einde"


def ink(nodes):
    o = ["VAR a = 50", "VAR b = 50", "VAR c = 50", "-> n0"]
    for i, n in enumerate(nodes):
        o += ["=== n%d ===" % i, n["text"],
              "{%s > %d: %s}" % ("abc"[n["when"][0]], n["when"][1], n["more"])]
        for c in n["choices"]:
            when = "{%s > %d} " % ("abc"[c["when"][0]], c["when"][1]) if "when" in c else ""
            o.append("+ %s[%s]" % (when, c["text"]))
            o += ["    ~ %s %s= %d" % (v, "+" if d > 0 else "-", abs(d))
                  for v, d in zip("abc", c["d"])]
            o.append("    -> " + place(c["to"]))
    return "\n".join(o + ["=== einde ===", "Einde.", "-> END", ""])


def condition(when, functions):
    flag, above = "abc"[when[0]], when[1]
    if functions:
        return "when = function(s) return s.%s > %d end" % (flag, above)
    return "when = { %s = { min = %d } }" % (flag, above + 1)


def case(nodes, functions):
    o = ['case {', '  title = "Verhaal", role = "desk", start = "n0", minutes = 5,',
         '  customer = { name = "de klant", trust = 50, patience = 50 },',
         '  flags = { a = 50, b = 50, c = 50 },', '}']
    for i, n in enumerate(nodes):
        o += ['moment "n%d"' % i, "narrator [[%s]]" % n["text"],
              "narrator [[%s]] { %s }" % (n["more"], condition(n["when"], functions))]
        for c in n["choices"]:
            if functions:
                effect = "run = function(s) s.a = s.a + %d s.b = s.b + %d s.c = s.c + %d end"
            else:
                effect = "add = { a = %d, b = %d, c = %d }"
            when = condition(c["when"], functions) + ", " if "when" in c else ""
            o.append('reply [[%s]] { act = "talk", %s%s, go = "%s", why = "Daarom." }'
                     % (c["text"], when, effect % tuple(c["d"]), place(c["to"])))
    return "\n".join(o + ['ending "einde" [[Einde.]] { outcome = "satisfied" }', ""])


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--out", required=True)
    a = p.parse_args()
    nodes = build()
    for name, text in (("story.ink", ink(nodes)), ("data/case.lua", case(nodes, False)),
                       ("functions/case.lua", case(nodes, True))):
        path = os.path.join(a.out, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="ascii", newline="\n") as h:
            h.write(text)


if __name__ == "__main__":
    main()
