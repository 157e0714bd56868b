package org.thinkuknow.readability;

import java.util.List;

/** A formula that says how hard a text is to read. */
interface Measure {

    /** As it stands in content/readability.yaml. */
    String id();

    String name();

    /** The formula's own result. */
    double score(Prose prose);

    /** The age that a score speaks of: the American school grade and five years. */
    double age(double score);

    /** The words of a sentence that the formula takes to be hard. */
    List<String> hardWords(Prose sentence);
}
