"""German wordings that policies keep out."""

HEALTH = """
(heilt|heilen|lindert|lindern|kuriert|behandelt|bekämpft|bekämpfen|verhindert|mildert) ... {ill}
(hilft|helfen|wirkt|wirksam|schützt) (bei|gegen|vor) ... {ill}
beugt ... {ill}
(heilmittel|wundermittel|heilwirkung|heilkraft|heilkräfte|heilend*)
(klinisch|medizinisch|wissenschaftlich) (getestet|geprüft|bewiesen|erwiesen|nachgewiesen|bestätigt)
(ärztlich|von ärzten|dermatologisch) (empfohlen|bestätigt)
(entgift*|entschlack*)
(entzündungshemmend*|schmerzlindernd*|schmerzstillend*|gesundheitsfördernd*)
(stärkt|unterstützt|fördert|kräftigt) ... (immunsystem|abwehrkräfte|stoffwechsel)
senkt ... (blutdruck|cholesterin*|blutzucker)
(fettverbrennung|fettverbrennend*|gewichtsverlust|schlankmacher*)
(hilft|helfen) beim abnehmen
verbessert ... (gesundheit|schlaf|gedächtnis|verdauung|durchblutung)
therapeutische? (wirkung|eigenschaften)
(ohne|keine) nebenwirkungen
"""
ILL = """
akne|neurodermitis|ekzeme?n?|schuppenflechte|arthritis|arthrose|rheuma|migräne|kopfschmerzen
rückenschmerzen|gelenkschmerzen|\\w*schmerz(en)?|schlafstörungen|schlaflosigkeit|depressionen|angstzuständen?
diabetes|krebs|asthma|allergien?|infektionen?|entzündungen?|grippe|erkältungen|bluthochdruck
krankheiten?|haarausfall|krämpfen?|demenz|müdigkeit|gicht|viren|übelkeit
"""
SUPERLATIVE = """
! am besten
! (beste|besten|bester) (freunde?n?|freundin|freundinnen|grüße|dank|wünsche|ergebnisse?n?)
! (zu|im|den) besten (sitzen|glück)
(beste|bester|bestes|besten|bestem|allerbeste*)
(nummer|nr.) (1|eins)
weltbest*
(führende|führender|führendes|führenden|marktführer*|weltmarktführer*|spitzenreiter*)
(unschlagbar*|unübertroffen*|unerreicht*|konkurrenzlos*|unvergleichlich*)
(hochwertigste*|billigste*|günstigste*|stärkste*|sicherste*|schönste*|feinste*|edelste*|weichste*|schnellste*)
(beliebteste*|bequemste*|meistverkaufte*|meistgekaufte*|modernste*|zuverlässigste*)
aller zeiten
(spitzenqualität|höchste qualität|höchster qualität|ultimativ*)
"""
GUARANTEE = """
! (keine|nicht|ohne) ... garanti*
(garantiert*|garantieren)
(geld-zurück*|zufriedenheitsgarantie|geld zurück)
(lebenslange garantie|garantie auf lebenszeit)
100 ?% (sicher*|zuverlässig*|zufrieden*|wirksam*|natürlich*)
(risikofrei*|risikolos*|ohne risiko)
(unzerstörbar*|unkaputtbar*|unverwüstlich*)
hält ewig
(bricht|rostet|reißt|verblasst|versagt) (nie|niemals)
(nie|niemals) (wieder )?(brechen|rosten|reißen|verblassen)
"""
DISCRIMINATION = """
für echte (männer|kerle)
echte (männer|kerle)
nichts für (mädchen|frauen|jungs|männer|weicheier)
(frauensache|weiberkram|männersache)
zigeuner*
(neger*|mohr|mohren)
(kanake*|kanaken)
(schwuchtel*|tunte|tunten|transe*)
(behindi*|mongo|krüppel*|spast*|liliputaner*|schwachsinnig*)
(nazi*|arisch*)
"""
ADULT = """
(porno*|erotik*|erotisch*)
sexy
(sexspielzeug|sexshop|sexuell*)
(orgasm*|masturb*|fetisch*)
(geil|geile|geiler|geiles|geilen)
(scheiße|scheiß*|hure|huren|nutte*|schlampe*|fick*|arschloch*)
"""
PRICE = """
(kostenloser|kostenlose|gratis|kostenfreier) (versand|lieferung|rückversand|geschenk)
versandkostenfrei*
(rabatt*|preisnachlass*|preisgünstig*|preiswert*|schnäppchen*|sonderangebot*|sonderpreis*)
(im|zum) (angebot|sonderpreis|halben preis|kleinen preis|bestpreis)
(billig|billige|billiger|billiges|günstiger preis|tiefpreis*|bestpreis*)
(gutschein*|preis-leistung*)
(spare|sparen sie) (bis zu )?{number}
{number} ?% (rabatt|reduziert|günstiger|billiger)
"""
PLACEHOLDER = """
lorem ipsum
(hier|bitte) ... einfügen
(ihr|dein) (text|name|markenname|produktname) hier
(platzhalter|mustertext|beispieltext|blindtext)
als (ki|sprachmodell)
sprachmodell
"""
