import QuestionnaireSchema
import TextFormats

/// Data sets as a data package: tables in CSV, and a description that other programs read.
///
/// Source: Frictionless Data, *Data Package* 2.0.
public struct DataPackage: Sendable {
  private let datasets: [Dataset]
  private let figures: FigureList?

  /// Puts data sets together, with or without the figures that are made of them.
  ///
  /// - Precondition: There is a data set.
  public init(_ datasets: [Dataset], figures: FigureList?) {
    precondition(!datasets.isEmpty, "a data package has data")
    self.datasets = datasets
    self.figures = figures
  }

  /// The files of the package by name, the description last.
  public var files: [(name: String, bytes: [UInt8])] {
    var tables: [(name: String, bytes: [UInt8])] = []
    var resources: [JSONOutput] = []
    for (dataset, name) in zip(datasets, Dataset.fileNames(of: datasets)) {
      let bytes = dataset.csv(.reasons)
      tables.append((name + ".csv", bytes))
      resources.append(resource(named: name, bytes, dataset.tableMembers))
    }
    if let figures {
      let bytes = figures.csv()
      tables.append(("cijfers-lang.csv", bytes))
      resources.append(resource(named: "cijfers-lang", bytes, figures.tableMembers))
    }
    return tables + [("datapackage.json", description(resources))]
  }

  private func description(_ resources: [JSONOutput]) -> [UInt8] {
    let years = datasets.map { String($0.year) }
    let notes = datasets.flatMap(\.notes)
    let json = JSONOutput.object([
      ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      ("name", .string("kansrijke-start-" + years.joined(separator: "-"))),
      (
        "title",
        .string("Kansrijke Start, antwoorden per gemeente, " + years.joined(separator: ", "))
      ),
      ("description", .string(notes.uniqued.joined(separator: "\n\n"))),
      ("resources", .array(resources)),
    ])
    return json.bytes(.pretty) + [UInt8(ascii: "\n")]
  }

  /// The description of a table in a file of the package.
  private func resource(
    named name: String, _ bytes: [UInt8], _ table: [(String, JSONOutput)]
  ) -> JSONOutput {
    .object(
      [
        ("name", .string(name)), ("type", .string("table")), ("path", .string(name + ".csv")),
        ("format", .string("csv")), ("mediatype", .string("text/csv")),
        ("encoding", .string("utf-8")), ("bytes", .integer(bytes.count)),
        ("hash", .string("sha256:\(Checksum(Bytes(bytes)))")),
        (
          "dialect",
          .object([
            (
              "$schema",
              .string("https://datapackage.org/profiles/2.0/tabledialect.json")
            ),
            ("delimiter", .string(";")), ("lineTerminator", .string("\n")),
            ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
          ])
        ),
      ] + table)
  }
}

extension Dataset {
  /// The names of the files of data sets, without their ending: `gegevens-2021`.
  public static func fileNames(of datasets: [Dataset]) -> [String] {
    var taken: Set<String> = []
    return datasets.map { dataset in
      let base = "gegevens-\(dataset.year)"
      var name = base
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(base)-\(number)"
        number += 1
      }
      return name
    }
  }
}

extension [String] {
  /// Each text once, where it first stands.
  fileprivate var uniqued: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
