import Foundation
let dbg0 = ContinuousClock.now
func dbg(_ s: String) { let d = dbg0.duration(to: .now); FileHandle.standardError.write(("\(Double(d.components.seconds) + Double(d.components.attoseconds)/1e18)  " + s + "\n").data(using: .utf8)!) }

func dbgenv(_ s: String) -> String? { ProcessInfo.processInfo.environment[s] }
