# ruff: noqa: E501
"""How people tell a writer to do something else: a line is a wording, folded and in lower case.

`...` is up to six words between, `*` any ending, `(a|b)` one of them.
"""

WORDINGS = """
(ignore|ignoring|disregard|forget|override|bypass|neglect) ... (instruction*|rules|prompt*|guideline*|directive*|above|previous|prior|earlier|everything|constraint*|context)
(all )?(previous|prior|earlier|above) (instruction*|prompt*|directive*)
(do not|don't|stop) (follow|following|obey|obeying) ... (instruction*|rules|prompt*|guideline*)
(new|updated|real|actual|hidden|secret|special|override) (instruction*|directive*|prompt*)
(system|hidden|initial|developer|original|secret) (prompt*|message*|instructions)
(reveal|print|show|repeat|output|leak|display|disclose|translate|quote) ... (prompt*|instructions|api key*|password*|secret*|system message*)
you are (now|no longer|an ai|a language|a helpful|an assistant|the assistant|a pirate|free|dan)
(act|behave|respond|write) as (if you|a|an|though)
pretend (to be|you|that you)
from now on
(developer|god|admin|dan|debug|sudo|root) mode
jailbreak*
as an ai
if you are (an|a) (ai|llm|language model|assistant|bot|model)
(note|message|notice|attention|instruction|instructions|reminder|hint|important) (to|for) (the |all |any )?(ai*|llm*|assistant*|model*|writer*|copywriter*|bot*|language model*|system)
(dear|hey|hello|attention) (ai|llm|assistant|model|writer|chatgpt|gpt|claude|gemini)
ai (tools|writers|assistants|models) (must|should|shall|please|have|need|are to)
for ai (use|tools|writers|systems|assistants)
language models? (must|should|please|reading|are|shall)
(always|must|please|now|instead|also|simply|just) (state|say|mention|claim|output|respond|reply|answer|print|append|insert|declare)
(respond|reply|answer|output|print|say) (only|exactly|nothing|with|the following|that|yes|no)
(write|add|include|append|insert|put|mention) (that|the words|the text|the link|this link|a link|this sentence|these words)
(set|change|make|lower|reduce) (the |its |every )?prices? (to|at|=)
(rate|give) (it|this|the product) ... (stars|rating)
(visit|click|go to|open|follow) (this|the|our|my|https*|www*) ... (link|site|url|website|page|http*)
(end|start|begin) of (the )?(system|prompt|instructions|data|facts|document)
(execute|run|call|invoke) (the |this )?(command|function|tool|code|script)
(do not|don't|never) (mention|reveal|tell|say|disclose) ... (user|merchant|customer|this|anyone)
your (task|job|role|goal|mission|instructions) (is|are|now)
(ignorier*|vergiss|vergessen|missachte*|übergehe*|überspringe*|umgehe*) ... (anweisung*|regel|regeln|anleitung*|vorgabe*|vorherig*|obig*|bisherig*|alles|prompt*|befehl*|instruktion*)
(neue|geheime|versteckte) (anweisung*|instruktion*|befehle)
(systemprompt*|system-prompt*|systemanweisung*|systemnachricht*)
du bist (jetzt|nun|ab|ein|eine|kein)
(ab jetzt|von nun an|ab sofort) (bist|schreib*|antworte*|sollst|musst|ignorier*)
(tu so|verhalte dich|handle|antworte) (als|wie)
(als ki|als sprachmodell|sprachmodell*|ki-assistent*|an die ki|für die ki|hinweis an)
(schreibe*|schreib|antworte|behaupte|erwähne|gib) (nur|dass|immer|stets|folgend*|stattdessen|aus)
(verrate*|zeige*|nenne*|gib) ... (prompt*|anweisung*|systemnachricht*)
setze ... preis* (auf|zu)
(ignore|ignorez|ignorer|oublie|oubliez|oublier|néglige*|contourne*|outrepasse*) ... (instruction*|consigne*|règle*|précédent*|ci-dessus|prompt*|tout|directive*)
(nouvelles|vraies|véritables) (instructions|consignes)
(invite|prompt|message|instructions|consignes) (du |de )?système
(tu es|vous êtes) (maintenant|désormais|un assistant|une ia|un modèle)
(à partir de maintenant|désormais) ... (tu|vous|écris|réponds)
(agis|agissez|comporte-toi|comportez-vous|réponds|répondez) (comme|en tant)
(en tant qu'ia|en tant que modèle|modèle de langage|à l'attention de l'ia|note à l'ia|note pour l'ia)
(écris|écrivez|réponds|répondez|affirme|affirmez|mentionne|mentionnez|dis|dites) (que|seulement|uniquement|toujours|plutôt|exactement|ceci)
(révèle*|affiche*|montre*|divulgue*|répète*) ... (prompt*|instruction*|consigne*|système)
(fixe|mets|mettez|change*) ... prix (à|sur)
(ignora|ignore|ignorar|olvida|olvide|olvidar|omite|omita|descarta|descarte|desobedece) ... (instruccion*|regla*|anterior*|todo|indicacion*|prompt*|ordenes|órdenes)
(mensaje|prompt|instrucciones|indicaciones) (del|de) sistema
(ahora eres|eres ahora|a partir de ahora|de ahora en adelante)
(actúa|actua|compórtate|responde) como
(modelo de lenguaje|como ia|nota para la ia)
(escribe|responde|di|afirma|menciona) (que|solo|sólo|solamente|siempre|únicamente|exactamente)
(revela|muestra|imprime|repite) ... (prompt*|instruccion*|sistema)
(ignora|ignorate|ignorare|dimentica|dimenticate|trascura|scarta) ... (istruzion*|regol*|precedent*|tutto|prompt*|indicazion*)
(messaggio|prompt|istruzioni) di sistema
(ora sei|sei ora|d'ora in poi|da ora in poi)
(agisci|comportati|rispondi) come
(modello linguistico|come ia|nota per l'ia)
(scrivi|rispondi|di'|afferma|menziona) (che|solo|soltanto|sempre|esattamente)
(rivela|mostra|stampa|ripeti) ... (prompt*|istruzion*|sistema)
(negeer|negeren|vergeet|omzeil) ... (instructie*|regel|regels|vorige|voorgaande|alles|opdracht*|prompt*|bovenstaande)
(systeemprompt*|systeembericht*|systeeminstructie*)
(je bent nu|vanaf nu|doe alsof|gedraag je als|taalmodel*|als ai|bericht aan de ai)
(schrijf|antwoord|zeg|vermeld|beweer) (dat|alleen|altijd|precies|uitsluitend)
(onthul|toon|herhaal) ... (prompt*|instructie*|systeem*)
(ignore|ignora|ignorar|esqueça|esquece|esquecer|desconsidere|despreze) ... (instruç*|regra*|anterior*|tudo|prompt*|orientaç*)
(mensagem|prompt|instruções) (do|de) sistema
(agora você é|você agora é|você é agora|a partir de agora|de agora em diante)
(aja|atue|comporte-se|responda) como
(modelo de linguagem|como ia|nota para a ia)
(escreva|responda|diga|afirme|mencione) (que|apenas|somente|sempre|exatamente)
(revele|mostre|imprima|repita) ... (prompt*|instruç*|sistema)
(talimat*|kural*|önceki*|yukarıdaki*|komut*|yönerge*) ... (yok say*|görmezden gel*|unut*|dikkate alma*|boş ver*|uyma*)
(sistem istemi*|sistem mesajı*|sistem talimat*|dil modeli*|yapay zeka olarak)
(artık sen|bundan sonra|bundan böyle|şimdi sen)
(gibi davran*|rolünü üstlen*|rolü yap*)
(yalnızca|sadece|her zaman) (şunu |şöyle )?(yaz|söyle|yanıtla|cevapla|belirt)*
(تجاهل|تجاهلوا|تجاهلي|انس|انسي|اهمل|تخط|لا تتبع|لا تلتزم) ... (تعليمات|التعليمات|القواعد|قواعد|الاوامر|اوامر|السابقه|السابق|اعلاه|ما سبق|التوجيهات|كل شيء)
(موجه|تعليمات|رساله|اوامر) (النظام|نظام)
(انت الان|من الان فصاعدا|ابتداء من الان)
(تصرف|تظاهر|اجب) (ك*|بانك|وكانك|كانك)
(نموذج لغوي|بصفتك نموذج*|بصفتك ذكاء|ملاحظه للذكاء|الي الذكاء الاصطناعي)
(اكتب|اجب|قل|اذكر|صرح) (فقط|دائما|ان|انه|انها|بان|التالي|ما يلي)
(اكشف|اظهر|اطبع|كرر|اعرض) ... (التعليمات|تعليمات|الموجه|موجه|النظام|كلمه السر)
(دستور*|قوانین|قواعد|قبلی|بالا|راهنما*) ... (نادیده|فراموش|رعایت نکن)
(نادیده بگیر*|فراموش کن*) ... (دستور*|قوانین|قواعد|قبلی|بالا|همه)
(پیام سیستم|دستور سیستم|پرامپت*|مدل زبانی)
(از این پس|از این به بعد|تو اکنون|شما اکنون|وانمود کن*)
(فقط|همیشه) (بنویس|بگو|پاسخ بده|ذکر کن)*
(игнорируй*|забудь*|не обращай внимания) ... (инструкц*|правил*|предыдущ*|все|всё|указани*)
(системн*) (промпт*|подсказ*|сообщени*|инструкц*)
(ты теперь|вы теперь|с этого момента|языковая модель|веди себя как|притворись)
(напиши|ответь|скажи|укажи) (только|что|всегда)
(zignoruj|zapomnij) ... (instrukcj*|polecen*|zasad*|poprzedni*)
(ignorera|glöm) ... (instruktion*|regler|tidigare)
"""

# languages that don't part their words: found as they stand
UNPARTED = (
    r"(?:忽略|无视|無視|忘记|忘掉|忽視|不要遵守).{0,12}(?:指令|指示|说明|說明|规则|規則|以上|之前|先前|提示|所有|前面)",
    r"(?:系统|系統)(?:提示|消息|指令)|你现在是|你現在是|语言模型|語言模型|从现在开始|請只回答|请只回答|只回复",
    r"(?:指示|命令|ルール|以前|上記|プロンプト|これまで).{0,12}(?:無視|忘れ)|システムプロンプト|あなたは今",
    r"(?:지시|명령|규칙|이전|위의|앞의).{0,12}(?:무시|잊)|시스템 프롬프트|당신은 이제",
    r"(?:निर्देश|नियम|पिछले).{0,30}(?:अनदेखा|भूल|नज़रअंदाज़)|सिस्टम प्रॉम्प्ट",
    r"(?:התעלם|התעלמי|שכח).{0,20}(?:הוראות|ההוראות|כללים|הקודמות)",
)

# marks by which chats part who speaks, and code that no fact has
MARKS = (
    r"<\|?/?(?:im_start|im_end|system|assistant|user|instructions?|prompt|endoftext|s)\b[^>]{0,20}>",
    r"<</?sys>>|\[/?inst\]|\[(?:system|assistant|admin|developer)\]|#{2,}\s*(?:instruction|system|response|new|end)",
    r"(?:^|\n|[.!?]\s|[\"'(])(?:system|assistant|user|human|developer|admin)\s*:",
    r"```|\{\{|\}\}|</?(?:script|iframe|img|svg|style|object|embed|link|meta|form)\b|javascript:|\bon\w{3,12}\s*=\s*[\"'\w]",
    r"begin (?:system|prompt|instructions)|end (?:of )?(?:system|prompt)\b|tool_call|function_call|sudo\s+\w",
    r"https?://|\bwww\.\w",
    r"(?<!\w)(?:[^\W\d_][\s._*-]+){9,}[^\W\d_](?!\w)",  # spelt out, letter by letter
)
