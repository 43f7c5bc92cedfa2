local s = ("x"):rep(5)
