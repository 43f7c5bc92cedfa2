local function f(...) return f(0, ...) end f()
