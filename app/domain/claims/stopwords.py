"""Words of grammar: they mean nothing by themselves."""

from app.domain.claims.tokens import LANGUAGES, plain


def sets(**said: str) -> dict[str, frozenset[str]]:
    """Words by language, folded as tokens are."""
    return {
        language: frozenset(plain(word) for word in said.get(language, "").split())
        for language in LANGUAGES
    }


STOP = sets(
    en="the a an of and or to in on at for with by from as is are was were be been being it its"
    " this that these those you your we our they their them he she his her him if so than then"
    " when while into over under out up off about all any each every both more most some such"
    " own same too very can will just do does did has have had i me my us there here what"
    " which who whom whose how why where am must may might could would should shall also even"
    " only once again get gets got one ones but down between within because though although"
    " yet whether unless until till since per whereas whichever whatever whenever wherever"
    " whoever either else other another anyone anybody anything someone somebody something"
    " somewhere everyone everybody everything nobody nowhere thing things lot lots bit go goes"
    " going gone went come came take takes taken took taking put puts still already now anyway"
    " itself themselves yourself himself herself against along away back onto upon toward"
    " towards beyond across around among amongst ever you're you'll you've you'd we're we'll"
    " we've we'd they're they'll they've it'll it's that's there's here's what's i'm i've i'll"
    " let's let lets rather quite almost nearly really simply",
    de="der die das ein eine einen einem einer eines und oder zu in im an am auf für mit von vom"
    " bei beim als ist sind war waren sein es sie er wir ihr ihre ihren ihrem ihrer ihn ihm"
    " seine seinen aber wenn so dann auch noch nur schon sehr kann können wird werden hat"
    " haben man sich den dem des aus nach über unter zum zur wie was wer dass daß da du dein"
    " deine ich mein unser unsere darf dürfen durfte muss müssen müsste soll sollen sollte"
    " sollten würde würden wäre wären hätte könnte könnten möchte möchten mag will wollen"
    " lässt lassen lass geht gehen kommt kommen nimmt nehmen nehmt gibt geben beide beiden"
    " beides denn ihnen dir dich mir mich uns euch euer eure trotzdem sobald sofern solange"
    " also pro fürs ebenso muß denen deren dessen zwar jedoch ja innerhalb außerhalb per ans"
    " ins aufs ums hast bist seid all aller alles dafür dagegen dahinter davor daneben dadurch"
    " darauf darum darüber darunter hier dort jetzt nun bereits immer wieder allerdings daher"
    " deshalb deswegen sogar etwa einmal während jedes derselbe dieselbe dieser diese dieses"
    " diesen diesem jeder jede jeden jedem alle allen um durch gegen bis ob doch mal eben gar"
    " ganz mehr weil damit dabei dazu daran darin davon",
    fr="le la les un une des de du et ou à au aux en dans sur pour avec par comme est sont était"
    " être été il elle ils elles on nous vous votre vos notre nos ce cet cette ces mais si que"
    " qui quoi dont où se sa son ses leur leurs y a ont avez avoir sera seront peut peuvent"
    " plus très bien aussi même tout toute tous toutes ça cela c d l s qu n j m t déjà sous"
    " quand contre genre lui voilà vient viennent puis faut encore fait font faire soit chaque"
    " vont va aller mis mettre met mettez prend prenez prendre prennent enfin donc autre"
    " autres car sinon ainsi dès lors depuis pendant durant entre vers chez celui celle ceux"
    " celles quel quelle quels quelles quelque quelques chacun chacune rien alors toujours là"
    " ici voici étant pouvez pouvons veut voulez devez doit doivent faudra aura auront fera"
    " feront ait afin selon peu trop tant autant jusqu eux moi toi te me",
    ar="في من على إلى عن مع هذا هذه ذلك تلك التي الذي الذين و أو لا ما لم لن كل بعد قبل حتى إن"
    " أن كما هو هي هم بين عند كان كانت قد ثم فقط أي أيضا لكن بل إذا عندما حيث منه منها فيه"
    " فيها عليه عليها له لها به بها يكون تكون ليس غير أنت أنتم أنا نحن لك لكم بك كي أم هنا"
    " هناك ولا فلا وهو وهي فهو فهي حين لمن بما مما عما فيما أما إما مهما وقد فقد بد إليه إليها"
    " إليك لديك لدينا عنه عنها معه معها ومعها ومعه وله ولها وفي وعلى ومن وإلى وعن ومع كلا كلتا"
    " آخر أخرى إلا سوى حول دون فوق تحت أمام خلف خلال لدى نحو وكل لكل بكل شيء منذ وحين أين متى كيف"
    " لماذا ذات ضد لو ولو هذان لأن لأنه لأنها وحدك وحده وحدها هكذا بينما لقد بلا إذ إذن ولم ولن"
    " وليس يمكن يمكنك يمكنكم",
)
