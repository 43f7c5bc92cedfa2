error("a\0b")
