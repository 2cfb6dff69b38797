import Findings
import Municipalities
import QuestionnaireSchema
public import ResponseIngest

/// Where one municipality stands with one number, and the place in the files where that comes from.
public struct LedgerEntry: Sendable, Hashable {
  /// The code of the municipality.
  public let code: String
  /// Its name.
  public let name: String
  /// Where it stands.
  public let standing: Standing
  /// Whether it is below the line.
  public let isInDenominator: Bool
  /// The file that the answers come from, or that came in and does not count.
  public let file: String?
  /// Where the record stands in the file; `nil` when the file is one submission.
  public let place: String?
  /// The headings, cells or keys of the answers that decide it.
  public let columns: [String]
  /// What stood there, with its heading; places where nothing stood are left out.
  public let answers: [String]
  /// Why nothing counts; `nil` when something does, or when there is nothing to say.
  public let remark: String?
}

/// Makes the entries of a ledger; what several numbers need is looked up once.
struct LedgerEntries {
  private let judged: JudgedResponses
  private let trails: [Trail]
  private let listed: Set<Int>?
  private var parts: [Key: [GivenRecord.Part]] = [:]

  private struct Key: Hashable {
    let unit: Int
    let question: Int
  }

  /// Prepares the entries of some municipalities, or of all.
  init(_ judged: JudgedResponses, listed: Set<Int>?) {
    self.judged = judged
    self.listed = listed
    trails = judged.trails()
  }

  /// The entries of a number, in the order of the frame.
  mutating func entries(of cell: LedgerCell) -> [LedgerEntry] {
    zip(cell.units, cell.standings).compactMap { unit, standing in
      if let listed, !listed.contains(unit) { return nil }
      let trail = trails[unit]
      let parts =
        judged.questions(behind: standing, with: cell)
        .flatMap { self.parts(of: $0, trail) }
      return LedgerEntry(
        code: judged.units.codes[unit].description,
        name: judged.units.frame?.name(ofUnit: unit) ?? "", standing: standing,
        isInDenominator: cell.denominator[unit],
        file: trail.record?.file ?? trail.others.last?.file,
        place: trail.record.map(\.place) ?? trail.others.last?.place,
        columns: parts.map(\.column),
        answers: parts.filter { !$0.value.isEmpty }.map { "\($0.column)=\($0.value)" },
        remark: trail.remark)
    }
  }

  private mutating func parts(of question: Int, _ trail: Trail) -> [GivenRecord.Part] {
    guard let record = trail.record else { return [] }
    let key = Key(unit: trail.unit, question: question)
    if let known = parts[key] { return known }
    let found = record.parts(of: judged.questionnaire.questions[question])
    parts[key] = found
    return found
  }
}

extension JudgedResponses {
  /// The questions whose answers show why a municipality stands where it does.
  ///
  /// Where it was not asked, or that cannot be told, the questions that decide whether it is asked
  /// belong to them.
  public func questions(behind standing: Standing, with cell: LedgerCell) -> [Int] {
    switch standing {
    case .nonresponse, .outsidePopulation, .notInvited: return []
    case .notAsked, .gateMissing:
      var all = cell.questions
      var next = 0
      while next < all.count {
        for gate in questionnaire.questions[all[next]].relevant.condition.questions
        where !all.contains(gate) {
          all.append(gate)
        }
        next += 1
      }
      return all
    case .counted, .otherCategory, .otherAnswer, .outsideBase, .unsure, .leftEmpty, .faulty:
      return cell.questions
    }
  }
}

extension Trail {
  /// Why nothing counts, in a few words.
  var remark: String? {
    guard row == nil, let state, state != .noResponse else { return nil }
    let codes = others.flatMap(\.codes).map(\.text)
    return codes.isEmpty ? state.rawValue : "\(state.rawValue): \(codes.joined(separator: ", "))"
  }
}
