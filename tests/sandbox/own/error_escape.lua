error("\27[31mrood\27[0m")
