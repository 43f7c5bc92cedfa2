local t = {} t()
