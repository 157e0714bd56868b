package org.thinkuknow.centre;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

import java.util.List;

/** Thrown when the production profile is started without everything it needs. */
class IncompleteProduction extends RuntimeException {

    private final List<String> missing;

    IncompleteProduction(List<String> missing) {
        super("Production is not configured:\n  - " + String.join("\n  - ", missing));
        this.missing = List.copyOf(missing);
    }

    List<String> missing() {
        return missing;
    }

    /** Prints the list instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<IncompleteProduction> {
        @Override
        protected FailureAnalysis analyze(Throwable root, IncompleteProduction cause) {
            return new FailureAnalysis(
                    cause.getMessage(), "Set each of them as an environment variable, then start again.", cause);
        }
    }
}
