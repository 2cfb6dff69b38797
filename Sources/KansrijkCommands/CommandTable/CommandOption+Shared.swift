/// Options that mean the same in every command that takes them.
extension CommandOption {
  /// `--uit PAD`: where the output goes.
  public static let output = value(
    "uit", "PAD", .path,
    help:
      "Schrijft naar dit bestand (bij rapport en exporteer ook: deze map) in plaats van naar het "
      + "scherm.")

  /// `--streng`: warnings count as errors.
  public static let strict = flag(
    "streng", help: "Geeft ook bij een waarschuwing afsluitwaarde 1.")

  /// `--help`: every command takes it.
  static let help = flag("help", help: "Toont deze uitleg.")
}
