import type { Language } from './language.js';

export type OtherLanguage = Pick<Language, 'functionWords' | 'times'>;

/** Languages of which no more is known than what tells their texts from others, by primary subtag. */
export const otherLanguages: Readonly<Record<string, OtherLanguage>> = {
  ca: {
    functionWords: {
      joining: `de del dels la les el els l' d' i a al als en amb per sobre entre o pels pel`,
      telling: `un una uns unes que qui qu' què quan com on és són era eren serà seran ser sigui estat està estan ha han havia hi
      ho s' es se n' m' t' no més menys també però perquè aquest aquesta aquests aquestes aquell això seu seva seus seves
      nostre nostra molt molts tot tota tots totes cada sense fins des segons després abans ja encara només doncs així va van
      té tenen fer fa pot poden cal altres altre`,
      ambiguous: `un una son no se me te de la es`,
    },
  },
  gl: {
    functionWords: {
      joining: `de do da dos das e a o as os ao á aos ás en no na nos nas para por polo pola polos polas con sobre entre ou`,
      telling: `un unha uns unhas que quen cal onde cando como se seu súa seus súas é son era eran foi foron será serán sexa ser
      sendo está están ten teñen tiña hai ha han ter pode poden debe deben fai facer non nin si mais pero porque tamén xa aínda
      moi máis menos todo toda todos todas outro outra outros outras cada mesmo sen ata desde este esta estes estas ese iso
      isto aquel deste desta neste nesta lle lles dous dúas tres despois antes agora`,
      ambiguous: `de a e o as se no que no con un el la lo los era pero por para entre sobre todo`,
    },
  },
  ro: {
    functionWords: {
      joining: `de din la pe cu în și si pentru al ale a ai dintre între sub peste prin`,
      telling: `un o unei unui care ce cine că să nu este sunt era erau fi fost va vor am ai au avea avut acest această aceste
      acestea acestui lor lui ei el ea noi voi se își mai foarte tot toate toți dar sau iar dacă când unde cum după până înainte
      fără decât doar numai fiecare alte altă poate pot trebuie către despre astfel precum privind`,
      ambiguous: `de la al un am an are or o a pe ce nu sa se si me te ne lui ai au va tot dar cum in son`,
    },
  },
  sv: {
    functionWords: {
      joining: `och i på av för till med från om vid mellan samt`,
      telling: `en ett den det de som att är var vara varit blir blev bli har hade ha inte också men eller så när där här vi ni
      jag han hon sig sin sitt sina vår våra deras dess detta denna dessa vilket vilka vad hur kan kunde ska skall skulle ska
      måste får fick vill efter innan under över utan mot enligt genom alla allt mycket mer mest många någon något några ingen
      inga redan ännu nu bara även än`,
      ambiguous: `en de i av var att till om man den det for under over all`,
    },
  },
  da: {
    times: { beforeStop: 'kl\\.?' },
    functionWords: {
      joining: `og i på af for til med fra om ved mellem samt`,
      telling: `en et den det de som at er var være været bliver blev blive har havde have ikke også men eller så når hvor her der
      vi jeg han hun sig sin sit sine vores deres dens dette denne disse hvad hvilke hvordan kan kunne skal skulle må vil ville
      efter før under over uden mod ifølge gennem alle alt meget mere mest mange nogen noget nogle ingen allerede endnu nu kun
      end hver`,
      ambiguous: `en et de i at for over under all have her den det man on`,
    },
  },
  nb: {
    times: { beforeStop: 'kl\\.?' },
    functionWords: {
      joining: `og i på av for til med fra om ved mellom samt`,
      telling: `en et ei den det de som at er var være vært blir ble bli har hadde ha ikke også men eller så når hvor her der vi
      jeg han hun seg sin sitt sine vår våre deres dens dette denne disse hva hvilke hvordan kan kunne skal skulle må vil ville
      etter før under over uten mot ifølge gjennom alle alt mye mer mest mange noen noe ingen allerede ennå nå bare enn hver
      fikk`,
      ambiguous: `en et ei de i at for over under all her den det man on`,
    },
  },
  fi: {
    times: { beforeStop: 'kl\\.?' },
    functionWords: {
      joining: `ja sekä tai`,
      telling: `on ovat oli olivat ole olla ollut että ei eivät se ne hän he me te tämä tämän nämä näiden joka jotka jonka jossa
      joita mikä mitä kuin kun jos niin myös mutta vaan vain jo vielä nyt siitä sitä sen sille niiden kanssa mukaan jälkeen
      ennen ilman sekä voi voidaan voivat pitää tulee tulisi kaikki muut muun useita oman ovatko koska siten tästä`,
      ambiguous: `on se ne me te he sen`,
    },
  },
  pl: {
    functionWords: {
      joining: `i w we z ze na do dla od o u przy pod nad po oraz lub`,
      telling: `nie się jest są był była było były być będzie będą został została zostały że który która które których którym to
      ten ta te tego tej tych tym jak jako co kto gdzie kiedy ale jednak ponieważ aby żeby czy także również już jeszcze tylko
      bardzo więcej przez przed między bez jego jej ich nas nam on ona oni my ma mają może mogą należy wszystkie każdy inne
      został podczas według`,
      ambiguous: `i do to ten ale on ma my no te za`,
    },
  },
  cs: {
    functionWords: {
      joining: `a v ve z ze na do pro od o u při pod nad po i nebo`,
      telling: `ne se si je jsou byl byla bylo byly být bude budou že který která které kterých to ten ta ty toho této těch tím jak
      jako co kdo kde kdy ale však protože aby zda také již ještě jen jenom velmi více před mezi bez jeho její jejich nás nám on
      ona oni my má mají může mohou musí všechny každý jiné podle během tak už není`,
      ambiguous: `a do to pro ten se si je ale on ty my tak`,
    },
  },
  hu: {
    functionWords: {
      joining: `és vagy`,
      telling: `a az egy hogy nem is van volt lesz vannak voltak legyen ez ezt azt ezek azok ami aki amely amelyek amikor ahol mint
      ha de már még csak meg el ki be le fel után előtt alatt között szerint által alapján pedig illetve valamint minden más több
      kell lehet szükséges nincs sem ő ők mi ti nagyon itt ott most`,
      ambiguous: `a is de mint van be le ki mi ha most fel`,
    },
  },
  tr: {
    functionWords: {
      joining: `ve ile veya`,
      telling: `bir bu şu o için olarak olan olduğu olduğunu oldu olacak olacaktır edildi edilmiştir edilecek da de gibi daha çok en
      her tüm bütün ancak ama ise ki değil var yok sonra önce kadar göre karşı üzere tarafından arasında ne nasıl biz siz onlar
      kendi diğer bazı hiç aynı iki üç ilk son şimdi`,
      ambiguous: `bir de en o var ne on son ilk da ama biz`,
    },
  },
  ru: {
    functionWords: {
      joining: `и в во на с со к о об по из от для у при`,
      telling: `не что как это этот эта эти этого был была было были быть будет будут есть он она они мы вы его её их который
      которая которые которых но а или если когда где также уже ещё только чтобы за до после между без под над более очень все
      всех может могут должен нет так том том тем`,
      ambiguous: '',
    },
  },
  uk: {
    functionWords: {
      joining: `і й та в у на з із до о про по від для при`,
      telling: `не що як це цей ця ці цього був була було були бути буде будуть є він вона вони ми ви його її їх який яка які яких
      але або якщо коли де також вже ще лише щоб за після між без під над більше дуже всі всіх може можуть повинен немає так`,
      ambiguous: '',
    },
  },
  sw: {
    functionWords: {
      joining: `na ya wa za la cha vya kwa katika`,
      telling: `ni si hii huu hizi hiyo hayo huo kama ili kuwa kwamba lakini pia au baada kabla wakati bado tu sana zaidi yake yao
      wao yeye sisi kila wote watu ambao ambayo ambaye alisema walisema ilikuwa walikuwa itakuwa hata hivyo`,
      ambiguous: `na la ni si au tu pia wa za`,
    },
  },
};
