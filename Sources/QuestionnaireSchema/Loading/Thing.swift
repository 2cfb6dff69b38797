/// The kinds of thing that bear a name or label in a questionnaire.
enum Thing: Sendable, Hashable {
  case section
  case question
  case choice
  case choiceList
  case edit
  case figure
  case category
  case base
  case table
  case flow
  case breakdown
  case chart
  case group

  /// One of them, in a message.
  var words: String { "een \(word)" }

  /// None of them, in a message.
  var noneWords: String { "geen \(word)" }

  private var word: String {
    switch self {
    case .section: "onderdeel"
    case .question: "vraag"
    case .choice: "optie"
    case .choiceList: "lijst met opties"
    case .edit: "controleregel"
    case .figure: "cijfer"
    case .category: "categorie"
    case .base: "basis"
    case .table: "tabel"
    case .flow: "stroom"
    case .breakdown: "uitsplitsing"
    case .chart: "grafiek, tabel of stroom"
    case .group: "groep"
    }
  }
}
