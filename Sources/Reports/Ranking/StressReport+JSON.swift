public import Programme
import Planning

extension StressReport {
  /// The report as a JSON value: what is not known exactly is an interval.
  public var json: Setting.Value {
    .members([
      "programme": .string(programme.name), "status": .string(plan.status.rawValue),
      "absences": .list(
        absences.map { absence in
          .members([
            "officer": .string(programme.officers[absence.officer].id),
            "clash": .list(absence.clash.map { .string($0) }),
            "losses": programme.json(of: absence.losses),
            "standby": .text(absence.standby.map { programme.officers[$0].id }),
            "moves": .list(absence.moves.map { $0.json(in: programme) }),
          ])
        }),
      "samples": .list(
        samples.map { sample in
          .members([
            "officers": .list(sample.officers.map { .string(programme.officers[$0].id) }),
            "losses": programme.json(of: sample.losses),
          ])
        }),
    ])
  }
}
