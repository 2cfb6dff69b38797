#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What everybody can read of a publication: the numbers of `rapport.json`.
package struct PublicReport {
  /// A number of a figure; of a hidden row there is only the name.
  package struct Number: Hashable {
    package let figure: String
    package let category: String
    package let base: String
    /// The breakdown and the group; `nil` for the whole.
    package let row: Row?
    package let numerator: Int?
    package let denominator: Int?
    package let upper: Int?

    /// A number as it stands in a report.
    package init(
      figure: String, category: String, base: String, row: Row?, numerator: Int?,
      denominator: Int?, upper: Int?
    ) {
      self.figure = figure
      self.category = category
      self.base = base
      self.row = row
      self.numerator = numerator
      self.denominator = denominator
      self.upper = upper
    }
  }

  /// A row of a breakdown.
  package struct Row: Hashable {
    package let breakdown: String
    package let group: String

    /// The row of a group of a breakdown.
    package init(breakdown: String, group: String) {
      self.breakdown = breakdown
      self.group = group
    }
  }

  /// The numbers of each year.
  package let numbers: [Int: [Number]]

  /// Reads a report.
  package init(_ json: some Sequence<UInt8>) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(json))
    numbers = Dictionary(uniqueKeysWithValues: file.metingen.map { ($0.jaar, $0.cijfers) })
      .mapValues { cells in
        cells.map { cell in
          Number(
            figure: cell.naam, category: cell.categorie, base: cell.basis,
            row: cell.uitsplitsing.map { Row(breakdown: $0, group: cell.groep ?? "") },
            numerator: cell.teller, denominator: cell.noemer, upper: cell.bovengrens?.teller)
        }
      }
  }

  private struct File: Decodable {
    let metingen: [Wave]
  }

  private struct Wave: Decodable {
    let jaar: Int
    let cijfers: [Cell]
  }

  private struct Cell: Decodable {
    let naam: String
    let categorie: String
    let basis: String
    let uitsplitsing: String?
    let groep: String?
    let teller: Int?
    let noemer: Int?
    let bovengrens: Bound?
  }

  private struct Bound: Decodable {
    let teller: Int
  }
}
