local s = string.format("%1234d", 1)
