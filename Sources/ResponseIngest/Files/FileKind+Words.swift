extension OwnFile {
  /// What it is, and that nothing in it is an answer.
  var words: Words {
    Words("Dit is \(name). Het bestand wordt niet als inzending gelezen.")
  }

  private var name: String {
    switch self {
    case .description: "de beschrijving van een meting (meting.json)"
    case .questionnaire: "een vragenlijst"
    case .frame: "een kader: de gemeenten die zijn gevraagd"
    case .renaming: "een lijst met kolomnamen (kolommen.csv)"
    case .reorganisations: "een lijst met herindelingen"
    case .addresses: "een lijst met adressen of berichten"
    case .register: "het register van wat binnenkwam"
    case .output: "een overzicht dat dit programma heeft gemaakt"
    }
  }
}

extension UnfitFile {
  /// What it is, and what to ask for instead.
  var words: Words {
    switch self {
    case .empty:
      Words("Het bestand is leeg.", "Vraag de afzender om het bestand nog eens te sturen.")
    case .form:
      Words(
        "Dit is het lege formulier zelf. Er zitten geen antwoorden in.",
        "Vraag om het bestand dat de knop Opslaan van het formulier maakt (.json).")
    case .pdf: .noSubmission("een PDF")
    case .letter: .noSubmission("een document, zoals van Word")
    case .slides: .noSubmission("een presentatie")
    case .picture: .noSubmission("een foto of een andere afbeelding")
    case .recording: .noSubmission("een opname van geluid of beeld")
    case .program:
      Words(
        "Dit is een programma. Het is niet geopend, en er zitten geen antwoorden in.",
        "Open het bestand niet als u de afzender niet vertrouwt.")
    case .link:
      Words(
        "Dit is alleen een snelkoppeling. Het bestand zelf zit er niet bij.",
        "Vraag de afzender om het bestand zelf.")
    case .page: .noSubmission("een webpagina")
    case .card: .noSubmission("een afspraak of een visitekaartje")
    case .prose:
      Words(
        "Dit is tekst, zonder inzending en zonder tabel.",
        "Hoort er een inzending in te staan? Vraag dan om het bestand van het formulier of het "
          + "sjabloon.")
    case .leftover:
      Words(
        "Dit is een hulpbestand van de computer of van Excel. Er zitten geen antwoorden in.")
    }
  }
}

extension UnreadFile {
  /// Why it cannot be read, and what can be done.
  var words: Words {
    switch self {
    case .oldWorkbook: .oldWorkbook
    case .encrypted:
      Words(
        "Dit kan niet worden gelezen: er zit een wachtwoord op, of het is versleuteld.",
        "Haal het wachtwoord van het bestand en lever het opnieuw in.")
    case .markedUpTable:
      Words(
        "Deze tabel kan niet worden gelezen: zij is opgeslagen als webpagina of als XML.",
        Words.saveAsWorkbook)
    case .numbers:
      Words(
        "Deze tabel kan niet worden gelezen: zij is van het programma Numbers.",
        "Kies in Numbers voor ‘Exporteer naar Excel’, en lever dat bestand in.")
    case .archive:
      Words(
        "Dit is een archief, zoals .zip. De bestanden die erin zitten, worden niet gelezen.",
        "Pak het archief uit, en lever de bestanden in die erin zitten.")
    case .mail:
      Words(
        "Dit is een e-mail. Een bijlage die erin zit, wordt niet gelezen.",
        "Open de e-mail, sla de bijlage op en lever die in. Is er geen bijlage? Vraag de afzender "
          + "dan om het bestand zelf.")
    case .statistics:
      Words(
        "Dit is een bestand van een statistiekprogramma, zoals SPSS. Het kan niet worden gelezen.",
        "Sla de gegevens daar op als CSV of als Excel-werkmap (.xlsx).")
    case .wrapped:
      Words(
        "Er lijkt een inzending in te staan, maar er staat andere tekst omheen.",
        "Zet alleen de inzending, van de eerste { tot en met de laatste }, in een bestand, en lever "
          + "dat in.")
    case .markup:
      Words(
        "Dit is een XML-bestand. Het kan niet worden gelezen.",
        "Lever de antwoorden in als CSV of als Excel-werkmap (.xlsx).")
    case .unknown:
      Words(
        "Dit kan niet worden gelezen: het is geen tekst en geen Excel-werkmap.",
        "Vraag de afzender waarmee het is gemaakt, en om een CSV of een Excel-werkmap (.xlsx).")
    }
  }
}

extension Words {
  /// That a file is something in which nobody can hand in answers.
  fileprivate static func noSubmission(_ thing: String) -> Words {
    Words(
      "Dit is \(thing). Daarin kan geen inzending staan.",
      "Vraag om het bestand dat de knop Opslaan van het formulier maakt (.json), of om het ingevulde "
        + "sjabloon (.xlsx).")
  }
}
