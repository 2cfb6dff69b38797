import Findings
import TextFormats

/// Words where a frame differs from the register on a day.
struct FrameCheckWords {
  let words: FrameWords
  let register: MunicipalityRegister
  let day: CalendarDay

  /// The municipality that a name is of.
  enum Meant {
    /// It is a name of this one.
    case named(MunicipalityCode)
    /// It looks like the name of this one, and of no other.
    case near(MunicipalityCode)
  }

  func unknown(_ entry: FrameEntry, meant: Meant?) -> Finding {
    let suggestion =
      switch meant {
      case .named(let code): "De naam ‘\(entry.name)’ hoort bij \(code). "
      case .near(let code): "Bedoelde u \(named(code))? "
      case nil: ""
      }
    return words.fault(
      place(entry, .code), "Er was nooit een gemeente met de code \(entry.code).",
      suggestion + "Verbeter de code, of haal de rij weg.", value: entry.code.description)
  }

  func ended(_ entry: FrameEntry) -> Finding {
    let succession = register.succession(of: entry.code, upTo: day)
    guard !succession.codes.isEmpty else { return circle(entry) }
    let successors = dutchList(succession.codes.map(named))
    let last = register.municipality(entry.code)?.validTo?.inDutch ?? ""
    let end = "\(named(entry.code)) bestaat sinds \(last) niet meer"
    return succession.isSplit
      ? words.fault(
        place(entry, .code), "\(end). De gemeente is verdeeld over \(successors).",
        "Haal de rij weg. Beslis zelf wat u van deze gemeente overneemt.",
        value: entry.code.description)
      : words.fault(
        place(entry, .code), "\(end). De gemeente ging op in \(successors).",
        "Laat in het kader alleen de nieuwe gemeente staan.", value: entry.code.description)
  }

  /// That the reorganisations of a file lead nowhere.
  func circle(_ entry: FrameEntry) -> Finding {
    words.fault(
      place(entry, .code), "Volgens de herindelingen ging \(named(entry.code)) in een kring op.",
      "Verbeter het bestand met herindelingen.", value: entry.code.description)
  }

  func leftOut(_ entry: FrameEntry, _ succession: Succession) -> Finding {
    words.doubt(
      place(entry, .code),
      "\(named(entry.code)) is verdeeld over \(dutchList(succession.codes.map(named))), en is "
        + "weggelaten.", "Beslis zelf wat u van deze gemeente overneemt.",
      value: entry.code.description)
  }

  func missingPart(_ part: MunicipalityCode, of whole: MunicipalityCode) -> Finding {
    let message =
      part == whole
      ? "\(named(part)) bestond al, en staat niet in het kader."
      : "\(named(part)) ging ook op in \(named(whole)), en staat niet in het kader."
    return words.doubt(
      Place(file: words.file), message,
      "Ga na of impuls, tranche en gids van \(named(whole)) kloppen.", value: part.description)
  }

  func notYet(_ entry: FrameEntry, _ municipality: Municipality) -> Finding {
    let first = municipality.validFrom
    let earlier = first.map { register.predecessors(of: entry.code, on: $0) } ?? []
    let before = dutchList(earlier.map { "\($0.from.name) (\($0.from.code))" })
    return words.fault(
      place(entry, .code),
      "\(named(entry.code)) bestaat pas vanaf \(first?.inDutch ?? "later").",
      before.isEmpty ? "Haal de rij weg." : "Neem in plaats daarvan op: \(before).",
      value: entry.code.description)
  }

  /// That the name is not the official one.
  func otherName(_ entry: FrameEntry, _ municipality: Municipality, meant: Meant?) -> Finding {
    let place = place(entry, .name)
    let message = "\(entry.code) heet in het register ‘\(municipality.name)’."
    switch meant {
    case .named(entry.code):
      return words.doubt(
        place, message, "Het is dezelfde gemeente; neem deze schrijfwijze over.",
        value: entry.name)
    case .named(let other):
      return words.fault(
        place, "\(entry.code) is \(municipality.name), en de naam hier hoort bij \(named(other)).",
        "Verbeter de code of de naam.", value: entry.name)
    case .near(entry.code):
      return words.doubt(
        place, message, "Bedoelde u ‘\(municipality.name)’? Verbeter dan de naam.",
        value: entry.name)
    case .near(let other):
      return words.doubt(
        place, message, "Bedoelde u \(named(other))? Verbeter dan de code en de naam.",
        value: entry.name)
    case nil:
      return words.doubt(
        place, message, "Ga na of de code en de naam bij dezelfde gemeente horen.",
        value: entry.name)
    }
  }

  func otherProvince(_ entry: FrameEntry, _ province: String) -> Finding {
    words.doubt(
      place(entry, .province), "\(named(entry.code)) ligt in \(province).",
      "Verbeter de provincie.", value: entry.province)
  }

  /// A municipality by its name and code: `Eemsdelta (GM1979)`.
  private func named(_ code: MunicipalityCode) -> String {
    register.municipality(code).map { "\($0.name) (\(code))" } ?? code.description
  }

  private func place(_ entry: FrameEntry, _ role: FrameRole) -> Place {
    Place(file: words.file, row: entry.row, column: role.rawValue)
  }
}
