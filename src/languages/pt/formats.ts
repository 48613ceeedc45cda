import type { Formats, Regions } from '../formats.js';

/** Portuguese; the usage of Portugal (Código de Redação Interinstitucional), and what differs in Brazil. */
export const formats: Formats = {
  date: {
    pattern: '{day}\u00a0de\u00a0{month} de\u00a0{year}',
    withWeekday: '{weekday}, {date}',
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
    weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  },
  time: {
    clock: 24,
    bare: '{h}h{mm}',
    bareOnTheHour: '{h}h',
    single: '{time}',
    range: '{start}–{end}',
  },
  number: { group: '\u00a0', decimal: ',' },
};

export const regions: Regions = {
  BR: {
    labels: {
      attendance: 'Presença',
      secretary: 'Secretaria',
      agenda: 'Pauta',
      item: 'Item {number}',
      actions: 'Encaminhamentos',
      'follow-up': 'Acompanhamento dos encaminhamentos',
      'no-actions': 'Nenhum encaminhamento',
      'summary-of-actions': 'Resumo dos encaminhamentos',
      status: 'Situação',
      open: 'A fazer',
      'in-progress': 'Em andamento',
      draft: 'Minuta',
      logo: 'Logotipo',
    },
    date: { firstDay: '1º' },
    number: { group: '.', decimal: ',' },
  },
};
