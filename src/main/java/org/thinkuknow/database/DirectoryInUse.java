package org.thinkuknow.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.nio.file.Path;

/** Thrown when another living application has the data directory. */
class DirectoryInUse extends RuntimeException {

    DirectoryInUse(Path directory) {
        super("Another Think U Know is running with the data in " + directory);
    }

    /** Prints what to do instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<DirectoryInUse> {
        @Override
        protected FailureAnalysis analyze(Throwable root, DirectoryInUse cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Stop it first, or give this one a directory of its own: DATA_DIR=other ./run",
                    cause);
        }
    }
}
