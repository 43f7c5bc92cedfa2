math.floor = math.ceil
