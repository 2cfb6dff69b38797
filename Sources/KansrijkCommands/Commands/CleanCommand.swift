import Findings
import IntakeRegister
import MonitorReport
import Tables
import TextFormats

extension Command {
  /// `kansrijk opschonen`: removes contact data from the register for good.
  static let clean = Command(
    name: "opschonen", summary: "verwijdert contactgegevens voorgoed uit het register",
    explanation: [
      "In de bewaarde bestanden worden de contactgegevens overschreven met letters van gelijke lengte. "
        + "De antwoorden en de cijfers blijven gelijk. Het register noteert dat het is gedaan, met de "
        + "controlegetallen van ervoor en erna. Ook de lijst met adressen wordt opgeschoond.",
      "Dit kan niet ongedaan worden gemaakt. Kijk eerst met --proef wat er verdwijnt. "
        + "Reservekopieën, en de bestanden waaruit u inlas, moet u zelf verwijderen.",
      "In een batch zijn contactgegevens de kolommen die zo heten, zoals naam, email en telefoon. "
        + "Heten ze anders, noem ze dan met --kolom. Een Excel-werkmap wordt opnieuw geschreven, met "
        + "alleen de teksten in de cellen.",
    ],
    operands: [],
    options: [.oneRegister, .contactData, .before, .contactColumn, .person, .trial, .output],
    examples: [
      Example(
        "kansrijk opschonen --contact --voor 2021-12-31 --register monitor.sqlite --proef",
        "Toont welke contactgegevens van voor die dag zouden verdwijnen."),
      Example(
        "kansrijk opschonen --contact --voor 2021-12-31 --register monitor.sqlite",
        "Verwijdert ze."),
    ]
  ) { invocation in
    let arguments = invocation.arguments
    guard arguments.has(.contactData), let text = arguments.value(of: .before) else {
      return invocation.failed(
        "Zeg wat u wilt verwijderen en tot wanneer: --contact --voor DATUM.", .wrongUse)
    }
    guard let day = CalendarDay(parsing: text) else {
      return invocation.failed(
        "‘\(text)’ is geen datum. Schrijf bijvoorbeeld --voor 2021-12-31.", .wrongUse)
    }
    guard let moment = invocation.moment() else { return .fault }
    let request = CleaningRequest(
      before: day, columns: arguments.values(of: .contactColumn),
      person: invocation.person ?? "onbekend", moment: moment, program: version,
      ending: invocation.ending)
    return invocation.withRegister { (path) throws(RegisterError) in
      switch try Register.clean(request, path) {
      case .failure(.wave(let error)):
        invocation.tell(error.findings)
        return .unreadable
      case .failure(.noSuchColumns(let columns)):
        return invocation.failed(
          "Geen bestand heeft een kolom \(quoted(columns)) met contactgegevens. Vragen en vaste kolommen worden "
            + "niet opgeschoond. Er is niets veranderd.", .wrongUse)
      case .success(let report):
        let delivered = invocation.deliver(report.document(request))
        let isClean = report.remaining.isEmpty && report.unreadable.isEmpty
        return max(delivered, isClean ? .inOrder : .findings)
      }
    }
  }
}

extension CommandOption {
  /// `--contact`: contact data is what is removed.
  static let contactData = flag("contact", help: "Verwijdert contactgegevens.")

  /// `--voor DATUM`: until when.
  static let before = value(
    "voor", "DATUM", .text, help: "Alleen wat voor deze dag is ingelezen.")

  /// `--kolom NAAM`: a column of a batch with contact data.
  static let contactColumn = repeated(
    "kolom", "NAAM", .text, help: "Een kolom van een batch met contactgegevens; kan vaker.")
}

/// Names of columns in a sentence.
private func quoted(_ names: [String]) -> String {
  names.map { "‘\($0)’" }.joined(separator: ", ")
}

extension CleaningReport {
  fileprivate func document(_ request: CleaningRequest) -> Document {
    let isTrial = request.ending == .dropped
    let opening =
      isTrial ? "Proef: er is niets veranderd. Anders zou dit verdwijnen." : "Opgeschoond."
    let counts =
      (files.isEmpty
        ? [] : ["contactgegevens in \(counted(files.count, "bestand", "bestanden"))"])
      + (contactCount == 0
        ? [] : ["\(counted(contactCount, "adres", "adressen")) uit de lijst"])
    let until = request.before.inDutch
    var blocks: [Document.Block] = [
      .paragraph(
        counts.isEmpty
          ? "Er is niets te verwijderen uit wat voor \(until) is ingelezen."
          : "\(opening) Het gaat om \(counts.joined(separator: " en ")), ingelezen voor \(until).")
    ]
    if !files.isEmpty {
      blocks.append(
        .definitions(
          files.map { file in
            let columns =
              file.headings.isEmpty ? "" : "; kolommen: \(file.headings.joined(separator: ", "))"
            // Of a workbook in which no cell is overwritten, who made it goes.
            let values =
              file.valueCount == 0
              ? "wie het bestand maakte, en wat niet in cellen staat"
              : counted(file.valueCount, "gegeven", "gegevens")
            return Document.Definition(file.name, values + columns)
          }))
    }
    if !remaining.isEmpty {
      blocks += [
        .message(
          .error,
          "Deze adressen staan nog ergens waar dit programma niets verandert: in een antwoord, een "
            + "reden of de naam van een bestand."),
        .list(remaining),
      ]
    }
    if !frameColumns.isEmpty {
      blocks.append(
        .message(
          .warning,
          "In het kader staan de kolommen \(quoted(frameColumns)). Het kader wordt niet opgeschoond."
        ))
    }
    if !unknownColumns.isEmpty {
      blocks.append(
        .message(
          .info,
          "Deze kolommen kennen wij niet, en zijn gebleven: \(quoted(unknownColumns)). Staan er "
            + "contactgegevens in, noem ze dan met --kolom."))
    }
    if !unreadable.isEmpty {
      blocks += [
        .message(
          .error,
          "Deze bestanden zijn niet (helemaal) te lezen. Alleen e-mailadressen in tekst zijn eruit "
            + "verwijderd; een werkmap die niet te lezen is, blijft zoals zij is. Kijk zelf wat er nog "
            + "in staat."),
        .list(unreadable),
      ]
    }
    return Document(blocks)
  }
}
