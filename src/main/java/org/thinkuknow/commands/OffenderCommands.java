package org.thinkuknow.commands;

import org.thinkuknow.offender.ImportRefused;
import org.thinkuknow.offender.OffenderImport;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The command that brings registered offenders. */
final class OffenderCommands {

    private static final String DRY_RUN = "--dry-run";
    private static final String SKIP_FAULTY = "--skip-faulty";

    private OffenderCommands() {}

    /** Takes people of a table onto the register; 0 if no line was faulty, or faulty ones were to be left out. */
    static int importOffenders(String file, List<String> options, PrintStream out, PrintStream errors) {
        return OperatorCommands.trying(OperatorParts.Offenders.class, options, errors, application -> {
            OperatorCommands.mustFitTheKeys(application);
            try {
                var outcome = application
                        .getBean(OffenderImport.class)
                        .from(Path.of(file), way(options), "the operator", out::println);
                outcome.table().forEach(out::println);
                out.println(outcome.entered() ? "Entered." : "Nothing was entered: this was a dry run.");
                return outcome.faulty() == 0 || options.contains(SKIP_FAULTY) ? 0 : 1;
            } catch (ImportRefused e) {
                errors.println(e.getMessage());
                return 1;
            }
        });
    }

    private static OffenderImport.Way way(List<String> options) {
        if (options.contains(DRY_RUN)) {
            return OffenderImport.Way.DRY_RUN;
        }
        return options.contains(SKIP_FAULTY) ? OffenderImport.Way.SKIP_FAULTY : OffenderImport.Way.WHOLE;
    }
}
