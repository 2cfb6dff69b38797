import OfficeFiles
import QuestionnaireSchema

extension Dataset {
  /// What each variable is.
  var questionRows: [[String]] {
    let names = spssNames(for: variables.map(\.name))
    return [["variabele", "naam in SPSS", "vraag of omschrijving", "soort", "toelichting"]]
      + zip(variables, names).map { variable, name in
        [variable.name, name, variable.title, variable.kind.words, variable.question?.hint ?? ""]
      }
  }

  /// What each code means, and the words for a missing answer.
  var codeRows: [[String]] {
    // What a tick means is the same for all options.
    let ticked = variables.first { $0.kind == .ticked }.map { [("(alle opties)", $0)] } ?? []
    let others = variables.filter { $0.kind != .ticked }.map { ($0.name, $0) }
    let answers = (others + ticked).flatMap { name, variable in
      variable.categories.map { category in
        [
          name, category.code, String(category.number), category.label,
          category.isMissing ? "ontbrekend" : "antwoord",
        ]
      }
    }
    let reasons = MissingReason.allCases.map { reason in
      ["(alle vragen)", reason.name, String(-reason.rawValue), reason.meaning, "ontbrekend"]
    }
    // A number can be what the usual codes are; these variables have codes of their own.
    let shifted = variables.filter { SPSSCoding($0, places: 0).base != 0 }.flatMap { variable in
      variable.reasons.map { reason in
        [
          variable.name, reason.name,
          String(Int(SPSSCoding(variable, places: 0).number(of: reason))), reason.meaning,
          "ontbrekend",
        ]
      }
    }
    return [["variabele", "code", "code in SPSS", "betekenis", "telt als"]] + answers + reasons
      + shifted
  }
}

extension Variable.Kind {
  /// What its values are, for people.
  fileprivate var words: String {
    switch self {
    case .text: "tekst"
    case .categories: "een code (werkblad Codes)"
    case .ticked: "0 of 1: niet of wel aangekruist"
    case .integer: "geheel getal"
    case .decimal: "getal"
    case .day: "datum"
    case .moment: "datum en tijd"
    }
  }
}
