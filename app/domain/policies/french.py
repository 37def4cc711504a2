# ruff: noqa: E501
"""French wordings that policies keep out."""

HEALTH = """
(guérit|guérir|soigne|soigner|soulage|soulager|traite|traiter|prévient|prévenir|combat|combattre) ... {ill}
(atténue|réduit|apaise|élimine|calme) ... {ill}
(lutte|protège|agit|efficace) contre ... {ill}
(remède|traitement) (contre|pour|de)
(guérison|remède miracle|produit miracle|vertus? (curatives?|thérapeutiques?|médicinales?))
(cliniquement|médicalement|scientifiquement) (prouvée?s?|testée?s?|approuvée?s?|démontrée?s?)
recommandée?s? par (les|des) (médecins|dermatologues|dentistes)
(détox*|anti-inflammatoires?|antidouleurs?)
(renforce|stimule|booste) ... (immunitaire|immunité|métabolisme)
(baisse|réduit|diminue|abaisse) ... (tension|cholestérol|glycémie)
(brûle|brûler|brûleur de) ... graisses?
(perte de poids|perdre du poids|minceur|amincissante?s?)
améliore ... (santé|sommeil|mémoire|digestion|circulation)
(bienfaits pour la santé|bon pour (la|votre) santé|sans effets? secondaires?)
"""
ILL = """
acné|eczéma|psoriasis|arthrite|arthrose|rhumatismes?|migraines?|maux? de \\w+|mal (de|au) \\w+|douleurs?
insomnies?|dépression|anxiété|stress|diabète|cancers?|asthme|allergies?|infections?|inflammations?
grippe|rhumes?|hypertension|maladies?|chute de cheveux|crampes?|démence|fatigue|virus|nausées?
"""
SUPERLATIVE = """
! (meilleure?s? (amie?s?|vœux|résultats?|avant))
! (au|de) mieux
(le|la|les|du|des|au|aux) meilleure?s?
(meilleure?s?) ... (monde|marché)
(numéro|n°) (1|un)
(leader|leaders)
(imbattables?|inégalée?s?|inégalables?|incomparables?|insurpassables?|insurpassée?s?)
sans (égal|égale|pareil|pareille|concurrence|rival)
(le|la|les) plus (belle?s?|beaux?|grande?s? (choix|confort)|populaires?|fiables?|résistante?s?|douce?s?|efficaces?|confortables?|puissante?s?|vendue?s?|avancée?s?|sûre?s?)
(le|la|les) moins chère?s?
(de tous les temps|jamais vu|qualité (suprême|inégalée|supérieure))
ultimes?
"""
GUARANTEE = """
! (sans|aucune|pas de|non) ... garanti*
(satisfaite?s? ou remboursée?s?|satisfaction garantie|résultats? garantis?)
nous garantissons
garanti (sans|pour)
(garantie à vie|à vie)
100 ?% (sûre?s?|efficaces?|fiables?|naturelle?s?|satisfaits?)
sans (aucun )?risques?
(indestructibles?|incassables?|infaillibles?)
ne ... (casse|rouille|déteint|rétrécit|déchire) (jamais|pas)
(dure|durera) (toujours|toute (la|une) vie|éternellement)
"""
DISCRIMINATION = """
(pour (les|de) vrais hommes|vrais hommes)
pas pour les (filles|femmes|hommes|garçons|femmelettes)
(travail|affaire) de femmes?
(gitans?|romanichels?|manouches?)
(nègres?|négresses?|bougnoules?|bicots?|youpins?|chinetoques?)
(pédés?|tapettes?|gouines?|travelos?)
(débiles? mentales?|débiles? mental|mongoliens?|attardée?s?)
nazie?s?
"""
ADULT = """
(porno*|érotiques?|érotisme)
(sexy|sexuelle?s?|sexuels?)
(orgasmes?|masturb*|fétichis*)
(putes?|salopes?|putain|merde|baiser? (moi|nous)|enculée?s?|bites?|couilles?)
(sextoys?|jouets? (sexuels?|érotiques?))
"""
PRICE = """
(livraison|expédition|frais de port|retours?) (gratuite?s?|offerte?s?)
(remises?|rabais|réductions?) (de|sur|immédiate)
(en promotion|en solde|en soldes|soldes|promo|promotions?)
(bon|petit|meilleur|moitié) prix
(prix (bas|réduit|imbattable|spécial|cassé)|à prix)
(pas cher|pas chère|moins cher|bon marché|bonne affaire)
(code promo|bons? de réduction|offre (spéciale|limitée|exclusive)|rapport qualité-prix)
(économisez|épargnez) (jusqu'à )?{number}
{number} ?% de (remise|réduction|rabais)
"""
PLACEHOLDER = """
lorem ipsum
(insérer|insérez) ... ici
(votre|ton) (texte|marque|nom) ici
(texte (fictif|d'exemple|de remplissage)|à compléter|à définir)
en tant (qu'ia|que modèle|qu'assistant)
modèle de langage
"""
