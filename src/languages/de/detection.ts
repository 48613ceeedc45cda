import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'äöüß',
  endings: 'ung ungen heit keit lich liche ische chen cht iert tzt ssen nnen igt igen erung',
};
