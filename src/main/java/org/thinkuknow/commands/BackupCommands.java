package org.thinkuknow.commands;

import org.springframework.util.FileSystemUtils;
import org.thinkuknow.backup.Backups;
import org.thinkuknow.backup.Manifest;
import org.thinkuknow.backup.Proving;
import org.thinkuknow.backup.Restoring;
import org.thinkuknow.database.ClientPrograms;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The commands by which what an installation keeps is copied away, and comes back. */
final class BackupCommands {

    private static final String KEYS = "--keys=";
    private static final String RESTORING = "--thinkuknow.database.restoring=true";

    private static final String SCRATCH = "--thinkuknow.database.scratch=true";
    private static final String NOTES = "--thinkuknow.audit.checkpoints=";

    private BackupCommands() {}

    /** Makes a backup; 0 if it is whole. */
    static int backup(String directory, List<String> options, PrintStream out, PrintStream errors) {
        var keys = keysOf(options);
        if (keys.isEmpty()) {
            errors.println("Where do the keys go? Name a place away from the backup with --keys=DIR.");
            return Command.NOT_UNDERSTOOD;
        }
        return OperatorCommands.trying(OperatorParts.Copies.class, options, errors, application -> {
            OperatorCommands.mustFitTheKeys(application);
            var made = told(() -> application.getBean(Backups.class).make(Path.of(directory), keys.get()));
            out.printf(
                    "The backup is whole: %d rows of %d tables, %d bytes in %s. Its keys are in %s.%n",
                    made.manifest().rowsInAll(),
                    made.manifest().rows().size(),
                    made.manifest().bytes(),
                    directory,
                    made.keys());
            return 0;
        });
    }

    private static Optional<Path> keysOf(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(KEYS))
                .map(option -> Path.of(option.substring(KEYS.length())))
                .findFirst();
    }

    /** Fills an empty database from a backup and proves it; 0 if everything holds. */
    static int restore(String directory, List<String> options, PrintStream out, PrintStream errors) {
        return OperatorCommands.trying(
                () -> {
                    restore(directory, with(options, RESTORING), out);
                    return 0;
                },
                errors);
    }

    /**
     * Puts a backup into a database of its own beside the real one, makes the migrations of this version on it, and removes it; 0 if
     * everything holds.
     */
    static int upgradeCheck(String directory, List<String> options, PrintStream out, PrintStream errors) {
        return OperatorCommands.trying(
                () -> {
                    var notes = told(() -> Files.createTempDirectory("thinkuknow-upgrade-check"));
                    var there = with(options, RESTORING, SCRATCH, NOTES + notes.resolve("checkpoints"));
                    programs(there, ClientPrograms::createScratch);
                    try {
                        var proved = restore(directory, there, out);
                        proved.steps().forEach(step -> out.printf("%s: %d ms%n", step.name(), step.milliseconds()));
                        out.printf(
                                "%d migrations were made on the copy, and everything holds.%n",
                                proved.steps().size());
                        return 0;
                    } finally {
                        programs(there, ClientPrograms::dropScratch);
                        told(() -> FileSystemUtils.deleteRecursively(notes));
                    }
                },
                errors);
    }

    private static Proving.Proved restore(String directory, List<String> options, PrintStream out) {
        var filled = new AtomicReference<Manifest>();
        Operator.beforeTables(OperatorParts.Filling.class, options, application -> {
            filled.set(told(() -> application.getBean(Restoring.class).fill(Path.of(directory))));
            return 0;
        });
        var manifest = Objects.requireNonNull(filled.get());
        out.printf("All %d rows of the backup of %s are there.%n", manifest.rowsInAll(), manifest.startedAt());
        var proved = new AtomicReference<Proving.Proved>();
        Operator.with(OperatorParts.Copies.class, options, application -> {
            proved.set(application.getBean(Proving.class).prove(manifest));
            return 0;
        });
        var found = Objects.requireNonNull(proved.get());
        out.printf(
                "%d seals open. The audit record holds: %d entries; %s%n",
                found.opened(),
                found.entries(),
                found.lost() > 0
                        ? "at least %d later ones are lost.".formatted(found.lost())
                        : "no checkpoint is later: nothing was recorded after it, or AUDIT_CHECKPOINTS is not the newest copy.");
        return found;
    }

    private static void programs(List<String> options, Step step) {
        Operator.beforeTables(OperatorParts.Filling.class, options, application -> {
            told(() -> {
                step.take(application.getBean(ClientPrograms.class));
                return true;
            });
            return 0;
        });
    }

    private static List<String> with(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toList();
    }

    private static <T> T told(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private interface Step {
        void take(ClientPrograms programs) throws IOException;
    }
}
