-- What is quoted of a signal in more than one clause, and what is told where there is none.
case {
  title    = "De stukken",
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
customer [[Dan wacht ik wel af, als ik maar weet, wie er komt.]]
  signal "wacht ik wel af, als ik maar weet, wie" { kind = "implicit", why = [[Ze rekent er niet op.]] }
  signal "ik maar weet" { kind = "implicit", why = [[Ze weet het niet.]] }
reply [[Wie zou dat zijn?]] {
  act = "probe", go = "niets",
  why = [[Je nodigt uit om te vertellen.]],
}

moment "niets" { step = "listen" }
customer [[Goed. Tot morgen dan, hoor.]]
  decoy "Tot morgen" { why = [[Een groet is een groet.]] }
reply [[Tot morgen.]] {
  act = "probe", go = "klaar",
  why = [[Je groet terug.]],
}

ending "klaar" [[Dank u wel.]] { outcome = "satisfied" }
