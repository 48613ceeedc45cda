/**
 * The function words of a language in lower case, parted by spaces. An elided word keeps its apostrophe (`l'`), what
 * follows the apostrophe stands alone.
 */
export interface FunctionWords {
  /** Words that names of institutions and titles are put together with, so that they prove little: `de`, `of`. */
  readonly joining: string;
  /** Words that a sentence needs: verbs, pronouns, articles that names lack, adverbs. */
  readonly telling: string;
  /** Words of any kind that happen to be another language's function words: they weigh nothing between the two. */
  readonly ambiguous: string;
}

/** By primary subtag, the languages of the catalogue first. At most 30: each is a bit. */
export const functionWords: Readonly<Record<string, FunctionWords>> = {
  fr: {
    joining: `de du des d' la le les l' et à au aux en sur pour dans par entre sous sans ou`,
    telling: `un une ce cet cette ces c' son sa ses leur leurs notre nos votre vos mon ma mes qui que qu' quoi dont où
      lequel laquelle lesquels lesquelles auquel duquel il elle ils elles on nous vous je j' se s' ne n' pas plus moins
      y en lui eux ceux celle celles celui ceci cela est sont était étaient sera seront serait seraient été être étant
      soit soient fut furent a ont avait avaient aura auront aurait auraient ait aient avoir ayant eu fait font faire
      peut peuvent pourra pourront pourrait pourraient doit doivent devra devront devrait devraient va vont avec comme
      mais donc or ni car si lorsque lorsqu' quand puisque afin ainsi alors aussi encore déjà très trop bien tout toute
      tous toutes aucun aucune chaque plusieurs quelques même mêmes autre autres avant après depuis pendant jusque jusqu'
      vers chez contre selon lors dès hors malgré parce notamment ensuite enfin cependant toutefois également environ
      deux trois quatre cinq six sept huit neuf dix premier première dernier dernière non oui ici là faut quel quelle
      quels quelles tant peu beaucoup toujours jamais souvent rien personne chacun chacune ledit ladite desdits
      m' t' me te toi moi tu`,
    ambiguous: `as an no do es met dit hier mai on est six or plus main but pays sol sur di del al van den der das dos
      com nous vers tot per ten mit bis ab am des son dans door tant vi is sin via per don net date tu si ca or le`,
  },
  en: {
    joining: `the of and for on in at to from with by or`,
    telling: `a an this that these those is are was were be been being am has have had having do does did done not no nor
      it it' its he he' she she' they they' we we' you i i' him her his hers their theirs them our ours us your my me who
      who' whom whose which what what' when where why how there there' here will would shall should can could may might
      must ought as if than then so but because since until while although though unless whether about above after again
      against all also any another around before below between both during each either every few first further however
      into itself last least less many more most much neither never next now off once one only other others out over own
      per same several some such through too two three four five six seven eight nine ten under up upon very via well
      without within yet already still often always today ago along among away back down else ever just like near rather
      said say says towards toward themselves himself herself don' doesn' didn' isn' wasn' aren' weren' can' won' hasn'
      haven' hadn' wouldn' shouldn' couldn' that' let' made make makes new given whereas regarding following`,
    ambiguous: `die war hat man not bin rat are come son net the plus main do no on or as an pays sole den den in of
      over was is we door per me al real era data via am so also will her dies use van on dare here fine fin
      dove case sale note voice tale fare pure male sue sia para con ma he si red es mas ser come sin tan pan mil dos`,
  },
  de: {
    joining: `der des dem den für und von vom zu zum zur im in am an auf bei beim mit`,
    telling: `die das ein eine einer eines einem einen kein keine keiner keinen keinem dieser diese dieses diesem diesen
      jener jene jede jeder jedes jedem jeden alle allen aller alles ist sind war waren wird werden wurde wurden worden
      geworden sein seine seiner seinem seinen seines gewesen hat haben hatte hatten habe hätte hätten kann können konnte
      könnte könnten muss müssen musste soll sollen sollte sollten darf dürfen will wollen möchte würde würden er sie es
      wir ihr ihre ihrer ihrem ihren ich du man sich uns euch ihm ihn ihnen mich mir unser unsere nicht noch nur auch aber
      oder sondern denn weil dass wenn als ob da damit darauf dabei dafür dazu daran davon daraus darüber durch gegen ohne
      um aus nach seit vor über unter zwischen während wegen trotz bis ab hinter neben wie was wer wo wann warum welche
      welcher welches welchem welchen so sehr mehr weniger viel viele vielen etwas nichts schon bereits erst wieder immer
      nie hier dort dann nun jetzt heute gestern morgen bisher ferner sowie sowohl weder jedoch zudem ebenfalls gemäss
      gemäß laut rund etwa zwei drei vier fünf sechs sieben acht neun zehn ersten erste einig einigen einige anderen
      andere ander beiden beide selbst ins ans wurde gibt wird lassen lässt`,
    ambiguous: `des du es an am in so also will was war man rat hat die er on her den me bin mit dies via per pro arm
      fast gut links art net is of na om we dit met hier had maar wel toe te we wie als der plan im or
      alle andere bis zo ten`,
  },
  es: {
    joining: `de del la las el los y e a al en para por con sobre entre o u`,
    telling: `un una unos unas lo que quien quienes cual cuales cuyo cuya donde cuando como cómo qué se su sus nuestro nuestra
      nuestros nuestras mi mis tu tus es son era eran fue fueron será serán sería serían sea sean sido ser siendo está
      están estaba estaban estar estado ha han había habían habrá habrán haber habido hay haya hayan he tiene tienen
      tenía tener tuvo tendrá hace hacen hacer hizo hecho puede pueden podrá podrán podría podrían poder debe deben deberá
      deberán deber va van ir él ella ellos ellas ello nosotros yo usted ustedes le les me te nos esto eso aquello este
      esta estos estas ese esa esos esas aquel aquella no ni sí si pero sino porque pues aunque mientras también además así
      aún ya muy más menos tan tanto todo toda todos todas otro otra otros otras cada mismo misma mismos mismas alguno
      alguna algunos algunas algún ningún ninguna ninguno nada nadie algo mucho mucha muchos muchas poco pocos sin hasta
      hacia desde durante ante bajo contra según tras antes después luego entonces ahora hoy ayer siempre nunca aquí allí
      dos tres cuatro cinco seis siete ocho nueve diez primer primero primera último última asimismo cuanto mediante
      respecto dicho dicha bien solo sólo`,
    ambiguous: `de en la un entre sur son es me se si tu te no a al los las do come sin mas com para por como que e o pro
      mi era una le per da contra come ante sobre esse van ser tres nos un ha sale des su sui con lo tanto alla non`,
  },
  it: {
    joining: `di del della dello dei degli delle dell' la il lo i gli le l' e ed a al alla allo ai agli alle all' in nel nella
      nello nei negli nelle nell' su sul sulla sullo sui sugli sulle sull' per con tra fra d' o`,
    telling: `un uno una un' da dal dalla dallo dai dagli dalle dall' che chi cui quale quali dove quando come quanto cosa se
      si ci c' vi ne mi ti lui lei loro noi voi io essi esse egli ella è sono era erano fu furono sarà saranno sarebbe
      sarebbero sia siano stato stata stati state essere essendo ha hanno aveva avevano avrà avranno avrebbe abbia abbiano
      avere avuto fa fanno fare fatto può possono potrà potranno potrebbe potrebbero potere deve devono dovrà dovranno
      dovrebbe dovere va vanno viene vengono venire venuto questo questa questi queste quest' quello quella quelli quelle
      quell' suo sua suoi sue nostro nostra nostri nostre vostro mio mia non né no sì ma però anzi perché poiché affinché
      mentre anche inoltre così ancora già molto molti molta molte più meno tanto tutto tutta tutti tutte tutt' altro altra
      altri altre ogni ognuno stesso stessa stessi alcuni alcune alcun nessun nessuno nessuna niente nulla poco pochi senza
      fino verso durante dopo prima poi quindi allora ora adesso oggi ieri sempre mai qui lì contro secondo sotto sopra
      presso oltre circa due tre quattro cinque sei sette otto nove dieci primo ultimo ultima dunque infine nonché ovvero
      oppure bene solo soltanto entro tale tali`,
    ambiguous: `la le les un una me ne lui ma mai qui se si tu come non no in a i per con al e o di da su un sa son mia ora
      nove era tale di dei die are has come sole state tutti sui sue sia do del du solo tra alla pro te otto tanto contra`,
  },
  nl: {
    joining: `de het van der den en voor in op te aan bij met tot ter`,
    telling: `een dit dat deze die is zijn was waren wordt worden werd werden geworden geweest heeft hebben had hadden kan
      kunnen kon konden moet moeten moest zal zullen zou zouden wil willen mag mogen hij zij ze wij we ik jij je u ons onze
      hun hen hem haar zijn mijn men er niet geen nog maar ook of want omdat doordat zodat terwijl toen wanneer als dan of
      indien hoewel waar waarbij waarin waarop waarvan waardoor waarmee daar daarbij daarin daarop daarvan daardoor daarmee
      hier hierbij hiervan door over onder tussen tijdens zonder tegen naar uit om na sinds vanaf volgens binnen buiten
      boven naast per hoe wie wat welke welk waarom zo zeer meer minder veel vele weinig iets niets al reeds weer altijd
      nooit nu vandaag gisteren morgen echter tevens bovendien verder zowel evenals namelijk alleen elk elke ieder iedere
      alle alles andere ander beide zelf twee drie vier vijf zes zeven acht negen tien eerste laatste gaat gaan komt komen
      doet doen wel toch sommige enkele enige zich`,
    ambiguous: `de en des die was is of in we door over had hier dit met an op men per al alle andere er na om me dan te on
      hem man ten het vier acht wie was las ons waar all want der den post le la met met kan and son tot ze na al uit van dit
      hem has would`,
  },
  pt: {
    joining: `de do da dos das e a o as os ao à aos às em no na nos nas para por pelo pela pelos pelas com sobre entre ou`,
    telling: `um uma uns umas num numa que quem qual quais cujo cuja onde quando como se seu sua seus suas nosso nossa nossos
      nossas meu minha é são era eram foi foram será serão seria seriam seja sejam sido ser sendo está estão estava estavam
      estar esteve estado tem têm tinha tinham terá terão teria ter teve tido há houve haver havia faz fazem fazer fez feito
      pode podem poderá poderão poderia poder deve devem deverá deverão deveria dever vai vão ir ele ela eles elas nós eu
      você vocês lhe lhes isto isso aquilo este esta estes estas esse essa esses essas aquele aquela deste desta destes
      destas desse dessa neste nesta nestes nestas nesse nessa não nem sim mas porém porque pois embora enquanto também
      além assim ainda já muito muita muitos muitas mais menos tão tanto todo toda todos todas tudo outro outra outros
      outras cada mesmo mesma mesmos mesmas algum alguma alguns algumas nenhum nenhuma nada ninguém algo pouco poucos sem
      até desde durante ante sob contra conforme segundo após antes depois então agora hoje ontem sempre nunca aqui ali
      dois duas três quatro cinco seis sete oito nove dez primeiro primeira último última apenas só bem caso cerca`,
    ambiguous: `de a e o as os se me no do era la um com por para como que entre te ante contra esta este estado ser tanto
      durante pro nada sobre todo toda todos todas des dos das na em um son mesmo cada poder menos seis segundo bem mas
      da ali la al die le sua ora dove non di`,
  },
  ar: {
    joining: `في من على إلى الى عن و`,
    telling: `أن ان إن أنه أنها التي الذي الذين اللذين اللتين اللواتي هذا هذه ذلك تلك هؤلاء هو هي هم هما نحن أنا كان كانت كانوا
      يكون تكون سيكون ستكون ليس ليست لم لن لا ما مع بين بعد قبل عند عندما حيث حتى كما كل كلا كلتا بعض غير أو او ثم قد لقد
      فقد وقد بل لكن ولكن إذا اذا إذ لو منذ خلال حول ضد دون بدون تحت فوق أمام وراء لدى نحو أي أية به بها له لها لهم منه منها
      منهم فيه فيها عليه عليها عليهم إليه إليها عنه عنها معه معها بأن وأن لأن كذلك أيضا أيضاً تم يتم ستتم سيتم وتم يمكن ينبغي
      يجب سوف وفي ومن وعلى وإلى والتي والذي وهو وهي وذلك وكان وكانت ولم ولا وما أكثر أقل هناك هنا الآن اليوم جميع عدم أحد إحدى
      أول آخر ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة اثنان اثنين مرة عدة مثل ضمن وفق وفقا وفقاً بشأن بخصوص بسبب رغم سواء
      كذا فإن وإن بما مما فيما عما لما وما`,
    ambiguous: '',
  },
  ca: {
    joining: `de del dels la les el els l' d' i a al als en amb per sobre entre o pels pel`,
    telling: `un una uns unes que qui qu' què quan com on és són era eren serà seran ser sigui estat està estan ha han havia hi
      ho s' es se n' m' t' no més menys també però perquè aquest aquesta aquests aquestes aquell això seu seva seus seves
      nostre nostra molt molts tot tota tots totes cada sense fins des segons després abans ja encara només doncs així va van
      té tenen fer fa pot poden cal altres altre`,
    ambiguous: `un una son no se me te de la es`,
  },
  gl: {
    joining: `de do da dos das e a o as os ao á aos ás en no na nos nas para por polo pola polos polas con sobre entre ou`,
    telling: `un unha uns unhas que quen cal onde cando como se seu súa seus súas é son era eran foi foron será serán sexa ser
      sendo está están ten teñen tiña hai ha han ter pode poden debe deben fai facer non nin si mais pero porque tamén xa aínda
      moi máis menos todo toda todos todas outro outra outros outras cada mesmo sen ata desde este esta estes estas ese iso
      isto aquel deste desta neste nesta lle lles dous dúas tres despois antes agora`,
    ambiguous: `de a e o as se no que no con un el la lo los era pero por para entre sobre todo`,
  },
  ro: {
    joining: `de din la pe cu în și si pentru al ale a ai dintre între sub peste prin`,
    telling: `un o unei unui care ce cine că să nu este sunt era erau fi fost va vor am ai au avea avut acest această aceste
      acestea acestui lor lui ei el ea noi voi se își mai foarte tot toate toți dar sau iar dacă când unde cum după până înainte
      fără decât doar numai fiecare alte altă poate pot trebuie către despre astfel precum privind`,
    ambiguous: `de la al un am an are or o a pe ce nu sa se si me te ne lui ai au va tot dar cum in son`,
  },
  sv: {
    joining: `och i på av för till med från om vid mellan samt`,
    telling: `en ett den det de som att är var vara varit blir blev bli har hade ha inte också men eller så när där här vi ni
      jag han hon sig sin sitt sina vår våra deras dess detta denna dessa vilket vilka vad hur kan kunde ska skall skulle ska
      måste får fick vill efter innan under över utan mot enligt genom alla allt mycket mer mest många någon något några ingen
      inga redan ännu nu bara även än`,
    ambiguous: `en de i av var att till om man den det for under over all`,
  },
  da: {
    joining: `og i på af for til med fra om ved mellem samt`,
    telling: `en et den det de som at er var være været bliver blev blive har havde have ikke også men eller så når hvor her der
      vi jeg han hun sig sin sit sine vores deres dens dette denne disse hvad hvilke hvordan kan kunne skal skulle må vil ville
      efter før under over uden mod ifølge gennem alle alt meget mere mest mange nogen noget nogle ingen allerede endnu nu kun
      end hver`,
    ambiguous: `en et de i at for over under all have her den det man on`,
  },
  nb: {
    joining: `og i på av for til med fra om ved mellom samt`,
    telling: `en et ei den det de som at er var være vært blir ble bli har hadde ha ikke også men eller så når hvor her der vi
      jeg han hun seg sin sitt sine vår våre deres dens dette denne disse hva hvilke hvordan kan kunne skal skulle må vil ville
      etter før under over uten mot ifølge gjennom alle alt mye mer mest mange noen noe ingen allerede ennå nå bare enn hver
      fikk`,
    ambiguous: `en et ei de i at for over under all her den det man on`,
  },
  fi: {
    joining: `ja sekä tai`,
    telling: `on ovat oli olivat ole olla ollut että ei eivät se ne hän he me te tämä tämän nämä näiden joka jotka jonka jossa
      joita mikä mitä kuin kun jos niin myös mutta vaan vain jo vielä nyt siitä sitä sen sille niiden kanssa mukaan jälkeen
      ennen ilman sekä voi voidaan voivat pitää tulee tulisi kaikki muut muun useita oman ovatko koska siten tästä`,
    ambiguous: `on se ne me te he sen`,
  },
  pl: {
    joining: `i w we z ze na do dla od o u przy pod nad po oraz lub`,
    telling: `nie się jest są był była było były być będzie będą został została zostały że który która które których którym to
      ten ta te tego tej tych tym jak jako co kto gdzie kiedy ale jednak ponieważ aby żeby czy także również już jeszcze tylko
      bardzo więcej przez przed między bez jego jej ich nas nam on ona oni my ma mają może mogą należy wszystkie każdy inne
      został podczas według`,
    ambiguous: `i do to ten ale on ma my no te za`,
  },
  cs: {
    joining: `a v ve z ze na do pro od o u při pod nad po i nebo`,
    telling: `ne se si je jsou byl byla bylo byly být bude budou že který která které kterých to ten ta ty toho této těch tím jak
      jako co kdo kde kdy ale však protože aby zda také již ještě jen jenom velmi více před mezi bez jeho její jejich nás nám on
      ona oni my má mají může mohou musí všechny každý jiné podle během tak už není`,
    ambiguous: `a do to pro ten se si je ale on ty my tak`,
  },
  hu: {
    joining: `és vagy`,
    telling: `a az egy hogy nem is van volt lesz vannak voltak legyen ez ezt azt ezek azok ami aki amely amelyek amikor ahol mint
      ha de már még csak meg el ki be le fel után előtt alatt között szerint által alapján pedig illetve valamint minden más több
      kell lehet szükséges nincs sem ő ők mi ti nagyon itt ott most`,
    ambiguous: `a is de mint van be le ki mi ha most fel`,
  },
  tr: {
    joining: `ve ile veya`,
    telling: `bir bu şu o için olarak olan olduğu olduğunu oldu olacak olacaktır edildi edilmiştir edilecek da de gibi daha çok en
      her tüm bütün ancak ama ise ki değil var yok sonra önce kadar göre karşı üzere tarafından arasında ne nasıl biz siz onlar
      kendi diğer bazı hiç aynı iki üç ilk son şimdi`,
    ambiguous: `bir de en o var ne on son ilk da ama biz`,
  },
  ru: {
    joining: `и в во на с со к о об по из от для у при`,
    telling: `не что как это этот эта эти этого был была было были быть будет будут есть он она они мы вы его её их который
      которая которые которых но а или если когда где также уже ещё только чтобы за до после между без под над более очень все
      всех может могут должен нет так том том тем`,
    ambiguous: '',
  },
  uk: {
    joining: `і й та в у на з із до о про по від для при`,
    telling: `не що як це цей ця ці цього був була було були бути буде будуть є він вона вони ми ви його її їх який яка які яких
      але або якщо коли де також вже ще лише щоб за після між без під над більше дуже всі всіх може можуть повинен немає так`,
    ambiguous: '',
  },
  sw: {
    joining: `na ya wa za la cha vya kwa katika`,
    telling: `ni si hii huu hizi hiyo hayo huo kama ili kuwa kwamba lakini pia au baada kabla wakati bado tu sana zaidi yake yao
      wao yeye sisi kila wote watu ambao ambayo ambaye alisema walisema ilikuwa walikuwa itakuwa hata hivyo`,
    ambiguous: `na la ni si au tu pia wa za`,
  },
};
