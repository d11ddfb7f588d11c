"""A solver that is a program: runs it, hands its lines over as they come, ends it when the time is over."""
import subprocess
import threading


def run_program(command, hear, seconds):
    """Runs the command; hear(line) for each line it prints. Killed after the seconds and a grace of five more."""
    with subprocess.Popen(["stdbuf", "-oL", *map(str, command)], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, errors="replace") as process:
        alarm = threading.Timer(seconds + 5, process.kill)
        alarm.start()
        try:
            for line in process.stdout:
                hear(line)
        finally:
            alarm.cancel()
    return process.returncode
