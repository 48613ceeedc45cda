/**
 * What the made-up meetings are about. A sentence has a form for each language; `{…}` stands for a fact, which each
 * language writes in its own way (`write-fact.js`). Topics without Arabic are for meetings in French and English.
 */
export const topics = [
  {
    heading: { fr: 'Réseau d’eau potable', en: 'Drinking water network', ar: 'شبكة مياه الشرب' },
    sentences: [
      {
        fr: 'La pression est revenue à la normale dans {n} foyers depuis la réparation du {date}.',
        en: 'Pressure has returned to normal in {n} households since the repair of {date}.',
        ar: 'عاد ضغط المياه إلى مستواه العادي في {n} منزلاً منذ الإصلاح الذي جرى يوم {date}.',
      },
      {
        fr: 'Le service a relevé {m} mètres cubes de pertes, soit {p} de l’eau distribuée.',
        en: 'The department recorded losses of {m} cubic metres, or {p} of the water supplied.',
        ar: 'وسجلت المصلحة ضياع {m} متراً مكعباً من المياه، أي ما يعادل {p} من المياه الموزعة.',
      },
      {
        fr: '{person} rappelle que les vannes du vieux quartier n’ont pas été manœuvrées depuis longtemps.',
        en: '{person} recalled that the valves of the old quarter had not been turned for a long time.',
        ar: 'وذكّر {person} بأن صمامات الحي القديم لم تُشغَّل منذ زمن طويل.',
      },
      {
        fr: 'Les habitants seront prévenus deux jours avant chaque coupure, par affichage et par téléphone.',
        en: 'Residents will be told two days before each interruption, by notices and by telephone.',
        ar: 'وسيُبلَّغ السكان قبل يومين من كل انقطاع، بالإعلانات وبالهاتف.',
      },
    ],
    points: [
      {
        fr: 'remplacer {n} mètres de conduite ;',
        en: 'replace {n} metres of pipe;',
        ar: 'تبديل {n} متراً من الأنابيب؛',
      },
      {
        fr: 'vérifier les compteurs des bâtiments publics avant l’hiver ;',
        en: 'check the meters of public buildings before winter;',
        ar: 'التحقق من عدادات المباني العمومية قبل فصل الشتاء؛',
      },
      {
        fr: 'publier chaque mois la qualité de l’eau mesurée.',
        en: 'publish the measured water quality every month.',
        ar: 'نشر جودة المياه المقيسة كل شهر.',
      },
    ],
    decision: {
      fr: 'Les travaux de la conduite principale commenceront le {date}.',
      en: 'Work on the main pipe will begin on {date}.',
      ar: 'تبدأ أشغال القناة الرئيسية يوم {date}.',
    },
    action: {
      fr: 'Demander trois devis pour les vannes',
      en: 'Ask for three quotes for the valves',
      ar: 'طلب ثلاثة عروض أسعار للصمامات',
    },
  },
  {
    heading: { fr: 'Toiture de l’école', en: 'School roof', ar: 'سقف المدرسة' },
    sentences: [
      {
        fr: 'L’entreprise a posé {n} panneaux et terminera le versant nord le {date}.',
        en: 'The contractor has laid {n} panels and will finish the north slope on {date}.',
        ar: 'ركّبت المقاولة {n} لوحاً وستُنهي الجهة الشمالية يوم {date}.',
      },
      {
        fr: 'Les classes restent ouvertes pendant les travaux, sauf celle du second étage.',
        en: 'Classrooms stay open during the work, except the one on the second floor.',
        ar: 'وتبقى الأقسام مفتوحة خلال الأشغال، باستثناء قسم الطابق الثاني.',
      },
      {
        fr: '{person} a visité le chantier et n’a constaté aucun danger pour les élèves.',
        en: '{person} visited the site and found no danger for the pupils.',
        ar: 'وزار {person} الورشة ولم يلاحظ أي خطر على التلاميذ.',
      },
      {
        fr: 'L’isolation devrait réduire de {p} la consommation de chauffage.',
        en: 'The insulation should cut heating consumption by {p}.',
        ar: 'ومن المنتظر أن يخفض العزل استهلاك التدفئة بنسبة {p}.',
      },
    ],
    points: [
      {
        fr: 'déplacer les tables de la cantine dans le gymnase ;',
        en: 'move the tables of the canteen to the gymnasium;',
        ar: 'نقل طاولات المطعم إلى قاعة الرياضة؛',
      },
      {
        fr: 'informer les familles du nouvel horaire des classes ;',
        en: 'inform families of the new class timetable;',
        ar: 'إعلام الأسر بالتوقيت الجديد للأقسام؛',
      },
      {
        fr: 'faire contrôler la charpente par un bureau indépendant.',
        en: 'have the frame inspected by an independent office.',
        ar: 'إخضاع هيكل السقف لفحص مكتب مستقل.',
      },
    ],
    decision: {
      fr: 'Le chantier sera inspecté chaque semaine jusqu’au {date}.',
      en: 'The site will be inspected every week until {date}.',
      ar: 'تُفتَّش الورشة كل أسبوع إلى غاية {date}.',
    },
    action: {
      fr: 'Écrire aux familles des élèves',
      en: 'Write to the families of the pupils',
      ar: 'مراسلة أسر التلاميذ',
    },
  },
  {
    heading: { fr: 'Formation des bénévoles', en: 'Training of volunteers', ar: 'تدريب المتطوعين' },
    sentences: [
      {
        fr: 'Depuis le {date}, {n} personnes ont suivi les ateliers de premiers secours.',
        en: 'Since {date}, {n} people have taken the first aid workshops.',
        ar: 'منذ {date}، شارك {n} شخصاً في ورشات الإسعافات الأولية.',
      },
      {
        fr: 'Les ateliers ont lieu chaque semaine, de {time} à {later}, dans la grande salle.',
        en: 'The workshops take place every week, from {time} to {later}, in the main hall.',
        ar: 'وتُنظَّم الورشات كل أسبوع، من الساعة {time} إلى الساعة {later}، في القاعة الكبرى.',
      },
      {
        fr: '{person} propose de prêter le matériel aux communes voisines.',
        en: '{person} proposed to lend the equipment to neighbouring municipalities.',
        ar: 'واقترح {person} إعارة المعدات إلى البلديات المجاورة.',
      },
    ],
    points: [
      {
        fr: 'inscrire {n} personnes de plus avant la fin de l’année ;',
        en: 'enrol {n} more people before the end of the year;',
        ar: 'تسجيل {n} شخصاً إضافياً قبل نهاية السنة؛',
      },
      {
        fr: 'traduire le manuel des formateurs ;',
        en: 'translate the manual for trainers;',
        ar: 'ترجمة دليل المدربين؛',
      },
      {
        fr: 'remettre une attestation à chaque participant.',
        en: 'give a certificate to every participant.',
        ar: 'تسليم شهادة لكل مشارك.',
      },
    ],
    decision: {
      fr: 'Une nouvelle série d’ateliers ouvrira le {date} avec {n} places.',
      en: 'A new series of workshops will open on {date} with {n} places.',
      ar: 'تُفتح سلسلة جديدة من الورشات يوم {date} لفائدة {n} مشاركاً.',
    },
    action: {
      fr: 'Réserver la grande salle pour les ateliers',
      en: 'Book the main hall for the workshops',
      ar: 'حجز القاعة الكبرى للورشات',
    },
  },
  {
    heading: { fr: 'Dispensaire de quartier', en: 'Neighbourhood clinic', ar: 'مستوصف الحي' },
    sentences: [
      {
        fr: 'Le dispensaire a reçu {m} patients au cours du trimestre, dont {p} d’enfants.',
        en: 'The clinic received {m} patients during the quarter, {p} of them children.',
        ar: 'استقبل المستوصف {m} مريضاً خلال الفصل، يمثل الأطفال {p} منهم.',
      },
      {
        fr: 'La salle d’attente est trop petite lorsque plusieurs familles arrivent ensemble.',
        en: 'The waiting room is too small when several families arrive together.',
        ar: 'وتصبح قاعة الانتظار ضيقة عندما تصل عدة أسر معاً.',
      },
      {
        fr: '{person} signale que le réfrigérateur des vaccins est tombé en panne le {date}.',
        en: '{person} reported that the vaccine refrigerator broke down on {date}.',
        ar: 'وأفاد {person} بأن ثلاجة اللقاحات تعطلت يوم {date}.',
      },
      {
        fr: 'Le personnel demande que la porte soit ouverte dès {time}.',
        en: 'Staff asked for the door to be opened from {time}.',
        ar: 'ويطلب العاملون فتح الباب ابتداءً من الساعة {time}.',
      },
    ],
    points: [
      {
        fr: 'acheter {n} chaises et deux lits d’examen ;',
        en: 'buy {n} chairs and two examination beds;',
        ar: 'شراء {n} كرسياً وسريرين للفحص؛',
      },
      {
        fr: 'séparer l’accueil des enfants de celui des adultes ;',
        en: 'separate the reception of children from that of adults;',
        ar: 'الفصل بين استقبال الأطفال واستقبال البالغين؛',
      },
      {
        fr: 'tenir un registre des pannes et des réparations.',
        en: 'keep a register of breakdowns and repairs.',
        ar: 'مسك سجل للأعطال والإصلاحات.',
      },
    ],
    decision: {
      fr: 'Un second réfrigérateur sera commandé avant le {date}.',
      en: 'A second refrigerator will be ordered before {date}.',
      ar: 'تُطلب ثلاجة ثانية قبل {date}.',
    },
    action: {
      fr: 'Faire réparer le réfrigérateur des vaccins',
      en: 'Have the vaccine refrigerator repaired',
      ar: 'إصلاح ثلاجة اللقاحات',
    },
  },
  {
    heading: { fr: 'Comptes et budget', en: 'Accounts and budget' },
    sentences: [
      {
        fr: 'Les dépenses atteignent {money} au {date}, soit {p} du budget voté.',
        en: 'Expenditure stood at {money} on {date}, or {p} of the budget adopted.',
      },
      {
        fr: 'La subvention de {money} a été versée avec trois semaines de retard.',
        en: 'The grant of {money} was paid three weeks late.',
      },
      {
        fr: '{person} demande pourquoi les frais d’entretien ont augmenté plus vite que prévu.',
        en: '{person} asked why maintenance costs had risen faster than expected.',
      },
      {
        fr: 'La trésorerie suffit pour {n} jours, et aucun emprunt n’est envisagé.',
        en: 'Cash in hand is enough for {n} days, and no loan is being considered.',
      },
    ],
    points: [
      {
        fr: 'reporter à l’an prochain l’achat du véhicule ;',
        en: 'put off the purchase of the vehicle until next year;',
      },
      { fr: 'affecter {money} au fonds de réserve ;', en: 'allocate {money} to the reserve fund;' },
      {
        fr: 'présenter les comptes sous une forme plus lisible.',
        en: 'present the accounts in a more readable form.',
      },
    ],
    decision: {
      fr: 'Une dépense de {money} est autorisée pour l’entretien des bâtiments. *Pour : {v} ; contre : 1.*',
      en: 'An expense of {money} is authorised for the upkeep of buildings. *For: {v}; against: 1.*',
    },
    action: { fr: 'Remettre les comptes du trimestre', en: 'Hand over the accounts for the quarter' },
  },
  {
    heading: { fr: 'Horaires de la bibliothèque', en: 'Library opening hours' },
    sentences: [
      {
        fr: 'La bibliothèque ouvrira de {time} à {later} le samedi à partir du {date}.',
        en: 'The library will open from {time} to {later} on Saturdays from {date}.',
      },
      {
        fr: 'Elle a prêté {m} livres pendant le trimestre, soit {p} de plus qu’un an plus tôt.',
        en: 'It lent {m} books during the quarter, {p} more than a year earlier.',
      },
      {
        fr: '{person} regrette que le rayon des journaux ne soit pas accessible en fauteuil roulant.',
        en: '{person} regretted that the newspaper section cannot be reached in a wheelchair.',
      },
      {
        fr: 'Le catalogue peut être consulté [en ligne]({url}) depuis le début du mois.',
        en: 'The catalogue can be consulted [online]({url}) since the beginning of the month.',
      },
    ],
    points: [
      {
        fr: 'élargir les allées de la salle de lecture ;',
        en: 'widen the aisles of the reading room;',
      },
      {
        fr: 'recruter {n} personnes pour l’été ;',
        en: 'recruit {n} people for the summer;',
      },
      {
        fr: 'proposer une heure du conte dans les deux langues.',
        en: 'offer a story hour in both languages.',
      },
    ],
    decision: {
      fr: 'Le nouvel horaire est adopté et sera affiché dès le {date}.',
      en: 'The new timetable is adopted and will be posted from {date}.',
    },
    action: { fr: 'Afficher le nouvel horaire', en: 'Post the new timetable' },
  },
  {
    heading: { fr: 'Piste cyclable du canal', en: 'Canal cycle path' },
    sentences: [
      {
        fr: 'Le tronçon ouvert en {year} mesure {m} mètres et compte {n} arbres.',
        en: 'The section opened in {year} is {m} metres long and has {n} trees.',
      },
      {
        fr: 'Un compteur a enregistré {m} passages entre le {date} et aujourd’hui.',
        en: 'A counter recorded {m} passages between {date} and today.',
      },
      {
        fr: '{person} craint que l’éclairage ne dérange les oiseaux qui nichent sur la berge.',
        en: '{person} feared that the lighting might disturb the birds nesting on the bank.',
      },
      {
        fr: 'Les riverains peuvent écrire à <{email}> jusqu’à la fin de l’enquête.',
        en: 'Residents may write to <{email}> until the end of the inquiry.',
      },
    ],
    points: [
      {
        fr: 'peindre les passages pour piétons avant la rentrée ;',
        en: 'paint the pedestrian crossings before the start of the school year;',
      },
      { fr: 'installer {n} arceaux à vélos ;', en: 'install {n} bicycle racks;' },
      {
        fr: 'mesurer le bruit et la vitesse sur le quai.',
        en: 'measure noise and speed along the quay.',
      },
    ],
    decision: {
      fr: 'Le prolongement vers la gare est approuvé pour {money}. *Pour : {v} ; contre : 2.*',
      en: 'The extension to the station is approved for {money}. *For: {v}; against: 2.*',
    },
    action: { fr: 'Répondre aux riverains du quai', en: 'Reply to the residents of the quay' },
  },
  {
    heading: { fr: 'Collecte des déchets', en: 'Waste collection' },
    sentences: [
      {
        fr: 'Depuis le {date}, {n} immeubles trient leurs déchets dans la cour.',
        en: 'Since {date}, {n} buildings have sorted their waste in the courtyard.',
      },
      {
        fr: 'Le tonnage a baissé de {p}, ce qui représente une économie de {money}.',
        en: 'The tonnage has fallen by {p}, which means a saving of {money}.',
      },
      {
        fr: '{person} a compté {n} dépôts sauvages près du marché couvert.',
        en: '{person} counted {n} illegal dumps near the covered market.',
      },
      {
        fr: 'Le camion passera désormais avant {time}, pour ne plus gêner les commerces.',
        en: 'The truck will now come before {time}, so as not to hinder the shops.',
      },
    ],
    points: [
      { fr: 'distribuer {n} bacs aux nouveaux foyers ;', en: 'deliver {n} bins to new households;' },
      {
        fr: 'former les gardiens au tri des emballages ;',
        en: 'train caretakers in the sorting of packaging;',
      },
      {
        fr: 'publier une carte des points de collecte.',
        en: 'publish a map of the collection points.',
      },
    ],
    decision: {
      fr: 'La tournée du soir est supprimée à compter du {date}.',
      en: 'The evening round is discontinued from {date}.',
    },
    action: { fr: 'Publier la carte des points de collecte', en: 'Publish the map of collection points' },
  },
  {
    heading: { fr: 'Fête de la place du marché', en: 'Market square festival' },
    sentences: [
      {
        fr: 'La fête se tiendra le {weekdate}, de {time} à {later}.',
        en: 'The festival will be held on {weekdate}, from {time} to {later}.',
      },
      {
        fr: 'L’an dernier, elle avait attiré {m} visiteurs et coûté {money}.',
        en: 'Last year it drew {m} visitors and cost {money}.',
      },
      {
        fr: '{person} se charge des autorisations et de la location des tables.',
        en: '{person} will see to the permits and to the hiring of tables.',
      },
    ],
    points: [
      {
        fr: 'fermer la rue aux voitures pendant la journée ;',
        en: 'close the street to cars during the day;',
      },
      { fr: 'louer {n} tables et une scène couverte ;', en: 'hire {n} tables and a covered stage;' },
      {
        fr: 'demander aux musiciens de finir avant la nuit.',
        en: 'ask the musicians to finish before night.',
      },
    ],
    decision: {
      fr: 'La date du {date} est retenue pour la fête.',
      en: 'The date of {date} is chosen for the festival.',
    },
    action: { fr: 'Déposer la demande de fermeture de la rue', en: 'File the request to close the street' },
  },
  {
    heading: { fr: 'Catalogue de données', en: 'Data catalogue' },
    sentences: [
      {
        fr: 'Le catalogue décrit {m} fichiers, publiés par {n} services.',
        en: 'The catalogue describes {m} files, published by {n} departments.',
      },
      {
        fr: 'Parmi eux, {p} ont une description complète dans les deux langues officielles.',
        en: 'Of these, {p} have a complete description in both official languages.',
      },
      {
        fr: '{person} a corrigé les liens rompus que les lecteurs avaient signalés.',
        en: '{person} corrected the broken links that readers had reported.',
      },
      {
        fr: 'La documentation est publiée [sur le site du projet]({url}) et mise à jour chaque mois.',
        en: 'The documentation is published [on the project site]({url}) and updated every month.',
      },
    ],
    points: [
      {
        fr: 'vérifier les dates avant chaque publication ;',
        en: 'check the dates before each publication;',
      },
      {
        fr: 'retirer les {n} fichiers que personne ne tient à jour ;',
        en: 'withdraw the {n} files that nobody keeps up to date;',
      },
      {
        fr: 'écrire un guide court pour les nouveaux services.',
        en: 'write a short guide for new departments.',
      },
    ],
    decision: {
      fr: 'Tout fichier sans description sera retiré le {date}.',
      en: 'Any file without a description will be withdrawn on {date}.',
    },
    action: { fr: 'Rédiger le guide des nouveaux services', en: 'Write the guide for new departments' },
  },
];
