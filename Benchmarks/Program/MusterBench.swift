import Benchmarks
import Foundation

/// The benchmark program: everything it does is in the library, where tests can reach it.
@main
struct MusterBench {
  static func main() {
    exit(Harness.run(Array(CommandLine.arguments.dropFirst())))
  }
}
