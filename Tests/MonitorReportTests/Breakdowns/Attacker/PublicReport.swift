import Foundation

/// What everybody can read of a publication: the numbers of `rapport.json`.
struct PublicReport {
  /// A number of a figure; of a hidden row there is only the name.
  struct Number: Hashable {
    let figure: String
    let category: String
    let base: String
    /// The breakdown and the group; `nil` for the whole.
    let row: Row?
    let numerator: Int?
    let denominator: Int?
    let upper: Int?
  }

  /// A row of a breakdown.
  struct Row: Hashable {
    let breakdown: String
    let group: String
  }

  /// The numbers of each year.
  let numbers: [Int: [Number]]

  /// Reads a report.
  init(_ json: some DataProtocol) throws {
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
