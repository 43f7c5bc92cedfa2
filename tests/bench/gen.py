#!/usr/bin/env python3
"""One synthetic branching story in two formats: ink, and a case.lua that builds it in a loop.

Both come from the same numbers (the minimal standard generator, x * 16807 mod 2^31 - 1), drawn in
the same order by the Python below and by the Lua that it writes, so the stories are equal:
  * N moments in D layers; every choice leads one layer deeper, those of the last layer to the end:
    a play is exactly D choices;
  * every moment has a text, a text that is there when a flag is above a number, and three choices,
    the third of which is there when a flag is above a number;
  * every choice changes the flags a, b and c (50 at first) by 1 to 5, up or down;
  * every moment is led to by at least one choice.

Usage: gen.py --nodes 1000 --depth 20 --seed 1 --out DIR [--functions]
writes DIR/story.ink, DIR/scenarios/house.lua and DIR/scenarios/verhaal/case.lua; with --functions
conditions and effects are Lua functions instead of tables.
"""
import argparse
import os

WORDS = ("de klant belt over een factuur die niet klopt en vraagt om hulp bij het oplossen van dit "
         "probleem medewerker luistert rustig vat samen stelt open vragen toont begrip geeft uitleg "
         "biedt excuses aan levering vertraging product defect garantie winkel termijn vergoeding "
         "afspraak monteur leiding dossier boos teleurgesteld bezorgd").split()
SENTENCES = 64


class Numbers:
    def __init__(self, seed):
        self.x = seed

    def below(self, n):
        self.x = self.x * 16807 % 2147483647
        return self.x % n


def layer_sizes(n, d):
    sizes, left = [0] * d, n
    while left:
        grew = False
        for k in range(d):
            if left and sizes[k] < (3 ** k if k < 12 else 10 ** 9):
                sizes[k] += 1
                left -= 1
                grew = True
        if not grew:
            raise SystemExit("too many nodes for this depth")
    if 0 in sizes:
        raise SystemExit("too few nodes for this depth")
    return sizes


def build(n, d, seed):
    r = Numbers(seed)
    sentences = [" ".join(WORDS[r.below(len(WORDS))] for _ in range(5 + r.below(8)))
                 for _ in range(SENTENCES)]
    sizes = layer_sizes(n, d)
    first = [sum(sizes[:k]) for k in range(d + 1)]
    nodes = []
    for k in range(d):
        slots = sizes[k] * 3
        targets = []
        for i in range(slots):
            if k + 1 == d:
                targets.append(-1)
            elif i < sizes[k + 1]:
                targets.append(first[k + 1] + i)
            else:
                targets.append(first[k + 1] + r.below(sizes[k + 1]))
        for i in range(slots - 1, 0, -1):
            j = r.below(i + 1)
            targets[i], targets[j] = targets[j], targets[i]
        for j in range(sizes[k]):
            node = {"text": r.below(SENTENCES), "more": r.below(SENTENCES), "flag": r.below(3),
                    "above": 44 + r.below(13), "choices": []}
            for c in range(3):
                node["choices"].append({
                    "text": r.below(SENTENCES),
                    "d": [(r.below(2) * 2 - 1) * (1 + r.below(5)) for _ in range(3)],
                    "flag": r.below(3), "above": 44 + r.below(13), "to": targets[j * 3 + c]})
            nodes.append(node)
    return sentences, nodes


def ink(sentences, nodes):
    o = ["VAR a = 50", "VAR b = 50", "VAR c = 50", "-> n0"]
    for i, n in enumerate(nodes):
        o += ["=== n%d ===" % i, sentences[n["text"]] + ".",
              "{%s > %d: %s.}" % ("abc"[n["flag"]], n["above"], sentences[n["more"]])]
        for k, c in enumerate(n["choices"]):
            when = "{%s > %d} " % ("abc"[c["flag"]], c["above"]) if k == 2 else ""
            o.append("+ %s[%d %s.]" % (when, k + 1, sentences[c["text"]]))
            o += ["    ~ %s %s= %d" % (v, "+" if d > 0 else "-", abs(d))
                  for v, d in zip("abc", c["d"])]
            o.append("    -> " + ("n%d" % c["to"] if c["to"] >= 0 else "einde"))
    return "\n".join(o + ["=== einde ===", "Einde.", "-> END", ""])


def lua_case(n, d, seed, functions):
    if functions:
        line = "{ when = function(s) return s[f] > above end }"
        effects = "run = function(s) s.a = s.a + x s.b = s.b + y s.c = s.c + z end,"
        when = "when = k == 3 and function(s) return s[g] > over end or nil,"
    else:
        line = "{ when = { [f] = { min = above + 1 } } }"
        effects = "add = { a = x, b = y, c = z },"
        when = "when = k == 3 and { [g] = { min = over + 1 } } or nil,"
    return """case {
  title = "Verhaal", role = "desk", start = "n0", minutes = 5, teaches = { "meten" },
  customer = { name = "de klant", trust = 50, patience = 50 },
  flags = { a = 50, b = 50, c = 50 },
}
local N, D, x = %d, %d, %d
local function below(n) x = x * 16807 %% 2147483647 return x %% n end
local words = { %s }
local sentences = {}
for i = 1, %d do
  local t = {}
  for j = 1, 5 + below(8) do t[j] = words[below(#words) + 1] end
  sentences[i] = table.concat(t, " ")
end
local function sentence() return sentences[below(#sentences) + 1] end
local sizes, left = {}, N
for k = 1, D do sizes[k] = 0 end
while left > 0 do
  local most = 1
  for k = 1, D do
    if left > 0 and sizes[k] < most then sizes[k] = sizes[k] + 1 left = left - 1 end
    if k < 12 then most = most * 3 else most = 1000000000 end
  end
end
local flags, number, first = { "a", "b", "c" }, 0, 0
for layer = 1, D do
  local size, after, targets = sizes[layer], sizes[layer + 1] or 0, {}
  for i = 1, size * 3 do
    if layer == D then targets[i] = "einde"
    elseif i <= after then targets[i] = "n" .. (first + size + i - 1)
    else targets[i] = "n" .. (first + size + below(after)) end
  end
  for i = size * 3, 2, -1 do
    local j = below(i) + 1
    targets[i], targets[j] = targets[j], targets[i]
  end
  for j = 1, size do
    moment("n" .. number)
    local text, more, f, above = sentence(), sentence(), flags[below(3) + 1], 44 + below(13)
    narrator(text .. ".")
    narrator(more .. ".") %s
    for k = 1, 3 do
      local says = sentence()
      local function change() local sign = below(2) * 2 - 1 return sign * (1 + below(5)) end
      local x, y, z = change(), change(), change()
      local g, over = flags[below(3) + 1], 44 + below(13)
      reply(k .. " " .. says .. ".") { act = "talk", %s
        %s go = targets[(j - 1) * 3 + k], why = "Daarom." }
    end
    number = number + 1
  end
  first = first + size
end
ending "einde" [[Einde.]] { outcome = "satisfied" }
""" % (n, d, seed, ", ".join('"%s"' % w for w in WORDS), SENTENCES, line, effects, when)


HOUSE = """definition [[Een klacht is elke uiting van onvrede.]]
category "complaint" { label = "klacht" }
kind "explicit" { label = "expliciet" }
act "talk" { label = "praten", empathy = 1, trust = 1, patience = 1 }
role "desk" { label = "balie", euros = 0, may = {} }
mood "neutral" { label = "rustig", below = 101 }
weights { recognition = 25, empathy = 30, speed = 15, mandate = 30 }
pass { total = 60 }
pace { words_per_minute = 175, think_seconds = 8 }
"""


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--nodes", type=int, default=1000)
    p.add_argument("--depth", type=int, default=20)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--functions", action="store_true")
    p.add_argument("--out", required=True)
    a = p.parse_args()
    os.makedirs(os.path.join(a.out, "scenarios", "verhaal"), exist_ok=True)
    for name, text in (("story.ink", ink(*build(a.nodes, a.depth, a.seed))),
                       ("scenarios/house.lua", HOUSE),
                       ("scenarios/verhaal/case.lua",
                        lua_case(a.nodes, a.depth, a.seed, a.functions))):
        with open(os.path.join(a.out, name), "w", encoding="ascii", newline="\n") as h:
            h.write(text)


if __name__ == "__main__":
    main()
