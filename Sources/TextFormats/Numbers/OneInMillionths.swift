/// One, in the millionths in which numbers with decimals are held.
public let oneInMillionths: Int64 = 1_000_000
