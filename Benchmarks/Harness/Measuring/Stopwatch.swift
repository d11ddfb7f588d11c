import Foundation

/// Wall-clock and CPU seconds since it was started.
struct Stopwatch {
  private let wall = ContinuousClock.now
  private let cpu = Self.processSeconds

  /// Wall-clock seconds since the start.
  var wallSeconds: Double {
    let (seconds, attoseconds) = wall.duration(to: .now).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }

  /// Seconds that the whole process, with all its threads, has worked since the start.
  var cpuSeconds: Double { Self.processSeconds - cpu }

  private static var processSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The memory of this process.
enum Memory {
  /// The most that was ever in use, in KiB (`VmHWM` of Linux); 0 where the system does not say.
  static var peakKiB: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    return peak(inStatus: status)
  }

  /// The peak that a text such as `/proc/self/status` names.
  static func peak(inStatus text: String) -> Int {
    let line = text.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let words = line?.split(whereSeparator: \.isWhitespace) ?? []
    return words.count > 1 ? Int(words[1]) ?? 0 : 0
  }
}
