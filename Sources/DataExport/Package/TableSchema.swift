import Municipalities
import QuestionnaireSchema
import TextFormats

/// What a data package says of the table of a data set.
extension Dataset {
  var tableMembers: [(String, JSONOutput)] {
    [
      ("title", .string("Antwoorden per gemeente, \(questionnaire.title)")),
      ("description", .string(notes.joined(separator: "\n\n"))),
      (
        "schema",
        tableSchema(variables.map(\.field), primaryKey: Variable.code.name)
      ),
    ]
  }
}

/// What a data package says of the table of figures.
extension FigureList {
  var tableMembers: [(String, JSONOutput)] {
    let regions = ([.country] + Region.provinces).map { ($0.code, $0.name) }
    let measures = observations.reduce(into: [(code: String, label: String)]()) { list, next in
      if !list.contains(where: { $0.code == next.measure }) {
        list.append((next.measure, next.title))
      }
    }
    return [
      ("title", .string("Cijfers voor het land en de provincies")),
      ("description", .string(Self.explanation)),
      (
        "schema",
        tableSchema(
          [
            field("Id", "Nummer van de rij", "integer"),
            field("RegioS", "Regio", "string", categories: regions),
            field("Perioden", "Periode", "string"),
            field("Measure", "Wat er is geteld", "string", categories: measures),
            field(
              "ValueAttribute", "Of er een waarde is", "string",
              categories: Attribute.allCases.map { ($0.rawValue, $0.meaning) }),
            field("Value", "Waarde: een aantal, of een heel percentage", "integer"),
            field(
              "Voorlopig", "Of het cijfer nog kan veranderen", "string",
              categories: [("ja", "Ja"), ("nee", "Nee")]),
            field("Title", "Wat er is geteld, in woorden", "string"),
          ], primaryKey: "Id")
      ),
    ]
  }

  static let explanation =
    "Alle cijfers als lange lijst, in de vorm van de open data van StatLine: een rij per waarde. Deze "
    + "tabel noemt geen gemeenten en houdt achter wat het rapport achterhoudt."

  private func field(
    _ name: String, _ title: String, _ type: String,
    categories: [(code: String, label: String)] = []
  ) -> JSONOutput {
    .object(
      [("name", .string(name)), ("title", .string(title)), ("type", .string(type))]
        + (categories.isEmpty ? [] : [("categories", labelled(categories))]))
  }
}

extension FigureList.Attribute {
  /// What it means.
  var meaning: String {
    switch self {
    case .none: "Er is een waarde"
    case .impossible: "Er is geen waarde: een percentage van nul"
    case .confidential:
      "De waarde wordt niet getoond, om geen antwoord van een gemeente te verraden"
    }
  }
}

extension Variable {
  /// The field of a table schema.
  fileprivate var field: JSONOutput {
    let hint = question?.hint.map { [("description", JSONOutput.string($0))] } ?? []
    return .object(
      [("name", .string(name)), ("title", .string(title))] + hint + [("type", .string(type))]
        + categoryMembers + constraints
        + [("missingValues", labelled([("", "Leeg")] + missingChoices + reasonLabels))])
  }

  private var type: String {
    switch kind {
    case .text, .categories: "string"
    case .ticked, .integer: "integer"
    case .decimal: "number"
    case .day: "date"
    case .moment: "datetime"
    }
  }

  private var categoryMembers: [(String, JSONOutput)] {
    let answers = categories.filter { !$0.isMissing }
    guard !answers.isEmpty else { return [] }
    guard kind == .ticked else {
      return [("categories", labelled(answers.map { (spreadsheetSafe($0.code), $0.label) }))]
    }
    let ticks = answers.map { tick in
      JSONOutput.object([("value", .integer(tick.number)), ("label", .string(tick.label))])
    }
    return [("categories", .array(ticks))]
  }

  /// Choices that say that the answer is not known.
  private var missingChoices: [(String, String)] {
    categories.filter(\.isMissing).map { (spreadsheetSafe($0.code), $0.label) }
  }

  private var reasonLabels: [(String, String)] { reasons.map { ($0.name, $0.meaning) } }

  private var constraints: [(String, JSONOutput)] {
    let members: [(String, JSONOutput)] =
      switch kind {
      case _ where name == Variable.code.name:
        [("required", .bool(true)), ("unique", .bool(true))]
      case .categories:
        [
          (
            "enum",
            .array(
              categories.filter { !$0.isMissing }.map { .string(spreadsheetSafe($0.code)) })
          )
        ]
      case .ticked: [("enum", .array([.integer(0), .integer(1)]))]
      case .integer, .decimal:
        [("minimum", bounds?.lowest), ("maximum", bounds?.highest)].compactMap { key, bound in
          bound.map { (key, .decimal(millionths: $0)) }
        }
      case .text, .day, .moment: []
      }
    return members.isEmpty ? [] : [("constraints", .object(members))]
  }
}

/// The schema of a table with these fields.
private func tableSchema(_ fields: [JSONOutput], primaryKey: String) -> JSONOutput {
  .object([
    ("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
    ("fields", .array(fields)), ("primaryKey", .array([.string(primaryKey)])),
  ])
}

/// Values with what they mean.
private func labelled(_ values: [(code: String, label: String)]) -> JSONOutput {
  .array(
    values.map { .object([("value", .string($0.code)), ("label", .string($0.label))]) })
}
