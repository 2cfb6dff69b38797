import Findings
import MonitorReport
import Municipalities
import QuestionnaireForms
import QuestionnaireSchema
import ResponseIngest
import Tables

extension MunicipalityTrace {
  /// Why a municipality stands where it does, in a sentence or two.
  func reason(_ cell: LedgerCell, _ standing: Standing, _ unit: Int) -> String {
    let row = trails[unit].row
    switch standing {
    case .counted:
      return cell.questions.isEmpty
        ? "Geteld: er telt een inzending."
        : "Geteld: haar antwoord hoort bij deze categorie."
    case .otherCategory:
      let others = ledger.cells.filter {
        $0.group == nil && $0.name.figure == cell.name.figure && $0.name.base == cell.name.base
          && $0.standing(ofUnit: unit) == .counted
      }
      let labels = others.map { "‘\($0.labels.category)’" }.joined(separator: ", ")
      return "Andere categorie: haar antwoorden horen bij \(labels)."
    case .otherAnswer:
      return "Ander antwoord: wat zij antwoordde, hoort bij geen categorie van dit cijfer."
    case .outsideBase:
      return "Buiten de basis ‘\(cell.labels.base)’." + condition(ofBaseOf: cell)
    case .unsure:
      let unsure = row.map { row in questions(cell) { isUnsure($0, row) } } ?? []
      return "Weet niet: zij antwoordde bij \(references(unsure)) dat zij het niet weet."
    case .leftEmpty:
      let empty = row.map { row in questions(cell) { isLeftEmpty($0, row) } } ?? []
      return "Niet ingevuld: \(references(empty)) is gesteld en leeg gelaten."
    case .faulty:
      let faulty = row.map { row in questions(cell) { judged.table.faulty[$0.index][row] } } ?? []
      return "Fout antwoord: wat er staat bij \(references(faulty)), kan geen antwoord zijn"
        + codes(of: faulty, row) + "."
    case .notAsked:
      let routed = row.map { row in questions(cell) { !isAsked($0, row) } } ?? []
      return "Niet gevraagd. \(routing(of: routed))"
    case .gateMissing:
      let open = row.map { row in questions(cell) { judged.table.undecided[$0.index][row] } } ?? []
      return
        "Hoofdvraag niet ingevuld: van \(references(open)) is niet te zeggen of zij is gesteld."
        + " \(routing(of: open))"
    case .nonresponse: return "Geen respons: " + trails[unit].nonresponse
    case .outsidePopulation:
      return "Buiten de populatie: het cijfer gaat niet over deze gemeente."
        + population(ofFigure: cell.name.figure)
    case .notInvited: return "Niet uitgenodigd: in het kader staat bij ‘gevraagd’ ‘nee’."
    }
  }

  private func condition(ofBaseOf cell: LedgerCell) -> String {
    let figure = judged.questionnaire.figure(named: cell.name.figure)
    let base = figure?.base(named: cell.name.base)?.where
    return base.flatMap { words.routing($0.condition) }.map { " Voorwaarde: \($0)" } ?? ""
  }

  private func population(ofFigure name: String) -> String {
    let figure = judged.questionnaire.figure(named: name)
    return figure.flatMap { words.routing($0.population.condition) }.map { " Voorwaarde: \($0)" }
      ?? ""
  }

  /// When questions are asked, each with its condition.
  private func routing(of questions: [Question]) -> String {
    questions.compactMap { question in
      words.routing(question.relevant.condition).map {
        "Voorwaarde van \(question.reference): \($0)"
      }
    }.joined(separator: " ")
  }

  /// What the frame says of the municipality in the columns that a condition behind a standing names.
  func frameValues(
    behind entries: [(cell: LedgerCell, standing: Standing)], _ unit: Int
  ) -> [Document.Definition] {
    let conditions = entries.flatMap { cell, standing -> [Condition] in
      switch standing {
      case .outsidePopulation:
        judged.questionnaire.figure(named: cell.name.figure).map { [$0.population.condition] } ?? []
      case .notAsked, .gateMissing:
        judged.questions(behind: standing, with: cell).map {
          judged.questionnaire.questions[$0].relevant.condition
        }
      default: []
      }
    }
    var columns: [String] = []
    for condition in conditions {
      condition.visitFrameColumns { columns.append(judged.questionnaire.frameColumns[$0]) }
    }
    return columns.distinct.compactMap { name in
      judged.units.frame.flatMap { frame in
        frame.columnIndex(named: name).map { column in
          let text = frame.columns[column].text(ofUnit: unit)
          return Document.Definition(name, text.isEmpty ? "(leeg)" : text)
        }
      }
    }
  }

  /// The codes of the open findings of answers, between brackets.
  private func codes(of questions: [Question], _ row: Int?) -> String {
    let found = judged.openFindings.filter { finding in
      finding.row == row && questions.contains { $0.index == finding.question }
    }
    let codes = found.map(\.code.text).distinct
    return codes.isEmpty ? "" : " (\(codes.joined(separator: ", ")))"
  }

  private func questions(_ cell: LedgerCell, where holds: (Question) -> Bool) -> [Question] {
    cell.questions.map { judged.questionnaire.questions[$0] }.filter(holds)
  }

  private func references(_ questions: [Question]) -> String {
    questions.map(\.reference).joined(separator: ", ")
  }

  private func isAsked(_ question: Question, _ row: Int) -> Bool {
    judged.table.asked[question.index][row] || judged.table.undecided[question.index][row]
  }

  private func isLeftEmpty(_ question: Question, _ row: Int) -> Bool {
    let table = judged.table
    return table.asked[question.index][row] && !table.faulty[question.index][row]
      && !table.columns[question.index].isPresent(row)
  }

  private func isUnsure(_ question: Question, _ row: Int) -> Bool {
    let column = judged.table.columns[question.index]
    let missing = question.choices.indices.filter { question.choices[$0].isMissing }
    switch question.kind {
    case .selectOne: return column.choice(row).map(missing.contains) ?? false
    case .selectMultiple:
      return missing.contains { column.tickedChoices(row) >> UInt64($0) & 1 == 1 }
    case .integer, .decimal, .text, .date: return false
    }
  }
}
