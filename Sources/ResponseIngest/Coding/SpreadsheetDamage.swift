import TextFormats

/// Why a text that names no choice is a fault: a spreadsheet's work, or simply unknown.
func unknownChoice(_ text: String) -> CodedAnswer.Fault {
  looksDamagedBySpreadsheet(text) ? .spreadsheetDamage : .unknownChoice
}

/// Whether a text looks like what a spreadsheet makes of a code: a date (`20-25` became
/// `20-mei`), or a number in scientific notation (`1E+05`).
func looksDamagedBySpreadsheet(_ text: String) -> Bool {
  guard text.utf8.count <= 40 else { return false }
  return CalendarDay(parsing: text) != nil || isScientific(text) || isDayAndMonth(text)
}

/// Digits, perhaps a decimal mark and digits, `E`, a sign and digits.
private func isScientific(_ text: String) -> Bool {
  let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
  guard parts.count == 2, let first = parts[0].first, first.isASCII, first.isNumber else {
    return false
  }
  let exponent = parts[1].drop { $0 == "+" || $0 == "-" }
  return !exponent.isEmpty && exponent.allSatisfy { ("0"..."9").contains($0) }
    && parts[0].allSatisfy { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
}

/// A day or year and the short name of a month, either first: `20-mei`, `mei-20`, `1 okt`.
private func isDayAndMonth(_ text: String) -> Bool {
  let parts = text.lowercased().split { "-/ .".contains($0) }
  guard (2...3).contains(parts.count) else { return false }
  let months = parts.filter { monthNames.contains(String($0.prefix(3))) && $0.count <= 9 }
  let numbers = parts.filter { $0.count <= 4 && $0.allSatisfy { ("0"..."9").contains($0) } }
  return months.count == 1 && months.count + numbers.count == parts.count
}

private let monthNames: Set<String> = [
  "jan", "feb", "mrt", "maa", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt",
  "oct", "nov", "dec",
]
