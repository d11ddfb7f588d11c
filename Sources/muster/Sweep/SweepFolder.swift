import Glibc
import Programme
import Reports
import Tables

/// The folder of a sweep: what it sweeps, a journal for each shard, and at last the merged table.
struct SweepFolder {
  let output: OutputFolder

  /// The table of all scenarios, by number.
  static let results = "results.csv"
  /// What the folder is the sweep of.
  private static let record = "sweep.json"

  init(_ output: OutputFolder) {
    self.output = output
  }

  /// Writes down what the folder is the sweep of, or sees that it is of the same.
  ///
  /// - Throws: `Failure`, where it is the folder of another sweep: its lines would be mixed.
  func claim(_ record: Setting.Value) throws(Failure) {
    let text = JSONWriter.text(Setting(record))
    let path = output.file(Self.record)
    if unsafe access(path, F_OK) != 0 {
      do throws(FileFailure) { try AtomicFile.write(text, to: path) } catch { throw Failure(error) }
      return
    }
    let known: Setting
    do throws(Faults) {
      known = try JSON5Reader.setting(in: path, "what the folder is the sweep of")
    } catch { throw Failure(error) }
    guard JSONWriter.text(known) != text else { return }
    throw Failure(
      .wrongUsage,
      "muster sweep: \(output.path) holds another sweep: programme, grid or options differ",
      "Ask for another folder with --output, or remove that one.")
  }

  /// The path of a shard's journal.
  func journal(_ shard: Shard) -> String {
    output.file("shard-\(shard.number)-of-\(shard.count).csv")
  }

  /// The journals of all shards that have begun, ascending by name.
  func journals() throws(Failure) -> [String] {
    do throws(FileFailure) {
      return try FolderListing.names(in: output.path)
        .filter { $0.hasPrefix("shard-") && $0.hasSuffix(".csv") }.map(output.file)
    } catch {
      throw Failure(error)
    }
  }

  /// The whole lines of every journal, by the number of their scenario. A line that a kill has torn is left out.
  ///
  /// - Throws: `Failure`, where two journals say different things of one scenario.
  func lines(header: String) throws(Failure) -> [Int: String] {
    var lines: [Int: String] = [:]
    for path in try journals() {
      for line in try SweepJournal.lines(of: path, header: header) {
        guard let number = SweepJournal.number(of: line) else { continue }
        if let other = lines.updateValue(line, forKey: number), other != line {
          throw Failure(
            .defect, "muster sweep: \(path) and another journal differ on scenario \(number)")
        }
      }
    }
    return lines
  }
}

/// A part of a sweep: every so many-th scenario.
struct Shard: Equatable {
  /// Which one, from 1.
  let number: Int
  /// Of how many.
  let count: Int

  /// All of the sweep.
  static let whole = Shard(number: 1, count: 1)

  init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// The shard written as `3/8`; nil where the text is anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], number >= 1,
      number <= count
    else { return nil }
    self.init(number: number, count: count)
  }

  /// The shard that Slurm asks a task of an array for; nil where there is no array.
  init?(slurm environment: (String) -> String?) {
    guard let id = environment("SLURM_ARRAY_TASK_ID").flatMap({ Int($0) }),
      let count = environment("SLURM_ARRAY_TASK_COUNT").flatMap({ Int($0) })
    else { return nil }
    let first = environment("SLURM_ARRAY_TASK_MIN").flatMap { Int($0) } ?? 1
    let step = environment("SLURM_ARRAY_TASK_STEP").flatMap { Int($0) } ?? 1
    let number = (id - first) / max(1, step) + 1
    guard number >= 1, number <= count else { return nil }
    self.init(number: number, count: count)
  }

  /// Whether a scenario is in it.
  func has(_ scenario: Int) -> Bool { scenario % count == number - 1 }
}
