import MonitorReport
import Municipalities
import QuestionnaireForms
import Tables

extension Command {
  /// `kansrijk sjabloon`: an Excel workbook in which a questionnaire is filled in.
  static let template = Command(
    name: "sjabloon", summary: "maakt een Excel-sjabloon om de vragenlijst in te vullen",
    explanation: [
      "Maakt een Excel-werkmap met de vragen, keuzelijsten, en een kolom die zegt wat nog moet worden "
        + "ingevuld. Elke gemeente heeft een eigen kolom. Het ingevulde bestand gaat naar ‘valideer’ en "
        + "‘importeer’, ook als het in LibreOffice is opgeslagen.",
      "Met het kader erbij weet het sjabloon wie welke vragen krijgt. Met --batch is het een werkmap "
        + "voor medewerkers: een rij per gemeente, en werkbladen met de kolommen en de codes.",
    ],
    operands: [],
    options: [
      .questionnaire, .frame, .templateMunicipality, .columnCount, .batch, .output,
    ],
    examples: [
      Example(
        "kansrijk sjabloon --vragenlijst kansrijke-start-2021 --kader kader.csv --uit sjabloon.xlsx",
        "Maakt een sjabloon met een keuzelijst van gemeenten."),
      Example(
        "kansrijk sjabloon --vragenlijst kansrijke-start-2021 --kader kader.csv "
          + "--gemeente GM9001 --gemeente GM9002 --uit sjabloon-regio.xlsx",
        "Maakt er een voor twee gemeenten."),
      Example(
        "kansrijk sjabloon --vragenlijst kansrijke-start-2021 --kader kader.csv --batch "
          + "--uit batch.xlsx",
        "Maakt een werkmap met een rij voor elke gemeente."),
    ]
  ) { invocation in
    TemplateMaking(invocation).perform()
  }
}

extension CommandOption {
  /// `--gemeente GM9001`: whose column a template has.
  static let templateMunicipality = repeated(
    "gemeente", "GEMEENTE", .text,
    help: "Vult de code van deze gemeente alvast in; mag vaker, een kolom voor elk.")

  /// `--gemeenten N`: how many columns a template has.
  static let columnCount = value(
    "gemeenten", "AANTAL", .text,
    help: "Hoeveel gemeenten kunnen worden ingevuld (kolommen). Standaard een.")

  /// `--batch`: a row for each municipality.
  static let batch = flag(
    "batch", help: "Een werkmap voor medewerkers, met een rij per gemeente.")
}

/// One run of `sjabloon`.
private struct TemplateMaking {
  let invocation: Invocation

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    let arguments = invocation.arguments
    guard let name = arguments.value(of: .questionnaire) else {
      return invocation.failed("Geef met --vragenlijst op voor welke vragenlijst.", .wrongUse)
    }
    guard let path = arguments.value(of: .output) else {
      return invocation.failed(
        "Geef met --uit op in welk bestand het sjabloon komt, bijvoorbeeld --uit sjabloon.xlsx.",
        .wrongUse)
    }
    guard path.lowercased().hasSuffix(".xlsx") else {
      return invocation.failed(
        "De naam van een Excel-werkmap eindigt op .xlsx. Geef bijvoorbeeld --uit sjabloon.xlsx.",
        .wrongUse)
    }
    let named = arguments.values(of: .templateMunicipality)
    let codes = named.compactMap { invocation.municipality($0) }
    guard codes.count == named.count else { return .wrongUse }
    let isBatch = arguments.has(.batch)
    if isBatch, !codes.isEmpty || arguments.value(of: .columnCount) != nil {
      return invocation.failed(
        "Een batch heeft een rij voor elke gemeente. Laat --gemeente en --gemeenten weg.", .wrongUse
      )
    }
    guard let count = columnCount() else { return .wrongUse }
    guard let questionnaire = invocation.questionnaire(name),
      case .success(let frame) = invocation.namedFrame(for: questionnaire)
    else { return .unreadable }
    do throws(TemplateError) {
      let request = try TemplateRequest(
        questionnaire, frame: frame, for: codes, columns: count)
      return invocation.deliver(
        try isBatch ? batchTemplateWorkbook(request) : templateWorkbook(request))
    } catch {
      if case .notWritten = error { return invocation.failed(error.message, .unreadable) }
      return invocation.failed(error.message, .wrongUse)
    }
  }

  /// How many columns are asked for; what is no number is told, and gives `nil`.
  private func columnCount() -> Int? {
    guard let text = invocation.arguments.value(of: .columnCount) else { return 1 }
    guard let count = Int(text), count >= 1 else {
      invocation.complain("‘\(text)’ is geen aantal. Schrijf bijvoorbeeld --gemeenten 5.")
      return nil
    }
    return count
  }
}
