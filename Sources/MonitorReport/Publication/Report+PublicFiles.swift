import QuestionnaireSchema
import Tables
import TextFormats

/// A file of a publication.
public struct PublicFile: Sendable, Hashable {
  /// The name, without a folder.
  public let name: String
  /// What stands in it.
  public let bytes: [UInt8]

  /// Names a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Report {
  /// The published report as a page, and each of its drawings as a file.
  public func pages(_ release: Release?) -> [PublicFile] {
    let document = publication(release)
    let drawings = document.blocks.compactMap { block -> PublicFile? in
      guard case .figure(let figure) = block else { return nil }
      return PublicFile(name: figure.table.name + ".svg", bytes: Array(figure.svg().utf8))
    }
    return [PublicFile(name: "rapport.html", bytes: page(document))] + drawings
  }

  /// The published report as a page.
  public func page(_ release: Release?) -> [UInt8] { page(publication(release)) }

  private func page(_ document: Document) -> [UInt8] {
    HTMLPage(document, title: latestFirst.first?.questionnaire.layout.title ?? "").bytes()
  }

  /// The figures, the response, the tables and the decisions as delimited text.
  public var csvFiles: [PublicFile] {
    let files =
      [("cijfers.csv", figuresCSV()), ("respons.csv", responseCSV())]
      + (decisionsCSV().map { [("besluiten.csv", $0)] } ?? [])
      + (tables + flowTables).map { table in
        (TableDefinition.fileName(of: table.name) + ".csv", table.csv())
      }
    let mark = isTrial ? ReportWords.trial + "-" : ""
    return files.map { PublicFile(name: mark + $0.0, bytes: $0.1) }
  }

  /// The name of the report as a file for other programs.
  static let jsonName = "rapport.json"

  /// The report as a file for other programs.
  public var jsonFile: PublicFile {
    PublicFile(name: Self.jsonName, bytes: json().bytes(.pretty) + [UInt8(ascii: "\n")])
  }

  /// Everything that is published.
  public func publicFiles(_ release: Release) -> [PublicFile] {
    pages(release) + [jsonFile] + csvFiles
  }
}
