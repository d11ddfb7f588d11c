public import Programme

/// Reads scenarios from files: `scenarios/NAME.json5` in a programme's folder, or anywhere.
public enum ScenarioFile {
  /// The folder of scenarios in a programme's folder.
  public static let folder = "scenarios"
  /// How their files' names end.
  public static let ending = ".json5"

  /// The names of the scenarios in a programme's folder, ascending; empty where it has none.
  ///
  /// - Throws: `Faults` where the folder of scenarios is there and cannot be listed.
  public static func names(in programmeFolder: String) throws(Faults) -> [String] {
    let path = programmeFolder + "/" + folder
    do throws(FileFailure) {
      return try ProgrammeFolder.names(in: path)
        .filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }.map {
          String($0.dropLast(ending.count))
        }
    } catch {
      if error.isMissing { return [] }
      throw Faults([
        Fault(
          file: path, at: nil, found: "cannot be read: \(error.reason)",
          expected: "a folder with scenarios")
      ])
    }
  }

  /// The scenario that a word of a command line means: a file, where it has a slash or the ending, else one in the
  /// programme's folder.
  ///
  /// - Throws: `Faults`, where the file cannot be read. What is wrong with its content stands in the scenario.
  /// - Complexity: O(bytes).
  public static func scenario(_ word: String, in programmeFolder: String) throws(Faults) -> Scenario
  {
    let path = path(of: word, in: programmeFolder)
    let bytes: [UInt8]
    do { bytes = try FileBytes.read(path) } catch {
      let known = path == word ? [] : (try? names(in: programmeFolder)) ?? []
      throw Faults([
        Fault(
          file: path, at: nil, found: "cannot be read: \(error.reason)",
          expected: known.isEmpty ? "a scenario" : "one of \(known.joined(separator: ", "))",
          suggestion: NearestName.of(word, among: known))
      ])
    }
    return scenario(bytes, file: path)
  }

  /// The path of the file that a word of a command line means.
  public static func path(of word: String, in programmeFolder: String) -> String {
    let isPath = word.contains("/") || word.hasSuffix(ending)
    return isPath ? word : "\(programmeFolder)/\(folder)/\(word)\(ending)"
  }

  /// The scenario that a file's bytes hold. Tables that it names are read beside the file.
  public static func scenario(_ bytes: [UInt8], file path: String) -> Scenario {
    let (setting, faults) = JSON5Reader.read(bytes, file: path)
    return scenario(setting, file: path, faults: faults)
  }

  /// The scenario that a setting holds, as if it stood in a file.
  public static func scenario(
    _ setting: Setting?, file path: String, faults: [Fault] = []
  ) -> Scenario {
    var parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var name = parts.popLast().map(String.init) ?? path
    if name.hasSuffix(ending) { name.removeLast(ending.count) }
    let home = parts.isEmpty ? "" : parts.joined(separator: "/") + "/"
    return Scenario(setting, name: name, file: path, faults: faults) { table in
      let file = table.hasPrefix("/") ? table : home + table
      do throws(FileFailure) {
        return CSVReader.read(try FileBytes.read(file), file: file)
      } catch {
        let found = "cannot be read: \(error.reason)"
        return (nil, [Fault(file: file, at: nil, found: found, expected: "a table, as CSV")])
      }
    }
  }
}
