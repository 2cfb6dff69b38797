import Foundation

let arguments = CommandLine.arguments.dropFirst()
guard let path = arguments.first, arguments.count == 1, !path.hasPrefix("-") else {
  print("Gebruik: sample-waves MAP")
  print("Schrijft de verzonnen metingen van 2019, 2020 en 2021 in de map, zoals SampleResponses.")
  exit(2)
}
do {
  try SamplesFolder(url: URL(filePath: path)).write(Samples.waves())
} catch {
  print("Het schrijven is niet gelukt: \(error.localizedDescription)")
  exit(3)
}
