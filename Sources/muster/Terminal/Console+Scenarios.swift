import Optimizer
import Planning
import Programme
import Tables

extension Console {
  /// The texts of the programme in a folder, which is sound; where it is not, every fault is named.
  func source(in folder: String) throws(Failure) -> (source: Source, base: Variant) {
    do throws(Faults) {
      let source = try ProgrammeFolder(folder).read()
      return (source, try Variant(of: source))
    } catch {
      throw Failure(error)
    }
  }

  /// The scenarios that words of a command line mean, by default all of the folder; what cannot be read is named.
  func scenarios(_ words: [String], in folder: String) throws(Failure) -> [Scenario] {
    var faults: [Fault] = []
    var scenarios: [Scenario] = []
    do throws(Faults) {
      let names = words.isEmpty ? try ScenarioFile.names(in: folder) : words
      for name in names {
        do throws(Faults) {
          scenarios.append(try ScenarioFile.scenario(name, in: folder))
        } catch {
          faults += error.all
        }
      }
    } catch {
      faults += error.all
    }
    // Results are told apart by name.
    for (place, scenario) in scenarios.enumerated()
    where scenarios[..<place].contains(where: { $0.name == scenario.name })
      || scenario.name == "base"
    {
      faults.append(
        Fault(
          file: scenario.file, at: nil, found: "another scenario is named '\(scenario.name)'",
          expected: "a name of its own, which the file's name gives"))
    }
    guard faults.isEmpty else { throw Failure(Faults(faults)) }
    return scenarios
  }

  /// What each scenario makes of a programme; the faults of all are named in one run.
  func variants(of source: Source, _ scenarios: [Scenario]) throws(Failure) -> [Variant] {
    var faults: [Fault] = []
    var variants: [Variant] = []
    for scenario in scenarios {
      do throws(Faults) {
        variants.append(try Variant(of: source, applying: [scenario]))
      } catch {
        faults += error.all
      }
    }
    guard faults.isEmpty else { throw Failure(Faults(Array(Set(faults)))) }
    return variants
  }
}

/// Stops a solve when the user asks for it, and says nothing.
struct Listener: Watcher {
  func note(_ progress: Progress) {}

  var wantsStop: Bool { Interrupt.isRequested }
}
