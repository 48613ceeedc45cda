import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discusión, Discusiones, La discusión, Debate, Debates, Deliberación, Deliberaciones, Puntos de discusión,
      Punto de discusión, Puntos clave, Puntos clave de discusión, Puntos clave del debate,
      Principales puntos de discusión, Principales puntos tratados, Puntos tratados, Puntos discutidos,
      Temas tratados, Resumen de la discusión, Resumen del debate, Resumen de las discusiones`,
    decisions: `
      Decisión, Decisión adoptada, Decisiones adoptadas, Decisión tomada, Decisiones tomadas, Las decisiones, Acuerdo,
      Acuerdos, Acuerdos adoptados, Acuerdos tomados, Resolución, Resoluciones, Relación de acuerdos`,
    actions: `
      Acciones, Acción acordada, Punto de acción, Puntos de acción, Acciones a realizar, Acciones por realizar,
      Acciones a seguir, Acciones a tomar, Acción a tomar, Acciones requeridas, Medidas a adoptar,
      Medidas acordadas, Medidas de seguimiento, Plan de acción, Lista de acciones, Tarea, Tareas, Por hacer`,
    'follow-up': `
      Seguimiento, Seguimientos, Seguimiento de acciones, Seguimiento de las acciones acordadas,
      Seguimiento de acuerdos, Seguimiento de los acuerdos, Seguimiento de decisiones,
      Seguimiento de las decisiones, Seguimiento de tareas, Seguimiento de los puntos de acción,
      Seguimiento de la reunión anterior, Seguimiento del acta anterior, Asuntos pendientes,
      Asuntos derivados del acta anterior`,
    information: `
      Información, Informaciones, Punto de información, Puntos informativos, Punto informativo,
      A título informativo, Para información, Comunicaciones, Comunicación`,
  },
  sections: {
    agenda: `
      El orden del día, Agenda, Agenda de la reunión, Orden del día propuesto, Orden del día provisional,
      Proyecto de orden del día, Puntos del orden del día, Temario`,
    attendance: `
      Asistentes, Asistente, Lista de asistencia, Lista de asistentes, Presentes, Miembros presentes,
      Personas presentes, Personas asistentes, Participantes, Participante, Lista de participantes, Participación`,
    annexes: 'Anexo, Lista de anexos, Adjuntos, Documentos adjuntos, Documentos anexos, Apéndice, Apéndices',
    signatures: 'Firma, Firmantes, Firmado por',
    closing: `
      Clausura, Clausura de la reunión, Cierre, Cierre de la sesión, Cierre de la reunión, Cierre del acta,
      Fin de la reunión, Fin de la sesión, Levantamiento de la sesión, Se levanta la sesión`,
  },
  columns: {
    number: 'N.o, Nro., Núm., Número, Números, #',
    action: `
      Acciones, Acción acordada, Acciones acordadas, Acción a realizar, Acciones a realizar, Acción a tomar,
      Acciones a tomar, Acción requerida, Acciones requeridas, Punto de acción, Puntos de acción, Medida acordada,
      Medidas acordadas, Medida de seguimiento, Medidas de seguimiento, Tarea, Tareas, Por hacer, Qué hacer,
      Qué hay que hacer, Qué se hará, Qué acción, Acción a emprender, Acciones a emprender, Acción a seguir,
      Acciones a seguir, Acción propuesta, Acciones propuestas, Acción pendiente, Acciones pendientes, Tarea asignada,
      Tareas asignadas, Tareas pendientes, Tarea a realizar, Tareas a realizar, Descripción de la acción,
      Descripción de la tarea, Compromiso, Compromisos, Medida a adoptar, Medidas a adoptar, Medida a tomar,
      Medidas a tomar`,
    matter: `
      Qué, Medida, Medidas, Descripción, Asunto, Actividad, Actividades, Tema, Recomendación, Recomendaciones`,
    owner: `
      Responsables, Responsabilidad, Persona responsable, Personas responsables, Persona/agencia responsable,
      Personas/agencias responsables, Organismo responsable, Entidad responsable, Organización responsable,
      Agencia responsable, Agencias responsables, Encargado, Encargada, Encargados, A cargo de, Asignado a,
      Asignada a, Quién, Quiénes, Quién lo hace, Quién lo hará, Quién es responsable, Quién es el responsable,
      Quién se encarga, Por quién, A quién, Responsable de la acción, Responsable de la tarea, Responsable/s,
      Nombre del responsable, Persona encargada, Personas encargadas, Persona a cargo, Personas a cargo, Encargado/a,
      Encargadas, Encargado de, Asignado, Asignada, Asignados, Asignación, Persona asignada, Designado, Líder,
      Titular, Ejecutor, Ejecutores, Unidad responsable, Área responsable, Institución responsable,
      Instituciones responsables, Punto focal, Puntos focales, Propietario, Resp.`,
    due: `
      Fechas límite, Plazo, Plazos, Fecha de vencimiento, Vencimiento, Fecha de entrega, Fecha tope, Fecha prevista,
      Fecha de cumplimiento, Cuándo, Para cuándo, Hasta cuándo, Antes de cuándo, En qué fecha, Para qué fecha,
      En qué plazo, Antes de, Antes del, Fecha máxima, Fecha final, Fecha de fin, Fecha de finalización,
      Fecha de término, Fecha de cierre, Fecha de ejecución, Fecha de realización, Fecha estimada, Fecha objetivo,
      Fecha compromiso, Fecha comprometida, Fecha límite de entrega, Plazo límite, Plazo de ejecución, Plazo máximo,
      Plazo previsto, Cronograma`,
    status: `
      Estatus, Situación, Avance, Avances, Estado de avance, Grado de avance, Progreso, En qué estado está,
      Cuál es el estado, Estado actual, Estado de la acción, Estado de cumplimiento, Estado de ejecución, Cumplimiento`,
  },
  statuses: {
    open: `
      Abierto, Abierta, Por hacer, Sin iniciar, Sin empezar, No iniciado, No iniciada, No comenzado, Nuevo, Nueva`,
    'in-progress': `
      En progreso, En proceso, En marcha, En ejecución, En desarrollo, En trámite, Iniciado, Iniciada, Empezado,
      Empezada`,
    done: `
      Terminada, Hecho, Hecha, Realizado, Realizada, Completado, Completada, Finalizado, Finalizada, Concluido,
      Concluida, Cumplido, Cumplida, Cerrado, Cerrada, Ejecutado, Ejecutada`,
    cancelled: 'Cancelada, Anulado, Anulada, Descartado, Descartada, Retirado, Retirada, Suprimido',
    postponed: 'Aplazada, Pospuesto, Pospuesta, Diferido, Diferida, Postergado, Postergada, Suspendido, Suspendida',
  },
  roles: {
    chair: 'Presidente, Presidenta, Presidencia de la sesión, Copresidente, Copresidenta, Moderador, Moderadora',
    secretary: 'Secretario, Secretaria, Secretariado, Secretario de actas, Secretaria de actas',
    member: 'Miembro, Miembros, Participante, Vocal, Vocales',
    guest: 'Invitado, Invitada, Invitados, Invitadas, Persona invitada',
    observer: 'Observador, Observadora, Observadores, Observadoras',
  },
  attendeeStatuses: {
    present: 'Presente, Presencial, En persona, Asiste, Asistió',
    remote: `
      En línea, Virtual, Virtualmente, Videoconferencia, Por videoconferencia, En remoto, Remoto, Remota,
      Por teléfono, Teleconferencia`,
    excused: `
      Excusado, Excusada, Excusadas, Se excusa, Excusa su ausencia, Ausencia justificada, Ausente con excusa`,
    absent: 'Ausente, Ausencia, No asiste, No asistió, Ausente sin excusa',
  },
  noneMarks: `
    N/A, N/P, no aplica, no procede, ninguno, ninguna, nada, nada que señalar, nada que informar, sin novedad, n.a.`,
  nonePhrases: {
    decisions: `
      Ninguna decisión tomada, Ninguna decisión adoptada, Sin decisión, Sin decisiones, No hay decisión,
      No hay decisiones, No hubo decisión, No hubo decisiones, No se tomó ninguna decisión, No se tomaron decisiones,
      No se tomó decisión alguna, No se ha tomado ninguna decisión, No se han tomado decisiones,
      No se adoptó ninguna decisión, No se adoptaron decisiones, No se ha adoptado ninguna decisión,
      No se adoptó decisión alguna, No se decidió nada, Nada que decidir, Ningún acuerdo, Sin acuerdo, Sin acuerdos,
      No hay acuerdos, No hubo acuerdos, No se adoptó ningún acuerdo, No se adoptaron acuerdos,
      No se tomó ningún acuerdo, No se tomaron acuerdos, Ninguna resolución, No se adoptó ninguna resolución,
      Sin resolución`,
    actions: `
      Ninguna acción, Ninguna acción requerida, Ninguna acción a realizar, Ninguna acción prevista, Sin acción,
      Sin acciones, Sin acciones acordadas, No hay acción, No hay acciones, No hubo acciones,
      No hay acciones acordadas, No hay acciones pendientes, No se requiere ninguna acción, No se requiere acción,
      No se requieren acciones, No se acordó ninguna acción, No se acordaron acciones,
      No se ha acordado ninguna acción, No se definieron acciones, Ningún punto de acción, No hay puntos de acción,
      Ninguna tarea, Sin tareas, No hay tareas, Ninguna medida, Ninguna medida de seguimiento, Sin medidas,
      No hay medidas, Nada que hacer, Sin seguimiento`,
  },
  figureLabels: `núm., n.º, núms., número, artículo, anexo, punto, sección, página, tabla, figura, fase, sala, lote,
    resolución, decisión, acción, versión, tel., tel`,
  unitWords: `a. m., p. m., a.m., p.m., por ciento, mil, millón, millones, año, años, mes, meses, semana, semanas, día,
    días, hora, horas, minuto, minutos, euro, euros, dólar, dólares, peso, pesos, francos, litros, toneladas,
    hectáreas, metros, kilómetros`,
  presenterStops: `
    continuación, cont., sigue, conclusión, fin, final, votación, voto, para votación, decisión, para decisión,
    información, para información, informativo, discusión, para discusión, debate, para debate, aprobación,
    para aprobación, adopción, para acción, consulta, para consulta, seguimiento, presentación, a puerta cerrada,
    sesión cerrada, sesión pública, pública, confidencial, aplazado, cancelado, añadido, nuevo, urgente, opcional,
    si procede, provisional, borrador, recordatorio, verbal, oral`,
};
