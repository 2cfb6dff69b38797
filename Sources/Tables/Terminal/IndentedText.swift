/// The lines of a text behind a lead such as a bullet; later lines stand under the first word.
func indentedLines(_ text: String, lead: String, hanging: Int, width: Int) -> [String] {
  let under = String(repeating: " ", count: hanging)
  return WrappedText(HarmlessText(text), width: width - hanging).lines.enumerated()
    .map { index, line in line.isEmpty ? "" : (index == 0 ? lead : under) + line }
}
