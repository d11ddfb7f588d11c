"""Cases are found by name and folder, and one that is not what it was is refused."""
import sys
import tempfile
import unittest
from pathlib import Path
from unittest.mock import patch

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import cases  # noqa: E402


class Cases(unittest.TestCase):
    """On scratch folders."""

    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.place = Path(scratch.name)

    def programme(self, name, text="{}"):
        folder = self.place / name
        folder.mkdir(parents=True)
        (folder / "programme.json5").write_text(text)
        (folder / "posts.csv").write_text("post\nP\n")
        return folder

    def find(self, *wanted, time=None):
        return cases.cases(list(wanted), time, self.place / "muster", self.place, self.place / "conformance")

    def test_a_byte_changes_the_hash_and_a_plan_does_not(self):
        folder = self.programme("a")
        before = cases.fingerprint(folder)
        (folder / "plan.json").write_text("{}")
        self.assertEqual(cases.fingerprint(folder), before)
        (folder / "posts.csv").write_text("post\nQ\n")
        self.assertNotEqual(cases.fingerprint(folder), before)

    def test_every_named_case_has_a_hash_and_a_limit(self):
        for name, said in cases.NAMED.items():
            self.assertRegex(said["hash"], "^[0-9a-f]{12}$", name)
            self.assertGreater(said["time"], 0, name)

    def test_limits_come_from_the_table_and_the_command_line_overrides(self):
        folder = self.programme("small-1")
        said = {"options": [], "time": 60, "default": True, "hash": cases.fingerprint(folder)}
        with patch.dict(cases.NAMED, {"small-1": said}, clear=True):
            self.assertEqual(self.find()["small-1"].limit, 60)
            self.assertEqual(self.find("small-1", time=5)["small-1"].limit, 5)

    def test_a_case_that_is_not_what_it_was_is_refused(self):
        self.programme("small-1")
        with self.assertRaisesRegex(cases.Unknown, "has the hash"):
            self.find("small-1")

    def test_conformance_and_folders(self):
        self.programme("conformance/one")
        self.programme("mine/two")
        self.assertEqual(list(self.find("conformance", str(self.place / "mine"))), ["one", "two"])

    def test_a_name_that_means_nothing_is_refused(self):
        with self.assertRaisesRegex(cases.Unknown, "canada-1"):
            self.find("canada-77")


if __name__ == "__main__":
    unittest.main()
