local function f() error("diep", 2) end f()
