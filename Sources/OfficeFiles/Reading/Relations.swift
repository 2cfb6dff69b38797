/// What a part of a workbook refers to, by the id of the reference.
struct Relations: Sendable {
  fileprivate(set) var targets: [String: Target] = [:]
  /// For each type the first part of that type.
  fileprivate var firstParts: [String: String] = [:]

  /// Something that is referred to.
  struct Target: Sendable, Hashable {
    /// What it is: the last word of the address that says so.
    let type: String
    /// The part.
    let part: String
  }

  /// The first part of a type.
  func target(ofType type: String) -> String? { firstParts[type] }
}

/// Reads a part with references.
struct RelationsHandler: XMLHandler {
  private(set) var relations = Relations()
  private let folder: String

  /// Targets are taken from this folder.
  init(folder: String) {
    self.folder = folder
  }

  mutating func begin(_ element: XMLName, _ attributes: XMLAttributes) throws(XMLInterruption) {
    guard element == .relationship, let id = attributes[.id], let address = attributes[.type],
      let target = attributes[.target], let type = address.split(separator: "/").last
    else { return }
    let part = PartPath.resolve(target, from: folder)
    relations.targets[id] = Relations.Target(type: String(type), part: part)
    if relations.firstParts[String(type)] == nil { relations.firstParts[String(type)] = part }
  }
}

/// The name of a part as the folder it stands in, ending in `/`, and its name there.
struct PartPath: Sendable, Hashable {
  /// The folder; empty at the top.
  let folder: String
  /// The name in the folder.
  let name: String

  /// Takes a name apart.
  init(_ part: String) {
    let mark = part.lastIndex(of: "/").map { part.index(after: $0) } ?? part.startIndex
    folder = String(part[..<mark])
    name = String(part[mark...])
  }

  /// The part that a target means: from the top when it starts with `/`, else from a folder.
  static func resolve(_ target: String, from folder: String) -> String {
    var steps: [Substring] = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = steps.popLast() } else { steps.append(step) }
    }
    return steps.joined(separator: "/")
  }
}
