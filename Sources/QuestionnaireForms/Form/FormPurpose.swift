import QuestionnaireSchema

/// What a form is filled in for: the answers are sent, or one reads the result oneself.
///
/// The words that depend on it stand here.
enum FormPurpose {
  /// The answers are sent to who asked for them.
  case toSend
  /// One fills it in for oneself.
  case forOneself

  /// What a questionnaire is filled in for.
  init(_ questionnaire: Questionnaire) {
    self = questionnaire.result == nil ? .toSend : .forOneself
  }

  /// What to do with the form, at its beginning.
  var introduction: String {
    switch self {
    case .toSend:
      "Vul de vragen in, controleer uw antwoorden, en sla aan het eind één bestand op. Dat "
        + "bestand stuurt u naar het RIVM. Dit formulier verstuurt zelf niets: uw antwoorden "
        + "blijven op deze computer."
    case .forOneself:
      "U vult dit in voor uzelf. Aan het eind leest u wat uw antwoorden betekenen, en kunt u ze bewaren of "
        + "afdrukken. Dit formulier verstuurt niets: uw antwoorden blijven op deze computer."
    }
  }

  /// What a name and an address are for.
  var contactHint: String {
    switch self {
    case .toSend:
      "Alleen om u te kunnen bereiken als er een vraag is over uw inzending. Uw "
        + "naam en e-mailadres worden niet gepubliceerd. U mag ze leeg laten."
    case .forOneself: "Alleen voor wie uw bestand later opent. U mag beide leeg laten."
    }
  }

  /// The title of the last part.
  var endTitle: String {
    switch self {
    case .toSend: "Controleren en versturen"
    case .forOneself: "Controleren en bewaren"
    }
  }

  /// What the list of open points is for.
  var pointsIntroduction: String {
    let choosing = "Kies een punt om naar de vraag te gaan."
    return switch self {
    case .toSend:
      "\(choosing) U mag ook versturen met open punten; bij ‘\(endTitle)’ staat wat zij betekenen."
    case .forOneself:
      "\(choosing) U mag uw antwoorden ook met open punten bewaren; bij ‘\(endTitle)’ staat wat zij "
        + "betekenen."
    }
  }

  /// What to do with a template that was filled in.
  var templateFilledIn: String {
    switch self {
    case .toSend: "Klaar? Sla het bestand op als Excel-werkmap (.xlsx) en stuur het terug."
    case .forOneself:
      "Klaar? Sla het bestand op als Excel-werkmap (.xlsx). U hoeft het niet op te sturen: het is voor uzelf."
    }
  }

  /// That open points do not stand in the way.
  var openPointsIntroduction: String {
    switch self {
    case .toSend: "U mag het antwoordbestand ook dan opslaan en versturen. Dit is wat er gebeurt:"
    case .forOneself: "U mag het antwoordbestand ook dan opslaan. Dit is wat er gebeurt:"
    }
  }

  /// What each kind of open point leads to.
  var openPoints: [String] {
    switch self {
    case .toSend:
      [
        "Een verplichte vraag is leeg: uw inzending telt mee, maar is onvolledig.",
        "Een antwoord kan niet kloppen, zoals een getal dat te groot is: dat antwoord "
          + "telt niet mee, de rest wel.",
        "Antwoorden spreken elkaar tegen: zij tellen mee, maar de cijfers zijn voorlopig "
          + "zolang dit niet is opgelost.",
        "Er is een waarschuwing: uw antwoorden tellen gewoon mee. Kijk of ze kloppen.",
        "Er is geen gemeente gekozen, of geen enkele vraag beantwoord: uw inzending telt niet mee.",
      ]
    case .forOneself:
      [
        "Een vraag is leeg, of een antwoord kan niet kloppen: van dat onderwerp is de uitkomst misschien nog "
          + "niet te zeggen.",
        "Er is geen gemeente gekozen: u kunt uw antwoorden als concept opslaan.",
      ]
    }
  }

  /// What to do with a file that was improved.
  var improving: String {
    switch self {
    case .toSend: "verstuur het opnieuw"
    case .forOneself: "sla het opnieuw op"
    }
  }

  /// What to do with the file that was saved.
  var saved: String {
    switch self {
    case .toSend:
      "Stuur dit bestand naar het RIVM, zoals in de uitnodiging staat. Houdt uw e-mail "
        + "het bestand tegen? Maak er dan eerst een zip-bestand van."
    case .forOneself:
      "Bewaar dit bestand. Open het volgend jaar in dit formulier, en kijk wat er veranderde."
    }
  }

  /// What to do with the text of the file where it cannot be saved.
  var copying: String {
    switch self {
    case .toSend: "Kopieer deze tekst in uw e-mail."
    case .forOneself: "Kopieer deze tekst naar een eigen bestand."
    }
  }
}
