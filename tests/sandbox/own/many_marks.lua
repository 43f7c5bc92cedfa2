-- More accents on one letter than any language has: ordering them takes the square of their number.
case { title = "é̖̖̖̖̖̖̖̖̖̖̖̖̖̖̖̖́́́́́́́́́́́́́́́" }
