"""What the program has to keep of a wave, reckoned from the files, and what a process really had.

The sizes are those of the sources: `BitSlices`, `SparseWords`, `ResponseTable`, `Submission`, `PopulationFrame`
and `Mark`.
"""

import csv
import pathlib
import re
import threading
import time

SUBMISSION, UNIT_AND_SUBMISSION, WORD, MARK = 48, 8, 8, 24
# Asked, undecided, permitted and faulty: a bit each, for each question.
STATES = 4


def kept(questionnaire, folder, findings):
    """Bytes of the columns and the marks: of the submissions, of the frame and of the findings."""
    with open(folder / "kader.csv", encoding="utf-8-sig", newline="") as file:
        frame = list(csv.DictReader(file, delimiter=";"))
    codes = {unit["gemeentecode"] for unit in frame}
    names = sum(len(unit["gemeentenaam"].encode()) + WORD for unit in frame)
    others = len(frame[0]) - 2
    size = len(frame) * (4 + 1 + 4 * others) + names + MARK * findings
    bits = sum(width(question) + STATES for question in questionnaire.questions)
    texts = [question.name for question in questionnaire.questions if not question.codes]
    with open(folder / "a.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            size += SUBMISSION
            if row["gemeentecode"] in codes:
                size += UNIT_AND_SUBMISSION + bits / 8 + WORD * sum(1 for name in texts if row[name])
    return size


def width(question):
    """How many bits an answer has."""
    if question.kind == "select_multiple":
        return len(question.codes)
    return len(question.codes).bit_length() if question.codes else 1


class Watch:
    """The most memory of its own that a process has, the files it maps left out; 0 where that is not told."""

    def __init__(self, process):
        self.most = 0
        self.status = pathlib.Path(f"/proc/{process.pid}/status")
        self.thread = threading.Thread(target=self.look)
        self.thread.start()

    def look(self):
        while True:
            try:
                found = re.search(r"RssAnon:\s+(\d+)", self.status.read_text())
            except OSError:
                return
            if not found:
                return
            self.most = max(self.most, int(found[1]) * 1024)
            time.sleep(0.002)
