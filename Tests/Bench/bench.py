"""Holds the program against the fastest data-frame libraries, on made-up waves of 229 to a million submissions.

    bench.py KANSRIJK [--into docs/snelheid.md] [--sizes 229,10000]

First it is checked that all give the same findings (row, rule) and the same counts; then it is measured how long
each takes. The peers do the same work for the questionnaire of 2021: see `peer_*.py` beside this file.
"""

import argparse
import collections
import csv
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys
import tempfile
import time

import memory
from questionnaire import Questionnaire

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
QUESTIONNAIRE = ROOT / "Questionnaires/2021/vragenlijst.json"
PEERS = ["polars", "duckdb", "pandas"]
R_VERSION = 'library(jsonlite); cat(paste0("R ", getRversion(), ", data.table ", packageVersion("data.table")))'


class Run:
    """One process that was measured: wall time, time of processors, and the most memory it had."""

    def __init__(self, *command, repeat=1, is_watched=False):
        self.wall = float("inf")
        for _ in range(repeat):
            start = time.perf_counter()
            process = subprocess.Popen(
                list(map(str, command)), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                env={**os.environ, "KANSRIJK_VRAGENLIJSTEN": str(ROOT / "Questionnaires")})
            watch = memory.Watch(process) if is_watched else None
            error = process.stderr.read()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            wall = time.perf_counter() - start
            if process.returncode not in (0, 1):
                sys.exit(f"{command}: {process.returncode}\n{error.decode()}")
            if wall < self.wall:
                self.wall, self.cpu = wall, usage.ru_utime + usage.ru_stime
                self.memory = usage.ru_maxrss * (1 if platform.system() == "Darwin" else 1024)
                self.own = watch.most if watch else 0


def wave(kansrijk, folder, size, faulty="0.02", name="a.csv"):
    """A made-up wave of so many municipalities, of which some sent twice."""
    folder.mkdir(parents=True)
    Run(kansrijk, "simuleer", "--vragenlijst", "2021", "--aantal", size, "--zaad", 1, "--fouten", faulty,
        "--dubbel", "0.05", "--uit", folder / name, "--kader-uit", folder / "kader.csv")
    (folder / "meting.json").write_text(json.dumps(
        {"jaar": 2021, "vragenlijst": str(QUESTIONNAIRE), "kader": "kader.csv", "antwoorden": [name]}))
    return folder


def ours(kansrijk, folder, out):
    return (kansrijk, "rapport", folder, "--formaat", "csv", "--uit", out / "cijfers.csv",
            "--bevindingen", out / "bevindingen.csv")


def peer(name, folder, out):
    if name == "data.table":
        # R is handed the conditions as trees, made beforehand.
        trees = out / "trees.json"
        trees.write_text(subprocess.check_output(
            [sys.executable, HERE / "questionnaire.py", QUESTIONNAIRE], encoding="utf-8"))
        return ("Rscript", HERE / "peer_datatable.R", trees, folder / "kader.csv", folder / "a.csv", out)
    return (sys.executable, HERE / f"peer_{name}.py", QUESTIONNAIRE, folder / "kader.csv", folder / "a.csv", out)


def our_results(out):
    findings = collections.Counter()
    for row in csv.DictReader(open(out / "bevindingen.csv", encoding="utf-8-sig"), delimiter=";"):
        is_answer = row["code"].startswith(("antwoord-", "hoofdvraag-"))
        findings[row["rij"], row["code"], row["regel"] or (row["vraag"] if is_answer else "")] += 1
    counts = {
        (row["cijfer"], row["basis"], row["categorie"]): (row["teller"], row["noemer"])
        for row in csv.DictReader(open(out / "cijfers.csv", encoding="utf-8-sig"), delimiter=";")
        if not row["uitsplitsing"]}
    return findings, counts


def peer_results(out):
    findings = collections.Counter(
        (row["rij"], row["code"], row["item"] or "")
        for row in csv.DictReader(open(out / "bevindingen.csv", encoding="utf-8"), delimiter=";"))
    counts = {tuple(row[:3]): tuple(row[3:]) for row in csv.reader(open(out / "cijfers.csv"), delimiter=";")}
    return findings, counts


def mib(count): return f"{count / 2**20:,.0f} MiB".replace(",", ".")
def seconds(wall): return f"{wall:.2f} s".replace(".", ",") if wall >= 1 else f"{wall * 1000:.0f} ms"
def times(ratio): return f"{ratio:.1f}×".replace(".", ",")


def compare(kansrijk, folder, size, work):
    """The rows of the table for one size; all must agree first."""
    repeat = 5 if size < 100_000 else 1
    outs = {name: work / f"uit-{name}-{size}" for name in ["kansrijk", *PEERS]}
    for out in outs.values():
        out.mkdir()
    runs = {"kansrijk": Run(*ours(kansrijk, folder, outs["kansrijk"]), repeat=repeat, is_watched=True)}
    for name in PEERS:
        runs[name] = Run(*peer(name, folder, outs[name]), repeat=min(repeat, 3))
    findings, counts = our_results(outs["kansrijk"])
    for name in PEERS:
        if peer_results(outs[name]) != (findings, counts):
            sys.exit(f"{name} gives other findings or counts than kansrijk at {size}")
    records = sum(1 for _ in open(folder / "a.csv", "rb")) - 1
    runs["wc -l"] = Run("wc", "-l", folder / "a.csv", repeat=3)
    rows = []
    for name, run in runs.items():
        rows.append([f"{size:,}".replace(",", "."), name, seconds(run.wall), seconds(run.cpu), mib(run.memory),
                     f"{records / run.wall:,.0f}".replace(",", "."), times(run.wall / runs["kansrijk"].wall)])
    print(f"{size}: {sum(findings.values())} findings and {len(counts)} counts, the same in all", file=sys.stderr)
    kept = memory.kept(Questionnaire(QUESTIONNAIRE), folder, sum(findings.values()))
    own = runs["kansrijk"].own
    room = [f"{size:,}".replace(",", "."), mib(own), mib(kept), mib(own - kept)]
    return rows, runs, room


def costs(kansrijk, work):
    """What a rule, a column and a per cent of faulty rows cost more, at 100,000 submissions."""
    size = 100_000
    base = wave(kansrijk, work / "kosten", size)
    definition = json.loads(QUESTIONNAIRE.read_text(encoding="utf-8"))

    def measured(folder):
        return Run(kansrijk, "valideer", folder, "--formaat", "csv", repeat=9).cpu

    rows = [["zoals zij is", seconds(measured(base))]]
    for more in (33, 66):
        folder = work / f"regels-{more}"
        shutil.copytree(base, folder)
        edits = [{**edit, "name": f"{edit['name']}_{turn}", "severity": "warning"}
                 for turn in range(more // 33) for edit in definition["edits"][:33]]
        (folder / "v.json").write_text(json.dumps({**definition, "edits": definition["edits"] + edits}))
        (folder / "meting.json").write_text(json.dumps(
            {"jaar": 2021, "vragenlijst": "v.json", "kader": "kader.csv", "antwoorden": ["a.csv"]}))
        rows.append([f"{more} regels meer", seconds(measured(folder))])
    for more in (20, 40):
        folder = work / f"kolommen-{more}"
        shutil.copytree(base, folder)
        questions = [{"name": f"extra_{n}", "type": "select_one", "choices": "ja_nee", "label": f"Extra {n}"}
                     for n in range(more)]
        section = {"name": "extra", "label": "Extra", "questions": questions}
        (folder / "v.json").write_text(json.dumps({**definition, "sections": definition["sections"] + [section]}))
        (folder / "meting.json").write_text(json.dumps(
            {"jaar": 2021, "vragenlijst": "v.json", "kader": "kader.csv", "antwoorden": ["a.csv"]}))
        with open(base / "a.csv", encoding="utf-8", newline="") as source, \
                open(folder / "a.csv", "w", encoding="utf-8", newline="") as target:
            reader, writer = csv.reader(source, delimiter=";"), csv.writer(target, delimiter=";", lineterminator="\n")
            writer.writerow(next(reader) + [question["name"] for question in questions])
            for row in reader:
                writer.writerow(row + ["ja"] * more)
        rows.append([f"{more} kolommen meer", seconds(measured(folder))])
    for faulty in ("0.03", "0.04"):
        folder = wave(kansrijk, work / f"fouten-{faulty}", size, faulty)
        rows.append([f"{int(float(faulty) * 100) - 2}% meer inzendingen met een fout", seconds(measured(folder))])
    return rows


WORKBOOK = "import openpyxl, sys\nfor _ in openpyxl.load_workbook(sys.argv[1], read_only=True).active.values: pass"


def others(kansrijk, work, runs):
    """Cold start, a workbook, and the first finding of a batch."""
    samples = [ROOT / f"SampleResponses/{year}" for year in (2019, 2020, 2021)]
    three = Run(kansrijk, "rapport", *samples, "--formaat", "csv", repeat=9)
    rows = [["`rapport` over de drie voorbeeldmetingen", seconds(three.wall), "polars, één meting van 229",
             seconds(runs["polars"].wall), times(runs["polars"].wall / three.wall)]]
    folder = wave(kansrijk, work / "werkmap", 20_000, name="a.xlsx")
    book = Run(kansrijk, "valideer", folder, "--formaat", "csv", repeat=2)
    other = Run(sys.executable, "-c", WORKBOOK, folder / "a.xlsx")
    rows.append(["`valideer` van een werkmap met 20.000 inzendingen", seconds(book.wall),
                 "openpyxl, alleen lezen", seconds(other.wall), times(other.wall / book.wall)])
    return rows


def first_finding(kansrijk, folder):
    """How long it takes until the first finding stands on standard output."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        process = subprocess.Popen(
            [kansrijk, "valideer", folder, "--formaat", "csv"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        process.stdout.readline()
        process.stdout.readline()
        best = min(best, time.perf_counter() - start)
        process.kill()
        process.wait()
    return best


def table(headings, rows):
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def versions(kansrijk):
    import duckdb
    import openpyxl
    import pandas
    import polars
    cpu = "onbekende processor"
    if os.path.exists("/proc/cpuinfo"):
        cpu = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if "model name" in line), cpu)
    return (f"{cpu}, {os.cpu_count()} processors, {platform.system()}; polars {polars.__version__}, duckdb "
            f"{duckdb.__version__}, pandas {pandas.__version__}, openpyxl {openpyxl.__version__}, Python "
            f"{platform.python_version()}{r_version()}.")


def r_version():
    """The version of R with data.table and jsonlite, if they are there."""
    try:
        told = subprocess.run(["Rscript", "-e", R_VERSION], capture_output=True, encoding="utf-8")
    except FileNotFoundError:
        return ""
    return ", " + told.stdout.strip() if told.returncode == 0 else ""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kansrijk", type=pathlib.Path)
    parser.add_argument("--into", type=pathlib.Path)
    parser.add_argument("--sizes", default="229,10000,100000,1000000")
    arguments = parser.parse_args()
    kansrijk = arguments.kansrijk.resolve()
    if r_version():
        PEERS.append("data.table")
    sizes = [int(size) for size in arguments.sizes.split(",")]
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        rows, small, first, rooms = [], None, [], []
        for size in sizes:
            folder = wave(kansrijk, work / f"meting-{size}", size)
            more, runs, room = compare(kansrijk, folder, size, work)
            small = small or runs
            rows += more
            rooms.append(room)
            first.append([f"{size:,}".replace(",", "."), seconds(first_finding(kansrijk, folder))])
            if size >= 100_000:
                shutil.rmtree(folder)
        text = "\n\n".join([
            versions(kansrijk),
            table(["inzendingen", "programma", "tijd", "processortijd", "geheugen", "per seconde", "t.o.v. ons"], rows),
            table(["inzendingen", "geheugen naast de bestanden", "kolommen en markeringen", "verder"], rooms),
            table(["wat", "wij", "ander", "ander: tijd", "verhouding"], others(kansrijk, work, small)),
            table(["`valideer` met 100.000 inzendingen", "processortijd"], costs(kansrijk, work)),
            table(["inzendingen", "eerste bevinding na"], first)])
    print(text)
    if arguments.into:
        before, _, rest = arguments.into.read_text(encoding="utf-8").partition("<!-- metingen -->\n")
        _, _, after = rest.partition("<!-- einde metingen -->\n")
        arguments.into.write_text(
            f"{before}<!-- metingen -->\n{text}\n<!-- einde metingen -->\n{after}", encoding="utf-8")


main()
