import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discussão, Discussões, A discussão, Debate, Debates, Deliberação, Pontos de discussão, Ponto de discussão,
      Principais pontos, Principais pontos discutidos, Pontos-chave, Pontos-chave da discussão, Pontos discutidos,
      Assuntos discutidos, Assuntos tratados, Resumo da discussão, Resumo das discussões`,
    decisions: `
      Decisão, As decisões, Decisão tomada, Decisões tomadas, Decisão adotada, Decisões adotadas, Deliberações,
      Deliberações tomadas, Resolução, Resoluções`,
    actions: `
      Ações, Acção, Acções, Acções a realizar, Ação a realizar, Ponto de ação, Pontos de ação, Itens de ação,
      Ações a desenvolver, Ações a tomar, Ações acordadas, Ações necessárias, Plano de ação, Lista de ações,
      Encaminhamento, Encaminhamentos, Providências, Medidas a tomar, Medidas de seguimento, Tarefa, Tarefas,
      A fazer`,
    'follow-up': `
      Acompanhamento, Acompanhamento de ações, Acompanhamento das decisões, Acompanhamento das tarefas,
      Acompanhamento dos pontos de ação, Acompanhamento da reunião anterior, Seguimento, Seguimento das ações,
      Seguimento das decisões, Seguimento da reunião anterior, Assuntos pendentes, Pendências`,
    information: `
      Informação, Informações, Ponto de informação, Pontos informativos, Para informação, A título informativo,
      Comunicações, Comunicação, Informes`,
  },
  sections: {
    agenda: `
      A ordem de trabalhos, Ordem do dia, Agenda, Agenda da reunião, Pauta da reunião,
      Pontos da ordem de trabalhos, Pontos da ordem do dia, Proposta de ordem de trabalhos,
      Projeto de ordem de trabalhos, Ordem de trabalhos provisória`,
    attendance: `
      Presença, Lista de presenças, Lista de presença, Folha de presenças, Presentes, Membros presentes,
      Participantes, Participante, Lista de participantes, Participação, Assistência`,
    annexes: 'Anexo, Lista de anexos, Documentos anexos, Documentos em anexo, Apêndice, Apêndices',
    signatures: 'Assinatura, Signatários, Assinado por',
    closing: `
      Encerramento, Encerramento da sessão, Encerramento dos trabalhos, Fim da reunião, Fim da sessão,
      Fecho da reunião`,
  },
  columns: {
    number: 'N.o, Nr., Núm., Número, Números, #',
    action: `
      Ações, Acção, Acções, Ação a realizar, Ações a realizar, Ação a tomar, Ações a tomar, Ação acordada,
      Ações acordadas, Ponto de ação, Pontos de ação, Item de ação, Itens de ação, Encaminhamento, Encaminhamentos,
      Medida a tomar, Medidas a tomar, Tarefa, Tarefas, A fazer, O que fazer, O que deve ser feito, O que será feito,
      Que ação, Ação proposta, Ações propostas, Ação pendente, Ações pendentes, Ação a desenvolver,
      Ações a desenvolver, Tarefa atribuída, Tarefas atribuídas, Tarefa a realizar, Tarefas a realizar,
      Descrição da ação, Descrição da tarefa, Providência, Providências, Pendência, Pendências`,
    matter: 'O quê, Medida, Medidas, Descrição, Assunto, Atividade, Atividades, Recomendação, Recomendações',
    owner: `
      Responsáveis, Responsabilidade, Pessoa responsável, Pessoas responsáveis, Pessoa/agência responsável,
      Pessoas/agências responsáveis, Entidade responsável, Entidades responsáveis, Organização responsável,
      Órgão responsável, Encarregado, A cargo de, Atribuído a, Atribuída a, Quem, Por quem, A quem, Quem faz,
      Quem fará, Quem é responsável, Quem é o responsável, Nome do responsável, Responsável pela ação,
      Responsável pela tarefa, Responsável/is, Encarregada, Encarregados, Pessoa encarregada, Atribuído, Atribuição,
      Designado, Incumbido, Executor, Executores, Líder, Titular, Setor responsável, Unidade responsável,
      Área responsável, Instituição responsável, Ponto focal, Pontos focais`,
    due: `
      Prazos, Data limite, Data-limite, Datas limite, Prazo limite, Data de conclusão, Data prevista,
      Data de vencimento, Vencimento, Quando, Para quando, Até quando, Até que data, Em que data, Em que prazo, Até,
      Data final, Data de fim, Data de término, Data de entrega, Data de execução, Data de realização,
      Data de cumprimento, Data estimada, Data-alvo, Data para conclusão, Prazo de execução, Prazo de conclusão,
      Prazo final, Prazo previsto, Prazo máximo, Cronograma`,
    status: `
      Estatuto, Situação, Status, Andamento, Progresso, Ponto de situação, Estado de execução, Qual o estado,
      Qual é o estado, Estado atual, Estado da ação, Situação atual`,
  },
  statuses: {
    open: 'Aberto, Aberta, Pendente, Não iniciado, Não iniciada, Por fazer, Por iniciar, A iniciar, Novo, Nova',
    'in-progress': 'Em andamento, Em progresso, Em execução, Em processo, Iniciado, Iniciada, A decorrer',
    done: `
      Concluída, Feito, Feita, Realizado, Realizada, Terminado, Terminada, Finalizado, Finalizada, Fechado,
      Fechada, Executado, Executada, Cumprido, Cumprida`,
    cancelled: 'Cancelada, Anulado, Anulada, Abandonado, Abandonada, Retirado, Retirada',
    postponed: 'Adiada, Diferido, Diferida, Suspenso, Suspensa, Postergado, Postergada',
  },
  roles: {
    chair: 'Presidente, Presidente da mesa, Copresidente, Moderador, Moderadora',
    secretary: 'Secretário, Secretária, Secretaria, Redator da ata, Redatora da ata',
    member: 'Membro, Membros, Participante, Vogal',
    guest: 'Convidado, Convidada, Convidados, Convidadas',
    observer: 'Observador, Observadora, Observadores, Observadoras',
  },
  attendeeStatuses: {
    present: 'Presente, Presencial, Em pessoa',
    remote: `
      Em linha, On-line, Virtual, Por videoconferência, Videoconferência, Remoto, Remota, Por telefone,
      Teleconferência`,
    excused: `
      Ausência justificada, Justificado, Justificada, Falta justificada, Ausente com justificação, Escusado,
      Escusada`,
    absent: 'Ausente, Ausência, Falta, Faltou, Falta injustificada',
  },
  noneMarks: `
    N/A, não aplicável, não se aplica, nenhum, nenhuma, nada, nada a assinalar, nada a registar, nada a registrar,
    não há, n.a.`,
  nonePhrases: {
    decisions: `
      Nenhuma decisão tomada, Nenhuma decisão adotada, Nenhuma decisão foi tomada, Nenhuma decisão foi adotada,
      Sem decisão, Sem decisões, Não há decisões, Não há decisão, Não houve decisão, Não houve decisões,
      Não houve qualquer decisão, Não foi tomada nenhuma decisão, Não foi tomada qualquer decisão,
      Não foram tomadas decisões, Não se tomou nenhuma decisão, Não se tomaram decisões,
      Não foi adotada nenhuma decisão, Não foram adotadas decisões, Nada foi decidido, Nada se decidiu,
      Nada a decidir, Nenhuma deliberação, Nenhuma deliberação tomada, Sem deliberação, Sem deliberações,
      Não houve deliberações, Não foi tomada qualquer deliberação, Nenhuma resolução, Sem resoluções`,
    actions: `
      Nenhuma ação, Nenhuma ação necessária, Nenhuma ação prevista, Nenhuma ação acordada, Nenhuma ação foi acordada,
      Sem ação, Sem ações, Sem ações a realizar, Não há ações, Não há ação, Não houve ações, Não há ações a realizar,
      Não há ações pendentes, Não é necessária qualquer ação, Não é necessária nenhuma ação,
      Não foram acordadas ações, Não foi acordada nenhuma ação, Não foram definidas ações, Nenhum ponto de ação,
      Nenhum encaminhamento, Sem encaminhamentos, Sem encaminhamento, Não houve encaminhamentos,
      Não há encaminhamentos, Nenhuma tarefa, Sem tarefas, Não há tarefas, Nenhuma medida, Sem medidas, Nada a fazer,
      Nenhuma providência, Sem providências`,
  },
  figureLabels: `n.º, núm., número, artigo, anexo, ponto, secção, seção, página, pág., tabela, figura, fase, sala, lote,
    resolução, decisão, ação, versão, tel.`,
  unitWords: `por cento, mil, milhão, milhões, bilhão, bilhões, ano, anos, mês, meses, semana, semanas, dia, dias, hora,
    horas, minuto, minutos, euro, euros, real, reais, dólar, dólares, kwanzas, meticais, escudos, litros,
    toneladas, hectares, metros, quilómetros, quilômetros`,
  presenterStops: `
    continuação, cont., conclusão, fim, votação, voto, para votação, decisão, para decisão, informação,
    para informação, discussão, para discussão, debate, aprovação, para aprovação, adoção, para ação, consulta,
    para consulta, acompanhamento, apresentação, à porta fechada, sessão fechada, sessão pública, pública,
    confidencial, adiado, cancelado, aditado, novo, urgente, opcional, facultativo, se necessário, provisório,
    lembrete, verbal, oral`,
};
