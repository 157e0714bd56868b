package org.thinkuknow.offender;

import static java.util.Objects.requireNonNull;

/** Thrown when a file of registered offenders is not taken. The sentence repeats nothing that stands in the file. */
public class ImportRefused extends RuntimeException {

    ImportRefused(String sentence) {
        super(sentence);
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }
}
