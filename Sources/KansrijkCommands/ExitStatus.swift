/// What the program leaves behind for the shell; of several the highest wins.
public enum ExitStatus: Int32, Sendable, Hashable, CaseIterable, Comparable {
  /// All is in order.
  case inOrder = 0
  /// There is a finding that has to be mended.
  case findings = 1
  /// The program was called in a way that it does not know.
  case wrongUse = 2
  /// A file is missing or cannot be opened, or a questionnaire, frame or wave is wrong.
  case unreadable = 3
  /// The program itself is at fault.
  case fault = 4

  /// What it means, for the help.
  var meaning: String {
    switch self {
    case .inOrder: "alles is in orde"
    case .findings:
      "er is een bevinding met de ernst fout (met --streng ook: waarschuwing; bij rapport en "
        + "exporteer alleen met --streng)"
    case .wrongUse: "de opdracht, een optie of een waarde klopt niet"
    case .unreadable:
      "een bestand ontbreekt of gaat niet open, of een vragenlijst, kader of meting klopt niet"
    case .fault: "een fout in het programma zelf"
    }
  }

  /// Orders from in order to at fault.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
