package org.thinkuknow.datamap;

import java.util.List;

/**
 * Something that is done with data, as a record of processing tells activities apart (UK GDPR, Article 30; Data Protection Act 2018,
 * section 61): the tables of one module, or of several small ones.
 *
 * @param modules    whose tables these are, as text
 * @param name       what is done
 * @param controller who decides why and how
 * @param tables     in the order of the file
 */
public record MappedActivity(String modules, String name, String controller, List<MappedTable> tables) {

    /** Who decides where a file names nobody else. */
    static final String WHOEVER_RUNS_IT = "whoever runs the installation";

    public MappedActivity {
        tables = List.copyOf(tables);
    }
}
