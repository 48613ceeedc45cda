import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'ëïé',
  endings: 'heid eren elijk lijke aar oor oon ingen schap tie ties eel eerd zaal ijd',
};
