"""The command line: without arguments it opens the window."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

from reviewer import __version__
from reviewer.domain.errors import ReviewerError

_DESCRIPTION = "Check every figure in an article. Without a command the review window opens."
_WHERE_HELP = "only claims for which this holds, as in state=pending or kind=money (may be repeated)"
_IMPORT_HELP = "an article, a folder of them, an exported record (.json, .jsonl) or a dossier"
_LIBRARY_HELP = "the library to work on (default: the one in your data folder)"


_READER_GONE = 128 + 13  # what a shell says of a program that SIGPIPE has ended


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command in ``argv`` (the process's own arguments by default) and return its exit status."""
    if sys.stdout is None:  # it was closed: `reviewer … >&-`
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  as long as the program lives
    try:
        try:
            return _run(argv)
        finally:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader of our output has gone: `reviewer extract … | head`
        _drop_output()
        return _READER_GONE
    except OSError as error:
        if error.filename is not None or not _drop_output():  # one that names a file is not the output's
            raise
        print(f"reviewer: the output cannot be written: {error.strerror or error}.", file=sys.stderr)
        return 1


def _run(argv: Sequence[str] | None) -> int:
    options = _parser().parse_args(argv)
    try:
        return _COMMANDS[options.command or "open"](options)
    except ReviewerError as problem:
        _complain(problem)
        return 1
    except KeyboardInterrupt:
        return 130


def _drop_output() -> bool:
    """Whether output could not be written; what is left of it then goes nowhere, so that ending is quiet."""
    try:
        print(flush=True)  # what failed is not tried again by flushing alone
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
        return True
    return False


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="reviewer", description=_DESCRIPTION)
    parser.add_argument("--version", action="version", version=f"reviewer {__version__}")
    parser.add_argument("--library", metavar="PATH", help=_LIBRARY_HELP)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", title="commands")

    def add(name: str, text: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text[0].upper() + text[1:] + ".")
        if name not in ("extract", "check-article", "verify", "formats"):
            # SUPPRESS: an option before the command is not overwritten by its absence after it.
            command.add_argument("--library", metavar="PATH", default=argparse.SUPPRESS, help=_LIBRARY_HELP)
        return command

    open_ = add("open", "open the window, and the files named in it")
    open_.add_argument("files", nargs="*", type=Path, metavar="FILE")
    extract = add("extract", "print the figures of articles, with no window and no library")
    extract.add_argument("--format", choices=("json", "jsonl", "csv", "text"), default="json")
    extract.add_argument("files", nargs="+", metavar="FILE", help="an article, or - for standard input")
    check = add("check-article", "print what the figures of articles contradict, with the working")
    check.add_argument("--all", action="store_true", help="print agreements and open questions too")
    check.add_argument("--rates", type=Path, metavar="FILE", help="exchange rates as CSV: date,from,to,rate")
    check.add_argument("files", nargs="+", metavar="FILE", help="an article, or - for standard input")
    import_ = add("import", "take articles into the library")
    import_.add_argument("files", nargs="*", type=Path, metavar="FILE", help=_IMPORT_HELP)
    import_.add_argument(
        "--revises", metavar="ID", help="the file is a later draft of this article: carry its decisions over"
    )
    import_.add_argument("--watch", type=Path, metavar="FOLDER", help="go on taking in what lands in a folder")
    export = add("export", "write articles with their claims to a file")
    export.add_argument("--format", metavar="FORMAT", help="what it is to be (default: as OUTPUT ends, or csv)")
    export.add_argument("--article", action="append", metavar="ID", help="only this article (may be repeated)")
    export.add_argument("--where", action="append", metavar="KEY=VALUE", help=_WHERE_HELP)
    export.add_argument("--again", action="store_true", help="the articles and claims chosen the last time")
    export.add_argument("--force", action="store_true", help="replace the file if it is there already")
    export.add_argument("output", metavar="OUTPUT", help="the file to write, or - for standard output")
    add("formats", "list the formats of exports and what a claim can be chosen by")
    verify = add("verify", "prove that a dossier is as it was written")
    verify.add_argument("dossier", type=Path, metavar="DOSSIER")
    claim = add("claim", "print one claim to be pasted elsewhere")
    claim.add_argument("--as", dest="form", choices=("text", "citation", "json"), default="text")
    claim.add_argument("claim", metavar="ID")
    search = add("search", "find words in articles, claims, notes and evidence")
    search.add_argument("words", nargs="+", metavar="WORDS")
    add("list", "list the library's articles with their ids and progress")
    add("backup", "copy the library as it is now, to come back to")
    restore = add("restore", "put a backup in the library's place, what is there now being kept aside")
    restore.add_argument("backup", nargs="?", type=Path, metavar="BACKUP", help="default: the newest good one")
    restore.add_argument("--list", action="store_true", help="only list the backups there are")
    salvage = add("salvage", "copy what a damaged library still holds into a new one")
    salvage.add_argument("target", type=Path, metavar="NEW")
    migrate = add("migrate", "make the library on a server, or bring it up to date (for its owner)")
    migrate.add_argument("address", metavar="postgresql+psycopg://…")
    copy = add("copy", "copy a whole library, file or server, every row and hash, into a new one")
    copy.add_argument("source", metavar="FROM")
    copy.add_argument("target", metavar="TO")
    add("check", "prove that the library is whole and agrees with its record of decisions")
    return parser


def _open(options: argparse.Namespace) -> int:
    from reviewer.platform_check import window_obstacle

    if obstacle := window_obstacle():
        print(f"reviewer: {obstacle}", file=sys.stderr)
        return 1
    from reviewer.app import run

    return run(options.library, getattr(options, "files", []))


def _extract(options: argparse.Namespace) -> int:
    from reviewer.services.printing import print_extractions

    problems = print_extractions(options.files, options.format, _text_output())
    for problem in problems:
        _complain(problem)
    return 1 if problems else 0


def _check_article(options: argparse.Namespace) -> int:
    from reviewer.services.article_checks import print_findings
    from reviewer.services.exchange_rates import load_rates

    try:
        rates = load_rates(options.rates) if options.rates else None
    except ReviewerError as problem:
        _complain(problem)
        return 2  # 1 says that an article contradicts itself
    report = print_findings(options.files, _text_output(), everything=options.all, rates=rates)
    for problem in report.problems:
        _complain(problem)
    return 2 if report.problems else 1 if report.disagreements else 0


def _text_output() -> TextIO:
    """Standard output in UTF-8, whatever the terminal's own encoding is: programs read this."""
    output: TextIO = sys.stdout
    if reconfigure := getattr(output, "reconfigure", None):
        reconfigure(encoding="utf-8")
    return output


def _import(options: argparse.Namespace) -> int:
    from reviewer import settings
    from reviewer.services.carrying import is_record
    from reviewer.services.intake import take_in, take_in_draft, take_in_records, watch
    from reviewer.services.libraries import open_library

    if not options.files and not options.watch:
        print("reviewer import: name a file, a folder, or --watch FOLDER", file=sys.stderr)
        return 2
    if options.revises and (len(options.files) != 1 or options.watch):
        print("reviewer import: --revises takes the one file that is the later draft", file=sys.stderr)
        return 2
    carried = [path for path in options.files if is_record(path) and path.is_file()]
    files = [path for path in options.files if path not in carried]
    library = open_library(options.library)
    reviewer = settings.default_reviewer()
    try:
        if options.revises:
            take_in_draft(library, reviewer, options.revises, options.files[0], sys.stdout)
            return 0
        failed = take_in(library, reviewer, files, sys.stdout, _complain) if files else 0
        failed += take_in_records(library, carried, sys.stdout, _complain) if carried else 0
        if options.watch:
            failed += watch(library, reviewer, options.watch, sys.stdout, _complain)
    finally:
        library.close()
    return 1 if failed else 0


def _export(options: argparse.Namespace) -> int:
    from reviewer.services.giving_out import Wish, give_out
    from reviewer.services.libraries import existing_library

    wish = Wish(
        output=options.output,
        form=options.format,
        articles=tuple(options.article or ()),
        where=tuple(options.where or ()),
        again=options.again,
        overwrite=options.force,
    )
    library = existing_library(options.library)
    try:
        give_out(library, wish, sys.stdout, sys.stderr)
    finally:
        library.close()
    return 0


def _formats(_options: argparse.Namespace) -> int:
    from reviewer.services.choosing import KEYS
    from reviewer.services.exporting import broken_formats, formats

    for found in formats():
        print(f"{found.name:<15} {found.suffix:<20} {found.title}")
    print(f"\n--where KEY=VALUE[,VALUE] or KEY!=VALUE, where KEY is one of:\n{', '.join(KEYS)}")
    for sentence in broken_formats():
        print(f"reviewer: {sentence}", file=sys.stderr)
    return 0


def _verify(options: argparse.Namespace) -> int:
    from reviewer.services.dossiers import verify_dossier

    report = verify_dossier(options.dossier)
    print(report.sentence())
    for problem in report.problems:
        print(f"  {problem}")
    return 1 if report.problems else 0


def _claim(options: argparse.Namespace) -> int:
    from reviewer.services.libraries import existing_library
    from reviewer.services.quoting import Quoting, quote_claim

    library = existing_library(options.library)
    try:
        _text_output().write(quote_claim(library, options.claim, Quoting(options.form)) + "\n")
    finally:
        library.close()
    return 0


def _list(options: argparse.Namespace) -> int:
    from reviewer.services.articles import list_articles
    from reviewer.services.libraries import existing_library

    library = existing_library(options.library)
    try:
        found = list_articles(library)
    finally:
        library.close()
    for article in found:
        progress = article.progress
        print(f"{article.id}  {progress.decided:>4} of {progress.total:<4}  {article.title}")
    if not found:
        print("The library holds no articles yet.", file=sys.stderr)
    return 0


def _search(options: argparse.Namespace) -> int:
    from reviewer.services.libraries import existing_library
    from reviewer.services.searching import search

    library = existing_library(options.library)
    try:
        hits = search(library, " ".join(options.words))
    finally:
        library.close()
    for hit in hits:
        print(f"{hit.found.value:<8}  {hit.ref}  {hit.title or '-'}")
        print(f"          {hit.snippet}")
    if not hits:
        print("Nothing holds these words.", file=sys.stderr)
    return 0 if hits else 1


def _backup(options: argparse.Namespace) -> int:
    from reviewer.services.backups import back_up
    from reviewer.services.libraries import existing_library

    library = existing_library(options.library)
    try:
        print(back_up(library))
    finally:
        library.close()
    return 0


def _restore(options: argparse.Namespace) -> int:
    from reviewer.services.backups import list_backups, restore

    if options.list:
        for backup in list_backups(options.library):
            print(f"{backup.taken_at.astimezone():%Y-%m-%d %H:%M}  {backup.size:>12,}  {backup.path}")
        return 0
    aside = restore(options.library, options.backup)
    print(f"Restored. What was there before is kept as {aside}." if aside else "Restored.")
    return 0


def _salvage(options: argparse.Namespace) -> int:
    from reviewer.services.backups import salvage

    print(salvage(options.library, options.target).sentence())
    return 0


def _migrate(options: argparse.Namespace) -> int:
    from reviewer.services.libraries import migrate

    print(f"{migrate(options.address)} is up to date.")
    return 0


def _copy(options: argparse.Namespace) -> int:
    from contextlib import closing

    from reviewer.services.libraries import copy_library, existing_library, open_library

    with closing(existing_library(options.source)) as source, closing(open_library(options.target)) as target:
        report = copy_library(source, target)
    print(report.sentence())
    return 0 if report.sound else 1


def _check(options: argparse.Namespace) -> int:
    from reviewer.services.libraries import check_library, existing_library

    library = existing_library(options.library)
    try:
        report = check_library(library)
    finally:
        library.close()
    print(report.sentence())
    for problem in report.problems:
        print(f"  {problem}")
    return 1 if report.problems else 0


def _complain(problem: ReviewerError) -> None:
    print(f"reviewer: {problem}", file=sys.stderr)


_COMMANDS = {
    "open": _open,
    "extract": _extract,
    "check-article": _check_article,
    "import": _import,
    "export": _export,
    "formats": _formats,
    "verify": _verify,
    "claim": _claim,
    "list": _list,
    "search": _search,
    "migrate": _migrate,
    "copy": _copy,
    "backup": _backup,
    "restore": _restore,
    "salvage": _salvage,
    "check": _check,
}
