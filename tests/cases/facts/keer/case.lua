-- Which turn decided an ending: one that leads to one ending decides nothing.
case {
  title    = "De keer",
  summary  = "Een korte zaak voor de tests.",
  sector   = "test",
  channel  = "phone",
  role     = "balie",
  minutes  = 2,
  norm     = { time = "24h", limit = "14d" },
  customer = { name = "mevrouw Proef", trust = 50, patience = 60, earlier = 1 },
  start    = "begin",
}

moment "begin" { step = "listen" }
customer [[Wachten wij nog steeds op de monteur?]]
  signal "nog steeds" { kind = "implicit", why = [[Er is iets beloofd.]] }
reply [[Hoe lang wacht u al?]] { act = "probe", go = "slot", why = [[Je nodigt uit om te vertellen.]] }
reply [[De monteurs hebben het druk.]] { act = "explain", go = "nu", why = [[Uitleg wordt gehoord als verdediging.]] }
reply [[U zegt: nog steeds. Dat had niet gemogen.]] { act = "acknowledge", heard = "nog steeds", go = "slot", why = [[Je noemt wat je hoorde.]] }

moment "nu" { step = "solve", route = "senior" }
customer [[En nu dan?]]
reply [[Dit komt vandaag nog goed.]] { act = "promise", go = "boos", why = [[Dat weet je niet.]] }
reply [[Een collega belt u nog.]] { id = "door", act = "acknowledge", off = "early", hand_over = "warm", go = "boos", why = [[Je kent het verhaal nog niet.]] }
reply [[Hoe lang wacht u dan al?]] { id = "dan", act = "probe", go = "boos", why = [[Dat had eerder gemoeten.]] }
reply [[Het is echt druk.]] { id = "echt", act = "explain", go = "boos", why = [[Nog meer uitleg.]] }

moment "slot" { step = "solve" }
customer [[Komt er nu iemand, of blijft het hierbij?]]
  signal "blijft het hierbij" { kind = "implicit", why = [[Ze verwacht weinig meer.]] }
reply [[Het is echt druk.]] { id = "druk", act = "explain", go = "boos", why = [[Nog meer uitleg.]] }
reply [[Nee, dit is niet het einde.]] { act = "acknowledge", heard = "blijft het hierbij", go = "tevreden", why = [[Je noemt wat je hoorde.]] }

ending "tevreden" [[Dank u wel.]] { outcome = "satisfied" }
ending "boos" [[Laat dan maar.]] { outcome = "resigned" }
