import Municipalities
import ResponseIngest
public import Tables

/// How far the response differs between the groups that a column of the frame makes.
///
/// With *N* municipalities that were asked, of which *N_k* are in group *k*, and response rates ρ and
/// ρ_k: the unconditional partial indicator of the column is P = √(Σ (N_k/N)(ρ_k − ρ)²), that of a
/// group is √(N_k/N)·(ρ_k − ρ), and the representativeness by this column is R = 1 − 2P. All are
/// made from the response rates of the groups, without a model and without a correction for chance:
/// the more and smaller the groups are, the further P lies from 0 also when the response is a matter
/// of chance.
///
/// Source: B. Schouten, F. Cobben and J. Bethlehem, *Indicators for the representativeness of survey
/// response*, Survey Methodology 35 (2009), 101-113; B. Schouten, N. Shlomo and C. Skinner,
/// *Indicators for monitoring and improving representativeness of response*, Journal of Official
/// Statistics 27 (2011), 231-253.
public struct Representativeness: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The indicator of the column, in thousandths, rounded half up.
  public let indicator: Int
  /// The representativeness by this column, in thousandths, rounded half up; 1000 is no difference.
  public let representativeness: Int
  /// The groups, as in ``GroupResponse``.
  public let groups: [Group]

  /// A group of municipalities.
  public struct Group: Sendable, Hashable {
    /// The value of the column; empty for an empty cell.
    public let value: String
    /// How many responded, of how many that were asked.
    public let share: Share
    /// The indicator of the group in thousandths, rounded half away from 0: below 0 when it responded
    /// less than all together.
    public let indicator: Int
  }

  /// The most groups for which indicators mean something and are quick to compute.
  public static let mostGroups = 100

  /// The indicators of a column; `nil` when it makes too many groups, or nobody was asked.
  public init?(_ response: GroupResponse) {
    let rows = response.rows
    let size = rows.reduce(0) { $0 + $1.share.denominator }
    let responded = rows.reduce(0) { $0 + $1.share.numerator }
    guard size > 0, rows.count <= Self.mostGroups else { return nil }
    column = response.column
    let root = Self.root(rows.map(\.share), size: size, responded: responded)
    indicator = root.thousandths
    representativeness = root.thousandthsOfOneLessTwice
    groups = rows.map { row in
      Group(
        value: row.value, share: row.share,
        indicator: Self.indicator(row.share, size: size, responded: responded))
    }
  }

  /// √(Σ n_k²/N_k / N − n²/N²), which is the same, over the product of all N_k.
  private static func root(_ shares: [Share], size: Int, responded: Int) -> SquareRoot {
    let size = UInt64(size)
    let responded = UInt64(responded)
    var product = NaturalNumber(1)
    for share in shares { product *= UInt64(share.denominator) }
    var sum = NaturalNumber(0)
    for share in shares {
      var part = product
      part.divideExactly(by: UInt64(share.denominator))
      sum += part * UInt64(share.numerator) * UInt64(share.numerator)
    }
    return SquareRoot(
      of: sum * size - product * responded * responded, over: product * size * size)
  }

  /// √(N_k/N)·(n_k/N_k − n/N) is √((n_k·N − n·N_k)² / (N³·N_k)) with the sign of what is squared.
  private static func indicator(_ share: Share, size: Int, responded: Int) -> Int {
    let more = share.numerator * size
    let less = responded * share.denominator
    let difference = UInt64(more > less ? more - less : less - more)
    let size = UInt64(size)
    let root = SquareRoot(
      of: NaturalNumber(difference) * difference,
      over: NaturalNumber(size) * size * size * UInt64(share.denominator))
    return more < less ? -root.thousandths : root.thousandths
  }
}
