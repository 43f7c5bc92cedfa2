klant [[Hallo]]
