import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'àâæçéèêëîïôœùûü',
  endings: 'aux eau eaux eux ait aient ez oir ois ais eur eurs ique iques aire aires oire ette ettes euse',
};
