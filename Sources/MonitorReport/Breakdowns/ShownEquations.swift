import ResponseIngest

/// What can be worked out from sums over sets of atoms: the sums that are combinations of these.
struct ShownEquations: Sendable {
  /// An equation in the form in which none has the pivot of another.
  struct Line: Sendable {
    /// The atom of which only this line has a multiple, and that is once.
    let pivot: Int
    /// Of each atom how often it is counted.
    fileprivate(set) var atoms: [PrimeField]
    /// Of each given set how often it is counted to come to this.
    fileprivate(set) var sets: [PrimeField]

    /// Subtracts a multiple of another line.
    fileprivate mutating func subtract(_ factor: PrimeField, times other: Line) {
      guard factor != .zero else { return }
      for atom in atoms.indices where other.atoms[atom] != .zero {
        atoms[atom] = atoms[atom] - factor * other.atoms[atom]
      }
      for set in sets.indices where other.sets[set] != .zero {
        sets[set] = sets[set] - factor * other.sets[set]
      }
    }
  }

  /// The lines, one for each set that does not follow from those before it.
  private(set) var lines: [Line] = []

  /// Solves the equations of some sets; `order` are the atoms in the order in which they are taken
  /// as a pivot.
  init(_ sets: [Bitmap], order: [Int]) {
    for (number, set) in sets.enumerated() {
      var given = [PrimeField](repeating: .zero, count: sets.count)
      given[number] = .one
      var line = Line(
        pivot: 0, atoms: order.indices.map { set[$0] ? .one : .zero }, sets: given)
      for known in lines { line.subtract(line.atoms[known.pivot], times: known) }
      guard let pivot = order.first(where: { line.atoms[$0] != .zero }) else { continue }
      let scale = line.atoms[pivot].inverse
      line = Line(
        pivot: pivot, atoms: line.atoms.map { $0 * scale }, sets: line.sets.map { $0 * scale })
      for index in lines.indices {
        lines[index].subtract(lines[index].atoms[pivot], times: line)
      }
      lines.append(line)
    }
  }

  /// Whether the sum over a set follows from the sums over these.
  func gives(_ set: Bitmap) -> Bool {
    guard let first = lines.first else { return set.isEmpty }
    var rest = Line(
      pivot: 0, atoms: first.atoms.indices.map { set[$0] ? .one : .zero },
      sets: first.sets.map { _ in .zero })
    for line in lines { rest.subtract(rest.atoms[line.pivot], times: line) }
    return rest.atoms.allSatisfy { $0 == .zero }
  }
}
