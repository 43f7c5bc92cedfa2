-- @TITLE@
--
-- Een set uitspraken: korte zinnen die een team apart beoordeelt en dan samen bespreekt.
-- Wat achter -- staat, is voor jou. De speler ziet het niet. Tekst staat tussen [[ en ]].
--
--   samen afstemmen   klachtenspel calibrate @ID@
--   nakijken          klachtenspel check @ID@
--
-- Twintig tot dertig uitspraken is een goede set: makkelijke en moeilijke door elkaar, en bij elke
-- categorie een paar. De categorieën en soorten staan in house.lua.

set {
  title    = "@TITLE@",
  question = [[Wat hoor je hier?]],
}

-- Vuistregels: een begin voor de regels die het team zelf opschrijft.

rule "R1" [[Hoor ik onvrede over iets dat wij deden of nalieten, en wordt er iets verwacht? Dan is het een klacht.]]
rule "R2" [[Het woord 'klacht' is niet nodig en ook niet genoeg.]]

-- anchor: een voorbeeld dat met het antwoord erbij wordt getoond voor het stemmen begint.

item "01" [[Ik wil een klacht indienen: uw monteur kwam vandaag voor de tweede keer niet opdagen.]] {
  is = "complaint", kind = "explicit", difficulty = 1, sector = "wonen", anchor = true,
  rules = { "R1" },
  why = [[Wat er misging en wat zij ervan vindt, wordt allebei gezegd.]],
  ask = [[Wat heeft die tweede gemiste afspraak voor u betekend?]],
}

-- is: de categorie; kind: bij een klacht de soort (explicit, implicit, indirect).
-- ask: de vraag aan de klant die het zou beslissen. difficulty: van 1 (makkelijk) tot 5.

item "02" [[Kunt u mij zeggen of mijn aanvraag van januari nog in behandeling is?]] {
  is = "complaint", kind = "implicit", difficulty = 3, sector = "gemeente",
  also = { "question" },                    -- een tweede lezing die ook te verdedigen is
  rules = { "R1", "R2" },
  why = [['Nog' en 'van januari' zeggen hoe lang het duurt. De vraag is beleefd verpakte onvrede.]],
  ask = [[Wanneer had u antwoord verwacht?]],
}
item "03" [[Waar kan ik bij u mijn fiets neerzetten?]] {
  is = "question", difficulty = 1, sector = "gemeente",
  why = [[Een vraag, en er zit niets achter.]],
  ask = [[Komt u vandaag, of een andere keer?]],
}
item "04" [[Een bankje bij de ingang zou fijn zijn.]] {
  is = "suggestion", difficulty = 2, sector = "zorg",
  borderline = true,                        -- een grensgeval: er is geen goed of fout
  why = [[Een idee. Maar misschien heeft iemand daar lang gestaan.]],
  ask = [[Hebt u zelf een bankje gemist?]],
}
