import Tables
import TextFormats

extension PublishedNumbers {
  /// The numbers that cannot be right by themselves or beside others, with the reason in Dutch.
  var contradictions: [(key: Key, words: String)] {
    numbers.compactMap { number in number.contradiction.map { (number.key, $0) } } + responseSums
      + groupSums
  }

  /// A group of a breakdown is a part of the whole: neither it nor the rest counts more than there are.
  ///
  /// Groups may overlap, so that together they can be more.
  private var groupSums: [(key: Key, words: String)] {
    let wholes = Dictionary(
      numbers.filter { $0.key.breakdown == nil && $0.key.base != nil }.map { ($0.key, $0) }
    ) { first, _ in first }
    return numbers.filter { $0.key.breakdown != nil }.compactMap { number in
      var key = number.key
      key.breakdown = nil
      key.group = nil
      guard let all = wholes[key], let allAbove = all.numerator, let allBelow = all.denominator,
        let above = number.numerator, let below = number.denominator
      else { return nil }
      let isPart =
        above <= allAbove && below <= allBelow && allAbove &- above <= allBelow &- below
      return isPart ? nil : (number.key, "de groep past niet in het geheel.")
    }
  }

  /// Those with and those without the Impuls are together all that were asked.
  private var responseSums: [(key: Key, words: String)] {
    Set(numbers.map(\.key.year)).sorted().compactMap { year in
      let groups = numbers.filter {
        $0.key.year == year && $0.key.figure == "respons" && $0.key.base == nil
      }
      func counts(_ group: String) -> (Int, Int)? {
        groups.first { $0.key.group == group }.flatMap { number in
          number.numerator.flatMap { above in number.denominator.map { (above, $0) } }
        }
      }
      guard let all = counts("alle"), let with = counts("impuls"),
        let without = counts("zonder-impuls"), let key = groups.first?.key
      else { return nil }
      let isSum = (with.0 &+ without.0, with.1 &+ without.1) == all
      return isSum ? nil : (key, "de groepen zijn samen niet alle gemeenten.")
    }
  }
}

extension PublishedNumbers.Number {
  /// The counts and the percentage, as they stand in delimited text.
  var counts: [Int?] { [numerator, denominator, percentage, upperNumerator] }

  /// Why the number cannot be right, in Dutch.
  fileprivate var contradiction: String? {
    guard let numerator, let denominator else {
      return counts.contains { $0 != nil } ? "het cijfer is maar half gegeven." : nil
    }
    guard 0 <= numerator, numerator <= denominator else {
      return "de teller \(numerator) past niet bij de noemer \(denominator)."
    }
    let exact = Share(numerator: numerator, denominator: denominator).percentage
    guard percentage == exact else {
      return "\(percentage.map { "\($0)%" } ?? "geen percentage") is niet \(numerator) van "
        + "\(denominator)."
    }
    if let upperNumerator, !(numerator...denominator).contains(upperNumerator) {
      return "de bovengrens \(upperNumerator) ligt niet tussen teller en noemer."
    }
    return nil
  }
}

/// The figures of a publication as delimited text.
struct FiguresText {
  /// Of each row the numerator, denominator, percentage and the numerator of the upper bound.
  let numbers: [[Int?]]

  init(_ file: SourceFile) {
    let text = DelimitedText(decodeText(file.bytes))
    let columns = ["teller", "noemer", "procent", "bovengrens_teller"].map {
      text.header.firstIndex(of: $0)
    }
    numbers = text.records().map { record in
      columns.map { column in
        column.flatMap { $0 < record.cells.count ? Int(record.cells[$0]) : nil }
      }
    }
  }
}
