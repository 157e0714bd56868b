package org.thinkuknow.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.nio.file.Path;
import java.util.List;

/** Thrown when production would keep what children tell in a database that may lose it, or whose record can be rewritten. */
class UnfitDatabase extends RuntimeException {

    UnfitDatabase(List<String> faults) {
        super("The database is not fit for production:\n  - " + String.join("\n  - ", faults));
    }

    /** The file of an authority is none. */
    static UnfitDatabase authority(Path file) {
        return new UnfitDatabase(
                List.of("%s: %s holds no certificate that can be read.".formatted(DatabaseLine.AUTHORITY, file)));
    }

    /** Prints the list instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<UnfitDatabase> {
        @Override
        protected FailureAnalysis analyze(Throwable root, UnfitDatabase cause) {
            return new FailureAnalysis(cause.getMessage(), "Mend each of them, then start again.", cause);
        }
    }
}
