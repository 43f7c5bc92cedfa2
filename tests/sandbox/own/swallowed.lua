case { title = "a" }
customer [[een tekst zonder einde
reply [[en nog een]]
