import type { FunctionWords, Spelling } from '../detection.js';

export const functionWords: FunctionWords = {
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
};

export const spelling: Spelling = {
  letters: 'áéíñóúü',
  endings: 'ción iones dad dades ando iendo aron ieron ados idos',
};
