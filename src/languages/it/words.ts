import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Discussione, Discussioni, La discussione, Dibattito, Dibattiti, Punto di discussione, Punti di discussione,
      Punti chiave, Punti chiave della discussione, Punti salienti, Punti salienti della discussione,
      Punti discussi, Argomenti trattati, Argomenti discussi, Sintesi della discussione,
      Riassunto della discussione`,
    decisions: `
      Decisione, Le decisioni, Decisione adottata, Decisioni adottate, Decisione presa, Decisioni prese, Delibera,
      Delibere, Deliberazione, Deliberazioni, Risoluzione, Risoluzioni`,
    actions: `
      Azioni, Azione da intraprendere, Punto d’azione, Punti d’azione, Punti di azione, Azioni da svolgere,
      Azioni concordate, Azioni richieste, Misure da adottare, Misure di seguito, Piano d’azione, Piano di azione,
      Elenco delle azioni, Compito, Compiti, Attività da svolgere, Da fare`,
    'follow-up': `
      Seguito, Seguito dato alle azioni, Seguito delle decisioni, Seguito dato alle decisioni,
      Seguito della riunione precedente, Stato delle azioni, Stato di avanzamento delle azioni,
      Monitoraggio delle azioni, Monitoraggio delle decisioni, Questioni in sospeso, Punti in sospeso, Pendenze`,
    information: `
      Informazione, Informazioni, Punto informativo, Punti d’informazione, Per informazione, A titolo informativo,
      Comunicazioni, Comunicazione`,
  },
  sections: {
    agenda: `
      L’ordine del giorno, Agenda, Agenda della riunione, Punti all’ordine del giorno,
      Punti dell’ordine del giorno, Ordine del giorno provvisorio, Proposta di ordine del giorno,
      Progetto di ordine del giorno`,
    attendance: `
      Presenza, Presenti, Membri presenti, Persone presenti, Partecipanti, Partecipante, Partecipazione,
      Elenco dei presenti, Elenco dei partecipanti, Elenco delle presenze, Lista dei partecipanti, Foglio presenze`,
    annexes: 'Allegato, Elenco degli allegati, Documenti allegati, Appendice, Appendici',
    signatures: 'Firma, Firmatari, Sottoscrizioni',
    closing: `
      Chiusura, Chiusura della riunione, Chiusura dei lavori, Fine della riunione, Fine della seduta,
      Scioglimento della seduta`,
  },
  columns: {
    number: 'Nr., N°, Num., Numero, Numeri, #',
    action: `
      Azioni, Azione da intraprendere, Azioni da intraprendere, Azione richiesta, Azioni richieste, Azioni concordate,
      Punto d’azione, Punti d’azione, Punti di azione, Misura da adottare, Misure da adottare, Compito, Compiti,
      Attività da svolgere, Da fare, Che fare, Cosa fare, Che cosa fare, Cosa si deve fare, Quale azione,
      Azione proposta, Azioni proposte, Azione da svolgere, Azioni da svolgere, Compito assegnato, Compiti assegnati,
      Attività assegnata, Attività assegnate, Descrizione dell’azione, Descrizione dell’attività, Impegno, Impegni,
      Adempimento, Adempimenti`,
    matter: `
      Cosa, Che cosa, Misura, Misure, Descrizione, Oggetto, Attività, Argomento, Raccomandazione, Raccomandazioni`,
    owner: `
      Responsabili, Responsabilità, Persona responsabile, Persone responsabili, Persona/agenzia responsabile,
      Persone/agenzie responsabili, Ente responsabile, Enti responsabili, Organizzazione responsabile, Referente,
      Referenti, Incaricato, Incaricata, Incaricati, A carico di, A cura di, Assegnato a, Assegnata a, Chi, Da chi,
      A chi, Chi lo fa, Chi è responsabile, Chi se ne occupa, Responsabile dell’azione, Responsabile dell’attività,
      Nome del responsabile, Persona incaricata, Persone incaricate, Incaricate, Assegnato, Assegnata, Assegnatario,
      Assegnatari, Assegnazione, Affidato a, Attribuito a, Capofila, Ufficio responsabile, Servizio responsabile,
      Struttura responsabile, Soggetto responsabile, Soggetti responsabili, Punto focale, Titolare, Esecutore`,
    due: `
      Scadenze, Data di scadenza, Termine, Termini, Data limite, Entro, Entro il, Entro quando, Data prevista, Quando,
      Per quando, Fino a quando, Entro che data, Entro quale data, Entro la data, Data di fine, Data finale,
      Data di consegna, Data di completamento, Data di conclusione, Data di esecuzione, Data di realizzazione,
      Data obiettivo, Data stimata, Termine ultimo, Termine previsto, Termine di scadenza, Scadenza prevista,
      Tempistica, Tempistiche`,
    status: `
      Stati, Stato di avanzamento, Avanzamento, Progresso, Situazione, Stato dei lavori, A che punto è,
      A che punto siamo, Qual è lo stato, Stato attuale, Stato dell’azione, Stato di attuazione`,
  },
  statuses: {
    open: `
      Aperto, Aperta, In attesa, In sospeso, Non iniziato, Non iniziata, Non avviato, Non avviata, Da avviare,
      Nuovo, Nuova`,
    'in-progress': `
      In corso di realizzazione, In esecuzione, In lavorazione, Avviato, Avviata, Iniziato, Iniziata,
      In svolgimento`,
    done: `
      Conclusa, Fatto, Fatta, Completato, Completata, Terminato, Terminata, Realizzato, Realizzata, Chiuso,
      Chiusa, Eseguito, Eseguita, Evaso, Evasa`,
    cancelled: 'Annullata, Cancellato, Cancellata, Abbandonato, Abbandonata, Ritirato, Ritirata',
    postponed: 'Rinviata, Posticipato, Posticipata, Rimandato, Rimandata, Differito, Differita, Sospeso, Sospesa',
  },
  roles: {
    chair: 'Presidente, Presidentessa, Copresidente, Moderatore, Moderatrice',
    secretary: 'Segretario, Segretaria, Segretariato, Verbalizzante, Verbalista',
    member: 'Membro, Membri, Partecipante, Componente',
    guest: 'Invitato, Invitata, Invitati, Invitate, Ospite, Ospiti',
    observer: 'Osservatore, Osservatrice, Osservatori, Osservatrici',
  },
  attendeeStatuses: {
    present: 'Presente, Presenza, In presenza, Di persona',
    remote: `
      In linea, Online, Da remoto, In remoto, Remoto, Virtuale, In videoconferenza, Videoconferenza, Per telefono`,
    excused: `
      Assente giustificato, Assente giustificata, Giustificato, Giustificata, Giustificati, Scusato, Scusata,
      Scusati, Assenza giustificata`,
    absent: 'Assente, Assenza, Assente ingiustificato, Assente ingiustificata',
  },
  noneMarks: `
    n.a., n/a, non applicabile, non pertinente, nessuno, nessuna, nulla, niente, nulla da segnalare,
    niente da segnalare, non previsto`,
  nonePhrases: {
    decisions: `
      Nessuna decisione presa, Nessuna decisione adottata, Nessuna decisione è stata presa,
      Nessuna decisione è stata adottata, Nessuna decisione in merito, Nessuna decisione da prendere, Senza decisione,
      Senza decisioni, Non ci sono decisioni, Non ci sono state decisioni, Non vi sono decisioni,
      Non è stata presa alcuna decisione, Non è stata presa nessuna decisione, Non è stata adottata alcuna decisione,
      Non sono state prese decisioni, Non sono state adottate decisioni, Non si è presa alcuna decisione,
      Non si è deciso nulla, Nulla di deciso, Niente da decidere, Nulla da decidere, Nessuna delibera,
      Nessuna deliberazione, Nessuna delibera adottata, Non è stata adottata alcuna delibera,
      Non sono state adottate delibere, Nessuna risoluzione, Nessun atto deliberato`,
    actions: `
      Nessuna azione, Nessuna azione richiesta, Nessuna azione necessaria, Nessuna azione prevista,
      Nessuna azione concordata, Nessuna azione è stata concordata, Nessuna azione è richiesta,
      Nessuna azione da svolgere, Senza azioni, Non ci sono azioni, Non vi sono azioni,
      Non ci sono azioni da intraprendere, Non sono state concordate azioni, Non sono richieste azioni,
      Non è richiesta alcuna azione, Non è stata concordata alcuna azione, Nessun punto d’azione, Nessun compito,
      Non ci sono compiti, Nessuna attività, Nessuna attività da svolgere, Nessuna misura, Nessuna misura da adottare,
      Nessun seguito, Nulla da fare, Niente da fare`,
  },
  figureLabels: `num., numero, articolo, allegato, punto, sezione, pagina, pag., tabella, figura, fase, sala, lotto,
    delibera, decisione, azione, versione, tel.`,
  unitWords: `per cento, mila, milione, milioni, miliardo, miliardi, mld, mln, anno, anni, mese, mesi, settimana,
    settimane, giorno, giorni, ora, ore, minuto, minuti, euro, dollari, franchi, litri, tonnellate, ettari,
    metri, chilometri`,
  presenterStops: `
    seguito, continua, continuazione, cont., segue, fine, conclusione, voto, votazione, per votazione, decisione,
    per decisione, informazione, per informazione, informativa, discussione, per discussione, dibattito,
    approvazione, per approvazione, adozione, per azione, consultazione, per consultazione, presentazione,
    a porte chiuse, seduta pubblica, pubblica, riservato, confidenziale, rinviato, annullato, aggiunto, nuovo,
    urgente, facoltativo, se necessario, provvisorio, bozza, promemoria, orale`,
};
