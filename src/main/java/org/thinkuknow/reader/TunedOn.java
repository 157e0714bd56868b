package org.thinkuknow.reader;

import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;
import org.thinkuknow.encoder.EncoderUnavailable;

import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tells whether the encoder was tuned on the examples as they are: src/learn/examples.py makes the same mark of them. */
final class TunedOn {

    private TunedOn() {}

    static String mark(ContentFiles files) {
        return KnownMessages.hash(files.under(Examples.FOLDER).stream()
                .filter(path -> path.endsWith(".csv"))
                .map(path -> files.written(path).orElse(""))
                .collect(Collectors.joining()));
    }

    /** @param tuned the mark that the encoder bears */
    static void warnIfBehind(ContentFiles files, Supplier<String> tuned, Problems problems) {
        try {
            if (!tuned.get().equals(mark(files))) {
                problems.warn(
                        Examples.FOLDER,
                        1,
                        "The encoder was tuned on other examples than these; src/learn/run tunes it anew, in half an hour.");
            }
        } catch (EncoderUnavailable e) {
            problems.warn(Examples.FOLDER, 1, "There is no tuned encoder: " + e.getMessage());
        }
    }
}
