package org.thinkuknow.commands;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OpeningCodes;
import org.thinkuknow.audit.AuditChain;
import org.thinkuknow.backup.BackupRefused;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.schools.RefusedFile;
import org.thinkuknow.schools.RegisterImport;
import org.thinkuknow.statistics.Recount;
import org.thinkuknow.vault.HashRotation;
import org.thinkuknow.vault.Rotation;
import org.thinkuknow.vault.SealBroken;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The commands that need the database and the keys of an installation. Each says in plain words why it does nothing, if it does. */
final class OperatorCommands {

    private static final String AS_OF = "--as-of=";

    private OperatorCommands() {}

    /** Follows the chain of the audit record; 0 if it is whole. */
    static int verifyAudit(List<String> options, PrintStream out, PrintStream errors) {
        return trying(Operator.class, options, errors, application -> {
            var chain = application.getBean(AuditChain.class);
            int linked;
            do {
                linked = chain.link();
            } while (linked > 0);
            var state = chain.verify();
            if (state.whole()) {
                out.printf(
                        "The audit record is whole: %d entries, of which the first %d are from before entries had codes.%n",
                        state.length(), state.withoutCode());
                return 0;
            }
            errors.printf(
                    "The audit record is broken after entry %d. %s%n",
                    state.length(), state.fault().orElseThrow());
            return 1;
        });
    }

    /**
     * Brings the tables to this version as the database user who owns them, so that the application need not know that one's password;
     * 0 if nothing is left to be done.
     */
    static int migrate(List<String> options, PrintStream out, PrintStream errors) {
        var migrating = Stream.concat(options.stream(), Stream.of("--thinkuknow.database.migrates=true"))
                .toList();
        return trying(Operator.class, migrating, errors, application -> {
            application.getBean(FlywayMigrationInitializer.class);
            out.printf(
                    "The tables are those of version %s.%n",
                    application.getBean(Flyway.class).info().current().getVersion());
            return 0;
        });
    }

    /** Counts everything anew, mends what was counted otherwise and says so; 0 if nothing was. */
    static int recount(List<String> options, PrintStream out, PrintStream errors) {
        return trying(OperatorParts.Figures.class, options, errors, application -> {
            mustFitTheKeys(application);
            var found = application.getBean(Recount.class).run();
            out.println(found.words());
            return found.isNothing() ? 0 : 1;
        });
    }

    /** Changes the key for sealing, the whole way or one step of it. */
    static int rotateKeys(String step, List<String> options, PrintStream out, PrintStream errors) {
        return trying(OperatorParts.Seals.class, options, errors, application -> {
            application.getBean(Rotation.class).take(step);
            out.println("Done.");
            return 0;
        });
    }

    /** Changes the key for keyed hashes, the whole way or one step of it. */
    static int rotateHashingKeys(String step, List<String> options, PrintStream out, PrintStream errors) {
        return trying(OperatorParts.Seals.class, options, errors, application -> {
            application.getBean(HashRotation.class).take(step);
            out.println("Done.");
            return 0;
        });
    }

    /** Prints a code with which somebody opens an administrator's account, or comes back to theirs. */
    static int openAdministrator(String username, List<String> options, PrintStream out, PrintStream errors) {
        return trying(OperatorParts.Accounts.class, options, errors, application -> {
            mustFitTheKeys(application);
            var code = application.getBean(OpeningCodes.class).make(username);
            out.printf(
                    "For %s: open %s/first-administrator within an hour and enter this code (it works once):%n%s%n",
                    username, application.getBean(Centre.class).baseUrl(), code);
            return 0;
        });
    }

    static void mustFitTheKeys(ApplicationContext application) {
        if (!application.getBean(AuditChain.class).fitsTheKeys()) {
            throw new IllegalStateException(
                    "These keys are not those of this database. Set KEYS_DIR to the right ones.");
        }
    }

    /** Takes published lists of schools into the register, one after the other; 0 if none was refused. */
    static int importSchools(List<String> files, List<String> options, PrintStream out, PrintStream errors) {
        return trying(OperatorParts.Schools.class, options, errors, application -> {
            mustFitTheKeys(application);
            var imports = application.getBean(RegisterImport.class);
            var day = options.stream()
                    .filter(option -> option.startsWith(AS_OF))
                    .map(option -> day(option.substring(AS_OF.length())))
                    .findFirst();
            var refused = 0;
            for (var file : files) {
                try {
                    imports.from(Path.of(file), day, "the operator", out::println)
                            .table()
                            .forEach(out::println);
                } catch (RefusedFile e) {
                    errors.printf("%s was not imported. %s%n", file, e.getMessage());
                    refused++;
                }
            }
            return refused == 0 ? 0 : 1;
        });
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Please write the day of the list as in --as-of=2026-09-14.");
        }
    }

    /** Does one thing with the parts of the application, and says why if it cannot. */
    static int trying(Class<?> parts, List<String> options, PrintStream errors, ToIntFunction<ApplicationContext> act) {
        return trying(() -> Operator.with(parts, options, act), errors);
    }

    /** Does something, and says why if it cannot. */
    static int trying(IntSupplier act, PrintStream errors) {
        try {
            return act.getAsInt();
        } catch (NewAccount.Refused | SealBroken | BackupRefused | UncheckedIOException e) {
            errors.println(e.getMessage());
        } catch (RuntimeException e) {
            errors.println(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
        }
        return 1;
    }
}
