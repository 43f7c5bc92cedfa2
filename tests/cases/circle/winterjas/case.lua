case {
  title    = "De winterjas",
  summary  = "Een klant mailt over een jas die terug is gestuurd.",
  sector   = "winkel",
  channel  = "phone",
  role     = "service",
  minutes  = 6,
  teaches  = { "wie blijft vragen, is al teleurgesteld" },
  norm     = { time = "24h", limit = "14d", contacts = 1 },
  customer = { name = "meneer De Wit", portrait = "man-55", trust = 47, patience = 55, earlier = 1 },
  flags    = { erkend = false, dagen = 0 },
  start    = "opening",
  on       = { patience_out = "boos" },
}

moment "opening" { step = "listen" }
customer [[Goedemiddag, met De Wit. Ik heb een jas teruggestuurd, en ik wou toch even horen of hij is aangekomen. Bij jullie staat hij nog steeds op onderweg.]]
  signal "toch even horen" { kind = "implicit", why = [[Hij wacht al.]] }
  signal "nog steeds op onderweg" { kind = "implicit", why = [[Het duurt te lang.]] }
  decoy "Goedemiddag" { why = [[Een groet.]] }
thought [[Ik had hem moeten houden.]]
reply [[Fijn dat u belt. Wat hebt u sinds het versturen van ons gehoord?]] {
  act = "invite", heard = "toch even horen", go = "verhaal", why = [[Hij krijgt ruimte.]],
}
reply [[Pakketjes doen er in deze tijd van het jaar een paar dagen langer over.]] {
  act = "explain", takes = "1d", go = "uitleg", why = [[Uitleg voor er geluisterd is.]],
}
reply [[Ik zie het. Op welke dag hebt u de jas bij het punt afgegeven?]] {
  act = "clarify", add = { dagen = 1 }, go = "verhaal", why = [[Een feit, nog geen klant.]],
}

moment "uitleg" { step = "listen" }
customer [[Ja, dat zei uw collega vorige week ook al.]]
  signal "zei uw collega vorige week ook al" { kind = "implicit", why = [[Het is de tweede keer.]] }
reply [[U hebt dus al eerder gebeld. Dat had niet nodig mogen zijn.]] {
  act = "acknowledge", set = { erkend = true }, go = "verhaal", why = [[Je hoort het.]],
}
reply [[Dan heeft mijn collega u dat goed verteld.]] {
  act = "defend", go = "verhaal", why = [[Je komt voor ons op.]],
}

moment "verhaal" { step = "acknowledge" }
customer [[Twaalf dagen geleden, met het bewijs erbij. Het geld zou er binnen een week zijn. Laat maar zitten eigenlijk, u hebt het vast druk.]]
  signal "zou er binnen een week zijn" { kind = "implicit", why = [[Een belofte.]] }
  signal "Laat maar zitten" { kind = "indirect", why = [[Hij geeft op.]] }
  decoy "met het bewijs erbij" { why = [[Een feit.]] }
reply [[Ik laat het niet zitten. Een week is beloofd en het zijn er twaalf geworden.]] {
  act = "own", heard = { "Laat maar zitten", "zou er binnen een week zijn" }, set = { erkend = true }, go = "bewijs", why = [[Je noemt de belofte.]],
}
reply [[Wat vervelend voor u. Ik ga het voor u bekijken.]] {
  act = "script", go = "duiden", why = [[Een standaardzin.]],
}
reply [[Binnen een week geldt vanaf de dag dat de jas bij ons binnen is.]] {
  act = "rules", go = "duiden", contact = true, why = [[De regel helpt hem niet.]],
}

moment "bewijs" { step = "probe" }
customer [[Nou, dat is aardig van u. Ik had het geld eigenlijk nodig voor een nieuwe.]]
  signal "had het geld eigenlijk nodig" { kind = "indirect", why = [[Daar zit de schade.]] }
reply [[Dus u loopt nu zonder jas. Hoe lang kunt u nog wachten?]] {
  act = "probe", heard = "had het geld eigenlijk nodig", go = "duiden", why = [[Je vraagt door.]],
}
reply [[Dat komt vast goed, maakt u zich geen zorgen.]] {
  act = "minimise", go = "duiden", why = [[Je maakt het kleiner.]],
}

moment "duiden"
narrator [[Het scherm vraagt wat dit is.]]
judge { is = "complaint", kind = "implicit", go = { right = "aanbod", half = "aanbod", wrong = "kort" },
        why = [[Er was een belofte.]] }

moment "kort" { step = "listen" }
customer [[Ik hoor u typen. Moet ik later nog eens bellen?]]
  signal "nog eens bellen" { kind = "implicit", why = [[Hij haakt af.]] }
  decoy "Ik hoor u typen" { why = [[Wat hij hoort.]] }
reply [[Nee, ik ben er nog. Ik schreef op wat u zei, en lees het u even voor.]] {
  act = "acknowledge", heard = "nog eens bellen", when = { trust = { min = 30 } }, go = "duiden", why = [[Hij hoort dat je luistert.]],
}
reply [[Momentje nog, het systeem is wat traag vandaag.]] {
  act = "script", takes = "30m", add = { dagen = 1 }, go = "duiden", why = [[Daar heeft hij niets aan.]],
}
reply [[U mag ook later terugbellen als u dat beter uitkomt.]] {
  act = "deflect", contact = true, go = "duiden", why = [[Je stuurt hem weg.]],
}

moment "aanbod" { step = "solve" }
customer [[En hoe nu verder?]]
offer {
  needs = { "apology", "refund" }, welcome = { "call_back" }, harmful = { "voucher" },
  table = { "apology", "refund", "call_back", "voucher", "status_update" },
  fair = { 15, 60 }, route = "self", takes = "4h", why = [[Eerst de mens, dan het geld.]],
  hand_over = { takes = "2d", patience = -8 },
  go = { fits = "afspraak", short = "mager", harmful = "bon", beyond = "mager", handed_over = "kastje" },
}

moment "mager" { step = "solve" }
customer [[Dat is het dan?]]
  signal "Dat is het dan" { kind = "indirect", why = [[Hij had meer verwacht.]] }
reply [[U hebt gelijk, dat is te weinig. Ik zoek het verder uit en bel u morgen.]] {
  act = "own", when = { erkend = true }, go = "afspraak", why = [[Je pakt het op.]],
}
reply [[Meer kan ik op dit moment niet voor u doen.]] {
  act = "boundary", go = "berust", why = [[Klaar is klaar.]],
}

moment "bon" { step = "solve" }
customer [[Een bon. Om nog een jas bij u te kopen.]]
  signal "Om nog een jas bij u te kopen" { kind = "indirect", why = [[Bitter.]] }
reply [[Dat was geen goed voorstel. Excuses, ik maak het geld over.]] {
  act = "apologise", takes = "1d", go = "afspraak", why = [[Je komt erop terug.]],
}
reply [[Hij is een jaar geldig.]] { act = "answer", go = "berust", why = [[Je hoort het niet.]] }

moment "kastje" { step = "solve" }
customer [[Een andere afdeling. Aha.]]
  signal "Een andere afdeling" { kind = "indirect", why = [[Weer iemand anders.]] }
reply [[Ik vertel hun zelf wat er is gebeurd, en bel u vanmiddag.]] {
  act = "introduce", go = "afspraak", why = [[Je blijft erbij.]],
}
reply [[Zij kunnen u daar beter mee helpen.]] { act = "deflect", go = "kwijt", why = [[Weg ermee.]] }

moment "afspraak" { step = "follow_up" }
customer [[Dan hoor ik het wel, neem ik aan.]]
  signal "neem ik aan" { kind = "indirect", why = [[Hij gelooft het nog niet.]] }
reply [[Ik bel u morgen om tien uur zelf, ook als het geld er dan al is.]] {
  act = "follow_up", when = { trust = { min = 40 } }, go = "blij", why = [[Dag en tijd.]],
}
reply [[U krijgt vanzelf bericht als het rond is.]] {
  act = "answer", go = "tevreden", why = [[Hij moet weer wachten.]],
}
reply [[Lukt het niet, dan kunt u ons altijd bellen.]] {
  act = "script", go = "nazorg", why = [[Dan moet hij zelf weer bellen.]],
}

moment "nazorg" { step = "follow_up" }
customer [[Bellen. Ja, dat deed ik nu ook.]]
  signal "dat deed ik nu ook" { kind = "implicit", why = [[Hij moet het werk doen.]] }
reply [[U hebt gelijk, ik bel u. Schikt morgen om tien uur?]] {
  act = "follow_up", go = "tevreden", why = [[Je draait het om.]],
}
reply [[Daar zijn wij ook voor.]] { act = "script", go = "berust", why = [[Je hoort het niet.]] }

ending "blij" [[U belde, en het geld was er.]] { outcome = "delighted" }
ending "tevreden" [[Het geld staat erop.]] { outcome = "satisfied" }
ending "berust" [[Dan wacht ik het maar af.]] { outcome = "resigned" }
ending "kwijt" [[Ik zoek wel een andere winkel.]] { outcome = "lost" }
ending "boos" [[Hij hangt op.]] { outcome = "lost" }
