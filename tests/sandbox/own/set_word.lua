set { title = "x" }
