package org.thinkuknow.commands;

import org.thinkuknow.notification.PushKeys;
import org.thinkuknow.upkeep.LibraryFaults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;

/** What the application can do from the command line instead of starting; {@code ./run} and README name the same. */
public enum Command {
    ASSESS(
            "assess",
            "FILE.csv",
            "suggests a level for each message of a table",
            (words, options) -> words.isEmpty()
                    ? ContentCommands.noFile(err())
                    : Assessment.print(Path.of(words.getFirst()), out(), err())),
    BACKUP(
            "backup",
            "DIR --keys=DIR",
            "copies all that is kept, sealed, and the keys elsewhere",
            (words, options) -> words.size() == 1
                    ? BackupCommands.backup(words.getFirst(), options, out(), err())
                    : usage("backup")),
    CHECK_CONTENT(
            "check-content",
            "",
            "says whether the content is right",
            (words, options) -> options.contains(ContentCommands.NEW_IDS)
                    ? ContentCommands.newIds(Path.of("content"), ContentCommands.LANDED_IDS, out())
                    : ContentCommands.checkContent(
                            Path.of(words.isEmpty() ? "content" : words.getFirst()), options, out())),
    CREATE_KEYS(
            "create-keys",
            "DIR",
            "makes encryption keys",
            (words, options) ->
                    ContentCommands.createKeys(Path.of(words.isEmpty() ? "keys" : words.getFirst()), out())),
    CREATE_PUSH_KEYS(
            "create-push-keys", "", "makes the keys by which push services know the centre", (words, options) -> {
                out().println(PushKeys.create());
                return 0;
            }),
    DATA_MAP(
            "data-map",
            "[--record|--fields]",
            "writes what is kept, why, how long and who reads it",
            (words, options) -> ContentCommands.dataMap(options, out())),
    DEADLINES(
            "deadlines",
            "FILE.csv [--lenient]",
            "works out by when registered offenders notify what",
            (words, options) -> words.isEmpty()
                    ? usage("deadlines")
                    : ContentCommands.deadlines(
                            Path.of(words.getFirst()), options.contains("--lenient"), out(), err())),
    IMPORT_OFFENDERS(
            "import-offenders",
            "FILE.csv [--dry-run] [--skip-faulty]",
            "takes registered offenders of a table onto the register",
            (words, options) -> words.size() == 1
                    ? OffenderCommands.importOffenders(words.getFirst(), options, out(), err())
                    : usage("import-offenders")),
    IMPORT_QUIZ(
            "import-quiz",
            "FILE BAND/LESSON",
            "turns a quiz from elsewhere into a content file",
            (words, options) -> words.size() == 2
                    ? ContentCommands.importQuiz(Path.of(words.getFirst()), words.getLast(), out(), err())
                    : usage("import-quiz")),
    IMPORT_SCHOOLS(
            "import-schools",
            "FILE… [--as-of=YYYY-MM-DD]",
            "takes published lists into the register of schools",
            (words, options) -> words.isEmpty()
                    ? usage("import-schools")
                    : OperatorCommands.importSchools(words, options, out(), err())),
    LIBRARY_FAULTS(
            "library-faults",
            "",
            "says which libraries have known faults, and by when they have to be gone",
            (words, options) -> LibraryFaults.print(Instant.now(), out(), err())),
    MIGRATE(
            "migrate",
            "",
            "brings the tables to this version, before the application is started",
            (words, options) -> OperatorCommands.migrate(options, out(), err())),
    OPEN_ADMINISTRATOR(
            "open-administrator",
            "USERNAME",
            "prints a code that opens an administrator's account",
            (words, options) -> words.size() == 1
                    ? OperatorCommands.openAdministrator(words.getFirst(), options, out(), err())
                    : usage("open-administrator")),
    RECOUNT(
            "recount",
            "",
            "counts all figures anew and says what differed",
            (words, options) -> OperatorCommands.recount(options, out(), err())),
    RESTORE(
            "restore",
            "DIR",
            "fills an empty database from a backup, and proves it",
            (words, options) -> words.size() == 1
                    ? BackupCommands.restore(words.getFirst(), options, out(), err())
                    : usage("restore")),
    ROTATE_KEYS(
            "rotate-keys",
            "[hashing] [add|promote|reseal|rehash|count|retire]",
            "makes a new encryption key and seals anew, or a new hashing key and hashes anew",
            (words, options) -> !words.isEmpty() && words.getFirst().equals("hashing")
                    ? OperatorCommands.rotateHashingKeys(words.size() > 1 ? words.get(1) : "", options, out(), err())
                    : OperatorCommands.rotateKeys(words.isEmpty() ? "" : words.getFirst(), options, out(), err())),
    UPGRADE_CHECK(
            "upgrade-check",
            "DIR",
            "tries the migrations of this version on a backup, beside the real database",
            (words, options) -> words.size() == 1
                    ? BackupCommands.upgradeCheck(words.getFirst(), options, out(), err())
                    : usage("upgrade-check")),
    VERIFY_AUDIT(
            "verify-audit",
            "",
            "follows the chain of the audit record",
            (words, options) -> OperatorCommands.verifyAudit(options, out(), err()));

    /** The exit status of a command that was not understood. */
    static final int NOT_UNDERSTOOD = 2;

    private final String word;
    private final String needs;
    private final String does;
    private final ToIntBiFunction<List<String>, List<String>> act;

    Command(String word, String needs, String does, ToIntBiFunction<List<String>, List<String>> act) {
        this.word = word;
        this.needs = needs;
        this.does = does;
        this.act = act;
    }

    /** The first word of the command line. */
    String word() {
        return word;
    }

    /**
     * Does what the first argument names.
     *
     * @return the exit status; empty if there is no word, only options: then the application starts
     */
    public static Optional<Integer> run(String... args) {
        if (args.length == 0 || args[0].startsWith("-")) {
            return Optional.empty();
        }
        var given = Arrays.stream(args).skip(1).collect(Collectors.partitioningBy(arg -> arg.startsWith("-")));
        return Optional.of(Arrays.stream(values())
                .filter(command -> command.word.equals(args[0]))
                .findFirst()
                .map(command -> command.act.applyAsInt(given.get(false), given.get(true)))
                .orElseGet(Command::unknown));
    }

    private static int unknown() {
        err().println("There is no such command. These are there; without a word the application starts.");
        err().println(Arrays.stream(values()).map(Command::line).collect(Collectors.joining(System.lineSeparator())));
        return NOT_UNDERSTOOD;
    }

    private static int usage(String word) {
        Arrays.stream(values())
                .filter(command -> command.word.equals(word))
                .map(Command::line)
                .forEach(err()::println);
        return NOT_UNDERSTOOD;
    }

    private String line() {
        return "  %s %s: %s".formatted(word, needs, does).replace(" :", ":");
    }

    private static PrintStream out() {
        return System.out;
    }

    private static PrintStream err() {
        return System.err;
    }
}
