#!/usr/bin/env python3
"""test_mechanism.py TRUCE: four members carry an incident from allegation to a published finding; then each attack is tried and must be
caught by name."""
import datetime
import os
import re
import shutil
import sqlite3
import subprocess
import time
import unittest
import urllib.parse

from mechanism import Mechanism, SANITIZED, TRUCE, must, read, run
from ledger import PG, database_url, main, psql


class Case(unittest.TestCase):
    def setUp(self):
        self.m = Mechanism()
        self.addCleanup(self.m.close)
        self.place()
        self.m.found()

    def place(self):
        """Where the ledger lies: a file, unless a class says otherwise."""

    def refused(self, p, words):
        self.assertEqual(p.code, 1, f"not refused: {p.out}{p.err}")
        self.assertRegex(p.err + p.out, words)
        self.assertNotRegex(p.err + p.out, r"core dumped|\(null\)")

    def published(self):
        """-> id of a case with a published finding that three members cosigned"""
        m = self.m
        case = m.open()
        m.to_draft(case)
        m.determine(case)
        for who in ("Afghanistan", "Turkiye"):
            self.assertEqual(m.assent(who, case).code, 0)
        m.acts("Pakistan", "dissent", case, "--reasons", "The village was hit by a mortar from inside the province.")
        m.acts("Secretariat", "move", case, "published")
        return case


class Whole(Case):
    def test_from_allegation_to_a_finding_that_anybody_can_check(self):
        m = self.m
        m.witnesses()
        case = self.published()
        state = m.state(case)
        self.assertEqual(state["state"], "published")
        self.assertEqual(state["determination"]["assents"], 3)
        self.assertEqual({(v["by"], v["vote"]) for v in state["determination"]["votes"]},
                         {("Qatar", "assent"), ("Afghanistan", "assent"), ("Turkiye", "assent"), ("Pakistan", "dissent")})
        p = m.checkpoint()
        self.assertEqual(p.code, 0, p.err)
        self.assertRegex(p.out, "4 of 4 members cosigned")
        self.assertRegex(m.must("case", "show", case).out, r"4 of 4 members cosigned")

        # a journalist, with one small file and the keys that members publish
        policy, keys = m.trust()
        away = os.path.join(m.root, "journalist")
        os.mkdir(away)
        proof = os.path.join(away, "finding.tlog-proof")
        with open(proof, "w", encoding="utf-8") as f:
            f.write(m.must("record", "prove", case).out)
        self.assertLess(os.path.getsize(proof), 32 * 1024)
        p = run("record", "verify", proof, "--policy", policy, "--keys", keys, cwd=away)
        self.assertEqual(p.code, 0, p.out + p.err)
        for words in ("4 of 4", "assent of Qatar", "assent of Afghanistan", "assent of Turkiye", "dissent of Pakistan", "occurrence: established", "verified"):
            self.assertIn(words, p.out)
        # the same over tiles, each entry and each move judged again
        m.must("record", "tiles", m.tiles)
        p = run("record", "verify", m.tiles, "--policy", policy)
        self.assertEqual(p.code, 0, p.out + p.err)
        self.assertRegex(p.out, r"\d+ acts on 1 case: every signature by who was a member then, every move by the rules")
        self.assertEqual(m.truce("record", "verify").code, 0)
        self.assertEqual(m.truce("check").code, 0)
        # as of a time before: the case was not there
        self.assertRegex(m.must("case", "list", "--as-of", "2026-01-01").out, r"^no cases\n\nrecord: 0 entries; no checkpoint yet")

        # any byte of the proof matters
        text = read(proof)
        for at in range(0, len(text), 211):
            broken = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1:]
            with open(proof, "w", encoding="utf-8") as f:
                f.write(broken)
            p = run("record", "verify", proof, "--policy", policy, "--keys", keys)
            # a line of signatures that no longer says whose it is may be ignored: then fewer have cosigned
            self.assertTrue(p.code == 1 or "3 of 4" in p.out, f"byte {at}: {p.out}{p.err}")

    def test_silence_is_said_and_is_no_assent(self):
        m = self.m
        m.hasten()
        case = m.open()
        m.to_draft(case, answer=False)
        self.refused(m.act("Qatar", "move", case, "draft"), r"R\d+: ")
        m.wait(case)
        m.acts("Qatar", "move", case, "draft")
        shown = m.must("case", "show", case).out
        self.assertRegex(shown, r"PAK: no response by 20")
        self.assertTrue(m.state(case)["invited"][0]["silent"])


@unittest.skipUnless(PG, "TRUCE_TEST_PG names no PostgreSQL server (run under tests/with-postgres)")
@unittest.skipIf(SANITIZED, "the same code as with SQLite but for the driver, whose tests run under sanitizers too")
class WholePostgres(Whole):
    """The same on PostgreSQL; and acts of two processes at once."""

    def place(self):
        self.m.ledger = database_url(f"mechanism_{os.getpid()}_{self._testMethodName.lower()}"[:60])
        psql(PG, f"CREATE DATABASE {urllib.parse.urlsplit(self.m.ledger).path[1:]}")
        self.addCleanup(lambda: psql(PG, f"DROP DATABASE IF EXISTS {urllib.parse.urlsplit(self.m.ledger).path[1:]} WITH (FORCE)"))

    def test_acts_at_once_take_turns(self):
        m = self.m
        case = m.open()
        text = m.must("case", "move", case, "triaged", "--as", "Secretariat", "--draft").out
        notes = []
        for who, text in (("Secretariat", text), ("Qatar", m.must("case", "move", case, "triaged", "--as", "Qatar", "--draft").out)):
            notes.append(os.path.join(m.root, who + ".note"))
            with open(notes[-1], "w", encoding="utf-8") as f:
                f.write(m.member(who).sign(text))
        both = [subprocess.Popen([TRUCE, "case", "take", n, "-d", m.ledger], stdout=subprocess.PIPE, stderr=subprocess.PIPE) for n in notes]
        said = [p.communicate(timeout=60)[1].decode() for p in both]
        self.assertEqual(sorted(p.returncode for p in both), [0, 1], said)  # one moves it, the other is a step too late
        self.assertRegex("".join(said), r"R\d+: ")
        self.assertEqual(m.truce("record", "verify").code, 0)


class Acts(Case):
    """What members may try."""

    def test_a_party_signs_twice(self):
        m = self.m
        case = m.open()
        m.to_draft(case)
        m.determine(case)
        self.assertEqual(m.assent("Afghanistan", case).code, 0)
        self.refused(m.assent("Afghanistan", case), r"R\d+: Afghanistan")
        self.refused(m.act("Afghanistan", "dissent", case, "--reasons", "On second thought."), r"R\d+: Afghanistan")
        self.refused(m.act("Secretariat", "move", case, "published"), r"R\d+: ")
        self.assertEqual(m.state(case)["determination"]["assents"], 2)

    def test_a_party_forges_another_s_signature(self):
        m = self.m
        case = m.open()
        text = m.must("case", "move", case, "triaged", "--as", "Qatar", "--draft").out
        note = m.members["Pakistan"].sign(text)
        self.refused(m.take(note), "S4: signed by Pakistan, but it says that it is by Qatar")
        self.refused(m.take(note.replace("— Pakistan ", "— Qatar ")), "S2: signed by 'Qatar' with a key")
        other = m.members["Qatar"].sign(text)
        self.refused(m.take(other.replace("case-triage", "case-inquire")), "S3: the signature of Qatar is false")
        # a key of the same name that is not the member's
        fake = os.path.join(m.root, "fake")
        must("key", "new", "Qatar", "--out", fake, "--no-passphrase")
        self.refused(m.take(must("sign", "-", "--key", fake, stdin=text).out), "S2: ")
        self.refused(m.truce("member", "add", "Qatar", "--role", "mediator", "--party", "QAT", "--key", fake + ".pub"), "M1: Qatar is a member already")
        self.assertEqual(m.state(case)["state"], "received")
        self.assertEqual(m.take(other).code, 0)

    def test_a_case_is_moved_out_of_turn(self):
        m = self.m
        case = m.open()
        self.refused(m.act("Qatar", "move", case, "published"), "has no determination to publish")
        self.refused(m.act("Afghanistan", "move", case, "triaged"), r"R\d+: ")
        self.refused(m.act("Qatar", "move", case, "draft"), r"R\d+: ")
        self.refused(m.act("Pakistan", "respond", case, "--text", "Not so."), r"R\d+: ")
        self.assertEqual(m.state(case)["state"], "received")

    def test_an_act_is_used_again(self):
        m = self.m
        case = m.open()
        note = m.secretariat.sign(m.must("case", "move", case, "triaged", "--as", "Secretariat", "--draft").out)
        self.assertEqual(m.take(note).code, 0)
        self.refused(m.take(note), r"R\d+: ")

    def test_an_act_of_an_exercise(self):
        """The same people with the same keys and the same agreement exercise on another ledger; what they sign there is sent here."""
        m = self.m
        exercise = m.another("exercise", "truce.example/doha-exercise")
        text = exercise.must("case", "open", "--term", m.term, "--party", "PAK", "--text", "An exercise.", "--as", "Afghanistan", "--draft").out
        self.assertIn("record truce.example/doha-exercise\n", text)
        note = m.members["Afghanistan"].sign(text)
        self.refused(m.take(note), "A3: this act is for the record of truce.example/doha-exercise, not for this one")
        self.assertTrue(m.must("case", "list").out.startswith("no cases\n"))
        self.assertEqual(exercise.take(note).code, 0)
        # by its own name its record is whole; by this record's name, its case is one that may not be there
        tiles = os.path.join(m.root, "exercise.tiles")
        exercise.must("record", "checkpoint", "--key", exercise.log_key)
        exercise.must("record", "tiles", tiles)
        self.assertEqual(run("record", "verify", tiles).code, 0)
        here = os.path.join(m.root, "here.key")
        must("key", "new", m.ORIGIN, "--out", here, "--no-passphrase")
        db = sqlite3.connect(exercise.ledger)
        with db:
            db.execute("DELETE FROM checkpoint")
            db.execute("UPDATE meta SET value = ? WHERE name = 'record log key'", (read(here + ".pub").splitlines()[0],))
        db.close()
        for command in (("record", "checkpoint", "--key", here), ("case", "list")):
            self.refused(exercise.truce(*command), "A3: this act is for the record of truce.example/doha-exercise, not for this one")
        self.refused(exercise.truce("record", "verify"), "A3: this act is for the record of truce.example/doha-exercise, not for this one")

    def test_the_agreement_is_changed_between_drafting_and_taking_in(self):
        m = self.m
        text = m.must("case", "open", "--term", m.term, "--party", "PAK", "--text", "Shots.", "--as", "Afghanistan", "--draft").out
        changed = os.path.join(m.root, "changed.yaml")
        with open(changed, "w", encoding="utf-8") as f:
            f.write(read(m.agreement).replace("assents: 3", "assents: 2"))
        m.must("agreement", "add", changed)
        self.refused(m.take(m.members["Afghanistan"].sign(text)), "A4: this act is under version [0-9a-f]{12} of doha-2025, and the one that stands is ")
        m.open()

    def test_no_case_without_a_name_of_the_record(self):
        other = self.m.another("unnamed", None)
        p = other.truce("case", "open", "--term", self.m.term, "--text", "Shots.", "--as", "Afghanistan", "--draft")
        self.refused(p, "A3: this record has no name yet: 'truce record checkpoint --key FILE' gives it one")

    def test_a_deadline_that_leaves_no_time(self):
        """The secretariat and a mediator would have a party silent: a deadline of a second, and a draft without its answer."""
        m = self.m
        case = m.open()
        m.acts("Secretariat", "move", case, "triaged")
        m.acts("Qatar", "move", case, "inquiry")
        for deadline in ("1s", "7d", "2025-11-02"):  # seven days from the drafting are less than seven from the taking in
            self.refused(m.act("Qatar", "move", case, "invited", "--deadline", deadline), "R10: the agreement gives 7 days for an answer: ")
        self.assertEqual(m.state(case)["state"], "inquiry")
        m.acts("Qatar", "move", case, "invited")
        left = datetime.datetime.fromisoformat(m.state(case)["deadline"].replace("Z", "+00:00")).timestamp() - time.time()
        self.assertTrue(7.9 * 86400 < left <= 8 * 86400, left)

    def test_an_answer_after_the_deadline(self):
        m = self.m
        m.hasten()
        case = m.open()
        m.to_draft(case, answer=False)
        note = m.members["Pakistan"].sign(m.must("case", "respond", case, "--text", "Not so.", "--as", "Pakistan", "--draft").out)  # signed in time ...
        m.wait(case)
        self.refused(m.take(note), r"R\d+: Pakistan")  # ... but it came too late: the time of taking in counts


class Watched(Case):
    """A published finding that four witnesses have seen."""

    def setUp(self):
        super().setUp()
        self.m.witnesses()
        self.case = self.published()
        self.assertEqual(self.m.checkpoint().code, 0)
        self.policy, self.keys = self.m.trust()


class Tampered(unittest.TestCase):
    """What who keeps the log may do to what lies on his disk. One mechanism for all; each test gets a copy of its ledger."""
    refused = Case.refused
    published = Case.published

    @classmethod
    def setUpClass(cls):
        cls.m = Mechanism()
        cls.addClassCleanup(cls.m.close)
        cls.m.found()
        cls.m.witnesses()
        cls.case = cls.published(cls())
        assert cls.m.checkpoint().code == 0
        cls.policy, cls.keys = cls.m.trust()

    def setUp(self):
        self.ledger = os.path.join(self.m.root, self._testMethodName + ".truce")
        shutil.copy(self.m.ledger, self.ledger)

    def sql(self, sql):
        db = sqlite3.connect(self.ledger)
        with db:
            n = db.execute(sql).rowcount
        db.close()
        return n

    def acts(self):
        db = sqlite3.connect(self.ledger)
        rows = [r[0] for r in db.execute("SELECT id FROM entry WHERE kind = 'act' ORDER BY id")]
        db.close()
        return rows

    def caught(self, words):
        p = run("record", "verify", "--policy", self.policy, "-d", self.ledger)
        self.refused(p, words)
        self.assertIn("NOT verified", p.out)

    def test_an_entry_is_edited(self):
        at = self.acts()[0]
        self.assertEqual(self.sql(f"UPDATE entry SET body = replace(body, 'bombed', 'passed by') WHERE id = {at}"), 1)
        self.caught(rf"entry {at}\b")

    def test_an_entry_is_dropped(self):
        at = self.acts()[3]
        self.assertEqual(self.sql(f"DELETE FROM entry WHERE id = {at}"), 1)
        self.caught(rf"entry {at}\b")

    def test_entries_are_reordered(self):
        a, b = self.acts()[3:5]
        self.sql(f"UPDATE entry SET id = -1 WHERE id = {a}")
        self.sql(f"UPDATE entry SET id = {a} WHERE id = {b}")
        self.sql(f"UPDATE entry SET id = {b} WHERE id = -1")
        self.caught(rf"entry {a}\b")

    def test_a_report_is_changed(self):
        self.sql("UPDATE report SET published = published + 1")
        self.caught(r"entry \d+")

    def test_a_bit_flips_on_disk(self):
        m = self.m
        tiles = os.path.join(m.root, "fresh")  # without the partial tiles of earlier checkpoints, which nobody needs any more
        m.must("record", "tiles", tiles)
        files = [os.path.join(d, f) for d, _, names in os.walk(os.path.join(tiles, "tile")) for f in names]
        self.assertGreater(len(files), 1)
        for path in files:
            with open(path, "rb") as f:
                data = f.read()
            for at in range(len(data) // 3, len(data), max(1, len(data) // 3)):
                self.write(path, data[:at] + bytes([data[at] ^ 1 << (at % 8)]) + data[at + 1:])
                self.refused(run("record", "verify", tiles, "--policy", self.policy), "entry|tile")
            self.write(path, data)
        self.assertEqual(run("record", "verify", tiles, "--policy", self.policy).code, 0)

    def write(self, path, data):
        os.chmod(path, 0o644)
        with open(path, "wb") as f:
            f.write(data)

    def test_a_tile_is_missing(self):
        """What held or failed before it had to stop is said all the same."""
        tiles = os.path.join(self.m.root, "holed")
        self.m.must("record", "tiles", tiles)
        shutil.rmtree(os.path.join(tiles, "tile", "entries"))
        p = run("record", "verify", tiles, "--policy", self.policy)
        self.refused(p, r"tile/entries/\S+")
        self.assertIn("holds  checkpoint of", p.out)
        self.assertNotIn(": verified", p.out)

    def test_a_move_that_no_rule_allows_is_written_by_the_operator(self):
        """Consistent with the tree and signed by the log; the rules are judged again by who reads it."""
        m = self.m
        note = m.secretariat.sign(m.must("case", "show", self.case, "--finding").out.split("\n\n")[0] + "\n")  # publishes once more
        self.refused(m.take(note), r"R\d+: ")


@unittest.skipUnless(shutil.which("faketime"), "no faketime")
@unittest.skipIf(SANITIZED, "AddressSanitizer wants to be loaded first, so does faketime")
class Dated(Case):
    """The keeper's clock says what he wants; the members' do not."""

    def at(self, when, *args):
        p = subprocess.run(["faketime", "-f", when, TRUCE, *args, "-d", self.m.ledger], capture_output=True, timeout=60)
        self.assertEqual(p.returncode, 0, p.stderr)

    def note(self, who, *args):
        path = os.path.join(self.m.root, "dated.note")
        with open(path, "w", encoding="utf-8") as f:
            f.write(self.m.member(who).sign(self.m.must("case", *args, "--as", who, "--draft").out))
        return path

    def test_an_act_is_dated_ahead(self):
        m = self.m
        m.witnesses()
        case = m.open()
        m.to_draft(case, deadline="8d", answer=False)
        self.at("+9d", "case", "take", self.note("Qatar", "move", case, "draft"))  # "no response", on the first day
        self.assertTrue(m.state(case)["invited"][0]["silent"])
        self.assertEqual(m.checkpoint().code, 0)
        m.must("record", "tiles", m.tiles)
        policy, _ = m.trust()
        for what in ([m.tiles], ["-d", m.ledger]):
            self.refused(run("record", "verify", *what, "--policy", policy), r"entry \d+ is dated ahead: .* later than members cosigned it")

    def test_an_act_is_dated_back(self):
        m = self.m
        note = m.members["Afghanistan"].sign(m.must("case", "open", "--incident", m.incident, "--term", m.term, "--party", "PAK", "--text", "Shots.",
                                                    "--as", "Afghanistan", "--draft").out)
        early = os.path.join(m.root, "early.truce")
        m.ledger = early  # a ledger that is kept two hours behind
        self.at("-2h", "ingest", "--from", "jsonl", os.path.join(m.secretariat.dir, "reports.jsonl"))
        self.at("-2h", "agreement", "add", m.agreement)
        self.at("-2h", "member", "add", "Afghanistan", "--role", "party", "--party", "AFG", "--key", m.members["Afghanistan"].pub)
        m.witnesses()
        p = m.checkpoint(names=["Afghanistan"])
        self.assertRegex(p.out, "1 of 1 members cosigned", p.err)
        m.must("record", "tiles", m.tiles)
        kept, policy = os.path.join(m.root, "kept"), os.path.join(m.root, "afghan.policy")
        with open(policy, "w", encoding="utf-8") as f:
            f.write(f"log {read(m.log_key + '.pub').splitlines()[0]}\nwitness A {read(m.members['Afghanistan'].pub).splitlines()[1]}\nquorum A\n")
        shutil.copy(os.path.join(m.tiles, "checkpoint"), kept)
        path = os.path.join(m.root, "open.note")
        with open(path, "w", encoding="utf-8") as f:
            f.write(note)
        self.at("-2h", "case", "take", path)
        self.assertRegex(m.checkpoint(names=["Afghanistan"]).out, "1 of 1 members cosigned")
        self.assertEqual(run("record", "verify", "--policy", policy, "-d", m.ledger).code, 0)  # nothing to hold it against ...
        self.refused(run("record", "verify", "--policy", policy, "--since", kept, "-d", m.ledger), r"entry \d+ is dated back")  # ... but for this


class Forked(Watched):
    """Several histories, old states."""

    def other_history(self):
        """A second ledger by the same operator with the same log key: another history of the same size or more."""
        other = Mechanism.__new__(Mechanism)
        other.__dict__.update(self.m.__dict__)
        other.ledger = os.path.join(self.m.root, "other.truce")
        other.found()
        case = other.open(text="Another story.")
        other.to_draft(case)
        while True:
            other.acts("Afghanistan", "evidence", case, "--sha256", "%064x" % int(time.monotonic() * 1e9))
            size = int(re.search(r"(\d+) entries", other.must("record", "show").out).group(1))
            if size > 30:
                return other

    def test_two_histories(self):
        m = self.m
        kept = os.path.join(m.root, "kept.checkpoint")
        m.must("record", "tiles", m.tiles)
        shutil.copy(os.path.join(m.tiles, "checkpoint"), kept)
        other = self.other_history()
        # no member who saw the first history cosigns the second
        p = m.checkpoint(ledger=other.ledger)
        self.assertRegex(p.out, "0 of 4 members cosigned")
        for name in m.members:
            self.assertRegex(p.err, rf"{name}.*(refuses|refused)")
        # and who kept a checkpoint of the first can prove it
        forged = os.path.join(m.root, "forged")
        must("record", "tiles", forged, "-d", other.ledger)
        p = run("record", "verify", forged, "--policy", self.policy, "--since", kept)
        self.refused(p, "two histories")
        self.assertRegex(p.out, "too few cosigned")

    def test_two_histories_to_two_members(self):
        m = self.m
        fork = os.path.join(m.root, "fork.truce")
        shutil.copy(m.ledger, fork)
        m.acts("Afghanistan", "reopen", self.case, "--text", "New footage.")
        p = m.checkpoint(["Afghanistan", "Qatar"])
        self.assertRegex(p.out, "2 of 4 members cosigned")
        here, m.ledger = m.ledger, fork
        m.acts("Pakistan", "reopen", self.case, "--text", "We ask for a new inquiry.")
        p = m.checkpoint(["Pakistan", "Turkiye"])
        self.assertRegex(p.out, "2 of 4 members cosigned")
        m.ledger = here
        # neither has the three that the policy asks for, and no further member can be won for either
        for ledger, names in ((here, ["Pakistan", "Turkiye"]), (fork, ["Afghanistan", "Qatar"])):
            p = m.checkpoint(names, ledger=ledger)
            self.assertRegex(p.out, "[012] of 4 members cosigned")
            for name in names:
                self.assertRegex(p.err, rf"{name}.*(refuses|refused)")
            tiles = ledger + ".tiles"
            must("record", "tiles", tiles, "-d", ledger)
            self.refused(run("record", "verify", tiles, "--policy", self.policy), "too few cosigned")
        a, b = (os.path.join(x + ".tiles", "checkpoint") for x in (here, fork))
        self.refused(run("record", "verify", here + ".tiles", "--policy", self.policy, "--since", b), "two histories|old state")
        self.assertTrue(os.path.exists(a))

    def test_an_old_checkpoint_is_shown_again(self):
        m = self.m
        old = os.path.join(m.root, "old")
        m.must("record", "tiles", old)
        m.acts("Afghanistan", "reopen", self.case, "--text", "New footage.")
        self.assertRegex(m.checkpoint().out, "4 of 4")
        m.must("record", "tiles", m.tiles)
        kept = os.path.join(m.tiles, "checkpoint")
        p = run("record", "verify", old, "--policy", self.policy, "--since", kept)  # all its signatures hold
        self.refused(p, "an old state is shown, or entries were dropped")


if __name__ == "__main__":
    main()
