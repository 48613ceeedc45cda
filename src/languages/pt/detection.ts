import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'áâãàçéêíóôõú',
  endings: 'ção ções ão ões dade dades eira eiro ando endo mento inho',
};
