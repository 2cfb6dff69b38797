/// How the words of a finding will stand.
public enum Phrasing: Sendable, Hashable {
  /// By themselves: the message names the question it is about.
  case complete
  /// Under the question they are about, which is the heading of the finding.
  case underHeading
  /// As under a heading, and told to who sent the submission; otherwise it is to who receives it.
  case toSender

  /// Whether they stand under the question they are about.
  var isUnderHeading: Bool { self != .complete }
}
