case {
  title = "Zinnen", summary = "Zinnen om te markeren.", channel = "phone", role = "balie", minutes = 2,
  teaches = { "niets" },
  customer = { name = "meneer Bakker", portrait = { neutral = "rustig.png", angry = "boos.png" },
               trust = 60, patience = 60 },
  start = "streepje",
}

moment "streepje"
customer [[Nee hoor, het is de kraan – die lekt nu drie weken. "Morgen," zeiden ze (twee keer!), en o.a. dhr. De Wit zou bellen…]] { mood = "polite" }
  signal "die lekt nu drie weken" { kind = "implicit", why = [[Drie weken.]] }
go "chat"

moment "chat" { channel = "chat" }
customer [[hoi ik heb al 3x gebeld en niemand weet iets wat moet ik nou doen 🙄 groetjes]] { mood = "resigned" }
  signal "al 3x gebeld" { kind = "implicit", why = [[Drie keer.]] }
go "brief"

moment "brief" { channel = "letter" }
customer [[Geachte heer/mevrouw,

– Op 3 mei kostte het 7,50 per keer; op 4 mei zei u: "dat klopt".

— Met groet, J. Bakker]] { mood = "wry" }
  signal "dat klopt" { kind = "implicit", why = [[Het klopt niet.]] }
go "keus"

moment "keus" { step = "acknowledge" }
customer [[En nu?]]
  signal "nu" { kind = "implicit", why = [[Er moet iets gebeuren.]] }
reply [[Wat vervelend. Ik zoek het vandaag uit.]] { act = "acknowledge", go = "klaar", why = [[Je erkent het.]] }
reply [[Dat staat in de brief van 3 mei.]] { act = "explain", heard = "nu", go = "klaar", why = [[Uitleg.]] }
ending "klaar" [[Dank u.]] { outcome = "satisfied" }
