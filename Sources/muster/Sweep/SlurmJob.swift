import Glibc
import Tables

/// A sweep as an array of Slurm jobs, and a job that merges when all are done.
struct SlurmJob {
  let folder: OutputFolder
  /// The command line of the sweep, word by word, from the program's own path on.
  let words: [String]
  let shards: Int
  let threads: Int

  /// How often a shard that was killed is begun again.
  private static let restarts = 5

  /// The script of the array. A shard that a signal ends is put back into the queue, and goes on where it was.
  var array: String {
    """
    #!/bin/bash
    #SBATCH --job-name=muster-sweep
    #SBATCH --array=1-\(shards)
    #SBATCH --cpus-per-task=\(threads)
    #SBATCH --requeue
    #SBATCH --open-mode=append
    \(line)
    code=$?
    if ((code > 128 && ${SLURM_RESTART_COUNT:-0} < \(Self.restarts))); then
      scontrol requeue "${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID}"
      sleep 60
    fi
    exit $code

    """
  }

  /// The script that merges.
  var merge: String {
    """
    #!/bin/bash
    #SBATCH --job-name=muster-merge
    #SBATCH --open-mode=append
    exec \(line) --merge

    """
  }

  private var line: String { words.map(Self.quoted).joined(separator: " ") }

  /// A word that the shell takes as it is.
  static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }

  /// Writes both scripts; gives their paths.
  func write() throws(Failure) -> (array: String, merge: String) {
    let paths = (folder.file("sweep.sbatch"), folder.file("merge.sbatch"))
    do throws(FileFailure) {
      try AtomicFile.write([(paths.0, Array(array.utf8)), (paths.1, Array(merge.utf8))])
    } catch {
      throw Failure(error)
    }
    return paths
  }

  /// Submits the array and the merge that waits for it; gives the numbers of both jobs.
  ///
  /// - Throws: `Failure`, where there is no `sbatch`, or it refuses.
  func submit() throws(Failure) -> (array: String, merge: String) {
    let paths = try write()
    let array = try Self.submit(
      ["--output=" + folder.file("slurm-%A-%a.log"), paths.array])
    let merge = try Self.submit(
      ["--output=" + folder.file("slurm-merge.log"), "--dependency=afterok:\(array)", paths.merge])
    return (array, merge)
  }

  /// Runs `sbatch` and reads the number of the job.
  private static func submit(_ words: [String]) throws(Failure) -> String {
    let command = (["sbatch", "--parsable"] + words).map(quoted).joined(separator: " ")
    guard let pipe = unsafe popen(command, "r") else {
      throw Failure(FileFailure("sbatch", "started"))
    }
    var text = ""
    var buffer = [CChar](repeating: 0, count: 256)
    while unsafe fgets(&buffer, Int32(buffer.count), pipe) != nil {
      text += String(
        decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    let code = unsafe pclose(pipe)
    let number = text.prefix { $0 != ";" && $0 != "\n" }
    guard code == 0, !number.isEmpty else {
      throw Failure(.wrongUsage, "muster sweep: sbatch did not take the job")
    }
    return String(number)
  }
}
