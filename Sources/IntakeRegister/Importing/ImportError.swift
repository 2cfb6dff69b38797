public import MonitorReport

/// Why nothing could be taken in.
public enum ImportError: Error, Hashable, Sendable {
  /// The register cannot be used.
  case register(RegisterError)
  /// The wave cannot be used, or is not the one that the register holds.
  case wave(WaveError)
}
