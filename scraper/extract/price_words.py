"""The words and names by which an amount beside a product is today's price, or isn't."""

import re

PRICE_NAME = re.compile(
    r"price|preis|prix|prezzo|precio|preço|preco|prijs|pris\b|cen[ay]\b|fiyat|hinta|amount|سعر",
    re.IGNORECASE,
)
OLD_NAME = re.compile(
    r"(?<![a-z])old(?:price|[^a-z]|$)|(?-i:[a-z]Old(?:[^a-z]|$))|(?<![a-z])was(?:[^a-z]|$)|compare"
    r"|rrp|uvp|msrp|strike|crossed"
    r"|before|previous|(?<![a-z])statt|ancien|instead|barr[eé](?:[^a-z]|$)|(?<![a-z])antes"
    r"|-del\b|discounted-from|non-?sale|not-?discounted|line-through|original|normal_?price|piyasa|eski-?fiyat"
    r"|tachado|riscado|listino|listpris|ord(?:inarie)?-?pris",
    re.IGNORECASE,
)
MAYBE_OLD_NAME = re.compile(
    r"regular|list-?price|standard|full-price|base-?price|retail-?price", re.IGNORECASE
)
OLD_WORDS = re.compile(
    r"\bstatt\b|\bUVP\b|\bRRP\b|\bMSRP\b|\bwas\b|\bwar:?|\bbisher|\bvorher|\bfrüher|\balter preis"
    r"|au lieu de"
    r"|prix conseillé|ancien prix|\bPVP\b|\bantes\b|\blist(?: price|:)|\bprima\b|adviesprijs|van:"
    r"|\bbefore\b|\bold price|\bmarket price"
    r"|prix (?:barré|habituel|d'origine|public)|prezzo (?:precedente|di listino|consigliato)"
    r"|precio (?:anterior|original|de lista)|preço (?:anterior|original)|^\s*de:?\s?R\$"
    r"|ord\. ?pris|rek\. ?pris|førpris|tidligere|\bfør:?\s|\bnorm\.|قبل|بدلا من|بدلاً من|كان"
    r"|السعر السابق|السعر الأصلي|instead of|zamiast|původní"
    r"|cena (?:regularna|katalogowa|poprzednia)|najniższa cena|běžná cena|doporučená"
    r"|piyasa fiyat|eski fiyat|liste fiyat|korábbi|eredeti ár|старая цена|定価|通常価格|参考価格"
    r"|정가|原价|市场价|giá (?:gốc|cũ|niêm yết)"
    r"|30[- ]tage|niedrigster preis|lowest price",
    re.IGNORECASE,
)
OTHER_WORDS = re.compile(
    r"versand|lieferkosten|shipping|delivery|postage|livraison|spedizione|envío|frete|frakt"
    r"|شحن|توصيل|wysyłk|kargo|doprav|доставк|送料|배송|phí vận chuyển"
    r"|\bsav(?:e|ing)|\bspar|ersparnis|économis|ahorr|risparmi|وفر|توفير|\boff\b|rabatt\b"
    r"|oszczędz|ušetř|sleva|economize|indirim kazan"
    r"|/\s?(?:month|mo\b|monat|mois|mes)|per month|monatlich|\brate[n]?\b|installment|instalment"
    r"|par mois|قسط|أقساط|دفعات|klarna|afterpay|clearpay|tabby|tamara|affirm|\d\s?x\s"
    r"|taksit|parcel|sem juros|cuotas|sin interés|splátk|\braty\b|\brat\b|рассроч|分割|무이자"
    r"|trả góp"
    r"|havale|sepette|no boleto|no pix\b|\bà vista"
    r"|pfand|deposit|consigne|grundpreis|unit price|prix au|statiegeld|"
    r"[/]\s?(?:1\s?|100\s?|1000\s?)?(?:kg|g|ml|l|liter|litre|m|m²|qm|oz|lb)\b"
    r"|\bper (?:kg|100|litre|liter|metre|meter|unit|oz)\b"
    r"|\bpro (?:1 |100 )?(?:kg|100|l|liter|m|meter|stück)\b|\bal (?:litro|kg|metro)\b"
    r"|\bje (?:kg|100|liter)\b|points|punkte|نقطة|ポイント|적립|minimum|mindestbestell|orders? over"
    r"|free over|ab einem"
    r"|\btax amount|mwst-?betrag|steuerbetrag|montant (?:de la )?tva"
    r"|voucher|gutschein|coupon|gift card|\bmembers?\b|mitglied(?:er)?preis|للأعضاء",
    re.IGNORECASE,
)
PER_PIECE = re.compile(r"[/]\s?(?:stk|stück|pc|unit|piece)\b", re.IGNORECASE)
EXCLUDED_TAX = re.compile(
    r"excl|exkl|ohne mwst|zzgl\. mwst|netto|\bHT\b|\bex\.? ?(?:vat|tax|gst|btw|moms)|bez dph"
    r"|tasse escluse|tax excluded|税抜|\+ ?kdv|kdv hariç",
    re.IGNORECASE,
)
# so many at once: "Ab 5", "10 or more", "Buy 5 for"
LOT = re.compile(
    r"^\W*(?:ab|from|dès|à partir de|da|desde|vanaf|od|от|من|bis|until|buy)\s?(?P<start>\d{1,4})"
    r"(?:\s?(?:stk|stück|pcs|pieces|units|pièces|pezzi|for|szt|ks|st|adet|шт|قطع|قطعة))?\W*"
    r"(?:each\b.*)?$"
    r"|^\W*(?P<more>\d{1,4})\s?(?:\+|or more|oder mehr|et plus|o más|ou mais|ve üzeri|и более"
    r"|و ?أكثر)",
    re.IGNORECASE,
)
UP_TO = re.compile(r"^\W*(?:bis|until|up to|jusqu|hasta|fino a)\b", re.IGNORECASE)

# an amount, perhaps behind a label and a currency
_BEGINS = re.compile(r"(?:\D{0,25}[:：])?\W*(?:[A-Za-z]{2,3}\W*)?\d")
_LABEL_LETTERS = 10


def is_by_itself(words: str) -> bool:
    """Whether the words around an amount are a label at most, and no sentence that tells it."""
    letters = sum(sign.isalpha() for sign in words)
    return letters <= (_LABEL_LETTERS * 2 if _BEGINS.match(words) else _LABEL_LETTERS)
