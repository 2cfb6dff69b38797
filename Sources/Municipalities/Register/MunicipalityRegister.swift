public import TextFormats

/// The municipalities that there were, and what became of them.
///
/// The register that comes with the program is complete from 1 January 2019 up to and including
/// 1 January 2025; of earlier days it knows only what it needs to name successors.
public struct MunicipalityRegister: Sendable {
  /// All municipalities, in the order of their codes.
  public let municipalities: [Municipality]
  /// All reorganisations, in the order of their days.
  public let reorganisations: [Reorganisation]
  /// Other spellings of the names, by code.
  private let variants: [MunicipalityCode: [String]]
  /// Where each code stands in ``municipalities``.
  private let positions: [MunicipalityCode: Int]
  /// The reorganisations by the municipality that ended, in the order of their days.
  private let endings: [MunicipalityCode: [Reorganisation]]

  /// Brings together municipalities, reorganisations and other spellings of names.
  ///
  /// A municipality that only a reorganisation names is added, and one that goes up in another
  /// ends on that day, unless it had ended before.
  public init(
    municipalities: [Municipality], reorganisations: [Reorganisation],
    variants: [MunicipalityCode: [String]]
  ) {
    let days = reorganisations.enumerated().sorted {
      ($0.element.effectiveDate, $0.offset) < ($1.element.effectiveDate, $1.offset)
    }
    self.reorganisations = days.map(\.element)
    self.variants = variants
    let known = Self.completed(municipalities, by: self.reorganisations)
    self.municipalities = known
    positions = Dictionary(uniqueKeysWithValues: known.indices.map { (known[$0].code, $0) })
    endings = Dictionary(grouping: self.reorganisations, by: \.from.code)
  }

  /// The same register with the reorganisations of a wave as well.
  public func adding(_ more: [Reorganisation]) -> MunicipalityRegister {
    guard !more.isEmpty else { return self }
    return MunicipalityRegister(
      municipalities: municipalities, reorganisations: reorganisations + more, variants: variants)
  }

  /// The municipality with a code, whether or not it still exists.
  public func municipality(_ code: MunicipalityCode) -> Municipality? {
    positions[code].map { municipalities[$0] }
  }

  /// The municipalities that exist on a day, in the order of their codes.
  public func municipalities(on day: CalendarDay) -> [Municipality] {
    municipalities.filter { $0.exists(on: day) }
  }

  /// What became of a municipality on a day: one reorganisation for each successor.
  public func successors(of code: MunicipalityCode, on day: CalendarDay) -> [Reorganisation] {
    endings[code, default: []].filter { $0.effectiveDate == day }
  }

  /// What a municipality came from on a day: one reorganisation for each that went up in it.
  public func predecessors(of code: MunicipalityCode, on day: CalendarDay) -> [Reorganisation] {
    reorganisations.filter { $0.to.code == code && $0.effectiveDate == day }
  }

  /// Where a municipality has gone in the days after `start` up to and including `end`.
  ///
  /// Without a `start` all days up to the end count.
  public func succession(
    of code: MunicipalityCode, after start: CalendarDay? = nil, upTo end: CalendarDay
  ) -> Succession {
    var steps: [Reorganisation] = []
    var final: Set<MunicipalityCode> = []
    var seen: Set<MunicipalityCode> = [code]
    var open: [(code: MunicipalityCode, since: CalendarDay?)] = [(code, nil)]
    while let (current, since) = open.popLast() {
      let next = endings[current, default: []].filter {
        if let start, $0.effectiveDate <= start { return false }
        if let since, $0.effectiveDate < since { return false }
        return $0.effectiveDate <= end
      }
      if next.isEmpty { final.insert(current) }
      steps += next
      for step in next where seen.insert(step.to.code).inserted {
        open.append((step.to.code, step.effectiveDate))
      }
    }
    return Succession(codes: final.sorted(), steps: steps)
  }

  /// The name of a municipality and all other spellings known of it.
  public func names(of code: MunicipalityCode) -> [String] {
    (municipality(code).map { [$0.name] } ?? []) + variants[code, default: []]
  }

  /// The municipalities with those that only reorganisations name, ended where these say so.
  private static func completed(
    _ municipalities: [Municipality], by reorganisations: [Reorganisation]
  ) -> [Municipality] {
    var byCode: [MunicipalityCode: Municipality] = [:]
    for municipality in municipalities { byCode[municipality.code] = municipality }
    for event in reorganisations {
      let old = byCode[event.from.code]
      if old?.validTo == nil {
        byCode[event.from.code] = Municipality(
          code: event.from.code, name: old?.name ?? event.from.name, province: old?.province,
          validFrom: old?.validFrom, validTo: event.effectiveDate)
      }
      if byCode[event.to.code] == nil {
        byCode[event.to.code] = Municipality(
          code: event.to.code, name: event.to.name, province: nil,
          validFrom: event.effectiveDate, validTo: nil)
      }
    }
    return byCode.values.sorted { $0.code < $1.code }
  }
}

/// Where a municipality has gone: the municipalities that took its place, and how.
public struct Succession: Sendable, Hashable {
  /// The municipalities at the end, in order; only itself when nothing happened to it, and none when the
  /// reorganisations go round in a circle, as only a wave's own can.
  public let codes: [MunicipalityCode]
  /// The reorganisations on the way; empty when nothing happened to it.
  public let steps: [Reorganisation]

  /// Whether it was divided on the way, so that nothing can be carried over.
  public var isSplit: Bool { steps.contains { $0.kind == .split } }
}
