import type { MeetingWords } from '../meeting-words.js';

export const words: MeetingWords = {
  parts: {
    discussion: `
      Diskussion, Diskussionen, Die Diskussion, Diskussionspunkt, Diskussionspunkte, Wichtige Diskussionspunkte,
      Zentrale Diskussionspunkte, Wesentliche Diskussionspunkte, Besprochene Punkte, Besprechungspunkte,
      Zusammenfassung der Diskussion, Beratung, Beratungen, Aussprache, Erörterung`,
    decisions: `
      Beschluss, Beschlüsse, Die Beschlüsse, Gefasste Beschlüsse, Gefasster Beschluss, Beschlussfassung,
      Beschlussfassungen, Entscheidung, Entscheidungen, Entscheid, Entscheide, Resolution, Resolutionen`,
    actions: `
      Maßnahmenliste, Maßnahmenplan, Aktionen, Aktion, Aktionspunkt, Aktionspunkte, Aufgabe, Aufgaben,
      Aufgabenliste, Zu erledigen, Zu erledigende Aufgaben, Auftrag, Aufträge, Pendenz, Pendenzen, Folgemaßnahmen`,
    'follow-up': `
      Nachverfolgung, Nachverfolgung der Maßnahmen, Verfolgung der Maßnahmen, Stand der Aufgaben,
      Stand der Beschlüsse, Stand der Umsetzung, Stand der Pendenzen, Umsetzung der Beschlüsse, Offene Punkte,
      Offene Punkte aus der letzten Sitzung, Offene Punkte der letzten Sitzung, Pendenzenliste,
      Rückblick auf die letzte Sitzung`,
    information: `
      Information, Informationen, Informationspunkt, Zur Information, Zur Kenntnis, Mitteilung, Mitteilungen`,
  },
  sections: {
    agenda: `
      Die Tagesordnung, Agenda, Tagesordnungspunkte, Punkte der Tagesordnung, Vorläufige Tagesordnung,
      Entwurf der Tagesordnung, Traktandenliste, Geschäfte`,
    attendance: `
      Anwesende, Anwesenheit, Anwesenheitsliste, Anwesende Mitglieder, Teilnehmende, Teilnehmer, Teilnehmerinnen,
      Teilnehmerinnen und Teilnehmer, Teilnehmerliste, Teilnehmendenliste, Liste der Teilnehmenden, Präsenz,
      Präsenzliste`,
    annexes: 'Anlage, Anhang, Anhänge, Beilage, Beilagen, Verzeichnis der Anlagen',
    signatures: 'Unterschrift, Unterzeichnende, Unterzeichnung, Gezeichnet',
    closing: `
      Schluss, Schluss der Versammlung, Sitzungsende, Sitzungsschluss, Ende der Sitzung, Schließung der Sitzung,
      Abschluss der Sitzung`,
  },
  columns: {
    number: 'Nummer, Nummern, Lfd. Nr., Laufende Nummer, #',
    action: `
      Maßnahmen, Aktion, Aktionen, Aktionspunkt, Aktionspunkte, Aufgabe, Aufgaben, Auftrag, Aufträge, Zu erledigen,
      Was ist zu tun, Pendenz, Pendenzen, Was tun, Was muss getan werden, Was ist zu erledigen, Welche Maßnahme,
      Zu tun, ToDo, ToDos, Vereinbarte Maßnahme, Vereinbarte Maßnahmen, Zu treffende Maßnahme, Zu treffende Maßnahmen,
      Beschlossene Maßnahmen, Zugewiesene Aufgabe, Zugewiesene Aufgaben, Offene Aufgaben, Arbeitsauftrag,
      Arbeitsaufträge`,
    matter: `
      Was, Beschreibung, Thema, Gegenstand, Aktivität, Aktivitäten, Tätigkeit, Tätigkeiten, Punkt, Empfehlung,
      Empfehlungen`,
    owner: `
      Verantwortliche, Verantwortlicher, Verantwortliche Person, Verantwortliche Personen, Verantwortliche Stelle,
      Verantwortliche Stellen, Verantwortliche Personen/Stellen, Verantwortlichkeit, Verantwortung, Zuständig,
      Zuständige, Zuständige Stelle, Zuständigkeit, Federführung, Bearbeiter, Bearbeitung durch, Erledigung durch,
      Zugewiesen an, Wer, Durch wen, Von wem, An wen, Wer macht es, Wer macht das, Wer ist verantwortlich,
      Wer ist zuständig, Verantwortliche/r, Verantwortlicher/Verantwortliche, Verantw., Verantwortung bei,
      Zuständige Person, Zuständige Personen, Zuständiger, Zuständige/r, Federführend, Leitung, Bearbeiterin,
      Bearbeiter/in, Ansprechpartner, Ansprechperson, Durchführung durch, Ausführung durch, Umsetzung durch,
      Beauftragt, Beauftragte, Beauftragter, Zugewiesen, Zugeteilt an`,
    due: `
      Fristen, Termin, Termine, Fällig, Fällig am, Fällig bis, Fälligkeit, Fälligkeitsdatum, Bis, Bis wann,
      Erledigen bis, Zu erledigen bis, Zieltermin, Wann, Zu wann, Bis zum, Bis spätestens, Spätestens, Abgabetermin,
      Abgabefrist, Fertigstellung, Fertigstellungstermin, Fertigstellung bis, Fertig bis, Zieldatum, Stichtag,
      Enddatum, Endtermin, Umsetzung bis, Erledigung bis, Erledigt bis, Fällig zum, Zeitrahmen, Solltermin`,
    status: `
      Stand, Zustand, Fortschritt, Bearbeitungsstand, Umsetzungsstand, Erledigungsstand, Wie ist der Stand,
      Stand der Umsetzung, Aktueller Stand, Umsetzungsstatus, Bearbeitungsstatus`,
  },
  statuses: {
    open: 'Ausstehend, Pendent, Zu erledigen, Noch nicht begonnen, Nicht begonnen, Geplant, Neu',
    'in-progress': 'In Bearbeitung, Laufend, Läuft, Im Gange, In Umsetzung, Begonnen, Angefangen',
    done: 'Abgeschlossen, Fertig, Fertiggestellt, Umgesetzt, Beendet, Geschlossen, Ausgeführt, Vollzogen',
    cancelled: 'Storniert, Abgesagt, Eingestellt, Gestrichen, Zurückgezogen, Hinfällig',
    postponed: 'Vertagt, Aufgeschoben, Zurückgestellt, Ausgesetzt, Sistiert',
  },
  roles: {
    chair: `
      Vorsitzende, Vorsitzender, Sitzungsleitung, Leitung, Präsident, Präsidentin, Präsidium, Moderation,
      Vorsitzende/r`,
    secretary: `
      Protokollführer, Protokollführerin, Protokollant, Protokollantin, Sekretär, Sekretärin, Sekretariat,
      Schriftführer, Schriftführerin, Aktuar, Aktuarin`,
    member: 'Mitglied, Mitglieder, Teilnehmer, Teilnehmerin, Teilnehmende',
    guest: 'Gäste, Gästin, Eingeladen, Geladener Gast',
    observer: 'Beobachter, Beobachterin, Beobachterinnen, Beobachtende Person',
  },
  attendeeStatuses: {
    present: 'Anwesende, Anwesenheit, Präsent, Vor Ort, Persönlich',
    remote: `
      Online, Zugeschaltet, Virtuell, Per Video, Per Videokonferenz, Videokonferenz, Telefonisch, Per Telefon,
      Fern`,
    excused: 'Entschuldigte, Entschuldigt abwesend, Abgemeldet',
    absent: 'Abwesende, Abwesenheit, Fehlend, Fehlt, Unentschuldigt, Nicht anwesend',
  },
  noneMarks: `
    entfällt, k.A., entf., nicht zutreffend, keine, keiner, keines, nichts, Fehlanzeige, nicht anwendbar,
    nichts zu berichten`,
  nonePhrases: {
    decisions: `
      Kein Beschluss, Kein Beschluss gefasst, Keine Beschlüsse gefasst, Es wurde kein Beschluss gefasst,
      Es wurden keine Beschlüsse gefasst, Es wurden keine Beschlüsse getroffen, Es gibt keine Beschlüsse,
      Es gab keine Beschlüsse, Ohne Beschluss, Ohne Beschlüsse, Keine Beschlussfassung, Keine Entscheidung,
      Keine Entscheidungen, Keine Entscheidung getroffen, Keine Entscheidungen getroffen,
      Es wurde keine Entscheidung getroffen, Es wurden keine Entscheidungen getroffen, Es gab keine Entscheidungen,
      Es gibt keine Entscheidungen, Ohne Entscheidung, Kein Entscheid, Keine Entscheide, Nichts beschlossen,
      Es wurde nichts beschlossen, Es wurde nichts entschieden, Keine Resolution, Keine Resolutionen,
      Keine Beschlüsse zu diesem Punkt, Kein Beschluss zu diesem Punkt, Keine formellen Beschlüsse`,
    actions: `
      Keine Maßnahme, Keine Maßnahmen erforderlich, Keine Maßnahme erforderlich, Keine Maßnahmen vereinbart,
      Keine Maßnahmen beschlossen, Es wurden keine Maßnahmen vereinbart, Es wurden keine Maßnahmen beschlossen,
      Es sind keine Maßnahmen erforderlich, Es gibt keine Maßnahmen, Es gab keine Maßnahmen, Ohne Maßnahmen,
      Keine Folgemaßnahmen, Keine Aufgabe, Keine Aufgaben, Es gibt keine Aufgaben, Es wurden keine Aufgaben vergeben,
      Keine Aufgaben vergeben, Kein Auftrag, Keine Aufträge, Keine Aktion, Keine Aktionen, Kein Aktionspunkt,
      Keine Aktionspunkte, Keine Pendenz, Keine Pendenzen, Kein Handlungsbedarf, Es besteht kein Handlungsbedarf,
      Nichts zu tun, Nichts zu erledigen, Nichts zu veranlassen`,
  },
  figureLabels: `nr, abs., artikel, anhang, anlage, punkt, ziffer, ziff., abschnitt, seite, s., tabelle, abb., abbildung,
    phase, raum, los, beschluss, top, version, tel.`,
  unitWords: `uhr, prozent, tausend, million, millionen, mio., mio, milliarde, milliarden, mrd., mrd, jahr, jahre,
    jahren, monat, monate, monaten, woche, wochen, tag, tage, tagen, stunde, stunden, minute, minuten, euro,
    franken, fr., dollar, liter, tonnen, hektar, meter, kilometer`,
  presenterStops: `
    Fortsetzung, Forts., Schluss, Ende, Abstimmung, zur Abstimmung, Beschluss, Entscheid, Entscheidung,
    zum Beschluss, zur Entscheidung, zur Beschlussfassung, Beschlussfassung, Information, zur Information,
    zur Kenntnis, Diskussion, zur Diskussion, Genehmigung, zur Genehmigung, Verabschiedung, Anhörung,
    Vernehmlassung, Präsentation, nicht öffentlich, öffentlich, geschlossene Sitzung, vertraulich, verschoben,
    vertagt, abgesagt, ergänzt, neu, dringend, fakultativ, optional, bei Bedarf, vorläufig, Erinnerung, mündlich`,
};
