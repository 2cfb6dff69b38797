import MonitorReport
import TextFormats

/// The order of the files with answers of a wave: the same however they came in.
///
/// Those that `meting.json` names come first, in its order, so that findings stand in the order that
/// the wave's folder gives; then by name.
struct ResponseOrder {
  private let names: [String]

  /// Reads the order from a `meting.json`; one that cannot be read gives none.
  init(_ description: SourceFile) {
    let folder = description.name.split(
      separator: "/", omittingEmptySubsequences: false
    ).dropLast().map { $0 + "/" }.joined()
    let named = (try? WaveDescription(description))?.responses ?? []
    names = named.map { folder + $0.name }
  }

  /// By what a file is put in its place.
  func key(of name: String, id: Int) -> Key {
    let rank = names.firstIndex { name == $0 || name.hasPrefix($0 + "/") } ?? names.count
    return Key(rank: rank, name: name, id: id)
  }

  struct Key: Comparable {
    let rank: Int
    let name: String
    let id: Int

    static func < (left: Self, right: Self) -> Bool {
      if left.rank != right.rank { return left.rank < right.rank }
      if left.name != right.name {
        return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
      }
      return left.id < right.id
    }
  }
}
