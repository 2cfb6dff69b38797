public import Findings
import Municipalities
import ResponseIngest
public import TextFormats

/// A mailing list: `gemeentecode;naam;email;kanaal`.
public struct ContactList: Sendable {
  /// The contacts, in the order of the file; one that is given twice stands once.
  public let contacts: [Contact]
  /// The names of sheets of a workbook that hold something, and were not read.
  public let skippedSheets: [String]

  /// Reads a mailing list, from text or from a workbook.
  ///
  /// - Throws: ``ContactListError`` with everything that is wrong in it; then none of it is used.
  public init(_ file: SourceFile) throws(ContactListError) {
    let table: TableText
    do throws(TableFileError) {
      table = try file.table(withColumn: ContactReader.headings[0])
    } catch {
      throw ContactListError(findings: [
        Finding(
          code: .contactProblem, severity: .error, place: Place(file: file.name),
          message: error.message, advice: error.advice)
      ])
    }
    var reader = ContactReader(table)
    reader.read()
    guard reader.findings.isEmpty else { throw ContactListError(findings: reader.findings) }
    contacts = reader.contacts
    skippedSheets = table.skippedSheets
  }
}

/// A mailing list that cannot be used.
public struct ContactListError: Error, Hashable, Sendable {
  /// Everything that is wrong in it.
  public let findings: [Finding]
}

/// Reads the rows of a mailing list and collects everything that is wrong with them.
private struct ContactReader {
  private(set) var findings: [Finding] = []
  private(set) var contacts: [Contact] = []
  private let file: String
  private let text: DelimitedText
  /// What the file is called of municipalities without an address: no channel has that name.
  private static let withoutAddress = "zonder-adres"
  fileprivate static let headings = ["gemeentecode", "naam", "email", "kanaal"]

  init(_ table: TableText) {
    file = table.name
    text = table.text
  }

  mutating func read() {
    let header = text.header.map { $0.lowercased().filter(\.isLetter) }
    let places = Self.headings.compactMap { header.firstIndex(of: $0) }
    guard places.count == Self.headings.count else {
      let missing = Self.headings.filter { !header.contains($0) }
      report(
        text.headerRow, nil, nil,
        "In de kop van de lijst ontbreekt: \(missing.joined(separator: ", ")).",
        "Zet op de eerste regel: \(Self.headings.joined(separator: ";")).")
      return
    }
    var seen: Set<[String]> = []
    for (record, cells) in text.records() {
      let values = places.map { $0 < cells.count ? cells[$0] : "" }
      guard let contact = contact(values, row: record.row) else { continue }
      if seen.insert([contact.municipality.description, contact.email.lowercased()]).inserted {
        contacts.append(contact)
      }
    }
  }

  private mutating func contact(_ values: [String], row: Int) -> Contact? {
    let code = MunicipalityCode(values[0]) ?? MunicipalityCode(spreadsheetNumber: values[0])
    if code == nil {
      report(
        row, "gemeentecode", values[0], "Dit is geen gemeentecode.",
        "Schrijf de code als GM en vier cijfers, bijvoorbeeld GM0363.")
    }
    let isNamed = isPlain(values[1], atMost: 200)
    if !isNamed {
      report(
        row, "naam", values[1], "Deze naam is te lang of bevat een regeleinde of stuurteken.",
        "Schrijf de naam op één regel.")
    }
    let isAddress = isAddress(values[2])
    if !isAddress {
      report(
        row, "email", values[2], "Dit is geen e-mailadres.",
        "Schrijf één adres, bijvoorbeeld naam@gemeente.nl.")
    }
    let isChannel =
      (1...20).contains(values[3].utf8.count)
      && values[3].utf8.allSatisfy { $0.isASCIILetterOrDigit || $0 == UInt8(ascii: "-") }
      && values[3].lowercased() != Self.withoutAddress
    if !isChannel {
      report(
        row, "kanaal", values[3], "Dit is geen kanaal.",
        "Schrijf een woord van letters en cijfers, bijvoorbeeld VWS of VNG.")
    }
    guard let code, isNamed, isAddress, isChannel else { return nil }
    return Contact(
      municipality: code, name: values[1], email: values[2], channel: values[3].uppercased())
  }

  /// Whether a text is one line without control characters.
  private func isPlain(_ text: String, atMost count: Int) -> Bool {
    text.utf8.count <= count && !text.contains { $0.isNewline } && withoutControls(text) == text
      && !text.utf8.contains(UInt8(ascii: "\t"))
  }

  /// Whether a text has the shape of one address: something, `@`, a domain, and no spaces.
  ///
  /// Source: RFC 5321, section 4.5.3.1.3: at most 254 characters.
  private func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && isPlain(text, atMost: 254)
      && !text.contains { $0.isWhitespace || ",;<>\"()".contains($0) }
  }

  private mutating func report(
    _ row: Int, _ column: String?, _ value: String?, _ message: String, _ advice: String
  ) {
    findings.append(
      Finding(
        code: .contactProblem, severity: .error,
        place: Place(file: file, row: row, column: column), value: value, message: message,
        advice: advice))
  }
}

extension FindingCode {
  /// Something in a mailing list is wrong.
  fileprivate static let contactProblem = FindingCode("contacten-fout")
}
