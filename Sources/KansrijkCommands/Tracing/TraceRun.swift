import Findings
import MonitorReport
import Municipalities
import QuestionnaireSchema
import ResponseIngest
import Tables
import TextFormats

/// One run of `herleid`: a wave is read and judged, and its numbers are accounted for.
struct TraceRun {
  private let invocation: Invocation

  /// The forms of the account.
  enum Format: String, OutputFormat {
    /// For a person at a terminal.
    case text = "tekst"
    /// For a spreadsheet: a row for every number and municipality.
    case csv
    /// A workbook with the counts and the municipalities.
    case xlsx
    /// For another program.
    case json
  }

  init(_ invocation: Invocation) {
    self.invocation = invocation
  }

  func perform() -> ExitStatus {
    guard case .success(let year) = invocation.year() else { return .wrongUse }
    do throws(Invocation.Stopped) {
      let paths = try invocation.wavePaths(of: .trace)
      let wave = try invocation.wave(invocation.files(of: year, at: paths))
      let patterns = try patterns(in: wave.judged.questionnaire)
      let units = try units(in: wave)
      return deliver(wave, patterns, units)
    } catch {
      return error.status
    }
  }

  /// The numbers that are asked for; what has no such name is told.
  private func patterns(
    in questionnaire: Questionnaire
  ) throws(Invocation.Stopped) -> [NumberPattern] {
    let names = invocation.arguments.operands
    var found: [NumberPattern] = []
    for name in names.isEmpty ? questionnaire.allNumberNames : names {
      let numbers = questionnaire.numbers(named: name)
      if numbers.isEmpty {
        let known = questionnaire.knownNumberNames
        if MunicipalityCode(name) != nil {
          throw stopped("‘\(name)’ is een gemeente. Noem haar met --gemeente \(name).")
        }
        throw stopped(
          "Deze meting heeft geen cijfer ‘\(name)’." + question(name, known)
            + " Er zijn: \(list(known)).")
      }
      found += numbers
    }
    let categories = questionnaire.categoryNames(of: found)
    let bases = questionnaire.baseNames(of: found)
    let category = try word(.category, among: categories, "categorie")
    let base = try word(.base, among: bases, "basis")
    let narrowed = found.compactMap { $0.narrowed(category: category, base: base) }
    if narrowed.isEmpty { throw stopped("Geen cijfer heeft die naam, categorie en basis samen.") }
    if !narrowed.contains(where: questionnaire.shows) {
      throw stopped(
        "Bij die basis staat deze categorie niet in het rapport: wie erin hoort, valt altijd buiten de "
          + "basis.")
    }
    return narrowed
  }

  /// Names in a sentence; of many the first.
  private func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
  }

  /// The value of an option that must be one of the names that there are.
  private func word(
    _ option: CommandOption, among known: [String], _ what: String
  ) throws(Invocation.Stopped) -> String? {
    guard let name = invocation.arguments.value(of: option), !known.contains(name) else {
      return invocation.arguments.value(of: option)
    }
    throw stopped(
      "Er is geen \(what) ‘\(name)’ bij deze cijfers." + question(name, known)
        + " Er zijn: \(list(known)).")
  }

  /// The municipalities that are named, by number; `nil` when none is.
  private func units(in wave: Wave) throws(Invocation.Stopped) -> [Int]? {
    let texts = invocation.arguments.values(of: .municipalities)
    guard !texts.isEmpty else { return nil }
    let codes = wave.judged.units.codes
    var units: [Int] = []
    for text in texts {
      guard let code = invocation.municipality(text) else {
        throw Invocation.Stopped(status: .wrongUse)
      }
      guard let unit = codes.firstIndex(of: code) else {
        throw stopped("\(code) staat niet in het kader van \(wave.year).")
      }
      if !units.contains(unit) { units.append(unit) }
    }
    return units
  }

  private func question(_ word: String, _ known: [String]) -> String {
    didYouMean(word, among: known).map { " " + $0 } ?? ""
  }

  private func stopped(_ message: String) -> Invocation.Stopped {
    Invocation.Stopped(status: invocation.failed(message, .wrongUse))
  }

  private func deliver(_ wave: Wave, _ patterns: [NumberPattern], _ units: [Int]?) -> ExitStatus {
    let format: Format = invocation.format(.traceFormat) ?? .text
    if format == .xlsx, invocation.arguments.value(of: .output) == nil,
      invocation.surroundings.terminals.contains(.out)
    {
      return invocation.failed(
        "Een Excel-bestand past niet op het scherm. Geef --uit verantwoording.xlsx.", .wrongUse)
    }
    if format == .text, let units {
      return invocation.deliver(MunicipalityTrace(wave, patterns, units).document)
    }
    var ledger = Ledger(wave, of: patterns)
    if let units { ledger = ledger.listing(Set(units)) }
    switch format {
    case .text:
      return invocation.deliver(
        ledger.document(invocation.arguments.operands.isEmpty ? .counts : .municipalities))
    case .csv: return invocation.deliver(ledger.csv())
    case .xlsx: return invocation.deliver(LedgerWorkbook(ledger))
    case .json: return invocation.deliver(ledger.json().bytes(.pretty) + [UInt8(ascii: "\n")])
    }
  }
}

extension Questionnaire {
  /// The names of the categories of some numbers; groups of the response are known by what they are.
  fileprivate func categoryNames(of patterns: [NumberPattern]) -> [String] {
    patterns.flatMap { pattern -> [String] in
      guard let figure = figure(named: pattern.figure) else {
        return ["alle", "impuls", "zonder-impuls"] + publishedResponse.map(\.group)
      }
      return figure.categories.map(\.name)
    }.distinct
  }

  fileprivate func baseNames(of patterns: [NumberPattern]) -> [String] {
    patterns.flatMap { pattern in
      figure(named: pattern.figure)?.bases.map(\.name) ?? [NumberName.responseBase]
    }.distinct
  }
}

extension Questionnaire {
  /// Whether a number is shown: a category that its base rules out is not.
  fileprivate func shows(_ pattern: NumberPattern) -> Bool {
    guard let category = pattern.category, let base = pattern.base else { return true }
    return figure(named: pattern.figure)?.shows(category: category, over: base) ?? true
  }
}

extension NumberPattern {
  /// The numbers that are also of a category and over a base; `nil` when there are none.
  fileprivate func narrowed(category: String?, base: String?) -> NumberPattern? {
    func agree(_ mine: String?, _ theirs: String?) -> Bool {
      mine == nil || theirs == nil || mine == theirs
    }
    guard agree(self.category, category), agree(self.base, base) else { return nil }
    return NumberPattern(
      figure: figure, category: self.category ?? category, base: self.base ?? base,
      breakdowns: breakdowns)
  }
}
