extension Command {
  /// Every command, in the order of help: the one table that everything else is made from.
  static let all = [
    check, plan, rank, stress, whatIf, replan, sweep, explain, verify, export, importWorkbook,
    template,
    generate, completion, help,
  ]
}
