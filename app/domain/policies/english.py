# ruff: noqa: E501
"""English wordings that policies keep out; `app/domain/policies/wordings.py` says how they read."""

HEALTH = """
(cure|cures|cured|curing|heal|heals|healing|treat|treats|relieve*|prevent*|fight|fights|combat*) ... {ill}
(reduce|reduces|ease|eases|easing|soothe|soothes|alleviate*|remed(y|ies)|protects? against) ... {ill}
(cure|remedy|treatment|relief) (for|of|from)
cures
{ill} (relief|treatment|remedy)
clinically (proven|tested|effective)
(medically|scientifically) (proven|tested|approved)
(doctor|dermatologist|physician|dentist)s? (recommended|approved)
recommended by (doctors|dermatologists|physicians|dentists)
detox*
anti-inflammatory
pain relie(f|ving)
(boost|boosts|strengthen|strengthens|support|supports) ... (immune system|immunity|metabolism)
(lower|lowers|reduce|reduces) ... (blood pressure|cholesterol|blood sugar)
(burn|burns|burning) fat
fat burning
weight loss
lose weight
slimming
miracle (cure|product|remedy)
healing (power|powers|effect|effects|properties)
(therapeutic|medicinal) (effect|effects|properties|benefit|benefits|use)
good for your (heart|health|liver|joints|bones|brain|skin|gut)
(improve|improves|improving) ... (health|sleep|memory|digestion|circulation)
health benefit*
no side effects
"""
ILL = """
acne|eczema|psoriasis|arthritis|rheumatism|migraines?|headaches?|back ?pain|joint pain|pains?|aches?
insomnia|depression|anxiety|diabetes|cancer|asthma|allerg(y|ies)|infections?|inflammations?|flu|colds?
viruses|covid|hypertension|high blood pressure|osteoporosis|diseases?|illness(es)?|hair loss|cramps?
dementia|fatigue|sciatica|fever|nausea|heart attacks?|strokes?|obesity|impotence
"""
SUPERLATIVE = """
! best (before|used|with|for|served|enjoyed|kept|worn|suited|by|friends?|man|results?|wishes|practices?)
! (at|for|do|try|does|gives|feels) (its|your|their|our|my|his|her) best
! (for|as|works|fits|looks|sits|sleeps) best
! most of (all|the|it|them|our|your)
best
(number|no.|nr.) (one|1)
#1
(finest|greatest|cheapest|strongest|toughest|safest|softest|fastest|purest|smartest|healthiest|coolest)
world('s|s) ... (leading|only|first|top|most)
(market|industry|world|class)-leading
the leading
(highest|top|supreme|unmatched|unequalled) quality
(unbeatable|unrivalled|unrivaled|unmatched|unsurpassed|unparalleled|unequalled|incomparable)
second to none
top-rated
most (popular|advanced|comfortable|beautiful|effective|reliable|powerful|durable|loved|trusted|luxurious)
like no other
of all time
"""
GUARANTEE = """
! (no|not|isn't|without|cannot|can't) ... guarantee*
! (year|years|month|months|manufacturer's|statutory) guarantee
guarantee*
money-back
risk-free
100 ?% (safe|secure|effective|satisfaction|satisfied|reliable|natural)
lifetime (warranty|guarantee|replacement)
(will never|never) (break|breaks|fade|fades|rust|rusts|fail|fails|tear|tears|wear|wears|shrink|shrinks)
lasts? (forever|a lifetime)
(indestructible|unbreakable|foolproof)
works for everyone
or your money back
"""
DISCRIMINATION = """
for real men
real men
like a girl
a man's job
women's work
not for (girls|boys|women|men)
(girls|women|boys|men) can't
gyps(y|ies)
retarded
(cripple|cripples|crippled)
midgets?
trann(y|ies)
shemales?
fag(got)?s?
nigg(a|as|er|ers)
pakis?
kikes?
wetbacks?
half-breeds?
third-world
wheelchair-bound
white power
nazis?
"""
ADULT = """
porn*
xxx
erotic*
sexy
sex (toy|toys|shop|appeal)
(sexual|sexually)
orgasm*
masturbat*
fetish*
bdsm
horny
sluts?
(slutty|whores?)
fuck*
(shit|shitty|bullshit)
bitch*
blowjobs?
dildos?
nsfw
"""
PRICE = """
free (shipping|delivery|returns|gift)
(discount|discounts|discounted)
on sale
sale price
(half|special|lowest|best|low|great) prices?
(special|limited|exclusive) (time )?offers?
bargains?
(cheap|cheaper)
(coupon|coupons|voucher|vouchers|promo code|rebate)
priced at
value for money
(save|saves) (up to )?{number}
{number} ?% off
"""
PLACEHOLDER = """
lorem ipsum
insert ... here
(your|my) (text|brand|company|product|shop|store) (name )?here
(product|brand|shop|company) name here
(todo|tbd|tba|fixme)
placeholder
(sample|dummy|example) text
as an ai
(large )?language model
(i am|i'm) sorry, but i
i (cannot|can't) (help|write|assist|comply|fulfil|fulfill)
"""
