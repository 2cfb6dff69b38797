import IntakeRegister
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import TextFormats

/// Whom to remind, for a mail merge: a file for every channel of the mailing list, and one of those
/// without an address.
///
/// A channel of which nobody has to be reminded gets a file as well, without rows, and so does every
/// file of an earlier run that stands in the folder: none of those is taken for today's.
struct Reminders {
  /// The files, by channel.
  private(set) var files: [(name: String, bytes: [UInt8])]
  /// How many stand in each file, in words.
  let summary: [String]

  /// A file without rows.
  private let empty: [UInt8]

  private static let headings = [
    "gemeentecode", "gemeentenaam", "naam", "email", "kanaal", "aanleiding", "vragen", "uiterlijk",
    "sluiting",
  ]

  /// Looks up the addresses of those that did not respond, or not completely.
  init(_ fieldwork: Fieldwork, _ contacts: [Contact], _ wave: WaveDescription?) {
    let byCode = Dictionary(grouping: contacts, by: \.municipality)
    var rows: [String?: [[String]]] = [nil: []]
    for contact in contacts { rows[contact.channel] = [] }
    let missing = Dictionary(grouping: fieldwork.calls.open.filter(\.isMissing), by: \.row)
    for unit in fieldwork.units(in: [.noResponse, .refused, .setAside, .partial]) {
      let code = fieldwork.judged.units.codes[unit]
      let name = fieldwork.judged.units.frame?.name(ofUnit: unit) ?? ""
      let (cause, questions) = fieldwork.cause(ofUnit: unit, missing)
      let dates = [wave?.deadline?.inDutch ?? "", wave?.closing?.inDutch ?? ""]
      let found = byCode[code] ?? []
      for contact in found {
        rows[contact.channel, default: []].append(
          [code.description, name, contact.name, contact.email, contact.channel, cause, questions]
            + dates)
      }
      if found.isEmpty {
        rows[nil, default: []].append(
          [code.description, name, "", "", "", cause, questions] + dates)
      }
    }
    let sorted = rows.sorted {
      ($0.key == nil ? 1 : 0, $0.key ?? "") < ($1.key == nil ? 1 : 0, $1.key ?? "")
    }
    files = sorted.map { Self.file($0.key, $0.value) }
    empty = Self.file(nil, []).bytes
    summary = sorted.map { channel, rows in
      "\(channel ?? "zonder adres"): \(counted(rows.count, "regel", "regels"))"
    }
  }

  private static func file(
    _ channel: String?, _ rows: [[String]]
  ) -> (name: String, bytes: [UInt8]) {
    var writer = DelimitedWriter(formulas: .disarmed)
    writer.write(headings)
    for row in rows { writer.write(row) }
    return ("rappel-\(channel ?? "zonder-adres").csv", writer.bytes)
  }

  /// Empties what an earlier run left under these names.
  mutating func replaceThose(among names: [String]) {
    for name in names
    where name.hasPrefix("rappel-") && name.hasSuffix(".csv")
      && !files.contains(where: { $0.name == name })
    {
      files.append((name, empty))
    }
  }
}

extension Fieldwork {
  /// Why a municipality is reminded, and the numbers of the questions that it still has to answer.
  fileprivate func cause(
    ofUnit unit: Int, _ missing: [Int: [JudgedResponses.OpenFinding]]
  ) -> (cause: String, questions: String) {
    switch states[unit] {
    case .partial:
      let open = judged.countingRows[unit].flatMap { missing[$0] } ?? []
      var numbers: [String] = []
      for index in open.compactMap(\.question) {
        let question = judged.questionnaire.questions[index]
        let number = question.number ?? question.name
        if !numbers.contains(number) { numbers.append(number) }
      }
      return ("onvolledig", numbers.joined(separator: ", "))
    case .refused: return ("inzending telt niet mee", "")
    case .setAside: return ("inzending terzijde gelegd", "")
    default: return ("geen inzending", "")
    }
  }
}
