-- luacheck for cases: what a case may use, and nothing else. A test holds this equal to the program.
stds.klachtenspel = {
  read_globals = {
    -- the words of the format
    "case", "moment", "ending", "customer", "narrator", "colleague", "signal", "decoy",
    "either", "thought", "reply", "judge", "offer", "go", "notice", "set", "rule", "item",
    "definition", "category", "kind", "act", "off", "remedy", "role", "theme", "family", "stray",
    "mood", "weights", "pass", "costs", "pace", "reading",
    -- the safe part of Lua
    "assert", "error", "ipairs", "pairs", "select", "tonumber", "tostring", "type",
    math = { fields = {
      "abs", "acos", "asin", "atan", "ceil", "cos", "deg", "exp", "floor", "fmod", "huge",
      "log", "max", "maxinteger", "min", "mininteger", "modf", "pi", "rad", "sin", "sqrt",
      "tan", "tointeger", "type", "ult",
    } },
    string = { fields = {
      "format", "len", "lower", "sub", "upper",
    } },
    table = { fields = {
      "concat", "insert", "remove", "unpack",
    } },
    utf8 = { fields = {
      "char", "codepoint", "codes", "len", "offset",
    } },
  },
}
std = "klachtenspel"
max_line_length = false -- a sentence is as long as it is
