package org.thinkuknow.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.List;

/** Thrown when production would keep what children tell in a database that may lose it, or whose record can be rewritten. */
class UnfitDatabase extends RuntimeException {

    UnfitDatabase(List<String> faults) {
        super("The database is not fit for production:\n  - " + String.join("\n  - ", faults));
    }

    /** Prints the list instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<UnfitDatabase> {
        @Override
        protected FailureAnalysis analyze(Throwable root, UnfitDatabase cause) {
            return new FailureAnalysis(cause.getMessage(), "Mend each of them, then start again.", cause);
        }
    }
}
