import Programme
import Verification

extension English {
  func rule(_ rule: Rule) -> String { rule.name }

  func verdict(broken: Int) -> String {
    switch broken {
    case 0: "The plan keeps every rule and is worth what it claims."
    case 1: "The plan breaks a rule."
    default: "The plan breaks rules, in \(number(broken)) places."
    }
  }

  func scene(_ scene: Violation.Scene) -> String { scene.description }

  func violation(_ violation: Violation, in programme: Programme) -> String {
    violation.description
  }

  func notAsClaimed(_ claim: Int) -> String { "not \(number(claim)) as claimed" }

  func evidence(differences: Int) -> String {
    switch differences {
    case 0: "Evidence: input files, criteria, plan and levels are as recorded."
    case 1: "Evidence: one thing is not as recorded."
    default: "Evidence: \(number(differences)) things are not as recorded."
    }
  }

  func finding(_ finding: EvidenceFinding) -> String {
    switch finding {
    case .version(let recorded, let this):
      return
        "made by muster \(recorded), this is \(this): another version need not give the same plan"
    case .changed(let file): return "\(file) is not the file that was planned with"
    case .missing(let file): return "\(file) was planned with and is missing"
    case .added(let file): return "\(file) was not there when the plan was made"
    case .plan: return "the plan is not the file that was written"
    case .certificate: return "the certificate is not the file that was written"
    case .result("programme"): return "the plan is of another programme"
    case .result("levels"): return "the plan's levels are not those recorded"
    case .result(let key): return "the plan's \(key) is not the one recorded"
    case .criteria(let posts):
      guard !posts.isEmpty else { return "the criteria are others" }
      return "the criteria of \(count(posts.count, .post)) are others: \(all(posts))"
    case .notReproducible(let ending):
      let why = ending == .time ? "the time was up" : "the user stopped it"
      return "not planned again: the solve ended because \(why), and what it had found by then "
        + "depends on the machine"
    case .otherPlan(let timed):
      return "planned again, the plan has other bytes"
        + (timed ? "; the run had a limit on time, which may share the work out differently" : "")
    case .otherCertificate: return "proven again, the certificate has other bytes"
    }
  }

  var reproduced: String { "Planned again: the plan is the same, byte by byte." }
}
