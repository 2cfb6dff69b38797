import Findings
import Municipalities
public import QuestionnaireSchema
import TextFormats

/// The parts of sentences that checks share.
extension Remark {
  /// That a file or line could not be read, and why.
  var unreadable: Words {
    switch source.form {
    case .unreadable(let words): return words
    case .batch:
      return .unreadable("een aanhalingsteken in deze rij wordt nergens gesloten.")
    case .lines, .document:
      guard let submission else { return .unreadable("de inhoud is geen JSON.") }
      do throws(JSONError) {
        _ = try JSONDocument(source.text, in: submission.record)
        return .unreadable("dit heeft niet de vorm van een inzending.")
      } catch {
        return .unreadable(error.inSentences)
      }
    }
  }

  /// The value between quotes, cut off where a sentence would become unreadable.
  var quotedValue: String { (value ?? "").quoted }

  /// The choices of the question; of a long list only how many there are.
  var choices: String {
    let choices = question?.choices ?? []
    return choices.count <= 6
      ? "Kies uit: \(choices.map(\.quoted).joined(separator: ", "))."
      : "Kies uit de \(choices.count) antwoorden van de vraag."
  }

  /// The choice that was probably meant by the value, as a question.
  var meantChoice: String? {
    let choices = question?.choices ?? []
    guard let value,
      let word = nearestWord(to: value, in: choices.map(\.name) + choices.map(\.label)),
      let choice = choices.first(where: { $0.name == word || $0.label == word })
    else { return nil }
    return "Bedoelde u \(choice.quoted)?"
  }

  /// That a character in a text is another than it seems, when one is.
  func strangeness(of text: String) -> String? {
    strangeCharacter(in: text).map { "Er staat een ander teken in dan het lijkt: \($0)." }
  }

  /// The numbers of the questions of which it depends on the frame whether they are asked.
  var questionsThatHangOnTheFrame: String {
    judged.questionnaire.questions
      .filter { $0.relevant.condition.namesFrame || $0.required.condition.namesFrame }
      .compactMap(\.number).joined(separator: ", ")
  }

  /// What kind of value the question takes, as advice.
  var expectedForm: String {
    guard let question else { return "" }
    switch question.kind {
    case .selectOne: return "Geef één keuze. \(choices)"
    case .selectMultiple: return "Geef keuzes van de vraag, of per keuze ja of nee. \(choices)"
    case .integer(let bounds): return "Geef een heel getal\(range(bounds)), zonder punt of komma."
    case .decimal(let bounds): return "Geef een getal\(range(bounds)), met hoogstens 6 decimalen."
    case .date: return "Schrijf de datum als 2021-09-13 of 13-9-2021."
    case .text(let maxLength):
      return maxLength.map { "Schrijf hoogstens \($0) tekens." } ?? "Schrijf een kortere tekst."
    }
  }

  private func range(_ bounds: NumberBounds) -> String {
    switch (bounds.lowest.map(plainDecimal), bounds.highest.map(plainDecimal)) {
    case (let lowest?, let highest?): " van \(lowest) tot en met \(highest)"
    case (let lowest?, nil): " van ten minste \(lowest)"
    case (nil, let highest?): " van hoogstens \(highest)"
    case (nil, nil): ""
    }
  }

  /// Whether it depends on the frame too whether the question is asked.
  var isAboutTheFrame: Bool { question?.relevant.condition.namesFrame ?? false }

  /// The questions that decide whether this one is asked, as "vraag 2 en vraag 4".
  var gates: String? {
    guard let question else { return nil }
    let gates = question.relevant.condition.questions.map {
      judged.questionnaire.questions[$0].reference
    }
    return gates.isEmpty ? nil : gates.joined(separator: " en ")
  }

  /// The message of the rule, with the questions it is about unless these stand above it.
  var ruleMessage: String {
    guard let edit else { return "" }
    return ([ruleMessage(edit)] + (previousAnswers(edit).map { [$0] } ?? [])).joined(separator: " ")
  }

  private func ruleMessage(_ edit: Edit) -> String {
    if phrasing.isUnderHeading { return edit.message }
    let numbers = edit.check.condition.questions.compactMap {
      judged.questionnaire.questions[$0].number
    }
    guard !numbers.isEmpty else { return edit.message }
    let word = numbers.count == 1 ? "vraag" : "vragen"
    return "\(edit.message) (\(word) \(numbers.joined(separator: ", ")))"
  }

  /// What the municipalities answered last year to the questions that the rule compares with, as a
  /// sentence; of more than one each with its code.
  private func previousAnswers(_ edit: Edit) -> String? {
    guard let previous = judged.context.previous else { return nil }
    let questions = edit.check.condition.previousQuestions.map {
      judged.questionnaire.questions[$0]
    }
    let answers = units.compactMap { unit -> String? in
      let code = judged.units.codes[unit]
      let given = questions.compactMap { question in
        previous.answer(of: code, to: question)?.value.map {
          "bij \(question.reference) \($0.text.quoted)"
        }
      }
      guard !given.isEmpty else { return nil }
      return "\(units.count == 1 ? "u" : code.description) \(dutchList(given))"
    }
    return answers.isEmpty ? nil : "Vorig jaar antwoordde \(answers.joined(separator: "; "))."
  }

  /// The municipality as the register or frame knows it, or the code as given.
  var givenName: String {
    givenCode.map(named) ?? "‘\(value ?? "")’"
  }

  /// The municipalities that came in the place of the one given.
  var successors: String {
    guard let code = givenCode,
      case .abolished(let successors) = judged.context.municipalities.standing(of: code)
    else { return "" }
    return successors.map { code in
      judged.context.register.municipality(code).map { "\(code) (\($0.name))" }
        ?? code.description
    }.joined(separator: ", ")
  }

  /// The municipality that a name is of, or else the only one that it looks like, as a question.
  func meantMunicipality(_ name: String) -> String? {
    (names.all.made.code(named: name) ?? names.near.made.code(near: name)).map {
      "Bedoelde u \(named($0))?"
    }
  }

  /// The municipality with a code by its name, as the register or frame knows it.
  private func named(_ code: MunicipalityCode) -> String {
    let name =
      judged.context.register.municipality(code)?.name
      ?? judged.units.frame.flatMap { frame in frame.unit(of: code).map(frame.name) }
    return name.map { "\($0) (\(code))" } ?? code.description
  }

  /// Where the submission that counts instead stands.
  var counting: String {
    guard mark.check.subject == .duplicates, mark.item >= 0 else { return "" }
    let submission = judged.submissions[Int(mark.item)]
    let name = judged.sources[Int(submission.source)].name
    return judged.recordWords(of: submission).map { " (\(name), \($0))" } ?? " (\(name))"
  }

  /// To which questions the two submissions give another answer.
  var differences: String? {
    guard mark.check.subject == .duplicates, mark.tableRow >= 0, mark.detail >= 0
    else { return nil }
    let answers = CanonicalAnswers(
      questionnaire: judged.questionnaire, table: judged.table,
      texts: TextReader(sources: judged.sources, submissions: judged.submissions))
    let questions = answers.differences(Int(mark.tableRow), Int(mark.detail))
    if questions.isEmpty { return "De antwoorden zijn gelijk; u hoeft niets te doen." }
    let numbers = questions.map { $0.number ?? $0.name }
    return "Anders beantwoord: \(numbers.count == 1 ? "vraag" : "vragen") "
      + numbers.joined(separator: ", ") + "."
  }
}

extension Choice {
  /// The choice as people read it, with its code where that is another word: `‘Ja’ (gevormd)`.
  var quoted: String {
    label.lowercased() == name ? "‘\(label)’" : "‘\(label)’ (\(name))"
  }
}

extension Question {
  /// The question in the middle of a sentence: `vraag 2`, or its text where it has no number.
  public var reference: String { number.map { "vraag \($0)" } ?? "‘\(label)’" }
}

extension String {
  /// The text between quotes, cut off where a sentence would become unreadable.
  var quoted: String {
    let start = unicodeScalars.prefix(80)
    return start.count == unicodeScalars.prefix(81).count ? "‘\(self)’" : "‘\(String(start))…’"
  }

  /// The text with a small first letter, for the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
