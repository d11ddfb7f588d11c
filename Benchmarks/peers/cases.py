"""The cases of a race: named ones, made once by `muster generate`; the conformance cases; any programme folder."""
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
NAMED = json.loads((HERE / "cases.json").read_text(encoding="utf-8"))
"""name → options of `muster generate`, seconds for each run, whether it is raced by default, and its hash."""
OTHERS = 30
"""Seconds for each run of a case that has no name."""


class Case:
    """A programme folder with its name, its limit for each run in seconds, and the hash of what is in it."""

    def __init__(self, name, folder, limit):
        self.name, self.folder, self.limit, self.hash = name, folder, limit, fingerprint(folder)


class Unknown(Exception):
    """There is no such case, or it is not what it was; the text says so."""


def fingerprint(folder):
    """The first twelve digits of a SHA-256 over the names and bytes of a folder's tables."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        if path.suffix in (".csv", ".json5"):
            content = path.read_bytes()
            digest.update(f"{path.name} {len(content)}\n".encode())
            digest.update(content)
    return digest.hexdigest()[:12]


def cases(wanted, time, muster, place, conformance):
    """The cases asked for, by name; without any, the named ones that are raced by default."""
    found = {}
    for word in wanted or [name for name, said in NAMED.items() if said.get("default")]:
        kind, _, name = word.partition("/")
        if kind == "conformance":
            more = [(path.name, path, OTHERS) for path in programmes(conformance / name)]
        elif word in NAMED:
            more = [(word, made(word, muster, place), NAMED[word]["time"])]
        else:
            more = [(path.resolve().name, path.resolve(), OTHERS) for path in programmes(Path(word))]
        found.update({name: Case(name, folder, time or limit) for name, folder, limit in more})
    return found


def programmes(folder):
    """A programme folder, or those directly below a folder."""
    if not folder.is_dir():
        raise Unknown(f"there is neither a case nor a folder {folder}; cases: conformance, {', '.join(NAMED)}")
    inside = [folder] if (folder / "programme.json5").exists() else sorted(folder.iterdir())
    inside = [path for path in inside if (path / "programme.json5").exists()]
    if not inside:
        raise Unknown(f"{folder} is no programme folder and has none in it")
    return inside


def made(name, muster, place):
    """The folder of a named case, generated where it is missing; whole or not at all."""
    folder, draft = place / name, place / f".{name}"
    if not folder.exists():
        if not muster.exists():
            raise Unknown(f"{name} is made by {muster}, which is not there; build it, or say where with --muster")
        shutil.rmtree(draft, ignore_errors=True)
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run([muster, "generate", "--quiet", *NAMED[name]["options"], draft], check=True, cwd=ROOT)
        draft.rename(folder)
    known, is_now = NAMED[name].get("hash"), fingerprint(folder)
    if known != is_now:
        raise Unknown(f"{folder} has the hash {is_now}, cases.json says {known}: remove the folder, or, where the "
                      f"generator was changed on purpose, record the new hash")
    return folder
