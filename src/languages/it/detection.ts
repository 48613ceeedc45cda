import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'àèéìòù',
  endings: 'zione zioni menti gli ggio zza tto tta tti cchi anno iamo ario',
};
