import Findings
import IntakeRegister
import Municipalities
import Tables
import TextFormats

extension Command {
  /// `kansrijk contacten importeer`: takes a mailing list into the register.
  static let contacts = Command(
    name: "contacten", summary: "leest een lijst met adressen in, apart van de antwoorden",
    explanation: [
      "De lijst is een CSV-bestand of Excel-werkmap met gemeentecode, naam, email en kanaal. Het kanaal is "
        + "wie de gemeente aanschrijft, zoals VWS of VNG.",
      "Van een gemeente in de lijst gelden voortaan de adressen in de lijst; andere gemeenten houden "
        + "de adressen die zij hadden. Adressen komen nooit in een rapport: alleen ‘kansrijk respons "
        + "--rappel’ schrijft ze op, en ‘kansrijk opschonen’ verwijdert ze.",
    ],
    operands: [
      Operand("HANDELING", .one, .choice(["importeer"]), help: "Wat u wilt doen: importeer."),
      Operand("BESTAND", .one, .path, help: "De lijst met adressen."),
    ],
    options: [.oneRegister, .person],
    examples: [
      Example(
        "kansrijk contacten importeer adressen.csv --register monitor.sqlite",
        "Leest een lijst met adressen in.")
    ]
  ) { invocation in
    guard let path = invocation.arguments.operands.last else { return .fault }
    guard let moment = invocation.moment() else { return .fault }
    let file: SourceFile
    do throws(FileError) {
      file = try readFile(at: path, named: path)
    } catch {
      return invocation.failed(error.message, .unreadable)
    }
    let list: ContactList
    do throws(ContactListError) {
      list = try ContactList(file)
    } catch {
      invocation.tell(error.findings)
      return invocation.failed("Er is niets ingelezen.", .findings)
    }
    return invocation.withRegister { (register) throws(RegisterError) in
      let report = try Register.takeIn(
        list, by: invocation.person ?? "onbekend", at: moment, register)
      let skipped = list.skippedSheets.map { name in
        Document.Block.message(.warning, "Werkblad ‘\(name)’ van de lijst is niet gelezen.")
      }
      if !skipped.isEmpty { invocation.print(Document(skipped), to: .err) }
      return invocation.deliver(report.document)
    }
  }
}

extension ContactReport {
  fileprivate var document: Document {
    var blocks: [Document.Block] = [
      .paragraph(
        "Adressen: \(dutchInteger(changedCount)) nieuw of gewijzigd, \(dutchInteger(sameCount)) "
          + "ongewijzigd, \(dutchInteger(removed.count)) vervallen.")
    ]
    if !removed.isEmpty {
      blocks.append(.paragraph("Vervallen, want er is nu een ander: \(list(removed))."))
    }
    if !unknown.isEmpty {
      blocks.append(
        .message(.warning, "Deze gemeenten staan in geen kader van dit register: \(list(unknown)).")
      )
    }
    return Document(blocks)
  }

  private func list(_ codes: [MunicipalityCode]) -> String {
    codes.map(\.description).joined(separator: ", ")
  }
}
